"""Links gathered into events: one event for what several sources tell of, and no chain of half-likenesses.

Links that share a passage are one event only where the other passages belong together as well: where, on the
average, the pairs of passages that no link joins are themselves likely (average linkage under constraints).
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from viewer.align.constraints import FREE, Constraints
from viewer.model.link import Event, Link, LinkStatus
from viewer.model.place import Passage
from viewer.model.shelves import Shelves
from viewer.progress import SILENT, Progress, stepping
from viewer.translation import translate

TOGETHER = 0.25
"""Mean likelihood, over the pairs of passages that no link joins, from which two groups are one event."""

NEAR_CP = 600
"""Passages of one source further apart than this are not told as one."""

Likelihood = Callable[[Passage, Passage], float]


@dataclass(frozen=True)
class Group:
    """Links that make up one event. `name` is the id that the reader's own links carry, if any."""

    links: tuple[Link, ...]
    passages: tuple[Passage, ...]
    name: str | None = None

    @property
    def id(self) -> str:
        """The reader's event, or one derived from the best link."""
        return self.name or digest("event", min(self.links, key=lambda link: (-link.score, link.id)).id)


def digest(*parts: object) -> str:
    """A short id that equal parts always get."""
    return hashlib.sha256("\n".join(map(str, parts)).encode()).hexdigest()[:16]


def gather(
    links: Sequence[Link], likelihood: Likelihood, constraints: Constraints = FREE, progress: Progress = SILENT
) -> list[Group]:
    """The events that the links make up. Links of one reader's event stay together; rejected links take no part.

    A link that would bring a silent source into an event, or into one event what belongs to another that the reader
    holds apart, joins a third or makes one of its own; a suggestion that joins the two themselves is left out.

    Raises:
        Cancelled: From `progress`.
    """
    groups: list[Group] = []
    named: dict[str, list[Link]] = {}
    for link in links:
        if link.status is not LinkStatus.REJECTED and link.event_id is not None:
            named.setdefault(link.event_id, []).append(link)
    for name, own in named.items():
        groups.append(_group(tuple(own), name))
    rest = [link for link in links if link.status is not LinkStatus.REJECTED and link.event_id is None]
    rivals = {group.name: group.passages for group in groups if group.name}
    shelves = Shelves[int].of((index, group.passages) for index, group in enumerate(groups))

    rest = [link for link in rest if link.status is LinkStatus.CONFIRMED or not constraints.tears(link, rivals)]

    def may_join(group: Group, fresh: Group) -> bool:
        return _touch(group, fresh) and not constraints.bars(group.passages, group.name, fresh.links[0], rivals)

    ranked = sorted(rest, key=lambda item: (-item.score, item.id))
    for link in stepping(ranked, progress, translate("Progress", "Gathering events")):
        fresh = _group((link,), None)
        near = [i for i in shelves.near(link.passages) if may_join(groups[i], fresh)]
        best = max(
            ((_fit(groups[i], fresh, likelihood), -i) for i in near),
            default=(-1.0, 0),
        )
        if best[0] >= TOGETHER:
            index = -best[1]
            groups[index] = _group((*groups[index].links, link), groups[index].name)
        else:
            index = len(groups)
            groups.append(fresh)
        shelves.put(index, index, link.passages)
    return groups


def _group(links: tuple[Link, ...], name: str | None) -> Group:
    return Group(links, tuple(sorted({passage for link in links for passage in link.passages})), name)


def _touch(a: Group, b: Group) -> bool:
    return any(x.overlap(y) for x in a.passages for y in b.passages)


def _fit(group: Group, fresh: Group, likelihood: Likelihood) -> float:
    """How well a new link fits a group: the mean likelihood of the passages not yet held against those held."""
    new = [p for p in fresh.passages if not any(p.overlap(q) for q in group.passages)]
    if not new:
        return 1.0
    values = []
    for passage in new:
        same = [q for q in group.passages if q.source_id == passage.source_id]
        if same and min(_distance(passage, q) for q in same) > NEAR_CP:
            return 0.0
        values += [likelihood(passage, q) for q in group.passages if q.source_id != passage.source_id]
    return sum(values) / len(values) if values else 0.0


def _distance(a: Passage, b: Passage) -> int:
    """Code points between two passages of one source."""
    return max(a.span.start_cp - b.span.end_cp, b.span.start_cp - a.span.end_cp, 0)


def named_links(groups: Sequence[Group]) -> list[Link]:
    """The links, each with the id of its event, best first."""
    links = [replace(link, event_id=group.id) for group in groups for link in group.links]
    return sorted(links, key=lambda link: (-link.score, link.id))


def event(group: Group, label: str, date: str, position: int) -> Event:
    """The event of a group."""
    return Event(group.id, label, date, position)
