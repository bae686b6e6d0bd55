"""Which of a project's notes a person wants to see, and in which order."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import StrEnum

from viewer.model.divergence import Annotation, NoteKind, NoteStatus
from viewer.model.project import Project


class NoteOrder(StrEnum):
    """By what notes are sorted."""

    CREATED = "created"
    CHANGED = "changed"
    EVENT = "event"
    KIND = "kind"
    AUTHOR = "author"


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """What a note has to have; None and empty ask for nothing. `ids` are those a search found."""

    kind: NoteKind | None = None
    tag: str | None = None
    author: str | None = None
    source: str | None = None
    event: str | None = None
    status: NoteStatus | None = None
    ids: Collection[str] | None = None

    def lets(self, note: Annotation, answers: Collection[Annotation] = ()) -> bool:
        """Whether a note is wanted; one is also wanted for its author's answer, or for words in an answer."""
        return (
            (self.kind is None or note.kind is self.kind)
            and (self.tag is None or self.tag in note.tags)
            and (self.author is None or any(each.author == self.author for each in (note, *answers)))
            and (self.source is None or any(quote.passage.source_id == self.source for quote in note.quotes))
            and (self.event is None or note.event_id == self.event)
            and (self.status is None or note.status is self.status)
            and (self.ids is None or any(each.id in self.ids for each in (note, *answers)))
        )


def chosen_notes(project: Project, wanted: NoteFilter, order: NoteOrder = NoteOrder.CREATED) -> list[Annotation]:
    """The notes that are wanted, without replies, in this order."""
    found = [
        note
        for note in project.annotations.values()
        if note.reply_to is None and wanted.lets(note, project.replies_to(note.id))
    ]
    numbers = {event.id: number for number, event in enumerate(project.ordered_events())}
    kinds = {kind: number for number, kind in enumerate(NoteKind)}
    firsts: dict[NoteOrder, Callable[[Annotation], str]] = {
        NoteOrder.CREATED: lambda note: note.created,
        NoteOrder.CHANGED: lambda note: note.changed,
        NoteOrder.EVENT: lambda note: f"{numbers.get(note.event_id or '', len(numbers)):09}",
        NoteOrder.KIND: lambda note: f"{kinds[note.kind]:03}",
        NoteOrder.AUTHOR: lambda note: note.author.casefold(),
    }
    first = firsts[order]
    return sorted(found, key=lambda note: (first(note), note.created, note.id))


def authors_of(project: Project) -> list[str]:
    """Everybody who wrote a note or an answer."""
    return sorted({note.author for note in project.annotations.values()}, key=str.casefold)
