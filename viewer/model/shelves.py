"""Things looked up by where their passages are: what touches a passage is found without asking all."""

from collections.abc import Iterable, Iterator
from typing import Generic, Self, TypeVar

from viewer.model.place import Passage

SHELF_CP = 1_000
"""Length of a stretch of a source; passages are rarely longer."""

Item = TypeVar("Item")


class Shelves(Generic[Item]):
    """Things by the stretches of the sources that their passages are in; one put in often counts once."""

    def __init__(self) -> None:
        """Empty shelves."""
        self._shelves: dict[tuple[str, int], dict[int, Item]] = {}

    @classmethod
    def of(cls, things: Iterable[tuple[Item, Iterable[Passage]]]) -> Self:
        """Things with their passages, numbered in this order."""
        shelves = cls()
        for number, (item, passages) in enumerate(things):
            shelves.put(item, number, passages)
        return shelves

    def put(self, item: Item, number: int, passages: Iterable[Passage]) -> None:
        """Take in a thing that is at these passages; `number` is its own, and its place among what is found."""
        for passage in passages:
            for shelf in _stretches(passage):
                self._shelves.setdefault(shelf, {})[number] = item

    def near(self, passages: Iterable[Passage]) -> list[Item]:
        """What shares a stretch with one of these passages, by number: all that touches them, and what is close."""
        found: dict[int, Item] = {}
        for passage in passages:
            for shelf in _stretches(passage):
                found |= self._shelves.get(shelf, {})
        return [found[number] for number in sorted(found)]


def _stretches(passage: Passage) -> Iterator[tuple[str, int]]:
    first, last = passage.span.start_cp // SHELF_CP, (passage.span.end_cp - 1) // SHELF_CP
    return ((passage.source_id, number) for number in range(first, last + 1))
