"""Which pairs become links, and how many of them are shown."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.align.score import Pairs, rank_of
from viewer.align.units import Account
from viewer.align.vectors import Floats
from viewer.model.link import Link
from viewer.model.place import Passage

PARTNERS = 3
"""A pair is kept if each of its units is among so many best partners of the other."""

SHOWN = 0.15
"""No link of less confidence is shown."""

WORTH_FINDING = 0.5
"""How many links a careful reader would mark for each that the candidates promise (the sum of their confidence):
fewer, because one event is often met by several right pairs of sentences."""

UNFOUNDED = 0.05
"""The confidence in a pair that has no evidence."""

OWN = 0.4
"""The share of the evidence that has to stand in the two passages themselves: a link that lives by what stands beside
its passages is mostly the neighbour of a better one."""

PIECES = 2
"""A link is shown only if so many pieces of evidence stand behind it."""

CURVE = (21.7, -0.168, -0.815)
"""From score to confidence: the slope, the part of chance, and the base, fitted by tests/bench/fit_confidence.py."""


@dataclass(frozen=True, slots=True)
class Match:
    """A unit of one account and a unit of another (by number) that tell of one event.

    `score` is the confidence in it, `meaning` what likeness of meaning adds to it, in units of `Pairs.score`. A passage
    of several sentences is a matter of events: links that meet in one unit are gathered into one.
    """

    a: int
    b: int
    units: tuple[int, int]
    score: float
    meaning: float = 0.0

    def passages(self, accounts: Sequence[Account]) -> tuple[Passage, Passage]:
        """Where both stand."""
        one, other = accounts[self.a], accounts[self.b]
        i, j = self.units
        return Passage(one.id, one.units[i].span), Passage(other.id, other.units[j].span)


def confidence(scores: Floats, choices: int) -> Floats:
    """For each score the share of links of this score that proved right on the bench, as a logistic curve.

    The more pairs there were to choose from, the likelier is a high score by chance.

    >>> few, many = confidence(np.array([0.3, 0.05]), 1000), confidence(np.array([0.3, 0.05]), 1_000_000)
    >>> bool(few[0] > 0.9 > 0.3 > few[1] > many[1])
    True
    """
    slope, chance, base = CURVE
    return np.asarray(1 / (1 + np.exp(-(slope * scores + chance * np.log(max(1, choices)) + base))))


def matches(compared: Sequence[Pairs]) -> list[Match]:
    """The pairs of units that prefer one another, over all pairs of accounts, best first."""
    return sorted((match for pairs in compared for match in best_matches(pairs)), key=order)


def cut(matches: Sequence[Match]) -> float:
    """The confidence down to which showing one link more is to the good.

    If confidence means what it says, the F1 to expect of the n surest links is twice the sum of their confidence over n
    plus the number of links to be found. It is greatest at about half of itself (Lipton, Elkan and Naryanaswamy,
    Optimal Thresholding of Classifiers to Maximize F1 Measure, 2014): where accounts agree well, only good links
    are shown; where they share little, weaker ones too, with the confidence they have.
    """
    shares = sorted((match.score for match in matches), reverse=True)
    wanted, found, best = WORTH_FINDING * sum(shares), 0.0, (0.0, 1.0)
    for number, share in enumerate(shares, 1):
        found += share
        best = max(best, (2 * found / (number + wanted), share))
    return max(SHOWN, best[1])


def best_matches(pairs: Pairs) -> list[Match]:
    """The pairs of units of two accounts that prefer one another, best first."""
    kept = mutual(pairs)
    parts = (pairs.rows, pairs.columns, confidence(pairs.score, pairs.choices), pairs.meaning)
    found = zip(*(part[kept].tolist() for part in parts), strict=True)
    return sorted((Match(pairs.a, pairs.b, (i, j), share, meaning) for i, j, share, meaning in found), key=order)


def mutual(pairs: Pairs) -> NDArray[np.bool_]:
    """Which pairs have units that are each among the best partners of the other."""
    best_of_row = rank_of(pairs.rows, pairs.score) < PARTNERS
    return np.asarray(best_of_row & (rank_of(pairs.columns, pairs.score) < PARTNERS))


def suffices(link: Link) -> bool:
    """Whether a suggestion is sure and well founded enough to be shown."""
    counted = [piece for piece in link.evidence if not piece.refused]
    inside = [piece for piece in counted if piece.a.overlap(link.a.span) and piece.b.overlap(link.b.span)]
    whole, own = (sum(piece.weight for piece in pieces) for pieces in (counted, inside))
    return link.score >= SHOWN and len(counted) >= PIECES and own >= OWN * whole


def order(match: Match) -> tuple[float, int, int, tuple[int, int]]:
    """The ranking of matches: by score, then by place."""
    return -match.score, match.a, match.b, match.units
