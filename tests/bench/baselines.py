"""Plain measures of likeness between sentences, to be beaten: token_set_ratio, TF-IDF of stems, difflib."""

import difflib
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process, utils
from scipy import sparse
from wordfreq import top_n_list

from viewer.align.rarity import lexicon
from viewer.align.units import words_of
from viewer.align.vectors import Matrix

Scores = NDArray[np.float32]
Compare = Callable[[slice, slice], Scores]
"""The likeness, 0 to 1, of each text of one slice to each of another: one row a text of the first."""

STOP_WORDS = 50
"""So many of the commonest words of a language are left out of TF-IDF: of 0, 50 and 150 the best for essays."""


def token_set_ratio(texts: Sequence[str], languages: Sequence[str]) -> Compare:
    """rapidfuzz's token_set_ratio of the texts, lower-case, without punctuation."""
    plain = [utils.default_process(text) for text in texts]

    def compare(a: slice, b: slice) -> Scores:
        found = process.cdist(plain[a], plain[b], scorer=fuzz.token_set_ratio, dtype=np.float32)
        return np.asarray(found / 100, dtype=np.float32)

    return compare


def tf_idf(texts: Sequence[str], languages: Sequence[str]) -> Compare:
    """The cosine of TF-IDF vectors of Snowball stems without stop words; IDF smoothed as scikit-learn does."""
    stop = {language: set(top_n_list(language, STOP_WORDS)) for language in sorted(set(languages))}
    numbers: dict[str, int] = {}
    rows, columns = [], []
    for row, (text, language) in enumerate(zip(texts, languages, strict=True)):
        stem = lexicon(language).stem
        for word in _words(text):
            if word not in stop[language]:
                rows.append(row)
                columns.append(numbers.setdefault(stem(word), len(numbers)))
    shape = len(texts), max(1, len(numbers))
    counts: Matrix = sparse.csr_array((np.ones(len(rows), dtype=np.float32), (rows, columns)), shape=shape)
    counts.sum_duplicates()
    frequency = np.bincount(counts.indices, minlength=shape[1])
    weighted = counts @ sparse.diags_array(np.log((1 + shape[0]) / (1 + frequency)).astype(np.float32) + 1)
    norm = np.sqrt(np.asarray(weighted.multiply(weighted).sum(axis=1)).ravel())
    vectors = sparse.csr_array(sparse.diags_array(1 / np.where(norm > 0, norm, 1)) @ weighted)

    def compare(a: slice, b: slice) -> Scores:
        return np.asarray((vectors[a] @ vectors[b].T).toarray(), dtype=np.float32)

    return compare


def difflib_ratio(texts: Sequence[str], languages: Sequence[str]) -> Compare:
    """difflib's ratio of the sequences of words."""
    worded = [_words(text) for text in texts]

    def compare(a: slice, b: slice) -> Scores:
        left, right = worded[a], worded[b]
        found = np.zeros((len(left), len(right)), dtype=np.float32)
        matcher: difflib.SequenceMatcher[str] = difflib.SequenceMatcher(autojunk=False)
        for column, words in enumerate(right):
            matcher.set_seq2(words)  # it keeps what it learns of the second, so that one stands outside
            for row, others in enumerate(left):
                matcher.set_seq1(others)
                found[row, column] = matcher.ratio()
        return found

    return compare


METHODS: dict[str, Callable[[Sequence[str], Sequence[str]], Compare]] = {
    "token_set_ratio": token_set_ratio,
    "TF-IDF": tf_idf,
    "difflib": difflib_ratio,
}


def _words(text: str) -> list[str]:
    return [word.text.lower() for word in words_of(text)]
