"""Long reading tells often where it stands, so that it can be stopped, and the window be let go first, at any time."""

import sys
from collections.abc import Callable, Sequence
from types import FrameType

import pytest

from viewer.align.name_list import list_names
from viewer.align.pipeline import align, read_all
from viewer.align.told_times import ToldTimes
from viewer.diverge.scene import Library
from viewer.model.project import Project
from viewer.model.source import Metadata, Source
from viewer.progress import Progress

SAID = (
    "On {0} May 17{1:02} Ode Vries and {2} wardens left the council of Parish {2}. The mill stood until the next day. "
)


def long_accounts() -> list[Source]:
    """Two of 1,200 sentences each, a paragraph for every two."""
    paragraphs = [SAID.format(1 + number % 28, number // 28, number + 2) for number in range(600)]
    return [
        Source("a", "\n\n".join(paragraphs), Metadata("A", language="en"), 0),
        Source("b", "\n\n".join(reversed(paragraphs)), Metadata("B", language="en"), 1),
    ]


class Stretches:
    """Counts the functions called between one report and the next."""

    def __init__(self) -> None:
        self.calls = [0]

    def step(self, done: int, total: int, label: str) -> None:
        assert label
        assert 0 <= done <= total
        self.calls.append(0)

    def count(self, frame: FrameType, event: str, argument: object) -> None:
        self.calls[-1] += event.endswith("call")


@pytest.mark.parametrize(
    "work",
    [
        read_all,
        ToldTimes,
        lambda sources, progress: list_names(sources, progress=progress),
        lambda sources, progress: Library(Project.of(sources), progress),
        lambda sources, progress: align(sources, progress=progress),
    ],
    ids=["reading", "times", "names", "divergences", "aligning"],
)
def test_no_stretch_of_long_work_is_more_than_a_tenth(work: Callable[[Sequence[Source], Progress], object]) -> None:
    sources, told = long_accounts(), Stretches()
    work(sources, Stretches())  # what is loaded once is loaded
    sys.setprofile(told.count)
    try:
        work(sources, told)
    finally:
        sys.setprofile(None)
    assert max(told.calls) <= sum(told.calls) / 10
