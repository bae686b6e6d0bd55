"""The parts a text falls into."""

from dataclasses import dataclass
from enum import StrEnum

from viewer.model.place import Span


class SegmentKind(StrEnum):
    """What a part of a text is."""

    SENTENCE = "sentence"
    LIST_ITEM = "list-item"
    HEADING = "heading"
    BYLINE = "byline"
    NOTE_MARK = "note-mark"
    FURNITURE = "furniture"
    """Captions, tables, menus, licences, 'Comments are closed': no part of the account."""
    GAP = "gap"
    """White space between the others."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a text. The segments of a text follow each other without a gap or an overlap.

    `paragraph` counts from 0; a gap carries the number of the paragraph before it (0 at the start).
    """

    kind: SegmentKind
    span: Span
    paragraph: int

    @property
    def tells(self) -> bool:
        """Whether this part belongs to what the account tells, and so takes part in alignment."""
        return self.kind in (SegmentKind.SENTENCE, SegmentKind.LIST_ITEM)
