"""Labels that wrap and take every text as plain, and quotations made short."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def plain_label(role: str, text: str = "") -> QLabel:
    """A label whose text is never read as markup; the style sheet knows its `role`."""
    label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label


def short_quote(words: str, longest: int) -> str:
    """The words on one line, cut after `longest` characters with an ellipsis."""
    line = " ".join(words.split())
    return line if len(line) <= longest else line[:longest] + "…"
