"""Signs for an event and a source.

An event's number is a pill: filled if confirmed, a dashed ring if only suggested. A source's letter is a square.
"""

from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from viewer.qt.theme import Theme, interface_font

HEIGHT = 20.0


@cache
def badge_width(number: int) -> float:
    """The width of a badge in pixels, at least its height."""
    return max(HEIGHT, QFontMetricsF(interface_font(12, strong=True)).horizontalAdvance(str(number)) + 10)


def paint_badge(
    painter: QPainter, place: QRectF, number: int | None, theme: Theme, *, confirmed: bool, chosen: bool
) -> None:
    """Draw an event's number into a rectangle of `HEIGHT`; None for a legend draws the pill alone."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(interface_font(12, strong=True))
    strong = theme["link"] if chosen else theme["ink2"]
    if confirmed or chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(strong)
        words = theme["onLink"] if chosen else theme["page"]
    else:
        pen = QPen(strong, 1.0)
        pen.setDashPattern([2.4, 2])
        painter.setPen(pen)
        painter.setBrush(theme["page"])
        words = theme["ink"]
    inner = place.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
    painter.setPen(words)
    if number is not None:
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.restore()


MONOGRAM = 17.0


def paint_monogram(painter: QPainter, square: QRectF, letter: str, theme: Theme, *, shown: bool = True) -> None:
    """Draw a source's letter in a frame of `MONOGRAM`, dashed for one that is not shown."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme["ink"] if shown else theme["line2"], 1.2)
    if not shown:
        pen.setDashPattern([3, 2.5])
    painter.setPen(pen)
    painter.setBrush(theme["page"])
    painter.drawRoundedRect(square, 3, 3)
    painter.setPen(theme["ink"] if shown else theme["ink3"])
    painter.setFont(interface_font(12, strong=True))
    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()
