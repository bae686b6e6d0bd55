"""Another language is spoken at once: what was found and done is told in it too."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QTreeWidget
from pytestqt.qtbot import QtBot

from tests.samples import flood_project, signed_settings
from viewer.annotate.links import judge_links
from viewer.app import Parallax
from viewer.model.change import Change, Edit
from viewer.model.divergence import Divergence
from viewer.model.link import LinkStatus
from viewer.session import Session
from viewer.translation import ENGLISH, speak
from viewer.widgets.history_dialog import HistoryDialog

NOTE = "A gives “Five wardens”, B “Four wardens”."


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Parallax]:
    """A window with one divergence to show and one decision to tell of."""
    path = tmp_path / "flood.parallax"
    entities = (
        replace(each, note=NOTE) if isinstance(each, Divergence) else each for each in flood_project().entities()
    )
    with Session.create(path, "H. Brandt") as session:
        edits = tuple(Edit(None, entity) for entity in entities)
        session.apply(Change("Align", "H. Brandt", "2026-11-03T10:00:00+01:00", edits))
        session.apply(judge_links(session.project, ["l2"], LinkStatus.CONFIRMED, session.hand()))
    parallax = Parallax(signed_settings(tmp_path / "settings.toml"))
    qtbot.addWidget(parallax.window)
    parallax.open(path)
    parallax.window.choose_event("e1")
    yield parallax
    parallax.change_preferences(replace(parallax.preferences, language="en"))
    parallax.shut_down()
    speak(ENGLISH)


def _said(parallax: Parallax) -> set[str]:
    return {label.text() for label in parallax.window.findChildren(QLabel)}


def _told(qtbot: QtBot, parallax: Parallax) -> list[str]:
    workspace = parallax.window.workspace
    assert workspace is not None
    dialog = HistoryDialog(parallax.window, "", workspace.session.history())
    qtbot.addWidget(dialog)
    tree = dialog.findChild(QTreeWidget)
    assert isinstance(tree, QTreeWidget)
    return [item.text(2) for row in range(tree.topLevelItemCount()) if (item := tree.topLevelItem(row))]


def test_the_inspector_and_the_history_follow_a_change_of_language_at_once(qtbot: QtBot, program: Parallax) -> None:
    assert NOTE in _said(program)
    assert _told(qtbot, program)[:2] == ["Confirm link", "Align"]
    program.change_preferences(replace(program.preferences, language="de"))
    assert "A nennt “Five wardens”, B “Four wardens”." in _said(program)
    assert _told(qtbot, program)[:2] == ["Verbindung bestätigen", "Abgleichen"]
    program.change_preferences(replace(program.preferences, language="ru"))
    assert "A указывает “Five wardens”, B — “Four wardens”." in _said(program)
    assert _told(qtbot, program)[:2] == ["Подтвердить связь", "Сопоставить"]
