"""The bookmarks of a project: gone to, or taken away."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from viewer.annotate.bookmarks import ordered_bookmarks
from viewer.model.project import Project
from viewer.qt.workspace import Workspace
from viewer.widgets.labels import plain_label


class BookmarkDialog(QDialog):
    """Stays beside the window; Enter or a double click goes to a bookmark."""

    go_wanted = Signal(str)
    """A bookmark's id."""
    remove_wanted = Signal(str)

    def __init__(self, parent: QWidget, workspace: Workspace) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bookmarks"))
        self.resize(420, 360)
        self._workspace = workspace
        self.items = QListWidget()
        self.items.setAccessibleName(self.tr("Bookmarks"))
        self._none = plain_label(
            "second", self.tr("No bookmark yet. Choose an event or select words, then Annotate > Bookmark.")
        )
        go, remove = QPushButton(self.tr("Go to")), QPushButton(self.tr("Remove"), autoDefault=False)
        go.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(go, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(remove, QDialogButtonBox.ButtonRole.ActionRole)
        self._acting = (go, remove)
        go.clicked.connect(lambda: self._tell(self.go_wanted))
        remove.clicked.connect(lambda: self._tell(self.remove_wanted))
        self.items.itemActivated.connect(lambda _: self._tell(self.go_wanted))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._none)
        column.addWidget(self.items, 1)
        column.addWidget(buttons)
        workspace.changed.connect(self._show)
        self._show()

    def _tell(self, signal: SignalInstance) -> None:
        for item in self.items.selectedItems():
            signal.emit(item.data(Qt.ItemDataRole.UserRole))

    def _show(self) -> None:
        project, row = self._workspace.project, max(0, self.items.currentRow())
        self.items.clear()
        for mark in ordered_bookmarks(project):
            item = QListWidgetItem(f"{_where(project, mark.id)}  {mark.label}")
            item.setData(Qt.ItemDataRole.UserRole, mark.id)
            item.setToolTip(mark.author)
            self.items.addItem(item)
        self.items.setCurrentRow(min(row, self.items.count() - 1))
        self._none.setVisible(not self.items.count())
        for button in self._acting:
            button.setEnabled(bool(self.items.count()))


def _where(project: Project, bookmark_id: str) -> str:
    mark = project.bookmarks[bookmark_id]
    if mark.passage:
        return project.letter(mark.passage.source_id)
    return str(project.number(mark.event_id or ""))
