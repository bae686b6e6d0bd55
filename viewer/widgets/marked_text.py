"""A few lines of a passage with the underlines of its divergences, for cells of tables."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from viewer.model.direction import runs_leftward
from viewer.model.divergence import NoteKind
from viewer.model.place import Span
from viewer.qt.glyphs import paint_underline
from viewer.qt.theme import Theme
from viewer.widgets.utf16 import Utf16Map


class MarkedText:
    """Words laid out once for a width, painted often; what does not fit into the lines ends in an ellipsis."""

    def __init__(
        self,
        words: str,
        marks: Sequence[tuple[Span, NoteKind]],
        font: QFont,
        width: float,
        *,
        line_height: float,
        most_lines: int,
    ) -> None:
        """Lay out words; `marks` are spans of them in code points; sizes in pixels."""
        self._line_height = line_height
        self._layout = QTextLayout(words, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        leftward = runs_leftward(words)
        self._direction = Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(self._direction)
        self._alignment = Qt.AlignmentFlag.AlignRight if leftward else Qt.AlignmentFlag.AlignLeft
        self._alignment |= Qt.AlignmentFlag.AlignAbsolute
        option.setAlignment(self._alignment)
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        while self._layout.lineCount() < most_lines:
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, (self._layout.lineCount() - 1) * line_height))
        self._layout.endLayout()
        self.height = self._layout.lineCount() * line_height
        self._rest = self._elided(words, font, width)
        units = Utf16Map(words)
        self._marks = [(*units.units(span), kind) for span, kind in marks]

    def _elided(self, words: str, font: QFont, width: float) -> str:
        """The last line, cut with an ellipsis, where words are left over; else nothing."""
        last = self._layout.lineAt(self._layout.lineCount() - 1)
        encoded = words.encode("utf-16-le")
        if not last.isValid() or (last.textStart() + last.textLength()) * 2 >= len(encoded):
            return ""
        rest = encoded[last.textStart() * 2 :].decode("utf-16-le")
        return QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)

    def paint(self, painter: QPainter, corner: QPointF, theme: Theme) -> None:
        """Draw the lines from their upper left corner, then the underlines."""
        painter.setFont(self._layout.font())
        painter.setLayoutDirection(self._direction)
        count = self._layout.lineCount()
        for number in range(count):
            line = self._layout.lineAt(number)
            painter.setPen(theme["ink"])
            if number == count - 1 and self._rest:
                place = QRectF(corner.x(), corner.y() + line.y(), line.width() + 2, line.height())
                painter.drawText(place, self._alignment | Qt.AlignmentFlag.AlignTop, self._rest)
            else:
                line.draw(painter, corner)
            low = corner.y() + line.y() + line.ascent() + 3
            first, end = line.textStart(), line.textStart() + line.textLength()
            for start, stop, kind in self._marks:
                if start < end and first < stop:
                    left, right = sorted((_x(line.cursorToX(max(start, first))), _x(line.cursorToX(min(stop, end)))))
                    if right > left:
                        paint_underline(painter, kind, QPointF(corner.x() + left, round(low)), right - left, theme)


def _x(found: object) -> float:
    """The place of a cursor: PySide gives it alone or with the cursor it was asked for."""
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type] # a number otherwise
