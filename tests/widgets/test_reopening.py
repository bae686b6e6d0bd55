"""Whoever closes the window finds it as it was left."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.samples import flood_project, signed_settings
from viewer.app import Parallax
from viewer.as_left import AsLeft, WindowLeft
from viewer.model.change import Change, Edit
from viewer.model.link import LinkStatus
from viewer.model.source import Source
from viewer.search.event_filter import EventFilter
from viewer.session import Session


@pytest.fixture
def long_file(tmp_path: Path) -> Path:
    """The flood, and behind each of its accounts enough words to scroll through."""
    path = tmp_path / "long.parallax"
    with Session.create(path, "H. Brandt") as session:
        longer = [
            replace(each, text=each.text + "\n\nNothing else was told of that day in town." * 300)
            if isinstance(each, Source)
            else each
            for each in flood_project().entities()
        ]
        edits = tuple(Edit(None, each) for each in longer)
        session.apply(Change("Everything", "H. Brandt", "2026-11-03T10:00:00+01:00", edits))
    return path


def started(qtbot: QtBot, tmp_path: Path) -> Parallax:
    parallax = Parallax(signed_settings(tmp_path / "settings.toml"))
    qtbot.addWidget(parallax.window)
    parallax.show()
    qtbot.waitExposed(parallax.window)
    return parallax


def test_the_window_is_reopened_as_left(qtbot: QtBot, tmp_path: Path, long_file: Path) -> None:
    before = started(qtbot, tmp_path)
    before.open(long_file)
    window = before.window
    # Wider than the screen without a screen is, so only its place and size from top to bottom can be kept here.
    window.setGeometry(0, 40, 1300, 540)
    window.show_panes(["chronicle", "dike"])
    window.choose_event("e2")
    window.rail.filter_by(EventFilter(status=LinkStatus.CONFIRMED))
    qtbot.wait(150)
    place = window.reading.pane("dike").source.text.rindex("Nothing", 0, 6000)
    window.reading.pane("dike").text.bring_to(place, 0)
    place = window.reading.pane("dike").text.place_at(0)
    window.action("view.synopsis").trigger()
    window.close()

    after = started(qtbot, tmp_path)
    after.open(long_file)
    window = after.window
    qtbot.wait(150)
    assert (window.geometry().top(), window.height()) == (40, 540)
    assert window.views.shown == "view.synopsis"
    assert window.shown_sources == ["chronicle", "dike"]
    assert window.chosen_event == "e2"
    assert window.rail.wanted == EventFilter(status=LinkStatus.CONFIRMED)
    window.action("view.reader").trigger()
    qtbot.wait(50)
    assert window.reading.pane("dike").text.place_at(0) == pytest.approx(place, abs=120)
    after.shut_down()


def test_a_project_that_lost_what_was_looked_at_opens_as_at_first(
    qtbot: QtBot, tmp_path: Path, long_file: Path
) -> None:
    before = started(qtbot, tmp_path)
    before.open(long_file)
    left = AsLeft()
    before.window.close()
    kept = left.project(long_file)
    assert kept is not None
    left.keep_project(long_file, type(kept)(view="view.none", panes=("gone",), event="gone"))
    after = started(qtbot, tmp_path)
    after.open(long_file)
    assert len(after.window.shown_sources) == 2
    assert after.window.chosen_event
    after.shut_down()


def test_a_window_left_on_a_screen_that_is_gone_or_as_rubbish_is_on_a_screen(qtbot: QtBot, tmp_path: Path) -> None:
    AsLeft().keep_window(WindowLeft("bm90IGdlb21ldHJ5", "%%%"))
    parallax = started(qtbot, tmp_path)
    window = parallax.window
    assert window.screen().geometry().contains(window.geometry().center())
    window.setGeometry(90_000, 90_000, 700, 500)
    window.close()
    parallax = started(qtbot, tmp_path)
    assert parallax.window.screen().geometry().intersects(parallax.window.frameGeometry())
    parallax.shut_down()
