"""The left side of the window: the sources, and the events they tell of."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.model.project import Project
from viewer.qt.theme import Theme, interface_font
from viewer.search.event_filter import EventFilter
from viewer.widgets.badge import paint_badge
from viewer.widgets.event_filter_bar import EventFilterBar
from viewer.widgets.event_list import EventList
from viewer.widgets.source_list import SourceList

WIDTH, MOST_WIDTH = 204, 400


class SideRail(QWidget):
    """Sources and events, one list above the other."""

    event_chosen = Signal(str)
    panes_wanted = Signal(list)
    """The sources, by id, that the person wants to see in panes."""
    describe_wanted = Signal(str)
    remove_wanted = Signal(str)
    rename_wanted = Signal(str, str)
    """An event's id, and the label the person gave it."""
    filter_changed = Signal()
    """Other events are to be left out."""
    marked_changed = Signal()
    """Other events are marked in the list."""
    event_menu_wanted = Signal(QPoint)
    """The person asked what can be done with the marked events; where, on the screen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(WIDTH)
        self.setMaximumWidth(MOST_WIDTH)
        self.setProperty("role", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sources = SourceList(theme, self)
        self._events = EventList(theme, self)
        self._filter = EventFilterBar(theme, self)
        self._filter.changed.connect(self.filter_changed)
        self.kept: frozenset[str] | None = None
        """The ids of the events that the filter lets through; None for all."""
        self._shown = QLabel()
        self._count = QLabel()
        self._legend = _Legend(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(2)
        column.addLayout(_heading(self.tr("Sources"), self._shown))
        column.addWidget(self._sources)
        column.addSpacing(8)
        column.addLayout(_heading(self.tr("Events"), self._count))
        column.addWidget(self._filter)
        column.addWidget(self._events, 1)
        column.addWidget(self._legend)
        self.setFocusProxy(self._events)
        self._sources.panes_wanted.connect(self.panes_wanted)
        self._sources.describe_wanted.connect(self.describe_wanted)
        self._sources.remove_wanted.connect(self.remove_wanted)
        self._events.event_chosen.connect(self.event_chosen)
        self._events.rename_wanted.connect(self.rename_wanted)
        self._events.marked_changed.connect(self.marked_changed)
        self._events.menu_wanted.connect(self.event_menu_wanted)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._sources.theme = theme
        self._sources.viewport().update()
        self._events.set_theme(theme)
        self._filter.set_theme(theme)
        self._legend.theme = theme
        self._legend.update()

    def show_project(self, project: Project, shown: Sequence[str]) -> None:
        """Show a project; `shown` are the ids of the sources in panes."""
        self._sources.show_project(project, shown)
        self.kept = self._filter.show_project(project)
        self._events.show_project(project, self.kept)
        self._shown.setText(self.tr("{0} of {1} shown").format(len(shown), len(project.sources)))
        self._count.setText(str(len(project.events)))

    @property
    def wanted(self) -> EventFilter:
        """What the events are filtered by."""
        return self._filter.wanted

    def filter_by(self, wanted: EventFilter) -> None:
        """Filter the events by this from now on."""
        self._filter.take(wanted)

    def choose_event(self, event_id: str | None) -> None:
        """Mark an event as the chosen one."""
        self._events.choose_event(event_id)

    def marked_events(self) -> list[str]:
        """The ids of the marked events, in their order."""
        return self._events.marked()

    def edit_label(self, event_id: str) -> None:
        """Let the person type another label for an event."""
        self._events.edit_label(event_id)


class _Legend(QWidget):
    """What a filled and a dashed badge mean."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setFixedHeight(34)
        self.setAccessibleName(self.tr("A filled number is confirmed, a dashed one is suggested"))

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.theme["line"])
        painter.drawLine(0, 0, self.width(), 0)
        left = 14.0
        for words, confirmed in ((self.tr("confirmed"), True), (self.tr("suggested"), False)):
            paint_badge(painter, QRectF(left, 11, 12, 12), None, self.theme, confirmed=confirmed, chosen=False)
            painter.setFont(interface_font(13))
            painter.setPen(self.theme["ink2"])
            length = painter.fontMetrics().horizontalAdvance(words)
            painter.drawText(QRectF(left + 18, 7, length, 20), Qt.AlignmentFlag.AlignVCenter, words)
            left += 26 + length
        painter.end()


def _heading(text: str, count: QLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(14, 6, 14, 4)
    caption = QLabel(text)
    for label in (caption, count):
        label.setProperty("role", "caption")
    row.addWidget(caption)
    row.addStretch(1)
    row.addWidget(count)
    return row
