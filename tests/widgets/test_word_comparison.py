"""Versions of one passage word by word, as the inspector shows them."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from tests.diverge.telling import told
from viewer.model.project import Project
from viewer.qt.theme import Theme
from viewer.widgets.word_comparison import WordComparison

OLD = "The old Mill burned down on Tuesday, and <b>Milyutin</b> left the council in anger."
NEW = "The mill burned quite down on Tuesday and <b>Miliutin</b> left the council in protest."


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> WordComparison:
    comparison = WordComparison(theme)
    qtbot.addWidget(comparison)
    show(comparison, told(OLD, NEW), theme)
    return comparison


def show(comparison: WordComparison, project: Project, theme: Theme) -> None:
    comparison.show_link(project, project.links["l"], theme)


def counts(comparison: WordComparison) -> str:
    return next(
        label.text() for label in comparison.findChildren(QLabel) if re.match("Left out: |Word for word", label.text())
    )


def test_each_change_is_counted_and_marked_by_more_than_colour(shown: WordComparison) -> None:
    pages = [label.text() for label in shown.findChildren(QLabel) if label.accessibleName().startswith("Source")]
    assert "line-through" in pages[0]
    assert "underline" in pages[1]
    assert all("&lt;b&gt;" in page for page in pages)


def test_what_is_left_out_of_account_is_not_marked(qtbot: QtBot, shown: WordComparison) -> None:
    before = counts(shown)
    for box in shown.findChildren(QCheckBox):
        assert box.accessibleName()
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Space)
    assert counts(shown) != before
    assert counts(shown) == "Left out: 1. Put in: 1. Changed: 1. Moved: 0."


def test_two_accounts_in_their_own_words_are_not_compared_word_by_word(shown: WordComparison, theme: Theme) -> None:
    show(shown, told(OLD, "Four men resigned because the vote had gone against them that day, it is said."), theme)
    assert shown.isHidden()
    shown.show_link(told(OLD, NEW), None, theme)
    assert shown.isHidden()


def test_very_long_passages_are_left_alone(shown: WordComparison, theme: Theme) -> None:
    long = "The mill burned down. " * 6_000
    show(shown, told(long, long + "So it did."), theme)
    assert shown.isHidden()
