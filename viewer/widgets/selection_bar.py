"""What can be done with the words selected, beside them."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QToolButton

from viewer.widgets.reading_view import ReadingView
from viewer.widgets.source_text import SourceText

SETTLED_MS = 250
GAP = 6
OFFERED = ("annotate.note", "align.link", "align.nothing", "annotate.bookmark", "search.everywhere")


class SelectionBar(QFrame):
    """A few buttons below a selection, there once the pointer is let go. The keyboard stays in the text.

    Each is an action with keys of its own, so nothing here has to be reached by Tab.
    """

    def __init__(self, reading: ReadingView, actions: Mapping[str, QAction]) -> None:
        """Lie over the reader, hidden."""
        super().__init__(reading)
        self.setObjectName("selection_bar")
        self.setAccessibleName(self.tr("Selected words"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._reading = reading
        self._text: SourceText | None = None
        words = (self.tr("Note"), self.tr("Link"), self.tr("Nothing here"), self.tr("Bookmark"), self.tr("Search this"))
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        for action_id, word in zip(OFFERED, words, strict=True):
            button = QToolButton(self)
            button.setProperty("kind", "small")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setDefaultAction(actions[action_id])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setText(word)
            button.setAccessibleName(word)
            # The action's own words would come back whenever it is enabled anew.
            actions[action_id].changed.connect(lambda button=button, word=word: button.setText(word))
            button.clicked.connect(self.hide)
            row.addWidget(button)
        self._settling = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settling.timeout.connect(self._settle)
        reading.selection_changed.connect(self._on_selection)
        self.hide()

    def _on_selection(self) -> None:
        self.hide()
        self._settling.start()

    def _settle(self) -> None:
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._settling.start()
            return
        focused = self._reading.focused_source()
        text = self._reading.pane(focused).text if focused else None
        if text is not self._text and self._text is not None:
            self._text.scrolled.disconnect(self.hide)
        if text is not self._text and text is not None:
            text.scrolled.connect(self.hide)
        self._text = text
        if text is not None and text.selected_passage():
            self._place(text)

    def _place(self, text: SourceText) -> None:
        """Below the end of the selection, or above it where there is no room."""
        self.adjustSize()
        end = text.cursorRect()
        below = text.viewport().mapTo(self._reading, QPoint(end.left(), end.bottom() + GAP))
        top = below.y() if below.y() + self.height() <= self._reading.height() else below.y() - self.height() - 4 * GAP
        left = min(max(0, below.x() - self.width() // 2), self._reading.width() - self.width())
        self.move(left, max(0, top))
        self.show()
        self.raise_()
