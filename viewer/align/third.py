"""Support through a third account: two units that both meet one unit of a third account are likelier to meet.

It counts as far as the accounts retell one another. Independent accounts go wrong together: where two sentences are
only alike in their actors, the third is so too.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from scipy import sparse

from viewer.align.score import Pairs
from viewer.align.select import FIRST_CURVE, confidence
from viewer.align.vectors import Matrix

SUPPORT = 0.2
"""What a third unit that surely meets both adds to the score of a pair, where one text retells the other."""


def supported(compared: Sequence[Pairs], sizes: Sequence[int]) -> list[Pairs]:
    """The same pairs, each with what the best third account adds; `sizes` are the units of each account.

    The product of two confidences is that of the way through the third unit; a pair takes the sum over its ways, at
    most 1, of the account that says most.
    """
    likely: dict[tuple[int, int], Matrix] = {}
    for pairs in compared:
        shape = sizes[pairs.a], sizes[pairs.b]
        sure = confidence(pairs.score, pairs.choices, FIRST_CURVE)
        matrix = sparse.csr_array((sure, (pairs.rows, pairs.columns)), shape=shape)
        likely[pairs.a, pairs.b], likely[pairs.b, pairs.a] = matrix, sparse.csr_array(matrix.T)
    return [_with_support(pairs, likely, len(sizes)) if pairs.retold else pairs for pairs in compared]


def _with_support(pairs: Pairs, likely: dict[tuple[int, int], Matrix], count: int) -> Pairs:
    most = np.zeros(len(pairs.score))
    for other in range(count):
        if (pairs.a, other) in likely and (other, pairs.b) in likely:
            ways = sparse.csr_array(likely[pairs.a, other] @ likely[other, pairs.b])
            most = np.maximum(most, np.asarray(ways[pairs.rows, pairs.columns]).ravel())
    return replace(pairs, score=pairs.score + SUPPORT * pairs.retold * np.minimum(most, 1.0))
