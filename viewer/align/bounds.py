"""First and last day of a date as it is written, and the same as a string of the Extended Date/Time Format."""

from dataclasses import dataclass

from viewer.align.date_forms import Written
from viewer.align.months import PART_CODES, PART_MONTHS
from viewer.model.calendars import day_number, day_parts, month_length

EARLIEST, LATEST = -9998, 9998
"""The astronomical years that are read, one inside those of four digits."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """First and last day of a time, both part of it, counted as in `viewer.model.calendars`."""

    first: int
    last: int


def bounds(item: Written, now: int | None) -> Bounds | None:
    """The bounds of a date, its missing parts taken from the moment the story has reached; None if it is no date."""
    year, months = item.year, item.months
    if months is None and item.days is not None:
        if now is None:
            return None
        year, month, _ = day_parts(now)
        months = month, month
    if year is None:
        if now is None or months is None:
            return None
        year = _nearest_year(months[0], now)
    if not EARLIEST <= year <= LATEST or not EARLIEST <= (item.year_last or year) <= LATEST:
        return None
    if item.feast:
        # The days of a feast are true days: before the reform, the Julian day under its own name.
        old, *new = item.feast.days(year)
        return Bounds(new[0], new[0]) if new else Bounds(*[_day(*day_parts(old, julian=True))] * 2)
    if item.decade:
        return _of_decade(year, item.part)
    if item.season:
        return _of_season(item, year)
    first_month, last_month = months or PART_MONTHS.get(item.part, (1, 12))
    last_year = year if item.year_last is None else item.year_last
    if last_month < first_month and last_year == year:
        # The year that stands behind 'December to January' is that of the end.
        year, last_year = (year - 1, year) if item.year is not None else (year, year + 1)
    julian = (year, first_month) < _REFORM
    length = month_length(last_year, last_month, julian=julian)
    first_day, last_day = item.days or (1, length)
    if item.part and item.months:
        first_day, last_day = {"early": (1, 10), "beginning": (1, 10), "mid": (11, 20)}.get(item.part, (21, length))
    if last_day > length or first_day > month_length(year, first_month, julian=julian):
        return None
    first, last = _day(year, first_month, first_day), _day(last_year, last_month, last_day)
    first, last = first - item.moved + min(0, item.night), last - item.moved + max(0, item.night)
    return Bounds(first, last) if first <= last else None


_REFORM = (1582, 10)


def _day(year: int, month: int, day: int) -> int:
    """A day under its own name; 29 February of a year that is a leap year in the Julian calendar alone is 1 March."""
    if day > month_length(year, month):
        return day_number(year, month + 1, 1)
    return day_number(year, month, day)


def _nearest_year(month: int, now: int) -> int:
    """The year in which a month lies next to a moment."""
    year = day_parts(now)[0]
    away = day_number(year, month, 15) - now
    return year + (away < -200) - (away > 200)


def _of_decade(year: int, part: str) -> Bounds:
    """Ten years, or a hundred if they are those of a century ('the 1500s'), or the part of them that is said."""
    length = 100 if year % 100 == 0 else 10
    share = {"early": (0, 4), "beginning": (0, 3), "mid": (3, 7), "late": (6, 10), "end": (7, 10)}.get(part, (0, 10))
    first, end = (year + share[0] * length // 10, year + share[1] * length // 10)
    return Bounds(day_number(first, 1, 1), day_number(end - 1, 12, 31))


def _of_season(item: Written, year: int) -> Bounds:
    """The three months of a season; 'winter of 1917' may be either winter of that year."""
    first, last = item.months or (1, 12)
    if last < first and item.year_last is None and item.year is not None:
        return Bounds(day_number(year, 1, 1), day_number(year + 1, last, 28))
    end = item.year_last or (year + 1 if last < first else year)
    return Bounds(day_number(year, first, 1), day_number(end, last, month_length(end, last)))


def after(now: Bounds, count: int, unit: str, *, whole: bool) -> Bounds | None:
    """The time so many days, weeks, months or years from another one; None beyond the years that are read.

    From a month or year on a word means no day: half a unit is left on either side, unless the `whole` unit is meant.
    """
    if unit in ("day", "week"):
        shift = count * (7 if unit == "week" else 1)
        first, last = now.first + shift, now.last + shift
        if whole:
            first -= (first - 1) % 7
            last = first + 6
    else:
        year, month, day = day_parts(now.first)
        years, index = divmod(month - 1 + (count if unit == "month" else 12 * count), 12)
        year, month = year + years, index + 1
        if not EARLIEST <= year <= LATEST:
            return None
        if whole:
            months = (month, month) if unit == "month" else (1, 12)
            return Bounds(day_number(year, months[0], 1), day_number(year, months[1], month_length(year, months[1])))
        middle = day_number(year, month, min(day, month_length(year, month)))
        slack = 15 if unit == "month" else 182
        first, last = middle - slack, middle + slack + (now.last - now.first)
    return Bounds(first, last) if all(EARLIEST <= day_parts(day)[0] <= LATEST for day in (first, last)) else None


def edtf(found: Bounds, item: Written | str, *, about: bool = False) -> str:
    """The time in the Extended Date/Time Format (ISO 8601-2:2019), levels 0 to 2, no finer than it is written.

    `item` tells the precision: 'day', 'month' or 'year' write the bounds as those. A part of a month is an interval
    with approximate ends, a part of a year one of the quarters or thirds of level 2, a decade has its last digit
    unspecified.

    >>> edtf(Bounds(699758, 699758), "day")
    '1916-11-17'
    """
    first, last = day_parts(found.first), day_parts(found.last)
    qualifier = "~" if about else ""
    if isinstance(item, str):
        size = {"year": 1, "month": 2}.get(item, 3)
        return _interval(_iso(*first[:size]), _iso(*last[:size]), qualifier)
    if item.decade:
        if item.part:
            return _interval(_iso(first[0]), _iso(last[0]), "~")
        return f"{first[0] // 100:02d}XX" if last[0] - first[0] > 9 else f"{first[0] // 10:03d}X"
    if item.season:
        ends = item.year_last is not None and item.year_last > first[0] + 1
        return _interval(_iso(first[0], item.season), _iso(last[0] if ends else first[0], item.season), "")
    if item.part and item.months:
        return _interval(_iso(*first), _iso(*last), "~")
    if item.part:
        return _iso(first[0], PART_CODES[item.part])
    if item.months:
        return _interval(_iso(*first[:2]), _iso(*last[:2]), qualifier)
    return _interval(_iso(first[0]), _iso(last[0]), qualifier)


def _interval(first: str, last: str, qualifier: str) -> str:
    return first + qualifier if first == last else f"{first}{qualifier}/{last}{qualifier}"


def _iso(year: int, *parts: int) -> str:
    years = f"{year:04d}" if year >= 0 else f"-{-year:04d}"
    return "-".join([years, *(f"{part:02d}" for part in parts)])
