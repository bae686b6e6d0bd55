"""How a person comes to sign what they do."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from viewer.app import Parallax
from viewer.session import default_author
from viewer.widgets import signature


@pytest.fixture
def asked_for(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was proposed each time the name was asked for; each is answered 'Ж. Brandt'."""
    proposed: list[str] = []

    def answer(dialog: QInputDialog) -> bool:
        proposed.append(dialog.textValue())
        dialog.setTextValue("Ж. Brandt")
        dialog.deleteLater()
        return True

    monkeypatch.setattr(signature, "asked", answer)
    return proposed


def _started(qtbot: QtBot, settings: Path, project: Path) -> Parallax:
    parallax = Parallax(settings)
    qtbot.addWidget(parallax.window)
    parallax.window.show()
    (parallax.open if project.exists() else parallax.new)(project)
    return parallax


def _confirm(parallax: Parallax) -> None:
    parallax.window.choose_event("e1")
    parallax.window.action("align.confirm").trigger()
    QApplication.processEvents()


def test_the_name_is_asked_once_before_the_first_edit_and_signs_it(
    qtbot: QtBot, flood_file: Path, tmp_path: Path, asked_for: list[str]
) -> None:
    settings = tmp_path / "settings.toml"
    for _ in range(2):
        parallax = _started(qtbot, settings, flood_file)
        _confirm(parallax)
        _confirm(parallax)
        assert parallax.window.workspace is not None
        authors = {record.author for record in parallax.window.workspace.session.past()}
        parallax.shut_down()
    assert asked_for == [default_author()]
    assert "Ж. Brandt" in authors


def test_a_name_that_the_machine_sets_is_not_asked_for(
    qtbot: QtBot, flood_file: Path, tmp_path: Path, asked_for: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    managed = tmp_path / "managed.toml"
    managed.write_text('annotator = ""\nlocked = ["annotator"]\n', encoding="utf-8")
    monkeypatch.setattr("viewer.app.managed_settings_file", lambda: managed)
    parallax = _started(qtbot, tmp_path / "settings.toml", flood_file)
    _confirm(parallax)
    parallax.shut_down()
    assert asked_for == []
