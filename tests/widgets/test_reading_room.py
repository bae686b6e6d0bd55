"""A newcomer's way through the window, by mouse and keyboard."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QMessageBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.samples import signed_settings
from viewer.app import Parallax
from viewer.export.choices import Choices
from viewer.ingest.catalogue import comparison
from viewer.ingest.source_file import Choice
from viewer.model.divergence import NoteKind
from viewer.model.link import LinkStatus, Origin
from viewer.preferences import Preferences, PreferencesFile
from viewer.session import Session
from viewer.settings import comparisons_folder
from viewer.translation import translate
from viewer.widgets.crash_dialog import CrashDialog, install_crash_dialog
from viewer.widgets.exporting import Exporting
from viewer.widgets.main_window import MainWindow
from viewer.widgets.note_composer import NoteComposer
from viewer.widgets.source_form import SourceDialog

NOVEMBER = comparisons_folder() / "november-1917"


def kept_preferences(folder: Path) -> Preferences:
    return PreferencesFile(folder / "config" / "settings.toml", folder / "managed.toml").load()


def preview(dialog: SourceDialog) -> str:
    return dialog.findChild(QPlainTextEdit).toPlainText()


@pytest.fixture
def parallax(qtbot: QtBot, tmp_path: Path) -> Iterator[Parallax]:
    """The program with nothing open."""
    parallax = Parallax(signed_settings(tmp_path / "config" / "settings.toml"))
    qtbot.addWidget(parallax.window)
    parallax.window.show()
    yield parallax
    parallax.shut_down()


@pytest.fixture
def reading(parallax: Parallax, qtbot: QtBot, tmp_path: Path) -> Parallax:
    """The program with the bundled November 1917 open and aligned."""
    path = tmp_path / "november.parallax"
    with Session.create(path, "H. Brandt", comparison(NOVEMBER).sources) as session:
        session.align()
    parallax.open(path)
    return parallax


def drop(window: QWidget, paths: list[Path]) -> None:
    """Let files fall on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle, copy = window.rect().center(), Qt.DropAction.CopyAction
    button, modifier = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enters = QDragEnterEvent(middle, copy, data, button, modifier)
    QApplication.sendEvent(window, enters)
    assert enters.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(middle), copy, data, button, modifier))


def answer(qtbot: QtBot, kind: type[QWidget], act: Callable[[QWidget], None], times: int = 1) -> None:
    """When a dialog of this kind comes up, do this to it; as often as said."""
    left = [times]

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind) and dialog.isActiveWindow():
            left[0] -= 1
            if left[0]:
                QTimer.singleShot(50, look)
            act(dialog)
            return
        if dialog is not None:
            dialog.activateWindow()
        QTimer.singleShot(50, look)

    QTimer.singleShot(0, look)


def press(
    qtbot: QtBot, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key in a part of the window, which is in front as it would be on a screen."""
    widget.window().activateWindow()
    qtbot.waitUntil(lambda: widget.window().isActiveWindow())
    qtbot.keyClick(widget, key, modifier)


def test_from_two_files_to_an_annotated_page(parallax: Parallax, qtbot: QtBot, tmp_path: Path) -> None:
    window = parallax.window
    parallax.new(tmp_path / "mine.parallax")
    assert "Add two accounts" in window.notice.sentence
    files = [NOVEMBER / "soviet-editors-note.txt", NOVEMBER / "social-history-essay.txt"]
    answer(qtbot, SourceDialog, lambda dialog: dialog.accept(), times=2)
    drop(window, files)
    qtbot.waitUntil(lambda: len(window.project.sources) == 2)
    assert "not aligned yet" in window.notice.sentence

    window.action("align.run").trigger()
    qtbot.waitUntil(lambda: bool(window.project.links), timeout=20_000)
    assert window.chosen_event is not None
    resigned = next(
        event.id
        for event in window.project.ordered_events()
        if any("Teodorovich" in window.project.words(link.a) for link in window.project.links_of(event.id))
    )
    for _ in window.project.events:
        if window.chosen_event == resigned:
            break
        press(qtbot, window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert window.chosen_event == resigned

    press(qtbot, window, Qt.Key.Key_C)
    assert {link.status for link in window.project.links_of(resigned)} == {LinkStatus.CONFIRMED}

    def write(dialog: QWidget) -> None:
        qtbot.keyClicks(dialog.findChild(QPlainTextEdit), "Four or five?")
        qtbot.keyClick(dialog.findChild(QPlainTextEdit), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    answer(qtbot, NoteComposer, write)
    press(qtbot, window, Qt.Key.Key_N)
    (note,) = window.project.annotations.values()
    assert (note.text, note.event_id) == ("Four or five?", resigned)

    press(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not window.project.annotations
    press(qtbot, window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert window.project.annotations

    page = tmp_path / "page.html"
    assert window.workspace is not None
    window.findChild(Exporting).export_to(page, Choices())
    qtbot.waitUntil(page.exists)
    assert "Four or five?" in page.read_text(encoding="utf-8")

    before, path = window.project, window.workspace.session.path
    parallax.shut_down()
    with Session.open(path, "x") as again:
        assert again.project == before
    assert kept_preferences(tmp_path).recent[0] == str(path)


def test_rejecting_moves_on_and_undo_returns(reading: Parallax, qtbot: QtBot) -> None:
    window = reading.window
    first, second, *_ = [event.id for event in window.project.ordered_events()]
    window.choose_event(first)
    press(qtbot, window, Qt.Key.Key_X)
    assert first not in window.project.events
    assert window.chosen_event == second
    press(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert first in window.project.events


def test_two_selections_become_a_link_that_a_new_alignment_keeps(reading: Parallax, qtbot: QtBot) -> None:
    window = reading.window
    panes = [pane for pane in window.reading.findChildren(QPlainTextEdit) if pane.isVisible()]
    for pane in panes[:2]:
        pane.setFocus()
        press(qtbot, pane, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        press(qtbot, pane, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert len(window.reading.selections()) == 2
    press(qtbot, window, Qt.Key.Key_L)
    (drawn,) = [link for link in window.project.links.values() if link.origin is Origin.READER]
    assert len(drawn.a.span) > 10
    assert all(
        window.project.sources[side.source_id].text.startswith(window.project.words(side)) for side in drawn.passages
    )
    assert window.chosen_event == drawn.event_id
    window.action("align.run").trigger()
    assert window.workspace is not None
    with qtbot.waitSignal(window.workspace.aligned, timeout=20_000):
        pass
    assert drawn.id in window.project.links


def test_walking_the_open_events_passes_the_confirmed_by(reading: Parallax, qtbot: QtBot) -> None:
    window = reading.window
    order = [event.id for event in window.project.ordered_events()]
    window.choose_event(order[1])
    press(qtbot, window, Qt.Key.Key_C)
    window.choose_event(order[0])
    press(qtbot, window, Qt.Key.Key_U)
    assert window.chosen_event == order[2]
    press(qtbot, window, Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    assert window.chosen_event == order[0]


def test_a_file_that_cannot_be_read_is_said_and_the_rest_is_added(
    parallax: Parallax, qtbot: QtBot, tmp_path: Path
) -> None:
    window = parallax.window
    parallax.new(tmp_path / "mine.parallax")
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\0\0\0")
    (tmp_path / "good.txt").write_text("The dike broke in May. Five wardens left the council.", encoding="utf-8")
    answer(qtbot, SourceDialog, lambda dialog: dialog.accept())
    drop(window, [tmp_path / "picture.txt", tmp_path / "good.txt"])
    qtbot.waitUntil(lambda: len(window.project.sources) == 1)
    assert "picture.txt" in window.notice.sentence


def test_another_encoding_can_be_chosen_before_a_file_is_added(
    parallax: Parallax, qtbot: QtBot, tmp_path: Path
) -> None:
    window = parallax.window
    parallax.new(tmp_path / "mine.parallax")
    (tmp_path / "letter.txt").write_bytes("Плотина у Гарнверта прорвалась в мае.".encode("koi8-r"))

    def choose(dialog: QWidget) -> None:
        assert isinstance(dialog, SourceDialog)
        dialog.choice_made.emit(Choice("koi8-r"))
        qtbot.waitUntil(lambda: "Плотина" in preview(dialog))
        dialog.accept()

    answer(qtbot, SourceDialog, choose)
    drop(window, [tmp_path / "letter.txt"])
    qtbot.waitUntil(lambda: len(window.project.sources) == 1)
    (source,) = window.project.sources.values()
    assert source.text == "Плотина у Гарнверта прорвалась в мае."


def test_a_project_that_cannot_be_opened_leaves_the_present_one(reading: Parallax, tmp_path: Path) -> None:
    before = reading.window.project
    stray = tmp_path / "stray.parallax"
    stray.write_bytes(b"nothing of the kind" * 99)
    reading.open(stray)
    assert reading.window.project == before
    assert "not a project file" in reading.window.notice.sentence


def test_every_control_has_a_name_for_those_who_cannot_see_it(reading: Parallax) -> None:
    controls = reading.window.findChildren(QWidget)
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)
    nameless = [
        (type(control).__name__, control.objectName())
        for control in controls
        if isinstance(control, kinds)
        and control.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not (control.accessibleName() or (isinstance(control, QAbstractButton) and control.text()))
        and not control.objectName().startswith("qt_")
    ]
    assert nameless == []


def test_colours_and_text_size_are_kept(reading: Parallax, tmp_path: Path) -> None:
    window = reading.window
    window.action("view.dark").trigger()
    window.action("view.larger").trigger()
    kept = kept_preferences(tmp_path)
    assert (kept.theme, kept.reading_px) == ("dark", 18)


def test_a_note_speaks_of_the_words_selected(reading: Parallax, qtbot: QtBot) -> None:
    window = reading.window
    pane = next(pane for pane in window.reading.findChildren(QPlainTextEdit) if pane.isVisible())
    pane.setFocus()
    press(qtbot, pane, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, pane, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    answer(
        qtbot,
        NoteComposer,
        lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    )
    press(qtbot, window, Qt.Key.Key_N)
    (note,) = window.project.annotations.values()
    (quote,) = note.quotes
    assert quote.exact == window.project.words(quote.passage)
    assert note.kind in NoteKind


def test_files_dropped_on_a_sample_are_asked_about(parallax: Parallax, qtbot: QtBot) -> None:
    window = parallax.window
    parallax.open_at_start(None)
    assert len(window.project.sources) == 5
    qtbot.waitUntil(lambda: bool(window.project.links), timeout=20_000)
    answer(qtbot, QMessageBox, lambda question: question.reject())
    drop(window, [NOVEMBER / "coup-narrative.txt"])
    assert len(window.project.sources) == 5


def test_a_text_that_is_there_already_is_turned_away_and_the_rest_is_added(
    parallax: Parallax, qtbot: QtBot, tmp_path: Path
) -> None:
    window = parallax.window
    parallax.new(tmp_path / "mine.parallax")
    for name in ("one.txt", "twin.txt"):
        (tmp_path / name).write_text("The dike broke in May. Five wardens left.", encoding="utf-8")
    (tmp_path / "two.txt").write_text("In May the dike gave way.", encoding="utf-8")
    answer(qtbot, SourceDialog, lambda dialog: dialog.accept(), times=2)
    drop(window, [tmp_path / name for name in ("one.txt", "twin.txt", "two.txt")])
    qtbot.waitUntil(lambda: len(window.project.sources) == 2)
    qtbot.waitUntil(lambda: "twin.txt has the same text as one.txt" in window.notice.sentence)


def test_a_project_that_cannot_be_opened_at_start_is_said_beside_the_sample(
    parallax: Parallax, qtbot: QtBot, tmp_path: Path
) -> None:
    parallax.open_at_start(tmp_path / "missing.parallax")
    assert len(parallax.window.project.sources) == 5
    assert "missing.parallax" in parallax.window.notice.sentence


def test_just_the_sources_asked_for_are_in_panes(reading: Parallax) -> None:
    window = reading.window
    order = [source.id for source in window.project.ordered_sources()]
    for wanted in (order[2:4], order[3:4], order):
        window.show_panes(wanted)
        shown = [source_id for source_id in order if _has_pane(window, source_id)]
        assert shown == wanted


def _has_pane(window: MainWindow, source_id: str) -> bool:
    try:
        window.reading.pane(source_id)
    except KeyError:
        return False
    return True


def test_only_the_colours_in_use_are_ticked(reading: Parallax) -> None:
    window = reading.window
    ticked = [name for name in ("system", "light", "dark", "contrast") if window.action(f"view.{name}").isChecked()]
    assert ticked == ["system"]
    for name in ("dark", "light"):
        window.action(f"view.{name}").trigger()
    ticked = [name for name in ("system", "light", "dark", "contrast") if window.action(f"view.{name}").isChecked()]
    assert ticked == ["light"]


def test_a_form_that_turns_out_a_twin_stays_open_with_what_was_typed(
    parallax: Parallax, qtbot: QtBot, tmp_path: Path
) -> None:
    window = parallax.window
    parallax.new(tmp_path / "mine.parallax")
    words = "Плотина прорвалась в мае."
    (tmp_path / "one.txt").write_text(words, encoding="utf-8")
    (tmp_path / "two.txt").write_bytes(words.encode("koi8-r"))
    stayed: list[bool] = []

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, SourceDialog)
        dialog.choice_made.emit(Choice("koi8-r" if window.project.sources else "utf-8"))
        qtbot.waitUntil(lambda: preview(dialog) == words)
        dialog.accept()
        stayed.append(dialog.isVisible())
        if dialog.isVisible():
            dialog.reject()

    answer(qtbot, SourceDialog, fill, times=2)
    drop(window, [tmp_path / "one.txt", tmp_path / "two.txt"])
    qtbot.waitUntil(lambda: len(stayed) == 2)
    assert stayed == [False, True]
    assert len(window.project.sources) == 1


def test_a_fault_is_shown_once_however_often_it_comes(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[CrashDialog] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("viewer.widgets.crash_dialog.asked", opened.append)
    install_crash_dialog()
    for _ in range(3):
        with pytest.raises(ZeroDivisionError) as caught:
            1 // 0  # noqa: B018 - the fault is what is wanted
        sys.excepthook(ZeroDivisionError, caught.value, caught.value.__traceback__)
    assert len(opened) == 1
    opened[0].deleteLater()


def test_another_language_is_spoken_at_once_by_a_window_that_shows_the_same(reading: Parallax, qtbot: QtBot) -> None:
    event = reading.window.project.ordered_events()[2].id
    reading.window.choose_event(event)
    panes, undo = reading.window.shown_sources, reading.window.workspace
    reading.change_preferences(replace(reading.preferences, language="de"))
    qtbot.addWidget(reading.window)
    assert (reading.window.chosen_event, reading.window.shown_sources) == (event, panes)
    assert reading.window.workspace is undo
    said = reading.window.action("file.quit").text()
    assert said == translate("Actions", "&Quit")
    reading.change_preferences(replace(reading.preferences, language="en"))
    qtbot.addWidget(reading.window)
    assert reading.window.action("file.quit").text() == "&Quit"


def test_a_newcomer_is_given_hints_once(parallax: Parallax) -> None:
    parallax.open_at_start(None)
    assert "Ctrl+K" in parallax.window.notice.sentence
    parallax.open_at_start(None)
    assert "Ctrl+K" not in parallax.window.notice.sentence
