"""Panes put in another order, other sources put in them, and what is offered beside a selection."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from viewer.model.place import Span
from viewer.widgets.main_window import MainWindow
from viewer.widgets.selection_bar import SelectionBar


def test_a_head_dragged_to_the_right_takes_its_pane_along(window: MainWindow) -> None:
    window.show_panes(["dike", "flood", "chronicle"])
    first, last = window.reading.pane("dike").header, window.reading.pane("chronicle").header
    end = first.mapFromGlobal(last.mapToGlobal(QPoint(last.width() - 5, 60)))
    QTest.mousePress(first, Qt.MouseButton.LeftButton, pos=QPoint(50, 60))
    QTest.mouseMove(first, QPoint(120, 60))
    QTest.mouseMove(first, end)
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton, pos=end)
    assert window.shown_sources == ["flood", "chronicle", "dike"]


def test_panes_are_moved_and_walked_by_the_keyboard(window: MainWindow) -> None:
    window.show_panes(["dike", "flood", "chronicle"])
    window.reading.pane("dike").text.setFocus()
    window.action("view.pane_right").trigger()
    assert window.shown_sources == ["flood", "dike", "chronicle"]
    assert window.reading.focused_source() == "dike"
    window.action("go.next_pane").trigger()
    assert window.reading.focused_source() == "chronicle"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_source_chosen_in_the_head_of_another_changes_places_with_it(window: MainWindow, qtbot: QtBot) -> None:
    window.show_panes(["dike", "flood"])
    window.action("view.pane_source").trigger()
    menu = window.findChild(QMenu, "pane_sources")
    assert menu is not None
    menu.actions()[1].trigger()
    assert window.shown_sources == ["flood", "dike"]
    menu.close()


def test_a_source_taken_in_by_the_rail_leaves_the_order_of_the_others(window: MainWindow) -> None:
    window.show_panes(["flood", "dike"])
    window.rail.panes_wanted.emit(["dike", "flood", "chronicle"])
    assert window.shown_sources == ["flood", "dike", "chronicle"]


def test_selected_words_have_what_can_be_done_with_them_beside_them(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.findChild(SelectionBar)
    assert bar is not None
    text = window.reading.pane("dike").text
    text.setFocus()
    text.select(Span(4, 8))
    qtbot.waitUntil(bar.isVisible)
    text.select(Span(4, 5))
    assert bar.isHidden()
