"""The left side: sources come and go, events are walked and renamed, long lists keep their place."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from viewer.model.link import Event
from viewer.model.project import Project
from viewer.qt.theme import Theme
from viewer.widgets.event_list import EventList
from viewer.widgets.side_rail import SideRail
from viewer.widgets.source_list import SourceList

HOSTILE = "<img src='file:///x'><b>bold</b>"


@pytest.fixture
def rail(qtbot: QtBot, theme: Theme, flood: Project) -> SideRail:
    """Three sources, two of them shown, and two events."""
    rail = SideRail(theme)
    qtbot.addWidget(rail)
    rail.resize(204, 700)
    rail.show_project(flood, ["dike", "flood"])
    with qtbot.waitActive(rail):
        rail.show()
        rail.activateWindow()
    return rail


@pytest.fixture
def source_list(rail: SideRail) -> SourceList:
    return rail.findChild(SourceList)


@pytest.fixture
def event_list(rail: SideRail) -> EventList:
    return rail.findChild(EventList)


def click(qtbot: QtBot, source_list: SourceList, row: int) -> None:
    place = source_list.visualItemRect(source_list.item(row)).center()
    qtbot.mouseClick(source_list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def told(source_list: SourceList, row: int) -> str:
    return source_list.item(row).data(Qt.ItemDataRole.AccessibleTextRole)


def many_events(project: Project, number: int) -> Project:
    events = {f"m{place}": Event(f"m{place}", f"Event {place}", "1917-11-17", place) for place in range(number)}
    return replace(project, events=events)


def test_a_click_asks_for_a_source_in_a_pane_and_for_one_out_of_it(
    qtbot: QtBot, rail: SideRail, source_list: SourceList
) -> None:
    with qtbot.waitSignal(rail.panes_wanted) as wish:
        click(qtbot, source_list, 2)
    assert wish.args == [["dike", "flood", "chronicle"]]
    with qtbot.waitSignal(rail.panes_wanted) as wish:
        click(qtbot, source_list, 0)
    assert wish.args == [["flood"]]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_asks_for_a_source_in_a_pane(qtbot: QtBot, rail: SideRail, source_list: SourceList, key: Qt.Key) -> None:
    source_list.setFocus()
    source_list.setCurrentRow(2)
    with qtbot.waitSignal(rail.panes_wanted) as wish:
        qtbot.keyClick(source_list, key)
    assert wish.args == [["dike", "flood", "chronicle"]]


def test_a_wish_alone_changes_no_mark(qtbot: QtBot, source_list: SourceList) -> None:
    """Whether a source is shown is said by its owner; the wish may be refused."""
    click(qtbot, source_list, 2)
    qtbot.keyClick(source_list, Qt.Key.Key_Space)
    assert source_list.item(2).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert told(source_list, 2).endswith("not shown")


def test_the_last_source_stays_in_its_pane(
    qtbot: QtBot, rail: SideRail, source_list: SourceList, flood: Project
) -> None:
    rail.show_project(flood, ["dike"])
    with qtbot.assertNotEmitted(rail.panes_wanted):
        click(qtbot, source_list, 0)


@pytest.mark.qt_log_ignore("grabbing the keyboard", "propagateSizeHints", "support raise")
@pytest.mark.parametrize(("place", "wish"), [(-2, "describe_wanted"), (-1, "remove_wanted")])
def test_the_menu_key_describes_or_removes_the_source_in_focus(
    qtbot: QtBot, rail: SideRail, source_list: SourceList, place: int, wish: str
) -> None:
    source_list.setCurrentRow(1)
    elsewhere = source_list.viewport().rect().bottomLeft()
    on_screen = source_list.viewport().mapToGlobal(elsewhere)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, elsewhere, on_screen)
    QApplication.sendEvent(source_list.viewport(), asked)
    menu = source_list.findChild(QMenu)
    with qtbot.waitSignal(getattr(rail, wish)) as wanted:
        menu.actions()[place].trigger()
    menu.close()
    assert wanted.args == ["flood"]


def test_walking_with_the_arrows_chooses_events(qtbot: QtBot, rail: SideRail, event_list: EventList) -> None:
    with qtbot.assertNotEmitted(rail.event_chosen):
        rail.choose_event("e2")
    with qtbot.waitSignal(rail.event_chosen) as chosen:
        qtbot.keyClick(event_list, Qt.Key.Key_Down)
    assert chosen.args == ["e1"]


def test_a_label_is_typed_in_place(qtbot: QtBot, rail: SideRail, event_list: EventList) -> None:
    rail.edit_label("e1")
    field = event_list.findChild(QLineEdit)
    assert field.text() == "The wardens resign"
    qtbot.keyClicks(field, HOSTILE)
    with qtbot.waitSignal(rail.rename_wanted) as wish:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert wish.args == ["e1", HOSTILE]


def test_five_thousand_events_keep_the_place_when_one_is_renamed_or_goes(
    qtbot: QtBot, rail: SideRail, event_list: EventList, flood: Project
) -> None:
    many = many_events(flood, 5000)
    rail.show_project(many, ["dike"])
    rail.choose_event("m4000")
    qtbot.waitUntil(lambda: event_list.verticalScrollBar().value() > 0)
    before = event_list.verticalScrollBar().value()
    renamed = replace(many, events={**many.events, "m7": replace(many.events["m7"], label="Another")})
    with qtbot.assertNotEmitted(rail.event_chosen):
        rail.show_project(renamed, ["dike"])
        assert event_list.currentIndex().row() == 4000
        fewer = replace(many, events={key: event for key, event in many.events.items() if key != "m4999"})
        rail.show_project(fewer, ["dike"])
        rail.choose_event("m4000")
    assert event_list.model().rowCount() == 4999
    assert event_list.currentIndex().data() == "Event 4000"
    assert event_list.verticalScrollBar().value() == before


def test_an_event_is_announced_with_number_date_and_state(event_list: EventList) -> None:
    spoken = [
        event_list.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(event_list.model().rowCount())
    ]
    assert spoken == ["1. The mill, confirmed", "2. The wardens resign, 23 Apr (3 May) 1651, suggested"]


def test_markup_in_titles_and_labels_stays_text(
    rail: SideRail, source_list: SourceList, event_list: EventList, flood: Project
) -> None:
    dike = flood.sources["dike"]
    hostile = replace(
        flood,
        sources={**flood.sources, "dike": replace(dike, meta=replace(dike.meta, title=HOSTILE))},
        events={"e1": replace(flood.events["e1"], label=HOSTILE)},
    )
    rail.show_project(hostile, ["dike", "flood"])
    rail.grab()
    for tip in (source_list.item(0).toolTip(), event_list.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)):
        assert "<img" not in tip
        assert not GuiQt.mightBeRichText(tip) or "&lt;img" in tip


def test_the_chosen_event_stays_in_sight_when_the_list_grows_narrower_or_is_first_shown(
    qtbot: QtBot, theme: Theme, flood: Project
) -> None:
    events = EventList(theme)
    qtbot.addWidget(events)
    label = "The wardens leave the council after the second flood of that year"
    many = many_events(flood, 300)
    named = replace(many, events={key: replace(event, label=label) for key, event in many.events.items()})
    events.show_project(named)
    events.choose_event("m200")
    events.resize(300, 400)
    events.show()
    for width in (300, 180, 260):
        events.resize(width, 400)
        qtbot.waitUntil(lambda: events.sizeHintForIndex(events.currentIndex()).width() == events.row_width)
        place = events.visualRect(events.currentIndex())
        assert place.top() >= 0
        assert place.bottom() < events.viewport().height()
        assert place.top() == events.visualRect(events.model().index(199, 0)).bottom() + 1
