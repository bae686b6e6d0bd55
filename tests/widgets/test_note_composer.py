"""Writing a note: what it is about, its kind, its words, by keyboard alone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from tests.samples import passage
from viewer.annotate.notes import Wording
from viewer.errors import ParallaxError
from viewer.model.divergence import Annotation, NoteKind
from viewer.model.project import Project
from viewer.qt.theme import Theme
from viewer.widgets.note_composer import Keep, NoteComposer

CTRL = Qt.KeyboardModifier.ControlModifier


def compose(
    qtbot: QtBot, theme: Theme, project: Project, note: Annotation | None = None, keep: Keep = lambda said: None
) -> NoteComposer:
    """A composer on the wardens' words in A."""
    where = passage(project.sources["dike"], "Five wardens")
    composer = NoteComposer(None, theme, project, "e1", [where], "H. Brandt", keep, note=note)
    qtbot.addWidget(composer)
    with qtbot.waitActive(composer):
        composer.show()
        composer.activateWindow()
    return composer


def test_it_says_what_the_note_is_about_and_who_writes(qtbot: QtBot, theme: Theme, flood: Project) -> None:
    composer = compose(qtbot, theme, flood)
    said = [label.text() for label in composer.findChildren(QLabel)]
    assert "Event 2: The wardens resign" in said
    assert "A  Five wardens" in said
    assert "H. Brandt" in said


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_one_types_at_once_and_keeps_with_the_keyboard(qtbot: QtBot, theme: Theme, flood: Project, key: Qt.Key) -> None:
    composer = compose(qtbot, theme, flood)
    field = composer.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    qtbot.keyClicks(field, "Who *counted*?")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "<b>They</b> did.")
    assert composer.isVisible(), "Enter alone begins a line"
    qtbot.keyClick(field, key, CTRL)
    assert composer.result() == QDialog.DialogCode.Accepted
    assert composer.text == "Who *counted*?\n<b>They</b> did."


def test_escape_leaves_it(qtbot: QtBot, theme: Theme, flood: Project) -> None:
    composer = compose(qtbot, theme, flood)
    qtbot.keyClick(composer, Qt.Key.Key_Escape)
    assert not composer.isVisible()
    assert composer.result() == QDialog.DialogCode.Rejected


def test_a_chip_chooses_a_kind_and_shows_it(qtbot: QtBot, theme: Theme, flood: Project) -> None:
    composer = compose(qtbot, theme, flood)
    chips = [each for each in composer.findChildren(QAbstractButton) if each.isCheckable()]
    question = next(chip for chip in chips if chip.text() == "Question")
    qtbot.mouseClick(question, Qt.MouseButton.LeftButton)
    assert composer.kind is NoteKind.QUESTION
    assert [chip.text() for chip in chips if chip.isChecked()] == ["Question"]


def test_the_menu_offers_every_kind(qtbot: QtBot, theme: Theme, flood: Project) -> None:
    composer = compose(qtbot, theme, flood)
    more = next(button for button in composer.findChildren(QToolButton) if button.menu())
    actions = more.menu().actions()
    assert len(actions) == len(NoteKind)
    for kind, action in zip(NoteKind, actions, strict=True):
        action.trigger()
        assert composer.kind is kind


def test_a_note_to_be_changed_comes_with_its_words_and_kind(qtbot: QtBot, theme: Theme, flood: Project) -> None:
    note = replace(flood.annotations["n1"], kind=NoteKind.SEQUENCE)
    composer = compose(qtbot, theme, flood, note)
    assert (composer.kind, composer.text) == (NoteKind.SEQUENCE, "Who *counted*?")


@pytest.mark.parametrize(
    ("key", "modifier", "kept"),
    [(Qt.Key.Key_Return, CTRL, True), (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, False)],
)
def test_asking_keeps_or_lets_be(
    qtbot: QtBot, theme: Theme, flood: Project, key: Qt.Key, modifier: Qt.KeyboardModifier, kept: bool
) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or QApplication.activeWindow() is not dialog:
            QTimer.singleShot(10, answer)
            return
        text = dialog.findChild(QPlainTextEdit)
        qtbot.keyClicks(text, "Noted.")
        qtbot.keyClick(text, key, modifier)

    QTimer.singleShot(0, answer)
    notes = []
    assert NoteComposer.ask(None, theme, flood, "e1", [], "H. Brandt", notes.append) is kept
    assert notes == ([Wording(NoteKind.COMMENT, "Noted.")] if kept else [])


def test_a_note_that_is_refused_stays_in_the_field(qtbot: QtBot, theme: Theme, flood: Project) -> None:
    def refuse(said: Wording) -> None:
        raise ParallaxError("The disk is full. <b>Free some space.</b>")

    composer = compose(qtbot, theme, flood, keep=refuse)
    field = composer.focusWidget()
    qtbot.keyClicks(field, "Who counted?")
    qtbot.keyClick(field, Qt.Key.Key_Return, CTRL)
    assert composer.isVisible()
    assert composer.text == "Who counted?"
    (said,) = [label for label in composer.findChildren(QLabel) if "disk is full" in label.text()]
    assert said.isVisible()
    assert said.textFormat() is Qt.TextFormat.PlainText


def test_markup_in_labels_and_sources_stays_text(qtbot: QtBot, theme: Theme, flood: Project) -> None:
    hostile = replace(flood, events={**flood.events, "e1": replace(flood.events["e1"], label="<b>bold</b>")})
    composer = compose(qtbot, theme, hostile)
    assert {label.textFormat() for label in composer.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def test_every_control_has_a_name(qtbot: QtBot, theme: Theme, flood: Project) -> None:
    composer = compose(qtbot, theme, flood)
    for control in [*composer.findChildren(QAbstractButton), *composer.findChildren(QPlainTextEdit)]:
        assert control.accessibleName() or (isinstance(control, QAbstractButton) and control.text()), control
