"""How alike units are in their words: sparse vectors of rare terms and of letters, seen with their neighbours.

A match weighs the rarity of the term in the language and the square of its inverse document frequency among the
units compared. A unit lends its words to its neighbours, because accounts spread one event over several sentences.
Length is damped by a constant added to the norm instead of being divided away, so that a short fragment does not win
by being short.
"""

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from viewer.align.terms import ACT, Term
from viewer.align.units import Account
from viewer.align.vectors import Floats, Matrix, smoothed_idf
from viewer.align.wording import Wording, phrased
from viewer.progress import SILENT, Progress
from viewer.translation import translate

NEIGHBOUR = 0.4
"""The share of its neighbours' words that a unit takes on."""

DAMPING = 0.5
"""What is added to a norm, as a share of the median norm of the account."""

LETTERS = (3, 4, 5)
"""Lengths of the letter runs compared."""

COMMON_RUN = 0.015
"""Letter runs in more than this share of the units (and in more than 100) tell nothing, and cost time."""


@dataclass(frozen=True)
class Space:
    """The vectors of all units: `words` by term, `letters` by letter run; rows of account k start at `offset[k]`.

    `links` says which rows are long enough to stand in a link. `meaning` has a matrix for each account, or nothing.
    """

    words: Matrix
    letters: Matrix
    offset: tuple[int, ...]
    links: NDArray[np.bool_]
    keys: dict[str, int]
    idf: Floats
    wording: Wording
    meaning: tuple[Floats, ...] = ()

    def rows(self, account: int) -> slice:
        """The rows of one account."""
        return slice(self.offset[account], self.offset[account + 1])


def build(accounts: Sequence[Account], terms: Sequence[Sequence[Sequence[Term]]], progress: Progress = SILENT) -> Space:
    """Vectors for every unit of every account."""
    offset = (0, *np.cumsum([len(account.units) for account in accounts]).tolist())
    flat = [unit for units in terms for unit in units]
    links = np.array([unit.links for account in accounts for unit in account.units], dtype=np.bool_)
    keys = {key: number for number, key in enumerate(sorted({term.key for unit in flat for term in unit}))}
    counts = _weights(flat, keys)
    progress.step(1, 4, translate("Progress", "Building vectors"))
    idf = smoothed_idf(counts)
    neighbours = _neighbours(accounts)
    words = neighbours @ (counts @ sparse.diags_array(idf))
    runs = _letter_runs(list(keys))
    progress.step(2, 4, translate("Progress", "Building vectors"))
    spelt = counts @ runs
    progress.step(3, 4, translate("Progress", "Building vectors"))
    frequency = np.bincount(spelt.indices, minlength=spelt.shape[1])
    telling = np.flatnonzero(frequency <= max(100, COMMON_RUN * spelt.shape[0]))
    letters = neighbours @ (spelt @ sparse.diags_array(smoothed_idf(spelt)))[:, telling]
    # Single precision is plenty for a likeness, and halves the memory and time of the products.
    words, letters = (_damped(part, offset).astype(np.float32) for part in (words, letters))
    return Space(words, letters, offset, links, keys, idf, phrased(accounts))


def _weights(flat: Sequence[Sequence[Term]], keys: dict[str, int]) -> Matrix:
    """The root of the rarity of each term in each unit, so that a match weighs its rarity; said twice counts once."""
    rows, columns, values = [], [], []
    for row, unit in enumerate(flat):
        best: dict[str, float] = {}
        for term in unit:
            best[term.key] = max(term.rarity, best.get(term.key, 0.0))
        for key, rarity in best.items():
            rows.append(row)
            columns.append(keys[key])
            values.append(math.sqrt(rarity))
    return sparse.csr_array((values, (rows, columns)), shape=(len(flat), len(keys)), dtype=np.float64)


def lent(account: Account, unit: int, other: int) -> float:
    """The share of its words that a unit takes on from the one before or after it: less from another paragraph."""
    return NEIGHBOUR if account.units[unit].paragraph == account.units[other].paragraph else NEIGHBOUR * 0.5


def _neighbours(accounts: Sequence[Account]) -> Matrix:
    """The matrix that mixes each unit with the one before and after it in its paragraph."""
    size = sum(len(account.units) for account in accounts)
    link = np.zeros(max(0, size - 1))
    at = 0
    for account in accounts:
        for unit in range(len(account.units) - 1):
            link[at] = lent(account, unit, unit + 1)
            at += 1
        if at < len(link):
            link[at] = 0.0
        at += 1
    return sparse.csr_array(sparse.diags_array([link, np.ones(size), link], offsets=[-1, 0, 1]))


def _letter_runs(keys: Sequence[str]) -> Matrix:
    """For each term its letter runs, as one row of length 1."""
    numbers: dict[str, int] = {}
    rows, columns = [], []
    for row, key in enumerate(keys):
        if key.startswith(ACT):
            continue
        spelt = f"<{key[1:]}>"
        runs = {spelt[i : i + n] for n in LETTERS for i in range(len(spelt) - n + 1)}
        for run in sorted(runs):
            rows.append(row)
            columns.append(numbers.setdefault(run, len(numbers)))
    matrix = sparse.csr_array((np.ones(len(rows)), (rows, columns)), shape=(len(keys), max(1, len(numbers))))
    return sparse.csr_array(sparse.diags_array(1 / np.sqrt(np.maximum(1, matrix.sum(axis=1)))) @ matrix)


def _damped(matrix: Matrix, offset: Sequence[int]) -> Matrix:
    """Rows divided by norm plus constant, so that a row of the median length of its account has length 1."""
    norm = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel())
    usual = np.ones_like(norm)
    for start, stop in itertools.pairwise(offset):
        own = norm[start:stop]
        if (own > 0).any():
            usual[start:stop] = np.median(own[own > 0])
    return sparse.csr_array(sparse.diags_array((1 + DAMPING) / (norm + DAMPING * usual)) @ matrix)
