"""How alike units are in their very wording: single words and pairs of adjacent words, by themselves.

Where one text retells another (translations, gospels, reports of one agency) the wording shows it best, each unit by
its own words and its length divided away. Independent accounts share hardly a phrase, and need `likeness`.
"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from viewer.align.rarity import lexicon
from viewer.align.units import Account
from viewer.align.vectors import Floats, Ints, Matrix, smoothed_idf

AKIN = 0.5
"""The kinship of two accounts of one matter: more counts no more, and two languages are supposed to have as much."""


@dataclass(frozen=True)
class Wording:
    """Vectors of all units, of length 1 (0 for a unit without words), and how alike whole accounts are.

    `kinship[a, b]` is the cosine of the two accounts as wholes, at most `AKIN`.
    """

    vectors: Matrix
    kinship: Floats

    def remoteness(self, a: int, b: int) -> float:
        """By how much two accounts are less alike than the two that are most alike."""
        apart = ~np.eye(len(self.kinship), dtype=np.bool_)
        return float(self.kinship[apart].max() - self.kinship[a, b])

    def alike(self, rows_a: Ints, rows_b: Ints) -> Floats:
        """The cosine of each pair of rows, 0 to 1."""
        found = np.zeros(len(rows_a))
        for start in range(0, len(rows_a), _BLOCK):
            part = slice(start, start + _BLOCK)
            found[part] = self.vectors[rows_a[part]].multiply(self.vectors[rows_b[part]]).sum(axis=1)
        return found


_BLOCK = 20_000


def phrased(accounts: Sequence[Account]) -> Wording:
    """The wording of every unit of every account."""
    singles: list[list[int]] = []
    numbers: dict[str, int] = {}
    for account in accounts:
        stem = lexicon(account.language).stem
        singles += [
            [numbers.setdefault(stem(word.text.lower()), len(numbers)) for word in unit.words] for unit in account.units
        ]
    doubles = [[first * len(numbers) + second for first, second in itertools.pairwise(unit)] for unit in singles]
    one = _unit_length(_matrix(singles))
    vectors = sparse.csr_array(sparse.hstack([one, _unit_length(_matrix(doubles))]) * np.sqrt(0.5))
    return Wording(vectors, _kinship(accounts, one))


def _matrix(units: Sequence[Sequence[int]]) -> Matrix:
    """A row a unit, a column a feature: 1 where the unit has it."""
    rows = np.repeat(np.arange(len(units)), [len(unit) for unit in units])
    found = np.array([feature for unit in units for feature in unit], dtype=np.int64)
    known, columns = np.unique(found, return_inverse=True)
    matrix = sparse.csr_array((np.ones(len(rows)), (rows, columns)), shape=(len(units), max(1, len(known))))
    matrix.sum_duplicates()
    matrix.data[:] = 1.0
    return matrix


def _unit_length(matrix: Matrix) -> Matrix:
    weighted = matrix @ sparse.diags_array(smoothed_idf(matrix))
    norm = np.sqrt(np.asarray(weighted.multiply(weighted).sum(axis=1)).ravel())
    return sparse.csr_array(sparse.diags_array(1 / np.where(norm > 0, norm, 1.0)) @ weighted)


def _kinship(accounts: Sequence[Account], vectors: Matrix) -> Floats:
    ends = np.cumsum([0, *(len(account.units) for account in accounts)])
    wholes = np.array([vectors[start:stop].sum(axis=0) for start, stop in itertools.pairwise(ends.tolist())])
    wholes /= np.maximum(1e-9, np.linalg.norm(wholes, axis=1, keepdims=True))
    kinship = np.minimum(wholes @ wholes.T, AKIN)
    for a, one in enumerate(accounts):
        for b, other in enumerate(accounts):
            if one.language != other.language:
                kinship[a, b] = AKIN
    return np.asarray(kinship)
