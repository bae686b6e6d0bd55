"""Left and right in painted lists and tables: places by the direction of the window, words by their own script."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from viewer.model.direction import runs_leftward

_LEFTWARD = Qt.LayoutDirection.RightToLeft


class Sides:
    """A painted row or cell. Places in it are given as for a window that runs from left to right."""

    def __init__(self, painter: QPainter, whole: QRect) -> None:
        """The direction is that of the painter's widget."""
        self._painter, self._whole = painter, whole
        self._is_mirrored = painter.layoutDirection() is _LEFTWARD

    def place(self, place: QRect | QRectF) -> QRectF:
        """Where a place is in this window."""
        found = QRectF(place)
        if self._is_mirrored:
            found.moveLeft(self._whole.left() + self._whole.right() + 1 - found.right())
        return found

    def write(
        self, place: QRect | QRectF, words: str, upright: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter
    ) -> None:
        """Draw words on one line, from the side where lines begin in this window, in their own direction."""
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored else Qt.AlignmentFlag.AlignLeft
        before = self._painter.layoutDirection()
        self._painter.setLayoutDirection(_LEFTWARD if runs_leftward(words) else Qt.LayoutDirection.LeftToRight)
        self._painter.drawText(self.place(place), side | Qt.AlignmentFlag.AlignAbsolute | upright, words)
        self._painter.setLayoutDirection(before)
