"""When a sentence takes place: the dates a text gives, and the time each sentence speaks of."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from viewer.align.bounds import Bounds, after, bounds, edtf
from viewer.align.date_forms import Written, apart, scan
from viewer.align.feasts import Feast
from viewer.align.reckoning import GREGORIAN_ALL, GREGORIAN_SINCE, Reckoning, mark, reckoning
from viewer.align.relative_dates import Step, steps
from viewer.align.units import Account
from viewer.model.calendars import day_number, day_parts
from viewer.model.place import Span
from viewer.model.source import Calendar
from viewer.progress import SILENT, Progress, stepping
from viewer.translation import translate

DAYS_A_UNIT = 12
"""By how many days the time of a sentence that gives no date grows, each sentence away from one that does."""

SUPPOSED = 0.8
"""Confidence in a date whose year is taken from the story."""

HALVED = 8.0
"""Sentences after which the confidence in an inherited time has halved."""


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date that a text gives; `first` and `last` are days as `viewer.model.calendars` counts them.

    They are Gregorian from 15 October 1582, before that Julian days of the same name, and so is `edtf`, the date in
    Extended Date/Time Format (ISO 8601-2:2019), no finer than the text. `written` are month and day as they stand
    in the text (0: none). `other` is the day in the other reading where the `calendar` is not known: the reckoning of
    the text is taken as Gregorian for `first`, as Julian for `other`. `dual` says that the text itself gives both.
    `firm` is whether the year is known, and not only supposed.
    """

    span: Span
    first: int
    last: int
    written: tuple[int, int]
    edtf: str = ""
    calendar: Calendar = Calendar.GREGORIAN
    other: int | None = None
    dual: bool = False
    firm: bool = True
    sure: float = 1.0
    """From 0 to 1, the confidence that this is the time meant: lower where the year, or the day, is inferred."""

    @property
    def is_day(self) -> bool:
        """Whether it is one day, or the two of a night."""
        return self.last - self.first <= 1

    @property
    def julian(self) -> bool:
        """Whether the text gives it in the Julian calendar."""
        return self.calendar is Calendar.JULIAN

    @property
    def year(self) -> int:
        """The astronomical year in which it begins."""
        return day_parts(self.first)[0]


@dataclass(frozen=True, slots=True)
class When:
    """The days a unit speaks of; `given` says that the unit names them itself.

    `confidence` is 1 for a date with its year, less where something was inferred, and falls with the distance in
    sentences from the date that a unit inherits.
    """

    low: int
    high: int
    given: bool
    confidence: float = 1.0


@dataclass(frozen=True)
class Timeline:
    """The dates of one account, in the order of the text, and the time of each unit (None: no date at all)."""

    mentions: tuple[DateMention, ...]
    by_unit: tuple[tuple[DateMention, ...], ...]
    when: tuple[When | None, ...]


def timeline(account: Account, calendar: Calendar = Calendar.UNKNOWN, progress: Progress = SILENT) -> Timeline:
    """The dates of an account, years supplied from the story where the text leaves them out."""
    places = sorted([*account.headings, *(unit.span for unit in account.units)])
    raw: list[Written | Step] = []
    for place in stepping(places, progress, translate("Progress", "Reading dates")):
        raw.extend(_in_sentence(account, place))
    written = [item for item in raw if isinstance(item, Written)]
    core = _core_year(written)
    used = reckoning(written, account.text, calendar, _first_year(written, core))
    mentions = tuple(_resolve(raw, core, used, progress))
    by_unit: list[list[DateMention]] = [[] for _ in account.units]
    for mention in mentions:
        index = bisect_right(account.starts, mention.span.start_cp) - 1
        if index >= 0 and mention.span.start_cp < account.units[index].span.end_cp:
            by_unit[index].append(mention)
    return Timeline(mentions, tuple(map(tuple, by_unit)), tuple(_inherit(account, mentions, by_unit)))


def _in_sentence(account: Account, place: Span) -> list[Written | Step]:
    """Dates, and where the sentence names no day also those told from the one before; 'that day' in any case."""
    found = scan(account.text, place)
    dated = any(item.days for item in found)
    told = [
        step
        for step in steps(account.text, place, account.language)
        if not (dated and step.count) and not any(step.span.overlap(item.span) for item in found)
    ]
    return sorted([*found, *told], key=lambda item: item.span) if told else list(found)


def _resolve(
    raw: Sequence[Written | Step], core: int | None, used: Reckoning, progress: Progress
) -> Iterator[DateMention]:
    """Give each date its year and month from the story: forward from the last one known, back from the first.

    Only dates with month and year move the story on, and one of the next few years that opens a sentence: other bare
    years are often asides, and so is what is told from before ('two years earlier'). Where there is no such date
    the year is supposed and the mention not firm.
    """
    start = _opening([item for item in raw if isinstance(item, Written)], core) if core is not None else None
    now = start or Bounds(*[day_number(_SUPPOSED_YEAR, 6, 30)] * 2)
    last: DateMention | None = None
    for item in stepping(raw, progress, translate("Progress", "Reading dates")):
        if isinstance(item, Step):
            moved = after(now, item.count, item.unit, whole=item.whole)
            if moved is None:
                continue
            if item.count >= 0 and (item.unit != "year" or item.count <= _NEXT_YEARS):
                now = moved
            yield _told(item, moved, used, last, firm=core is not None)
            continue
        found = bounds(item, now.first)
        if found is None:
            continue
        firm = core is not None or item.year is not None
        year = day_parts(found.first)[0]
        if _moves(item) and (item.year is None or core is None or abs(item.year - core) <= _CORE_YEARS):
            now = found
        elif item.opens and core is not None and 0 < year - day_parts(now.first)[0] <= _NEXT_YEARS:
            now = Bounds(*[day_number(year, 7, 1)] * 2)
        mention = _mention(item, found, used, firm=firm)
        last = mention if mention.written[1] else last
        yield mention


def _moves(item: Written) -> bool:
    """Whether the story goes on from a date: not from 'that winter', which fits two years."""
    return item.full and not (item.season and item.year is None)


_SUPPOSED_YEAR = 1000
_CORE_YEARS = 25
_NEXT_YEARS = 5


def _core_year(raw: Sequence[Written]) -> int | None:
    """The year about which the story turns: the middle one of those given with a month."""
    years = sorted(item.year for item in raw if item.year is not None and item.full)
    return years[len(years) // 2] if years else None


def _first_year(raw: Sequence[Written], core: int | None) -> int | None:
    """The earliest year of the story, asides left out."""
    if core is None:
        return None
    return min(
        item.year for item in raw if item.year is not None and item.full and abs(item.year - core) <= _CORE_YEARS
    )


def _opening(raw: Sequence[Written], core: int) -> Bounds:
    """Where the story stands before its first full date: its dates without a year lead up to that one."""
    known = next(
        i for i, item in enumerate(raw) if item.year is not None and item.full and abs(item.year - core) <= _CORE_YEARS
    )
    found = bounds(raw[known], None)
    now = found or Bounds(*[day_number(core, 12, 31)] * 2)
    # The first date bounds the search from above by its end, as it may be a month or a season.
    now = Bounds(now.last, now.last)
    for item in reversed(raw[:known]):
        if item.months is None or item.year is not None:
            continue
        year = day_parts(now.first)[0]
        for candidate in (year, year - 1):
            earlier = bounds(replace(item, year=candidate), None)
            if earlier and earlier.first <= now.first:
                now = Bounds(earlier.first, earlier.first)
                break
    return now


def _told(step: Step, found: Bounds, used: Reckoning, last: DateMention | None, *, firm: bool) -> DateMention:
    """A relative date in the Gregorian calendar; its calendar is that of the `last` day that the text gave."""
    _, month, _ = day_parts(found.first)
    written = (0 if step.unit == "year" else month, 0)
    plain = DateMention(step.span, found.first, found.last, written, firm=firm, sure=SUPPOSED)
    known = last.calendar if last and last.calendar is not Calendar.UNKNOWN else None
    moved = _in_calendar(plain, used, known, 0) if plain.is_day else replace(plain, calendar=_era(plain, used))
    if not firm:
        return moved
    if step.whole and step.unit in ("month", "year"):
        return replace(moved, edtf=edtf(found, step.unit))
    return replace(moved, edtf=edtf(Bounds(moved.first, moved.last), "day", about=step.unit in ("month", "year")))


def _mention(item: Written, found: Bounds, used: Reckoning, *, firm: bool) -> DateMention:
    """The date in the Gregorian calendar."""
    month, day = day_parts(found.first - min(0, item.night))[1:]
    written = (month if item.full else 0, day if item.days else 0)
    sure = 1.0 if item.year is not None else SUPPOSED
    plain = DateMention(item.span, found.first, found.last, written, firm=firm, sure=sure if firm else sure / 2)
    if not firm:
        plain = replace(plain, edtf=f"XXXX-{month:02d}-{day:02d}" if item.days else f"XXXX-{month:02d}")
    if item.feast:
        plain = _on_feast(plain, item.feast, _era(plain, used))
        return replace(plain, edtf=edtf(Bounds(plain.first, plain.last), "day"))
    if item.days:
        pair = apart(item.days[0], item.alternative) if item.alternative else 0
        moved = _in_calendar(plain, used, mark(item.style), pair)
        return replace(moved, edtf=edtf(Bounds(moved.first, moved.last), "day", about=item.about)) if firm else moved
    plain = replace(plain, calendar=_era(plain, used))
    return replace(plain, edtf=edtf(found, item, about=item.about)) if firm else plain


def _on_feast(plain: DateMention, feast: Feast, calendar: Calendar) -> DateMention:
    """The day of a feast in a calendar; the two calendars have their own Easter."""
    if plain.first < GREGORIAN_SINCE:
        return replace(plain, calendar=Calendar.JULIAN)
    old = feast.days(plain.year)[0]
    if calendar is Calendar.JULIAN:
        return replace(plain, first=old, last=old, calendar=calendar)
    return replace(plain, other=old if calendar is Calendar.UNKNOWN else None, calendar=calendar)


def _era(plain: DateMention, used: Reckoning) -> Calendar:
    """The calendar of a month or a year: those are not moved, for moved by days they would be none."""
    if plain.first < GREGORIAN_SINCE:
        return Calendar.JULIAN
    if used.calendar is Calendar.UNKNOWN:
        return Calendar.UNKNOWN if plain.first < GREGORIAN_ALL else Calendar.GREGORIAN
    return (
        Calendar.JULIAN if used.calendar is not Calendar.GREGORIAN and plain.first < used.since else Calendar.GREGORIAN
    )


def _in_calendar(plain: DateMention, used: Reckoning, marked: Calendar | None, pair: int) -> DateMention:
    """A day, moved to the Gregorian calendar where it is Julian: by its mark, else its other day, else its source."""
    if plain.first < GREGORIAN_SINCE:
        return replace(plain, calendar=Calendar.JULIAN, dual=pair != 0)
    calendar = marked or (Calendar.JULIAN if pair > 0 else Calendar.GREGORIAN if pair < 0 else _era(plain, used))
    if pair < 0:
        calendar = Calendar.GREGORIAN
    moved = _moved(plain.first), _moved(plain.last)
    if calendar is Calendar.JULIAN:
        return replace(plain, first=moved[0], last=moved[1], dual=pair > 0, calendar=calendar)
    if calendar is Calendar.UNKNOWN:
        return replace(plain, other=moved[0], calendar=calendar)
    return replace(plain, dual=pair < 0, calendar=calendar)


def _moved(day: int) -> int:
    """The Gregorian day that the Julian calendar calls as the Gregorian calls this one."""
    return day_number(*day_parts(day), julian=True)


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
        own = [m for m in by_unit[index] if m.firm and m.last - m.first < _LONG]
        full = [m for m in own if m.written[0]]
        if own:
            yield When(min(m.first for m in own), max(m.last for m in own), True, min(m.sure for m in own))
            if full:
                last, at, year = full[-1], index, None
            else:
                year = unit.paragraph, own[-1]
            continue
        if year and year[0] == unit.paragraph:
            yield When(year[1].first, year[1].last, False, round(year[1].sure / 2, 3))
        elif last:
            away = abs(index - at)
            reach = DAYS_A_UNIT * (1 + away)
            sure = round(last.sure / (1 + away / HALVED), 3)
            yield When(last.first - reach, last.last + reach, False, sure)
        else:
            yield None


_LONG = 3700
