"""What the tests of single widgets share: the bundled faces, colours, and a small comparison."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.samples import flood_project
from viewer.model.project import Project
from viewer.qt.theme import Theme, load_fonts, load_theme
from viewer.widgets.reading_view import ReadingView


@pytest.fixture(autouse=True)
def _no_key_held(qapp: QApplication) -> Iterator[None]:
    """Let go of Ctrl and Alt: Qt's test library holds the modifier of a shortcut down beyond its test."""
    yield
    QTest.keyRelease(QWidget(), Qt.Key.Key_Control)
    assert qapp.keyboardModifiers() == Qt.KeyboardModifier.NoModifier


@pytest.fixture
def theme(qapp) -> Theme:
    """The light colours, the bundled fonts loaded."""
    load_fonts()
    return load_theme("light")


@pytest.fixture
def flood() -> Project:
    """Two events over three sources."""
    return flood_project()


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, flood: Project) -> ReadingView:
    """Three short accounts side by side, on screen."""
    view = ReadingView(theme)
    qtbot.addWidget(view)
    view.resize(1200, 600)
    view.show_project(flood)
    view.set_panes(["dike", "flood", "chronicle"])
    view.show()
    qtbot.waitExposed(view)
    return view
