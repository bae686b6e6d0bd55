"""Which links of an event make a new one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from viewer.model.link import Link
from viewer.model.project import Project

LONGEST = 70


class SplitDialog(QDialog):
    """The links of an event, to be marked; Enter splits only if some are marked and some are not."""

    def __init__(self, parent: QWidget, project: Project, links: Sequence[Link]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Split event"))
        self.resize(560, 320)
        self.links = QListWidget()
        self.links.setAccessibleName(self.tr("Links that make a new event"))
        self.links.setWordWrap(True)
        self.links.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for link in links:
            ends = " ≈ ".join(f"{project.letter(end.source_id)}: {_short(project.words(end))}" for end in link.passages)
            item = QListWidgetItem(ends)
            item.setData(Qt.ItemDataRole.UserRole, link.id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.links.addItem(item)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Split"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.links.itemChanged.connect(self._on_marked)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(self.tr("Mark the links that tell of another event."), wordWrap=True))
        column.addWidget(self.links)
        column.addWidget(self._buttons)
        self._on_marked()

    def marked(self) -> list[str]:
        """The ids of the marked links."""
        items = [self.links.item(row) for row in range(self.links.count())]
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _on_marked(self) -> None:
        possible = 0 < len(self.marked()) < self.links.count()
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(possible)


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= LONGEST else flat[:LONGEST] + "…"
