"""How long work tells where it stands, and where it can be stopped."""

from collections.abc import Iterator, Sequence
from typing import Protocol, TypeVar

Item = TypeVar("Item")


class Progress(Protocol):
    """The worker's half of a job."""

    def step(self, done: int, total: int, label: str) -> None:
        """Report that `done` of `total` steps are behind us.

        Raises:
            Cancelled: If the person has stopped the work. Do not catch it.
        """


class Silent:
    """Progress that nobody watches and nobody stops."""

    def step(self, done: int, total: int, label: str) -> None:
        """Do nothing."""


SILENT: Progress = Silent()

EACH = 100
"""Items between two reports of `stepping`; the slowest loop takes about a millisecond for one."""


def stepping(items: Sequence[Item], progress: Progress, label: str) -> Iterator[Item]:
    """The items one by one, reported now and then.

    Raises:
        Cancelled: From `progress`.
    """
    for number, item in enumerate(items):
        if number % EACH == 0:
            progress.step(number, len(items), label)
        yield item
