"""Where each pair of sources tells the same: links as points, the order they keep, and the stretches that have none."""

from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from viewer.model.link import Link, LinkStatus
from viewer.model.project import Project

LEAST_GAP = 0.09
"""A stretch of a source without a link to the other counts as a gap from this share of its text on."""


@dataclass(frozen=True, slots=True)
class Dot:
    """A link of an event: its place in the one text and in the other, each from 0 (beginning) to 1 (end)."""

    link_id: str
    event_id: str
    number: int
    label: str
    x: float
    y: float
    confirmed: bool


@dataclass(frozen=True, slots=True)
class PairMap:
    """Two sources, `a` before `b` in the person's order, and their dots in the order of `a`.

    `strays` are the dots that `b` tells out of the order of `a`; gaps are parts of a text, from 0 to 1.
    """

    a: str
    b: str
    dots: tuple[Dot, ...]
    strays: tuple[Dot, ...]
    gaps_a: tuple[tuple[float, float], ...]
    gaps_b: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class LinkMap:
    """All pairs of a project; `heads` has the letter and title of each source, by id, in order."""

    pairs: tuple[PairMap, ...]
    heads: dict[str, tuple[str, str]]

    def only(self, kept: Collection[str] | None) -> "LinkMap":
        """The dots of the events kept, or of all; what is off the chain, and what no link reaches, as it is of all."""
        if kept is None:
            return self
        pairs = (
            replace(
                pair,
                dots=tuple(dot for dot in pair.dots if dot.event_id in kept),
                strays=tuple(dot for dot in pair.strays if dot.event_id in kept),
            )
            for pair in self.pairs
        )
        return replace(self, pairs=tuple(pairs))

    def pair(self, a: str, b: str) -> PairMap | None:
        """The map of two sources."""
        return next((pair for pair in self.pairs if (pair.a, pair.b) == (a, b)), None)


def link_map(project: Project) -> LinkMap:
    """The maps of all pairs of a project's sources, from the links that were not rejected."""
    sources = project.ordered_sources()
    numbers = {event.id: (number, event.label) for number, event in enumerate(project.ordered_events(), 1)}
    links: dict[tuple[str, str], list[Link]] = {}
    order = {source.id: place for place, source in enumerate(sources)}
    for link in project.links.values():
        if link.event_id in numbers and link.status is not LinkStatus.REJECTED:
            a, b = sorted((link.a.source_id, link.b.source_id), key=order.__getitem__)
            links.setdefault((a, b), []).append(link)
    lengths = {source.id: max(1, len(source.text)) for source in sources}
    pairs = []
    for a, b in combinations([source.id for source in sources], 2):
        here = links.get((a, b), [])
        dots = tuple(sorted((_dot(link, a, b, lengths, numbers) for link in here), key=lambda dot: (dot.x, dot.y)))
        gaps = [_gaps([_share(link, key, lengths[key]) for link in here]) for key in (a, b)]
        pairs.append(PairMap(a, b, dots, _strays(dots), gaps[0], gaps[1]))
    return LinkMap(tuple(pairs), {source.id: (project.letter(source.id), source.meta.title) for source in sources})


def _share(link: Link, source_id: str, length: int) -> tuple[float, float]:
    """The part of a source that its end of a link takes up."""
    end = link.side(source_id)
    assert end is not None, "a link of other sources"
    return end.span.start_cp / length, end.span.end_cp / length


def _dot(link: Link, a: str, b: str, lengths: Mapping[str, int], numbers: Mapping[str, tuple[int, str]]) -> Dot:
    event_id = link.event_id or ""
    x, y = (sum(_share(link, key, lengths[key])) / 2 for key in (a, b))
    return Dot(link.id, event_id, *numbers[event_id], x, y, link.status is LinkStatus.CONFIRMED)


def _strays(dots: Sequence[Dot]) -> tuple[Dot, ...]:
    """The dots off the longest chain that rises in both texts.

    Source: the patience method for a longest increasing subsequence, n log n; Fredman, Discrete Mathematics 11 (1975).
    """
    tops: list[float] = []
    piles: list[int] = []
    before: list[int | None] = []
    for place, dot in enumerate(dots):
        pile = bisect_right(tops, dot.y)
        before.append(piles[pile - 1] if pile else None)
        tops[pile : pile + 1] = [dot.y]
        piles[pile : pile + 1] = [place]
    chain = set()
    at = piles[-1] if piles else None
    while at is not None:
        chain.add(at)
        at = before[at]
    return tuple(dot for place, dot in enumerate(dots) if place not in chain)


def _gaps(shares: Sequence[tuple[float, float]]) -> tuple[tuple[float, float], ...]:
    """The parts of a text between the links; none where there is no link at all."""
    if not shares:
        return ()
    gaps, reached = [], 0.0
    for start, end in [*sorted(shares), (1.0, 1.0)]:
        if start - reached >= LEAST_GAP:
            gaps.append((reached, start))
        reached = max(reached, end)
    return tuple(gaps)
