"""What in a project refers to nothing, or to places and words that are not there."""

from collections.abc import Iterable, Iterator

from viewer.model.ground import passages_of
from viewer.model.place import Passage
from viewer.model.project import Project


def faults_of(project: Project) -> Iterator[str]:
    """A sentence for each fault; none for a sound project."""
    for link in project.links.values():
        yield from _stray_event(project, f"link {link.id}", link.event_id)
        places = [*link.passages]
        for evidence in link.evidence:
            places += [Passage(link.a.source_id, evidence.a), Passage(link.b.source_id, evidence.b)]
        yield from _stray_places(project, f"link {link.id}", places)
    for divergence in project.divergences.values():
        yield from _stray_event(project, f"divergence {divergence.id}", divergence.event_id)
        yield from _stray_places(project, f"divergence {divergence.id}", divergence.passages)
    for note in project.annotations.values():
        yield from _stray_event(project, f"note {note.id}", note.event_id)
        if note.reply_to is not None and note.reply_to not in project.annotations:
            yield f"note {note.id} answers a note {note.reply_to!r} that is not there"
        lost = [tag for tag in note.tags if tag not in project.tags]
        yield from (f"note {note.id} has a tag {tag!r} that is not there" for tag in lost)
        stray = list(_stray_places(project, f"note {note.id}", [quote.passage for quote in note.quotes]))
        yield from stray
        if not stray and any(project.words(quote.passage) != quote.exact for quote in note.quotes):
            yield f"note {note.id} quotes words that do not stand at their place"
    for ruling in project.rulings.values():
        for event_id in (ruling.event_id, ruling.other_id):
            yield from _stray_event(project, f"ruling {ruling.id}", event_id)
        if ruling.source_id is not None and ruling.source_id not in project.sources:
            yield f"ruling {ruling.id} speaks of a source {ruling.source_id!r} that is not there"
        yield from _stray_places(project, f"ruling {ruling.id}", ruling.passages)

    yield from _faults_of_marks(project)


def _faults_of_marks(project: Project) -> Iterator[str]:
    for mark in project.bookmarks.values():
        yield from _stray_event(project, f"bookmark {mark.id}", mark.event_id)
        yield from _stray_places(project, f"bookmark {mark.id}", [mark.passage] if mark.passage else [])
    for lost in project.unplaced.values():
        if lost.source_id not in project.sources:
            yield f"what lost its words, {lost.id}, speaks of a source {lost.source_id!r} that is not there"
        if lost.note_id is not None and lost.note_id not in project.annotations:
            yield f"the lost quote {lost.id} belongs to a note {lost.note_id!r} that is not there"
        if lost.thing is not None:
            passages, gone = passages_of(lost.thing), {each.number for each in lost.lost}
            if not gone <= set(range(len(passages))):
                yield f"what lost its words, {lost.id}, has no passage of that number"
            standing = [each for number, each in enumerate(passages) if number not in gone]
            yield from _stray_places(project, f"what lost its words, {lost.id},", standing)
            if not {each.source_id for each in passages} <= set(project.sources):
                yield f"what lost its words, {lost.id}, speaks of a source that is not there"


def _stray_event(project: Project, what: str, event_id: str | None) -> Iterator[str]:
    if event_id is not None and event_id not in project.events:
        yield f"{what} belongs to an event {event_id!r} that is not there"


def _stray_places(project: Project, what: str, places: Iterable[Passage]) -> Iterator[str]:
    for passage in places:
        source = project.sources.get(passage.source_id)
        if source is None:
            yield f"{what} speaks of a source {passage.source_id!r} that is not there"
        elif passage.span.end_cp > len(source.text):
            yield f"{what} ends at {passage.span.end_cp}, beyond the {len(source.text)} characters of {source.id}"
