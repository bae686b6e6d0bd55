"""Which of many ranges reach into a view: bisection, whatever their number."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Generic, TypeVar

Item = TypeVar("Item")

MOST_MOVED = 64
"""So many keys are looked through one by one before the index is made anew."""


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


class Placed(Generic[Item]):
    """Items at half-open ranges, a few to a key, that can be put elsewhere key by key without a new index of all."""

    def __init__(self, places: Mapping[str, Sequence[tuple[int, int, Item]]] | None = None) -> None:
        """Hold these items."""
        self._places = dict(places or {})
        self._build()

    def put(self, key: str, places: Sequence[tuple[int, int, Item]]) -> bool:
        """Put the items of a key at these places, and nowhere else; False if they are there already."""
        return self.put_all({key: places})

    def put_all(self, places: Mapping[str, Sequence[tuple[int, int, Item]]]) -> bool:
        """As `put` for each key; False if all are there already."""
        moved = {key: own for key, own in places.items() if list(self._places.get(key, ())) != list(own)}
        self._places |= moved
        self._moved |= moved.keys()
        if len(self._moved) > MOST_MOVED:
            self._build()
        return bool(moved)

    def reaching(self, start: int, end: int) -> list[tuple[int, int, Item]]:
        """What shares something with [start, end), by its start."""
        found = [self._held[i][1] for i in self._index.reaching(start, end) if self._held[i][0] not in self._moved]
        moved = [one for key in sorted(self._moved) for one in self._places[key] if one[0] < end and one[1] > start]
        return sorted([*found, *moved], key=lambda one: one[:2]) if moved else found

    def _build(self) -> None:
        self._places = {key: places for key, places in self._places.items() if places}
        self._held = [(key, one) for key, places in self._places.items() for one in places]
        self._index = SpanIndex([one[:2] for _, one in self._held])
        self._moved: set[str] = set()
