"""The timeline: events on an axis in both calendars, one lane a source, uncertain dates as bars."""

from collections.abc import Collection

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout

from viewer.align.told_times import ToldTimes
from viewer.export.drawing import Drawing, Spot
from viewer.export.timeline import Telling, timeline_of
from viewer.export.timeline_picture import Window, day_at, draw_timeline, overview_day_at
from viewer.model.project import Project
from viewer.progress import Progress
from viewer.qt.theme import Theme
from viewer.widgets.drawing_canvas import DrawingCanvas, scrolled
from viewer.widgets.view_bar import Legend, ViewBar
from viewer.widgets.view_stack import ComparisonView

STEP = 1.25
PICTURE_WIDTH = 1600.0
PAN_SHARE = 0.1
DAYS_IN_SIGHT = {"days": 26.0, "weeks": 120.0}


class TimelineView(ComparisonView):
    """The timeline with its bar. The wheel zooms at the pointer, with Shift it moves; so does dragging."""

    is_picture = True

    def __init__(self, theme: Theme) -> None:
        """An empty timeline."""
        super().__init__(theme)
        self._project = Project()
        self._kept: Collection[str] | None = None
        self._times: ToldTimes | None = None
        self._timeline = timeline_of(self._project)
        self._window: Window | None = None
        self._chosen: str | None = None
        self._at: Telling | None = None
        self.canvas = DrawingCanvas(theme, self._draw)
        self.canvas.setAccessibleName(self.tr("Timeline"))
        self.canvas.keyboard_spot = self._spot_at_hand
        self.setFocusProxy(self.canvas)
        bar = ViewBar()
        self._signs = [_BarSign(theme, dashed=False), _BarSign(theme, dashed=True)]
        meanings = (self.tr("the source leaves the day open"), self.tr("suggested"))
        for sign, words in zip(self._signs, meanings, strict=True):
            bar.row.addWidget(sign)
            bar.caption(words)
        bar.row.addStretch(1)
        bar.button(self.tr("Days")).clicked.connect(lambda: self._show_days(DAYS_IN_SIGHT["days"]))
        bar.button(self.tr("Weeks")).clicked.connect(lambda: self._show_days(DAYS_IN_SIGHT["weeks"]))
        bar.button(self.tr("Fit all")).clicked.connect(self.fit_all)
        self._area = scrolled(self.canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._area, 1)
        self.canvas.spot_chosen.connect(self._on_spot)
        self.canvas.spot_opened.connect(lambda spot: self.read_wanted.emit(spot.key) if spot.kind == "event" else None)
        self.canvas.dragged.connect(self._on_dragged)
        self.canvas.wheeled.connect(self._on_wheel)
        self.canvas.key_pressed.connect(self._on_key)
        self.canvas.menu_wanted.connect(self.menu_wanted)

    @property
    def window_in_sight(self) -> Window:
        """The days in sight."""
        return self._window or Window.whole(self._timeline)

    def show_project(self, project: Project, kept: Collection[str] | None = None) -> None:
        self._project, self._kept = project, kept
        if self._times is not None and not self._times.is_of(project):
            self._times = None
        if self._times is None and project.events:
            sources = project.ordered_sources()

            def work(progress: Progress) -> ToldTimes:
                return ToldTimes(sources, progress)

            self.work_wanted.emit(work, self._take_times)
        self._refresh()

    def choose_event(self, event_id: str | None) -> None:
        self._chosen = event_id
        if self._at is None or self._at.event_id != event_id:
            self._at = next((telling for telling in self._tellings() if telling.event_id == event_id), None)
        if self._at is not None:
            self._bring_into_sight(self._at)
        self.canvas.lay_out()
        self._announce()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.canvas.theme = theme
        for sign in self._signs:
            sign.theme = theme

    def zoom(self, step: int) -> bool:
        middle = self._at.middle if self._at else (self.window_in_sight.first + self.window_in_sight.last) / 2
        self._zoom(STEP**step, middle)
        return True

    def fit_all(self) -> None:
        """Show the whole period."""
        self._window = None
        self.canvas.lay_out()

    def picture(self) -> Drawing | None:
        return draw_timeline(self._timeline, PICTURE_WIDTH, self.window_in_sight, self._chosen, overview=False)

    def _take_times(self, times: ToldTimes) -> None:
        if times.is_of(self._project):
            self._times = times
            self._refresh()

    def _refresh(self) -> None:
        self._timeline = timeline_of(self._project, self._times).only(self._kept)
        self._at = next((telling for telling in self._tellings() if telling.event_id == self._chosen), None)
        self.canvas.lay_out()

    def _draw(self, width: float) -> Drawing:
        room = self._area.viewport().height()
        return draw_timeline(self._timeline, width, self.window_in_sight, self._chosen, room=room)

    def _tellings(self) -> list[Telling]:
        return [telling for lane in self._timeline.lanes for telling in lane.tellings]

    def _show_days(self, days: float) -> None:
        window = self.window_in_sight
        middle = self._at.middle if self._at else (window.first + window.last) / 2
        self._window = Window(middle - days / 2, middle + days / 2)
        self.canvas.lay_out()

    def _zoom(self, factor: float, at: float) -> None:
        self._window = self.window_in_sight.zoomed(factor, at)
        self.canvas.lay_out()

    def _bring_into_sight(self, telling: Telling) -> None:
        window = self.window_in_sight
        if not window.first <= telling.middle <= window.last:
            self._window = window.moved(telling.middle - (window.first + window.last) / 2)

    def _on_spot(self, spot: Spot) -> None:
        if spot.kind == "event":
            self.event_chosen.emit(spot.key)

    def _on_dragged(self, before: QPointF, after: QPointF) -> None:
        window, drawing = self.window_in_sight, self.canvas.drawing
        spot = drawing.spot_at((before.x(), before.y()))
        if spot and spot.kind == "overview":
            at = overview_day_at(drawing, self._timeline, after.x())
            self._window = window.moved(at - (window.first + window.last) / 2)
        else:
            self._window = window.moved(day_at(drawing, window, before.x()) - day_at(drawing, window, after.x()))
        self.canvas.lay_out()

    def _on_wheel(self, point: QPointF, angle: QPoint, shift: bool) -> None:  # noqa: FBT001 - a signal's slot
        turns = (angle.y() or angle.x()) / 120
        window = self.window_in_sight
        if shift or not angle.y():
            self._window = window.moved(-turns * window.days * PAN_SHARE)
            self.canvas.lay_out()
        else:
            self._zoom(STEP**turns, day_at(self.canvas.drawing, window, point.x()))

    def _on_key(self, event: QKeyEvent) -> None:
        key, window = event.key(), self.window_in_sight
        across = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        between = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if key in across and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._window = window.moved(across[Qt.Key(key)] * window.days * PAN_SHARE)
            self.canvas.lay_out()
        elif key in across:
            self._step_within_lane(across[Qt.Key(key)])
        elif key in between:
            self._step_between_lanes(between[Qt.Key(key)])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(1)
        elif key == Qt.Key.Key_Minus:
            self.zoom(-1)
        elif key == Qt.Key.Key_Home:
            self.fit_all()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen:
            self.read_wanted.emit(self._chosen)
        else:
            return
        event.accept()

    def _step_within_lane(self, step: int) -> None:
        lanes = [lane.tellings for lane in self._timeline.lanes if lane.tellings]
        here = next((lane for lane in lanes if self._at in lane), None)
        if here is None or self._at is None:
            found = lanes[0][0] if lanes else None
        else:
            found = here[min(len(here) - 1, max(0, here.index(self._at) + step))]
        self._go(found)

    def _step_between_lanes(self, step: int) -> None:
        """To the same event in the next lane that tells of it, else to what is nearest in time there."""
        lanes = [lane.tellings for lane in self._timeline.lanes if lane.tellings]
        here = next((number for number, lane in enumerate(lanes) if self._at in lane), None)
        if here is None or self._at is None:
            self._step_within_lane(0)
            return
        at = self._at
        after = lanes[min(len(lanes) - 1, max(0, here + step))]
        self._go(min(after, key=lambda telling: (telling.event_id != at.event_id, abs(telling.middle - at.middle))))

    def _go(self, telling: Telling | None) -> None:
        if telling is None:
            return
        self._at = telling
        if telling.event_id == self._chosen:
            self.choose_event(telling.event_id)
        else:
            self.event_chosen.emit(telling.event_id)

    def _spot_at_hand(self) -> Spot | None:
        """The chosen event's spot in the lane where the keyboard is."""
        spots = [spot for spot in self.canvas.drawing.spots_of("event") if spot.key == self._chosen]
        if not spots or self._at is None:
            return spots[0] if spots else None
        lanes = [t.source_id for t in self._tellings() if t.event_id == self._chosen and self._is_in_sight(t)]
        place = lanes.index(self._at.source_id) if self._at.source_id in lanes else 0
        return spots[min(place, len(spots) - 1)]

    def _is_in_sight(self, telling: Telling) -> bool:
        return telling.last + 1 >= self.window_in_sight.first and telling.first <= self.window_in_sight.last

    def _announce(self) -> None:
        """Tell a screen reader what is chosen, and when the sources put it."""
        spot = self._spot_at_hand()
        letters = [lane.letter for lane in self._timeline.lanes for t in lane.tellings if t.event_id == self._chosen]
        words = self.tr("No event chosen")
        if spot:
            words = self.tr("{0}; told by {1}").format(spot.words, ", ".join(letters))
        self.canvas.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self.canvas, QAccessible.Event.DescriptionChanged))


class _BarSign(Legend):
    def __init__(self, theme: Theme, *, dashed: bool) -> None:
        super().__init__(theme, 46)
        self._dashed = dashed

    def paint_sign(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.theme["ink2"], 1)
        if self._dashed:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(self.theme["sunken"])
        painter.drawRoundedRect(QRect(1, 5, self.width() - 3, 11), 5, 5)
