"""What a reader decided that no link can carry: where nothing is told, who is silent, what is no evidence."""

from dataclasses import dataclass
from enum import StrEnum

from viewer.model.link import EvidenceKind
from viewer.model.place import Passage


class RulingKind(StrEnum):
    """What is decided, and which parts of a ruling say of what."""

    NOTHING = "nothing"
    """The one passage tells of no event."""
    SILENT = "silent"
    """The source tells nothing of the event, which the passages tell of elsewhere."""
    APART = "apart"
    """The event and the other event are two."""
    EVIDENCE = "evidence"
    """A piece of evidence does not count: between the two passages, or, without passages, anywhere."""
    VERDICT = "verdict"
    """What the source says of the event is `verdict`, whatever the program makes of it."""


class Verdict(StrEnum):
    """What one source says of an event, or of one statement about it, beside the others."""

    AGREES = "agrees"
    DIFFERS = "differs"
    ALONE = "alone"
    """It says what no other does."""
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Ruling:
    """One decision of a reader that every later alignment keeps to.

    `evidence` and `words` (of both sides) say which piece of evidence is refused.

    Raises:
        ValueError: If a part is missing that the kind needs.
    """

    id: str
    kind: RulingKind
    passages: tuple[Passage, ...] = ()
    source_id: str | None = None
    event_id: str | None = None
    other_id: str | None = None
    evidence: EvidenceKind | None = None
    words: tuple[str, str] | None = None
    verdict: Verdict | None = None

    def __post_init__(self) -> None:
        """Refuse a ruling that decides nothing."""
        whole = {
            RulingKind.NOTHING: len(self.passages) == 1,
            RulingKind.SILENT: bool(self.source_id and self.event_id),
            RulingKind.APART: bool(self.event_id and self.other_id and self.event_id != self.other_id),
            RulingKind.EVIDENCE: bool(self.evidence and self.words and len(self.passages) in (0, 2)),
            RulingKind.VERDICT: bool(self.source_id and self.event_id and self.verdict),
        }[self.kind]
        if not whole:
            raise ValueError(f"not a ruling of kind {self.kind}: {self.id}")
