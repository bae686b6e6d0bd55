"""Days in the Julian and the Gregorian calendar, before Christ too."""

import doctest
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.model import calendars
from viewer.model.calendars import JULIAN_DAY_OF_0, day_number, day_parts

NUMBERS = st.integers(day_number(-200, 1, 1), day_number(2100, 12, 31))


def test_the_examples_in_the_documentation_hold() -> None:
    assert doctest.testmod(calendars).failed == 0


@given(NUMBERS, st.booleans())
def test_a_day_keeps_its_number_there_and_back(number: int, julian: bool) -> None:
    assert day_number(*day_parts(number, julian=julian), julian=julian) == number


@given(NUMBERS.filter(lambda number: number > 0))
def test_gregorian_days_after_christ_are_those_of_the_standard_library(number: int) -> None:
    assert date(*day_parts(number)).toordinal() == number


@given(st.integers(-200, 2100), st.integers(3, 12), st.integers(1, 28))
def test_the_calendars_part_by_a_day_each_century_that_is_no_leap_year(year: int, month: int, day: int) -> None:
    centuries = year // 100
    apart = day_number(year, month, day, julian=True) - day_number(year, month, day)
    assert apart == centuries - centuries // 4 - 2


@pytest.mark.parametrize(
    ("julian", "day_at_noon"),
    [
        # Meeus, Astronomical Algorithms (1991), chapter 7.
        ((333, 1, 27), 1842713),
        ((837, 4, 10), 2026872),
        ((-1000, 7, 12), 1356001),
        ((-1001, 8, 17), 1355671),
        ((-4712, 1, 1), 0),
    ],
)
def test_known_day_numbers_agree(julian: tuple[int, int, int], day_at_noon: int) -> None:
    assert day_number(*julian, julian=True) + JULIAN_DAY_OF_0 == day_at_noon


def test_a_leap_day_of_the_julian_calendar_alone_is_refused_by_the_gregorian() -> None:
    assert day_parts(day_number(1900, 2, 29, julian=True)) == (1900, 3, 13)
    with pytest.raises(ValueError, match="no day of the Gregorian calendar"):
        day_number(1900, 2, 29)
