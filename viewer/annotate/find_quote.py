"""Words looked up in a text by what they say and by what stands around them."""

import re
from bisect import bisect_left
from functools import lru_cache

from rapidfuzz import fuzz

from viewer.model.place import Span

MAX_QUOTE_CP = 2_000
"""Of a longer quote the beginning and the end are looked up, which say where it stands."""

MIN_FUZZY_CP = 12
"""Shorter words, altered, are found everywhere."""

LIKENESS = 82.0
"""The least share of equal letters, in percent, by which altered words are taken for the quote."""

_CONTEXT_CP = 64
_SIGNS = str.maketrans(
    {**dict.fromkeys("“”„«»‟″", '"'), **dict.fromkeys("‘’‚‛′`´", "'"), **dict.fromkeys("‐‑‒–—―−", "-")}
)
_GAPS = re.compile(r"[\s\u00ad\u200b\ufeff]+")


def find_quote(text: str, exact: str, prefix: str = "", suffix: str = "", near_cp: int | None = None) -> Span | None:
    """Where a text says these words; None where it does not say them, nor anything much alike.

    First the place itself is tried, then the same words elsewhere, then the same but for white space, case and the
    forms of signs, then words alike. Of several places the one between like words is taken, then the nearest.
    Source of the order of trial: W3C Web Annotation Data Model, section 4.2.4; what is alike: rapidfuzz.
    """
    if not exact.strip() or not text:
        return None
    if near_cp is not None and near_cp >= 0 and text.startswith(exact, near_cp):
        return Span(near_cp, near_cp + len(exact))
    places = _all_places(text, exact)
    if places:
        best = _best(text, places, len(exact), prefix, suffix, near_cp)
        return Span(best, best + len(exact))
    return _find_folded(text, exact, prefix, suffix, near_cp)


def _find_folded(text: str, exact: str, prefix: str, suffix: str, near_cp: int | None) -> Span | None:
    folded, origins = _folded(text)
    wanted = _fold(exact).strip()
    if not wanted:
        return None
    near = None if near_cp is None else bisect_left(origins, near_cp)
    places = _all_places(folded, wanted)
    if places:
        best = _best(folded, places, len(wanted), _fold(prefix), _fold(suffix), near)
        return _span(text, origins, best, best + len(wanted))
    if len(wanted) > MAX_QUOTE_CP:
        head = _find_folded(text, exact[: MAX_QUOTE_CP // 2], prefix, "", near_cp)
        tail = _find_folded(text, exact[-MAX_QUOTE_CP // 2 :], "", suffix, None)
        fits = head and tail and 0 < tail.end_cp - head.start_cp < 2 * len(exact)
        return Span(head.start_cp, tail.end_cp) if head and tail and fits else None
    if len(wanted) < MIN_FUZZY_CP or len(folded) < len(wanted):
        return None
    alike = fuzz.partial_ratio_alignment(wanted, folded, score_cutoff=LIKENESS)
    if alike is None:
        return None
    return _span(text, origins, *_whole_words(folded, alike.dest_start, alike.dest_end))


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The range, grown or shrunk to the nearest edges of words."""
    while start > 0 and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    while start < end and text[start] == " ":
        start += 1
    while start < end and text[end - 1] == " ":
        end -= 1
    return start, max(end, start + 1)


def _span(text: str, origins: tuple[int, ...], start: int, end: int) -> Span:
    last = origins[end] if end < len(origins) else len(text)
    found = text[origins[start] : last].rstrip()
    return Span(origins[start], origins[start] + max(len(found), 1))


def _fold(text: str) -> str:
    return _GAPS.sub(" ", text).translate(_SIGNS).lower()


@lru_cache(maxsize=8)
def _folded(text: str) -> tuple[str, tuple[int, ...]]:
    """The text as it is compared, and the place in the text of each of its letters."""
    letters: list[str] = []
    origins: list[int] = []
    at = 0
    for gap in _GAPS.finditer(text):
        _take(text, at, gap.start(), letters, origins)
        letters.append(" ")
        origins.append(gap.start())
        at = gap.end()
    _take(text, at, len(text), letters, origins)
    return "".join(letters), tuple(origins)


def _take(text: str, start: int, end: int, letters: list[str], origins: list[int]) -> None:
    part = text[start:end]
    folded = part.translate(_SIGNS).lower()
    if len(folded) == len(part):
        letters.append(folded)
        origins.extend(range(start, end))
        return
    # A few capitals become two letters.
    for place, letter in enumerate(part, start):
        small = letter.translate(_SIGNS).lower()
        letters.append(small)
        origins.extend([place] * len(small))


def _all_places(text: str, words: str, most: int = 1_000) -> list[int]:
    places: list[int] = []
    at = text.find(words)
    while at >= 0 and len(places) < most:
        places.append(at)
        at = text.find(words, at + 1)
    return places


def _best(text: str, places: list[int], length: int, prefix: str, suffix: str, near: int | None) -> int:
    prefix, suffix = prefix[-_CONTEXT_CP:], suffix[:_CONTEXT_CP]

    def rank(place: int) -> tuple[float, int, int]:
        before = text[max(0, place - len(prefix)) : place]
        after = text[place + length : place + length + len(suffix)]
        alike = fuzz.ratio(before, prefix) + fuzz.ratio(after, suffix)
        return -alike, abs(place - near) if near is not None else 0, place

    return min(places, key=rank)
