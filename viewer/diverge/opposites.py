"""The opposite said: a majority here and a minority there, for and against."""

import itertools
import re
from collections.abc import Iterator
from functools import lru_cache

from viewer.diverge.lexicons import groups
from viewer.diverge.scene import Finding, Sentence, Telling
from viewer.model.divergence import NoteKind
from viewer.model.place import Span
from viewer.translation import QT_TRANSLATE_NOOP


def find(a: Telling, b: Telling) -> Iterator[Finding]:
    """The first pair of words of opposite sense about one thing, where each telling uses one of the two only."""
    yield from itertools.islice(itertools.chain(_opposites(a, b), _opposites(b, a)), 1)


def _opposites(a: Telling, b: Telling) -> Iterator[Finding]:
    for this, that, strong in _pairs():
        left, right = _uses(a, this), _uses(b, that)
        if not left or not right or (not strong and (_uses(b, this) or _uses(a, that))):
            continue
        ranked = sorted((-len(_about(*x) & _about(*y)), i, j) for i, x in enumerate(left) for j, y in enumerate(right))
        shared, i, j = ranked[0]
        if shared or strong:
            x, y = left[i], right[j]
            note = QT_TRANSLATE_NOOP("Divergences", "{a} says “{0}” where {b} says “{1}”.").format(
                x[0].text(x[1]), y[0].text(y[1]), a=a.letter, b=b.letter
            )
            yield Finding(NoteKind.CONTRADICTION, a.passage(_part(*x)), b.passage(_part(*y)), note, 0.5)


def _uses(telling: Telling, pattern: re.Pattern[str]) -> list[tuple[Sentence, Span]]:
    return [
        (sentence, Span(*match.span()))
        for sentence in telling.sentences
        for match in pattern.finditer(sentence.account.text, sentence.unit.span.start_cp, sentence.unit.span.end_cp)
    ]


def _part(sentence: Sentence, place: Span) -> Span:
    return sentence.span(*sentence.part_of(place))


def _about(sentence: Sentence, place: Span) -> frozenset[str]:
    return sentence.stems_in(*sentence.part_of(place))


@lru_cache(maxsize=1)
def _pairs() -> tuple[tuple[re.Pattern[str], re.Pattern[str], bool], ...]:
    """The words of either side; `strong` pairs need no other word in common. Each pair is tried both ways round."""
    lists = groups("doubt")
    found = []
    for name in ("strong", "opposites"):
        for pair in lists[name]["en"]:
            this, that = (re.compile(rf"\b(?:{side})\b", re.IGNORECASE) for side in pair.split(" <> "))
            found.append((this, that, name == "strong"))
    return tuple(found)
