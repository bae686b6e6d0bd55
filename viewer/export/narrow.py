"""A project as far as a scope reaches, for formats that other programs read."""

from dataclasses import replace
from typing import Any

from viewer.annotate.take_in import REFERRING
from viewer.export.scope import Scope, pseudonyms
from viewer.model.change import Entity
from viewer.model.divergence import Annotation, Divergence
from viewer.model.link import Event, Link, LinkStatus
from viewer.model.place import Passage
from viewer.model.project import Project
from viewer.model.source import Source
from viewer.model.walk import altered, leaves


def narrowed(project: Project, scope: Scope) -> Project:
    """The project within a scope, sound in itself; the whole scope gives the project as it is.

    What speaks of a source or event out of scope is left out, so that nothing refers to what is not there.
    """
    if scope == Scope():
        return project
    sources = {key: each for key, each in project.sources.items() if scope.sources is None or key in scope.sources}

    def inside(*passages: Passage) -> bool:
        return all(passage.source_id in sources for passage in passages)

    status = {LinkStatus.CONFIRMED: scope.confirmed, LinkStatus.SUGGESTED: scope.suggested}
    confirmed = project.confirmed_events
    events = {
        key: event
        for key, event in project.events.items()
        if (scope.events is None or key in scope.events)
        and status[LinkStatus.CONFIRMED if key in confirmed else LinkStatus.SUGGESTED]
    }
    divergences = {
        key: each
        for key, each in project.divergences.items()
        if scope.divergences
        and each.event_id in events
        and inside(*each.passages)
        and (scope.kinds is None or each.kind in scope.kinds)
    }
    notes = {key: note for key, note in project.annotations.items() if _wanted(note, scope)}
    notes = {
        key: note
        for key, note in notes.items()
        if ((note.event_id is None and scope.events is None) or note.event_id in events)
        and inside(*(quote.passage for quote in note.quotes))
    }
    if scope.differing:
        differ = {each.event_id for each in divergences.values()}
        differ |= {note.event_id for note in notes.values() if note.kind.is_divergence and note.event_id}
        events = {key: event for key, event in events.items() if key in differ}
        notes = {key: note for key, note in notes.items() if note.event_id is None or note.event_id in events}
    notes |= {key: note for key, note in project.annotations.items() if note.reply_to in notes and _signed(note, scope)}
    links = {
        key: _bare(link, scope)
        for key, link in project.links.items()
        if inside(*link.passages) and (link.event_id in events if link.event_id else scope.events is None)
    }
    chosen: list[Entity] = [
        *sources.values(),
        *events.values(),
        *links.values(),
        *divergences.values(),
        *notes.values(),
    ]
    there = {(type(each), each.id) for each in chosen}
    rest = [each for each in project.entities() if not isinstance(each, CHOSEN)]
    chosen += [each for each in rest if _refers_to(each) <= there]
    return Project.of(_unnamed(chosen) if scope.anonymous else chosen)


CHOSEN = (Source, Event, Link, Divergence, Annotation)
"""What a scope chooses; the rest goes along as far as what it speaks of does."""


def _refers_to(thing: Entity) -> set[tuple[type[Entity], str]]:
    kinds = {**REFERRING, "source_id": Source}
    return {(kinds[name], str(value)) for name, value in leaves(thing) if name in kinds and value is not None}


def _wanted(note: Annotation, scope: Scope) -> bool:
    """Whether a note is chosen for itself; an answer goes along with its note."""
    of_kind = scope.kinds is None or note.kind in scope.kinds
    return scope.notes and note.reply_to is None and of_kind and _signed(note, scope)


def _signed(note: Annotation, scope: Scope) -> bool:
    return scope.authors is None or note.author in scope.authors


def _bare(link: Link, scope: Scope) -> Link:
    return link if scope.evidence else replace(link, evidence=())


def _unnamed(things: list[Entity]) -> list[Entity]:
    """The things with a number in the place of each person's name; titles of sources keep their authors."""
    signed = [each for each in things if not isinstance(each, Source)]
    names = pseudonyms(
        (str(getattr(each, "created", "")), str(value))
        for each in signed
        for name, value in leaves(each)
        if name == "author"
    )

    def unnamed(name: str, value: Any) -> Any:  # noqa: ANN401 - a field is of any type
        return names[value] if name == "author" else value

    return [each if isinstance(each, Source) else altered(each, unnamed) for each in things]
