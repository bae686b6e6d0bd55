"""Things to be marked, some but not all, before they are parted from the rest."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from viewer.widgets.labels import plain_label


class MarkDialog(QDialog):
    """A list to mark things in; it is accepted only if some are marked and some are not."""

    def __init__(self, parent: QWidget, question: str, list_name: str, items: Sequence[tuple[str, str]]) -> None:
        """Show the items, each an id and its words; `list_name` is the accessible name of the list."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Split"))
        self.resize(560, 320)
        self.items = QListWidget()
        self.items.setAccessibleName(list_name)
        self.items.setWordWrap(True)
        self.items.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for item_id, words in items:
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, item_id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.items.addItem(item)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Split"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.items.itemChanged.connect(self._on_marked)
        column = QVBoxLayout(self)
        column.addWidget(plain_label("plain", question))
        column.addWidget(self.items)
        column.addWidget(self._buttons)
        self._on_marked()

    def marked(self) -> list[str]:
        """The ids of the marked items."""
        items = [self.items.item(row) for row in range(self.items.count())]
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _on_marked(self) -> None:
        possible = 0 < len(self.marked()) < self.items.count()
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(possible)
