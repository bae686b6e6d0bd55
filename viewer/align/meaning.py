"""How alike units are in meaning, beyond the words that they share: from the vectors of a sentence encoder.

The encoder is optional. Where there is none, no unit has a meaning and the score rests on the other evidence.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from viewer.align.encoder import Encoder
from viewer.align.units import Account
from viewer.align.vectors import Floats, Ints
from viewer.progress import SILENT, Progress

NEIGHBOUR = 0.3
"""The share of its neighbours' meaning that a unit takes on."""

MOST = 12_000
"""Units of all accounts from which meaning is left out: the encoder reads some hundred a second."""

_BEST = 5
_BLOCK_CELLS = 2_000_000
_BLOCK_PAIRS = 5_000


def vectors(accounts: Sequence[Account], encoder: Encoder | None, progress: Progress = SILENT) -> tuple[Floats, ...]:
    """For each account a row of length 1 a unit, mixed with its neighbours; nothing without an encoder."""
    if encoder is None or sum(len(account.units) for account in accounts) > MOST:
        return ()
    return tuple(
        in_context(encoder.encode([unit.span.of(account.text) for unit in account.units], progress).astype(np.float64))
        for account in accounts
    )


def in_context(own: Floats) -> Floats:
    """Rows of length 1, mixed with the rows before and after."""
    mixed = own.copy()
    mixed[1:] += NEIGHBOUR * own[:-1]
    mixed[:-1] += NEIGHBOUR * own[1:]
    norm = np.linalg.norm(mixed, axis=1, keepdims=True)
    return np.asarray(mixed / np.where(norm > 0, norm, 1.0))


def _best(block: Floats) -> Floats:
    """The greatest values of each row, in their order."""
    first = max(0, block.shape[1] - _BEST)
    return np.sort(np.partition(block, first, axis=1)[:, first:], axis=1) if block.shape[1] else block


@dataclass(frozen=True)
class Meaning:
    """The meaning of the units of two accounts, compared.

    A likeness is a cosine less the mean of those that each unit has to its best partners (CSLS, Conneau et al. 2018):
    some sentences are a little like all others. It lies about 0, and seldom above .3.
    """

    ours: Floats
    theirs: Floats
    crowd_a: Floats
    crowd_b: Floats

    @classmethod
    def of(cls, ours: Floats, theirs: Floats) -> "Meaning":
        """Compare the units of two accounts, a block of pairs at a time."""
        count = len(theirs)
        height = max(1, _BLOCK_CELLS // max(1, count))
        crowd_a: list[Floats] = []
        best = np.full((0, count), -1.0)
        for start in range(0, len(ours), height):
            block = ours[start : start + height] @ theirs.T
            crowd_a.append(_best(block).mean(axis=1))
            best = _best(np.concatenate([best, _best(block.T).T]).T).T
        return cls(ours, theirs, np.concatenate(crowd_a), best.mean(axis=0))

    def block(self, start: int, stop: int) -> Floats:
        """The likeness of the units from `start` to `stop` of one account to all of the other, as a matrix."""
        crowd = (self.crowd_a[start:stop, None] + self.crowd_b) / 2
        return np.asarray(self.ours[start:stop] @ self.theirs.T - crowd)

    def pairs(self, rows: Ints, columns: Ints) -> Floats:
        """The likeness of pairs of units."""
        cosine = np.zeros(len(rows))
        for start in range(0, len(rows), _BLOCK_PAIRS):
            part = slice(start, start + _BLOCK_PAIRS)
            cosine[part] = np.einsum("ij,ij->i", self.ours[rows[part]], self.theirs[columns[part]])
        return np.asarray(cosine - (self.crowd_a[rows] + self.crowd_b[columns]) / 2)
