"""Words set on a few lines: for lists of thousands of rows, where asking Qt for each row takes too long."""

from bisect import bisect

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from viewer.widgets.sides import Sides


class WrappedWords:
    """Sets words on lines in one font. How wide a word is, is measured once."""

    def __init__(self, font: QFont, most_lines: int) -> None:
        """What does not fit into `most_lines` ends in an ellipsis."""
        self.font, self._most = font, most_lines
        self._metrics = QFontMetrics(font)
        self._space = self._metrics.horizontalAdvance(" ")
        self._widths: dict[str, int] = {}

    @property
    def line_height(self) -> int:
        """From line to line, in pixels."""
        return self._metrics.height()

    def lines(self, words: str, width: int) -> list[str]:
        """The lines for a width in pixels; a word that is wider alone is broken anywhere."""
        lines: list[str] = []
        line: list[str] = []
        room = width
        left = [word for part in words.split() for word in self._broken(part, width)]
        for place, word in enumerate(left):
            needed = self._width(word) + (self._space if line else 0)
            if line and needed > room:
                if len(lines) == self._most - 1:
                    rest = " ".join([*line, *left[place:]])
                    return [*lines, self._metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
                lines.append(" ".join(line))
                line, room, needed = [], width, self._width(word)
            line.append(word)
            room -= needed
        return [*lines, " ".join(line)]

    def paint(self, painter: QPainter, sides: Sides, place: QRect, words: str) -> int:
        """Draw the lines from the top of a place, in the painter's colour; their height is returned."""
        painter.setFont(self.font)
        lines = self.lines(words, place.width())
        for number, line in enumerate(lines):
            row = QRect(place.left(), place.top() + number * self.line_height, place.width(), self.line_height)
            sides.write(row, line)
        return len(lines) * self.line_height

    def _width(self, word: str) -> int:
        if word not in self._widths:
            self._widths[word] = self._metrics.horizontalAdvance(word)
        return self._widths[word]

    def _broken(self, word: str, width: int) -> list[str]:
        parts: list[str] = []
        while len(word) > 1 and self._width(word) > width and len(parts) < self._most:
            # How many letters fit; at least one does.
            fits = max(1, bisect(range(1, len(word)), width, key=lambda n: self._metrics.horizontalAdvance(word[:n])))
            parts.append(word[:fits])
            word = word[fits:]
        return [*parts, word]
