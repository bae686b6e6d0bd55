"""Support by what surrounds a pair: accounts go on alike from event to event, so a right pair is seldom alone.

Order is local: nothing is asked of whole accounts, which may begin elsewhere, go back, or tell by subject. Pairs that
share a unit with the pair in question are no support, for a unit is often a little like every sentence about one event.
"""

from dataclasses import replace

import numpy as np

from viewer.align.score import Pairs
from viewer.align.select import FIRST_CURVE, confidence
from viewer.align.vectors import Floats

ORDER = 0.03
"""What the logarithm of the support adds to the score of a pair."""

RETOLD_ORDER = 0.01
"""The same where one text plainly retells the other: there the pairs just before and after were counted already."""

PLAINLY = 0.3
"""How far one text has to retell the other for that."""

REACH = 5
"""How many units before and after a pair, in both accounts, may support it."""

DECAY = 0.8
"""The share of support left with each unit further off."""

LITTLE = 0.05
"""The support that doubles what none counts for."""

_LIKELY = 0.02


def in_order(pairs: Pairs) -> Pairs:
    """The same pairs, each with what those that go on before and after it in both accounts add."""
    if not len(pairs.score):
        return pairs
    weight = RETOLD_ORDER + (ORDER - RETOLD_ORDER) * max(0.0, 1 - pairs.retold / PLAINLY)
    return replace(pairs, score=pairs.score + weight * np.log1p(support(pairs) / LITTLE))


def support(pairs: Pairs) -> Floats:
    """For each pair the confidence in those that continue it: the best of each near unit of the first account, added.

    Of a unit after that of the pair only partners after it count, of a unit before only those before.
    """
    sure = confidence(pairs.score, pairs.choices, FIRST_CURVE)
    likely = np.flatnonzero(sure >= _LIKELY)
    rows, columns, shares = pairs.rows[likely], pairs.columns[likely], sure[likely]
    width = int(pairs.columns.max(initial=0)) + 2 * REACH + 1
    keys = (pairs.rows + REACH) * width + pairs.columns + REACH
    order = np.argsort(keys)
    ranked = keys[order]
    total = np.zeros(len(keys))
    for step in (*range(-REACH, 0), *range(1, REACH + 1)):
        best = np.zeros(len(keys))
        for ahead in range(1, REACH + 1):
            beside = ahead if step > 0 else -ahead
            sought = (rows - step + REACH) * width + columns - beside + REACH
            place = np.searchsorted(ranked, sought).clip(0, max(0, len(ranked) - 1))
            met = ranked[place] == sought
            supported = order[place[met]]
            worth = DECAY ** (max(abs(step), ahead) - 1) * shares[met]
            best[supported] = np.maximum(best[supported], worth)
        total += best
    return total
