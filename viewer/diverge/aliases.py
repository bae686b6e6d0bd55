"""One body or place under two names, found by a list of such names."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from rapidfuzz.distance import OSA

from viewer.diverge.lexicons import aliases, groups
from viewer.diverge.scene import Finding, Telling
from viewer.model.divergence import NoteKind
from viewer.model.place import Span
from viewer.translation import QT_TRANSLATE_NOOP

_LONG = 7


def find(a: Telling, b: Telling) -> Iterator[Finding]:
    """Things that both tellings speak of, and under no name in common; the two names of a place are two spellings."""
    left, right = _uses(a), _uses(b)
    taken: list[tuple[Span, Span]] = []
    for thing in sorted(left.keys() & right.keys(), key=lambda t: (-_longest(left[t]), t)):
        if left[thing].keys() & right[thing].keys():
            continue
        (x, said_x), (y, said_y) = _fullest(left[thing]), _fullest(right[thing])
        within = any(x.overlap(p) and y.overlap(q) for p, q in taken)
        plain_x, plain_y = _plain(said_x), _plain(said_y)
        if within or plain_x in plain_y or plain_y in plain_x:
            continue
        taken.append((x, y))
        note = QT_TRANSLATE_NOOP("Divergences", "Two names for one: {0} in {a}, {1} in {b}.").format(
            said_x, said_y, a=a.letter, b=b.letter
        )
        kind = NoteKind.SPELLING if thing in groups("aliases")["places"] else NoteKind.NAME
        yield Finding(kind, a.passage(x), b.passage(y), note, 0.65)


_Uses = Mapping[str, tuple[Span, str]]
"""By name: where a telling first uses it, and the words."""


def _plain(name: str) -> str:
    return name.casefold().replace("-", " ").replace("’", "'")


def _longest(uses: _Uses) -> int:
    return max(len(said) for _, said in uses.values())


def _fullest(uses: _Uses) -> tuple[Span, str]:
    """The longest name in use: rather a full one than an abbreviation."""
    return max(uses.values(), key=lambda use: (len(use[1]), -use[0].start_cp))


def _uses(telling: Telling) -> Mapping[str, _Uses]:
    """By thing and name: where a telling first uses it."""
    found: dict[str, dict[str, tuple[Span, str]]] = {}
    for sentence in telling.sentences:
        text, place = sentence.account.text, sentence.unit.span
        taken: list[Span] = []
        for thing, name, pattern in _patterns() if _any().search(text, place.start_cp, place.end_cp) else ():
            for match in pattern.finditer(text, place.start_cp, place.end_cp):
                span = Span(*match.span())
                if not any(span.overlap(longer) for longer in taken):
                    taken.append(span)
                    found.setdefault(thing, {}).setdefault(name, (span, match[0]))
        for word in sentence.words:
            for thing, name in _misspelt(word.text):
                found.setdefault(thing, {}).setdefault(name, (word.span, word.text))
    return found


def _misspelt(word: str) -> Iterator[tuple[str, str]]:
    """Long single names from which a capitalised word is one slip away, such as two letters that changed places."""
    if len(word) >= _LONG and word[0].isupper():
        for thing, name in _single():
            if word != name and abs(len(word) - len(name)) <= 1 and OSA.distance(word, name) <= _SLIPS:
                yield thing, name


_SLIPS = 2


@lru_cache(maxsize=1)
def _single() -> tuple[tuple[str, str], ...]:
    return tuple((t, n) for t, names in aliases().items() for n in names if " " not in n and len(n) >= _LONG)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """The longest names first, so that none is found inside another."""
    named = [(thing, name) for thing, names in aliases().items() for name in names]
    return tuple(
        (thing, name, re.compile(_whole(re.escape(name))))
        for thing, name in sorted(named, key=lambda item: (-len(item[1]), item))
    )


@lru_cache(maxsize=1)
def _any() -> re.Pattern[str]:
    """Found where one of the names is: most sentences have none, and are passed by with one look."""
    return re.compile(_whole("|".join(re.escape(name) for names in aliases().values() for name in names)))


def _whole(pattern: str) -> str:
    return rf"(?<!\w)(?:{pattern})(?!\w)".replace("'", "['’]")
