"""Every control of the window and of its dialogs can be named, reached and seen without a mouse."""

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QTabBar,
    QToolBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

import viewer.widgets
from tests.samples import sources
from viewer.qt.actions import ACTIONS
from viewer.widgets.bibliography import MatchDialog
from viewer.widgets.command_palette import palette_entries
from viewer.widgets.crash_dialog import CrashDialog
from viewer.widgets.lost_places import LostPlaces
from viewer.widgets.main_window import MainWindow
from viewer.widgets.mark_dialog import MarkDialog
from viewer.widgets.shortcut_table import command_name
from viewer.widgets.source_form import SourceDialog
from viewer.widgets.views import VIEWS

MOST_STEPS = 400


def controls(root: QWidget) -> list[QWidget]:
    """What can take the keyboard, or should: in sight, at hand, and no part of a larger control."""
    return [
        each
        for each in root.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.focusProxy() is None
        and each.window() is root
        and (each.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(each, QAbstractButton))
        and not isinstance(each.parentWidget(), QLineEdit | QTabBar | QToolBar | QAbstractItemView)
    ]


def told(control: QWidget) -> str:
    """A control, for whoever reads a failure."""
    parents = []
    parent = control.parentWidget()
    while parent is not None:
        parents.append(type(parent).__name__)
        parent = parent.parentWidget()
    return f"{type(control).__name__} {name_of(control)!r} in {' < '.join(parents[:3])}"


def name_of(control: QWidget) -> str:
    if isinstance(control, QComboBox):
        # Qt tells X11 the choice in place of the name, and the name by its label.
        return control.accessibleName()
    return QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)


def reached_by_tab(root: QWidget) -> set[QWidget]:
    """Where Tab leads, from where the keyboard is until it comes round."""
    reached: set[QWidget] = set()
    for _ in range(MOST_STEPS):
        here = QApplication.focusWidget()
        if here is None or here in reached:
            break
        reached.add(here)
        held = Qt.KeyboardModifier.ControlModifier if not_left_by_tab(here) else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(here, Qt.Key.Key_Tab, held)
    return reached


def not_left_by_tab(control: QWidget) -> bool:
    """Whether Tab is a letter here."""
    return hasattr(control, "tabChangesFocus") and not control.tabChangesFocus() and not control.isReadOnly()


def in_a_group_reached(control: QWidget, reached: set[QWidget]) -> bool:
    """Of buttons that choose one of several, Tab leads to the chosen one, arrows to the others."""
    if not isinstance(control, QAbstractButton):
        return False
    group = control.group()
    if group is not None and group.exclusive():
        return any(each in reached for each in group.buttons())
    siblings = control.parentWidget().findChildren(QAbstractButton)
    return control.autoExclusive() and any(each.autoExclusive() and each in reached for each in siblings)


def shows_focus(root: QWidget, control: QWidget) -> bool:
    """Whether the control looks otherwise while it has the keyboard."""
    corner = control.mapTo(root, control.rect().topLeft())
    place = QRect(corner, control.size()).adjusted(-3, -3, 3, 3).intersected(root.rect())
    control.setFocus(Qt.FocusReason.TabFocusReason)
    with_focus = root.grab(place).toImage()
    control.clearFocus()
    return bool(with_focus != root.grab(place).toImage())


def faults(qtbot: QtBot, root: QWidget) -> list[str]:
    """What a person without a mouse, or without eyes, would miss here."""
    root.activateWindow()
    qtbot.waitUntil(root.isActiveWindow)
    if QApplication.focusWidget() is None:
        root.focusNextChild()
    every = controls(root)
    reached = reached_by_tab(root)
    found = []
    for control in every:
        here = QAccessible.queryAccessibleInterface(control)
        if not name_of(control):
            found.append(f"no name: {told(control)}")
        if here.role() == QAccessible.Role.NoRole:
            found.append(f"no role: {told(control)}")
        if control not in reached and not in_a_group_reached(control, reached):
            found.append(f"not reached by Tab: {told(control)}")
        elif not shows_focus(root, control):
            found.append(f"focus is not seen: {told(control)}")
    return found


@pytest.fixture(autouse=True)
def _steady_cursor(qapp: QApplication) -> Iterator[None]:
    """A text cursor that does not blink, so that two pictures differ by the focus alone."""
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(before)


@pytest.fixture
def full(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the flood open, a note on its chosen event, and something to say in the strip."""
    window.resize(1600, 1000)
    window.choose_event("e1")
    window.notice.say("Something to read.", "align.run", "Align")
    qtbot.wait(100)
    return window


@pytest.mark.parametrize("view", ["view.reader", *VIEWS])
def test_every_control_of_the_window_is_named_reached_and_seen(full: MainWindow, qtbot: QtBot, view: str) -> None:
    full.action(view).trigger()
    qtbot.wait(50)
    assert "\n".join(faults(qtbot, full)) == ""


def every_dialog() -> set[type[QDialog]]:
    """The classes of dialogs that the program has."""
    for module in pkgutil.iter_modules(viewer.widgets.__path__, "viewer.widgets."):
        importlib.import_module(module.name)
    waiting, found = [QDialog], set()
    while waiting:
        for kind in waiting.pop().__subclasses__():
            waiting.append(kind)
            if kind.__module__.startswith("viewer."):
                found.add(kind)
    return found


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> dict[type[QDialog], str]:
    """What is wrong with each dialog that is shown from here on, by its class; all of them are given up at once."""
    found: dict[type[QDialog], str] = {}

    def look(dialog: QDialog) -> int:
        dialog.show()
        qtbot.waitExposed(dialog)
        found[type(dialog)] = "\n".join(faults(qtbot, dialog))
        dialog.reject()
        return 0

    monkeypatch.setattr(QDialog, "exec", look)
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: ("", ""))
    return found


def test_every_control_of_every_dialog_is_named_reached_and_seen(
    full: MainWindow, qtbot: QtBot, answered: dict[type[QDialog], str]
) -> None:
    workspace = full.workspace
    assert workspace is not None
    opens = [
        "file.describe", "file.export", "edit.history", "edit.settings", "go.bookmarks", "go.command", "align.names",
        "align.split", "align.many", "annotate.note", "annotate.history", "annotate.notes", "annotate.tags",
        "help.about", "help.shortcuts",
    ]  # fmt: skip
    for action_id in opens:
        full.choose_event("e1")
        full.action(action_id).trigger()
        beside = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
        for each in beside:
            each.exec()
            each.close()
        full.activateWindow()
    dike = sources()[0]
    for dialog in (
        CrashDialog("A report", full),
        SourceDialog(full, dike.meta, dike.text, ["utf-8", "cp1251"], importing=True),
        LostPlaces(full, workspace),
        MatchDialog(full, full.project, ()),
        MarkDialog(full, "Which?", "Links", [("l1", "One"), ("l2", "Another")]),
    ):
        dialog.exec()
        dialog.close()
    assert "\n".join(filter(None, answered.values())) == ""
    assert {kind.__name__ for kind in every_dialog()} <= {kind.__name__ for kind in answered}


def test_every_action_is_in_a_menu_and_in_the_list_of_all_commands(full: MainWindow) -> None:
    in_menus = {action for menu in full.menuBar().actions() for action in menu.menu().actions()}
    assert [spec.id for spec in ACTIONS if full.action(spec.id) not in in_menus] == []
    offered = {entry.words for entry in palette_entries(full)}
    assert [spec.id for spec in ACTIONS if not any(command_name(spec) in words for words in offered)] == [
        # The list itself.
        "go.command"
    ]


def test_no_two_actions_share_their_keys() -> None:
    keys = [key for spec in ACTIONS for key in spec.shortcuts]
    assert sorted(keys) == sorted(set(keys))
