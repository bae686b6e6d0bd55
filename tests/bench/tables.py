"""Tables to print, and as Markdown."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Table:
    """A table with a heading and notes below it; the first columns (`words` of them) are words, the others numbers."""

    title: str
    header: tuple[str, ...]
    rows: Sequence[Sequence[str]]
    note: str = ""
    words: int = 1

    def text(self) -> str:
        """For a terminal."""
        widths = [max(map(len, column)) for column in zip(self.header, *self.rows, strict=True)]
        lines = ["  ".join(self._pad(row, widths)).rstrip() for row in (self.header, *self.rows)]
        return "\n".join([self.title, *lines, *([self.note] if self.note else [])])

    def markdown(self) -> str:
        """For a page of docs/."""
        rule = ["---" if column < self.words else "--:" for column in range(len(self.header))]
        lines = [f"| {' | '.join(row)} |" for row in (self.header, rule, *self.rows)]
        return "\n".join([f"### {self.title}", "", *lines, *(["", self.note] if self.note else [])])

    def _pad(self, row: Sequence[str], widths: Sequence[int]) -> list[str]:
        cells = enumerate(zip(row, widths, strict=True))
        return [cell.ljust(width) if column < self.words else cell.rjust(width) for column, (cell, width) in cells]


@dataclass(frozen=True)
class Printed:
    """What another program printed, kept as it is."""

    title: str
    lines: str

    def text(self) -> str:
        """For a terminal."""
        return f"{self.title}\n{self.lines.rstrip()}"

    def markdown(self) -> str:
        """For a page of docs/."""
        return f"### {self.title}\n\n```text\n{self.lines.rstrip()}\n```"


Block = Table | Printed


def share(value: float | None) -> str:
    """A share of 1 as `.83`, or a dash where there is none."""
    if value is None:
        return "–"
    return f"{value:.3f}" if value >= 0.9995 else f"{value:.3f}"[1:]
