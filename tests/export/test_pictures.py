"""The timeline and the map: what they hold, where it is drawn, and their SVG."""

from dataclasses import replace
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.samples import flood_project, passage
from viewer.align.told_times import ToldTimes
from viewer.errors import Cancelled
from viewer.export.axis import ticks
from viewer.export.day_range import day_range
from viewer.export.drawing import Box, Drawing, Stroke, Words, shortened, texts, wrapped
from viewer.export.link_map import link_map
from viewer.export.link_map_picture import draw_map
from viewer.export.pictures import map_svg, timeline_svg
from viewer.export.svg import NAMESPACE, write_svg
from viewer.export.timeline import timeline_of
from viewer.export.timeline_picture import Window, draw_timeline
from viewer.model.calendars import day_number
from viewer.model.link import Event, Link, LinkStatus
from viewer.model.place import Passage, Span
from viewer.model.project import Project
from viewer.model.source import Calendar, Metadata, Source


def told(a: str, b: str, date: str, *calendars: Calendar) -> Project:
    """One event that two texts tell of as a whole."""
    kinds = calendars or (Calendar.GREGORIAN, Calendar.GREGORIAN)
    sources = [
        Source(key, text, Metadata(key.upper(), calendar=calendar, language="en"), n)
        for n, (key, text, calendar) in enumerate(zip("ab", (a, b), kinds, strict=True))
    ]
    ends = [Passage(source.id, Span(0, len(source.text))) for source in sources]
    return Project.of([*sources, Event("e", "It", date), Link("l", *ends, 0.9, event_id="e")])


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("1917-11-17", (1917, 11, 17), (1917, 11, 17)),
        ("1917-11", (1917, 11, 1), (1917, 11, 30)),
        ("1917~", (1917, 1, 1), (1917, 12, 31)),
        ("1921-21", (1921, 3, 1), (1921, 5, 31)),
        ("192X", (1920, 1, 1), (1929, 12, 31)),
        ("1917-11-03/1918-01?", (1917, 11, 3), (1918, 1, 31)),
        ("-0043-03-15", (-43, 3, 15), (-43, 3, 15)),
    ],
)
def test_a_date_runs_from_its_first_day_to_its_last(edtf: str, first: tuple, last: tuple) -> None:
    old = first[0] < 1582
    assert day_range(edtf) == (day_number(*first, julian=old), day_number(*last, julian=old))


@pytest.mark.parametrize("edtf", ["", "XXXX-05-03", "1917-13-40", "1917-02-30", "1918/1917", "1917/..", "a/b/c"])
def test_what_is_no_time_between_two_days_has_no_range(edtf: str) -> None:
    assert day_range(edtf) is None


@given(st.integers(-200_000, 800_000), st.floats(0.0005, 60), st.booleans())
def test_the_marks_of_an_axis_rise_and_leave_room_for_their_words(first: int, px: float, julian: bool) -> None:
    last = first + max(2, int(1000 / px))
    marks = ticks(first, last, px, julian=julian)
    days = [tick.day for tick in marks]
    assert days == sorted(set(days))
    assert all(first <= day <= last for day in days)
    gaps = [b - a for a, b in pairwise(days)]
    assert all(gap * px >= 15 for gap in gaps)


def test_each_source_stands_at_the_day_it_names_and_one_that_names_none_leaves_it_open() -> None:
    project = told("On 3 November 1917 five men left.", "Five men left the committee in anger.", "1917-11-03")
    a, b = timeline_of(project, ToldTimes(project.ordered_sources())).lanes
    assert (a.tellings[0].first, a.tellings[0].is_day) == (day_number(1917, 11, 3), True)
    assert not b.tellings[0].is_day


def test_a_julian_day_stands_under_the_gregorian_one() -> None:
    project = told(
        "On 25 October 1917 the palace fell to the guards.",
        "The palace fell on 7 November 1917 to the guards.",
        "1917-11-07",
        Calendar.JULIAN,
        Calendar.GREGORIAN,
    )
    timeline = timeline_of(project, ToldTimes(project.ordered_sources()))
    assert {lane.tellings[0].first for lane in timeline.lanes} == {day_number(1917, 11, 7)}
    assert timeline.both
    drawn = texts(draw_timeline(timeline, 1000, Window.whole(timeline)).shapes)
    assert {"Julian", "Gregorian", "25", "7"} <= set(drawn)


def test_days_from_before_the_reform_stand_under_their_julian_names_alone() -> None:
    timeline = timeline_of(told("In 1066 they met.", "They met on the hill.", "1066-10-14"))
    drawn = texts(draw_timeline(timeline, 1000, Window.whole(timeline)).shapes)
    assert "Julian" in drawn
    assert "Gregorian" not in drawn
    assert "14" in drawn


def test_what_no_source_dates_is_listed_apart() -> None:
    timeline = timeline_of(flood_project())
    assert [event.label for event in timeline.undated] == ["The mill"]
    drawing = draw_timeline(timeline, 900, Window.whole(timeline))
    assert "No date" in texts(drawing.shapes)
    assert "e2" in {spot.key for spot in drawing.spots}


def test_reading_the_dates_can_be_stopped_and_is_done_anew_for_other_sources() -> None:
    class Stopped:
        def step(self, done: int, total: int, label: str) -> None:
            raise Cancelled("Cancelled.")

    project = flood_project()
    with pytest.raises(Cancelled):
        ToldTimes(project.ordered_sources(), Stopped())
    times = ToldTimes(project.ordered_sources())
    assert times.is_of(replace(project, links={}))
    assert not times.is_of(replace(project, sources={}))


def crowded(number: int) -> Project:
    dike, flood = flood_project().sources["dike"], flood_project().sources["flood"]
    ends = Passage(dike.id, Span(0, 10)), Passage(flood.id, Span(0, 10))
    events = [Event(f"x{n}", f"Something happened {n}", "1651-05-03", n) for n in range(number)]
    return Project.of([dike, flood, *events, *(Link(f"y{n}", *ends, 0.5, event_id=f"x{n}") for n in range(number))])


def test_events_of_one_day_do_not_cover_each_other_and_the_chosen_one_keeps_its_name() -> None:
    timeline = timeline_of(crowded(40))
    drawing = draw_timeline(timeline, 800, Window.whole(timeline), "x33")
    assert "Something happened 33" in texts(drawing.shapes)
    assert {spot.key for spot in drawing.spots_of("event")} >= {"x0", "x1", "x33"}
    numbered = [spot.place for spot in drawing.spots_of("event") if spot.place.width > 10]
    for one in numbered:
        middle = one.x + one.width / 2, one.y + one.height / 2
        assert sum(other.holds(middle) for other in numbered) == 1


@given(st.floats(0.2, 5), st.floats(0, 1))
def test_zooming_keeps_the_moment_under_the_pointer(factor: float, share: float) -> None:
    window = Window(700_000, 700_400)
    at = window.first + share * window.days
    after = window.zoomed(factor, at)
    assert (at - after.first) / after.days == pytest.approx(share, abs=1e-6)


def test_the_map_has_a_dot_for_every_link_that_stands_and_none_for_a_rejected_one() -> None:
    project = flood_project()
    found = link_map(project)
    assert [(pair.a, pair.b, len(pair.dots)) for pair in found.pairs] == [
        ("dike", "flood", 1),
        ("dike", "chronicle", 1),
        ("flood", "chronicle", 1),
    ]
    rejected = replace(project.links["l1"], status=LinkStatus.REJECTED, event_id=None)
    without = link_map(replace(project, links={**project.links, "l1": rejected}))
    assert len(without.pair("dike", "flood").dots) == 0


def test_what_one_source_tells_out_of_the_order_of_the_other_is_found_and_so_are_gaps() -> None:
    text = "x" * 1000
    sources = [Source("a", text, Metadata("A")), Source("b", text, Metadata("B"), 1)]
    places = [(0, 0), (200, 500), (300, 200), (400, 300), (500, 400)]
    events = [Event(f"e{n}", f"E{n}", "", n) for n in range(len(places))]
    links = [
        Link(f"l{n}", Passage("a", Span(x, x + 50)), Passage("b", Span(y, y + 50)), 0.5, event_id=f"e{n}")
        for n, (x, y) in enumerate(places)
    ]
    (pair,) = link_map(Project.of([*sources, *events, *links])).pairs
    assert [dot.event_id for dot in pair.strays] == ["e1"]
    assert pair.gaps_a == ((0.05, 0.2), (0.55, 1.0))


@given(st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99)), max_size=25))
def test_what_is_left_when_the_strays_are_taken_out_rises_in_both(places: list[tuple[int, int]]) -> None:
    sources = [Source(key, key * 100, Metadata(key), n) for n, key in enumerate("ab")]
    links = [
        Link(f"l{n}", Passage("a", Span(x, x + 1)), Passage("b", Span(y, y + 1)), 0.5, event_id="e")
        for n, (x, y) in enumerate(places)
    ]
    (pair,) = link_map(Project.of([*sources, Event("e", "E"), *links])).pairs
    kept = [dot.y for dot in pair.dots if dot not in pair.strays]
    assert kept == sorted(kept)
    assert len(pair.dots) == len(places)


def test_a_spot_leads_to_every_pair_and_to_the_events_of_the_one_shown() -> None:
    drawing = draw_map(link_map(flood_project()), 1200, ("dike", "flood"), "e1")
    assert [spot.key for spot in drawing.spots_of("pair")] == ["0", "1", "2"]
    assert {spot.key for spot in drawing.spots_of("event")} == {"e1"}
    (spot,) = drawing.spots_of("event")
    assert drawing.spot_at((spot.place.x + 3, spot.place.y + 3)) == spot


def test_two_sources_have_one_large_plot_and_one_source_has_none() -> None:
    project = flood_project()
    two = replace(project, sources={key: project.sources[key] for key in ("dike", "flood")}, links={})
    assert draw_map(link_map(two), 900, ("dike", "flood")).spots_of("pair") == []
    assert draw_map(link_map(Project()), 900, None).shapes == []


def test_the_svg_of_both_is_well_formed_in_the_theme_and_holds_every_word(tmp_path) -> None:
    project = flood_project()
    bell = replace(project.sources["dike"], meta=Metadata("The <dike> & \x07 bell"))
    project = replace(project, sources={**project.sources, "dike": bell})
    for svg in (timeline_svg(project, "Flood <1651>"), map_svg(project, "Flood <1651>")):
        root = ET.fromstring(svg.split("\n", 1)[1])
        assert root.tag == f"{{{NAMESPACE}}}svg"
        assert root.findtext(f"{{{NAMESPACE}}}title") == "Flood <1651>"
        assert "<dike>" in " ".join(root.itertext())
        assert "http" not in svg.replace(NAMESPACE, "")


def test_shapes_are_written_as_they_are() -> None:
    drawing = Drawing(100, 50, "page")
    drawing.add(
        Box(1, 2, 3, 4, fill="link", stroke="ink", dash=(4, 3), radius=2),
        Box(5, 5, 9, 9, hatched=True),
        Stroke(((0, 0), (10, 20)), "ink", curved=True),
        Words(7, 8, "so", anchor="end", turned=True, serif=True, strong=True, slanted=True),
    )
    svg = write_svg(drawing, "t", "dark")
    assert 'd="M0 0C0 10 10 10 10 20"' in svg
    assert 'stroke-dasharray="4 3"' in svg
    assert 'fill="url(#hatch)"' in svg
    # A family whose name holds a figure is no family in CSS unless it is quoted.
    assert "font-family=\"'Gentium Book Plus'" in svg
    assert 'transform="rotate(-90 7 8)"' in svg


@given(st.text(max_size=80), st.floats(20, 400))
def test_shortened_words_never_grow_and_wrapped_ones_keep_to_their_lines(text: str, width: float) -> None:
    assert len(shortened(text, 14, width)) <= max(len(text), 2)
    assert len(wrapped(text, 14, width, 3)) <= 3


def test_a_time_of_something_else_told_in_the_same_breath_is_not_the_events() -> None:
    text = "In June 1905 he had struck; now, on 3 November 1917, he left."
    project = told(text, "He left.", "1917-11-03")
    times = ToldTimes(project.ordered_sources())
    near = day_range("1917-11-03")
    found = times.of("a", [passage(project.sources["a"], text).span], near)
    assert found is not None
    assert (found.first, found.given) == (day_number(1917, 11, 3), True)
