"""Dates as they are written in prose: how to find them, without knowing yet what year is meant."""

import re
from dataclasses import dataclass, replace

from viewer.align.months import COUNTS, MONTH, MONTH_NUMBER, ORDINAL, ORDINALS, SEASONS
from viewer.model.place import Span

_DAY = r"[0-3]?\d(?!\d)(?![.,]\d)(?:st|nd|rd|th|er|\.)?"
_YEAR = r"(?:1\d{3}|20\d{2})(?!\d)(?![.,]\d)"
_TO = r"\s?(?:-|–|—|/|to|until|and|or|bis|und|au|et|al|y|по|и)\s?"
_ALT = rf"(?:\s?[(\[]\s?(?:{MONTH}\s)?(?P<alt>{_DAY})(?:{_TO}{_DAY})?(?:\s(?:{MONTH}))?\s?[)\]]|/(?P<alt2>{_DAY}))"
_STYLES = r"\s?\((?P<style{}>(?:old|new)\s(?:style|calendar)|[ON]\.?\s?S\.?|[^()]{{0,4}}ст\.[^()]{{1,6}})\)"
_STYLE = rf"(?i:{_STYLES.format('')})?"
_THEN = rf"(?:,?\s(?:de\s|del\s|in\s|of\s)?(?P<y>{_YEAR}))?(?i:{_STYLES.format(2)})?"

_YEAR_AFTER = r"(?<=[(])|" + "|".join(
    rf"(?<=\b{word} )"
    for word in "[Ii]n of [Bb]y to [Ee]n de [Ii]m [Вв] [Ss]ince until [Aa]fter [Ff]rom year Jahre [Tt]he".split()
)
_NO_COUNT = r"(?!\s(?!(?:was|is|as)\b)(?:of|men|people|[a-z-]+s|[a-z]+men|[A-Z][\w-]+s|foot|horse|cavalry|infantry)\b)"
_PART_OF_DAY = r"(?i:the\s)?(?i:night|morning|evening|afternoon)?\s?(?i:of\s)?"
_NTH = rf"(?:(?P<dw>{ORDINAL})|(?P<d>[0-3]?\d)(?:st|nd|rd|th))"
_NO_NOUN = r"(?!\s[a-z]*(?:s|ry|ress|ment)\b)"
_LATER = r"(?P<later>later|afterwards|after|earlier|before)"

_HINT = re.compile(rf"\d|\b(?:{MONTH}|{ORDINAL}|(?i:day|week|morning|evening|night|afternoon))")
"""A sentence without any of these holds no date: most need no closer look."""

_OPENING = 3
"""A date that starts so early, after "In" at most, opens its sentence."""

_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"(?P<m>{MONTH})\s(?P<d>{_DAY})(?:{_TO}(?P<d2>{_DAY}))?{_ALT}?{_STYLE}{_THEN}",
        rf"(?<![\d.,/])(?P<d>{_DAY})(?:{_TO}(?P<d2>{_DAY}))?{_ALT}?\s(?:of\s|de\s)?(?P<m>{MONTH}){_STYLE}{_THEN}",
        rf"(?P<dw>{ORDINAL})\s(?:day\s)?of\s(?P<m>{MONTH}){_STYLE}{_THEN}",
        rf"(?P<m>{MONTH})(?:{_TO}(?P<m2>{MONTH}))?,?\s(?:de\s)?(?P<y>{_YEAR})",
        rf"(?<![\d.,/])(?P<d>[0-3]?\d)\.(?P<mn>[01]?\d)\.(?P<y>{_YEAR})",
        rf"(?<![\d.,/-])(?P<y>{_YEAR})-(?P<mn>[01]\d)-(?P<d>[0-3]\d)",
        rf"(?i:(?P<part>early|late|mid|spring|summer|autumn|fall|beginning|end))[\s-](?:in\s|of\s|the\s)*(?P<y>{_YEAR})(?!s)",
        rf"(?i:(?P<part>early|late|mid|beginning|end))[\s-](?:of\s)?(?P<m>{MONTH})",
        rf"(?<![\d.,/£$-])(?P<y>{_YEAR})\s?[-–/]\s?(?P<y2>\d{{2}}(?:\d{{2}})?)(?!\d)",
        rf"(?:{_YEAR_AFTER})(?P<y>{_YEAR})s?(?!\w){_NO_COUNT}",
        r"\b(?i:A\.?D\.?|year|in)\s(?P<y>[1-9]\d{2})(?=[.,;:)]|\s(?:A\.?D|C\.?E))",
        rf"\b(?i:in|of|until|till|by|since|during|from|through|im|en|в)\s(?P<m>{MONTH})",
        rf"\b(?i:on|of|by|until|till|from|since)\s{_PART_OF_DAY}(?i:the\s){_NTH}{_NO_NOUN}(?=\W)",
        r"\b(?i:(?:the\s)?(?P<next>next|following|same|previous)\s(?:day|morning|evening|night|afternoon))\b",
        r"\b(?i:(?:the\s)(?P<before>day|night|evening)\sbefore)\b",
        rf"\b(?i:(?P<n>{'|'.join(COUNTS)}|\d{{1,2}})\s(?P<unit>day|week)s?\s{_LATER})\b",
    )
)


@dataclass(frozen=True, slots=True)
class Written:
    """A date as it is written; what the text leaves out is None.

    `days` and `months` are first and last. `alternative` is the day in the other calendar, where the text gives
    both. `shift` is the distance in days of a relative date ("the next day") from the last one. `opens` says that it
    opens its sentence ("In 1923 ...").
    """

    span: Span
    year: int | None
    months: tuple[int, int] | None
    days: tuple[int, int] | None
    alternative: int | None = None
    shift: int | None = None
    style: str = ""
    year_last: int | None = None
    opens: bool = False


def scan(text: str, place: Span) -> list[Written]:
    """The dates in one sentence or heading, the more explicit forms first, none inside another."""
    words = place.of(text)
    if not _HINT.search(words):
        return []
    taken = bytearray(len(words))
    found: list[Written] = []
    for form in _FORMS:
        for match in form.finditer(words):
            if any(taken[match.start() : match.end()]):
                continue
            raw = _written(match, place.start_cp)
            if raw is not None:
                taken[match.start() : match.end()] = b"\1" * (match.end() - match.start())
                found.append(replace(raw, opens=match.start() <= _OPENING))
    years = {raw.year for raw in found if raw.year is not None}
    bare = {raw.year for raw in found if raw.year is not None and not raw.months}
    if len(years) == 1 and bare:
        found = [replace(raw, year=min(bare)) if raw.months and raw.year is None else raw for raw in found]
    if any(raw.days for raw in found):
        found = [raw for raw in found if raw.shift is None or raw.shift == 0]
    return sorted(found, key=lambda r: r.span)


def _written(match: re.Match[str], offset: int) -> Written | None:
    part = match.groupdict()
    span = Span(match.start() + offset, match.end() + offset)
    if part.get("next") or part.get("before") or part.get("later"):
        return Written(span, None, None, None, shift=_shift(part))
    year = int(part["y"]) if part.get("y") else None
    months = _months(part)
    days = _days(part)
    if (months and not all(1 <= m <= 12 for m in months)) or (days and not all(1 <= d <= 31 for d in days)):
        return None
    if days and days[1] < days[0]:
        days = (days[0], days[0])
    alternative = part.get("alt") or part.get("alt2")
    return Written(
        span,
        year,
        months,
        days,
        alternative=_number(alternative) if alternative else None,
        style=(part.get("style") or part.get("style2") or "").lower(),
        year_last=_last_year(year, part.get("y2")),
    )


def _months(part: dict[str, str | None]) -> tuple[int, int] | None:
    if part.get("mn"):
        return (int(part["mn"] or 0),) * 2
    first = part.get("m")
    if first:
        number = MONTH_NUMBER[first.lower().rstrip(".")]
        last = part.get("m2")
        return number, max(number, MONTH_NUMBER[last.lower().rstrip(".")]) if last else number
    season = part.get("part")
    return SEASONS[season.lower()] if season else None


def _days(part: dict[str, str | None]) -> tuple[int, int] | None:
    word = part.get("dw")
    if word:
        return ORDINALS[word], ORDINALS[word]
    first = part.get("d")
    if not first:
        return None
    return _number(first), _number(part.get("d2") or first)


def _number(day: str) -> int:
    return int(re.sub(r"\D", "", day))


def _last_year(year: int | None, last: str | None) -> int | None:
    if year is None or last is None:
        return None
    full = int(last) if len(last) == 4 else year // 100 * 100 + int(last)
    return full if year < full < year + 200 else None


def _shift(part: dict[str, str | None]) -> int:
    if part.get("next"):
        return {"next": 1, "following": 1, "same": 0, "previous": -1}[(part["next"] or "").lower()]
    if part.get("before"):
        return -1
    count = (part.get("n") or "").lower()
    days = (COUNTS[count] if count in COUNTS else int(count)) * (7 if (part.get("unit") or "").lower() == "week" else 1)
    return -days if (part.get("later") or "").lower() in ("earlier", "before") else days
