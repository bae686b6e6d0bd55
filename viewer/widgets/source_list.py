"""The sources of the project, and which of them are shown in panes."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from viewer.model.project import Project
from viewer.qt.theme import Theme, interface_font
from viewer.widgets.badge import MONOGRAM, paint_monogram
from viewer.widgets.event_list import Index
from viewer.widgets.sides import Sides
from viewer.widgets.tips import plain_tip

ID_ROLE = Qt.ItemDataRole.UserRole
LETTER_ROLE = Qt.ItemDataRole.UserRole + 1
PERSPECTIVE_ROLE = Qt.ItemDataRole.UserRole + 2
ROW_HEIGHT = 44


class _SourceDelegate(QStyledItemDelegate):
    def __init__(self, view: "SourceList") -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = self._view.theme, option.rect
        state = option.state
        shown = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        painter.save()
        sides = Sides(painter, rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme["sunken"])
        square = QRectF(rect.left() + 14.5, rect.top() + 5.5, MONOGRAM, MONOGRAM)
        paint_monogram(painter, sides.place(square), index.data(LETTER_ROLE), theme, shown=shown)
        words = QRect(rect.left() + 43, rect.top() + 4, rect.width() - 51, 20)
        painter.setFont(interface_font())
        painter.setPen(theme["ink"] if shown else theme["ink3"])
        for text, font in ((index.data(), interface_font()), (index.data(PERSPECTIVE_ROLE), interface_font(13))):
            painter.setFont(font)
            short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, words.width())
            sides.write(words, short)
            painter.setPen(theme["ink3"])
            words.translate(0, 18)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme["link"], 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, ROW_HEIGHT)


class SourceList(QListWidget):
    """One row a source: a click, Space or Enter shows it in a pane or takes it out."""

    panes_wanted = Signal(list)
    describe_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._shown: list[str] = []
        self.setAccessibleName(self.tr("Sources"))
        self.setItemDelegate(_SourceDelegate(self))
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.itemClicked.connect(self._on_toggled)
        self.itemActivated.connect(self._on_toggled)

    def show_project(self, project: Project, shown: Sequence[str]) -> None:
        """Show the sources of a project, and which are in panes."""
        self._shown = list(shown)
        row = self.currentRow()
        self.clear()
        for source in project.ordered_sources():
            item = QListWidgetItem(source.meta.title)
            letter = project.letter(source.id)
            checked = source.id in shown
            item.setData(ID_ROLE, source.id)
            item.setData(LETTER_ROLE, letter)
            item.setData(PERSPECTIVE_ROLE, source.meta.perspective or source.meta.author)
            item.setData(Qt.ItemDataRole.CheckStateRole, Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
            state = self.tr("shown") if checked else self.tr("not shown")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{letter}, {source.meta.title}, {state}")
            item.setToolTip(plain_tip(source.meta.title))
            # The mark follows what is shown; the list itself must not turn it over.
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.addItem(item)
        self.setCurrentRow(row)
        self.setFixedHeight(min(8, max(1, self.count())) * ROW_HEIGHT + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Space and item is not None:
            self._on_toggled(item)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        item = self.currentItem() if by_key else self.itemAt(event.pos())
        if item is not None:
            self._open_menu(item, self.visualItemRect(item).center() if by_key else event.pos())

    def _on_toggled(self, item: QListWidgetItem) -> None:
        order = [self.item(row).data(ID_ROLE) for row in range(self.count())]
        wanted = set(self._shown) ^ {item.data(ID_ROLE)}
        if wanted:
            self.panes_wanted.emit([source_id for source_id in order if source_id in wanted])

    def _open_menu(self, item: QListWidgetItem, place: QPoint) -> None:
        source_id = item.data(ID_ROLE)
        menu = QMenu(self)
        shown = source_id in self._shown
        turn = menu.addAction(self.tr("Take out of the panes") if shown else self.tr("Show in a pane"))
        turn.triggered.connect(lambda: self._on_toggled(item))
        menu.addSeparator()
        menu.addAction(self.tr("Describe source…")).triggered.connect(lambda: self.describe_wanted.emit(source_id))
        menu.addAction(self.tr("Remove source…")).triggered.connect(lambda: self.remove_wanted.emit(source_id))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(place))
