"""Settings, keys and the list of all commands."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QLabel, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from tests.samples import signed_settings
from viewer.app import Parallax
from viewer.preferences import Preferences
from viewer.widgets.about_dialog import AboutDialog
from viewer.widgets.command_palette import CommandPalette, Entry, fitting
from viewer.widgets.settings_dialog import SettingsDialog
from viewer.widgets.shortcut_table import ShortcutTable


@pytest.fixture
def parent(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(900, 700)
    return parent


def test_each_choice_is_told_at_once(parent):
    dialog = SettingsDialog(parent, Preferences())
    told = []
    dialog.changed.connect(told.append)
    theme, size = dialog.fields["theme"], dialog.fields["reading_px"]
    assert isinstance(theme, QComboBox)
    assert isinstance(size, QSpinBox)
    theme.setCurrentIndex(theme.findData("dark"))
    theme.activated.emit(theme.currentIndex())
    size.setValue(21)
    assert told == [Preferences(theme="dark"), Preferences(theme="dark", reading_px=21)]


def test_what_is_locked_cannot_be_changed(parent):
    dialog = SettingsDialog(parent, Preferences(), {"language", "shortcuts"})
    assert {key for key, field in dialog.fields.items() if not field.isEnabled()} == {"language", "shortcuts"}


def test_keys_that_are_taken_are_refused_and_the_command_is_named(parent, qtbot):
    table = ShortcutTable({})
    qtbot.addWidget(table)
    told = []
    table.changed.connect(told.append)
    table.keys.setKeySequence(QKeySequence("Ctrl+E"))
    qtbot.mouseClick(table.give, Qt.MouseButton.LeftButton)
    assert told == []
    assert "Export" in table.said.text()
    table.keys.setKeySequence(QKeySequence("Ctrl+Alt+P"))
    qtbot.mouseClick(table.give, Qt.MouseButton.LeftButton)
    assert told == [{"file.new": ("Ctrl+Alt+P",)}]
    qtbot.mouseClick(table.restore, Qt.MouseButton.LeftButton)
    assert told[-1] == {}


@pytest.mark.parametrize("typed", ["export", "EXPRT", "comparison ex"])
def test_the_palette_finds_what_is_nearly_typed(typed):
    assert fitting(typed, ["New project", "Export comparison", "Undo"])[0] == 1


def test_the_palette_runs_what_is_marked_and_never_what_is_disabled(parent, qtbot):
    parent.show()
    done = []
    entries = [
        Entry("Undo", "Ctrl+Z", lambda: done.append("undo"), enabled=False),
        Entry("Undo all", "", lambda: done.append("all")),
        Entry("Export", "", lambda: done.append("export")),
    ]
    palette = CommandPalette(parent, entries)
    qtbot.addWidget(palette)
    palette.show()
    qtbot.keyClicks(palette.line, "undo")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert done == ["all"]
    again = CommandPalette(parent, entries)
    qtbot.addWidget(again)
    again.show()
    qtbot.keyClick(again.line, Qt.Key.Key_Down)
    qtbot.keyClick(again.line, Qt.Key.Key_Return)
    assert done == ["all", "export"]


def test_the_parts_of_the_program_are_told_with_their_licences(parent):
    table = AboutDialog(parent).parts
    rows = [[table.item(row, column).text() for column in range(3)] for row in range(table.rowCount())]
    assert any(name == "PySide6_Essentials" and version and "LGPL" in licence for name, version, licence in rows)


def test_no_command_changes_what_is_locked_and_what_is_wrong_with_the_file_that_locks_is_said(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, flood_file: Path
) -> None:
    managed = tmp_path / "managed.toml"
    managed.write_text('theme = "dark"\nreading_px = 99\nlocked = ["theme", "reading_px"]\n', encoding="utf-8")
    monkeypatch.setattr("viewer.app.managed_settings_file", lambda: managed)
    parallax = Parallax(signed_settings(tmp_path / "settings.toml"))
    qtbot.addWidget(parallax.window)
    assert any("reading_px" in label.text() for label in parallax.window.notice.findChildren(QLabel))
    parallax.open(flood_file)
    held = ("view.system", "view.light", "view.dark", "view.contrast", "view.larger", "view.smaller")
    assert [key for key in held if parallax.window.action(key).isEnabled()] == []
    assert parallax.window.theme.name == "dark"
    parallax.shut_down()
