"""Dataclasses as plain values of JSON, back again, and the JSON Schema of both: all three read off the types alone."""

import types
from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import StrEnum
from functools import cache
from math import isfinite
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

Value = TypeVar("Value")
Schema = dict[str, Any]

_PLAIN: dict[type, str] = {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}
_UNIONS = (Union, types.UnionType)


def to_plain(value: object) -> Any:  # noqa: ANN401 - JSON is of any shape
    """A value as JSON takes it: dataclasses as objects of all their fields, tuples as lists."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, (tuple, list)):
        return [to_plain(each) for each in value]
    if isinstance(value, frozenset):
        return sorted(to_plain(each) for each in value)
    if isinstance(value, StrEnum):
        return value.value
    return value


def from_plain(kind: type[Value], plain: object) -> Value:
    """The value that `to_plain` made this of. A field that is missing has its default.

    Raises:
        ValueError: If the plain value is no such thing; the words say where.
    """
    read: Callable[[object], object] = _reader(cast(Any, kind))
    return cast(Value, read(plain))


@cache
def _reader(kind: Any) -> Callable[[object], object]:  # noqa: ANN401 - types, unions and generics have no common type
    """What reads values of one type, made once a type."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin in _UNIONS:
        return _read_union(inner)
    if origin is tuple:
        return _read_tuple(inner)
    if origin is frozenset:
        each = _read_tuple((inner[0], ...))
        return lambda plain: frozenset(cast("tuple[object, ...]", each(plain)))
    if is_dataclass(kind):
        return _read_object(kind)
    return _read_simple(kind)


def _read_simple(kind: type) -> Callable[[object], object]:
    def read(plain: object) -> object:
        if isinstance(plain, str) and issubclass(kind, StrEnum):
            return kind(plain)
        if kind is float and isinstance(plain, int) and not isinstance(plain, bool):
            return float(plain)
        if type(plain) is not kind or (isinstance(plain, float) and not isfinite(plain)):
            raise ValueError(f"{_short(plain)!r} is no {_PLAIN.get(kind, kind.__name__)}")
        if isinstance(plain, str):
            # Halves of surrogate pairs can stand in JSON, and in no text.
            plain.encode()
        return plain

    return read


def _read_union(inner: tuple[Any, ...]) -> Callable[[object], object]:
    if len(inner) != 2 or type(None) not in inner:
        raise TypeError("only a type or None can be read back")
    read = _reader(next(each for each in inner if each is not type(None)))
    return lambda plain: None if plain is None else read(plain)


def _read_tuple(inner: tuple[Any, ...]) -> Callable[[object], object]:
    if len(inner) == 2 and inner[1] is Ellipsis:
        read_each = _reader(inner[0])

        def read_many(plain: object) -> object:
            if not isinstance(plain, list):
                raise ValueError(f"{_short(plain)!r} is no list")  # noqa: TRY004 - what is read is at fault, not the caller
            return tuple(read_each(each) for each in plain)

        return read_many
    readers = tuple(_reader(each) for each in inner)

    def read(plain: object) -> object:
        if not isinstance(plain, list) or len(plain) != len(readers):
            raise ValueError(f"{_short(plain)!r} is no list of {len(readers)}")
        return tuple(read_one(each) for read_one, each in zip(readers, plain, strict=True))

    return read


def _read_object(kind: Any) -> Callable[[object], object]:  # noqa: ANN401 - as `_reader`
    hints = get_type_hints(kind)
    readers = {field.name: _reader(hints[field.name]) for field in fields(kind) if field.init}
    needed = {field.name for field in fields(kind) if _is_needed(field)}

    def read(plain: object) -> object:
        if not isinstance(plain, dict):
            raise ValueError(f"{_short(plain)!r} is no {kind.__name__}")  # noqa: TRY004 - what is read is at fault, not the caller
        strange, missing = plain.keys() - readers.keys(), needed - plain.keys()
        if strange or missing:
            what = "has no field" if strange else "needs the field"
            raise ValueError(f"a {kind.__name__} {what} {_short(min(strange or missing))!r}")
        found = {}
        for name, each in plain.items():
            try:
                found[name] = readers[name](each)
            except ValueError as error:
                raise ValueError(f"{name}: {error}") from error
        return kind(**found)

    return read


def _is_needed(field: "Field[Any]") -> bool:
    return field.init and field.default is MISSING and field.default_factory is MISSING


def _short(value: object) -> object:
    return value if not isinstance(value, (str, list, dict)) or len(value) <= 40 else f"{str(value)[:40]}…"


def schema_of(kind: Any, definitions: dict[str, Schema]) -> Schema:  # noqa: ANN401 - as `_reader`
    """The JSON Schema (2020-12) of what `to_plain` makes of a type; objects go into the definitions."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin in _UNIONS:
        return {"anyOf": [schema_of(each, definitions) for each in inner]}
    if origin is frozenset:
        return {"type": "array", "items": schema_of(inner[0], definitions), "uniqueItems": True}
    if origin is tuple and len(inner) == 2 and inner[1] is Ellipsis:
        return {"type": "array", "items": schema_of(inner[0], definitions)}
    if origin is tuple:
        parts = [schema_of(each, definitions) for each in inner]
        return {"type": "array", "prefixItems": parts, "items": False, "minItems": len(parts)}
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return {"enum": [each.value for each in kind]}
    if isinstance(kind, type) and is_dataclass(kind):
        if kind.__name__ not in definitions:
            definitions[kind.__name__] = {}
            hints = get_type_hints(kind)
            definitions[kind.__name__] |= {
                "type": "object",
                "description": (kind.__doc__ or "").split("\n\n")[0].strip(),
                "properties": {field.name: schema_of(hints[field.name], definitions) for field in fields(kind)},
                "required": [field.name for field in fields(kind) if _is_needed(field)],
                "additionalProperties": False,
            }
        return {"$ref": f"#/$defs/{kind.__name__}"}
    return {"type": _PLAIN[kind]}
