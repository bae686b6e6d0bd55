"""Sparse vectors of units: what `likeness` and `wording` have in common."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Singles = NDArray[np.float32]
Ints = NDArray[np.int64]
Matrix = Any  # scipy.sparse.csr_array of floats: scipy ships no types


def smoothed_idf(counts: Matrix) -> Floats:
    """Smoothed inverse document frequency of each column, 0 to 1; rows are the documents."""
    size = counts.shape[0]
    frequency = np.bincount(counts.indices, minlength=counts.shape[1])
    idf: Floats = np.log((size + 1) / (frequency + 0.5)) / np.log(size + 2)
    return idf.clip(0)
