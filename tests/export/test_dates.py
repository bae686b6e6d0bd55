"""Dates in words."""

import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.export import dates
from viewer.export.dates import long_date, moment, short_date
from viewer.model.calendars import julian_to_gregorian


def test_the_examples_in_the_documentation_hold():
    assert doctest.testmod(dates).failed == 0


@pytest.mark.parametrize(
    ("edtf", "long", "short"),
    [
        ("1917-11-17", "4 November 1917 (Julian) / 17 November 1917 (Gregorian)", "4 (17) Nov 1917"),
        ("1917-11", "November 1917", "Nov 1917"),
        ("1917", "1917", "1917"),
        ("1917?", "perhaps 1917", "perhaps 1917"),
        ("1917-10/1917-12", "October–December 1917", "Oct–Dec 1917"),
        (
            "1917-11-07/1917-11-17",
            "25 October – 4 November 1917 (Julian) / 7–17 November 1917 (Gregorian)",
            "25 Oct (7 Nov) 1917 – 4 (17) Nov 1917",
        ),
        ("1917-11-17/..", "from 4 November 1917 (Julian) / from 17 November 1917 (Gregorian)", "from 4 (17) Nov 1917"),
        ("/1917", "until 1917", "until 1917"),
        ("2001-09-11", "11 September 2001", "11 Sep 2001"),
        ("1066-10-14", "14 October 1066", "14 Oct 1066"),
        ("-0043-03-15", "15 March 44 BC", "15 Mar 44 BC"),
        ("-0057/-0049", "58–50 BC", "58–50 BC"),
        ("0000", "1 BC", "1 BC"),
        ("1917-21", "spring 1917", "spring 1917"),
        ("1921-37", "early 1921", "early 1921"),
        ("192X", "1920s", "1920s"),
        ("15XX", "1500s", "1500s"),
        ("1926~/1929~", "about 1926 – about 1929", "about 1926 – about 1929"),
        ("", "", ""),
    ],
)
def test_a_date_is_given_in_both_calendars_where_it_is_a_day_of_both(edtf, long, short):
    assert (long_date(edtf), short_date(edtf)) == (long, short)


@pytest.mark.parametrize(
    "strange", ["1917-13", "1917-11-31", "1917-11-00", "1917-20", "1917-21-03", "-0000", "../..", "a/b/c", "..", "<b>"]
)
def test_what_is_no_date_known_here_is_given_back_unchanged(strange):
    assert (long_date(strange), short_date(strange), moment(strange)) == (strange, strange, strange)


@given(st.dates(dates.FIRST_GREGORIAN_DAY, dates.LAST_JULIAN_DAY))
def test_the_julian_day_leads_back_to_the_gregorian_one(day):
    julian, gregorian = long_date(day.isoformat()).split(" / ")
    number, month, year = julian.removesuffix(" (Julian)").split()
    assert julian_to_gregorian(int(year), dates.MONTHS.index(month) + 1, int(number)) == day
    assert gregorian == f"{day.day} {dates.MONTHS[day.month - 1]} {day.year} (Gregorian)"


@given(st.text(max_size=40))
def test_no_text_breaks_the_reading_of_dates(text):
    assert isinstance(long_date(text) + short_date(text) + moment(text), str)
