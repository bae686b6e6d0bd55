"""A toolkit-free drawing, painted by Qt: on a widget, or as a picture of pixels."""

from functools import cache
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QPixmap

from viewer.export.drawing import Box, Drawing, Stroke, Words
from viewer.qt.theme import Theme, interface_font, reading_font

HATCH_STEP = 7


def paint_drawing(painter: QPainter, drawing: Drawing, theme: Theme, clip: QRectF | None = None) -> None:
    """Paint a drawing in the colours of a theme; with `clip` only what touches that place."""
    seen = clip or QRectF(0, 0, drawing.width, drawing.height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(seen, theme[drawing.ground])
    for shape in drawing.shapes:
        if isinstance(shape, Box):
            if seen.intersects(QRectF(shape.x - 2, shape.y - 2, shape.width + 4, shape.height + 4)):
                _paint_box(painter, shape, theme)
        elif isinstance(shape, Stroke):
            _paint_stroke(painter, shape, theme)
        elif seen.top() - 200 <= shape.y <= seen.bottom() + 200:
            _paint_words(painter, shape, theme)
    painter.restore()


def image_of(drawing: Drawing, theme: Theme, scale: float = 2.0) -> QImage:
    """The drawing as pixels, `scale` of them to each of its own."""
    image = QImage(round(drawing.width * scale), round(drawing.height * scale), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint_drawing(painter, drawing, theme)
    painter.end()
    return image


def hatch(colour: QColor, scale: float) -> QBrush:
    """Lines at 45 degrees, 7 pixels apart."""
    return _hatch(colour.name(), scale)


@cache
def _hatch(colour: str, scale: float) -> QBrush:
    # The step across a tile is longer than between the lines, which run along its diagonal.
    side = round(HATCH_STEP * 1.414 * scale)
    tile = QPixmap(side, side)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), scale))
    for shift in (-side, 0, side):
        painter.drawLine(QPointF(shift, side), QPointF(shift + side, 0))
    painter.end()
    tile.setDevicePixelRatio(scale)
    return QBrush(tile)


def _pen(theme: Theme, colour: str, width: float, dash: tuple[float, ...]) -> QPen:
    pen = QPen(theme[colour], width)
    if dash:
        pen.setDashPattern([length / width for length in dash])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _paint_box(painter: QPainter, box: Box, theme: Theme) -> None:
    place = QRectF(box.x, box.y, box.width, box.height)
    if box.hatched:
        # One origin for all, so that the lines of hatches that overlap meet.
        painter.setBrushOrigin(QPointF(0, 0))
        painter.fillRect(place, hatch(theme["hatch"], painter.device().devicePixelRatio()))
    painter.setPen(_pen(theme, box.stroke, box.stroke_width, box.dash) if box.stroke else Qt.PenStyle.NoPen)
    painter.setBrush(theme[box.fill] if box.fill else Qt.BrushStyle.NoBrush)
    if box.radius:
        painter.drawRoundedRect(place, min(box.radius, box.height / 2), min(box.radius, box.height / 2))
    elif box.fill or box.stroke:
        painter.drawRect(place)


def _paint_stroke(painter: QPainter, stroke: Stroke, theme: Theme) -> None:
    painter.setPen(_pen(theme, stroke.colour, stroke.width, stroke.dash))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = [QPointF(x, y) for x, y in stroke.points]
    # A thin upright or level line is drawn on whole pixels, or it would be grey.
    straight = all(point.x() == points[0].x() for point in points) or all(
        point.y() == points[0].y() for point in points
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not (straight and stroke.width <= 1 and not stroke.dash))
    path = QPainterPath(points[0])
    for before, point in pairwise(points):
        if stroke.curved:
            middle = (before.y() + point.y()) / 2
            path.cubicTo(QPointF(before.x(), middle), QPointF(point.x(), middle), point)
        else:
            path.lineTo(point)
    painter.drawPath(path)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _paint_words(painter: QPainter, words: Words, theme: Theme) -> None:
    font = _font(words.px, strong=words.strong, slanted=words.slanted, serif=words.serif)
    painter.setFont(font)
    painter.setPen(theme[words.colour])
    width = QFontMetricsF(font).horizontalAdvance(words.text) if words.anchor != "start" else 0.0
    shift = width / 2 if words.anchor == "middle" else width
    if words.turned:
        painter.save()
        painter.translate(words.x, words.y)
        painter.rotate(-90)
        painter.drawText(QPointF(-shift, 0), words.text)
        painter.restore()
    else:
        painter.drawText(QPointF(words.x - shift, words.y), words.text)


@cache
def _font(px: float, *, strong: bool, slanted: bool, serif: bool) -> QFont:
    font = reading_font(round(px), bold=strong) if serif else interface_font(round(px), strong=strong)
    font.setItalic(slanted)
    return font
