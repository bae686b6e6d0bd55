"""Every field of a thing and of the things inside it: what it refers to, and the same thing with fields altered."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

Thing = TypeVar("Thing")


def leaves(thing: object) -> Iterator[tuple[str, object]]:
    """The name and value of each field that holds no further things."""
    if isinstance(thing, tuple):
        for each in thing:
            yield from leaves(each)
    elif is_dataclass(thing) and not isinstance(thing, type):
        for field in fields(thing):
            value = getattr(thing, field.name)
            if is_dataclass(value) or isinstance(value, tuple):
                yield from leaves(value)
            else:
                yield field.name, value


def altered(thing: Thing, alter: Callable[[str, Any], Any]) -> Thing:
    """The thing with `alter(name, value)` in the place of the value of each such field; itself if nothing differs."""
    if isinstance(thing, tuple):
        return cast(Thing, tuple(altered(each, alter) for each in thing))
    if not is_dataclass(thing) or isinstance(thing, type):
        return thing
    changed: dict[str, Any] = {}
    for field in fields(thing):
        value = getattr(thing, field.name)
        nested = is_dataclass(value) or isinstance(value, tuple)
        after = altered(value, alter) if nested else alter(field.name, value)
        if after is not value and after != value:
            changed[field.name] = after
    return cast(Thing, replace(thing, **changed)) if changed else thing
