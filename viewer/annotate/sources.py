"""What a reader does with sources: add them, describe them, take them out."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from viewer.annotate.events import bereft
from viewer.annotate.hand import Hand
from viewer.errors import ParallaxError
from viewer.model.change import Change, Edit, Entity
from viewer.model.ground import passages_of
from viewer.model.project import Project
from viewer.model.ruling import RulingKind
from viewer.model.source import Metadata, Source
from viewer.translation import QT_TRANSLATE_NOOP, translate


def add_sources(project: Project, sources: Sequence[Source], by: Hand) -> Change:
    """Add sources after those that are there, each under an id of its own.

    Raises:
        ParallaxError: If one of the texts is in the project already.
    """
    taken, texts = set(project.sources), {source.sha256: source for source in project.sources.values()}
    position = max((source.position for source in project.sources.values()), default=-1) + 1
    edits: list[Edit] = []
    for source in sources:
        twin = texts.get(source.sha256)
        if twin:
            raise ParallaxError(
                translate("Errors", "“{0}” has the same text as “{1}”, so it was not added.").format(
                    source.meta.title, twin.meta.title
                )
            )
        key, number = source.id, 2
        while key in taken:
            key, number = f"{source.id}-{number}", number + 1
        added = replace(source, id=key, position=position + len(edits))
        taken.add(key)
        texts[added.sha256] = added
        edits.append(Edit(None, added))
    return by.change(_label(_ADD, [source.meta.title for source in sources]), *edits)


def describe_source(project: Project, source_id: str, meta: Metadata, by: Hand) -> Change:
    """Correct what is known about a source."""
    source = project.sources[source_id]
    return by.change(_label(_DESCRIBE, [meta.title]), Edit(source, replace(source, meta=meta)))


def cite_sources(project: Project, known: Mapping[str, Metadata], by: Hand) -> Change:
    """Correct what is known about several sources, by their ids, in one step."""
    sources = [project.sources[key] for key in known]
    edits = [Edit(source, replace(source, meta=known[source.id])) for source in sources]
    changed = [edit for edit in edits if edit.before != edit.after]
    return by.change(_label(_DESCRIBE, [source.meta.title for source in sources]), *changed)


def remove_source(project: Project, source_id: str, by: Hand) -> Change:
    """Take a source out, with its links, the quotes from it, and notes on nothing else.

    Undoing the change brings all of it back.
    """
    source = project.sources[source_id]
    links = [link for link in project.links.values() if link.side(source_id)]
    edits = [Edit(link, None) for link in links]
    edits += [
        Edit(divergence, None)
        for divergence in project.divergences.values()
        if any(passage.source_id == source_id for passage in divergence.passages)
    ]
    edits += _notes_without(project, source_id)
    edits += _rulings_without(project, source_id)
    edits += _marks_without(project, source_id)
    remaining = project.after(by.change("", *edits))
    edits += bereft(remaining)
    return by.change(QT_TRANSLATE_NOOP("Changes", "Remove {0}").format(source.meta.title), *edits, Edit(source, None))


def _notes_without(project: Project, source_id: str) -> list[Edit]:
    edits = []
    for note in project.annotations.values():
        quotes = tuple(quote for quote in note.quotes if quote.passage.source_id != source_id)
        if quotes != note.quotes:
            keeps_ground = bool(quotes or note.event_id)
            edits.append(Edit(note, replace(note, quotes=quotes) if keeps_ground else None))
    return edits


def _rulings_without(project: Project, source_id: str) -> list[Edit]:
    """Rulings lose the passages of the source; one that is about the source, or about nothing any more, goes."""
    edits = []
    for ruling in project.rulings.values():
        passages = tuple(passage for passage in ruling.passages if passage.source_id != source_id)
        if ruling.source_id == source_id:
            edits.append(Edit(ruling, None))
        elif passages != ruling.passages:
            keeps = ruling.kind is RulingKind.SILENT
            edits.append(Edit(ruling, replace(ruling, passages=passages) if keeps else None))
    return edits


def _marks_without(project: Project, source_id: str) -> list[Edit]:
    """Bookmarks in the source go, and what stands or stood on its words and waits for a place."""
    edits = [Edit(mark, None) for mark in project.bookmarks.values() if _is_in(mark, source_id)]
    return edits + [
        Edit(lost, None)
        for lost in project.unplaced.values()
        if lost.source_id == source_id or (lost.thing and _is_in(lost.thing, source_id))
    ]


def _is_in(thing: Entity, source_id: str) -> bool:
    return any(passage.source_id == source_id for passage in passages_of(thing))


_ADD = QT_TRANSLATE_NOOP("Changes", "Add {0}"), QT_TRANSLATE_NOOP("Changes", "Add {0} sources")
_DESCRIBE = QT_TRANSLATE_NOOP("Changes", "Describe {0}"), QT_TRANSLATE_NOOP("Changes", "Describe {0} sources")
"""What is done to one source, by its title, and to several, by their number."""


def _label(done: tuple[str, str], titles: Sequence[str]) -> str:
    return done[0].format(titles[0]) if len(titles) == 1 else done[1].format(len(titles))
