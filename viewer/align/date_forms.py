"""Dates as they are written in prose: how to find them, without knowing yet what year is meant."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from viewer.align.date_patterns import AD, BC, FORMS, GAP
from viewer.align.feasts import Feast, every_feast
from viewer.align.months import DAY_WORDS, MONTH_NUMBER, ORDINALS, PART, SEASON_NUMBER, WEEKDAYS
from viewer.model.place import Span

_compiled = lru_cache(maxsize=len(FORMS))(re.compile)
"""A form, compiled when a sentence first needs it: all together take a tenth of a second, too long for a start."""

_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_KINDS = (
    ("m", frozenset(MONTH_NUMBER)),
    ("o", frozenset(word for name in ORDINALS for word in name.split("-")) | {"st", "nd", "rd", "th"}),
    ("s", frozenset(SEASON_NUMBER)),
    ("f", frozenset(re.split(r"\W", name)[0] for name in every_feast())),
    ("r", frozenset(("ides", "nones", "kalends", "calends"))),
)
_ERA = re.compile(rf"\d{GAP}(?:{BC}|{AD})|\bA\.?D\.?\s\d")
_LONG_NUMBER = re.compile(r"\d{3}")

_NIGHT = re.compile(
    r"(?i:night|nacht|nuit|noche|ночь)\s(?P<how>of|vom|du|de|del|zum|auf|на)\s(?:(?:the|den|el|le)\s)?$", re.IGNORECASE
)
_ABOUT = re.compile(
    r"\b(?:about|around|circa|c\.|ca\.|um|gegen|vers|hacia|около)\s(?:(?:the|den|dem|le|el)\s)?$", re.IGNORECASE
)
_DAYS = "|".join(WEEKDAYS)
_WEEKDAY_BEFORE = re.compile(
    rf"\b(?P<w>{_DAYS})\.?,?\s(?:(?:the|den|dem|der|le|el|in|on)\s)?(?:night\sof\s)?$", re.IGNORECASE
)
_WEEKDAY_BEHIND = re.compile(rf",?\s\(?(?:a\s|ein(?:em)?\s|un\s|в\s)?(?P<w>{_DAYS})\b", re.IGNORECASE)
_LOOK = 28
_OPENING = 3
"""A date that starts so early, after "In" at most, opens its sentence."""


@dataclass(frozen=True, slots=True)
class Written:
    """A date as it is written; what the text leaves out is None.

    `year` is astronomical (44 BC is -43). `days` and `months` are first and last. `alternative` is the day in the other
    calendar, where the text gives both. `part` is a part of a month, year or decade, `season` an EDTF season
    number, `decade` says that the year opens a decade or, if it ends in 00, a century. `night` is 1 for the night
    that follows the day, -1 for the one before it. `moved` are the days by which a Roman date lies before its mark.
    `opens` says that it opens its sentence ("In 1923 ...").
    """

    span: Span
    year: int | None
    months: tuple[int, int] | None
    days: tuple[int, int] | None
    alternative: int | None = None
    style: str = ""
    year_last: int | None = None
    opens: bool = False
    part: str = ""
    season: int = 0
    decade: bool = False
    night: int = 0
    moved: int = 0
    about: bool = False
    weekday: int | None = None
    feast: Feast | None = None

    @property
    def full(self) -> bool:
        """Whether it is more exact than a year."""
        return bool(self.months or self.days or self.feast or (self.part and not self.decade))


def scan(text: str, place: Span) -> list[Written]:
    """The dates in one sentence or heading, the more explicit forms first, none inside another."""
    words = place.of(text)
    kinds = _kinds(words)
    if not kinds:
        return []
    taken = bytearray(len(words))
    found: list[Written] = []
    for needs, form in FORMS:
        if not needs <= kinds:
            continue
        for match in _compiled(form).finditer(words):
            if any(taken[match.start() : match.end()]):
                continue
            raw = _written(match, place.start_cp)
            if raw is not None:
                taken[match.start() : match.end()] = b"\1" * (match.end() - match.start())
                found.append(replace(raw, opens=match.start() <= _OPENING))
    years = {raw.year for raw in found if raw.year is not None}
    bare = {raw.year for raw in found if raw.year is not None and not raw.months and not raw.decade}
    if len(years) == 1 and bare:
        found = [replace(raw, year=min(bare)) if raw.months and raw.year is None else raw for raw in found]
    return sorted(found, key=lambda r: r.span)


def _kinds(words: str) -> frozenset[str]:
    """What a sentence holds of which dates are made; most hold nothing and need no closer look."""
    tokens = _TOKEN.findall(words.lower())
    kinds = {kind for kind, some in _KINDS if not some.isdisjoint(tokens)}
    if any(token[0].isdigit() for token in tokens):
        kinds.add("d")
        if _LONG_NUMBER.search(words):
            kinds.add("Y")
        if _ERA.search(words):
            kinds.add("e")
    return frozenset(kinds)


def apart(day: int, alternative: int) -> int:
    """1 if the alternative is 9 to 13 days later (over a month's end, too), -1 if earlier, else 0."""
    ahead = (alternative - day) % 31
    return 1 if 9 <= ahead <= 13 else -1 if 17 <= ahead <= 22 else 0


def _written(match: re.Match[str], offset: int) -> Written | None:
    part = match.groupdict()
    span = Span(match.start() + offset, match.end() + offset)
    year = _year(part)
    months, days = _months(part), _days(part)
    if (months and not all(1 <= m <= 12 for m in months)) or (days and not all(1 <= d <= 31 for d in days)):
        return None
    season = part.get("season") or part.get("season2")
    roman, moved = _roman(part, months)
    alternative = part.get("alt") or part.get("alt2") or part.get("alt3")
    if days and part.get("d2") and not alternative and _slashed(match) and apart(*days):
        alternative, days = part["d2"], (days[0], days[0])
    if days and months and days[1] < days[0] and months[0] == months[1]:
        days = (days[0], days[0])
    before = match.string[max(0, match.start() - _LOOK) : match.start()]
    behind = match.string[match.end() : match.end() + _LOOK]
    one_day = days is not None and days[0] == days[1] and not part.get("m2")
    night = _NIGHT.search(before) if one_day else None
    weekday = (_WEEKDAY_BEFORE.search(before) or _WEEKDAY_BEHIND.match(behind)) if one_day else None
    return Written(
        span,
        year,
        months,
        roman or days,
        alternative=_number(alternative) if alternative else None,
        style=next((part[key] or "" for key in ("style", "mark", "style2", "mark2") if part.get(key)), "").lower(),
        year_last=_last_year(year, part),
        part=PART[(part["part"] or "").lower()] if part.get("part") else "",
        season=SEASON_NUMBER[season.lower()] if season else 0,
        decade=bool(part.get("decade")),
        night=0 if night is None else -1 if night["how"].lower() in ("zum", "auf", "на") else 1,
        moved=moved,
        about=_ABOUT.search(before) is not None,
        weekday=WEEKDAYS[weekday["w"].lower()] if weekday else None,
        feast=every_feast()[(part["feast"] or "").lower()] if part.get("feast") else None,
    )


def _slashed(match: re.Match[str]) -> bool:
    """Whether nothing but a stroke stands between two days, as in '2/13 March'."""
    return match.string[match.end("d") : match.start("d2")].strip() == "/"


def _year(part: dict[str, str | None]) -> int | None:
    """The year in astronomical counting; of a year that began in March, as 1731/32, the one that we write."""
    said = part.get("y") or part.get("y3") or part.get("decade")
    if not said:
        return None
    year = 1 - int(said) if part.get("bc") else int(said)
    next_year = part.get("yy")
    return year + 1 if next_year and (year + 1) % 10 ** len(next_year) == int(next_year) else year


def _months(part: dict[str, str | None]) -> tuple[int, int] | None:
    if part.get("mn"):
        return (int(part["mn"] or 0),) * 2
    first = part.get("m")
    if first:
        number = MONTH_NUMBER[first.lower().rstrip(".")]
        last = part.get("m2")
        return number, MONTH_NUMBER[last.lower().rstrip(".")] if last else number
    season = part.get("season") or part.get("season2")
    return _SEASON_MONTHS[SEASON_NUMBER[season.lower()]] if season else None


_SEASON_MONTHS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}
"""First and last month of a season by its EDTF number; winter ends in the next year."""


def _days(part: dict[str, str | None]) -> tuple[int, int] | None:
    word = part.get("dw")
    if word:
        day = ORDINALS.get(word) or DAY_WORDS[word.lower()]
        return day, day
    first = part.get("d") or part.get("d3")
    if not first:
        return None
    return _number(first), _number(part.get("d2") or first)


def _roman(part: dict[str, str | None], months: tuple[int, int] | None) -> tuple[tuple[int, int] | None, int]:
    """The marked day of a Roman month and how many days before it are meant, both ends counted as the Romans did."""
    mark = (part.get("roman") or "").lower()
    if not mark or not months:
        return None, 0
    late = months[0] in (3, 5, 7, 10)
    day = {"ides": 15 if late else 13, "nones": 7 if late else 5}.get(mark, 1)
    nth = part.get("nth")
    return (day, day), 1 if part.get("eve") else ORDINALS[nth] - 1 if nth else 0


def _number(day: str) -> int:
    return int(re.sub(r"\D", "", day))


def _last_year(year: int | None, part: dict[str, str | None]) -> int | None:
    last = part.get("y2")
    if year is None or last is None:
        return None
    if part.get("bc"):
        return 1 - int(last) if 1 - int(last) > year else None
    full = int(last) if len(last) == 4 else year // 100 * 100 + int(last)
    return full if year < full < year + 200 else None
