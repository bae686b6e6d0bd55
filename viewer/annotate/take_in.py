"""Things from elsewhere put into a project in one change: a colleague's file, another tool's annotations."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from viewer.annotate.find_quote import find_quote
from viewer.annotate.hand import Hand, fresh_id
from viewer.annotate.sources import add_sources
from viewer.errors import ParallaxError
from viewer.model.change import Change, Edit, Entity
from viewer.model.divergence import Annotation, Divergence, DivergenceStatus, NoteKind, Quote
from viewer.model.faults import faults_of
from viewer.model.link import Event, Link, LinkStatus
from viewer.model.place import Passage
from viewer.model.project import Project
from viewer.model.source import Source
from viewer.model.tag import Tag
from viewer.model.walk import altered, leaves
from viewer.model.words import in_words
from viewer.progress import SILENT, Progress
from viewer.translation import QT_TRANSLATE_NOOP, translate

MOST_MISSED = 10_000
"""Sentences about what found no place, at most."""


@dataclass(frozen=True, slots=True)
class Clue:
    """What another tool says of the words a note speaks of. `source`: an id, checksum, title or address, or nothing."""

    exact: str
    prefix: str = ""
    suffix: str = ""
    near_cp: int | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class ForeignNote:
    """A note of another tool. `id` is that tool's: no note is taken in twice. The moments are ISO 8601, or empty."""

    id: str
    kind: NoteKind
    text: str
    author: str
    created: str
    changed: str
    clues: tuple[Clue, ...] = ()


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a file holds: whole sources, other things of ours, and notes of other tools.

    `checksums`: the SHA-256 of the text behind each source id that the things speak of and the file does not hold.
    """

    sources: tuple[Source, ...] = ()
    entities: tuple[Entity, ...] = ()
    notes: tuple[ForeignNote, ...] = ()
    checksums: Mapping[str, str] | None = None

    @classmethod
    def of(cls, project: Project) -> "Incoming":
        """All of a project."""
        others = tuple(each for each in project.entities() if not isinstance(each, Source))
        return cls(tuple(project.ordered_sources()), others)


@dataclass(frozen=True, slots=True)
class Taken:
    """The change that takes things in, and a sentence for each that found no place."""

    change: Change
    missed: tuple[str, ...]


def take_in(project: Project, incoming: Incoming, by: Hand, progress: Progress = SILENT) -> Taken:
    """Add what the project lacks; what both have stays as the reader of this project left it.

    A source is the same if its text is. A suggestion that the other reader judged is taken as judged; a note that
    both have in different words is kept twice, for nothing that a person wrote is lost.

    Raises:
        ParallaxError: If what came in does not fit together.
        Cancelled: If the progress says so.
    """
    sources, ids = _sources(project, incoming, by)
    edits: list[Edit] = list(sources.edits)
    missed: list[str] = []
    with_sources = project.after(sources)
    kept: set[tuple[type[Entity], str]] = set()
    for done, entity in enumerate(incoming.entities):
        if done % 200 == 0:
            progress.step(done, len(incoming.entities) + len(incoming.notes), translate("Progress", "Taking in"))
        ours = _in_our_words(entity, ids)
        if ours is None:
            missed.append(
                translate("TakeIn", "{0} speaks of a source that is not in this project.").format(_what(entity))
            )
            continue
        edit = _merged(project.get(type(ours), ours.id), ours)
        if edit is None or edit.key in kept or (edit.before is None and project.get(*edit.key) is not None):
            continue
        edits.append(edit)
        kept.add(edit.key)
    for done, note in enumerate(incoming.notes, len(incoming.entities)):
        if done % 20 == 0:
            progress.step(done, len(incoming.entities) + len(incoming.notes), translate("Progress", "Finding places"))
        found, lost = _placed(with_sources, note, by)
        missed += lost
        if found and found.id not in project.annotations:
            edits.append(Edit(None, found))
    change = by.change(_label(edits), *_sound(project, edits, missed))
    fault = next(faults_of(project.after(change)), None)
    if fault is not None:
        raise ParallaxError(
            translate("Errors", "What this file holds does not fit together: {0}. Nothing was taken in.").format(fault)
        )
    return Taken(change, tuple(missed[:MOST_MISSED]))


def _sources(project: Project, incoming: Incoming, by: Hand) -> tuple[Change, dict[str, str]]:
    """The change that adds the texts the project lacks, and our id for each of their ids."""
    known = {source.sha256: source.id for source in project.sources.values()}
    ids = {theirs: known[checksum] for theirs, checksum in (incoming.checksums or {}).items() if checksum in known}
    lacking = [source for source in incoming.sources if source.sha256 not in known]
    change = add_sources(project, lacking, by) if lacking else by.change("")
    for source, edit in zip(lacking, change.edits, strict=True):
        known[source.sha256] = edit.key[1]
    ids |= {source.id: known[source.sha256] for source in incoming.sources}
    return change, ids


def _in_our_words(entity: Entity, ids: Mapping[str, str]) -> Entity | None:
    """The same thing, speaking of our sources; None if one of them is not here."""

    def ours(name: str, value: Any) -> Any:  # noqa: ANN401 - a field is of any type
        return ids[value] if name == "source_id" and value is not None else value

    try:
        return altered(entity, ours)
    except KeyError:
        return None


def _merged(ours: Entity | None, theirs: Entity) -> Edit | None:
    """What their thing adds to ours of the same id; None if nothing."""
    if ours is None:
        return Edit(None, theirs)
    if ours == theirs:
        return None
    if isinstance(ours, Annotation) and isinstance(theirs, Annotation):
        # A later import of the same file finds the same words, and so the same id.
        own = hashlib.sha256(f"{theirs.text}\0{theirs.kind}\0{theirs.author}".encode()).hexdigest()[:16]
        return Edit(None, replace(theirs, id=f"{theirs.id[:80]}-{own}")) if _says_else(ours, theirs) else None
    if isinstance(ours, Link) and isinstance(theirs, Link):
        judged = ours.status is LinkStatus.SUGGESTED and theirs.status is not LinkStatus.SUGGESTED
        return Edit(ours, replace(ours, status=theirs.status, event_id=theirs.event_id)) if judged else None
    if isinstance(ours, Divergence) and isinstance(theirs, Divergence):
        judged = ours.status is DivergenceStatus.PROPOSED and theirs.status is not DivergenceStatus.PROPOSED
        return Edit(ours, replace(ours, status=theirs.status)) if judged else None
    return None


def _says_else(ours: Annotation, theirs: Annotation) -> bool:
    return (ours.text, ours.kind, ours.author) != (theirs.text, theirs.kind, theirs.author)


REFERRING: Mapping[str, type[Entity]] = {
    "event_id": Event,
    "other_id": Event,
    "note_id": Annotation,
    "reply_to": Annotation,
}
"""Fields that name another thing, beside sources."""


def _sound(project: Project, edits: Sequence[Edit], missed: list[str]) -> list[Edit]:
    """The edits without those that would speak of a thing that is not there; no note is dropped for that."""
    there = {edit.key for edit in edits}
    kept = []
    for edit in edits:
        lacks = any(
            value is not None and (kind, value) not in there and project.get(kind, str(value)) is None
            for name, value in leaves(edit.after)
            if (kind := REFERRING.get(name))
        )
        if isinstance(edit.after, Annotation):
            tags = tuple(tag for tag in edit.after.tags if (Tag, tag) in there or tag in project.tags)
            edit = Edit(edit.before, replace(edit.after, tags=tags))  # noqa: PLW2901 - the same, without strange tags
        if not lacks:
            kept.append(edit)
        elif isinstance(edit.after, Annotation) and edit.after.quotes:
            kept.append(Edit(edit.before, replace(edit.after, event_id=None, reply_to=None)))
        elif edit.after is not None:
            missed.append(translate("TakeIn", "{0} belongs to what is not in this project.").format(_what(edit.after)))
    return kept


def _placed(project: Project, note: ForeignNote, by: Hand) -> tuple[Annotation | None, list[str]]:
    """The note on the words of ours that its clues lead to, and what is to be said where they lead nowhere."""
    quotes: list[Quote] = []
    lost: list[str] = []
    unnamed = translate("Report", "unnamed")
    for clue in note.clues:
        passage = _look_up(project, clue)
        if passage:
            quotes.append(Quote(passage, project.words(passage)))
        else:
            lost.append(
                translate("TakeIn", "Not found: “{0}” ({1}: {2}).").format(
                    _short(clue.exact), note.author or unnamed, _short(note.text) or in_words(note.kind)
                )
            )
    if not quotes:
        return None, lost or [
            translate("TakeIn", "Speaks of no words: {0} ({1}).").format(_short(note.text), note.author or unnamed)
        ]
    key = f"note-{hashlib.sha256(note.id.encode()).hexdigest()[:32]}" if note.id else fresh_id("note")
    created = note.created or by.at
    made = Annotation(key, note.kind, note.text, note.author, created, note.changed or created, None, tuple(quotes))
    return made, lost


def _look_up(project: Project, clue: Clue) -> Passage | None:
    """The words in the source that is named, if it is known; else in the first source that has them."""
    named = [source for source in project.ordered_sources() if clue.source and clue.source in _names(source)]
    for source in named or project.ordered_sources():
        span = find_quote(source.text, clue.exact, clue.prefix, clue.suffix, clue.near_cp)
        if span:
            return Passage(source.id, span)
    return None


def _names(source: Source) -> Iterable[str]:
    return (source.id, source.sha256, source.meta.title, source.meta.url, f"urn:sha256:{source.sha256}")


def _what(entity: Entity) -> str:
    said = _short(entity.text) if isinstance(entity, Annotation) else entity.id
    return f"{type(entity).__name__} “{said}”"


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= 60 else flat[:60].rsplit(" ", 1)[0] + "…"


def _label(edits: Sequence[Edit]) -> str:
    if len(edits) == 1:
        return QT_TRANSLATE_NOOP("Changes", "Import 1 thing")
    return QT_TRANSLATE_NOOP("Changes", "Import {0} things").format(len(edits))
