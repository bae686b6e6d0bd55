"""The first and last day of a date in EDTF, for axes."""

import re

from viewer.model.calendars import day_number, month_length

PARTS = {
    21: (3, 5),
    22: (6, 8),
    23: (9, 11),
    24: (12, 12),
    33: (1, 3),
    36: (10, 12),
    37: (1, 4),
    38: (5, 8),
    39: (9, 12),
}
"""First and last month of the parts of a year, by their numbers in EDTF. A winter is taken to end with its year."""

REFORM = (1582, 10, 15)
"""From this day on days are Gregorian; earlier ones have their Julian names."""

_DATE = re.compile(r"(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?", re.ASCII)
_WIDE = re.compile(r"(\d{2})(XX|\dX)[?~%]?", re.ASCII)


def day_range(edtf: str) -> tuple[int, int] | None:
    """First and last day, counted as in `viewer.model.calendars`; None where there are none, or only one end.

    >>> day_range("1917-11-17") == (day_number(1917, 11, 17),) * 2
    True
    >>> day_range("XXXX-05-03")
    """
    ends = [_range(part) for part in edtf.split("/")]
    if not ends or ends[0] is None or ends[-1] is None or len(ends) > 2:
        return None
    first, last = ends[0][0], ends[-1][1]
    return (first, last) if first <= last else None


def _range(part: str) -> tuple[int, int] | None:
    wide, match = _WIDE.fullmatch(part), _DATE.fullmatch(part)
    if wide:
        years = 10 ** wide[2].count("X")
        year = int((wide[1] + wide[2]).replace("X", "0"))
        return _day(year, 1, 1), _day(year + years - 1, 12, 31)
    if not match:
        return None
    year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    if day:
        known = 1 <= month <= 12 and day <= _length(year, month)
        return (_day(year, month, day),) * 2 if known else None
    if month > 12 and month not in PARTS:
        return None
    first, last = (1, 12) if not month else PARTS.get(month, (month, month))
    return _day(year, first, 1), _day(year, last, _length(year, last))


def _length(year: int, month: int) -> int:
    return month_length(year, month, julian=(year, month) < REFORM[:2])


def _day(year: int, month: int, day: int) -> int:
    return day_number(year, month, day, julian=(year, month, day) < REFORM)
