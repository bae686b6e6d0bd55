"""Precision, recall and calibration of judged links, the same for every set of texts.

Recall counts targets: an event reported directly in two sources, or a pair of units that is gold. Where several raters
judged, it is the mean over them; a link is right where one rater at least says so.
"""

import itertools
from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

Target = tuple[str, Hashable]
"""The rater, and what there was to be found."""

BINS = 10


@dataclass(frozen=True)
class Judged:
    """A link that was proposed, and whether it is right; `confidence` is None where none was stated."""

    score: float
    right: bool
    hits: frozenset[Target]
    shown: bool
    confidence: float | None


@dataclass(frozen=True)
class Figures:
    """Precision, recall and their harmonic mean."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def figures(links: Sequence[Judged], targets: frozenset[Target]) -> Figures:
    """Those of a set of links."""
    right = sum(link.right for link in links)
    found = {target for link in links for target in link.hits}
    return Figures(right / len(links) if links else 0.0, _recall(_by_rater(found), _by_rater(targets)))


def best(links: Sequence[Judged], targets: frozenset[Target]) -> Figures:
    """Those of the best F1 that any one threshold of the score reaches; links of equal score stand or fall together."""
    wanted = _by_rater(targets)
    found: dict[str, int] = defaultdict(int)
    seen: set[Target] = set()
    top, right, count = Figures(0.0, 0.0), 0, 0
    for _, tied in itertools.groupby(sorted(links, key=lambda link: -link.score), key=lambda link: link.score):
        for link in tied:
            right += link.right
            count += 1
            for target in link.hits - seen:
                seen.add(target)
                found[target[0]] += 1
        top = max(top, Figures(right / count, _recall(found, wanted)), key=lambda each: each.f1)
    return top


def _by_rater(targets: Iterable[Target]) -> dict[str, int]:
    counts: dict[str, int] = defaultdict(int)
    for rater, _ in targets:
        counts[rater] += 1
    return counts


def _recall(found: dict[str, int], wanted: dict[str, int]) -> float:
    return sum(found.get(rater, 0) / count for rater, count in wanted.items()) / len(wanted) if wanted else 0.0


def precision_at(links: Sequence[Judged], count: int) -> float:
    """The share of right ones among the best `count` links (of all, where there are fewer)."""
    ranked = sorted(links, key=lambda link: -link.score)[:count]
    return sum(link.right for link in ranked) / len(ranked) if ranked else 0.0


@dataclass(frozen=True)
class Bin:
    """Links of like confidence: how many, their mean confidence, the share that is right."""

    count: int
    stated: float
    right: float


def reliability(links: Iterable[Judged]) -> dict[int, Bin]:
    """The links with a stated confidence in bins of a tenth, by the tenth they begin at; empty bins are left out."""
    parts: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for link in links:
        if link.confidence is not None:
            parts[min(BINS - 1, int(link.confidence * BINS))].append((link.confidence, link.right))
    return {
        tenth: Bin(
            len(part),
            sum(confidence for confidence, _ in part) / len(part),
            sum(right for _, right in part) / len(part),
        )
        for tenth, part in sorted(parts.items())
    }


def calibration_error(links: Iterable[Judged]) -> float:
    """The expected calibration error over ten bins (Naeini, Cooper and Hauskrecht, 2015), 0 to 1."""
    bins = reliability(links).values()
    return sum(part.count * abs(part.stated - part.right) for part in bins) / max(1, sum(part.count for part in bins))
