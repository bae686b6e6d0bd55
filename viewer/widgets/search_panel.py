"""The search over all sources and notes, below the panes."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDockWidget, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from viewer.model.project import Project
from viewer.search.find import Found
from viewer.widgets.hit_list import HitList

TYPING_MS = 200
LEAST_HEIGHT = 150


class SearchPanel(QDockWidget):
    """A line to type in, and the places found."""

    search_wanted = Signal(str, bool)
    """What to look for, and whether other spellings count."""
    put_away = Signal()
    """The person is done."""

    def __init__(self, parent: QWidget) -> None:
        """Start hidden, with nothing found."""
        super().__init__(parent)
        self.setObjectName("search_panel")
        self.setWindowTitle(self.tr("Search"))
        self.setAllowedAreas(Qt.DockWidgetArea.BottomDockWidgetArea)
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self.setTitleBarWidget(QWidget(self))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Words, or “a phrase”"))
        self.field.setAccessibleName(self.tr("Search all sources and notes"))
        self.field.setClearButtonEnabled(True)
        self.alike = QCheckBox(self.tr("Other spellings too"))
        self.alike.setChecked(True)
        self.alike.setToolTip(self.tr("Finds Milyutin where you type Miliutin, and words written nearly so"))
        self.hits = HitList(self)
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._close = QToolButton()
        self._close.setText("×")
        self._close.setToolTip(self.tr("Put the search away"))
        self._close.setAccessibleName(self.tr("Put the search away"))
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._ask)
        self.field.textChanged.connect(lambda _: self._typing.start())
        self.field.returnPressed.connect(self._on_return)
        self.alike.toggled.connect(lambda _: self._ask())
        self._close.clicked.connect(self.end)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.field, 2)
        row.addWidget(self.alike)
        row.addWidget(self._count, 1)
        row.addWidget(self._close)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(14, 8, 8, 8)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.hits, 1)
        whole.setMinimumHeight(LEAST_HEIGHT)
        self.setWidget(whole)
        self.setFocusProxy(self.field)

    def begin(self, words: str = "") -> None:
        """Come up, and look for these words if there are any."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if words:
            self.field.setText(words)
        self.field.selectAll()

    def end(self) -> None:
        """Go away; what was typed is still there the next time."""
        self.hide()
        self.put_away.emit()

    def show_found(self, project: Project, found: Found) -> None:
        """List what was found."""
        self.hits.show_hits(project, found.hits)
        shown = len(found.hits)
        if not found.query:
            self.say("")
        elif shown < found.total:
            self.say(self.tr("{0} places; the first {1} are listed").format(found.total, shown))
        else:
            self.say(self.tr("{0} places").format(shown) if shown else self.tr("Found nowhere"))

    def say(self, sentence: str) -> None:
        """Say how the search stands."""
        self._count.setText(sentence)

    def ask_again(self) -> None:
        """Look again for what was typed, if it is in sight."""
        if self.isVisible() and self.field.text().strip():
            self._ask()

    def _ask(self) -> None:
        self._typing.stop()
        self.search_wanted.emit(self.field.text().strip(), self.alike.isChecked())

    def _on_return(self) -> None:
        if self._typing.isActive():
            self._ask()
        elif self.hits.hits:
            self.hits.choose((self.hits.current + 1) % len(self.hits.hits))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.hits.setFocus()
            self.hits.choose(max(0, self.hits.current))
        else:
            super().keyPressEvent(event)
