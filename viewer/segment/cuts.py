"""Where to cut what has no stop: no part of a text is longer than what a program, or a reader, can take in."""

import re
import unicodedata
from collections.abc import Iterator

LONGEST = 1500
"""The most code points of a sentence; the few longer ones in books are lists of ancestors."""

_CLAUSE = re.compile(r"[;:,—–،؛、；：，](?=\s)|[、；：，]")
_SPACE = re.compile(r"\s+")
_MARKS = 60
"""How far to look back for a letter whose marks would be parted from it."""


def cuts(words: str, start: int, end: int) -> Iterator[int]:
    """Where to end the parts of `words[start:end]`, the last but one included, so that none is over `LONGEST`.

    A part ends after the last clause in its second half, else after the last word in it, else anywhere.
    """
    while end - start > LONGEST:
        middle, most = start + LONGEST // 2, start + LONGEST
        start = _last(_CLAUSE, words, middle, most) or _last(_SPACE, words, middle, most) or _before_marks(words, most)
        yield start


def _last(pattern: re.Pattern[str], words: str, start: int, end: int) -> int | None:
    found = None
    for match in pattern.finditer(words, start, end):
        found = match.end()
    return found


def _before_marks(words: str, place: int) -> int:
    """The place, or a little before it, where no mark is parted from its letter."""
    for near in range(place, place - _MARKS, -1):
        if not unicodedata.combining(words[near]):
            return near
    return place
