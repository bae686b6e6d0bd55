"""What the tests of single widgets share: the bundled faces, colours, and a small comparison."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.samples import flood_project, signed_settings
from viewer.app import Parallax
from viewer.model.change import Change, Edit
from viewer.model.project import Project
from viewer.qt.theme import Theme, load_fonts, load_theme
from viewer.session import Session
from viewer.widgets.main_window import MainWindow
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
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[Path], MainWindow]]:
    """`opened(path)`: the window, with this project open, until the test ends."""
    started: list[Parallax] = []

    def open_in_window(path: Path) -> MainWindow:
        settings = tmp_path / "settings.toml"
        parallax = Parallax(settings if settings.exists() else signed_settings(settings))
        started.append(parallax)
        qtbot.addWidget(parallax.window)
        parallax.window.show()
        parallax.open(path)
        return parallax.window

    yield open_in_window
    for parallax in started:
        parallax.shut_down()


@pytest.fixture
def flood_file(tmp_path: Path) -> Path:
    """The flood as a project file."""
    path = tmp_path / "flood.parallax"
    with Session.create(path, "H. Brandt") as session:
        edits = tuple(Edit(None, entity) for entity in flood_project().entities())
        session.apply(Change("Everything", "H. Brandt", "2026-11-03T10:00:00+01:00", edits))
    return path


@pytest.fixture
def window(opened: Callable[[Path], MainWindow], flood_file: Path) -> MainWindow:
    """The window with the flood open."""
    return opened(flood_file)


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
