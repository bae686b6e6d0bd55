"""Where the words of a text stand in a corrected version of it."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Levenshtein

from viewer.annotate.find_quote import find_quote
from viewer.model.place import Span
from viewer.progress import SILENT, Progress
from viewer.translation import translate

GRAM_CP = 14
"""Letters that, standing once in each version, show that both say the same there."""

SLACK_CP, SLACK_SHARE = 48, 0.3
"""How far a run may be shifted against the one before it and still go on from it; the share is of the way between."""

LEAST_STRAND_CP = 40
"""A shorter strand away from its neighbours is taken for chance."""

MOST_COMPARED = 4_000_000_000
"""Letters of one version times letters of the other, between two runs, that are still compared letter by letter."""

ALIKE = 0.6
"""The least share of equal letters by which the words found are taken for the words sought; see also `_is_same`."""

ALIKE_IF_SHORT = 0.5
"""Short words need this share at least, whatever stands around them: beside a cut anything may stand.

A note on other words is worse than one that is asked about."""

ALIKE_AROUND = 0.4
"""The least share of equal letters beside short words on one side, for the place to be theirs."""

CONTEXT_CP = 32
LONG_CP = 24
NEAR_CP = 2_000


@dataclass(frozen=True, slots=True)
class _Run:
    """The same letters in both versions."""

    old: int
    new: int
    length: int

    @property
    def old_end(self) -> int:
        return self.old + self.length

    @property
    def new_end(self) -> int:
        return self.new + self.length


class TextMap:
    """Finds spans of a text in its corrected version: spelling put right, hyphens joined, parts added, cut or moved.

    Letters that stand in one order in both, `GRAM_CP` at a time and only once in each, make runs; runs that go on
    from one another make strands, of which a moved paragraph has its own; between runs letter is set against letter.
    Words that are led nowhere are looked up by what they say and what stands around them. None where both fail.

    Source: unique parts as anchors, as in patience diff (B. Cohen), on letters in place of lines; between them the
    distance of V. Levenshtein, by rapidfuzz.
    """

    def __init__(self, old: str, new: str, progress: Progress = SILENT) -> None:
        """Compare two versions of a text. Cost: n log n for n letters; 1,000,000 letters take about a second.

        Raises:
            Cancelled: If the progress says so.
        """
        self.old, self.new = old, new
        progress.step(0, 3, translate("Progress", "Comparing versions"))
        runs = _runs(old, new)
        progress.step(2, 3, translate("Progress", "Comparing versions"))
        self._runs = _without_chance(runs)
        self._starts = [run.old for run in self._runs]
        taken = sorted((run.new, run.new_end) for run in self._runs)
        self._new_starts, self._new_ends = [start for start, _ in taken], [end for _, end in taken]
        self._between = lru_cache(maxsize=512)(self._compared)
        self._found: dict[Span, Span | None] = {}

    def find(self, span: Span) -> Span | None:
        """Where the words of a span of the old version stand in the new one; None if they do not."""
        if span not in self._found:
            self._found[span] = self._mapped(span) or self._looked_up(span)
        return self._found[span]

    def _mapped(self, span: Span) -> Span | None:
        start = next((at for at in self._letters(span.start_cp, span.end_cp, 1) if at >= 0), None)
        last = next((at for at in self._letters(span.start_cp, span.end_cp, -1) if at >= 0), None)
        if start is None or last is None or last < start:
            return None
        found = Span(start, last + 1)
        return found if self._is_same(span, found) else None

    def _letters(self, start: int, end: int, step: int) -> "_Letters":
        return _Letters(self, start, end, step)

    def part_at(self, place: int) -> tuple[int, int, NDArray[np.int64] | int]:
        """The run or the part between runs that holds a letter: its bounds, and where its letters are now.

        For a run that is the shift of all of them; else an array with -1 for letters that are gone.
        """
        number = bisect_right(self._starts, place) - 1
        if number >= 0 and place < self._runs[number].old_end:
            run = self._runs[number]
            return run.old, run.old_end, run.new - run.old
        start = self._runs[number].old_end if number >= 0 else 0
        end = self._runs[number + 1].old if number + 1 < len(self._runs) else len(self.old)
        return start, end, self._between(number)

    def _compared(self, number: int) -> NDArray[np.int64]:
        """Where the letters between the run of this number and the next one are now."""
        runs = self._runs
        old_from = runs[number].old_end if number >= 0 else 0
        old_to = runs[number + 1].old if number + 1 < len(runs) else len(self.old)
        new_from = runs[number].new_end if number >= 0 else 0
        new_to = runs[number + 1].new if number + 1 < len(runs) else len(self.new)
        room = old_to - old_from + CONTEXT_CP
        if new_from > new_to or new_to - new_from > 2 * room:
            # Something was moved or put in here: only what stands next to either run can be what was between them.
            after = bisect_right(self._new_starts, new_from)
            stop = self._new_starts[after] if after < len(self._new_starts) else len(self.new)
            before = bisect_right(self._new_ends, new_to) - 1
            begin = self._new_ends[before] if before >= 0 else 0
            new_places = [*range(new_from, min(stop, new_from + room)), *range(max(begin, new_to - room), new_to)]
        else:
            new_places = list(range(new_from, new_to))
        kept = _kept_ends(old_from, old_to, len(new_places) + CONTEXT_CP)
        found = np.full(old_to - old_from, -1, dtype=np.int64)
        if not new_places or len(kept) * len(new_places) > MOST_COMPARED:
            return found
        steps = Levenshtein.opcodes("".join(self.old[at] for at in kept), "".join(self.new[at] for at in new_places))
        for step in steps:
            if step.tag in ("equal", "replace"):
                for ahead in range(step.src_end - step.src_start):
                    found[kept[step.src_start + ahead] - old_from] = new_places[step.dest_start + ahead]
        return found

    def _is_same(self, span: Span, found: Span) -> bool:
        """Whether the words found are the words sought: alike themselves, or, if short, alike with what is around."""
        sought, said = span.of(self.old), found.of(self.new)
        if sought == said and len(sought) >= LONG_CP // 2:
            return True
        alike = Levenshtein.normalized_similarity(sought, said)
        if len(sought) >= LONG_CP:
            return alike >= ALIKE
        around = self._around(span, found)
        return alike >= ALIKE_IF_SHORT and max(alike, around) >= ALIKE and around >= ALIKE_AROUND

    def _around(self, span: Span, found: Span) -> float:
        """The share of equal letters beside two places, on the side where more of them are."""
        before = self.old[max(0, span.start_cp - CONTEXT_CP) : span.start_cp]
        after = self.old[span.end_cp : span.end_cp + CONTEXT_CP]
        new_before = self.new[max(0, found.start_cp - CONTEXT_CP) : found.start_cp]
        new_after = self.new[found.end_cp : found.end_cp + CONTEXT_CP]
        return max(
            Levenshtein.normalized_similarity(before, new_before) if before else 0.0,
            Levenshtein.normalized_similarity(after, new_after) if after else 0.0,
        )

    def _looked_up(self, span: Span) -> Span | None:
        """The words as they stand near where they should be; long ones also anywhere, if they stand only once."""
        sought = span.of(self.old)
        if len(sought.strip()) < LONG_CP // 2:
            return None
        near = self.expected(span.start_cp)
        begin = max(0, near - NEAR_CP)
        window = self.new[begin : near + len(sought) + NEAR_CP]
        prefix = self.old[max(0, span.start_cp - CONTEXT_CP) : span.start_cp]
        suffix = self.old[span.end_cp : span.end_cp + CONTEXT_CP]
        found = find_quote(window, sought, prefix, suffix)
        if found:
            place = Span(found.start_cp + begin, found.end_cp + begin)
            if self._is_same(span, place):
                return place
        once = self.new.find(sought) if len(sought) >= LONG_CP else -1
        if once >= 0 and self.new.find(sought, once + 1) < 0:
            return Span(once, once + len(sought))
        return None

    def expected(self, place: int) -> int:
        """Where a place should be now, from what stands before it."""
        number = bisect_right(self._starts, place) - 1
        shift = self._runs[max(number, 0)].new - self._runs[max(number, 0)].old if self._runs else 0
        return min(max(0, place + shift), len(self.new))


class _Letters:
    """Where the letters of a span are now, one by one from either end; -1 for a letter that is gone."""

    def __init__(self, text_map: TextMap, start: int, end: int, step: int) -> None:
        self._map, self._start, self._end, self._step = text_map, start, end, step

    def __iter__(self) -> "_Letters":
        self._at = self._start if self._step > 0 else self._end - 1
        self._part: tuple[int, int, NDArray[np.int64] | int] = (0, 0, 0)
        return self

    def __next__(self) -> int:
        at = self._at
        if not self._start <= at < self._end:
            raise StopIteration
        if not self._part[0] <= at < self._part[1]:
            self._part = self._map.part_at(at)
        self._at += self._step
        begin, _, now = self._part
        return at + now if isinstance(now, int) else int(now[at - begin])


def _kept_ends(start: int, end: int, most: int) -> list[int]:
    """The places from start to end; of a part far longer than what it became only both its ends."""
    if end - start <= 2 * most:
        return list(range(start, end))
    return [*range(start, start + most), *range(end - most, end)]


def _runs(old: str, new: str) -> list[_Run]:
    """Runs of letters that stand in both versions, in the order of the old one."""
    a, b = _grams(old), _grams(new)
    if not len(a) or not len(b):
        return []
    a_values, a_first, a_count = np.unique(a, return_index=True, return_counts=True)
    b_values, b_first, b_count = np.unique(b, return_index=True, return_counts=True)
    once_a, once_b = a_count == 1, b_count == 1
    _, in_a, in_b = np.intersect1d(a_values[once_a], b_values[once_b], assume_unique=True, return_indices=True)
    places_a, places_b = a_first[once_a][in_a], b_first[once_b][in_b]
    order = np.argsort(places_a)
    places_a, places_b = places_a[order], places_b[order]
    if not len(places_a):
        return []
    apart = (np.diff(places_b - places_a) != 0) | (np.diff(places_a) > GRAM_CP)
    firsts = np.concatenate(([0], np.flatnonzero(apart) + 1))
    lasts = np.concatenate((firsts[1:] - 1, [len(places_a) - 1]))
    runs: list[_Run] = []
    for first, last in zip(firsts.tolist(), lasts.tolist(), strict=True):
        start, begin, end = int(places_a[first]), int(places_b[first]), int(places_a[last]) + GRAM_CP
        # Two runs of different shift may share letters: the later one gives way.
        cut = max(0, runs[-1].old_end - start) if runs else 0
        length = end - start - cut
        if length > 0 and old[start + cut : end] == new[begin + cut : begin + cut + length]:
            runs.append(_Run(start + cut, begin + cut, length))
    return runs


def _grams(text: str) -> NDArray[np.uint64]:
    """A number for the `GRAM_CP` letters from each place on."""
    letters = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4").astype(np.uint64)
    count = len(letters) - GRAM_CP + 1
    if count <= 0:
        return np.empty(0, dtype=np.uint64)
    found = np.zeros(count, dtype=np.uint64)
    for ahead in range(GRAM_CP):
        found = found * np.uint64(0x9E3779B97F4A7C15) + letters[ahead : ahead + count]
    return found


def _without_chance(runs: list[_Run]) -> list[_Run]:
    """The runs without those that lie in a short strand of their own, and without overlaps in the new version."""
    strands: list[list[_Run]] = []
    for run in runs:
        home = next((strand for strand in reversed(strands[-6:]) if _goes_on(strand[-1], run)), None)
        if home is None:
            strands.append([run])
        else:
            home.append(run)
    kept = sorted(
        (run for strand in strands if sum(each.length for each in strand) >= LEAST_STRAND_CP for run in strand),
        key=lambda run: run.new,
    )
    free: list[_Run] = []
    for run in kept:
        cut = max(0, free[-1].new_end - run.new) if free else 0
        if run.length > cut:
            free.append(_Run(run.old + cut, run.new + cut, run.length - cut))
    return sorted(free, key=lambda run: run.old)


def _goes_on(before: _Run, run: _Run) -> bool:
    shift = abs((run.new - run.old) - (before.new - before.old))
    return run.new >= before.new_end - GRAM_CP and shift <= SLACK_CP + SLACK_SHARE * (run.old - before.old_end)
