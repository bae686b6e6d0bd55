"""Which pairs become links, how far they reach, and which of them are shown."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from viewer.align.score import Pairs, rank_of
from viewer.align.units import Account
from viewer.model.place import Passage, Span

PARTNERS = 3
"""A pair is kept if each of its units is among so many best partners of the other."""

SHOWN = 0.15
"""No link of less confidence is shown."""

WORTH_FINDING = 0.5
"""How many links a careful reader would mark for each that the candidates promise (the sum of their confidence):
fewer, because one event is often met by several right pairs of sentences."""

UNFOUNDED = 0.05
"""The confidence in a pair that has no evidence."""

PIECES = 2
"""A link is shown only if so many pieces of evidence stand behind it."""

LONGEST_RUN = 3
"""Units that a passage of a link may span."""

_SLOPE, _CHANCE, _BASE = 22.5, -0.18, -0.65
_GROWTH = 0.8
_LONGER = 1.3


@dataclass(frozen=True, slots=True)
class Match:
    """Runs of units of two accounts (numbers of accounts and half-open ranges of units) that tell of one event.

    `seed` is the pair of units that the evidence speaks of; `score` is the confidence in it, `meaning` what likeness of
    meaning adds to it, in units of `Pairs.score`.
    """

    a: int
    b: int
    units_a: tuple[int, int]
    units_b: tuple[int, int]
    score: float
    seed: tuple[int, int]
    meaning: float = 0.0

    def passages(self, accounts: Sequence[Account]) -> tuple[Passage, Passage]:
        """Where both runs stand."""
        return _passage(accounts[self.a], self.units_a), _passage(accounts[self.b], self.units_b)


def confidence(score: float, choices: int) -> float:
    """The share of links of this score that proved right on the bench, as a logistic curve.

    The more pairs there were to choose from, the likelier is a high score by chance. Fitted, with the weight of
    meaning in the score, by tests/bench/fit_confidence.py.

    >>> confidence(0.3, 1000) > 0.9 > 0.3 > confidence(0.05, 1000) > confidence(0.05, 1_000_000)
    True
    """
    return _logistic(_SLOPE * score + _CHANCE * math.log(max(1, choices)) + _BASE)


def _logistic(logit: float) -> float:
    return 1 / (1 + math.exp(-logit))


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
    """Pairs of two accounts whose units prefer one another, as matches of one unit each, best first."""
    rows, columns, score = pairs.rows, pairs.columns, pairs.score
    mutual = (rank_of(rows, score) < PARTNERS) & (rank_of(columns, score) < PARTNERS)
    found = zip(*(part[mutual].tolist() for part in (rows, columns, score, pairs.meaning)), strict=True)
    return sorted(
        (
            Match(pairs.a, pairs.b, (i, i + 1), (j, j + 1), confidence(s, pairs.choices), (i, j), m)
            for i, j, s, m in found
        ),
        key=order,
    )


def order(match: Match) -> tuple[float, int, int, tuple[int, int], tuple[int, int]]:
    """The ranking of matches: by score, then by place."""
    return -match.score, match.a, match.b, match.units_a, match.units_b


def grown(matches: Sequence[Match], accounts: Sequence[Account]) -> list[Match]:
    """Matches that lie side by side made one, where a long unit of one account is told in several of the other.

    The best match takes up its neighbours first. `matches` are pairs of single units, best first. Other neighbours
    stay links of their own: they meet in one event, and each can be confirmed or rejected by itself.
    """
    free = {(m.a, m.b, *m.seed): m for m in matches}
    done: list[Match] = []
    for seed in matches:
        if free.pop((seed.a, seed.b, *seed.seed), None) is None:
            continue
        match, again = seed, True
        while again:
            again = False
            for cell in _around(match):
                other = free.get(cell)
                joined = _joined(match, other, accounts) if other else None
                if joined:
                    del free[cell]
                    match = joined
                    again = True
                    break
        done.append(match)
    return sorted(done, key=order)


def _around(match: Match) -> list[tuple[int, int, int, int]]:
    """The pairs of units in the rectangle one unit wider than the match on every side."""
    (top, bottom), (left, right) = match.units_a, match.units_b
    return [(match.a, match.b, i, j) for i in range(top - 1, bottom + 1) for j in range(left - 1, right + 1)]


def _joined(match: Match, other: Match, accounts: Sequence[Account]) -> Match | None:
    """Both as one, or None if they should stay two."""
    run_a = min(match.units_a[0], other.units_a[0]), max(match.units_a[1], other.units_a[1])
    run_b = min(match.units_b[0], other.units_b[0]), max(match.units_b[1], other.units_b[1])
    short = run_a[1] - run_a[0] <= LONGEST_RUN and run_b[1] - run_b[0] <= LONGEST_RUN
    both = run_a != match.units_a and run_b != match.units_b
    if not short or both or other.score < _GROWTH * match.score:
        return None
    if not _one_paragraph(accounts[match.a], run_a) or not _one_paragraph(accounts[match.b], run_b):
        return None
    size_a, size_b = _size(accounts[match.a], run_a), _size(accounts[match.b], run_b)
    longer = size_a if run_a != match.units_a else size_b
    if longer > _LONGER * min(size_a, size_b):
        return None
    return replace(match, units_a=run_a, units_b=run_b)


def _size(account: Account, run: tuple[int, int]) -> int:
    return account.units[run[1] - 1].span.end_cp - account.units[run[0]].span.start_cp


def _one_paragraph(account: Account, run: tuple[int, int]) -> bool:
    return account.units[run[0]].paragraph == account.units[run[1] - 1].paragraph


def _passage(account: Account, run: tuple[int, int]) -> Passage:
    units = account.units[run[0] : run[1]]
    return Passage(account.id, Span(units[0].span.start_cp, units[-1].span.end_cp))
