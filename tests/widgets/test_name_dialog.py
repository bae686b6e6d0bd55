"""The list of names: looked through, put right at once, and taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QTreeView
from pytestqt.qtbot import QtBot

from viewer.model.name_rule import NameRuleKind
from viewer.model.source import Metadata, Source
from viewer.qt.workspace import Workspace
from viewer.session import Session
from viewer.widgets.main_window import MainWindow
from viewer.widgets.mark_dialog import MarkDialog
from viewer.widgets.name_dialog import NameDialog

TEXTS = {
    "a": "We marched with Miliutin to Kiev. Then Miliutin and Vries left us there.",
    "b": "They followed old Milyutin to Kyiv. Later they praised Milyutin to Vries.",
    "c": "There stood Miliutine with his men, and all looked at Miliutine.",
}


@pytest.fixture
def window(opened: Callable[[Path], MainWindow], tmp_path: Path) -> MainWindow:
    """The window with three accounts open that name a man in three spellings."""
    path = tmp_path / "march.parallax"
    sources = [
        Source(key, text, Metadata(key, language="en"), place) for place, (key, text) in enumerate(TEXTS.items())
    ]
    Session.create(path, "H. Brandt", sources).close()
    return opened(path)


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> NameDialog:
    """The list, filled and in front."""
    assert window.workspace is not None
    dialog = NameDialog(window, window.workspace, [window.action("edit.undo"), window.action("edit.redo")])
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    qtbot.waitUntil(lambda: bool(rows(dialog)))
    return dialog


def rows(dialog: NameDialog) -> list[str]:
    model = dialog.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def cell(dialog: NameDialog, name: str, column: int) -> str:
    return dialog.list.model().index(rows(dialog).index(name), column).data()


def choose(dialog: NameDialog, *names: str) -> None:
    dialog.list.selectionModel().clearSelection()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for name in names:
        dialog.list.selectionModel().select(dialog.list.model().index(rows(dialog).index(name), 0), flags)


def until_rows(qtbot: QtBot, dialog: NameDialog, holds: Callable[[list[str]], bool]) -> None:
    qtbot.waitUntil(lambda: holds(rows(dialog)))


def test_a_name_is_listed_with_its_forms_how_often_and_where_it_stands(dialog: NameDialog) -> None:
    assert [cell(dialog, "Miliutin", column) for column in range(1, 4)] == ["Miliutine, Milyutin", "6", "A B C"]
    spoken = dialog.list.model().index(rows(dialog).index("Kiev"), 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Kiev, Kyiv: 2 times in A B, one name in two languages or ages"


def test_two_names_are_made_one_on_disk_and_undo_takes_it_back(
    qtbot: QtBot, window: MainWindow, dialog: NameDialog
) -> None:
    assert not dialog.merge.isEnabled()
    choose(dialog, "Vries", "Kiev")
    dialog.merge.click()
    (rule,) = window.project.name_rules.values()
    assert (rule.kind, set(rule.forms)) == (NameRuleKind.SAME, {"Kiev", "Kyiv", "Vries"})
    assert window.workspace is not None
    assert window.workspace.session.file.read() == window.project
    until_rows(qtbot, dialog, lambda names: "Kiev" not in names)
    assert [name.forms[0].text for name in dialog.chosen()] == ["Vries"]
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not window.project.name_rules
    until_rows(qtbot, dialog, lambda names: "Kiev" in names)


def test_the_filter_finds_a_name_by_any_of_its_forms(qtbot: QtBot, dialog: NameDialog) -> None:
    qtbot.keyClicks(dialog.filter, "KYI")
    assert rows(dialog) == ["Kiev"]
    qtbot.keyClicks(dialog.filter, "xyz")
    assert rows(dialog) == []
    assert not dialog.list.isVisible()
    assert dialog.message == "No name has these letters."


def test_names_are_put_in_the_order_of_their_letters(dialog: NameDialog) -> None:
    assert rows(dialog)[0] == "Miliutin"
    dialog.order.setCurrentIndex(1)
    assert rows(dialog) == sorted(rows(dialog))
    assert rows(dialog)[0] == "Kiev"


def test_a_struck_name_is_shown_as_such_and_restored(qtbot: QtBot, window: MainWindow, dialog: NameDialog) -> None:
    choose(dialog, "Vries")
    assert not dialog.restore.isEnabled()
    dialog.strike.click()
    qtbot.waitUntil(lambda: cell(dialog, "Vries", 4) == "not a name, as the reader says")
    font = dialog.list.model().index(rows(dialog).index("Vries"), 0).data(Qt.ItemDataRole.FontRole)
    assert font.strikeOut()
    assert not dialog.strike.isEnabled()
    dialog.restore.click()
    qtbot.waitUntil(lambda: cell(dialog, "Vries", 4) == "")
    assert not window.project.name_rules


def test_of_a_name_in_two_forms_each_becomes_a_name(qtbot: QtBot, dialog: NameDialog) -> None:
    choose(dialog, "Kiev")
    dialog.split.click()
    until_rows(qtbot, dialog, lambda names: {"Kiev", "Kyiv"} <= set(names))
    assert cell(dialog, "Kyiv", 4) == "told from another, as the reader says"
    assert not dialog.split.isEnabled()
    assert dialog.restore.isEnabled()


def test_of_a_name_in_more_forms_the_marked_ones_are_parted(qtbot: QtBot, dialog: NameDialog) -> None:
    def mark() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, MarkDialog)
        asked.items.item(1).setCheckState(Qt.CheckState.Checked)
        asked.accept()

    choose(dialog, "Miliutin")
    QTimer.singleShot(50, mark)
    dialog.split.click()
    until_rows(qtbot, dialog, lambda names: "Miliutine" in names)
    assert cell(dialog, "Miliutin", 1) == "Milyutin"


def test_names_are_chosen_and_put_right_by_keys_alone(qtbot: QtBot, window: MainWindow, dialog: NameDialog) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    assert dialog.filter.hasFocus()
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Home)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(dialog.chosen()) == 2
    qtbot.keyClick(dialog, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: [rule.kind for rule in window.project.name_rules.values()] == [NameRuleKind.SAME])


def test_every_control_has_a_name_for_ears(dialog: NameDialog) -> None:
    kinds = (QLineEdit, QComboBox, QTreeView, QAbstractButton)
    controls = [control for kind in kinds for control in dialog.findChildren(kind) if control.isVisible()]
    assert len(controls) > 8
    assert [control for control in controls if not control.accessibleName() and control.focusPolicy()] == []


def test_a_search_that_is_stopped_says_so_and_can_be_begun_again(
    qtbot: QtBot, window: MainWindow, dialog: NameDialog
) -> None:
    assert window.workspace is not None
    choose(dialog, "Vries")
    dialog.strike.click()
    window.workspace.jobs.cancel()
    qtbot.waitUntil(lambda: dialog.message == "The search for names was stopped before its end.")
    assert cell(dialog, "Vries", 4) == ""
    dialog.again.click()
    qtbot.waitUntil(lambda: cell(dialog, "Vries", 4) == "not a name, as the reader says")
    assert dialog.message == ""


def test_align_now_closes_the_list_and_aligns(qtbot: QtBot, window: MainWindow) -> None:
    def align_now() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NameDialog)
        dialog.align.click()

    QTimer.singleShot(50, align_now)
    assert window.workspace is not None
    with qtbot.waitSignal(window.workspace.aligned, timeout=20_000):
        window.action("align.names").trigger()
    assert QApplication.activeModalWidget() is None


def test_sources_without_a_name_are_said_to_have_none(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    with Session.create(tmp_path / "plain.parallax", "H. Brandt", [Source("p", "the water came", Metadata("P"))]) as s:
        workspace = Workspace(s)
        dialog = NameDialog(window, workspace, [])
        qtbot.addWidget(dialog)
        assert dialog.message == "Looking for names…"
        qtbot.waitUntil(lambda: dialog.message.startswith("No names were found."))
        assert not dialog.align.isEnabled()
        workspace.jobs.shut_down()
