"""A passage cut into runs of text, each with what is to be said of just these words."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from viewer.model.divergence import NoteKind
from viewer.model.link import EvidenceKind
from viewer.model.place import Span


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that are evidence of some kind, or that a divergence or note quotes."""

    span: Span
    kind: EvidenceKind | NoteKind


@dataclass(frozen=True, slots=True)
class Run:
    """Words under the same marks, kinds in the order of their definition; `start_cp` is their place in the source."""

    text: str
    evidence: tuple[EvidenceKind, ...] = ()
    notes: tuple[NoteKind, ...] = ()
    start_cp: int = field(default=0, compare=False)

    @property
    def end_cp(self) -> int:
        """Where they end in the source."""
        return self.start_cp + len(self.text)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A passage by paragraphs, each a tuple of runs.

    `opens_midway`, `closes_midway`: its first paragraph begins before it, its last goes on after it.
    `locus` is its place as one cites it.
    """

    span: Span
    paragraphs: tuple[tuple[Run, ...], ...]
    opens_midway: bool
    closes_midway: bool
    locus: str = ""

    def lines(self) -> list[str]:
        """Its paragraphs without their marks, an ellipsis where a paragraph is cut."""
        lines = ["".join(run.text for run in paragraph) for paragraph in self.paragraphs]
        if self.opens_midway:
            lines[0] = "… " + lines[0]
        if self.closes_midway:
            lines[-1] += " …"
        return lines


def excerpt(text: str, span: Span, paragraphs: Sequence[Span], marks: Sequence[Mark]) -> Excerpt:
    """The words of a span of a text, cut at paragraphs and marks.

    `paragraphs` are those of the text, in order; the white space between them is left out.
    """
    first = bisect_right(paragraphs, span.start_cp, key=lambda paragraph: paragraph.end_cp)
    last = bisect_left(paragraphs, span.end_cp, key=lambda paragraph: paragraph.start_cp)
    touched = paragraphs[first:last]
    parts = [Span(max(paragraph.start_cp, span.start_cp), min(paragraph.end_cp, span.end_cp)) for paragraph in touched]
    return Excerpt(
        span,
        tuple(_runs(text, part, [mark for mark in marks if mark.span.overlap(part)]) for part in parts),
        opens_midway=bool(touched) and parts[0].start_cp > touched[0].start_cp,
        closes_midway=bool(touched) and parts[-1].end_cp < touched[-1].end_cp,
    )


def _runs(text: str, part: Span, marks: Sequence[Mark]) -> tuple[Run, ...]:
    edges = {part.start_cp, part.end_cp}
    for mark in marks:
        edges |= {max(mark.span.start_cp, part.start_cp), min(mark.span.end_cp, part.end_cp)}
    cuts = sorted(edges)
    runs = []
    for start, end in pairwise(cuts):
        kinds = [mark.kind for mark in marks if mark.span.start_cp <= start and end <= mark.span.end_cp]
        # `is`, for kinds of both sorts share values: EvidenceKind.NAME == NoteKind.NAME.
        evidence = tuple(kind for kind in EvidenceKind if any(kind is other for other in kinds))
        notes = tuple(kind for kind in NoteKind if any(kind is other for other in kinds))
        runs.append(Run(text[start:end], evidence, notes, start))
    return tuple(runs)
