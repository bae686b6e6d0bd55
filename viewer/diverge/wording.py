"""Words that judge: one act, body or person under names that take different sides."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from viewer.diverge.lexicons import groups
from viewer.diverge.scene import Finding, Sentence, Telling
from viewer.model.divergence import NoteKind
from viewer.model.place import Span


@dataclass(frozen=True, slots=True)
class _Use:
    wording: str
    sentence: Sentence
    span: Span

    @property
    def said(self) -> str:
        return self.sentence.text(self.span)


def find(a: Telling, b: Telling) -> Iterator[Finding]:
    """For each group the two words whose sentences are most alike, where the tellings share no wording of it."""
    left, right = _uses(a), _uses(b)
    for group in groups("loaded"):
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
        note = f"{a.letter} says “{x.said}”, {b.letter} “{y.said}”."
        yield Finding(NoteKind.CHARACTERISATION, a.passage(x.span), b.passage(y.span), note, 0.55)


def _uses(telling: Telling) -> Mapping[str, Sequence[_Use]]:
    found: dict[str, list[_Use]] = {}
    for sentence in telling.sentences:
        text, place = sentence.account.text, sentence.unit.span
        for group, wording, pattern in _patterns():
            for match in pattern.finditer(text, place.start_cp, place.end_cp):
                found.setdefault(group, []).append(_Use(wording, sentence, Span(*match.span())))
    return found


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    return tuple(
        (group, wording, re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE))
        for group, wordings in groups("loaded").items()
        for wording, words in wordings.items()
    )
