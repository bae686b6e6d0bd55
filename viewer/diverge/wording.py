"""Words that judge: one act, body or person under names that take different sides."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from viewer.diverge.own_words import WordList
from viewer.diverge.scene import Finding, Sentence, Telling
from viewer.model.divergence import NoteKind
from viewer.model.place import Span
from viewer.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class _Use:
    wording: str
    sentence: Sentence
    span: Span

    @property
    def said(self) -> str:
        return self.sentence.text(self.span)


def find(a: Telling, b: Telling, words: WordList) -> Iterator[Finding]:
    """For each group the two words whose sentences are most alike, where the tellings share no wording of it."""
    left, right = _uses(a, words), _uses(b, words)
    for group, _ in words.groups:
        here, there = left.get(group, []), right.get(group, [])
        if not here or not there or {use.wording for use in here} & {use.wording for use in there}:
            continue
        ranked = sorted(
            (-len(x.sentence.content & y.sentence.content), i, j)
            for i, x in enumerate(here)
            for j, y in enumerate(there)
        )
        alike, i, j = ranked[0]
        if not alike:
            continue
        x, y = here[i], there[j]
        note = QT_TRANSLATE_NOOP("Divergences", "{a} says “{0}”, {b} “{1}”.").format(
            x.said, y.said, a=a.letter, b=b.letter
        )
        yield Finding(NoteKind.CHARACTERISATION, a.passage(x.span), b.passage(y.span), note, 0.55)


def _uses(telling: Telling, words: WordList) -> Mapping[str, Sequence[_Use]]:
    found: dict[str, list[_Use]] = {}
    patterns, one_of_them = _patterns(words), _any(words)
    for sentence in telling.sentences:
        text, place = sentence.account.text, sentence.unit.span
        if not one_of_them.search(text, place.start_cp, place.end_cp):
            continue
        for group, wording, pattern in patterns:
            for match in pattern.finditer(text, place.start_cp, place.end_cp):
                found.setdefault(group, []).append(_Use(wording, sentence, Span(*match.span())))
    return found


@lru_cache(maxsize=2)
def _patterns(words: WordList) -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    return tuple((group, wording, _whole(said)) for group, wording, said in words)


@lru_cache(maxsize=2)
def _any(words: WordList) -> re.Pattern[str]:
    """Found where one of the words is: most sentences have none, and are passed by with one look."""
    return _whole([each for _, _, said in words for each in said])


def _whole(said: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, said))})(?!\w)", re.IGNORECASE)
