"""What the person decides about events in the window, and that each step can be undone."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from tests.samples import flood_project, passage
from viewer.model.ruling import RulingKind
from viewer.widgets.event_list import EventList
from viewer.widgets.main_window import SETTLED_MS, MainWindow
from viewer.widgets.split_dialog import SplitDialog


def undo(window: MainWindow) -> None:
    window.action("edit.undo").trigger()
    assert window.project == flood_project()


def answered(kind: type[QDialog], act) -> None:
    """Once the dialog of this kind is up, do this to it and accept it."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            act(dialog)
            dialog.accept()
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def test_two_events_marked_in_the_list_are_merged_into_the_chosen_one(window: MainWindow) -> None:
    merge = window.action("align.merge")
    window.choose_event("e1")
    assert not merge.isEnabled()
    events = window.findChild(EventList)
    flags = QItemSelectionModel.SelectionFlag.Select
    events.selectionModel().select(events.model().index(0, 0), flags)
    assert merge.isEnabled()
    merge.trigger()
    assert list(window.project.events) == ["e1"]
    assert window.chosen_event == "e1"
    undo(window)


def test_marking_a_second_event_with_the_mouse_keeps_the_first_marked(qtbot: QtBot, window: MainWindow) -> None:
    events = window.findChild(EventList)
    # The window finds its sizes, and chooses once more, a moment after a project is opened.
    qtbot.wait(2 * SETTLED_MS)
    window.choose_event("e2")
    QApplication.processEvents()
    events.scrollTo(events.model().index(1, 0))
    qtbot.waitUntil(lambda: events.viewport().rect().contains(events.visualRect(events.model().index(1, 0))))
    place = events.visualRect(events.model().index(1, 0)).center()
    qtbot.mouseClick(events.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place)
    assert window.rail.marked_events() == ["e2", "e1"]
    assert window.chosen_event == "e1"


def test_the_marked_links_of_an_event_make_a_new_one(window: MainWindow) -> None:
    window.choose_event("e1")

    def mark(dialog: SplitDialog) -> None:
        assert dialog.marked() == []
        dialog.items.item(1).setCheckState(Qt.CheckState.Checked)

    answered(SplitDialog, mark)
    window.action("align.split").trigger()
    assert len(window.project.events) == 3
    assert [link.id for link in window.project.links_of("e1")] == ["l1"]
    undo(window)


def test_a_source_is_said_to_be_silent(window: MainWindow) -> None:
    window.choose_event("e1")
    answered(QInputDialog, lambda dialog: dialog.setTextValue("C  Chronicle"))
    window.action("align.silent").trigger()
    assert set(window.project.passages_of("e1")) == {"dike", "flood"}
    undo(window)


def test_selected_words_are_said_to_tell_of_nothing(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    bread = passage(window.project.sources["dike"], "Five wardens")
    monkeypatch.setattr(window.reading, "selections", lambda: [bread])
    window.choose_event("e1")
    assert window.action("align.nothing").isEnabled()
    window.action("align.nothing").trigger()
    (ruling,) = window.project.rulings.values()
    assert (ruling.kind, ruling.passages) == (RulingKind.NOTHING, (bread,))
    undo(window)


def test_a_refused_piece_counts_again_when_the_person_says_so(window: MainWindow) -> None:
    link = window.project.links["l1"]
    window.choose_event("e1")
    window.inspector.refuse_wanted.emit(link, link.evidence[0], False)
    refused = window.project.links["l1"]
    assert refused.score < link.score
    window.inspector.count_wanted.emit(refused, refused.evidence[0])
    assert window.project == flood_project()


def test_the_list_of_events_offers_what_can_be_done_with_them(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _: offered.extend(a.objectName() for a in menu.actions()))
    events = window.findChild(EventList)
    window.choose_event("e1")
    QApplication.sendEvent(events, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0)))
    assert {"align.confirm", "align.merge", "align.split", "align.silent"} <= set(offered)
