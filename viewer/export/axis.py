"""An axis of days: where it is marked, in either calendar."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from viewer.export.dates import month_name, year_words
from viewer.model.calendars import day_number, day_parts

NARROWEST_PX = 34
"""Marks with a word stand at least this far apart."""

DAY_STEPS = (1, 2, 5, 10)
MONTH_STEPS = (1, 3, 6)
YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
DAYS_A_MONTH, DAYS_A_YEAR = 30.44, 365.25


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark at the beginning of a day; `head` names the month or year that begins there, or nothing."""

    day: int
    label: str
    head: str = ""


def ticks(first: int, last: int, px_a_day: float, *, julian: bool) -> list[Tick]:
    """The marks of an axis from one day to another, as close as their words allow."""
    for step in DAY_STEPS:
        if step * px_a_day >= NARROWEST_PX:
            return list(_days(first, last, step, julian=julian))
    for step in MONTH_STEPS:
        if step * DAYS_A_MONTH * px_a_day >= NARROWEST_PX:
            return list(_months(first, last, step, julian=julian))
    fitting = (step for step in YEAR_STEPS if step * DAYS_A_YEAR * px_a_day >= NARROWEST_PX)
    return list(_years(first, last, next(fitting, YEAR_STEPS[-1]), julian=julian))


def _days(first: int, last: int, step: int, *, julian: bool) -> Iterator[Tick]:
    for number in range(first, last + 1):
        year, month, day = day_parts(number, julian=julian)
        # The days before the end of a month that a wide step would put too near the first of the next.
        if (day - 1) % step == 0 and (step == 1 or day + step / 2 <= 31):
            yield Tick(number, str(day), f"{month_name(month)} {year_words(year)}" if day == 1 else "")


def _months(first: int, last: int, step: int, *, julian: bool) -> Iterator[Tick]:
    year, month, _ = day_parts(first, julian=julian)
    while (number := day_number(year, month, 1, julian=julian)) <= last:
        if number >= first and (month - 1) % step == 0:
            yield Tick(number, month_name(month, short=True), year_words(year) if month == 1 else "")
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)


def _years(first: int, last: int, step: int, *, julian: bool) -> Iterator[Tick]:
    year = day_parts(first, julian=julian)[0] // step * step
    while (number := day_number(year, 1, 1, julian=julian)) <= last:
        if number >= first:
            yield Tick(number, year_words(year))
        year += step


def opening(marks: list[Tick], first: int, *, julian: bool) -> str:
    """What an axis is headed with where it begins: its month and year, its year, or nothing for years."""
    gap = min((after.day - before.day for before, after in pairwise(marks)), default=1)
    year, month, _ = day_parts(first, julian=julian)
    if gap < DAYS_A_MONTH - 3:
        return f"{month_name(month)} {year_words(year)}"
    return year_words(year) if gap < DAYS_A_YEAR - 2 else ""
