"""The tags of a project: renamed, merged by giving one the name of another, coloured, removed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from viewer.model.tag import Tag, TagColour, TagShape
from viewer.qt.workspace import Workspace
from viewer.translation import QT_TRANSLATE_NOOP
from viewer.widgets.labels import plain_label
from viewer.widgets.main_window import MainWindow
from viewer.widgets.tag_line import SIGNS

COLOURS = {
    TagColour.PLAIN: QT_TRANSLATE_NOOP("TagsDialog", "Grey"),
    TagColour.OCHRE: QT_TRANSLATE_NOOP("TagsDialog", "Ochre"),
    TagColour.UMBER: QT_TRANSLATE_NOOP("TagsDialog", "Umber"),
    TagColour.VIOLET: QT_TRANSLATE_NOOP("TagsDialog", "Violet"),
    TagColour.OXBLOOD: QT_TRANSLATE_NOOP("TagsDialog", "Oxblood"),
    TagColour.PETROL: QT_TRANSLATE_NOOP("TagsDialog", "Petrol"),
}


class TagsDialog(QDialog):
    """A list of tags, and what changes the marked one."""

    change_wanted = Signal(str, dict)
    """A tag's id, and what of it is to change."""
    remove_wanted = Signal(str)

    def __init__(self, window: MainWindow, workspace: Workspace) -> None:
        """Show the tags of a workspace, and follow its changes."""
        super().__init__(window)
        self.setWindowTitle(self.tr("Tags"))
        self.resize(520, 420)
        self._workspace, self._theme = workspace, window.theme
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Tags"))
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the tag"))
        self.colour, self.shape = QComboBox(), QComboBox()
        self.colour.setAccessibleName(self.tr("Colour of the tag"))
        self.shape.setAccessibleName(self.tr("Shape of the tag"))
        for colour, words in COLOURS.items():
            self.colour.addItem(self.tr(words), colour)
        for shape, sign in SIGNS.items():
            self.shape.addItem(sign, shape)
        self.remove = QPushButton(self.tr("&Remove"), autoDefault=False)
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        for part in (self.colour, self.shape, self.remove):
            row.addWidget(part)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        hint = self.tr("Give a tag the name of another to make them one. Tags are made where notes are written.")
        whole.addWidget(plain_label("small", hint))
        whole.addWidget(self.list, 1)
        whole.addLayout(row)
        whole.addWidget(buttons)
        self.list.currentItemChanged.connect(lambda *_: self._show_marked())
        self.name.editingFinished.connect(lambda: self._change("name", self.name.text()))
        self.colour.activated.connect(lambda _: self._change("colour", self.colour.currentData()))
        self.shape.activated.connect(lambda _: self._change("shape", self.shape.currentData()))
        self.remove.clicked.connect(self._on_remove)
        workspace.changed.connect(self._fill)
        self._fill()

    @property
    def _marked(self) -> Tag | None:
        item = self.list.currentItem()
        key = item.data(Qt.ItemDataRole.UserRole) if self.list.currentRow() >= 0 else None
        return self._workspace.project.tags.get(key) if key else None

    def _fill(self) -> None:
        marked = self._marked
        project = self._workspace.project
        counts = dict.fromkeys(project.tags, 0)
        for note in project.annotations.values():
            for tag_id in note.tags:
                counts[tag_id] = counts.get(tag_id, 0) + 1
        self.list.blockSignals(True)
        self.list.clear()
        for tag in project.ordered_tags():
            item = QListWidgetItem(f"{SIGNS[tag.shape]}  {tag.name}  ({counts[tag.id]})")
            item.setData(Qt.ItemDataRole.UserRole, tag.id)
            item.setForeground(self._theme[tag.colour.value])
            self.list.addItem(item)
            if marked is not None and tag.id == marked.id:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        if self.list.currentItem() is None and self.list.count():
            self.list.setCurrentRow(0)
        self._show_marked()

    def _show_marked(self) -> None:
        tag = self._marked
        for part in (self.name, self.colour, self.shape, self.remove):
            part.setEnabled(tag is not None)
        self.name.setText(tag.name if tag else "")
        if tag:
            self.colour.setCurrentIndex(list(TagColour).index(tag.colour))
            self.shape.setCurrentIndex(list(TagShape).index(tag.shape))

    def _change(self, part: str, value: object) -> None:
        tag = self._marked
        if tag and getattr(tag, part) != value:
            self.change_wanted.emit(tag.id, {part: value})

    def _on_remove(self) -> None:
        tag = self._marked
        if tag:
            self.remove_wanted.emit(tag.id)
