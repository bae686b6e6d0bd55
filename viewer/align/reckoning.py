"""In which calendar the dates of a source are given."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from viewer.align.date_forms import Written, apart
from viewer.model.calendars import day_number
from viewer.model.source import Calendar
from viewer.settings import table

GREGORIAN_SINCE = day_number(1582, 10, 15)
"""Earlier days are left in the calendar of their time, the Julian, as historians do."""

GREGORIAN_ALL = day_number(1923, 3, 1)
"""From here on no state kept the Julian calendar in civil life: Greece was the last to leave it."""

RUSSIA = "russia"


@dataclass(frozen=True, slots=True)
class Reckoning:
    """The calendar of a source's dates where none is written beside them; the Julian up to the day before `since`."""

    calendar: Calendar
    since: int = GREGORIAN_SINCE


def reckoning(raw: Sequence[Written], text: str, given: Calendar, first_year: int | None) -> Reckoning:
    """What is known of the source, else what its text lets on: a statement, dates in both calendars, weekdays.

    A source that proves to use the Julian calendar leaves it when the country did of which it tells: of those that
    still kept it in the first year of its story, the one named most often, else Russia.
    """
    if given is Calendar.JULIAN:
        return Reckoning(given, GREGORIAN_ALL + 10**6)
    if given is Calendar.JULIAN_THEN_GREGORIAN:
        return Reckoning(given, _reforms()[RUSSIA][0])
    if given is Calendar.GREGORIAN:
        return Reckoning(given)
    found = _stated(text) or _by_pairs(raw) or _by_weekdays(raw)
    if found is None and any(_found(_MARK, text)):
        found = Calendar.JULIAN
    if found is Calendar.JULIAN:
        return Reckoning(Calendar.JULIAN_THEN_GREGORIAN, _since(text, first_year))
    return Reckoning(found or Calendar.UNKNOWN)


def mark(style: str) -> Calendar | None:
    """The calendar that a mark beside a date names, such as 'O.S.' or 'neuen Stils'.

    >>> mark("o.s.")
    <Calendar.JULIAN: 'julian'>
    """
    if not style:
        return None
    return Calendar.GREGORIAN if _NEW.search(style) else Calendar.JULIAN


_NEW = re.compile(r"\b(?:new|n\.?\s?s\b|n\.\s?st|neu|nouveau|nuevo|estilo nuevo|нов|н\.\s?ст)", re.IGNORECASE)
_MARK = re.compile(
    r"old (?:calendar|style)|\bo\.\s?s\.|julian calendar|alten stils|ancien style|estilo antiguo|ст\. ?ст\."
    r"|старого стиля|старому стилю",
    re.IGNORECASE,
)
_STATED = re.compile(
    r"\b(?:dates?|daten|datum\w*|fechas|даты)\b[^.;\n]{0,80}?\b(?:(?P<old>old|julian\w*|alten|antiguo|juliano|julien|стар\w+"
    r"|юлиан\w+)|(?:new|gregorian\w*|neuen|nuevo|gregoriano|grégorien|нов\w+|григориан\w+))\s(?:calend\w+|style|kalender"
    r"|stils?|estilo|стил\w+|календар\w+)",
    re.IGNORECASE,
)
_SHORTEST_YEAR = 1583


_STRETCH = 50_000


def _found(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What a pattern finds in a text, stretch by stretch, cut between lines: a search stops all other threads."""
    start = 0
    while start < len(text):
        end = text.find("\n", start + _STRETCH, start + 2 * _STRETCH) + 1 or start + 2 * _STRETCH
        yield from pattern.finditer(text, start, end)
        start = end


def _stated(text: str) -> Calendar | None:
    """What the source says of all its dates; None if it says nothing, or both."""
    said = {Calendar.JULIAN if match["old"] else Calendar.GREGORIAN for match in _found(_STATED, text)}
    return said.pop() if len(said) == 1 else None


def _by_pairs(raw: Sequence[Written]) -> Calendar | None:
    """Which calendar comes first where dates are given in both."""
    order = [apart(item.days[0], item.alternative) for item in raw if item.days and item.alternative]
    balance = sum(order)
    return Calendar.JULIAN if balance > 0 else Calendar.GREGORIAN if balance < 0 else None


def _by_weekdays(raw: Sequence[Written]) -> Calendar | None:
    """The calendar in which all days of known year fall on the weekdays written beside them.

    The calendars are 10 to 13 days apart, never full weeks, so that a weekday fits one of them at most.
    """
    fitting = []
    for item in raw:
        if item.weekday is None or item.year is None or not item.months or not item.days or item.style:
            continue
        if not _SHORTEST_YEAR <= item.year < _LAST_YEAR:
            continue
        for calendar in (Calendar.JULIAN, Calendar.GREGORIAN):
            try:
                number = day_number(item.year, item.months[0], item.days[0], julian=calendar is Calendar.JULIAN)
            except ValueError:
                continue
            if (number - 1) % 7 == item.weekday:
                fitting.append(calendar)
    return fitting[0] if len(set(fitting)) == 1 else None


_LAST_YEAR = 1923


def _since(text: str, first_year: int | None) -> int:
    """The first Gregorian day of the country that a source in the Julian calendar tells of."""
    reforms = _reforms()
    year = day_number(first_year, 1, 1) if first_year is not None else 0
    left = {country: since for country, (since, _) in reforms.items() if since > year}
    named = {country: sum(1 for _ in _found(reforms[country][1], text)) for country in left}
    country = max(named, key=lambda name: (named[name], name == RUSSIA), default=RUSSIA)
    return reforms[country][0]


@lru_cache(maxsize=1)
def _reforms() -> dict[str, tuple[int, re.Pattern[str]]]:
    """First Gregorian day and names of each country, from `reforms.toml`."""
    content = table("calendars", "reforms.toml")
    return {
        country: (entry["since"].toordinal(), re.compile(r"\b(?:" + "|".join(entry["names"]) + ")"))
        for country, entry in content.items()
    }
