"""When a sentence takes place: the dates a text gives, and the time each sentence speaks of."""

import calendar as months_of
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import MAXYEAR, date

from viewer.align.date_forms import Written, scan
from viewer.align.steps import stepping
from viewer.align.units import Account
from viewer.model.calendars import julian_to_gregorian
from viewer.model.place import Span
from viewer.model.source import Calendar
from viewer.progress import SILENT, Progress

DAYS_A_UNIT = 12
"""By how many days the time of a sentence that gives no date grows, each sentence away from one that does."""

_GREGORIAN_SINCE = date(1582, 10, 15)
_RUSSIA_SINCE = date(1918, 2, 14)


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date that a text gives. `first` and `last` are Gregorian days (equal for a single day).

    `other` is the day in the other reading where the calendar is not known: the reckoning of the text is
    taken as Gregorian for `first`, as Julian for `other`. `dual` says that the text itself gives both.
    `firm` is whether the year is known, and not only supposed.
    """

    span: Span
    first: date
    last: date
    written: tuple[int, int]
    other: date | None = None
    dual: bool = False
    julian: bool = False
    firm: bool = True

    @property
    def is_day(self) -> bool:
        """Whether it is one day, or the two of a night."""
        return (self.last - self.first).days <= 1


@dataclass(frozen=True, slots=True)
class When:
    """The days a unit speaks of, as ordinals; `given` says that the unit names them itself."""

    low: int
    high: int
    given: bool


@dataclass(frozen=True)
class Timeline:
    """The dates of one account, in the order of the text, and the time of each unit (None: no date at all)."""

    mentions: tuple[DateMention, ...]
    by_unit: tuple[tuple[DateMention, ...], ...]
    when: tuple[When | None, ...]


def timeline(account: Account, reckoning: Calendar = Calendar.UNKNOWN, progress: Progress = SILENT) -> Timeline:
    """The dates of an account, years supplied from the story where the text leaves them out."""
    places = sorted([*account.headings, *(unit.span for unit in account.units)])
    raw = [found for place in stepping(places, progress, "Reading dates") for found in scan(account.text, place)]
    if reckoning is Calendar.UNKNOWN:
        reckoning = _detect(raw, account.text)
    mentions = tuple(_resolve(raw, reckoning))
    by_unit: list[list[DateMention]] = [[] for _ in account.units]
    for mention in mentions:
        index = bisect_right(account.starts, mention.span.start_cp) - 1
        if index >= 0 and mention.span.start_cp < account.units[index].span.end_cp:
            by_unit[index].append(mention)
    return Timeline(mentions, tuple(map(tuple, by_unit)), tuple(_inherit(account, mentions, by_unit)))


_OLD = re.compile(
    r"old (?:calendar|style)|\bo\.\s?s\.|julian calendar|alten stils|ancien style|ст\. ?ст\.|старого стиля",
    re.IGNORECASE,
)


def _detect(raw: Sequence[Written], text: str) -> Calendar:
    """The reckoning of the dates that stand outside brackets, where the text lets on."""
    first_is_old = sum(1 for r in raw if r.days and r.alternative and _apart(r.days[0], r.alternative) > 0)
    first_is_new = sum(1 for r in raw if r.days and r.alternative and _apart(r.days[0], r.alternative) < 0)
    if first_is_old != first_is_new:
        return Calendar.JULIAN_THEN_GREGORIAN if first_is_old > first_is_new else Calendar.GREGORIAN
    return Calendar.JULIAN_THEN_GREGORIAN if _OLD.search(text) else Calendar.UNKNOWN


def _apart(day: int, alternative: int) -> int:
    """1 if the alternative is 10 to 13 days later (over a month's end, too), -1 if earlier, else 0."""
    ahead = (alternative - day) % 31
    return 1 if 9 <= ahead <= 13 else -1 if 17 <= ahead <= 22 else 0


def _resolve(raw: Sequence[Written], reckoning: Calendar) -> Iterator[DateMention]:
    """Give each date its year and month from the story: forward from the last one known, back from the first.

    Only dates with month and year move the story on, and one of the next few years that opens a sentence: other bare
    years are often asides. Where there is no such date the year is supposed and the mention not firm.
    """
    core = _core_year(raw)
    now = _opening(raw, core) if core else date(_SUPPOSED_YEAR, 6, 30)
    for item in raw:
        firm = core is not None or item.year is not None
        bounds: tuple[date, date] | None
        if item.shift is not None:
            day = date.fromordinal(max(1, now.toordinal() + item.shift)) if abs(item.shift) < 400 else None
            bounds = (day, day) if day else None
        else:
            bounds = _bounds(item, now)
        if bounds is None:
            continue
        full = item.months or item.days or item.shift is not None
        if full and (item.year is None or core is None or abs(item.year - core) <= _CORE_YEARS):
            now = bounds[0]
        elif item.opens and core is not None and 0 < bounds[0].year - now.year <= _NEXT_YEARS:
            now = date(bounds[0].year, 7, 1)
        yield replace(_mention(item, *bounds, reckoning), firm=firm)


_SUPPOSED_YEAR = 1000
_CORE_YEARS = 25
_NEXT_YEARS = 5


def _core_year(raw: Sequence[Written]) -> int | None:
    """The year about which the story turns: the middle one of those given with a month."""
    years = sorted(item.year for item in raw if item.year is not None and item.months)
    return years[len(years) // 2] if years else None


def _opening(raw: Sequence[Written], core: int) -> date:
    """Where the story stands before its first full date: its dates without a year lead up to that one."""
    known = next(i for i, item in enumerate(raw) if item.year and item.months and abs(item.year - core) <= _CORE_YEARS)
    limit = _bounds(raw[known], None)
    now = limit[1] if limit else date(core, 12, 31)
    for item in reversed(raw[:known]):
        if item.months is None or item.year is not None:
            continue
        for year in (now.year, now.year - 1):
            bounds = _bounds(replace(item, year=year), None) if year > 0 else None
            if bounds and bounds[0] <= now:
                now = bounds[0]
                break
    return now


def _bounds(item: Written, now: date | None) -> tuple[date, date] | None:
    """First and last day of a date as written, its missing parts taken from the moment the story has reached."""
    year, months = item.year, item.months
    if months is None and item.days is not None:
        if now is None:
            return None
        months, year = (now.month, now.month), now.year
    if year is None:
        if now is None or months is None:
            return None
        middle = date(now.year, months[0], 15).toordinal()
        year = now.year + (middle - now.toordinal() < -200) - (middle - now.toordinal() > 200)
    if not 1 <= year < MAXYEAR:
        return None
    first_month, last_month = months or (1, 12)
    last_year = item.year_last or year
    length = months_of.monthrange(last_year, last_month)[1]
    first_day, last_day = item.days or (1, length)
    if last_day > length or first_day > months_of.monthrange(year, first_month)[1]:
        return None
    return date(year, first_month, first_day), date(last_year, last_month, last_day)


def _mention(item: Written, first: date, last: date, reckoning: Calendar) -> DateMention:
    """The date in the Gregorian calendar."""
    written = (first.month if item.months or item.days or item.shift is not None else 0, first.day if item.days else 0)
    plain = DateMention(item.span, first, last, written)
    apart = _apart(item.days[0], item.alternative) if item.days and item.alternative else 0
    if not (item.days or item.shift is not None) or first < _GREGORIAN_SINCE:
        return plain
    old = _OLD.search(f" {item.style} ") is not None
    if apart < 0 or (reckoning is Calendar.GREGORIAN and apart == 0 and not old):
        return replace(plain, dual=apart < 0)
    moved = _moved(first), _moved(last)
    if apart > 0 or old or reckoning is Calendar.JULIAN:
        return replace(plain, first=moved[0], last=moved[1], dual=apart > 0, julian=True)
    if reckoning is Calendar.JULIAN_THEN_GREGORIAN and first < _RUSSIA_SINCE:
        return replace(plain, first=moved[0], last=moved[1], julian=True)
    return plain if reckoning is Calendar.JULIAN_THEN_GREGORIAN else replace(plain, other=moved[0])


def _moved(day: date) -> date:
    return julian_to_gregorian(day.year, day.month, day.day)


def _inherit(
    account: Account, mentions: Sequence[DateMention], by_unit: Sequence[Sequence[DateMention]]
) -> Iterator[When | None]:
    """The time of each unit: its own dates, or the last one before it (else the first after), growing with distance.

    A bare year lasts to the end of its paragraph at most.
    """
    last: DateMention | None = next((m for m in mentions if m.firm and m.written[0]), None)
    at = next((i for i, own in enumerate(by_unit) if last in own), 0)
    year: tuple[int, DateMention] | None = None
    for index, unit in enumerate(account.units):
        own = [m for m in by_unit[index] if m.firm and (m.last - m.first).days < _LONG]
        full = [m for m in own if m.written[0]]
        if own:
            yield When(min(m.first for m in own).toordinal(), max(m.last for m in own).toordinal(), True)
            if full:
                last, at, year = full[-1], index, None
            else:
                year = unit.paragraph, own[-1]
            continue
        if year and year[0] == unit.paragraph:
            yield When(year[1].first.toordinal(), year[1].last.toordinal(), False)
        elif last:
            reach = DAYS_A_UNIT * (1 + abs(index - at))
            yield When(last.first.toordinal() - reach, last.last.toordinal() + reach, False)
        else:
            yield None


_LONG = 3700
