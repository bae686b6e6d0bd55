"""Tooltips of words that come from outside."""

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """A text as a tooltip that shows it as it is.

    Qt takes a tooltip that looks like HTML for HTML, with pictures read from any path; and it knows no plain one.
    """
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text
