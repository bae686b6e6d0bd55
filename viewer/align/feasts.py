"""Feasts of the western church year as days: fixed ones, and those counted from Easter."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from viewer.model.calendars import day_number
from viewer.settings import table


@dataclass(frozen=True, slots=True)
class Feast:
    """A feast on a day of a month, or so many days after Easter Sunday (`after_easter`)."""

    month: int = 0
    day: int = 0
    after_easter: int | None = None

    def days(self, year: int) -> tuple[int, ...]:
        """The Gregorian days of the feast in a year: by the Julian reckoning, and by the Gregorian since 1583."""
        if self.after_easter is None:
            found = [day_number(year, self.month, self.day, julian=True)]
            if year >= _REFORM:
                found.append(day_number(year, self.month, self.day))
            return tuple(found)
        easters = [day_number(year, *easter_julian(year), julian=True)]
        if year >= _REFORM:
            easters.append(easter_gregorian(year).toordinal())
        return tuple(easter + self.after_easter for easter in easters)


_REFORM = 1583


def easter_julian(year: int) -> tuple[int, int]:
    """Month and day of Easter in the Julian calendar. Source: Meeus, Astronomical Algorithms (1991), chapter 8.

    >>> easter_julian(1066)
    (4, 16)
    """
    a, b, c = year % 4, year % 7, year % 19
    d = (19 * c + 15) % 30
    e = (2 * a + 4 * b - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return month, day + 1


def easter_gregorian(year: int) -> date:
    """Easter Sunday in the Gregorian calendar. Source: Meeus, as above.

    >>> easter_gregorian(1871)
    datetime.date(1871, 4, 9)
    """
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    leap = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * leap) // 451
    month, day = divmod(h + leap - 7 * m + 114, 31)
    return date(year, month, day + 1)


def feast(words: str, language: str) -> Feast | None:
    """The feast that these words name, if it is one of the list."""
    said = words.lower().replace("’", "'")
    return next((day for name, day in _feasts(language).items() if name in said), None)


@lru_cache(maxsize=1)
def every_feast() -> Mapping[str, Feast]:
    """The feasts of all languages by name, longer names first."""
    return _longest_first({name: given for by_name in _by_language().values() for name, given in by_name.items()})


@lru_cache(maxsize=8)
def _feasts(language: str) -> Mapping[str, Feast]:
    return _longest_first(_by_language().get(language, {}))


@lru_cache(maxsize=1)
def _by_language() -> Mapping[str, Mapping[str, Feast]]:
    """The feasts of `feasts.toml`: a key is `MM/DD` or the number of days after Easter."""
    content = table("lexicons", "feasts.toml")
    found: dict[str, dict[str, Feast]] = {}
    for key, by_language in content.items():
        month, _, day = key.partition("/")
        given = Feast(int(month), int(day)) if day else Feast(after_easter=int(key))
        for language, names in by_language.items():
            found.setdefault(language, {}).update(dict.fromkeys(names, given))
    return found


def _longest_first(feasts: Mapping[str, Feast]) -> dict[str, Feast]:
    return dict(sorted(feasts.items(), key=lambda item: (-len(item[0]), item[0])))
