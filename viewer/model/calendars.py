"""Days in the Julian and the Gregorian calendar.

A day is counted as `date.toordinal` counts it (1 is 1 January of the Gregorian year 1), on below 1 for the days before
Christ, which `datetime.date` lacks. Years are astronomical: 0 is 1 BC, -43 is 44 BC.

Source of the arithmetic: E. G. Richards, in Urban and Seidelmann, Explanatory Supplement to the Astronomical Almanac
(2013), section 15.11.3, as day numbers.
"""

from datetime import date

JULIAN_DAY_OF_0 = 1721425
"""The astronomers' Julian day number, at noon, of the day counted as 0 here."""


def day_number(year: int, month: int, day: int, *, julian: bool = False) -> int:
    """The count of a day.

    Raises:
        ValueError: If the calendar has no such day.

    >>> day_number(-43, 3, 15, julian=True) + JULIAN_DAY_OF_0
    1705426
    """
    if not (1 <= month <= 12 and 1 <= day <= month_length(year, month, julian=julian)):
        raise ValueError(f"no day of the {'Julian' if julian else 'Gregorian'} calendar: {year}-{month}-{day}")
    years = year + 4716 - (14 - month) // 12
    number = 1461 * years // 4 + (153 * ((month + 9) % 12) + 2) // 5 + day - 1402 - JULIAN_DAY_OF_0
    return number if julian else number - (years + 184) // 100 * 3 // 4 + 38


def day_parts(number: int, *, julian: bool = False) -> tuple[int, int, int]:
    """Year, month and day of a counted day.

    >>> day_parts(day_number(1917, 11, 7), julian=True)
    (1917, 10, 25)
    """
    day = number + JULIAN_DAY_OF_0
    shifted = day + 1401 if julian else day + 1363 + (4 * day + 274277) // 146097 * 3 // 4
    within = (4 * shifted + 3) % 1461 // 4
    months = 5 * within + 2
    month = (months // 153 + 2) % 12 + 1
    return (4 * shifted + 3) // 1461 - 4716 + (14 - month) // 12, month, months % 153 // 5 + 1


def month_length(year: int, month: int, *, julian: bool = False) -> int:
    """How many days a month has."""
    if month == 2:
        return 29 if year % 4 == 0 and (julian or year % 100 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def julian_to_gregorian(year: int, month: int, day: int) -> date:
    """The Gregorian day of a Julian date.

    Raises:
        ValueError: If the Julian calendar has no such day, or it lies before the Gregorian year 1.

    >>> julian_to_gregorian(1917, 10, 25)
    datetime.date(1917, 11, 7)
    """
    number = day_number(year, month, day, julian=True)
    try:
        return date.fromordinal(number)
    except ValueError:
        raise ValueError(f"before the Gregorian year 1: {year}-{month}-{day}") from None


def gregorian_to_julian(day: date) -> tuple[int, int, int]:
    """Year, month and day in the Julian calendar of a Gregorian day.

    >>> gregorian_to_julian(date(1917, 11, 7))
    (1917, 10, 25)
    """
    return day_parts(day.toordinal(), julian=True)
