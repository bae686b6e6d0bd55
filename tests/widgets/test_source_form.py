"""Describing a source: what the form shows is what it gives back, and a text that cannot be read is not added."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from viewer.errors import ParallaxError
from viewer.ingest.source_file import Choice
from viewer.model.source import Calendar, Metadata
from viewer.qt.theme import Theme
from viewer.widgets.source_form import SourceDialog

FULL = Metadata(
    "The <b>dike</b>",
    author="A. Boom",
    date="1651",
    container="Annals",
    perspective="parish",
    calendar=Calendar.JULIAN_THEN_GREGORIAN,
    language="nl",
    licence="CC0-1.0",
    url="https://example.org/dike",
    note="a copy",
)
ENCODINGS = ("utf-8", "koi8-r", "cp1251")


def opened(
    qtbot: QtBot, metadata: Metadata = FULL, preview: str = "In spring", *, importing: bool = False
) -> SourceDialog:
    dialog = SourceDialog(None, metadata, preview, ENCODINGS if importing else (), importing=importing)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def field(dialog: SourceDialog, name: str) -> QWidget:
    """The one field in sight of this accessible name."""
    (found,) = [
        widget
        for widget in (
            *dialog.findChildren(QLineEdit),
            *dialog.findChildren(QComboBox),
            *dialog.findChildren(QPlainTextEdit),
        )
        if widget.isVisible() and widget.accessibleName() == name
    ]
    return found


def ok(dialog: SourceDialog) -> QPushButton:
    return dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)


def test_untouched_it_gives_back_what_it_was_given(qtbot: QtBot, theme: Theme) -> None:
    assert opened(qtbot).metadata() == FULL


def test_what_is_typed_is_what_it_says(qtbot: QtBot, theme: Theme) -> None:
    dialog = opened(qtbot, Metadata("The dike"))
    author = field(dialog, "Author")
    qtbot.keyClicks(author, " A. Boom ")
    calendar = field(dialog, "Calendar")
    calendar.setFocus()
    qtbot.keyClick(calendar, Qt.Key.Key_Down)
    assert dialog.metadata() == Metadata("The dike", author="A. Boom", calendar=Calendar.GREGORIAN)


def test_a_source_needs_a_title(qtbot: QtBot, theme: Theme) -> None:
    dialog = opened(qtbot)
    title = field(dialog, "Title")
    title.selectAll()
    qtbot.keyClicks(title, "  ")
    assert not ok(dialog).isEnabled()
    qtbot.keyClicks(title, "Dike")
    assert ok(dialog).isEnabled()


def test_another_encoding_is_asked_for_and_its_text_shown(qtbot: QtBot, theme: Theme) -> None:
    dialog = opened(qtbot, importing=True)
    encoding = field(dialog, "Encoding")
    encoding.setFocus()
    with qtbot.waitSignal(dialog.choice_made) as wish:
        qtbot.keyClick(encoding, Qt.Key.Key_Down)
    assert wish.args == [Choice("koi8-r")]
    assert not ok(dialog).isEnabled()
    dialog.show_preview("Весной пришла вода", "")
    assert field(dialog, "How the text begins").toPlainText() == "Весной пришла вода"


def test_a_text_that_cannot_be_read_cannot_be_added(qtbot: QtBot, theme: Theme) -> None:
    dialog = opened(qtbot, importing=True)
    dialog.show_preview("", "<b>x</b>.txt is not in koi8-r. Choose another encoding.")
    assert not ok(dialog).isEnabled()
    (said,) = [label for label in dialog.findChildren(QLabel) if "koi8-r" in label.text() and label.isVisible()]
    assert said.textFormat() is Qt.TextFormat.PlainText
    dialog.show_preview("In spring", "")
    assert ok(dialog).isEnabled()


def test_what_cannot_be_kept_stays_in_the_form(qtbot: QtBot, theme: Theme) -> None:
    def refuse(metadata: Metadata) -> None:
        raise ParallaxError("The disk is full.")

    dialog = SourceDialog(None, FULL, "In spring", keep=refuse)
    qtbot.addWidget(dialog)
    dialog.show()
    ok(dialog).click()
    assert dialog.isVisible()
    assert "The disk is full." in [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert ok(dialog).isEnabled()


def test_a_long_text_is_shown_from_its_beginning_only(qtbot: QtBot, theme: Theme) -> None:
    dialog = opened(qtbot, preview="𝔐<b>" * 200_000)
    shown = field(dialog, "How the text begins").toPlainText()
    assert shown.startswith("𝔐<b>𝔐<b>")
    assert len(shown) <= 5_000


def test_every_field_has_a_name_and_a_label_that_leads_to_it(qtbot: QtBot, theme: Theme) -> None:
    dialog = opened(qtbot, importing=True)
    buddies = [label.buddy() for label in dialog.findChildren(QLabel) if label.buddy()]
    fields = [each for kind in (QLineEdit, QComboBox) for each in dialog.findChildren(kind) if each.isVisible()]
    assert len(fields) == 11
    for each in fields:
        assert each.accessibleName(), each
        assert each in buddies, each.accessibleName()
