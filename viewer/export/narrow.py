"""A project as far as a scope reaches, for formats that other programs read."""

from dataclasses import replace

from viewer.export.scope import Scope, pseudonyms
from viewer.model.divergence import Annotation
from viewer.model.link import Link, LinkStatus
from viewer.model.place import Passage
from viewer.model.project import Project


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
    confirmed = {link.event_id for link in project.links.values() if link.status is LinkStatus.CONFIRMED}
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
    links = {
        key: _bare(link, scope)
        for key, link in project.links.items()
        if inside(*link.passages) and (link.event_id in events if link.event_id else scope.events is None)
    }
    rulings = {
        key: each
        for key, each in project.rulings.items()
        if inside(*each.passages)
        and (each.source_id is None or each.source_id in sources)
        and all(event_id is None or event_id in events for event_id in (each.event_id, each.other_id))
    }
    return replace(
        project,
        sources=sources,
        events=events,
        links=links,
        divergences=divergences,
        annotations=_unnamed(project, notes) if scope.anonymous else notes,
        rulings=rulings,
    )


def _wanted(note: Annotation, scope: Scope) -> bool:
    return (
        scope.notes
        and (scope.kinds is None or note.kind in scope.kinds)
        and (scope.authors is None or note.author in scope.authors)
    )


def _bare(link: Link, scope: Scope) -> Link:
    return link if scope.evidence else replace(link, evidence=())


def _unnamed(project: Project, notes: dict[str, Annotation]) -> dict[str, Annotation]:
    names = pseudonyms((note.created, note.author) for note in project.annotations.values())
    return {key: replace(note, author=names[note.author]) for key, note in notes.items()}
