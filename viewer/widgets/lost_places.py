"""Words that a corrected text does not have: placed by hand, or let go."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from viewer.model.ground import passages_of
from viewer.model.project import Project
from viewer.model.unplaced import Unplaced
from viewer.qt.workspace import Workspace
from viewer.widgets.labels import plain_label, short_quote

LONGEST = 300


class LostPlaces(QDialog):
    """Stays beside the window, so that words can be selected in a pane; Place puts the lost ones there."""

    look_wanted = Signal(str, int)
    """The source and about the place, in code points, where the words should stand."""
    place_wanted = Signal(str)
    """The id of what lost its words."""
    drop_wanted = Signal(str)

    def __init__(self, parent: QWidget, workspace: Workspace) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Places to find again"))
        self.resize(460, 460)
        self._workspace = workspace
        self._said = plain_label(
            "second",
            self.tr(
                "These words were not found in the corrected text. Choose an entry, select the words in the pane, "
                "and press Place."
            ),
        )
        self.items = QListWidget()
        self.items.setAccessibleName(self.tr("Places to find again"))
        self.items.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._words = plain_label("quote")
        self.place = QPushButton(self.tr("Place"))
        self.drop = QPushButton(self.tr("Drop"), autoDefault=False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.place, self.drop):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.place.clicked.connect(lambda: self.place_wanted.emit(self._chosen()))
        self.drop.clicked.connect(lambda: self.drop_wanted.emit(self._chosen()))
        buttons.rejected.connect(self.reject)
        self.items.currentItemChanged.connect(lambda *_: self._on_chosen())
        column = QVBoxLayout(self)
        for part in (self._said, self.items, self._words, buttons):
            column.addWidget(part)
        workspace.changed.connect(self._show)
        self._show()

    def _chosen(self) -> str:
        chosen = self.items.selectedItems() or [self.items.item(0)] if self.items.count() else []
        return str(chosen[0].data(Qt.ItemDataRole.UserRole)) if chosen else ""

    def _show(self) -> None:
        project, row = self._workspace.project, max(0, self.items.currentRow())
        self.items.blockSignals(True)
        self.items.clear()
        for kept in sorted(project.unplaced.values(), key=lambda each: (each.source_id, each.lost[0].near_cp, each.id)):
            item = QListWidgetItem(f"{_source(project, kept)}  {self._what(project, kept)}")
            item.setData(Qt.ItemDataRole.UserRole, kept.id)
            self.items.addItem(item)
        self.items.setCurrentRow(min(row, self.items.count() - 1))
        self.items.blockSignals(False)
        if not self.items.count():
            self._said.setText(self.tr("Everything has its place."))
        for button in (self.place, self.drop):
            button.setEnabled(bool(self.items.count()))
        self._on_chosen()

    def _what(self, project: Project, kept: Unplaced) -> str:
        words = short_quote(kept.lost[0].exact, 60)
        if kept.note_id is not None:
            return self.tr("Note: {0}").format(words)
        kinds = {
            "link": self.tr("Link: {0}"),
            "divergence": self.tr("Divergence: {0}"),
            "ruling": self.tr("Ruling: {0}"),
            "bookmark": self.tr("Bookmark: {0}"),
        }
        return next(said for name, said in kinds.items() if getattr(kept, name)).format(words)

    def _on_chosen(self) -> None:
        kept = self._workspace.project.unplaced.get(self._chosen())
        self._words.setText("")
        if kept:
            lost = kept.lost[0]
            self._words.setText(short_quote(f"…{lost.prefix}[{lost.exact}]{lost.suffix}…", LONGEST))
            self.look_wanted.emit(_source_id(kept), lost.near_cp)


def _source_id(kept: Unplaced) -> str:
    return passages_of(kept.thing)[kept.lost[0].number].source_id if kept.thing else kept.source_id


def _source(project: Project, kept: Unplaced) -> str:
    return project.letter(_source_id(kept))
