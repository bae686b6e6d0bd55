"""Labels that wrap and take every text as plain, and quotations made short."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget


class WrappedLabel(QLabel):
    """A label whose text wraps, and that sets its lines once for each width.

    Layouts in one another ask for the height many times over; `QLabel` sets the text anew for each.
    """

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, form: Qt.TextFormat = Qt.TextFormat.PlainText
    ) -> None:
        """`form` tells markup from plain words."""
        super().__init__(text, parent, wordWrap=True, textFormat=form)
        self._heights: dict[int, int] = {}
        self._measured = text

    def heightForWidth(self, width: int) -> int:
        if self._measured != self.text():
            self._measured, self._heights = self.text(), {}
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._heights = {}


def plain_label(role: str, text: str = "") -> QLabel:
    """A label whose text is never read as markup; the style sheet knows its `role`."""
    label = WrappedLabel(text)
    label.setProperty("role", role)
    return label


def short_quote(words: str, longest: int) -> str:
    """The words on one line, cut after `longest` characters with an ellipsis."""
    line = " ".join(words.split())
    return line if len(line) <= longest else line[:longest] + "…"
