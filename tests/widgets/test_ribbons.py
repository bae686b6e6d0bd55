import re

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from viewer.model.link import Event, Link
from viewer.model.place import Passage, Span
from viewer.model.project import Project
from viewer.model.source import Metadata, Source
from viewer.widgets.link_ribbons import MANY
from viewer.widgets.reading_view import ReadingView
from viewer.widgets.ribbon_shapes import Ends, leaving_point, ribbon_path


@pytest.mark.parametrize("chosen", [False, True])
def test_a_steep_ribbon_is_nowhere_thinner_than_its_core(chosen):
    path = ribbon_path(Ends(0, 10, 600, 610), 42, chosen=chosen)
    core = 9 if chosen else 6
    across = [x for x in range(420) if path.contains(QPointF(x / 10, 305))]
    assert len(across) / 10 >= core - 0.5


def test_an_end_is_at_least_four_pixels_high():
    path = ribbon_path(Ends(10, 10, 10, 10), 42, chosen=False)
    assert path.boundingRect().height() == 4


def test_a_ribbon_leaves_towards_its_partner():
    down = leaving_point(Ends(90, 100, 900, 910), 42, 400)
    up = leaving_point(Ends(-50, -40, 200, 210), 42, 400)
    assert down.y() == 400
    assert 0 < down.x() < 42
    assert up.y() == 0
    assert leaving_point(Ends(0, 10, 50, 60), 42, 400) is None


def test_a_click_on_a_ribbon_chooses_its_event(view, qtbot):
    gutter = view._gutters[0]
    places = [QPoint(gutter.width() // 2, y) for y in range(0, gutter.height(), 3)]
    on = next(place for place in places if gutter.event_at(QPointF(place)) == "e1")
    off = next(place for place in reversed(places) if not gutter.event_at(QPointF(place)))
    with qtbot.waitSignal(view.event_chosen) as told:
        QTest.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=on)
    assert told.args == ["e1"]
    with qtbot.assertNotEmitted(view.event_chosen):
        QTest.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=off)


def test_a_ribbon_below_the_pointer_says_its_event(view):
    gutter = view._gutters[0]
    places = [QPoint(gutter.width() // 2, y) for y in range(0, gutter.height(), 3)]
    on = next(place for place in places if gutter.event_at(QPointF(place)) == "e1")
    QTest.mouseMove(gutter, on)
    assert gutter.toolTip() == "2 · The wardens resign"


def test_the_chosen_ribbon_has_its_colour(view, theme):
    gutter = view._gutters[0]
    place = next(QPoint(21, y) for y in range(gutter.height()) if gutter.event_at(QPointF(21, y)) == "e1")
    inner = QPoint(21, place.y() + 8)
    assert gutter.grab().toImage().pixelColor(inner) == theme["ribbonSoft"]
    view.choose_event("e1", bring_into_view=False)
    assert gutter.grab().toImage().pixelColor(inner) == theme["ribbonOn"]


def test_gutters_have_names(view):
    assert [gutter.accessibleName() for gutter in view._gutters] == ["Links between A and B", "Links between B and C"]


def test_a_crowd_of_ribbons_side_by_side_is_drawn_as_few_and_the_chosen_one_alone(qtbot, theme):
    text = " ".join(f"Word {number}." for number in range(600))
    a, b = Source("a", text, Metadata("A")), Source("b", text, Metadata("B"), position=1)
    words = [Span(match.start(), match.end()) for match in re.finditer(r"Word \d+\.", text)]
    events = [Event(f"e{n}", f"Event {n}", "", n) for n in range(len(words))]
    links = [Link(f"l{n}", Passage("a", s), Passage("b", s), 0.5, event_id=f"e{n}") for n, s in enumerate(words)]
    view = ReadingView(theme)
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.set_panes(["a", "b"])
    view.show_project(Project.of([a, b, *events, *links]))
    view.show()
    view.choose_event("e7", bring_into_view=False)
    drawn = view._gutters[0]._in_sight()
    assert len(drawn) < MANY < sum(one.count for one in drawn)
    assert [one.count for one in drawn if one.ribbon.event_id == "e7"] == [1]
    assert drawn[-1].ribbon.event_id == "e7"
