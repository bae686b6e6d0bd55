"""Labels that wrap: their height is that of an ordinary label, whatever was asked before."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from viewer.widgets.labels import WrappedLabel

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
