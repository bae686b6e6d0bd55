"""The day of an event: another day, the same day in another calendar, or a day here and a vaguer time there."""

import itertools
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from viewer.align.dates import DateMention
from viewer.align.feasts import feast
from viewer.diverge.date_words import WEEKDAYS, in_both, one_day, says_only
from viewer.diverge.scene import Finding, Sentence, Telling
from viewer.diverge.times import Time, times
from viewer.model.calendars import day_number, day_parts
from viewer.model.divergence import NoteKind
from viewer.model.place import Span
from viewer.translation import QT_TRANSLATE_NOOP

FARTHEST_DAYS = 45
"""Days farther apart than this belong to two acts."""

MOST = 2
"""So many vaguer times of an event are held against the other account's days."""

NEAR_DAYS = 3
"""A feast so many days from a date may still be meant by it, as 'the morrow of Trinity Sunday'."""

ALIKE = 3
"""Content words that sentences must share before a weekday, or a day farther off, is held against a day."""

_GREGORIAN_SINCE = 1582
_SAME, _CALENDARS, _DIFFERS, _APART = range(4)


@dataclass(frozen=True)
class _Day:
    """A day, or where `mention` is none a month, that a telling gives."""

    sentence: Sentence
    mention: DateMention
    of: Sentence
    """The sentence whose day it is: the one that gives it, or the next, which tells on without a time of its own."""

    @property
    def span(self) -> Span:
        start = self.mention.span.start_cp
        return Span(start, start + len(self.sentence.text(self.mention.span).rstrip(" .,;")))

    @property
    def said(self) -> str:
        return self.sentence.text(self.span)

    @property
    def in_both(self) -> tuple[str, str] | None:
        """Where the text gives it in two calendars, how it is read: day and month, Julian and Gregorian."""
        return in_both(self.mention.first) if self.mention.dual and self.mention.firm else None


def find(a: Telling, b: Telling) -> Iterator[Finding]:
    """What the dates of two tellings have to say to each other, each date in one finding at most."""
    left, right = _mentions(a), _mentions(b)
    days_a = [day for day in left if day.mention.is_day]
    days_b = [day for day in right if day.mention.is_day]
    told_on = list(_told_on(a, b, left, right))
    if told_on:
        yield from told_on
    elif days_a and days_b:
        yield from _two_days(a, b, days_a, days_b)
    elif days_a:
        yield from _day_and_time(a, b, days_a, right)
    elif days_b:
        yield from _day_and_time(b, a, days_b, left)
    elif left and right:
        yield from _two_months(a, b, left, right)
    elif left or right:
        yield from _feast_and_month(a, b, right) if right else _feast_and_month(b, a, left)
    else:
        yield from _two_times(a, b)
    if days_a or days_b or left or right:
        yield from itertools.islice(_two_times(a, b, ("feast", "hour")), 1)


def _told_on(a: Telling, b: Telling, left: Sequence[_Day], right: Sequence[_Day]) -> Iterator[Finding]:
    """A day that one telling takes over from the sentence before, against the vaguer time of the passage linked."""
    for dated, other, own in ((a, b, left), (b, a, right)):
        if any(day.mention.is_day for day in own):
            continue
        ranked = sorted(
            (-bond, i, j)
            for i, day in enumerate(_taken_over(dated))
            for j, sentence in enumerate(other.sentences)
            if (bond := dated.bond(day.of, sentence)) and not sentence.dates
        )
        for _, i, j in ranked:
            day = _taken_over(dated)[i]
            vague = [time for time in times(other.sentences[j]) if time.kind == "relative"]
            if vague:
                time = vague[0]
                said = time.sentence.text(time.span)
                note = says_only(dated.letter, other.letter, day.said, day.in_both, said)
                yield Finding(NoteKind.DATE, dated.passage(day.span), other.passage(time.span), note, 0.45)
                return


def _taken_over(telling: Telling) -> list[_Day]:
    found = []
    for sentence in telling.sentences:
        before = sentence.before
        if before is None or any(mention.written[1] for mention in sentence.dates) or before in telling.sentences:
            continue
        days = [day for day in _days_of(before) if day.mention.is_day]
        if len(days) == 1:
            found.append(_Day(before, days[0].mention, sentence))
    return found


def dual_days(telling: Telling) -> Iterator[tuple[Span, str, tuple[str, str]]]:
    """The days that a telling writes in two calendars: where, as written, and as read: Julian and Gregorian."""
    for day in _mentions(telling):
        if day.in_both is not None:
            yield day.span, day.said, day.in_both


def _two_days(a: Telling, b: Telling, left: Sequence[_Day], right: Sequence[_Day]) -> Iterator[Finding]:
    """Days that agree are set aside, those of two calendars told; of what remains the likeliest pair differs."""
    pairs = sorted(
        (_agreement(x, y), -_likeness(x.sentence, x.span, y.sentence, y.span), i, j)
        for i, x in enumerate(left)
        for j, y in enumerate(right)
    )
    used_left: set[int] = set()
    used_right: set[int] = set()
    for agreement, _, i, j in pairs:
        if i in used_left or j in used_right or agreement == _APART:
            continue
        if agreement == _DIFFERS and used_left:
            return
        used_left.add(i)
        used_right.add(j)
        x, y = left[i], right[j]
        if agreement == _CALENDARS:
            yield Finding(NoteKind.CALENDAR, a.passage(x.span), b.passage(y.span), _rule(a, b, x, y), 0.85)
        elif agreement == _DIFFERS:
            note = QT_TRANSLATE_NOOP("Divergences", "{a} gives {0}, {b} {1}.").format(
                x.said, y.said, a=a.letter, b=b.letter
            )
            yield Finding(NoteKind.DATE, a.passage(x.span), b.passage(y.span), note, 0.55)


def _agreement(x: _Day, y: _Day) -> int:
    m, n = x.mention, y.mention
    reach = max(m.last - m.first, n.last - n.first)
    if m.firm and n.firm and abs(m.first - n.first) <= reach:
        return _SAME if m.written == n.written or (m.dual and n.dual) else _CALENDARS
    if _meeting(m, n):
        return _CALENDARS
    if m.written == n.written:
        return _SAME
    gap = abs(m.first - n.first) if m.firm and n.firm else _written_gap(m, n)
    if gap <= reach:
        return _SAME
    near = gap <= NEAR_DAYS or (gap <= FARTHEST_DAYS and _likeness(x.sentence, x.span, y.sentence, y.span) >= ALIKE)
    return _DIFFERS if near else _APART


def _meeting(m: DateMention, n: DateMention) -> int | None:
    """The day on which two dates meet if one is read in the Julian calendar and the other in the Gregorian."""
    year = m.year if m.firm else n.year
    if year < _GREGORIAN_SINCE or not (m.written[1] and n.written[1]) or not (m.firm or n.firm):
        return None
    for old, new in ((m, n), (n, m)):
        for old_year in (year, year - 1):
            try:
                moved = day_number(old_year, *old.written, julian=True)
            except ValueError:
                continue
            if day_parts(moved) == (year, *new.written):
                return moved
    return None


def _written_gap(m: DateMention, n: DateMention) -> int:
    """Days between two dates of uncertain year, by month and day."""
    gap = abs((m.written[0] * 30 + m.written[1]) - (n.written[0] * 30 + n.written[1]))
    return min(gap, 365 - gap)


def _rule(a: Telling, b: Telling, x: _Day, y: _Day) -> str:
    return one_day(a.letter, b.letter, x.said, y.said, _meeting(x.mention, y.mention) or x.mention.first)


def _day_and_time(dated: Telling, other: Telling, days: Sequence[_Day], months: Sequence[_Day]) -> Iterator[Finding]:
    """A day here, and there a feast, a weekday, a month or a relative time: the surest or likeliest pair."""
    vague = [time for sentence in other.sentences for time in times(sentence) if time.kind != "hour"]
    found = [
        finding
        for day in days
        for finding in (
            *(_with_time(dated, other, day, time) for time in vague),
            *(_with_month(dated, other, day, month) for month in months),
        )
        if finding is not None
    ]
    told: list[Finding] = []
    for finding in sorted(found, key=lambda f: (-f.confidence, f.a, f.b)):
        like_first = not told or (finding.kind == told[0].kind and all(finding.b != other.b for other in told))
        if len(told) < MOST and like_first:
            told.append(finding)
    yield from told


def _with_time(dated: Telling, other: Telling, day: _Day, time: Time) -> Finding | None:
    likeness = _likeness(day.sentence, day.span, time.sentence, time.span)
    said = time.sentence.text(time.span)
    if time.kind == "relative" and not likeness and not _brief(dated, other):
        return None
    kind, sure = NoteKind.DATE, 0.45 + 0.02 * min(4, likeness)
    note = says_only(dated.letter, other.letter, day.said, day.in_both, said)
    shift = time.shift_days
    named = None if shift is None else feast(said, time.sentence.account.language)
    if named and day.mention.firm and day.mention.year > 0:
        year = day.mention.year
        given = _civil_days(day.mention)
        gap = min(abs(falls + (shift or 0) - one) for falls in named.days(year) for one in given)
        if gap > NEAR_DAYS:
            return None
        if gap == 0:
            kind, sure = NoteKind.CALENDAR, 0.85
            note = QT_TRANSLATE_NOOP("Divergences", "Same day: in {0} “{1}” ({a}) fell on {2} ({b}).").format(
                year, said, day.said, a=other.letter, b=dated.letter
            )
        else:
            note = (
                QT_TRANSLATE_NOOP("Divergences", "{a} gives {0}; in {1} “{2}” ({b}) fell a day from it.")
                if gap == 1
                else QT_TRANSLATE_NOOP("Divergences", "{a} gives {0}; in {1} “{2}” ({b}) fell {3} days from it.")
            ).format(day.said, year, said, gap, a=dated.letter, b=other.letter)
    elif time.weekday is not None and day.mention.firm:
        weekdays = [(given - 1) % 7 for given in _civil_days(day.mention)]
        if time.weekday in weekdays:
            kind, sure = NoteKind.CALENDAR, 0.7
            note = QT_TRANSLATE_NOOP("Divergences", "Same day: {0} in {a} was a {Weekday}, as {b} says.").format(
                day.said, a=dated.letter, b=other.letter, Weekday=WEEKDAYS[time.weekday]
            )
        elif likeness >= ALIKE:
            note = QT_TRANSLATE_NOOP("Divergences", "{0} in {a} was a {Weekday}; {b} says “{1}”.").format(
                day.said, said, a=dated.letter, b=other.letter, Weekday=WEEKDAYS[weekdays[0]]
            )
        else:
            return None
    return Finding(kind, dated.passage(day.span), other.passage(time.span), note, round(sure, 2))


def _brief(a: Telling, b: Telling) -> bool:
    """Whether each tells of the event in one sentence, so that its times are surely those of the event."""
    return len(a.sentences) == len(b.sentences) == 1


def _with_month(dated: Telling, other: Telling, day: _Day, month: _Day) -> Finding | None:
    m, n = day.mention, month.mention
    if not n.written[0] or n.last - n.first > 31:
        return None
    within = n.first <= m.first <= n.last if m.firm and n.firm else m.written[0] == n.written[0]
    gap = abs(m.first - n.first) if m.firm and n.firm else _written_gap(m, n)
    if not within and (gap > FARTHEST_DAYS or not ((m.firm and n.firm) or _brief(dated, other))):
        return None
    if not within and m.firm and _in_other_calendar(m.first, n.written[0]):
        old, new = in_both(m.first)
        note = QT_TRANSLATE_NOOP("Divergences", "{a} gives {0}, {b} “{1}”: {Day} Julian is {Day2} Gregorian.").format(
            day.said, month.said, a=dated.letter, b=other.letter, Day=old, Day2=new
        )
        return Finding(NoteKind.CALENDAR, dated.passage(day.span), other.passage(month.span), note, 0.6)
    note = (
        QT_TRANSLATE_NOOP("Divergences", "{a} gives {0}; {b} says only “{1}”.")
        if within
        else QT_TRANSLATE_NOOP("Divergences", "{a} gives {0}; {b} says “{1}”.")
    ).format(day.said, month.said, a=dated.letter, b=other.letter)
    likeness = _likeness(day.sentence, day.span, month.sentence, month.span)
    return Finding(
        NoteKind.DATE, dated.passage(day.span), other.passage(month.span), note, round(0.5 + 0.02 * min(4, likeness), 2)
    )


def _two_months(a: Telling, b: Telling, left: Sequence[_Day], right: Sequence[_Day]) -> Iterator[Finding]:
    """Two different months for acts told in like words."""
    ranked = sorted(
        (-_likeness(x.sentence, x.span, y.sentence, y.span), i, j)
        for i, x in enumerate(left)
        for j, y in enumerate(right)
        if _apart(x.mention, y.mention)
    )
    if ranked and -ranked[0][0] >= 1:
        x, y = left[ranked[0][1]], right[ranked[0][2]]
        note = QT_TRANSLATE_NOOP("Divergences", "{a} gives {0}, {b} {1}.").format(
            x.said, y.said, a=a.letter, b=b.letter
        )
        yield Finding(NoteKind.DATE, a.passage(x.span), b.passage(y.span), note, 0.5)


def _feast_and_month(told: Telling, dated: Telling, months: Sequence[_Day]) -> Iterator[Finding]:
    """A feast here and a month there."""
    feasts = [time for sentence in told.sentences for time in times(sentence) if time.kind == "feast"]
    ranked = sorted(
        (-_likeness(x.sentence, x.span, y.sentence, y.span), i, j)
        for i, x in enumerate(feasts)
        for j, y in enumerate(months)
        if y.mention.written[0]
    )
    for likeness, i, j in ranked[:1]:
        if likeness or _brief(told, dated):
            x, y = feasts[i], months[j]
            note = QT_TRANSLATE_NOOP("Divergences", "{a} says “{0}”, {b} “{1}”.").format(
                x.sentence.text(x.span), y.said, a=told.letter, b=dated.letter
            )
            yield Finding(NoteKind.DATE, told.passage(x.span), dated.passage(y.span), note, 0.45)


def _in_other_calendar(day: int, month: int) -> bool:
    """Whether a day lies in a month by either calendar, where both were in use."""
    year, new, _ = day_parts(day)
    return year >= _GREGORIAN_SINCE and month in (new, day_parts(day, julian=True)[1])


def _apart(m: DateMention, n: DateMention) -> bool:
    if not (m.written[0] and n.written[0]):
        return False
    if not (m.firm and n.firm):
        return m.written[0] != n.written[0]
    return m.last < n.first or n.last < m.first


_RANK = {"weekday": 0, "feast": 1, "hour": 2, "relative": 3}


def _two_times(a: Telling, b: Telling, kinds: Collection[str] = _RANK) -> Iterator[Finding]:
    """Two times of one of these kinds in different words, where they are likest; what both say is set aside."""
    left = [time for sentence in a.sentences for time in times(sentence) if time.kind in kinds]
    right = [time for sentence in b.sentences for time in times(sentence) if time.kind in kinds]
    ranked = sorted(
        (_RANK[x.kind], -_likeness(x.sentence, x.span, y.sentence, y.span), i, j)
        for i, x in enumerate(left)
        for j, y in enumerate(right)
        if x.kind == y.kind and all(_differ(x, other) for other in right) and all(_differ(y, other) for other in left)
    )
    for rank, likeness, i, j in ranked[:1]:
        x, y = left[i], right[j]
        if rank == _RANK["relative"] and -likeness < ALIKE and not _brief(a, b):
            return
        note = QT_TRANSLATE_NOOP("Divergences", "{a} says “{0}”, {b} “{1}”.").format(
            x.sentence.text(x.span), y.sentence.text(y.span), a=a.letter, b=b.letter
        )
        yield Finding(NoteKind.DATE, a.passage(x.span), b.passage(y.span), note, 0.4)


def _differ(x: Time, y: Time) -> bool:
    if x.weekday is not None:
        return x.weekday != y.weekday
    return x.sentence.text(x.span).lower() != y.sentence.text(y.span).lower()


def _civil_days(mention: DateMention) -> list[int]:
    """The Gregorian day, and the other that it may be; dates before the reform are written in the Julian calendar."""
    day = mention.first
    civil = day if mention.year >= _GREGORIAN_SINCE else day_number(*day_parts(day), julian=True)
    return [civil, *([] if mention.other is None else [mention.other])]


def _mentions(telling: Telling) -> list[_Day]:
    """The days, months and years that a telling gives, each once; days told only by 'the next day' are left out."""
    found: dict[tuple[int, int, tuple[int, int]], _Day] = {}
    for sentence in telling.sentences:
        for day in _days_of(sentence):
            found.setdefault((day.mention.first, day.mention.last, day.mention.written), day)
    return list(found.values())


def _days_of(sentence: Sentence) -> Iterator[_Day]:
    for mention in sentence.dates:
        absolute = not _RELATIVE.match(sentence.text(mention.span))
        if (mention.written[1] or (absolute and not mention.is_day)) and not _is_other_ordinal(sentence, mention):
            yield _Day(sentence, mention, sentence)


_RELATIVE = re.compile(r"(?:on )?(?:that|the (?:next|following|same|previous))\b", re.IGNORECASE)
_LONE_ORDINAL = re.compile(r"(?:of|from|since|by|on|until|till|to) the (?:[a-z-]+$|\d+(?:st|nd|rd|th)$)", re.IGNORECASE)


def _is_other_ordinal(sentence: Sentence, mention: DateMention) -> bool:
    """Whether 'the third' or 'of the 3rd' stands alone and may count something else: a day of a siege, a regiment."""
    said = sentence.text(mention.span).strip(" .,;")
    if not _LONE_ORDINAL.match(said):
        return False
    return not said[-3].isdigit() or said[:2].lower() == "of"


def _likeness(x: Sentence, at_x: Span, y: Sentence, at_y: Span) -> int:
    """How many content words two sentences share; those in the parts around the two places count twice."""
    near = x.stems_in(*x.part_of(at_x)) & y.stems_in(*y.part_of(at_y))
    return len(near) + len(x.content & y.content)
