"""Who did what, and when: to an event, or in the whole project."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.export.dates import moment
from viewer.model.change import JournalEntry
from viewer.translation import reword
from viewer.widgets.labels import plain_label

MOST = 2_000
FOCUS_ROOM = 16
"""What the frame of the focus takes from a cell, in pixels."""


class HistoryDialog(QDialog):
    """The changes, newest first, with a field that leaves only those with some words. Takes nothing back."""

    def __init__(self, parent: QWidget, title: str, entries: Sequence[JournalEntry]) -> None:
        """Show these changes; at most `MOST` are meant to be given."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(640, 460)
        self.filter = QLineEdit(placeholderText=self.tr("Only changes with these words"))
        self.filter.setAccessibleName(self.tr("Only changes with these words"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._on_find)
        self.items = QTreeWidget()
        self.items.setAccessibleName(self.tr("Changes, the newest first"))
        self.items.setRootIsDecorated(False)
        self.items.setUniformRowHeights(True)
        self.items.setHeaderLabels([self.tr("When"), self.tr("Who"), self.tr("What")])
        self.items.addTopLevelItems(
            [QTreeWidgetItem([moment(entry.at), entry.author, reword("Changes", entry.label)]) for entry in entries]
        )
        for number in (0, 1):
            self.items.resizeColumnToContents(number)
            self.items.setColumnWidth(number, self.items.columnWidth(number) + FOCUS_ROOM)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.filter)
        column.addWidget(self.items, 1)
        if len(entries) >= MOST:
            column.addWidget(plain_label("small", self.tr("Only the newest {0} are listed.").format(MOST)))
        column.addWidget(buttons)
        self.items.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_find(self, words: str) -> None:
        wanted = words.casefold().split()
        for row in range(self.items.topLevelItemCount()):
            item = self.items.topLevelItem(row)
            assert item is not None
            said = " ".join(item.text(column) for column in range(3)).casefold()
            item.setHidden(not all(word in said for word in wanted))
