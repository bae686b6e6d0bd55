"""How accounts of one event differ, and what readers write about it."""

from dataclasses import dataclass
from enum import StrEnum

from viewer.model.place import Passage


class NoteKind(StrEnum):
    """What a note is about: a kind of divergence, or a remark."""

    NUMBER = "number"
    DATE = "date"
    CALENDAR = "calendar"
    SPELLING = "spelling"
    NAME = "name"
    PARTICIPANTS = "participants"
    OMISSION = "omission"
    SEQUENCE = "sequence"
    AGENCY = "agency"
    CAUSATION = "causation"
    CHARACTERISATION = "characterisation"
    CONTRADICTION = "contradiction"
    QUESTION = "question"
    COMMENT = "comment"
    ORIGIN = "origin"
    """Source criticism: who made the source, when, where, from what knowledge."""
    PURPOSE = "purpose"
    """Source criticism: for whom and to what end it was made."""
    CORROBORATION = "corroboration"
    """Source criticism: what else bears it out, or does not."""
    CONTEXT = "context"
    """Source criticism: what was going on where it was made."""

    @property
    def is_divergence(self) -> bool:
        """Whether notes of this kind say that accounts differ."""
        return self not in REMARKS


REMARKS = (
    NoteKind.QUESTION,
    NoteKind.COMMENT,
    NoteKind.ORIGIN,
    NoteKind.PURPOSE,
    NoteKind.CORROBORATION,
    NoteKind.CONTEXT,
)
"""Kinds of notes that say something else than that accounts differ."""


class DivergenceStatus(StrEnum):
    """What the reader has said of a proposal."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Divergence:
    """A difference inside an event, as the program proposes it: both quotes and one plain sentence.

    `b` is None where the other accounts are silent. `note` is the sentence; `confidence` is 0 to 1.
    `event_id` is None once its event is gone; only what the reader dismissed outlives its event.
    """

    id: str
    event_id: str | None
    kind: NoteKind
    a: Passage
    b: Passage | None
    note: str
    confidence: float
    status: DivergenceStatus = DivergenceStatus.PROPOSED

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The quotes: both, or the one of the source that speaks."""
        return (self.a, self.b) if self.b else (self.a,)

    def is_as(self, other: "Divergence") -> bool:
        """Whether the other says the same of the same words: of one kind, its quotes meeting these one by one."""
        if self.kind is not other.kind or len(self.passages) != len(other.passages):
            return False
        turned = other.passages[::-1]
        return any(
            all(x.overlap(y) for x, y in zip(self.passages, theirs, strict=True)) for theirs in (other.passages, turned)
        )


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a source that a note speaks of, kept with the place they were found at."""

    passage: Passage
    exact: str


class NoteStatus(StrEnum):
    """Whether a note still asks for something."""

    OPEN = "open"
    RESOLVED = "resolved"


class Certainty(StrEnum):
    """How sure an annotator is of a note."""

    UNSAID = ""
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Annotation:
    """What a reader wrote, on an event, on passages, on a link, on a divergence; or a reply to that.

    `created` and `changed` are moments in ISO 8601 with their offset from UTC. `link_id` and `divergence_id` name what
    it was written on, which a later alignment may have taken away: the quotes stay. A reply (`reply_to` names the
    note) has no place of its own. `tags` are ids, in the person's order.
    """

    id: str
    kind: NoteKind
    text: str
    author: str
    created: str
    changed: str
    event_id: str | None = None
    quotes: tuple[Quote, ...] = ()
    link_id: str | None = None
    divergence_id: str | None = None
    reply_to: str | None = None
    status: NoteStatus = NoteStatus.OPEN
    certainty: Certainty = Certainty.UNSAID
    tags: tuple[str, ...] = ()
