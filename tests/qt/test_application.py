"""What the system asks of a program that runs: to open a file that was double-clicked."""

import shutil
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests import released
from tests.samples import signed_settings
from viewer.app import Parallax
from viewer.qt.application import Application
from viewer.store.file_format import MAJOR, MINOR


def test_a_project_that_is_double_clicked_while_the_program_runs_is_opened(
    qapp: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "my comparison é.parallax"
    shutil.copyfile(released.FOLDER / f"format-{MAJOR}.{MINOR}.parallax", path)
    parallax = Parallax(signed_settings(tmp_path / "settings.toml"))
    qtbot.addWidget(parallax.window)
    parallax.window.show()
    qapp.file_asked.connect(parallax.open)
    asked = QFileOpenEvent(QUrl.fromLocalFile(str(path)))
    assert QApplication.sendEvent(qapp, asked)
    assert parallax.window.workspace
    assert parallax.window.workspace.session.path == path
    QApplication.sendEvent(qapp, QFileOpenEvent(str(tmp_path / "gone.parallax")))
    assert any("gone.parallax" in label.text() for label in parallax.window.notice.findChildren(QLabel))
    assert parallax.window.workspace.session.path == path
    parallax.shut_down()


def test_an_address_that_is_no_file_is_not_taken_for_one(qapp: Application, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(qapp.file_asked):
        QApplication.sendEvent(qapp, QFileOpenEvent(QUrl("https://example.org/a.parallax")))
