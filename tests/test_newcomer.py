"""A newcomer's way through the window, by pointer and keyboard, from two files to what the next opening finds."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import ROOT
from tests.samples import signed_settings
from viewer.app import Parallax
from viewer.model.divergence import DivergenceStatus
from viewer.model.link import LinkStatus
from viewer.model.place import Span
from viewer.widgets.cards import DivergenceCard
from viewer.widgets.export_dialog import ExportDialog
from viewer.widgets.main_window import MainWindow
from viewer.widgets.note_composer import NoteComposer
from viewer.widgets.search_panel import SearchPanel

NOVEMBER = ROOT / "sources" / "november-1917"
FILES = [NOVEMBER / "soviet-editors-note.txt", NOVEMBER / "social-history-essay.txt"]
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


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
    window.activateWindow()
    QApplication.processEvents()
    modifiers = Qt.KeyboardModifier.NoModifier
    for each in held:
        modifiers |= each
    QTest.keyClick(window, key, modifiers)
    # Qt's test library holds the modifiers of a shortcut down.
    QTest.keyRelease(QWidget(), Qt.Key.Key_Control)
    QApplication.processEvents()


def when_asked(kind: type[QDialog], act: Callable[[QDialog], None]) -> None:
    """Do this to the dialog of this kind, once it is up."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind) and dialog.isActiveWindow():
            act(dialog)
            return
        if dialog is not None:
            dialog.activateWindow()
        QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def started(qtbot: QtBot, tmp_path: Path) -> Parallax:
    settings = tmp_path / "settings.toml"
    parallax = Parallax(settings if settings.exists() else signed_settings(settings))
    qtbot.addWidget(parallax.window)
    parallax.show()
    qtbot.waitExposed(parallax.window)
    parallax.window.activateWindow()
    qtbot.waitUntil(parallax.window.isActiveWindow)
    return parallax


def links(window: MainWindow, status: LinkStatus) -> int:
    return sum(link.status is status for link in window.project.links.values())


def idle(window: MainWindow) -> bool:
    return window.workspace is not None and not window.workspace.jobs.busy


def adds_and_aligns(window: MainWindow, qtbot: QtBot) -> None:
    yes = accept_dialogs(window)
    drop(window, FILES)
    qtbot.waitUntil(lambda: len(window.project.sources) == 2, timeout=9_000)
    yes.stop()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(window, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: bool(window.project.events) and idle(window), timeout=60_000)


def walks_and_judges(window: MainWindow) -> None:
    window.reading.panes[0].text.setFocus()
    walked = set()
    for _ in window.project.events:
        press(window, Qt.Key.Key_Down, ALT)
        walked.add(window.chosen_event)
    assert walked == set(window.project.events)
    press(window, Qt.Key.Key_C)
    assert links(window, LinkStatus.CONFIRMED)
    press(window, Qt.Key.Key_Z, CTRL)
    assert not links(window, LinkStatus.CONFIRMED)
    press(window, Qt.Key.Key_Y, CTRL)
    assert links(window, LinkStatus.CONFIRMED)
    press(window, Qt.Key.Key_Down, ALT)
    refused = window.chosen_event
    press(window, Qt.Key.Key_X)
    assert links(window, LinkStatus.REJECTED)
    assert window.chosen_event != refused


def draws_a_link(window: MainWindow) -> None:
    before = len(window.project.links)
    for pane in window.reading.panes:
        start = pane.source.text.index("Kamenev")
        pane.text.select(Span(start, start + len("Kamenev")))
    press(window, Qt.Key.Key_L)
    assert len(window.project.links) == before + 1


def accepts_a_divergence(window: MainWindow) -> None:
    cards: list[DivergenceCard] = []
    for _ in window.project.events:
        cards = [card for card in window.inspector.findChildren(DivergenceCard) if card.isVisible()]
        if cards:
            break
        press(window, Qt.Key.Key_Down, ALT)
    window.inspector.ensureWidgetVisible(cards[0])
    accept = next(each for each in cards[0].findChildren(QPushButton) if each.text() == "Accept")
    QTest.mouseClick(accept, Qt.MouseButton.LeftButton)
    assert [each.status for each in window.project.divergences.values()].count(DivergenceStatus.ACCEPTED) == 1
    assert len(window.project.annotations) == 1


def writes_a_note(window: MainWindow) -> None:
    def write(dialog: QDialog) -> None:
        field = dialog.findChild(QPlainTextEdit)
        QTest.keyClicks(field, "Four or five?")
        QTest.keyClick(field, Qt.Key.Key_Return, CTRL)

    window.reading.panes[0].text.setFocus()
    when_asked(NoteComposer, write)
    press(window, Qt.Key.Key_N)
    assert "Four or five?" in {note.text for note in window.project.annotations.values()}


def searches(window: MainWindow, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_F, CTRL, SHIFT)
    panel = window.findChild(SearchPanel)
    assert panel is not None
    QTest.keyClicks(panel.field, "Teodorovich")
    qtbot.waitUntil(lambda: len(panel.hits.hits) > 0, timeout=10_000)
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)


def exports(window: MainWindow, qtbot: QtBot, page: Path) -> None:
    def save(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        dialog.path = page
        QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)

    when_asked(ExportDialog, save)
    press(window, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(page.exists, timeout=10_000)
    assert "Four or five?" in page.read_text(encoding="utf-8")


def test_a_newcomer_goes_all_the_way_and_finds_the_window_as_left(qtbot: QtBot, tmp_path: Path) -> None:
    parallax = started(qtbot, tmp_path)
    window = parallax.window
    parallax.new(tmp_path / "own.parallax")
    adds_and_aligns(window, qtbot)
    walks_and_judges(window)
    draws_a_link(window)
    accepts_a_divergence(window)
    writes_a_note(window)
    searches(window, qtbot)
    exports(window, qtbot, tmp_path / "own.html")
    left, chosen = window.project, window.chosen_event
    window.close()

    again = started(qtbot, tmp_path)
    again.open_at_start(None)
    assert again.window.project == left
    assert again.window.chosen_event == chosen
    again.window.close()


@pytest.mark.outside
def test_the_same_way_in_a_real_window(program: Callable[[str], str], tmp_path: Path) -> None:
    """Under Xvfb, where a window system gives the window its focus and its pictures."""
    xvfb = program("xvfb-run")
    program("xauth")
    plugin = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms" / "libqxcb.so"
    needs = subprocess.run([program("ldd"), plugin], capture_output=True, text=True, check=True).stdout
    if "not found" in needs:
        pytest.skip("needs libraries of X11 that are not installed, such as libxcb-cursor")
    way = f"{Path(__file__).name}::{test_a_newcomer_goes_all_the_way_and_finds_the_window_as_left.__name__}"
    command = [xvfb, "--auto-servernum", "--server-args=-screen 0 1920x1080x24", sys.executable, "-m", "pytest", "-q"]
    done = subprocess.run(
        [*command, "-p", "no:xdist", f"--basetemp={tmp_path / 'own'}", f"tests/{way}"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert "1 passed" in done.stdout, done.stdout + done.stderr
