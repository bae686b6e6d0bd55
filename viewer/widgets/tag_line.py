"""Tags as words, each after its shape in its colour."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from viewer.model.tag import Tag, TagShape
from viewer.qt.theme import Theme
from viewer.widgets.labels import WrappedLabel

SIGNS = {TagShape.CIRCLE: "●", TagShape.SQUARE: "■", TagShape.DIAMOND: "◆", TagShape.TRIANGLE: "▲"}


def tag_line(tags: Sequence[Tag], theme: Theme) -> QLabel:
    """The tags in one label that wraps."""
    words = "&nbsp; ".join(
        f'<span style="color: {theme[tag.colour.value].name()}">{SIGNS[tag.shape]}</span>&nbsp;{escape(tag.name)}'
        for tag in tags
    )
    label = WrappedLabel(words, form=Qt.TextFormat.RichText)
    label.setProperty("role", "small")
    label.setAccessibleName(", ".join(tag.name for tag in tags))
    return label
