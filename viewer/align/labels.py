"""What an event is called, when it was, and where it stands among the others."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from viewer.align.dates import DateMention
from viewer.align.units import Account, Word, words_of
from viewer.model.link import EvidenceKind, Link
from viewer.model.place import Passage, Span

LONGEST_LABEL = 72
"""Code points of a label."""

_STOP = re.compile(r"[.;:!?—–(\[“”\"«»„…)\]\n]")
_SENTENCE = re.compile(r"[.!?…\n]")
_LIST = 3
"""A stretch between commas of fewer words is an item of a list, and no clause."""

_ENOUGH = 15
"""Code points of a label that says enough by itself."""

_FEWEST = 3
"""Words of a label, where there are so many."""

_FROM_THE_START, _TO_THE_END = 0.1, 0.05
"""What a label is worth more that begins with its sentence, or ends with a clause; evidence weighs up to 1."""

_WORDS, _FULL = 10, 0.004
"""Up to so many words each makes a label worth more."""

_SHORT = 6
"""Words below which a label that breaks off at a comma or in a clause is worth less."""

_SMALL = "and|or|but|that|which|who|whom|to|of|the|a|an|by|in|on|at|for|with|as|from|their|his|its|had|was|were|be"
_LINKING = frozenset("and or but that which who yet und aber dass et mais que y pero и а но что".split())
_ENDING = re.compile(rf"(?:[\s,;:—–-]+(?:{_SMALL}))+$", re.IGNORECASE)


def label(links: Sequence[Link], accounts: Mapping[str, Account]) -> str:
    """A short phrase in an account's own words: the clauses of a linked passage that hold most of the evidence."""
    best = max(links, key=lambda link: (link.evidence != (), link.score, link.id))
    choices = [
        _phrase(
            accounts[side.source_id].text,
            side,
            [(p.a if first else p.b, p.weight) for p in best.evidence if p.kind is not EvidenceKind.MEANING],
        )
        for side, first in ((best.a, True), (best.b, False))
    ]
    return max(choices, key=lambda choice: (round(choice[0], 6), -len(choice[1])))[1]


def _phrase(text: str, passage: Passage, marks: Sequence[tuple[Span, float]]) -> tuple[float, str]:
    """The clause or clauses of the passage that fit a label and hold the most evidence, and how much that is."""
    words = words_of(passage.span.of(text), passage.span.start_cp)
    if not words:
        return 0.0, _balanced(re.sub(r"\s+", " ", passage.span.of(text)[:LONGEST_LABEL]))
    worth = [0.0] * len(words)
    for mark, weight in marks:
        held = [number for number, word in enumerate(words) if mark.overlap(word.span)]
        for number in held:
            worth[number] += weight / len(held)
    gaps = ["\n", *(text[a.end_cp : b.start_cp] for a, b in pairwise(words)), "\n"]
    clauses = _clauses(gaps)
    best = (-1.0, 0, 0)
    for clause in clauses[:-1]:
        first = clause + (words[clause].text.casefold() in _LINKING and clause + 1 < len(words))
        for end in _ends(words, first, clauses):
            value = sum(worth[first:end]) + _FULL * min(end - first, _WORDS) + _TO_THE_END * (end in clauses)
            value += _FROM_THE_START * bool(_SENTENCE.search(gaps[first])) - (end - first < _FEWEST)
            value -= _FROM_THE_START * (end - first < _SHORT and not _STOP.search(gaps[end]))
            value -= _FROM_THE_START * any(map(_SENTENCE.search, gaps[first + 1 : end]))
            best = max(best, (round(value, 6), -first, end))
    value, first, end = best[0], -best[1], best[2]
    phrase = re.sub(r"\s+", " ", text[words[first].start_cp : words[end - 1].end_cp])
    # Words from the middle of a sentence must not read as if they were the whole of it.
    phrase = phrase[:1].upper() + phrase[1:] if _SENTENCE.search(gaps[first]) else f"… {phrase}"
    if not _SENTENCE.search(gaps[end]):
        phrase = _ENDING.sub("", phrase)
    return value, _balanced(phrase) if end in clauses else f"{_balanced(phrase)} …"


def _clauses(gaps: Sequence[str]) -> list[int]:
    """The numbers of the words that begin a clause, and that after the last; `gaps` stand before each of them."""
    breaks = [number for number, gap in enumerate(gaps) if "," in gap or _STOP.search(gap)]
    found = []
    for place, number in enumerate(breaks):
        near = [abs(number - other) for other in breaks[max(0, place - 1) : place + 2] if other != number]
        if _STOP.search(gaps[number]) or min(near) >= _LIST:
            found.append(number)
    return found


def _ends(words: Sequence[Word], first: int, clauses: Sequence[int]) -> list[int]:
    """Where a label that begins with this word may end: with a clause, else where there is no more room."""
    room = [
        end
        for end in range(first + 1, len(words) + 1)
        if words[end - 1].end_cp - words[first].start_cp <= LONGEST_LABEL
    ]
    return [end for end in room if end in clauses] + room[-1:] or [first + 1]


def _balanced(phrase: str) -> str:
    """Without what only half a pair of brackets or quotation marks opens, and without the half."""
    for opening, closing in ("()", "[]", "“”", "«»", "„“"):
        if phrase.count(opening) > phrase.count(closing) and phrase.rindex(opening) > _ENOUGH:
            phrase = phrase[: phrase.rindex(opening)].rstrip(" ,;:—–")
        elif phrase.count(opening) != phrase.count(closing):
            phrase = phrase.replace(opening, "").replace(closing, "")
    return phrase.replace('"', "") if phrase.count('"') % 2 else phrase


def edtf(mentions: Iterable[DateMention]) -> str:
    """The date of an event as an EDTF string: the day that most of its dates give, else the narrowest of them.

    >>> edtf([])
    ''
    """
    firm = [m for m in mentions if m.firm]
    if not firm:
        return ""
    counted = Counter((mention.first, mention.last) for mention in firm)
    best = min(counted, key=lambda span: (span[1] - span[0] > 1, -counted[span], span[1] - span[0], span))
    return next(m.edtf for m in firm if (m.first, m.last) == best)
