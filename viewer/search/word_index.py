"""Where every word of a text stands, so that a search takes milliseconds in a million words."""

from collections.abc import Iterable, Mapping
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from viewer.align.names import fold
from viewer.progress import SILENT, Progress
from viewer.search.plain import plain_word
from viewer.segment.tokens import WORD
from viewer.translation import translate

Places = NDArray[np.int32]
_STRIDE = 20_000
_SHORTEST_FUZZY = 5
_ALIKE = 90.0  # `resigned` is `resigne`, `party` is not `part`
_SHORTEST_NAME = 3


class WordIndex:
    """The words of one text, numbered in its order; `starts` and `ends` are their code points."""

    def __init__(self, text: str, progress: Progress = SILENT) -> None:
        """Read a text: about a second for a million words.

        Raises:
            Cancelled: If the progress says so.
        """
        forms: dict[str, int] = {}
        starts, ends, ids = [], [], []
        for number, match in enumerate(WORD.finditer(text)):
            if number % _STRIDE == 0:
                progress.step(match.start(), len(text), translate("Progress", "Reading words for the search"))
            starts.append(match.start())
            ends.append(match.end())
            ids.append(forms.setdefault(match[0], len(forms)))
        self.starts: Places = np.array(starts, dtype=np.int32)
        self.ends: Places = np.array(ends, dtype=np.int32)
        self._number: dict[str, int] = {}
        written = np.array(ids, dtype=np.int32)
        word_of = np.array([self._number.setdefault(plain_word(form), len(self._number)) for form in forms], np.int32)
        self.words: Places = word_of[written] if forms else written
        counts = np.bincount(written, minlength=len(forms))
        self._named = self._names(forms, word_of, counts)
        # The places of word w are order[first[w]:first[w + 1]], in the order of the text.
        self._order: Places = np.argsort(self.words, kind="stable").astype(np.int32)
        self._first = np.concatenate([[0], np.cumsum(np.bincount(self.words, minlength=len(self._number)))])

    def _names(self, forms: Mapping[str, int], word_of: Places, counts: NDArray[np.int64]) -> set[int]:
        """The words that are mostly written with a capital."""
        balance = np.zeros(len(self._number), dtype=np.int64)
        for form, number in forms.items():
            balance[word_of[number]] += counts[number] if form[0].isupper() else -counts[number]
        return {int(word) for word in np.flatnonzero(balance > 0)}

    @cached_property
    def _by_key(self) -> Mapping[str, list[int]]:
        """The names by the key that spellings of one name share."""
        found: dict[str, list[int]] = {}
        for word, number in self._number.items():
            if number in self._named and len(key := fold(word)) >= _SHORTEST_NAME:
                found.setdefault(key, []).append(number)
        return found

    @cached_property
    def _vocabulary(self) -> list[str]:
        return list(self._number)

    def prepare(self) -> "WordIndex":
        """Make what the first search by spelling would wait for; the index itself is returned."""
        assert self._by_key is not None
        assert self._vocabulary is not None
        return self

    def exact(self, word: str) -> set[int]:
        """The number of this word; a `*` at its end stands for any ending."""
        wanted = plain_word(word.removesuffix("*"))
        if word.endswith("*") and wanted:
            return {number for known, number in self._number.items() if known.startswith(wanted)}
        return {self._number[wanted]} if wanted in self._number else set()

    def alike(self, word: str) -> set[int]:
        """The numbers of the words written nearly so, and of the names that are the same in another spelling."""
        wanted = plain_word(word)
        key = fold(wanted)
        found = set(self._by_key.get(key, ())) if len(key) >= _SHORTEST_NAME else set()
        if len(wanted) >= _SHORTEST_FUZZY:
            near = process.extract(wanted, self._vocabulary, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=None)
            found |= {self._number[known] for known, _, _ in near if known[0] == wanted[0]}
        return found

    def places(self, words: Iterable[int]) -> Places:
        """The numbers, in the order of the text, of all places where one of these words stands."""
        found = [self._order[self._first[word] : self._first[word + 1]] for word in words]
        if not found:
            return np.empty(0, np.int32)
        return found[0] if len(found) == 1 else np.sort(np.concatenate(found))
