"""The same day in the Julian and the Gregorian calendar."""

from datetime import date


def julian_to_gregorian(year: int, month: int, day: int) -> date:
    """The Gregorian day of a Julian date.

    Raises:
        ValueError: If the Julian calendar has no such day, or it lies before the Gregorian year 1.

    Source: E. G. Richards, in Urban and Seidelmann, Explanatory Supplement to the Astronomical
    Almanac (2013), section 15.11.3, as day numbers.

    >>> julian_to_gregorian(1917, 10, 25)
    datetime.date(1917, 11, 7)
    """
    if not (1 <= month <= 12 and 1 <= day <= _julian_month_length(year, month)):
        raise ValueError(f"no day of the Julian calendar: {year}-{month}-{day}")
    shifted = (month + 9) % 12
    years = year + 4716 - (14 - month) // 12
    day_number = 1461 * years // 4 + (153 * shifted + 2) // 5 + day - 1402
    try:
        return date.fromordinal(day_number - _ORDINAL_TO_DAY_NUMBER)
    except ValueError:
        raise ValueError(f"before the Gregorian year 1: {year}-{month}-{day}") from None


def gregorian_to_julian(day: date) -> tuple[int, int, int]:
    """Year, month and day in the Julian calendar of a Gregorian day.

    >>> gregorian_to_julian(date(1917, 11, 7))
    (1917, 10, 25)
    """
    shifted = 4 * (day.toordinal() + _ORDINAL_TO_DAY_NUMBER + 1401) + 3
    in_year = shifted % 1461 // 4
    months = 5 * in_year + 2
    month = (months // 153 + 2) % 12 + 1
    return shifted // 1461 - 4716 + (14 - month) // 12, month, months % 153 // 5 + 1


_ORDINAL_TO_DAY_NUMBER = 1721425


def _julian_month_length(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 else 28
    return 30 if month in (4, 6, 9, 11) else 31
