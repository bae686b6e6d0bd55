"""Times that a text gives otherwise than by a calendar day: weekdays, hours, feasts, and 'two days later'."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from viewer.diverge.lexicons import groups
from viewer.diverge.scene import Sentence
from viewer.model.place import Span


@dataclass(frozen=True)
class Time:
    """One such time. `kind` is weekday, hour, feast or relative; `weekday` counts from Monday as 0."""

    sentence: Sentence
    span: Span
    kind: str
    weekday: int | None = None
    offset: str = ""
    """What moves it away from the feast: 'two days before' Christmas."""

    @property
    def shift_days(self) -> int | None:
        """How many days after its feast it is; None where the words leave that open."""
        if not self.offset:
            return 0
        return next((days for word, days in _SHIFTS.items() if word in self.offset), None)


_SHIFTS = {
    "the eve": -1,
    "the day before": -1,
    "the morrow": 1,
    "the day after": 1,
    "am tag vor": -1,
    "am tag nach": 1,
    "la veille": -1,
    "le lendemain": 1,
    "la víspera": -1,
    "накануне": -1,
}


@lru_cache(maxsize=1024)
def times(sentence: Sentence) -> tuple[Time, ...]:
    """The times of a sentence that are no part of a calendar day."""
    return tuple(_times(sentence))


def _times(sentence: Sentence) -> Iterator[Time]:
    text, place = sentence.account.text, sentence.unit.span
    days = [mention.span for mention in sentence.dates if mention.written[1]]
    taken: list[Span] = []
    for kind, weekday, pattern in _patterns(sentence.account.language):
        for match in pattern.finditer(text, place.start_cp, place.end_cp):
            span = Span(*match.span())
            if not any(span.overlap(other) for other in [*days, *taken]):
                taken.append(span)
                offset = (match.group("offset") or "").lower() if kind == "feast" else ""
                yield Time(sentence, span, kind, weekday, offset)


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[tuple[str, int | None, re.Pattern[str]], ...]:
    lists = groups("times")
    found: list[tuple[str, int | None, re.Pattern[str]]] = []
    for kind in ("feast", "relative", "hour", "weekday"):
        for number, form in enumerate(lists[kind].get(language, ())):
            before = "|".join(lists["offset"].get(language, ())) or "(?!)"
            whole = rf"(?:(?P<offset>{before}) )?(?:{form})" if kind == "feast" else rf"(?:{form})"
            found.append((kind, number if kind == "weekday" else None, re.compile(rf"\b{whole}\b", re.IGNORECASE)))
    return tuple(found)
