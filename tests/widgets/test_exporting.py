"""The comparison goes out of the window in the form chosen, and comes back in."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tests.samples import HAND, flood_project
from viewer.annotate.notes import Wording, add_note
from viewer.export.choices import Choices, recall, remember
from viewer.export.scope import Form, Layout, Scope
from viewer.export.write import FORMATS, export
from viewer.model.divergence import NoteKind
from viewer.qt.theme import Theme
from viewer.widgets.export_dialog import ExportDialog
from viewer.widgets.exporting import Exporting
from viewer.widgets.main_window import MainWindow


def on_dialog(kind: type[QDialog], act: Callable[[QDialog], None]) -> None:
    """Once the dialog of this kind is up, do this to it."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            act(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def choose_format(dialog: ExportDialog, key: str) -> None:
    for row in range(dialog.formats.count()):
        if dialog.formats.item(row).data(Qt.ItemDataRole.UserRole) == key:
            dialog.formats.setCurrentRow(row)


def test_every_format_is_offered_and_names_the_file(qtbot: QtBot, theme: Theme) -> None:
    dialog = ExportDialog(None, theme, flood_project(), Choices(), Path("/there/flood.html"))
    qtbot.addWidget(dialog)
    for key, format_ in FORMATS.items():
        choose_format(dialog, key)
        assert dialog.choices().format == key
        assert dialog.path == Path(f"/there/flood{format_.suffix}")
        assert dialog.form.fields["paper"].isEnabled() is ("paper" in format_.has)


def test_what_is_chosen_is_what_is_told_and_what_is_remembered(qtbot: QtBot, theme: Theme) -> None:
    chosen = Choices("docx", Scope(suggested=False, texts=True, anonymous=True), Form(Layout.INTERLEAVED))
    assert recall(remember(chosen)) == chosen
    dialog = ExportDialog(None, theme, flood_project(), chosen, Path("/there/flood.docx"), ["e1"])
    qtbot.addWidget(dialog)
    assert dialog.choices() == chosen
    dialog.contents.sources.choose(["dike", "flood"])
    dialog.contents.events.setCurrentIndex(1)
    scope = dialog.choices().scope
    assert (scope.sources, scope.events) == ({"dike", "flood"}, {"e1"})
    assert "A, B" in dialog.contents.sources.text()
    dialog.contents.boxes["confirmed"].setChecked(False)
    assert not dialog.export_button.isEnabled()


@pytest.mark.parametrize("line", ["", "{", "[]", '{"format": "doc"}', '{"form": 7}'])
def test_choices_that_make_no_sense_are_the_usual_ones(line: str) -> None:
    assert recall(line) == Choices()


@pytest.mark.parametrize("key", ["pdf", "json", "csv", "map"])
def test_the_dialog_shows_how_the_export_begins_and_writes_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, key: str
) -> None:
    out = tmp_path / f"flood{FORMATS[key].suffix}"

    def act(dialog: ExportDialog) -> None:
        choose_format(dialog, key)
        dialog.path = out
        qtbot.waitUntil(lambda: dialog.preview.is_filled, timeout=10_000)
        dialog.accept()

    on_dialog(ExportDialog, act)
    window.action("file.export").trigger()
    qtbot.waitUntil(out.exists, timeout=10_000)
    qtbot.waitUntil(lambda: str(out) in window.notice.sentence)
    assert window.action("file.show_export").isEnabled()


def test_what_a_colleague_exported_comes_in_as_one_step(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    theirs = flood_project()
    theirs = theirs.after(add_note(theirs, Wording(NoteKind.COMMENT, "Bread was dear in May."), HAND, event_id="e1"))
    path = tmp_path / "theirs.json"
    path.write_bytes(export(theirs, "The flood", "today", "json"))
    before = window.project
    window.findChild(Exporting).import_from(path)
    qtbot.waitUntil(lambda: len(window.project.annotations) == len(before.annotations) + 1, timeout=10_000)
    window.action("edit.undo").trigger()
    assert window.project == before


def test_annotations_without_a_place_are_listed(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "notes.jsonld"
    target = '{"selector": {"type": "TextQuoteSelector", "exact": "words that stand nowhere"}}'
    path.write_text(f'{{"type": "Annotation", "target": {target}}}', encoding="utf-8")
    told: list[str] = []

    def act(box: QMessageBox) -> None:
        told.append(box.detailedText())
        box.accept()

    on_dialog(QMessageBox, act)
    window.findChild(Exporting).import_from(path)
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert "words that stand nowhere" in told[0]


def test_a_file_that_cannot_be_taken_in_is_told_of(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "broken.json"
    path.write_text("{", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    window.action("file.import").trigger()
    qtbot.waitUntil(lambda: "neither JSON nor XML" in window.notice.sentence)


def test_print_shows_the_pages_first(qtbot: QtBot, window: MainWindow) -> None:
    shown: list[str] = []

    def act(dialog: QPrintPreviewDialog) -> None:
        shown.append(dialog.windowTitle())
        dialog.reject()

    on_dialog(QPrintPreviewDialog, act)
    window.action("file.print").trigger()
    qtbot.waitUntil(lambda: bool(shown), timeout=10_000)
