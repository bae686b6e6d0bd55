"""A drawing on the screen, whose spots can be pointed at and chosen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QWidget

from viewer.export.drawing import Drawing, Spot
from viewer.qt.drawing import paint_drawing
from viewer.qt.theme import Theme
from viewer.widgets.tips import plain_tip

DRAG_PX = 4


def scrolled(canvas: "DrawingCanvas") -> QScrollArea:
    """An area in which a canvas of any height is scrolled up and down."""
    area = QScrollArea(widgetResizable=True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # Were the bar to come and go, the height that follows from the width could make it do so for ever.
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    area.setWidget(canvas)
    return area


class DrawingCanvas(QWidget):
    """Lays its drawing out anew for each width, and tells what the person does with it."""

    spot_chosen = Signal(object)
    spot_opened = Signal(object)
    """A double click on a Spot."""
    dragged = Signal(QPointF, QPointF)
    """From where to where the pointer was moved since the last such signal, the button held."""
    wheeled = Signal(QPointF, QPoint, bool)
    """Where, how far in eighths of a degree (across, up), and whether Shift was held."""
    key_pressed = Signal(QKeyEvent)
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, lay_out: Callable[[float], Drawing]) -> None:
        """`lay_out` gives the drawing for a width in pixels."""
        super().__init__()
        self.theme = theme
        self._lay_out = lay_out
        self._drawing: Drawing | None = Drawing(1, 1, "window")
        self._laying_out = QTimer(self, singleShot=True, interval=0)
        self._laying_out.timeout.connect(self._make_room)
        self.keyboard_spot: Callable[[], Spot | None] = lambda: None
        self._pressed: QPointF | None = None
        self._moved = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def drawing(self) -> Drawing:
        """What is drawn now."""
        if self._drawing is None:
            self._drawing = self._lay_out(float(max(320, self.width())))
        return self._drawing

    def lay_out(self) -> None:
        """Draw anew, once for all that has changed when the window comes to it."""
        self._drawing = None
        self._laying_out.start()
        self.update()

    def _make_room(self) -> None:
        self.setMinimumHeight(round(self.drawing.height))

    def sizeHint(self) -> QSize:
        return QSize(800, round(self.drawing.height))

    def resizeEvent(self, event: QEvent) -> None:
        self.lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        clip = QRectF(event.rect())
        painter.fillRect(clip, self.theme[self.drawing.ground])
        paint_drawing(painter, self.drawing, self.theme, clip)
        spot = self.keyboard_spot() if self.hasFocus() else None
        if spot is not None:
            place = QRectF(spot.place.x - 3, spot.place.y - 3, spot.place.width + 6, spot.place.height + 6)
            painter.setPen(QPen(self.theme["link"], 2))
            painter.drawRoundedRect(place, 4, 4)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._moved = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self._pressed is not None:
            if self._moved or (point - self._pressed).manhattanLength() > DRAG_PX:
                self._moved = True
                before, self._pressed = self._pressed, point
                self.dragged.emit(before, point)
            return
        spot = self.drawing.spot_at((point.x(), point.y()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if spot else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if event.button() is Qt.MouseButton.LeftButton and pressed is not None and not self._moved:
            spot = self._spot(event.position())
            if spot:
                self.spot_chosen.emit(spot)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = self._spot(event.position())
        if spot and event.button() is Qt.MouseButton.LeftButton:
            self.spot_opened.emit(spot)

    def wheelEvent(self, event: QWheelEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.wheeled.emit(event.position(), event.angleDelta(), shift)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.key_pressed.emit(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            spot = self.keyboard_spot()
            place = spot.place if spot else None
            here = QPoint(round(place.x + place.width / 2), round(place.y + place.height / 2)) if place else QPoint()
        else:
            here = event.pos()
            spot = self._spot(QPointF(here))
            if spot:
                self.spot_chosen.emit(spot)
        if spot and spot.kind == "event":
            self.menu_wanted.emit(self.mapToGlobal(here))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            spot = self._spot(QPointF(event.pos()))
            if spot and spot.words:
                QToolTip.showText(event.globalPos(), plain_tip(spot.words), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _spot(self, point: QPointF) -> Spot | None:
        return self.drawing.spot_at((point.x(), point.y()))
