"""The filter of the events, in the list, in the panes and on the way from event to event."""

from PySide6.QtTest import QTest

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
