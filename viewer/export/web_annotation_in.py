"""Web Annotations read back: our own whole, those of other tools as notes with clues to their words."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from viewer.annotate.take_in import Clue, ForeignNote, Incoming
from viewer.errors import UnreadableProject
from viewer.export.values import from_plain
from viewer.export.web_annotation import PROJECT, RECORD
from viewer.model.change import Entity
from viewer.model.divergence import Annotation, NoteKind
from viewer.model.link import Event, Link
from viewer.model.tag import Tag
from viewer.translation import translate

MAX_ANNOTATIONS = 200_000
MAX_TEXT_CP = 100_000
"""A longer note than the program lets a person write is cut."""

Plain = Mapping[str, Any]


def is_annotations(plain: object) -> bool:
    """Whether parsed JSON holds annotations: a collection, a page, one alone, a list, or an export of Hypothesis."""
    return any(True for _ in _annotations(plain))


def read_annotations(plain: object) -> Incoming:
    """What annotations say.

    Raises:
        UnreadableProject: If there are too many, or one of ours is not sound.
    """
    entities: list[Entity] = []
    notes: list[ForeignNote] = []
    checksums: dict[str, str] = {}
    try:
        if isinstance(plain, dict) and isinstance(plain.get(PROJECT), dict):
            about = plain[PROJECT]
            checksums = {str(source["id"]): str(source["sha256"]) for source in about["sources"]}
            entities += [from_plain(Event, event) for event in about["events"]]
            entities += [from_plain(Tag, tag) for tag in about.get("tags", ())]
        for number, each in enumerate(_annotations(plain)):
            if number >= MAX_ANNOTATIONS:
                raise UnreadableProject(
                    translate("Errors", "This file holds more than {0} annotations. Divide it.").format(
                        f"{MAX_ANNOTATIONS:,}"
                    )
                )
            record = each.get(RECORD)
            if isinstance(record, dict):
                entities.append(from_plain(Link, record) if "score" in record else from_plain(Annotation, record))
            else:
                notes.append(_foreign(each))
    except (ValueError, KeyError, TypeError) as error:
        raise UnreadableProject(translate("Errors", "These annotations are not sound: {0}.").format(error)) from error
    return Incoming(entities=tuple(entities), notes=tuple(notes), checksums=checksums)


def _annotations(plain: object) -> Iterator[Plain]:
    """The annotations in a parsed file, whatever holds them."""
    if isinstance(plain, list):
        found = plain
    elif isinstance(plain, dict):
        first = plain.get("first")
        held = first if isinstance(first, dict) else plain
        found = next(
            (held[key] for key in ("items", "rows", "annotations") if isinstance(held.get(key), list)), [plain]
        )
    else:
        found = []
    for each in found:
        if isinstance(each, dict) and ("target" in each or each.get("type") == "Annotation"):
            yield each


def _foreign(plain: Plain) -> ForeignNote:
    """A note of another tool; Hypothesis keeps text and tags beside the target, the standard in bodies."""
    texts: list[str] = [plain["text"]] if isinstance(plain.get("text"), str) else []
    tags = [tag for tag in _list(plain.get("tags")) if isinstance(tag, str)]
    for body in _list(plain.get("body")) or _list(plain.get("bodyValue")):
        if isinstance(body, str):
            texts.append(body)
        elif isinstance(body, dict) and isinstance(body.get("value"), str):
            purpose = body.get("purpose")
            (tags if purpose in ("tagging", "classifying") else texts).append(body["value"])
    text = "\n\n".join(text for text in texts if text.strip())
    if tags:
        text = f"{text}\n\n{' '.join(f'#{tag}' for tag in tags)}".strip()
    created = _moment(plain.get("created"))
    return ForeignNote(
        str(plain.get("id", ""))[:500],
        _kind(plain, tags),
        _clean(text)[:MAX_TEXT_CP],
        _clean(_author(plain))[:200],
        created,
        _moment(plain.get("modified") or plain.get("updated"))
        if "modified" in plain or "updated" in plain
        else created,
        tuple(clue for target in _list(plain.get("target")) if (clue := _clue(target))),
    )


def _kind(plain: Plain, tags: list[str]) -> NoteKind:
    by_name = {kind.value: kind for kind in NoteKind}
    named = next((by_name[tag] for tag in tags if tag in by_name), None)
    return named or (NoteKind.QUESTION if "questioning" in _list(plain.get("motivation")) else NoteKind.COMMENT)


def _author(plain: Plain) -> str:
    info = plain.get("user_info")
    if isinstance(info, dict) and isinstance(info.get("display_name"), str):
        return str(info["display_name"])
    for creator in _list(plain.get("creator")) or _list(plain.get("user")):
        if isinstance(creator, dict):
            creator = creator.get("name") or creator.get("nickname") or creator.get("id")  # noqa: PLW2901 - the same, unwrapped
        if isinstance(creator, str):
            # Hypothesis names its people acct:NAME@HOST.
            return creator.removeprefix("acct:").split("@")[0] if creator.startswith("acct:") else creator
    return ""


def _clue(target: object) -> Clue | None:
    if not isinstance(target, dict):
        return None
    quote: Plain = {}
    start: int | None = None
    for selector in _flattened(target.get("selector")):
        if selector.get("type") == "TextQuoteSelector" and isinstance(selector.get("exact"), str):
            quote = selector
        elif selector.get("type") == "TextPositionSelector" and type(selector.get("start")) is int:
            start = selector["start"]
    if not quote:
        return None
    source = target.get("source")
    source = source.get("id") if isinstance(source, dict) else source
    prefix, suffix = (quote.get(side) for side in ("prefix", "suffix"))
    return Clue(
        quote["exact"],
        prefix if isinstance(prefix, str) else "",
        suffix if isinstance(suffix, str) else "",
        start,
        source if isinstance(source, str) else "",
    )


def _flattened(selectors: object, depth: int = 4) -> Iterator[Plain]:
    """Selectors, and those that refine them."""
    for selector in _list(selectors) if depth else ():
        if isinstance(selector, dict):
            yield selector
            yield from _flattened(selector.get("refinedBy"), depth - 1)


def _moment(value: object) -> str:
    try:
        when = datetime.fromisoformat(str(value))
    except ValueError:
        return ""
    return (when if when.tzinfo else when.replace(tzinfo=UTC)).isoformat(timespec="seconds")


def _list(value: object) -> list[Any]:
    """JSON-LD writes one thing with or without a list around it."""
    return value if isinstance(value, list) else [] if value is None else [value]


def _clean(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
