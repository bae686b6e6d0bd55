"""The verdicts of who says what as words and as shapes, so that colour is never alone; and the hatch of silence."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from viewer.model.ruling import Verdict
from viewer.qt.drawing import hatch
from viewer.qt.theme import Theme, reading_font
from viewer.translation import QT_TRANSLATE_NOOP

NAMES = {
    Verdict.AGREES: QT_TRANSLATE_NOOP("Verdicts", "agrees"),
    Verdict.DIFFERS: QT_TRANSLATE_NOOP("Verdicts", "differs"),
    Verdict.ALONE: QT_TRANSLATE_NOOP("Verdicts", "alone"),
    Verdict.SILENT: QT_TRANSLATE_NOOP("Verdicts", "silent"),
}


def verdict_name(verdict: Verdict) -> str:
    """A verdict in the person's language."""
    return QCoreApplication.translate("Verdicts", NAMES[verdict])


def paint_verdict(painter: QPainter, verdict: Verdict, centre: QPointF, theme: Theme) -> None:
    """Draw a verdict's sign round a point, 14 pixels wide: disc, half-filled diamond, triangle; none for silence."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    x, y = centre.x(), centre.y()
    if verdict is Verdict.AGREES:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme["link"])
        painter.drawEllipse(centre, 5.5, 5.5)
    elif verdict is Verdict.DIFFERS:
        painter.setPen(QPen(theme["contra"], 1.5))
        painter.setBrush(theme["page"])
        painter.drawPolygon(QPolygonF([QPointF(x, y - 7), QPointF(x + 7, y), QPointF(x, y + 7), QPointF(x - 7, y)]))
        painter.setBrush(theme["contra"])
        painter.drawPolygon(QPolygonF([QPointF(x, y - 7), QPointF(x + 7, y), QPointF(x, y + 7)]))
    elif verdict is Verdict.ALONE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme["detail"])
        painter.drawPolygon(QPolygonF([QPointF(x, y - 6), QPointF(x + 6.5, y + 5), QPointF(x - 6.5, y + 5)]))
    painter.restore()


def paint_silence(painter: QPainter, place: QRectF, theme: Theme, word_centre: QPointF | None = None) -> None:
    """Hatch a place that a source leaves empty; with `word_centre` the word stands there too."""
    painter.save()
    painter.setBrushOrigin(place.topLeft())
    painter.fillRect(place, hatch(theme["hatch"], painter.device().devicePixelRatio()))
    if word_centre is not None:
        font = reading_font(14)
        font.setItalic(True)
        word = verdict_name(Verdict.SILENT)
        width = QFontMetricsF(font).horizontalAdvance(word)
        pill = QRectF(word_centre.x() - width / 2 - 7, word_centre.y() - 10, width + 14, 20)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme["page"])
        painter.drawRoundedRect(pill, 10, 10)
        painter.setFont(font)
        painter.setPen(theme["ink3"])
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, word)
    painter.restore()


def paint_silence_sign(painter: QPainter, place: QRectF, theme: Theme) -> None:
    """The sign of silence for a legend: a piece of the hatch in a frame."""
    paint_silence(painter, place, theme)
    painter.setPen(theme["line2"])
    painter.drawRect(place)
