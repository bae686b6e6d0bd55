"""What can be done with a thing is offered where it stands, by the pointer and by the menu key."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from viewer.widgets.cards import DivergenceCard, NoteCard
from viewer.widgets.event_list import EventList
from viewer.widgets.main_window import MainWindow
from viewer.widgets.source_list import SourceList


def offered(thing: QWidget) -> list[str]:
    """What the menu key offers on a thing."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), thing.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(thing, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]
    menu.close()
    return words


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_the_menu_key_offers_what_can_be_done_with_events_sources_notes_and_divergences(window: MainWindow) -> None:
    window.choose_event("e1")
    events, rail = window.findChild(EventList), window.findChild(SourceList)
    assert events is not None
    assert rail is not None
    assert {"Confirm event", "Reject event", "Note…", "Rename event"} <= set(offered(events))
    rail.setCurrentRow(0)
    assert offered(rail) == ["Take out of the panes", "Describe source…", "Remove source…"]
    note, difference = window.inspector.findChild(NoteCard), window.inspector.findChild(DivergenceCard)
    assert note is not None
    assert difference is not None
    assert offered(note) == ["Reply", "Resolve", "Change", "Remove"]
    assert set(offered(difference)) == {"Accept", "Dismiss", "Change kind", "Write a note"}
