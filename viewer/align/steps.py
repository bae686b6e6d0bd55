"""Long loops that tell where they stand and can be stopped."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from viewer.progress import Progress

Item = TypeVar("Item")

EACH = 100
"""Items between two reports; the slowest loop takes about a millisecond for one."""


def stepping(items: Sequence[Item], progress: Progress, label: str) -> Iterator[Item]:
    """The items one by one, reported now and then.

    Raises:
        Cancelled: From `progress`.
    """
    for number, item in enumerate(items):
        if number % EACH == 0:
            progress.step(number, len(items), label)
        yield item
