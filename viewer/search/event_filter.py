"""Which events a person wants to see."""

from dataclasses import dataclass

from viewer.model.divergence import DivergenceStatus, NoteKind
from viewer.model.link import LinkStatus
from viewer.model.project import Project
from viewer.search.plain import plain_word


@dataclass(frozen=True, slots=True)
class EventFilter:
    """What an event has to have; None and empty ask for nothing.

    `source` tells of it; `kind` is that of a divergence or note on it; `author` wrote a note on it, `tag` is on one;
    `words` are letters of its label.
    """

    words: str = ""
    source: str | None = None
    status: LinkStatus | None = None
    kind: NoteKind | None = None
    author: str | None = None
    tag: str | None = None

    def kept(self, project: Project) -> frozenset[str] | None:
        """The ids of the events that are wanted; None if nothing is asked, so that all are."""
        if self == EventFilter():
            return None
        wanted = set(project.events)
        if self.words.strip():
            words = plain_word(self.words.strip())
            wanted = {key for key in wanted if words in plain_word(project.events[key].label)}
        if self.source:
            wanted = {key for key in wanted if self.source in project.passages_of(key)}
        if self.status:
            confirmed = project.confirmed_events
            wanted = {key for key in wanted if (key in confirmed) == (self.status is LinkStatus.CONFIRMED)}
        notes = [note for note in project.annotations.values() if note.event_id]
        if self.kind:
            told = {
                each.event_id
                for each in project.divergences.values()
                if each.kind is self.kind and each.status is not DivergenceStatus.DISMISSED
            }
            wanted &= told | {note.event_id for note in notes if note.kind is self.kind}
        if self.author:
            wanted &= {note.event_id for note in notes if note.author == self.author}
        if self.tag:
            wanted &= {note.event_id for note in notes if self.tag in note.tags}
        return frozenset(wanted)
