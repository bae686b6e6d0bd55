"""Told as a fact here, doubted or denied there."""

import re
from collections.abc import Iterator
from functools import lru_cache

from viewer.align.rarity import lexicon
from viewer.diverge.lexicons import groups
from viewer.diverge.scene import Finding, Sentence, Telling
from viewer.model.divergence import NoteKind
from viewer.model.place import Span
from viewer.translation import QT_TRANSLATE_NOOP

ALIKE = 3.0
"""Rarity that the words must add up to which the part that tells shares with the sentence that doubts."""


def find(a: Telling, b: Telling) -> Iterator[Finding]:
    """The clause of a telling that doubts or denies, and the clause of the other with the part likest to it."""
    left, right = _doubts(a), _doubts(b)
    if left and not right:
        yield from _against(a, b, left[0])
    elif right and not left:
        yield from _against(b, a, right[0])


def _against(doubting: Telling, telling: Telling, found: tuple[Sentence, Span]) -> Iterator[Finding]:
    sentence, cue = found
    about = sentence.content
    parts = [(other, *other_part) for other in telling.sentences for other_part in other.parts]
    best = max(range(len(parts)), key=lambda n: (_likeness(*parts[n], about), -n))
    other, first, end = parts[best]
    if _likeness(other, first, end, about) < ALIKE:
        return
    note = QT_TRANSLATE_NOOP("Divergences", "{a} tells as a fact what {b} doubts or denies (“{0}”).").format(
        sentence.text(cue), a=telling.letter, b=doubting.letter
    )
    doubted = doubting.passage(sentence.clause_of(cue))
    told = telling.passage(other.clause_of(other.span(first, end)))
    yield Finding(NoteKind.CONTRADICTION, doubted, told, note, 0.45)


def _likeness(sentence: Sentence, first: int, end: int, about: frozenset[str]) -> float:
    """The rarity of the words of a part that are among those looked for, each word once."""
    known = lexicon(sentence.account.language)
    shared = {
        sentence.stems[n]: known.rarity(sentence.words[n].text.lower())
        for n in range(first, end)
        if sentence.stems[n] in about
    }
    return sum(shared[stem] for stem in sorted(shared))


def _doubts(telling: Telling) -> list[tuple[Sentence, Span]]:
    found = []
    for sentence in telling.sentences:
        place = sentence.unit.span
        match = _pattern(sentence.account.language).search(sentence.account.text, place.start_cp, place.end_cp)
        if match:
            found.append((sentence, Span(*match.span())))
    return found


@lru_cache(maxsize=8)
def _pattern(language: str) -> re.Pattern[str]:
    words = groups("doubt")["doubt"].get(language, ())
    return re.compile(rf"\b(?:{'|'.join(words) or '(?!)'})\b", re.IGNORECASE)
