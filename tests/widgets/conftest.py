"""What the tests of single widgets share: the bundled faces, colours, and a small comparison."""

import pytest
from pytestqt.qtbot import QtBot

from tests.samples import flood_project
from viewer.model.project import Project
from viewer.qt.theme import Theme, load_fonts, load_theme
from viewer.widgets.reading_view import ReadingView


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
