"""The filter of the events, in the list, in the panes and on the way from event to event."""

from PySide6.QtTest import QTest

from viewer.model.link import LinkStatus
from viewer.search.event_filter import EventFilter
from viewer.widgets.event_filter_bar import EventFilterBar
from viewer.widgets.event_list import EventList
from viewer.widgets.main_window import MainWindow


def test_what_is_filtered_out_leaves_the_list_the_panes_and_the_way(window: MainWindow) -> None:
    bar, events = window.findChild(EventFilterBar), window.findChild(EventList)
    assert bar is not None
    assert events is not None
    QTest.keyClicks(bar.field, "mill")

    assert [row.label for row in events._model.rows] == ["The mill"]
    assert not window.reading.pane("dike").text._painter.passages
    window.step_event(1)
    assert window.chosen_event == "e2"
    window.step_event(1)
    assert window.chosen_event == "e2"
    assert bar._said.text() == "1 of 2: “mill”"

    bar._clear.click()
    assert len(events._model.rows) == 2
    assert set(window.reading.pane("dike").text._painter.passages) == {"e1"}


def test_every_view_shows_the_events_that_the_list_shows_and_says_how_to_see_all(window: MainWindow) -> None:
    window.rail.filter_by(EventFilter(status=LinkStatus.CONFIRMED))
    assert not window.filtered.sentence
    shown = {
        "view.synopsis": lambda view: {view.model.event_id(row) for row in range(view.model.rowCount())},
        "view.matrix": lambda view: {view.model.event_id(row) for row in range(view.model.rowCount())},
        "view.timeline": lambda view: {spot.key for spot in view.canvas.drawing.spots_of("event")},
        "view.map": lambda view: {spot.key for spot in view.canvas.drawing.spots_of("event")},
    }
    for key, events in shown.items():
        window.action(key).trigger()
        assert events(window.views.view) == {"e2"}, key
        assert window.filtered.sentence.startswith("1 of 2")
        assert window.filtered.offered == "view.all_events"
    window.action("view.all_events").trigger()
    assert not window.filtered.sentence
    assert not window.action("view.all_events").isEnabled()
    for key, events in shown.items():
        window.action(key).trigger()
        assert "e2" in events(window.views.view), key
    window.action("view.synopsis").trigger()
    assert shown["view.synopsis"](window.views.view) == {"e1", "e2"}
