"""What a file said of its text beside the words: headings, notes, pages."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from viewer.model.place import Span


class BlockKind(StrEnum):
    """What a stretch of a text is, as its file says."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    NOTE = "note"
    """A footnote or endnote, which stands beside what the account tells."""


class LocusKind(StrEnum):
    """By what a place in a source is cited."""

    PAGE = "page"
    CHAPTER = "chapter"
    SECTION = "section"


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of a text. `level` is that of a heading, from 1."""

    kind: BlockKind
    span: Span
    level: int = 0


@dataclass(frozen=True, slots=True)
class Locus:
    """From `start_cp` on the text is cited as standing here, until the next locus of the kind."""

    kind: LocusKind
    label: str
    start_cp: int


@dataclass(frozen=True, slots=True)
class Structure:
    """The blocks and loci of a text, each in its order; both empty for plain text."""

    blocks: tuple[Block, ...] = ()
    loci: tuple[Locus, ...] = ()

    def loci_of(self, span: Span) -> tuple[Locus, ...]:
        """Where a passage stands: of each kind the locus it begins in, and further ones it reaches into."""
        found: list[Locus] = []
        for kind in LocusKind:
            here = [locus for locus in self.loci if locus.kind is kind]
            first = max(0, bisect_right(here, span.start_cp, key=_start) - 1)
            last = bisect_right(here, max(span.start_cp, span.end_cp - 1), key=_start)
            found += [locus for locus in here[first:last] if locus.start_cp <= max(span.start_cp, span.end_cp - 1)]
        return tuple(found)


UNKNOWN = Structure()
"""Of a text whose file said nothing beside the words."""


def _start(locus: Locus) -> int:
    return locus.start_cp


def spans_of(blocks: Sequence[Block], kind: BlockKind) -> tuple[Span, ...]:
    """Where the blocks of a kind stand."""
    return tuple(block.span for block in blocks if block.kind is kind)
