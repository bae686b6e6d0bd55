"""Spans, projects and calendars keep their promises."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.samples import flood_project
from viewer.model.calendars import gregorian_to_julian, julian_to_gregorian
from viewer.model.place import Span, union

SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(1, 20))


@given(st.lists(SPANS))
def test_a_union_covers_the_same_places_with_spans_apart(spans: list[Span]) -> None:
    merged = union(spans)
    assert {p for s in merged for p in range(s.start_cp, s.end_cp)} == {
        p for s in spans for p in range(s.start_cp, s.end_cp)
    }
    assert all(left.end_cp < right.start_cp for left, right in pairwise(merged))


@given(SPANS, SPANS)
def test_overlap_counts_common_places(a: Span, b: Span) -> None:
    assert a.overlap(b) == len(set(range(a.start_cp, a.end_cp)) & set(range(b.start_cp, b.end_cp)))


@pytest.mark.parametrize("ends", [(3, 3), (5, 4), (-1, 2)])
def test_an_empty_or_backward_range_is_no_span(ends: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(*ends)


@given(st.dates(min_value=date(300, 1, 1)))
def test_calendars_lead_there_and_back(day: date) -> None:
    assert julian_to_gregorian(*gregorian_to_julian(day)) == day


@pytest.mark.parametrize(
    ("julian", "gregorian"),
    [
        ((1917, 10, 25), date(1917, 11, 7)),
        ((1900, 2, 29), date(1900, 3, 13)),
        ((1582, 10, 5), date(1582, 10, 15)),
        ((1066, 10, 14), date(1066, 10, 20)),
        ((325, 5, 20), date(325, 5, 21)),
    ],
)
def test_known_days_agree(julian: tuple[int, int, int], gregorian: date) -> None:
    assert julian_to_gregorian(*julian) == gregorian
    assert gregorian_to_julian(gregorian) == julian


@pytest.mark.parametrize("day", [(1917, 2, 29), (1917, 13, 1), (1917, 4, 31), (-5000, 1, 1)])
def test_a_day_that_never_was_is_refused(day: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match=r"no day|before"):
        julian_to_gregorian(*day)


def test_sources_have_letters_and_events_know_who_is_silent() -> None:
    project = flood_project()
    assert [project.letter(source.id) for source in project.ordered_sources()] == ["A", "B", "C"]
    assert [event.id for event in project.ordered_events()] == ["e2", "e1"]
    assert set(project.passages_of("e1")) == {"dike", "flood", "chronicle"}
    assert set(project.passages_of("e2")) == {"flood", "chronicle"}
