"""Labels that wrap: their height is that of an ordinary label, whatever was asked before."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from viewer.qt.theme import interface_font
from viewer.widgets.labels import WrappedLabel
from viewer.widgets.wrapped_words import WrappedWords

LONG = "The railwaymen's union asked for a government of all socialist parties. " * 4


def test_a_label_is_as_high_as_its_words_at_each_width_and_after_each_change(qtbot: QtBot) -> None:
    label, plain = WrappedLabel(LONG), QLabel(LONG, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    qtbot.addWidget(label)
    qtbot.addWidget(plain)
    heights = []
    for words, style in ((LONG, ""), ("Short.", ""), (LONG, ""), (LONG, "font-size: 31px")):
        for each in (label, plain):
            each.setText(words)
            each.setStyleSheet(style)
            each.ensurePolished()
        for width in (120, 300, 120):
            heights.append(label.heightForWidth(width))
            assert heights[-1] == plain.heightForWidth(width)
    assert len(set(heights)) > 3


@pytest.mark.usefixtures("qapp")
@given(st.lists(st.text("abcж漢 ", max_size=30), max_size=12).map(" ".join), st.integers(20, 300), st.integers(1, 4))
def test_words_on_lines_stay_whole_and_in_their_room_or_end_in_an_ellipsis(words: str, width: int, most: int) -> None:
    wrapped = WrappedWords(interface_font(), most)
    lines = wrapped.lines(words, width)
    metrics = QFontMetrics(wrapped.font)
    assert 1 <= len(lines) <= most
    assert all(metrics.horizontalAdvance(line) <= width or len(line) == 1 for line in lines)
    told, whole = "".join(lines).replace(" ", ""), words.replace(" ", "")
    assert told == whole or (told.endswith("…") and whole.startswith(told[:-1]))
