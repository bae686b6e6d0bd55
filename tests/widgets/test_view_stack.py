"""One view at a time, one choice in all of them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.samples import HAND, flood_project, signed_settings
from viewer.app import Parallax
from viewer.model.change import Edit
from viewer.model.ruling import Verdict
from viewer.session import Session
from viewer.widgets.main_window import MainWindow
from viewer.widgets.view_stack import READER
from viewer.widgets.views import VIEWS


@pytest.fixture
def parallax(qtbot: QtBot, tmp_path: Path):
    path = tmp_path / "flood.parallax"
    with Session.create(path, "H. Brandt") as session:
        session.apply(HAND.change("All", *(Edit(None, each) for each in flood_project().entities())))
    parallax = Parallax(signed_settings(tmp_path / "settings.toml"))
    qtbot.addWidget(parallax.window)
    parallax.window.show()
    parallax.open(path)
    yield parallax
    parallax.shut_down()


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)


def test_every_view_has_its_key_and_the_switch_shows_which_is_in_front(parallax: Parallax, qtbot: QtBot) -> None:
    window = parallax.window
    for place, key in enumerate([*VIEWS, READER]):
        press(qtbot, window, Qt.Key(Qt.Key.Key_1 + (place + 1) % (len(VIEWS) + 1)))
        assert window.views.shown == key
        assert [each for each in (READER, *VIEWS) if window.action(each).isChecked()] == [key]


def test_an_event_chosen_in_a_view_is_chosen_everywhere_and_the_way_back_leads_to_the_reader(
    parallax: Parallax,
) -> None:
    window = parallax.window
    for key in VIEWS:
        window.action(key).trigger()
        window.views.view.event_chosen.emit("e2")
        assert window.chosen_event == "e2"
        window.action("go.next").trigger()
        assert window.chosen_event == "e1"
        window.views.view.read_wanted.emit("e2")
        assert (window.views.shown, window.chosen_event) == (READER, "e2")


def test_a_view_that_is_not_shown_does_no_work_and_is_in_step_when_it_comes(
    parallax: Parallax, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, calls = parallax.window, []
    for key in VIEWS:
        view = window.views.show_front(key)
        monkeypatch.setattr(type(view), "show_project", lambda self, project, kept: calls.append(self))
    window.views.show_front(READER)
    window.choose_event("e1")
    window.action("align.confirm").trigger()
    assert calls == []
    window.action("view.synopsis").trigger()
    window.action("view.reader").trigger()
    window.action("view.synopsis").trigger()
    assert len(calls) == 1


def test_the_areas_beside_a_view_that_wants_the_room_are_folded_and_come_back(parallax: Parallax) -> None:
    window = parallax.window
    window.action("view.synopsis").trigger()
    assert not window.rail.isVisible()
    window.action("view.reader").trigger()
    assert window.rail.isVisible()
    assert window.inspector.isVisible()


def test_a_verdict_of_the_reader_is_an_edit_that_undo_takes_back(parallax: Parallax) -> None:
    window = parallax.window
    window.action("view.matrix").trigger()
    window.views.verdict_wanted.emit("e2", "dike", Verdict.AGREES)
    assert window.project.verdicts == {("e2", "dike"): Verdict.AGREES}
    window.action("edit.undo").trigger()
    assert window.project.verdicts == {}
