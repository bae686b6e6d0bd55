"""Which of many ranges reach into a view: bisection, whatever their number."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate


class SpanIndex:
    """Half-open ranges that may overlap, asked again and again for those in sight."""

    def __init__(self, ranges: Sequence[tuple[int, int]]) -> None:
        self._order = sorted(range(len(ranges)), key=lambda i: ranges[i])
        self._starts = [ranges[i][0] for i in self._order]
        self._ends = [ranges[i][1] for i in self._order]
        self._furthest = list(accumulate(self._ends, max))

    def reaching(self, start: int, end: int) -> list[int]:
        """The numbers of the ranges that share something with [start, end), by their start."""
        first, last = bisect_right(self._furthest, start), bisect_left(self._starts, end)
        return [self._order[i] for i in range(first, last) if self._ends[i] > start]
