"""Links, the evidence they stand on, and the events they make up."""

from dataclasses import dataclass
from enum import StrEnum

from viewer.model.place import Passage, Span


class EvidenceKind(StrEnum):
    """Why two passages are thought to tell of the same event."""

    NAME = "name"
    DATE = "date"
    NUMBER = "number"
    WORDS = "words"
    QUOTATION = "quotation"
    MEANING = "meaning"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One checkable reason for a link: two places, and what joins them.

    `weight` is the share of the link's score that rests on it, 0 to 1.
    `note` is empty, or a short plain remark such as `same day in two calendars`.
    `refused` says that the reader does not let it count.
    """

    kind: EvidenceKind
    a: Span
    b: Span
    weight: float
    note: str = ""
    refused: bool = False


class LinkStatus(StrEnum):
    """What the reader has said of a link."""

    SUGGESTED = "suggested"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"


class Origin(StrEnum):
    """Who made a link."""

    ALIGNER = "aligner"
    READER = "reader"


@dataclass(frozen=True, slots=True)
class Link:
    """A passage of one source that tells of the same event as a passage of another.

    `score` is 0 to 1; a link that the reader drew has 1. `event_id` names the event it
    belongs to; a rejected link belongs to none. `full_score` is what the score was with all
    evidence counted, where the reader refused some of it.
    """

    id: str
    a: Passage
    b: Passage
    score: float
    status: LinkStatus = LinkStatus.SUGGESTED
    origin: Origin = Origin.ALIGNER
    event_id: str | None = None
    evidence: tuple[Evidence, ...] = ()
    full_score: float | None = None

    def __post_init__(self) -> None:
        """Refuse a link of a source with itself, and a score that is none."""
        if self.a.source_id == self.b.source_id:
            raise ValueError(f"a link joins two sources, not {self.a.source_id} with itself")
        for score in (self.score, self.full_score or 0.0):
            if not 0 <= score <= 1:
                raise ValueError(f"not a score: {score}")

    @property
    def passages(self) -> tuple[Passage, Passage]:
        """Both ends."""
        return self.a, self.b

    @property
    def ranked_evidence(self) -> tuple[Evidence, ...]:
        """The evidence, weightiest first."""
        return tuple(sorted(self.evidence, key=lambda piece: (-piece.weight, piece.a, piece.b)))

    def side(self, source_id: str) -> Passage | None:
        """The end that lies in this source, if any."""
        return next((p for p in self.passages if p.source_id == source_id), None)


@dataclass(frozen=True, slots=True)
class Event:
    """A group of links over two or more sources: one row of the synopsis.

    `date` is the day or span of time in EDTF, Gregorian, or empty where unknown.
    `position` orders the events of a project from 0. `named` says that a reader gave the label.
    """

    id: str
    label: str
    date: str = ""
    position: int = 0
    named: bool = False
