"""The kinds of divergence as shapes: a glyph and an underline each, so that colour is never alone."""

import json
from functools import cache
from typing import TypedDict

from PySide6.QtCore import QByteArray, QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer

from viewer.model.divergence import NoteKind
from viewer.qt.theme import Theme, svg_pixmap
from viewer.settings import resource

REMARK_ICONS = {
    NoteKind.QUESTION: "circle-question-mark",
    NoteKind.COMMENT: "message-square",
    NoteKind.ORIGIN: "file-text",
    NoteKind.PURPOSE: "user-round",
    NoteKind.CORROBORATION: "equal-approximately",
    NoteKind.CONTEXT: "globe",
}


class _Tile(TypedDict):
    w: int
    h: int
    svg: str


class _Shape(TypedDict):
    family: str
    stroke: str
    fill: str
    underline_tile: _Tile | str


@cache
def _shapes() -> dict[str, _Shape]:
    shapes: dict[str, _Shape] = json.loads(resource("icons", "glyphs.json").read_text(encoding="utf-8"))
    return shapes


def family(kind: NoteKind) -> str:
    """The colour token of a kind: detail, telling, judge or contra; a remark has ink2."""
    return _shapes()[kind]["family"] if kind.is_divergence else "ink2"


def paint_glyph(painter: QPainter, kind: NoteKind, place: QRectF, colour: QColor) -> None:
    """Draw a kind's glyph into a square."""
    QSvgRenderer(QByteArray(_glyph_svg(kind, colour.name()).encode())).render(painter, place)


def glyph(kind: NoteKind, theme: Theme, size: int = 16) -> QIcon:
    """A kind's glyph in its family's colour; `size` in pixels."""
    found = QIcon()
    for scale in (1, 2, 3):
        found.addPixmap(svg_pixmap(_glyph_svg(kind, theme[family(kind)].name()), size, size, scale))
    return found


def chip_pixmap(kind: NoteKind, theme: Theme, scale: float = 1) -> QPixmap:
    """A kind's glyph on its tint in a frame, 22 pixels square."""
    colour, tint = theme[family(kind)].name(), theme[family(kind) + "Tint" if kind.is_divergence else "raised"].name()
    frame = f'<rect x=".5" y=".5" width="21" height="21" rx="4" fill="{tint}" stroke="{colour}"/>'
    glyph_group = f'<g transform="translate(4 4) scale(.875)">{_glyph_body(kind, colour)}</g>'
    return svg_pixmap(_svg(22, 22, frame + glyph_group), 22, 22, scale)


def paint_underline(painter: QPainter, kind: NoteKind, start: QPointF, width: float, theme: Theme) -> None:
    """Draw a kind's underline, 5 pixels high, from its upper left corner over `width` pixels."""
    if not kind.is_divergence:
        return
    colour = theme[family(kind)]
    tile = _shapes()[kind]["underline_tile"]
    if isinstance(tile, str):
        painter.setPen(QPen(colour, 1.3))
        left, right, low = start.x() + 0.5, start.x() + width - 0.5, start.y() + 4
        painter.drawPolyline([QPointF(left, low - 5), QPointF(left, low), QPointF(left + 5, low)])
        painter.drawPolyline([QPointF(right - 5, low), QPointF(right, low), QPointF(right, low - 5)])
        return
    scale = painter.device().devicePixelRatio()
    painter.setBrushOrigin(start)
    painter.fillRect(QRectF(start.x(), start.y(), width, tile["h"]), _tile_brush(kind, colour.name(), scale))


@cache
def _tile_brush(kind: NoteKind, colour: str, scale: float) -> QBrush:
    tile = _shapes()[kind]["underline_tile"]
    assert not isinstance(tile, str)
    svg = _svg(tile["w"], tile["h"], tile["svg"].format(c=colour))
    return QBrush(svg_pixmap(svg, tile["w"], tile["h"], scale))


def _glyph_svg(kind: NoteKind, colour: str) -> str:
    if not kind.is_divergence:
        svg = resource("icons", f"{REMARK_ICONS[kind]}.svg").read_text(encoding="utf-8")
        return svg.replace("currentColor", colour)
    return _svg(16, 16, _glyph_body(kind, colour))


def _glyph_body(kind: NoteKind, colour: str) -> str:
    if not kind.is_divergence:
        svg = resource("icons", f"{REMARK_ICONS[kind]}.svg").read_text(encoding="utf-8")
        paths = svg[svg.index(">", svg.index("<svg")) + 1 : svg.rindex("</svg>")]
        frame = 'stroke-width="2" stroke-linecap="round" stroke-linejoin="round" transform="scale(.6667)"'
        return f'<g fill="none" stroke="{colour}" {frame}>{paths}</g>'
    shape = _shapes()[kind]
    pen = f'fill="none" stroke="{colour}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"'
    lines = f'<path d="{shape["stroke"]}" {pen}/>' if shape["stroke"] else ""
    return lines + (f'<path d="{shape["fill"]}" fill="{colour}"/>' if shape["fill"] else "")


def _svg(width: int, height: int, body: str) -> str:
    size = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{body}</svg>'
