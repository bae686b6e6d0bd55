"""A line to type into, and every command, event and source that fits."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget
from rapidfuzz import fuzz, process, utils

from viewer.qt.actions import ACTIONS
from viewer.widgets.main_window import MainWindow
from viewer.widgets.reading_view import MAX_PANES
from viewer.widgets.shortcut_table import command_name, native

FITTING = 60
"""The least likeness, of 100, at which an entry is offered for what was typed."""

MOST = 50
WIDTH, HEIGHT, TOP = 620, 420, 90
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to go to or to do. `hint` stands behind the words: keys, or what kind of thing it is."""

    words: str
    hint: str
    run: Callable[[], object]
    enabled: bool = True


class CommandPalette(QDialog):
    """Typing narrows the list, the arrow keys move in it, Enter does what is marked, Escape leaves."""

    def __init__(self, parent: QWidget, entries: Sequence[Entry]) -> None:
        """Offer these entries, in their order until something is typed."""
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Commands"))
        self.setAccessibleName(self.tr("Commands"))
        self._entries = list(entries)
        self._words = [entry.words for entry in entries]
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Command, event or source"))
        self.line.setPlaceholderText(self.tr("Type a command, an event or a source"))
        self.list = QTreeWidget()
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.setAccessibleName(self.tr("What fits"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.line.textChanged.connect(self._fill)
        self.line.returnPressed.connect(self._run)
        self.list.itemClicked.connect(lambda *_: self._run())
        self.line.installEventFilter(self)
        self.resize(min(WIDTH, parent.width()), min(HEIGHT, parent.height()))
        self.move(parent.mapToGlobal(parent.rect().topLeft()).x() + (parent.width() - self.width()) // 2, TOP)
        self._fill("")
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _fill(self, typed: str) -> None:
        self.list.clear()
        for place in fitting(typed, self._words):
            entry = self._entries[place]
            item = QTreeWidgetItem([entry.words, entry.hint])
            item.setData(0, Qt.ItemDataRole.UserRole, place)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
            item.setDisabled(not entry.enabled)
            self.list.addTopLevelItem(item)
            if entry.enabled and self.list.currentItem() is None:
                self.list.setCurrentItem(item)

    def _run(self) -> None:
        for item in self.list.selectedItems():
            self.accept()
            self._entries[item.data(0, Qt.ItemDataRole.UserRole)].run()


def palette_entries(window: MainWindow) -> list[Entry]:
    """Everything that can be done or gone to in the window now: commands, events, sources."""
    actions = [
        Entry(command_name(spec), native(spec_keys), action.trigger, action.isEnabled())
        for spec in ACTIONS
        for action in [window.action(spec.id)]
        for spec_keys in [[keys.toString() for keys in action.shortcuts()]]
        if spec.id != "go.command"
    ]
    project = window.project
    event, source = (
        QCoreApplication.translate("CommandPalette", "Event"),
        QCoreApplication.translate("CommandPalette", "Source"),
    )
    return [
        *actions,
        *(
            Entry(f"{number}  {each.label}", event, partial(window.choose_event, each.id))
            for number, each in enumerate(project.ordered_events(), 1)
        ),
        *(
            Entry(
                f"{project.letter(each.id)}  {each.meta.title}",
                source,
                partial(window.show_panes, list(dict.fromkeys([each.id, *window.shown_sources]))[:MAX_PANES]),
            )
            for each in project.ordered_sources()
        ),
    ]


def fitting(typed: str, words: Sequence[str]) -> list[int]:
    """The places of the words that fit what was typed, best first; all of them if nothing was."""
    if not typed.strip():
        return list(range(len(words)))
    wanted = utils.default_process(typed)
    begun = [place for place, each in enumerate(words) if wanted and wanted in utils.default_process(each)]
    alike = process.extract(
        typed, words, scorer=fuzz.partial_ratio, processor=utils.default_process, limit=MOST, score_cutoff=FITTING
    )
    return list(dict.fromkeys([*begun, *(place for _, _, place in alike)]))[:MOST]
