"""Dates for people: the days of an EDTF date in both calendars, and moments."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from viewer.model.calendars import gregorian_to_julian, month_length
from viewer.translation import QT_TRANSLATE_NOOP, translate

FIRST_GREGORIAN_DAY = date(1582, 10, 15)
"""Earlier days are told by their Julian names alone, in which alone they were ever written."""

LAST_JULIAN_DAY = date(1923, 2, 28)
"""The day before Greece, the last state to keep the Julian calendar in civil life, left it; Gregorian."""

MONTHS = (
    QT_TRANSLATE_NOOP("Month", "January"),
    QT_TRANSLATE_NOOP("Month", "February"),
    QT_TRANSLATE_NOOP("Month", "March"),
    QT_TRANSLATE_NOOP("Month", "April"),
    QT_TRANSLATE_NOOP("Month", "May"),
    QT_TRANSLATE_NOOP("Month", "June"),
    QT_TRANSLATE_NOOP("Month", "July"),
    QT_TRANSLATE_NOOP("Month", "August"),
    QT_TRANSLATE_NOOP("Month", "September"),
    QT_TRANSLATE_NOOP("Month", "October"),
    QT_TRANSLATE_NOOP("Month", "November"),
    QT_TRANSLATE_NOOP("Month", "December"),
)
"""In English. The contexts `Month of a day` and `Month, short` have them as they stand beside a day, and cut short."""

_OF_A_DAY = (
    QT_TRANSLATE_NOOP("Month of a day", "January"),
    QT_TRANSLATE_NOOP("Month of a day", "February"),
    QT_TRANSLATE_NOOP("Month of a day", "March"),
    QT_TRANSLATE_NOOP("Month of a day", "April"),
    QT_TRANSLATE_NOOP("Month of a day", "May"),
    QT_TRANSLATE_NOOP("Month of a day", "June"),
    QT_TRANSLATE_NOOP("Month of a day", "July"),
    QT_TRANSLATE_NOOP("Month of a day", "August"),
    QT_TRANSLATE_NOOP("Month of a day", "September"),
    QT_TRANSLATE_NOOP("Month of a day", "October"),
    QT_TRANSLATE_NOOP("Month of a day", "November"),
    QT_TRANSLATE_NOOP("Month of a day", "December"),
)
_SHORT = (
    QT_TRANSLATE_NOOP("Month, short", "Jan"),
    QT_TRANSLATE_NOOP("Month, short", "Feb"),
    QT_TRANSLATE_NOOP("Month, short", "Mar"),
    QT_TRANSLATE_NOOP("Month, short", "Apr"),
    QT_TRANSLATE_NOOP("Month, short", "May"),
    QT_TRANSLATE_NOOP("Month, short", "Jun"),
    QT_TRANSLATE_NOOP("Month, short", "Jul"),
    QT_TRANSLATE_NOOP("Month, short", "Aug"),
    QT_TRANSLATE_NOOP("Month, short", "Sep"),
    QT_TRANSLATE_NOOP("Month, short", "Oct"),
    QT_TRANSLATE_NOOP("Month, short", "Nov"),
    QT_TRANSLATE_NOOP("Month, short", "Dec"),
)


def month_name(month: int, *, short: bool = False) -> str:
    """A month, counted from 1, by itself."""
    return translate("Month, short", _SHORT[month - 1]) if short else translate("Month", MONTHS[month - 1])


def year_words(year: int) -> str:
    """An astronomical year as people write it.

    >>> year_words(-43)
    '44 BC'
    """
    return str(year) if year > 0 else translate("Dates", "{0} BC").format(1 - year)


def long_date(edtf: str, *, both: bool = True) -> str:
    """An EDTF date (Gregorian) in words; with `both` days in both calendars, while both were in civil use.

    Months and years are given in the Gregorian calendar alone: moved by days they would be no months.
    A form that is not known here is given back as it is.

    >>> long_date("1917-11-17")
    '4 November 1917 (Julian) / 17 November 1917 (Gregorian)'
    >>> long_date("1917-11-17/1917-11-20")
    '4–7 November 1917 (Julian) / 17–20 November 1917 (Gregorian)'
    >>> long_date("1917-11~")
    'about November 1917'
    """
    ends = _ends(edtf)
    if ends is None:
        return edtf
    gregorian = _interval([end.words() for end in ends])
    if not both or not all(end.in_both_calendars for end in ends if end.year is not None):
        return gregorian
    julian = _interval([end.julian().words() for end in ends])
    return translate("Dates", "{0} (Julian) / {1} (Gregorian)").format(julian, gregorian)


def short_date(edtf: str, *, both: bool = True) -> str:
    """An EDTF date (Gregorian) for narrow places; with `both` the Julian day first, the Gregorian one in brackets.

    >>> short_date("1917-11-17")
    '4 (17) Nov 1917'
    >>> short_date("1917-11-07")
    '25 Oct (7 Nov) 1917'
    >>> short_date("1918-01-07")
    '25 Dec 1917 (7 Jan 1918)'
    """
    ends = _ends(edtf)
    if ends is None:
        return edtf
    return _interval([_both_short(end) if both else end.words(short=True) for end in ends])


def sort_key(edtf: str) -> tuple[bool, int, int, int]:
    """The place of an EDTF date among others: by its beginning, then where it is not known.

    >>> sorted(["", "1917-11-07", "-0043-03-15", "1917-10~", "../1916"], key=sort_key)
    ['-0043-03-15', '../1916', '1917-10~', '1917-11-07', '']
    """
    known = next((end for end in _ends(edtf) or () if end.year is not None), None)
    if known is None or known.year is None:
        return True, 0, 0, 0
    return False, known.year, known.month, known.day


def moment(iso: str) -> str:
    """A moment in ISO 8601 in words, in the clock of the place it was written at.

    >>> moment("2026-11-03T10:12:00+01:00")
    '3 November 2026, 10:12'
    """
    try:
        when = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{_End(when.year, when.month, when.day).words()}, {when:%H:%M}"


@dataclass(frozen=True, slots=True)
class _End:
    """A day, a month (`day` is 0), a year (`month` is 0) or an open end (`year` is None).

    `month` may be a season or another part of the year, in the numbers of EDTF. `years` is 10 or 100 for the decade or
    century that `year` opens. Years are astronomical: 0 is 1 BC.
    """

    year: int | None
    month: int = 0
    day: int = 0
    qualifier: str = ""
    years: int = 1

    @property
    def in_both_calendars(self) -> bool:
        return (
            self.year is not None
            and self.year > 0
            and self.day > 0
            and FIRST_GREGORIAN_DAY <= date(self.year, self.month, self.day) <= LAST_JULIAN_DAY
        )

    def julian(self) -> "_End":
        if self.year is None or not self.in_both_calendars:
            return self
        return _End(*gregorian_to_julian(date(self.year, self.month, self.day)), self.qualifier)

    def parts(self, *, short: bool = False) -> list[str]:
        """Day, month and year in words, as far as they are known."""
        if self.year is None:
            return []
        year = translate("Dates", "{0}s").format(self.year) if self.years > 1 else year_words(self.year)
        if not self.month:
            return [year]
        if self.month > 12:
            month = translate("Dates", PARTS[self.month])
        elif short:
            month = month_name(self.month, short=True)
        elif self.day:
            month = translate("Month of a day", _OF_A_DAY[self.month - 1])
        else:
            month = month_name(self.month)
        if not short:
            year = translate("Year of a month", "{0}").format(year)
        day = [translate("Day of a month", "{0}").format(self.day)] if self.day else []
        return [*day, month, year]

    def words(self, *, short: bool = False) -> str:
        """The whole in words; '' for an open end."""
        return "" if self.year is None else _qualified(self.qualifier, " ".join(self.parts(short=short)))


QUALIFIERS = {
    "?": QT_TRANSLATE_NOOP("Dates", "perhaps {0}"),
    "~": QT_TRANSLATE_NOOP("Dates", "about {0}"),
    "%": QT_TRANSLATE_NOOP("Dates", "perhaps about {0}"),
}


def _qualified(qualifier: str, words: str) -> str:
    return translate("Dates", QUALIFIERS[qualifier]).format(words) if qualifier else words


PARTS = {
    21: QT_TRANSLATE_NOOP("Dates", "spring"),
    22: QT_TRANSLATE_NOOP("Dates", "summer"),
    23: QT_TRANSLATE_NOOP("Dates", "autumn"),
    24: QT_TRANSLATE_NOOP("Dates", "winter"),
    33: QT_TRANSLATE_NOOP("Dates", "beginning of"),
    36: QT_TRANSLATE_NOOP("Dates", "end of"),
    37: QT_TRANSLATE_NOOP("Dates", "early"),
    38: QT_TRANSLATE_NOOP("Dates", "middle of"),
    39: QT_TRANSLATE_NOOP("Dates", "late"),
}
"""Seasons, and those quarters and thirds of a year that prose has words for, by their numbers in EDTF."""

_DATE = re.compile(r"(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)", re.ASCII)
_WIDE = re.compile(r"(\d{2}(?:XX|\dX))([?~%]?)", re.ASCII)


def _ends(edtf: str) -> list[_End] | None:
    """One date, or both ends of an interval; None if it is neither, or no day of the calendar."""
    ends = []
    for part in edtf.split("/"):
        match, wide = _DATE.fullmatch(part), _WIDE.fullmatch(part)
        if match:
            year, month, day = (int(group or 0) for group in match.groups()[:3])
            # A month or day of 00 is written, so it is no part that was left out.
            if part.startswith("-0000") or "00" in (match[2], match[3]) or not _exists(year, month, day):
                return None
            ends.append(_End(year, month, day, match[4]))
        elif wide:
            ends.append(_End(int(wide[1].replace("X", "0")), 0, 0, wide[2], 10 ** wide[1].count("X")))
        elif part in ("", "..") and "/" in edtf:
            ends.append(_End(None))
        else:
            return None
    return ends if len(ends) <= 2 and any(end.year is not None for end in ends) else None


def _exists(year: int, month: int, day: int) -> bool:
    if month in PARTS:
        return not day
    return month <= 12 and day <= (month_length(year, month) if month else 0)


def _both_short(end: _End) -> str:
    gregorian = end.parts(short=True)
    julian = end.julian().parts(short=True)
    if julian == gregorian or not end.in_both_calendars:
        return end.words(short=True)
    common = next(place for place in range(4) if julian[place:] == gregorian[place:])
    words = [*julian[:common], f"({' '.join(gregorian[:common])})", *julian[common:]]
    return _qualified(end.qualifier, " ".join(words))


def _interval(ends: list[str]) -> str:
    """Both ends joined, without what they have in common at their close; '' is an open end."""
    if len(ends) == 1:
        return ends[0]
    first, last = ends
    if not first:
        return translate("Dates", "until {0}").format(last)
    if not last:
        return translate("Dates", "from {0}").format(first)
    if first == last:
        return last
    head, tail = first.split(" "), last.split(" ")
    # Bracketed forms hold two dates; only plain ones are shortened.
    if len(head) == len(tail) and "(" not in first + last:
        while head and head[-1] == tail[-1]:
            head.pop()
            tail.pop()
        rest = last.split(" ")[len(tail) :]
        if len(head) == 1 and len(tail) == 1:
            return " ".join([f"{head[0]}–{tail[0]}", *rest])
        return f"{' '.join(head)} – {last}"
    return f"{first} – {last}"
