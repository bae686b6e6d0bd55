"""The events in their order, each with its number, label and date."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from viewer.export.dates import short_date
from viewer.model.project import Project
from viewer.qt.theme import Theme, interface_font
from viewer.widgets.badge import HEIGHT, badge_width, paint_badge
from viewer.widgets.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
WORDS_LEFT = 40
MOST_LINES = 3
SCROLL_BAR = 14


@dataclass(frozen=True, slots=True)
class EventRow:
    """What the list shows of an event."""

    id: str
    number: int
    label: str
    date: str
    confirmed: bool

    @property
    def words(self) -> tuple[str, str]:
        """What of it is words."""
        return self.label, self.date


Dates = dict[tuple[str, bool], str]


def event_rows(project: Project, kept: Collection[str] | None = None, dates: Dates | None = None) -> list[EventRow]:
    """The events of a project in their order, numbered from 1; only those kept, if some are left out.

    `dates` remembers how dates are told, in the language of now.
    """
    confirmed = project.confirmed_events
    both, told = project.reckons_julian, {} if dates is None else dates

    def date(edtf: str) -> str:
        if (edtf, both) not in told:
            told[edtf, both] = short_date(edtf, both=both)
        return told[edtf, both]

    return [
        EventRow(event.id, number, event.label, date(event.date), event.id in confirmed)
        for number, event in enumerate(project.ordered_events(), 1)
        if kept is None or event.id in kept
    ]


class EventModel(QAbstractListModel):
    """The rows of the list; a label can be edited in place."""

    renamed = Signal(str, str)
    """The person gave an event another label: its id, the label."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[EventRow] = []
        self._dates: Dates = {}
        self._drawn: tuple[Project, Collection[str] | None] = Project(), None

    def show(self, project: Project, kept: Collection[str] | None = None) -> bool:
        """Take the events of a project, those kept or all; False if nothing has changed."""
        drawn = self._drawn
        self._drawn = project, kept
        if drawn[1] == kept and all(
            getattr(drawn[0], shelf) is getattr(project, shelf) for shelf in ("events", "links", "sources")
        ):
            return False
        if drawn[1] == kept and drawn[0].events is project.events and drawn[0].sources is project.sources:
            confirmed = project.confirmed_events
            rows = [
                row if row.confirmed == (row.id in confirmed) else replace(row, confirmed=not row.confirmed)
                for row in self.rows
            ]
        else:
            rows = event_rows(project, kept, self._dates)
        if rows == self.rows:
            return False
        if [row.id for row in rows] == [row.id for row in self.rows]:
            # Only words alter the height of a row; the list lays all its rows out anew when told of a change.
            worded = [n for n, (a, b) in enumerate(zip(rows, self.rows, strict=True)) if a.words != b.words]
            self.rows = rows
            for place in worded:
                self.dataChanged.emit(self.index(place), self.index(place))
            return True
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        return True

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = self.tr("confirmed") if row.confirmed else self.tr("suggested")
            return ", ".join(part for part in (f"{row.number}. {row.label}", row.date, state) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.label)
        return row if role == ROW_ROLE else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.rows[index.row()]
        if isinstance(value, str) and value.strip() and value != row.label:
            self.renamed.emit(row.id, value)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable


class _EventDelegate(QStyledItemDelegate):
    def __init__(self, view: "EventList") -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[str, bool, int, int], int] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: EventRow = index.data(ROW_ROLE)
        theme, rect = self._view.theme, option.rect
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(rect, theme["linkTint"])
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme["link"])
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme["sunken"])
        place = QRectF(rect.left() + 12, rect.top() + 6, badge_width(row.number), HEIGHT)
        paint_badge(painter, place, row.number, theme, confirmed=row.confirmed, chosen=chosen)
        left = rect.left() + max(WORDS_LEFT, round(place.width()) + 18)
        words = QRect(left, rect.top() + 6, self._view.width() - SCROLL_BAR - left - 8, rect.height() - 10)
        painter.setFont(interface_font(strong=chosen))
        painter.setPen(theme["ink"])
        metrics = QFontMetrics(painter.font())
        label = _shortened(row.label, metrics, words.width())
        painter.drawText(words, _WRAPPED, label)
        if row.date:
            below = metrics.boundingRect(words, _WRAPPED, label).height()
            painter.setFont(interface_font(13))
            painter.setPen(theme["ink3"])
            painter.drawText(words.adjusted(0, below, 0, 0), Qt.AlignmentFlag.AlignLeft, row.date)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme["link"])
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: EventRow = index.data(ROW_ROLE)
        key = row.label, bool(row.date), self._view.width(), len(str(row.number))
        if key not in self._heights:
            self._heights[key] = self._height(row)
        return QSize(self._view.width() - SCROLL_BAR, self._heights[key])

    def _height(self, row: EventRow) -> int:
        # As wide as beside a scroll bar, so that its coming does not change the rows.
        width = self._view.width() - SCROLL_BAR
        room = QRect(0, 0, width - max(WORDS_LEFT, round(badge_width(row.number)) + 18) - 8, 1000)
        metrics = QFontMetrics(interface_font(strong=True))
        label = _shortened(row.label, metrics, room.width())
        height = metrics.boundingRect(room, _WRAPPED, label).height()
        return max(32, height + (18 if row.date else 0) + 12)


class EventList(QListView):
    """The list: arrows walk, F2 renames."""

    event_chosen = Signal(str)
    rename_wanted = Signal(str, str)
    marked_changed = Signal()
    """Other events are marked."""
    menu_wanted = Signal(QPoint)
    """The person asked what can be done with the marked events; where, on the screen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._model = EventModel(self)
        self._quiet = False
        self.setModel(self._model)
        self.setItemDelegate(_EventDelegate(self))
        self.setAccessibleName(self.tr("Events"))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self._model.renamed.connect(self.rename_wanted)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(self.marked_changed)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.theme = theme
        self.viewport().update()

    def show_project(self, project: Project, kept: Collection[str] | None = None) -> None:
        """Show the events of a project, those kept or all; the place in the list stays."""
        here = self.verticalScrollBar().value()
        self._quiet = True
        if self._model.show(project, kept):
            self.verticalScrollBar().setValue(here)
            self.viewport().update()
        self._quiet = False

    def choose_event(self, event_id: str | None) -> None:
        """Mark an event as the chosen one, and bring its row into sight."""
        place = next((place for place, row in enumerate(self._model.rows) if row.id == event_id), None)
        self._quiet = True
        if place is None:
            self.selectionModel().clear()
        elif place != self.currentIndex().row() or not self.selectionModel().hasSelection():
            # The chosen event chosen again leaves the others marked beside it.
            self.setCurrentIndex(self._model.index(place))
        self._quiet = False

    def marked(self) -> list[str]:
        """The ids of the marked events, in their order."""
        return [self._model.rows[row].id for row in sorted(index.row() for index in self.selectedIndexes())]

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            place = self.visualRect(index).center() if by_key else event.pos()
            self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    def edit_label(self, event_id: str) -> None:
        """Let the person type another label for an event."""
        for place, row in enumerate(self._model.rows):
            if row.id == event_id:
                self.edit(self._model.index(place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _on_current(self, current: QModelIndex) -> None:
        if not self._quiet and current.isValid():
            self.event_chosen.emit(self._model.rows[current.row()].id)


_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)


def _shortened(label: str, metrics: QFontMetrics, width: int) -> str:
    """A label that takes three lines at the most."""
    return metrics.elidedText(label, Qt.TextElideMode.ElideRight, (MOST_LINES * width) - metrics.averageCharWidth() * 8)
