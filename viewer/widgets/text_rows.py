"""The lines of a source that are in sight, and the shapes of spans on them."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF, QTextBlock, QTextLine
from PySide6.QtWidgets import QPlainTextEdit

from viewer.widgets.source_layout import SourceLayout

NOTCH_GAP = 3.0


@dataclass(frozen=True, slots=True)
class Row:
    """One line in sight. `start` and `end` are UTF-16 units of the text; `top` is in the viewport."""

    start: int
    end: int
    text_start: int
    text_end: int
    top: float
    height: float
    line: QTextLine
    block_start: int
    is_rtl: bool = False
    """Whether its paragraph runs from right to left."""

    def x(self, unit: int) -> float:
        """The horizontal place of a unit of this line."""
        # PySide answers a pair: the place, and the cursor position it took.
        return float(self.line.cursorToX(unit - self.block_start)[0])  # type: ignore[index]


@dataclass(frozen=True, slots=True)
class Band:
    """A span's shape across the pane, and how far it reaches at the pane's two edges.

    `left` and `right` are top and bottom at that edge. `badge_tops` are the tops of the lines that may
    bear the number: those that reach the left edge, none if the passage starts out of sight.
    """

    path: QPainterPath
    left: tuple[float, float]
    right: tuple[float, float]
    badge_tops: tuple[float, ...]
    row_height: float


def rows_of(block: QTextBlock, top: float, height: float, bottom: float) -> Iterator[Row]:
    """The lines of a block between 0 and `bottom`; the block is laid out, from `top`, in lines of this height."""
    lines, words, start = block.layout(), block.text(), block.position()
    # Lines are cut by UTF-16 units: where characters need two, blanks at the ends are left in.
    is_rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
    simple = len(words) == block.length() - 1
    count = lines.lineCount()
    first_in_sight = max(0, int(-top // height))
    last_in_sight = min(count, int((bottom - top) // height) + 1)
    for number in range(first_in_sight, last_in_sight):
        line = lines.lineAt(number)
        begin, end = line.textStart(), line.textStart() + line.textLength()
        shown = words[begin:end] if simple else "x" * (end - begin)
        first = start + begin + len(shown) - len(shown.lstrip())
        last = start + begin + len(shown.rstrip())
        behind = start + end + (number == count - 1)
        yield Row(start + begin, behind, first, max(first, last), top + number * height, height, line, start, is_rtl)


def rows_in_sight(view: QPlainTextEdit, layout: SourceLayout) -> Iterator[Row]:
    """The lines that a view shows, from the top."""
    block, bottom = view.firstVisibleBlock(), view.viewport().height()
    top = view.blockBoundingGeometry(block).translated(view.contentOffset()).top()
    while block.isValid() and top < bottom:
        height = layout.blockBoundingRect(block).height()
        line_height = layout.pitch if block.length() > 1 else height
        yield from rows_of(block, round(top), line_height, bottom)
        top += height
        block = block.next()


class TextRows:
    """The lines in sight, from the top, with what can be asked of them."""

    def __init__(self, rows: list[Row], pane_width: float, pane_height: float, pitch: float) -> None:
        self.rows = rows
        self._starts = [row.start for row in rows]
        self.width, self._height, self._pitch = pane_width, pane_height, pitch

    @property
    def start(self) -> int:
        """The first unit in sight."""
        return self.rows[0].start if self.rows else 0

    @property
    def end(self) -> int:
        """The unit behind the last in sight."""
        return self.rows[-1].end if self.rows else 0

    def row_at(self, unit: int) -> int:
        """The number of the row that holds a unit in sight."""
        return max(0, bisect_right(self._starts, unit) - 1)

    def edges(self, start: int, end: int, *, left: bool) -> tuple[float, float]:
        """How far a span reaches at an edge of the pane; beyond the view's top or bottom if out of sight."""
        if end <= self.start:
            return -2 * self._pitch, -self._pitch
        if start >= self.end:
            return self._height + self._pitch, self._height + 2 * self._pitch
        band = self.band(start, end)
        return band.left if left else band.right

    def band(self, start: int, end: int) -> Band:
        """The shape of a span that is in sight, at least in part.

        Where the text runs from right to left, it is that of its mirror image, mirrored.
        """
        first, last = self.row_at(max(start, self.start)), self.row_at(min(end, self.end) - 1)
        top_row, bottom_row = self.rows[first], self.rows[last]
        opened = start > top_row.text_start
        closed = end < bottom_row.text_end
        top = top_row.top if start >= self.start else top_row.top - self._pitch
        bottom = bottom_row.top + bottom_row.height if end <= self.end else self._height + self._pitch
        mirrored = top_row.is_rtl
        if bottom_row.is_rtl != mirrored:
            closed = False
        x_open = self._from_start(top_row.x(start), mirrored=mirrored) - NOTCH_GAP if opened else 0.0
        x_close = self._from_start(bottom_row.x(end), mirrored=mirrored) + NOTCH_GAP if closed else self.width
        inner_top = self.rows[first + 1].top if opened and first < last else top
        inner_bottom = bottom_row.top if closed and first < last else bottom
        corners = [(x_open, top), (x_close, top), (x_close, bottom), (x_open, bottom)]
        if first < last:
            corners = [
                (x_open, top),
                (self.width, top),
                (self.width, inner_bottom),
                (x_close, inner_bottom),
                (x_close, bottom),
                (0.0, bottom),
                (0.0, inner_top),
                (x_open, inner_top),
            ]
        path = QPainterPath()
        path.addPolygon(QPolygonF([QPointF(self._from_start(x, mirrored=mirrored), y) for x, y in corners]))
        path.closeSubpath()
        head, tail = (inner_top, bottom), (top, inner_bottom)
        left, right = (tail, head) if mirrored else (head, tail)
        lines = range(first, last + 1)
        if first < last:
            # The number stands at the left edge, which a line that begins or ends on the way does not reach.
            lines = lines[: -1 if closed else None] if mirrored else lines[1 if opened else 0 :]
        marked = [self.rows[i] for i in lines] if start >= self.start else []
        badge_tops = tuple(row.top for row in marked if row.text_start < row.text_end)
        return Band(path, left, right, badge_tops, self._pitch)

    def _from_start(self, x: float, *, mirrored: bool) -> float:
        """A place counted from the side where lines begin, or back."""
        return self.width - x if mirrored else x

    def pieces(self, start: int, end: int) -> list[tuple[Row, float, float]]:
        """The stretches of a span on the lines in sight: the row, its left and right end."""
        if end <= self.start or start >= self.end:
            return []
        found = []
        for i in range(self.row_at(max(start, self.start)), self.row_at(min(end, self.end) - 1) + 1):
            row = self.rows[i]
            left, right = max(start, row.text_start), min(end, row.text_end)
            if left < right:
                xs = sorted((row.x(left), row.x(right)))
                found.append((row, xs[0], xs[1]))
        return found
