"""The keys of every command, to be read and changed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.qt.actions import ACTIONS, ActionSpec, translated
from viewer.widgets.labels import plain_label

Keys = tuple[str, ...]


class ShortcutTable(QWidget):
    """A row a command; below, what changes the keys of the one that is marked. Keys that are taken are refused."""

    changed = Signal(dict)
    """The keys of every command whose keys are not those it came with, by action id."""

    def __init__(self, chosen: Mapping[str, Keys]) -> None:
        """Show the keys that each command has now."""
        super().__init__()
        self._chosen: dict[str, Keys] = dict(chosen)
        self.table = QTableWidget(len(ACTIONS), 2)
        self.table.setAccessibleName(self.tr("Commands and their keys"))
        self.table.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.keys = QKeySequenceEdit()
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(self.tr("New keys of the marked command"))
        self.give = QPushButton(self.tr("&Set"))
        self.take = QPushButton(self.tr("&None"))
        self.restore = QPushButton(self.tr("As it &came"))
        self.restore_all = QPushButton(self.tr("&All as they came"))
        self.said: QLabel = plain_label("small")
        for button in (self.give, self.take, self.restore, self.restore_all):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        for part in (self.keys, self.give, self.take, self.restore, self.restore_all):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)
        column.addWidget(self.said)
        column.addLayout(row)
        self.give.clicked.connect(self._on_give)
        self.take.clicked.connect(lambda: self._set(self._spec, ()))
        self.restore.clicked.connect(lambda: self._set(self._spec, self._spec.shortcuts))
        self.restore_all.clicked.connect(self._on_restore_all)
        self.table.currentCellChanged.connect(lambda *_: self.keys.clear())
        self._fill()
        self.table.setCurrentCell(0, 0)

    @property
    def _spec(self) -> ActionSpec:
        return ACTIONS[max(0, self.table.currentRow())]

    def _keys_of(self, spec: ActionSpec) -> Keys:
        return self._chosen.get(spec.id, spec.shortcuts)

    def _fill(self) -> None:
        for row, spec in enumerate(ACTIONS):
            for column, words in enumerate((command_name(spec), native(self._keys_of(spec)))):
                self.table.setItem(row, column, QTableWidgetItem(words))

    def _on_give(self) -> None:
        wanted = self.keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if not wanted:
            self.said.setText(self.tr("Press the keys in the field first."))
            return
        holder = next((spec for spec in ACTIONS if wanted in self._keys_of(spec) and spec is not self._spec), None)
        if holder:
            sentence = self.tr("{0} is taken by “{1}”. Take it from there first, or choose other keys.")
            self.said.setText(sentence.format(native((wanted,)), command_name(holder)))
            return
        self._set(self._spec, (wanted,))

    def _set(self, spec: ActionSpec, keys: Keys) -> None:
        self._chosen[spec.id] = keys
        if keys == spec.shortcuts:
            del self._chosen[spec.id]
        self.said.setText(self.tr("{0}: {1}").format(command_name(spec), native(keys) or self.tr("no keys")))
        self._tell()

    def _on_restore_all(self) -> None:
        self._chosen.clear()
        self.said.setText(self.tr("Every command has the keys it came with."))
        self._tell()

    def _tell(self) -> None:
        row = self.table.currentRow()
        self._fill()
        self.table.setCurrentCell(row, 0)
        self.changed.emit(dict(self._chosen))


def command_name(spec: ActionSpec) -> str:
    """What a command is called outside its menu."""
    return translated(spec.text).replace("&", "").rstrip("…")


def native(keys: Sequence[str]) -> str:
    """Keys as this system writes them."""
    return ", ".join(QKeySequence(each).toString(QKeySequence.SequenceFormat.NativeText) for each in keys)
