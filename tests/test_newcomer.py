"""A newcomer's way through the window, by pointer and keyboard, from two files to what the next opening finds."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from tests.samples import DIKE, FLOOD, signed_settings
from viewer.app import Parallax
from viewer.model.link import LinkStatus
from viewer.model.place import Span
from viewer.session import Session
from viewer.widgets.main_window import MainWindow
from viewer.widgets.search_panel import SearchPanel

MORE = " On 4 May 1651 the wardens Ode Vries and Jan Hollen crossed the Harnwerth bridge with 300 sacks of rye."


def accept_dialogs(window: MainWindow) -> QTimer:
    """A clock that says yes, by a click, to whatever dialog stands in the way, until it is stopped."""
    clock = QTimer(window, interval=50)

    def accept() -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                for box in dialog.findChildren(QDialogButtonBox):
                    yes = [each for each in box.buttons() if box.buttonRole(each) is box.ButtonRole.AcceptRole]
                    QTest.mouseClick(yes[0], Qt.MouseButton.LeftButton)

    clock.timeout.connect(accept)
    clock.start()
    return clock


def drop(window: MainWindow, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(400, 400), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)


def press(window: MainWindow, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    modifiers = Qt.KeyboardModifier.NoModifier
    for each in held:
        modifiers |= each
    QTest.keyClick(window, key, modifiers)
    # Qt's test library holds the modifiers of a shortcut down.
    QTest.keyRelease(QWidget(), Qt.Key.Key_Control)


def test_a_newcomer_adds_aligns_judges_searches_and_finds_all_as_it_was_left(qtbot: QtBot, tmp_path: Path) -> None:
    files = [tmp_path / "dike.txt", tmp_path / "flood.txt"]
    for file, text in zip(files, (DIKE + MORE, FLOOD + MORE.replace("crossed", "came over")), strict=True):
        file.write_text(text, encoding="utf-8")
    project = tmp_path / "own.parallax"
    parallax = Parallax(signed_settings(tmp_path / "settings.toml"))
    window = parallax.window
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    parallax.new(project)

    yes = accept_dialogs(window)
    drop(window, files)
    qtbot.waitUntil(lambda: len(window.project.sources) == 2, timeout=9_000)
    yes.stop()
    window.action("align.run").trigger()
    qtbot.waitUntil(lambda: bool(window.project.events) and not window.workspace.jobs.busy, timeout=60_000)

    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    alt, ctrl = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
    window.reading.panes[0].text.setFocus()
    press(window, Qt.Key.Key_Down, alt)
    assert window.chosen_event in window.project.events
    press(window, Qt.Key.Key_C)
    confirmed = [link for link in window.project.links.values() if link.status is LinkStatus.CONFIRMED]
    assert confirmed
    press(window, Qt.Key.Key_Z, ctrl)
    assert not any(link.status is LinkStatus.CONFIRMED for link in window.project.links.values())
    press(window, Qt.Key.Key_Y, ctrl)

    first, second = (pane.text for pane in window.reading.panes)
    first.select(Span(4, 8))
    second.select(Span(3, 9))
    press(window, Qt.Key.Key_L)
    drawn = len(window.project.links)
    press(window, Qt.Key.Key_Z, ctrl)
    assert len(window.project.links) == drawn - 1

    press(window, Qt.Key.Key_F, ctrl, Qt.KeyboardModifier.ShiftModifier)
    panel = window.findChild(SearchPanel)
    assert panel is not None
    QTest.keyClicks(panel.field, "Vries")
    qtbot.waitUntil(lambda: len(panel.hits.hits) == 3, timeout=10_000)
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    left = window.project
    parallax.shut_down()

    with Session.open(project, "H. Brandt") as session:
        assert session.project == left
