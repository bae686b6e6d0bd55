"""What an event is called, when it was, and where it stands among the others."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from viewer.align.dates import DateMention
from viewer.align.units import Account, words_of
from viewer.model.link import EvidenceKind, Link
from viewer.model.place import Passage, Span

_STOPS = re.compile(r"[.;:!?—(\[“\"]\s*$")
_ENDS = re.compile(r"\s*[.,;:!?—)\]”\"]")

LONGEST_LABEL = 72
"""Code points of a label."""

_WORDS = 10
_SMALL = "and|or|but|that|which|who|whom|to|of|the|a|an|by|in|on|at|for|with|as|from|their|his|its|had|was|were|be"
_OPENING = re.compile(rf"^(?:(?:{_SMALL})\b\s*)+", re.IGNORECASE)
_ENDING = re.compile(rf"(?:[\s,;:—–-]+(?:{_SMALL}))+$", re.IGNORECASE)


def label(links: Sequence[Link], accounts: Mapping[str, Account]) -> str:
    """A short phrase in an account's own words: the stretch of a linked passage that holds most of the evidence."""
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
    """The run of words of the passage with the most evidence in it, and how much that is."""
    words = words_of(passage.span.of(text), passage.span.start_cp)
    worth = [0.0] * len(words)
    for mark, weight in marks:
        held = [number for number, word in enumerate(words) if mark.overlap(word.span)]
        for number in held:
            worth[number] += weight / len(held)
    best = (-1.0, 0, 0)
    for start in range(len(words)):
        if not worth[start] and start:
            continue
        for end in range(start + 1, min(len(words), start + _WORDS) + 1):
            if words[end - 1].end_cp - words[start].start_cp > LONGEST_LABEL:
                break
            if worth[end - 1] or end == len(words):
                best = max(best, (round(sum(worth[start:end]) - 0.004 * (end - start), 6), -start, end))
    value, start, end = best[0], -best[1], best[2]
    while end < len(words) and words[end].end_cp - words[start].start_cp <= LONGEST_LABEL and end - start < _WORDS:
        if re.search(r"[.;:—–)]", text[words[end - 1].end_cp : words[end].start_cp]):
            break
        end += 1
    if not words:
        return value, _balanced(re.sub(r"\s+", " ", passage.span.of(text)[:LONGEST_LABEL]))
    phrase = text[words[start].start_cp : words[end - 1].end_cp]
    shorter = _ENDING.sub("", _OPENING.sub("", phrase))
    phrase = shorter if len(shorter) > 15 else phrase
    first = text.index(phrase, words[start].start_cp)
    before, behind = text[passage.span.start_cp : first], text[first + len(phrase) : passage.span.end_cp]
    phrase = _balanced(re.sub(r"\s+", " ", phrase))
    # Words from the middle of a sentence must not read as if they were the whole of it.
    whole = not before.strip() or _STOPS.search(before)
    phrase = phrase[:1].upper() + phrase[1:] if whole else f"… {phrase}"
    return value, phrase if not behind.strip() or _ENDS.match(behind) else f"{phrase} …"


def _balanced(phrase: str) -> str:
    """Without brackets and quotation marks of which only one half is there."""
    for opening, closing in ("()", "[]", "“”", "«»", "„“"):
        if phrase.count(opening) != phrase.count(closing):
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
