"""The ribbons between two neighbouring panes: which passages tell of the same event."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from viewer.model.place import Span
from viewer.qt.theme import Theme, interface_font
from viewer.widgets.badge import paint_badge
from viewer.widgets.ribbon_shapes import Ends, leaving_point, ribbon_path
from viewer.widgets.shown import Ribbon
from viewer.widgets.source_text import SourceText
from viewer.widgets.span_index import Placed
from viewer.widgets.tips import plain_tip

MANY = 40
NEAR = 8.0
LARGEST = 120.0
ARROW = 7.0


@dataclass(frozen=True, slots=True)
class _Drawn:
    ribbon: Ribbon
    ends: Ends
    path: QPainterPath
    count: int = 1


class LinkRibbons(QWidget):
    """Stands between two texts and joins what is in sight of them."""

    event_clicked = Signal(str)
    """An event's id: the person clicked on its ribbon."""
    hovered = Signal(str)
    """The id of the event below the pointer, or nothing."""

    def __init__(self, theme: Theme, left: SourceText, right: SourceText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self._theme = theme
        self._left, self._right = left, right
        self._ribbons: dict[str, Sequence[Ribbon]] = {}
        self._numbers: Mapping[str, int] = {}
        self._by_left, self._by_right = Placed[Ribbon](), Placed[Ribbon]()
        self._chosen: str | None = None
        self._hovered = ""
        self._told = ""
        self._drawn: list[_Drawn] | None = None
        for text in (left, right):
            text.scrolled.connect(self._refresh)

    def show_ribbons(
        self, ribbons: Mapping[str, Sequence[Ribbon]], numbers: Mapping[str, int], *, others_stay: bool = False
    ) -> None:
        """Join passages, by event, alone or beside others; `numbers` are those of the events, from 1."""
        left = {key: [(one.left.start_cp, one.left.end_cp, one) for one in own] for key, own in ribbons.items()}
        right = {key: [(one.right.start_cp, one.right.end_cp, one) for one in own] for key, own in ribbons.items()}
        moved = numbers is not self._numbers or not others_stay
        self._numbers = numbers
        if not others_stay:
            self._ribbons, self._by_left, self._by_right = {}, Placed(left), Placed(right)
        else:
            moved |= self._by_left.put_all(left) | self._by_right.put_all(right)
        self._ribbons.update(ribbons)
        if moved:
            self.setAccessibleDescription(self.tr("Links: {0}").format(sum(map(len, self._ribbons.values()))))
            self._refresh()

    def choose(self, event_id: str | None) -> None:
        """Show an event's ribbons as the chosen ones."""
        if event_id != self._chosen:
            self._chosen = event_id
            self._refresh()

    def hover(self, event_id: str) -> None:
        """Show an event's ribbons as the ones below the pointer."""
        if event_id != self._hovered:
            self._hovered = event_id
            self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self._refresh()

    def event_at(self, point: QPointF) -> str:
        """The id of the event whose ribbon is uppermost at a point, or nothing."""
        for drawn in reversed(self._in_sight()):
            if drawn.path.contains(point):
                return drawn.ribbon.event_id
        return ""

    def _refresh(self) -> None:
        self._drawn = None
        self.update()

    def _in_sight(self) -> list[_Drawn]:
        """The ribbons with an end in sight, in the order of painting."""
        if self._drawn is None:
            sides = (
                self._by_left.reaching(*self._left.visible_span()),
                self._by_right.reaching(*self._right.visible_span()),
            )
            found = {ribbon for side in sides for _, _, ribbon in side}
            both = [(ribbon, self._ends(ribbon), 1) for ribbon in sorted(found, key=self._order)]
            if len(both) > MANY:
                both = self._merged(both)
            both.sort(key=lambda one: (self._rank(one[0]), -one[1].rise))
            self._drawn = [
                _Drawn(ribbon, ends, ribbon_path(ends, self.width(), chosen=self._rank(ribbon) == 2), count)
                for ribbon, ends, count in both
            ]
        return self._drawn

    def _order(self, ribbon: Ribbon) -> tuple[int, Span, Span]:
        return self._number(ribbon), ribbon.left, ribbon.right

    def _number(self, ribbon: Ribbon) -> int:
        return self._numbers.get(ribbon.event_id, 0)

    def _ends(self, ribbon: Ribbon) -> Ends:
        return Ends(*self._left.edges(ribbon.left, left=False), *self._right.edges(ribbon.right, left=True))

    def _rank(self, ribbon: Ribbon) -> int:
        return 2 if ribbon.event_id == self._chosen else 1 if ribbon.event_id == self._hovered else 0

    def _merged(self, both: list[tuple[Ribbon, Ends, int]]) -> list[tuple[Ribbon, Ends, int]]:
        """Runs of unchosen ribbons that lie close on both sides, uncrossed, as one."""
        merged: list[tuple[Ribbon, Ends, int]] = []
        for ribbon, ends, count in sorted(both, key=lambda one: (one[1].a0, one[1].b0)):
            if merged and not self._rank(ribbon) and not self._rank(merged[-1][0]):
                before = merged[-1]
                near = ends.a0 - before[1].a1 < NEAR and ends.b0 - before[1].b1 < NEAR
                uncrossed = ends.b0 >= before[1].b0 and ends.b1 >= before[1].b1
                both_ends = before[1].merged(ends)
                small = both_ends.a1 - both_ends.a0 <= LARGEST and both_ends.b1 - both_ends.b0 <= LARGEST
                if near and uncrossed and small and ribbon.confirmed == before[0].confirmed:
                    merged[-1] = (before[0], both_ends, before[2] + count)
                    continue
            merged.append((ribbon, ends, count))
        return merged

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme["window"])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.rect())
        for drawn in self._in_sight():
            self._paint(painter, drawn)
        self._paint_signs(painter)
        painter.end()

    def _paint(self, painter: QPainter, drawn: _Drawn) -> None:
        theme, ribbon = self._theme, drawn.ribbon
        rank = self._rank(ribbon)
        fill, line, width = {
            2: ("ribbonOn", "link", 2.5 if theme.is_contrast else 1.75),
            1: ("ribbon", "ink", 1.5),
            0: ("ribbon" if ribbon.confirmed else "ribbonSoft", "line2", 1.5 if theme.is_contrast else 1.0),
        }[rank]
        pen = QPen(theme[line], width)
        if not rank and not ribbon.confirmed:
            pen.setDashPattern([4 / width, 3 / width])
        painter.strokePath(drawn.path, QPen(theme["window"], width + 4))
        painter.fillPath(drawn.path, theme[fill])
        painter.strokePath(drawn.path, pen)

    def _paint_signs(self, painter: QPainter) -> None:
        """Numbers of merged ribbons; arrows and numbers where a ribbon leaves towards a partner out of sight."""
        painter.setFont(interface_font(11, strong=True))
        taken: list[QPointF] = []
        for drawn in reversed(self._in_sight()):
            if drawn.count > 1:
                middle = (drawn.ends.a0 + drawn.ends.a1 + drawn.ends.b0 + drawn.ends.b1) / 4
                pill = QRectF(self.width() / 2 - 10, middle - 8, 20, 16)
                paint_badge(painter, pill, drawn.count, self._theme, confirmed=True, chosen=False)
                continue
            point = leaving_point(drawn.ends, self.width(), self.height())
            if point is None or any((point - other).manhattanLength() < 26 for other in taken):
                continue
            taken.append(point)
            self._paint_leaving(painter, drawn, point)

    def _paint_leaving(self, painter: QPainter, drawn: _Drawn, point: QPointF) -> None:
        down = point.y() > self.height() / 2
        tip = self.height() - 3.0 if down else 3.0
        back = tip - ARROW if down else tip + ARROW
        x = min(max(point.x(), 10.0), self.width() - 10.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme["window"])
        width = painter.fontMetrics().horizontalAdvance(str(self._number(drawn.ribbon))) + 6
        painter.drawRoundedRect(QRectF(x - width / 2, self.height() - 26 if down else 0, width, 26), 4, 4)
        painter.setBrush(self._theme["link" if drawn.ribbon.event_id == self._chosen else "ink2"])
        half = ARROW / 2
        painter.drawPolygon(QPolygonF([QPointF(x - half, back), QPointF(x + half, back), QPointF(x, tip)]))
        painter.setPen(painter.brush().color())
        place = QRectF(x - 14, back - 15 if down else back + 1, 28, 14)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(self._number(drawn.ribbon)))

    # The pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._tell(self.event_at(event.position()))

    def leaveEvent(self, _event: QEvent) -> None:
        self._tell("")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self.event_at(event.position())
        if found and event.button() is Qt.MouseButton.LeftButton:
            self.event_clicked.emit(found)

    def _tell(self, event_id: str) -> None:
        if event_id == self._told:
            return
        self._told = event_id
        ribbon = next(iter(self._ribbons.get(event_id, ())), None)
        self.setToolTip(plain_tip(f"{self._number(ribbon)} · {ribbon.label}") if ribbon else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if ribbon else Qt.CursorShape.ArrowCursor)
        self.hovered.emit(event_id)
