"""Different numbers for one counted thing."""

from collections.abc import Iterator, Sequence
from math import log10

from viewer.diverge.counts import UNITS, Count, counts
from viewer.diverge.scene import Finding, Telling
from viewer.model.divergence import NoteKind
from viewer.translation import QT_TRANSLATE_NOOP

LEAST = 1.0
"""How much two numbers must have in common to be taken for counts of one thing."""

TELLING = 12
"""A greater number that two accounts share is hardly shared by accident."""

_PERSONS = frozenset({"dead", "hurt", "taken", "force", "crowd", "people"})
_LARGE = 10


def find(a: Telling, b: Telling) -> Iterator[Finding]:
    """Pairs of numbers that count one thing and differ, each number in one pair at most.

    Equal numbers are set aside first: what agrees cannot differ from something else.
    """
    left = [count for sentence in a.sentences for count in counts(sentence)]
    right = [count for sentence in b.sentences for count in counts(sentence)]
    pairs = sorted(
        (not _agree(x, y), -_kinship(x, y), i, j)
        for i, x in enumerate(left)
        for j, y in enumerate(right)
        if _kinship(x, y) >= LEAST or _agree(x, y)
    )
    used_left: set[int] = set()
    used_right: set[int] = set()
    agreed: list[tuple[Count, Count]] = []
    for differs, kinship, i, j in pairs:
        if i in used_left or j in used_right:
            continue
        used_left.add(i)
        used_right.add(j)
        if differs:
            yield _finding(a, b, left[i], right[j], -kinship)
        elif left[i].high >= TELLING:
            agreed.append((left[i], right[j]))
    yield from _besides(a, b, agreed, left, right)
    yield from _besides(b, a, [(y, x) for x, y in agreed], right, left)


def _besides(
    here: Telling, there: Telling, agreed: Sequence[tuple[Count, Count]], own: Sequence[Count], others: Sequence[Count]
) -> Iterator[Finding]:
    """Counts that stand beside one on which both agree, where the other account does not give them."""
    known = {count.high for count in others}
    for extra in own:
        beside = [(abs(x.span.start_cp - extra.span.start_cp), x, y) for x, y in agreed if x.part == extra.part]
        if beside and extra.high >= TELLING and extra.high not in known:
            _, mine, theirs = min(beside, key=lambda entry: (entry[0], entry[1].span))
            note = QT_TRANSLATE_NOOP("Divergences", "Both give {0}; {a} also gives {1}, {b} does not.").format(
                mine.said, extra.said, a=here.letter, b=there.letter
            )
            yield Finding(NoteKind.NUMBER, here.passage(extra.span), there.passage(theirs.span), note, 0.5)


def _agree(x: Count, y: Count) -> bool:
    return x.low == y.low and x.high == y.high


def _finding(a: Telling, b: Telling, x: Count, y: Count, kinship: float) -> Finding:
    note = QT_TRANSLATE_NOOP("Divergences", "{a} gives {0}, {b} {1}.").format(x.said, y.said, a=a.letter, b=b.letter)
    if (x.low, x.high) != (y.low, y.high) and x.low <= y.high and y.low <= x.high:
        note = QT_TRANSLATE_NOOP("Divergences", "{a} gives {0}, {b} {1}: one figure lies within the other.").format(
            x.said, y.said, a=a.letter, b=b.letter
        )
    return Finding(
        NoteKind.NUMBER, a.passage(x.span), b.passage(y.span), note, round(min(0.9, 0.3 + 0.12 * kinship), 2)
    )


def _kinship(x: Count, y: Count) -> float:
    """How surely two numbers count the same thing, from 0."""
    heads = bool(x.heads & y.heads)
    units = (x.kinds & UNITS, y.kinds & UNITS)
    if units[0] != units[1] or ("time" in units[0] and not heads):
        return 0.0
    shared = x.kinds & y.kinds
    apart = max(1.0, max(x.low, y.low) / max(1.0, min(x.high, y.high)))
    return (
        (1.5 if x.kinds & _PERSONS else 2.5) * heads
        + 2.0 * bool(shared - {"people"})
        + 1.0 * bool(x.kinds & _PERSONS and y.kinds & _PERSONS)
        + 0.75 * min(2, len((x.about & y.about) - (x.heads & y.heads)))
        + 0.5 * bool(x.added != y.added and x.about & y.about)
        + 1.0 * (min(x.low, y.low) >= _LARGE)
        + 0.8 * (min(x.low, y.low) >= 100 and not (units[0] or units[1]))
        - 1.5 * log10(apart)
    )
