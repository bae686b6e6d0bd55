"""The shape of a ribbon between two panes."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker

LEAST_END = 4.0
STEEP = 2.2
CORE = 6.0
CHOSEN_CORE = 9.0
BEYOND = 4.0


@dataclass(frozen=True, slots=True)
class Ends:
    """Where a ribbon ends at its two sides: tops and bottoms."""

    a0: float
    a1: float
    b0: float
    b1: float

    @property
    def rise(self) -> float:
        """How far the centre goes up or down."""
        return abs((self.a0 + self.a1) - (self.b0 + self.b1)) / 2

    def merged(self, other: "Ends") -> "Ends":
        """Both as one."""
        return Ends(min(self.a0, other.a0), max(self.a1, other.a1), min(self.b0, other.b0), max(self.b1, other.b1))


def ribbon_path(ends: Ends, width: float, *, chosen: bool) -> QPainterPath:
    """The ribbon's outline; it runs a little beyond both sides, so that only its long edges show."""
    a0, a1 = ends.a0, max(ends.a1, ends.a0 + LEAST_END)
    b0, b1 = ends.b0, max(ends.b1, ends.b0 + LEAST_END)
    half = width / 2
    path = QPainterPath(QPointF(-BEYOND, a0))
    path.lineTo(0, a0)
    path.cubicTo(half, a0, half, b0, width, b0)
    path.lineTo(width + BEYOND, b0)
    path.lineTo(width + BEYOND, b1)
    path.lineTo(width, b1)
    path.cubicTo(half, b1, half, a1, 0, a1)
    path.lineTo(-BEYOND, a1)
    path.closeSubpath()
    if ends.rise > STEEP * width:
        stroker = QPainterPathStroker()
        stroker.setCapStyle(Qt.PenCapStyle.FlatCap)
        stroker.setWidth(CHOSEN_CORE if chosen else CORE)
        # What a sharp bend widens beyond the gutter is cut off by the painter's clip.
        path.setFillRule(Qt.FillRule.WindingFill)
        path = path.united(stroker.createStroke(centre_path(ends, width)))
    return path


def centre_path(ends: Ends, width: float) -> QPainterPath:
    """The curve down the middle of a ribbon."""
    a, b, half = (ends.a0 + ends.a1) / 2, (ends.b0 + ends.b1) / 2, width / 2
    path = QPainterPath(QPointF(0, a))
    path.cubicTo(half, a, half, b, width, b)
    return path


def leaving_point(ends: Ends, width: float, height: float) -> QPointF | None:
    """Where a ribbon's centre leaves a gutter at its top or bottom; None if it has both ends in it, or neither."""
    a, b = (ends.a0 + ends.a1) / 2, (ends.b0 + ends.b1) / 2
    if (0 <= a <= height) == (0 <= b <= height):
        return None
    outer = b if 0 <= a <= height else a
    edge = 0.0 if outer < 0 else height
    share, low, high = (edge - a) / (b - a), 0.0, 1.0
    for _ in range(12):
        t = (low + high) / 2
        low, high = (t, high) if t * t * (3 - 2 * t) < share else (low, t)
    return QPointF(width * (1.5 * low * (1 - low) + low**3), edge)
