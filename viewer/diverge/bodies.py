"""Whom an act concerned: one of several here and alone there, or another body in the same place of the sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from viewer.diverge.lexicons import groups
from viewer.diverge.naming import Name, keys_of, lists_of, place_of
from viewer.diverge.scene import Finding, Sentence, Telling
from viewer.model.divergence import NoteKind
from viewer.model.place import Span
from viewer.translation import QT_TRANSLATE_NOOP

REACH = 4
"""How many words may stand between a word and the names that depend on it: 'control of the two great soviets'."""


def find(a: Telling, b: Telling) -> Iterator[Finding]:
    """What linked sentences say of the parties, bodies and people that something happened to, each said once."""
    linked = [(a.bond(x, y), x, y) for x in a.sentences for y in b.sentences if a.bond(x, y)]
    told: set[frozenset[str]] = set()
    for _, x, y in sorted(linked, key=lambda entry: -entry[0]):
        for keys, finding in (
            *_one_of_several(a, b, x, y),
            *_one_of_several(b, a, y, x),
            *_in_one_place(a, b, x, y),
        ):
            if keys not in told:
                told.add(keys)
                yield finding


_Found = Iterator[tuple[frozenset[str], Finding]]
"""Findings, each with what it is about."""


def _one_of_several(here: Telling, there: Telling, x: Sentence, y: Sentence) -> _Found:
    """'Parties such as the Kadets' where the other account has the Kadets only."""
    theirs = lists_of(y)
    for names in lists_of(x):
        opening = _example(x, names[0])
        alone = [other for other in theirs if keys_of(other) == keys_of(names)]
        if opening is None or not alone or _example(y, alone[0][0]):
            continue
        whole = Span(opening.start_cp, names[-1].span.end_cp)
        note = QT_TRANSLATE_NOOP("Divergences", "{a} gives {0} as an example of several; {b} names no other.").format(
            _said(names), a=here.letter, b=there.letter
        )
        finding = Finding(NoteKind.PARTICIPANTS, here.passage(whole), there.passage(place_of(alone[0])), note, 0.45)
        yield keys_of(names), finding


def _example(sentence: Sentence, name: Name) -> Span | None:
    """The part of the sentence before 'such as' or its like, where a name follows it."""
    text = sentence.account.text
    start = sentence.unit.span.start_cp
    found = _examples(sentence.account.language).search(text[start : name.span.start_cp])
    if not found:
        return None
    first = sentence.word_at(Span(start + found.start(), start + found.end()))
    return sentence.span(max(0, first - REACH), first + 1)


def _in_one_place(a: Telling, b: Telling, x: Sentence, y: Sentence) -> _Found:
    """Other names after the same words: 'control of the committee' and 'control of the soviets'."""
    left, right = _complements(x), _complements(y)
    for stem in sorted(left.keys() & right.keys()):
        here, there = left[stem], right[stem]
        if here.keys <= there.keys or there.keys <= here.keys:
            continue
        note = QT_TRANSLATE_NOOP("Divergences", "{a} says “{0}”, {b} “{1}”.").format(
            x.text(here.span), y.text(there.span), a=a.letter, b=b.letter
        )
        finding = Finding(NoteKind.PARTICIPANTS, a.passage(here.span), b.passage(there.span), note, 0.45)
        yield frozenset([stem]), finding


@dataclass(frozen=True)
class _Complement:
    """A word with the names that depend on it: where they stand, and the keys of the names."""

    span: Span
    keys: frozenset[str]


def _complements(sentence: Sentence) -> dict[str, _Complement]:
    """By the stem of a word that is no name: the word and the names that follow it after 'of'."""
    found: dict[str, _Complement] = {}
    prepositions = groups("people")["of"].get(sentence.account.language, ())
    for names in lists_of(sentence):
        for number in range(max(1, names[0].first - REACH), names[0].first):
            stem = sentence.stems[number - 1]
            if sentence.words[number].text.lower() in prepositions and stem and number - 1 not in sentence.names:
                end = _end(sentence, names[-1].end)
                keys = keys_of(names) | {sentence.names[n] for n in range(names[-1].end, end) if n in sentence.names}
                found.setdefault(stem, _Complement(sentence.span(number - 1, end), keys))
    return found


def _end(sentence: Sentence, end: int) -> int:
    """The end of a body's name: 'the Guild’s' goes on to 'Committee', 'the Harbour and Weaver' to 'guilds'."""
    last = sentence.part_of(sentence.words[end - 1].span)[1]
    further = end
    while further < last and sentence.words[further].text[0].isupper():
        further += 1
    if further == end < last and sentence.stems[end]:
        return end + 1
    return further


def _said(names: tuple[Name, ...]) -> str:
    return ", ".join(name.text for name in names)


@lru_cache(maxsize=8)
def _examples(language: str) -> re.Pattern[str]:
    words = groups("people")["example"].get(language, ())
    return re.compile(rf"\b(?:{'|'.join(words) or '(?!)'})\s(?:\w+\s)?$", re.IGNORECASE)
