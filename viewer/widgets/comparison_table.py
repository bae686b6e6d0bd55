"""A table of events by sources: what the synopsis and the matrix have in common."""

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyleOptionViewItem, QTableView, QWidget

from viewer.model.project import Project
from viewer.qt.theme import Theme
from viewer.widgets.event_list import Index
from viewer.widgets.sides import Sides
from viewer.widgets.source_columns import SourceColumns, source_head

NARROWEST = 168


class ComparisonModel(QAbstractTableModel):
    """Rows that each belong to an event; column 0 names it, each other column is a source."""

    def __init__(self, parent: QWidget) -> None:
        """No rows yet."""
        super().__init__(parent)
        self.project = Project()
        self.source_ids: list[str] = []
        self._event_ids: list[str] = []

    def take(self, project: Project, event_ids: list[str]) -> None:
        """Show other rows: the event of each."""
        self.beginResetModel()
        self.project = project
        self.source_ids = [source.id for source in project.ordered_sources()]
        self._event_ids = event_ids
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._event_ids)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self.source_ids) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical or section > len(self.source_ids):
            return None
        return source_head(self.project, section, role, self.caption())

    def caption(self) -> str:
        """The head of column 0."""
        return self.tr("Event")

    def event_id(self, row: int) -> str:
        """The event of a row."""
        return self._event_ids[row]

    def row_of(self, event_id: str | None) -> int:
        """The first row of an event, -1 if it has none."""
        return self._event_ids.index(event_id) if event_id in self._event_ids else -1


class ComparisonTable(QTableView):
    """The table: arrows walk from cell to cell, Enter reads the passages, the Menu key asks what can be done."""

    event_chosen = Signal(str)
    read_wanted = Signal(str)
    menu_wanted = Signal(QPoint)
    """Where on the screen; the current cell is the one it is about."""

    def __init__(self, theme: Theme, model: ComparisonModel, row_height: int, head_height: int, first: float) -> None:
        """A table with rows of one height, so that thousands of them cost nothing; `first` is column 0's share."""
        super().__init__()
        self.theme = theme
        self.chosen: str | None = None
        self._first = first
        self._quiet = False
        self._model = model
        model.setParent(self)
        self._head = SourceColumns(theme, head_height, self)
        self.setHorizontalHeader(self._head)
        self.setModel(model)
        self.setShowGrid(False)
        self.setObjectName("comparison_table")
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.selectionModel().currentChanged.connect(self._on_current)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.theme = self._head.theme = theme
        self._head.viewport().update()
        self.viewport().update()

    def show_rows(self, project: Project, event_ids: list[str]) -> None:
        """Show other rows; the place in the table and the current cell stay."""
        here = self.verticalScrollBar().value()
        current = self.currentIndex()
        event_id, column, below = self.chosen, 0, 0
        if current.isValid():
            event_id, column = self._model.event_id(current.row()), current.column()
            below = current.row() - self._model.row_of(event_id)
        self._quiet = True
        self._model.take(project, event_ids)
        self._head.show_project(project)
        self._share_width()
        row = self._model.row_of(event_id)
        if event_id is not None and row >= 0:
            row = row + below if event_ids[row : row + below + 1].count(event_id) > below else row
            index = self._model.index(row, min(column, self._model.columnCount() - 1))
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._quiet = False
        self.verticalScrollBar().setValue(here)

    def choose_event(self, event_id: str | None) -> None:
        """Mark an event as the chosen one, and bring its row into sight."""
        self.chosen = event_id
        row = self._model.row_of(event_id)
        current = self.currentIndex()
        if row >= 0 and not (current.isValid() and self._model.event_id(current.row()) == event_id):
            self._quiet = True
            index = self._model.index(row, max(0, current.column()))
            in_sight = self.viewport().rect().contains(self.visualRect(index))
            self.setCurrentIndex(index)
            if not in_sight:
                self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
            self._quiet = False
        self.viewport().update()

    def cell_at_hand(self) -> tuple[str, str | None] | None:
        """The event of the current cell and, unless it is in column 0, the source."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        source = self._model.source_ids[index.column() - 1] if index.column() else None
        return self._model.event_id(index.row()), source

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, token: str) -> None:
        """Fill a cell, with the lines to its right and below; the chosen event's row in its colour, with a bar."""
        theme, rect = self.theme, option.rect
        chosen = self._model.event_id(index.row()) == self.chosen
        painter.fillRect(rect, theme["linkTint" if chosen else token])
        if chosen and index.column() == 0:
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(Sides(painter, rect).place(bar), theme["link"])
        painter.setPen(QPen(theme["line"], 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())

    def paint_focus(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """The ring of the current cell while the table has the focus."""
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self.theme["link"], 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at_hand = self.cell_at_hand()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at_hand:
            self.read_wanted.emit(at_hand[0])
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.read_wanted.emit(self._model.event_id(index.row()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            place = self.visualRect(index).center() if by_key else event.pos()
            self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    def _share_width(self) -> None:
        columns = self._model.columnCount()
        if columns < 2:
            return
        room = self.viewport().width()
        first = max(NARROWEST, round(room * self._first))
        each = max(NARROWEST, (room - first) // (columns - 1))
        self.setColumnWidth(0, max(NARROWEST, room - each * (columns - 1)))
        for column in range(1, columns):
            self.setColumnWidth(column, each)

    def _on_current(self, current: QModelIndex) -> None:
        if not self._quiet and current.isValid():
            self.event_chosen.emit(self._model.event_id(current.row()))
