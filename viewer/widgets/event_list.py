"""The events in their order, each with its number, label and date."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QResizeEvent, QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from viewer.export.dates import short_date
from viewer.model.project import Project
from viewer.qt.theme import Theme, interface_font
from viewer.widgets.badge import HEIGHT, badge_width, paint_badge
from viewer.widgets.sides import Sides
from viewer.widgets.tips import plain_tip
from viewer.widgets.wrapped_words import WrappedWords

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


class EventModel(QStandardItemModel):
    """The rows of the list; a label can be edited in place.

    What rows show and how high they are stands ready in Qt's own items: while other threads are at work, each word
    that Qt must ask Python for is waited for, and laying out the list asks for all rows.
    """

    renamed = Signal(str, str)
    """The person gave an event another label: its id, the label."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[EventRow] = []
        self._dates: Dates = {}
        self._drawn: tuple[Project, Collection[str] | None] = Project(), None
        self._width = 0
        self._heights: dict[tuple[str, bool, int], int] = {}
        self._strong = WrappedWords(interface_font(strong=True), MOST_LINES)

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
        # What comes and goes lies between the rows that stay at the beginning and at the end.
        before = self.rows
        head = _alike(before, rows)
        tail = _alike(before[head:][::-1], rows[head:][::-1])
        self.removeRows(head, len(before) - head - tail)
        fresh = [self._fill(QStandardItem(), row) for row in rows[head : len(rows) - tail]]
        self.rows = rows
        self.invisibleRootItem().insertRows(head, fresh)
        stayed = [*zip(range(head), before, strict=False)]
        stayed += [*zip(range(len(rows) - tail, len(rows)), before[len(before) - tail :], strict=True)]
        for place, old in stayed:
            row = rows[place]
            if row is not old and row != old:
                # Only words alter the height of a row; the list lays all its rows out anew when told of a change.
                self.blockSignals(row.words == old.words)
                self._fill(self.item(place), row)
                self.blockSignals(False)
        return True

    def fit(self, width: int) -> bool:
        """Make the rows as high as their words need at this width in pixels; False if they are so."""
        if width == self._width:
            return False
        self._width = width
        self._heights = {}
        self.blockSignals(True)
        for place, row in enumerate(self.rows):
            self.item(place).setSizeHint(self._size(row))
        self.blockSignals(False)
        return True

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        # The project changes first, and the list follows it.
        row = self.rows[index.row()]
        if isinstance(value, str) and value.strip() and value != row.label:
            self.renamed.emit(row.id, value)
        return True

    def _fill(self, item: QStandardItem, row: EventRow) -> QStandardItem:
        state = self.tr("confirmed") if row.confirmed else self.tr("suggested")
        said = ", ".join(part for part in (f"{row.number}. {row.label}", row.date, state) if part)
        item.setText(row.label)
        item.setData(row, ROW_ROLE)
        item.setAccessibleText(said)
        item.setToolTip(plain_tip(row.label))
        item.setSizeHint(self._size(row))
        return item

    def _size(self, row: EventRow) -> QSize:
        if not self._width:
            return QSize()
        left = words_left(row)
        key = row.label, bool(row.date), left
        if key not in self._heights:
            lines = len(self._strong.lines(row.label, self._width - left - 8))
            self._heights[key] = max(32, lines * self._strong.line_height + (18 if row.date else 0) + 12)
        return QSize(self._width, self._heights[key])


def _alike(some: Sequence[EventRow], others: Sequence[EventRow]) -> int:
    """How many rows at the beginning are of the same events."""
    pairs = zip(some, others, strict=False)
    return next((n for n, (one, other) in enumerate(pairs) if one.id != other.id), min(len(some), len(others)))


def words_left(row: EventRow) -> int:
    """Where the words of a row begin, in pixels: right of the widest number of as many digits."""
    return max(WORDS_LEFT, 12 + round(badge_width(int("8" * len(str(row.number))))) + 6)


class _EventDelegate(QStyledItemDelegate):
    def __init__(self, view: "EventList") -> None:
        super().__init__(view)
        self._view = view
        self._words = {strong: WrappedWords(interface_font(strong=strong), MOST_LINES) for strong in (False, True)}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: EventRow = index.data(ROW_ROLE)
        theme, rect = self._view.theme, option.rect
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        sides = Sides(painter, QRect(rect.left(), rect.top(), self._view.row_width, rect.height()))
        if chosen:
            painter.fillRect(rect, theme["linkTint"])
            painter.fillRect(sides.place(QRect(rect.left(), rect.top(), 3, rect.height())), theme["link"])
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme["sunken"])
        place = QRectF(rect.left() + 12, rect.top() + 6, badge_width(row.number), HEIGHT)
        paint_badge(painter, sides.place(place), row.number, theme, confirmed=row.confirmed, chosen=chosen)
        left = words_left(row)
        words = QRect(rect.left() + left, rect.top() + 6, self._view.row_width - left - 8, rect.height() - 10)
        painter.setPen(theme["ink"])
        below = self._words[chosen].paint(painter, sides, words, row.label)
        if row.date:
            painter.setFont(interface_font(13))
            painter.setPen(theme["ink3"])
            date = painter.fontMetrics().elidedText(row.date, Qt.TextElideMode.ElideRight, words.width())
            sides.write(words.adjusted(0, below, 0, 0), date, Qt.AlignmentFlag.AlignTop)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme["link"])
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()


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
        self._is_fitted = False
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit)
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
            self.setCurrentIndex(self._model.index(place, 0))
        self._quiet = False

    def marked(self) -> list[str]:
        """The ids of the marked events, in their order."""
        rows: list[EventRow] = [index.data(ROW_ROLE) for index in sorted(self.selectedIndexes())]
        return [row.id for row in rows]

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
                self.edit(self._model.index(place, 0))

    @property
    def row_width(self) -> int:
        """The width of a row in pixels, as beside a scroll bar, so that its coming does not change the rows."""
        return self.width() - SCROLL_BAR

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fitting.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fitting.start()

    def _fit(self) -> None:
        # Out of sight, and on its way to its place, it is given widths that it is never shown in.
        if not self.isVisible():
            return
        current = self.currentIndex()
        in_sight = not self._is_fitted or self.visualRect(current).intersects(self.viewport().rect())
        self._is_fitted = True
        if self._model.fit(self.row_width):
            self.scheduleDelayedItemsLayout()
            self.executeDelayedItemsLayout()
            if in_sight and current.isValid():
                self.scrollTo(current)

    def _on_current(self, current: QModelIndex) -> None:
        if not self._quiet and current.isValid():
            self.event_chosen.emit(self._model.rows[current.row()].id)
