"""A copy of the project is saved, and gone on in where the project itself can only be read."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.samples import HAND, flood_project, signed_settings
from viewer.annotate.links import rename_event
from viewer.app import Parallax
from viewer.model.change import Edit
from viewer.session import Session
from viewer.widgets.save_copy import SaveCopy


@pytest.fixture
def parallax(qtbot: QtBot, tmp_path: Path) -> Parallax:
    path = tmp_path / "flood.parallax"
    with Session.create(path, "H. Brandt") as session:
        session.apply(HAND.change("Everything", *(Edit(None, each) for each in flood_project().entities())))
        session.apply(rename_event(session.project, "e1", "They go", session.hand()))
    started = Parallax(signed_settings(tmp_path / "settings.toml"))
    qtbot.addWidget(started.window)
    started.open(path)
    return started


def test_a_copy_holds_the_project_and_its_history(parallax: Parallax, tmp_path: Path) -> None:
    session = parallax.window.workspace.session
    parallax.window.findChild(SaveCopy).save(tmp_path / "copy.parallax")
    assert session.path.name == "flood.parallax"
    with Session.open(tmp_path / "copy.parallax", "B") as copy:
        assert copy.project == session.project
        assert copy.history() == session.history()
    parallax.shut_down()


def test_nothing_is_written_over(parallax: Parallax, tmp_path: Path) -> None:
    there = tmp_path / "there.parallax"
    there.write_bytes(b"kept")
    parallax.window.findChild(SaveCopy).save(there)
    assert there.read_bytes() == b"kept"
    assert "exists already" in parallax.window.notice.sentence
    assert not [path for path in tmp_path.iterdir() if path.suffix == ".part"]
    parallax.shut_down()


def test_a_project_that_can_only_be_read_is_gone_on_in_as_a_copy(
    parallax: Parallax, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("viewer.store.project_file.os.access", lambda *_: False)
    parallax.open(tmp_path / "flood.parallax")
    window = parallax.window
    assert "Save a copy" in window.notice.sentence
    monkeypatch.undo()
    window.findChild(SaveCopy).save(tmp_path / "copy.parallax")
    assert window.workspace.session.path.name == "copy.parallax"
    assert not window.workspace.session.why_only_read
    parallax.shut_down()
