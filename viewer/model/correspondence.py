"""Which place of one account is read beside which place of another."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from viewer.model.link import LinkStatus
from viewer.model.place import Span
from viewer.model.project import Project

EventPlaces = Mapping[str, Mapping[str, tuple[Span, ...]]]
"""For each event the places that tell of it, by source."""


@dataclass(frozen=True, slots=True)
class Correspondence:
    """A strictly rising map between the places of two texts, linear between anchors.

    `left` and `right` are the anchors in code points, strictly rising, at least two and equally many;
    beyond the outermost the first and last slopes go on. `shift_cp` is added on the right: the
    offset that a person found by scrolling one text alone.

    Source: the idea of a fraction within a chunk and the same fraction of its partner is Meld's.
    """

    left: tuple[float, ...]
    right: tuple[float, ...]
    shift_cp: float = 0.0

    def __post_init__(self) -> None:
        """Refuse anchors that could not be followed back."""
        if len(self.left) < 2 or len(self.left) != len(self.right):
            raise ValueError(f"not anchors: {len(self.left)} and {len(self.right)}")
        for side in (self.left, self.right):
            if any(before >= after for before, after in pairwise(side)):
                raise ValueError("anchors do not rise")

    @classmethod
    def between(
        cls, length_left: int, length_right: int, pairs: Iterable[tuple[Span, Span, float]]
    ) -> "Correspondence":
        """The map of two texts whose passages correspond as `pairs` say, each with a weight above 0.

        Accounts tell things out of order; of pairs that cross, the heaviest rising chain is kept.
        """
        left, right = [0.0], [0.0]
        for a, b in _heaviest_chain(list(pairs)):
            left += [float(a.start_cp), float(a.end_cp)]
            right += [float(b.start_cp), float(b.end_cp)]
        left.append(float(max(length_left, 1)))
        right.append(float(max(length_right, 1)))
        kept_left, kept_right = [left[0]], [right[0]]
        for a_cp, b_cp in zip(left[1:-1], right[1:-1], strict=True):
            rises = a_cp > kept_left[-1] and b_cp > kept_right[-1]
            if rises and a_cp < left[-1] and b_cp < right[-1]:
                kept_left.append(a_cp)
                kept_right.append(b_cp)
        return cls((*kept_left, left[-1]), (*kept_right, right[-1]))

    def forward(self, place_cp: float) -> float:
        """The place on the right of a place on the left. May lie outside the text."""
        return _interpolate(self.left, self.right, place_cp) + self.shift_cp

    def backward(self, place_cp: float) -> float:
        """The place on the left of a place on the right: the inverse of `forward`."""
        return _interpolate(self.right, self.left, place_cp - self.shift_cp)

    def through(self, left_cp: float, right_cp: float) -> "Correspondence":
        """The same map, shifted so that these two places meet."""
        return self.shifted(right_cp - _interpolate(self.left, self.right, left_cp))

    def shifted(self, shift_cp: float) -> "Correspondence":
        """The same map with this offset on the right."""
        return replace(self, shift_cp=shift_cp)


def correspondence(project: Project, places: EventPlaces, left_id: str, right_id: str) -> Correspondence:
    """The map between two sources of a project, from the passages of the events that both tell of.

    `places` is the project's `passages_by_event`.
    """
    scores: dict[str, float] = {}
    for link in project.links.values():
        if link.event_id is not None and link.status is not LinkStatus.REJECTED:
            weight = 1.0 if link.status is LinkStatus.CONFIRMED else max(link.score, 0.01)
            scores[link.event_id] = max(weight, scores.get(link.event_id, 0.0))
    pairs: list[tuple[Span, Span, float]] = []
    for event_id, told in places.items():
        if left_id in told and right_id in told:
            # Events told in several places are followed at the first of each.
            pairs.append((told[left_id][0], told[right_id][0], scores[event_id]))
    left, right = project.sources[left_id], project.sources[right_id]
    return Correspondence.between(len(left.text), len(right.text), pairs)


def _heaviest_chain(pairs: list[tuple[Span, Span, float]]) -> list[tuple[Span, Span]]:
    """The rising chain of pairs with the greatest weight, by a Fenwick tree of best chains: n log n.

    Source: D. Gusfield, Algorithms on Strings, Trees, and Sequences (1997), section 13.3 (chaining).
    """
    by_end = sorted(range(len(pairs)), key=lambda i: (pairs[i][0].end_cp, i))
    by_start = sorted(range(len(pairs)), key=lambda i: (pairs[i][0].start_cp, i))
    ends = sorted({pair[1].end_cp for pair in pairs})
    tree: list[int | None] = [None] * (len(ends) + 1)
    weight = [pair[2] for pair in pairs]
    before: list[int | None] = [None] * len(pairs)
    done = 0
    for here in by_start:
        a, b, own = pairs[here]
        while done < len(by_end) and pairs[by_end[done]][0].end_cp <= a.start_cp:
            _insert(tree, bisect_right(ends, pairs[by_end[done]][1].end_cp), by_end[done], weight)
            done += 1
        best = _best(tree, bisect_right(ends, b.start_cp), weight)
        if best is not None:
            before[here] = best
            weight[here] = own + weight[best]
    chain: list[tuple[Span, Span]] = []
    link = max(range(len(pairs)), key=lambda i: (weight[i], -i), default=None)
    while link is not None:
        chain.append(pairs[link][:2])
        link = before[link]
    return chain[::-1]


def _insert(tree: list[int | None], slot: int, pair: int, weight: list[float]) -> None:
    while slot < len(tree):
        held = tree[slot]
        if held is None or weight[pair] > weight[held]:
            tree[slot] = pair
        slot += slot & -slot


def _best(tree: list[int | None], slot: int, weight: list[float]) -> int | None:
    best: int | None = None
    while slot:
        held = tree[slot]
        if held is not None and (best is None or weight[held] > weight[best]):
            best = held
        slot -= slot & -slot
    return best


def _interpolate(xs: tuple[float, ...], ys: tuple[float, ...], x: float) -> float:
    upper = min(max(bisect_right(xs, x), 1), len(xs) - 1)
    x0, x1, y0, y1 = xs[upper - 1], xs[upper], ys[upper - 1], ys[upper]
    return y0 + (x - x0) * (y1 - y0) / (x1 - x0)
