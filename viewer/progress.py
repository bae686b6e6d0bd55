"""How long work tells where it stands, and where it can be stopped."""

from typing import Protocol


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
