"""The number of an event, as a pill: filled if confirmed, a dashed ring if only suggested."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from viewer.qt.theme import Theme, interface_font

HEIGHT = 20.0


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
