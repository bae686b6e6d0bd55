"""Where something stands: a span of code points, and a passage of a source."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The half-open range `[start_cp, end_cp)` of a text, in code points.

    Raises:
        ValueError: If the range is empty or starts before the text.
    """

    start_cp: int
    end_cp: int

    def __post_init__(self) -> None:
        """Refuse what is no range."""
        if not 0 <= self.start_cp < self.end_cp:
            raise ValueError(f"not a span: {self.start_cp} to {self.end_cp}")

    def __len__(self) -> int:
        """Length in code points, at least 1."""
        return self.end_cp - self.start_cp

    def overlap(self, other: "Span") -> int:
        """The number of code points that both spans hold."""
        return max(0, min(self.end_cp, other.end_cp) - max(self.start_cp, other.start_cp))

    def of(self, text: str) -> str:
        """The words at this place."""
        return text[self.start_cp : self.end_cp]


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """A span of one source."""

    source_id: str
    span: Span

    def overlap(self, other: "Passage") -> int:
        """The number of code points that both passages hold, 0 for two sources."""
        return self.span.overlap(other.span) if self.source_id == other.source_id else 0


def union(spans: "list[Span]") -> tuple[Span, ...]:
    """The spans in order of place, those that overlap or touch made one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start_cp <= merged[-1].end_cp:
            merged[-1] = Span(merged[-1].start_cp, max(merged[-1].end_cp, span.end_cp))
        else:
            merged.append(span)
    return tuple(merged)
