"""Which pairs become links, and how many of them are shown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.align.founded import SHOWN
from viewer.align.score import Pairs, rank_of
from viewer.align.units import Account
from viewer.align.vectors import Floats
from viewer.model.place import Passage

PARTNERS = 3
"""A pair is kept if each of its units is among so many best partners of the other."""

WORTH_FINDING = 0.5
"""How many links a careful reader would mark for each that the candidates promise (the sum of their confidence):
fewer, because one event is often met by several right pairs of sentences."""

UNFOUNDED = 0.05
"""The confidence in a pair that has no evidence."""

Curve = tuple[float, float, float]
"""A logistic curve from score to confidence: the slope, the part of chance, and the base."""

CURVE: Curve = (18.153, -0.021, -3.004)
"""That of the whole score, fitted by tests/bench/fit_confidence.py."""

FIRST_CURVE: Curve = (21.7, -0.168, -0.815)
"""That of the score of a pair by itself, before other pairs support it; fitted in the same way."""

OVERSHADOWED = 6.0
"""A pair is not shown beside one that shares a unit with it, adjoins it in the other account, and has so many times its
odds: what is left of an event around its place."""


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

    @property
    def odds(self) -> float:
        """How many times likelier it is right than wrong."""
        return self.score / max(1e-9, 1 - self.score)

    def passages(self, accounts: Sequence[Account]) -> tuple[Passage, Passage]:
        """Where both stand."""
        one, other = accounts[self.a], accounts[self.b]
        i, j = self.units
        return Passage(one.id, one.units[i].span), Passage(other.id, other.units[j].span)


def confidence(scores: Floats, choices: int, curve: Curve = CURVE) -> Floats:
    """For each score the share of links of this score that proved right on the bench, as a logistic curve.

    The more pairs there were to choose from, the likelier is a high score by chance.

    >>> few, many = confidence(np.array([0.3, 0.05]), 1000), confidence(np.array([0.3, 0.05]), 1_000_000)
    >>> bool(few[0] > 0.9 > 0.3 > few[1] > many[1])
    True
    """
    slope, chance, base = curve
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


def overshadowed(match: Match, odds: Mapping[tuple[int, int, int, int], float]) -> bool:
    """Whether one of the matches shown, by accounts and units with their odds, is the better one for this place."""
    i, j = match.units
    beside = ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1))
    best = max(odds.get((match.a, match.b, *units), 0.0) for units in beside)
    return best > OVERSHADOWED * match.odds


def order(match: Match) -> tuple[float, int, int, tuple[int, int]]:
    """The ranking of matches: by score, then by place."""
    return -match.score, match.a, match.b, match.units
