"""Which divergences stand as proposed: after an alignment, and after an edit of links."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.model.change import Change, Edit
from viewer.model.divergence import Divergence, DivergenceStatus
from viewer.model.link import Link
from viewer.model.project import Project
from viewer.model.shelves import Shelves
from viewer.progress import SILENT, Progress

if TYPE_CHECKING:
    # What finds differences reads word lists and grammars; whoever opens a project does not wait for them.
    from viewer.diverge.find import Findings


def propose_divergences(project: Project, found: Sequence[Divergence]) -> list[Edit]:
    """Edits that put proposals in the place of all earlier ones.

    What was accepted or dismissed stays, and is not proposed again, be its event another by now.
    """
    return _replaced(project, found, project.divergences.values())


def with_divergences(project: Project, change: Change, findings: "Findings", progress: Progress = SILENT) -> Change:
    """A change of links with what it alters in the proposals of the events that it touches.

    Without effect where no event is touched, or `findings` has not read the sources of the project yet.

    Raises:
        Cancelled: From `progress`.
    """
    later = project.after(change)
    touched = [event_id for event_id in _touched(change) if event_id in later.events]
    if not touched or not findings.has_read(later):
        return change
    concerned = set(touched)
    standing = [each for each in later.divergences.values() if each.event_id in concerned]
    edits = _replaced(later, findings.of_events(later, touched, progress), standing)
    return replace(change, edits=(*change.edits, *edits))


def _touched(change: Change) -> Iterator[str]:
    """The events whose passages a change may alter, each once."""
    seen: set[str] = set()
    for edit in change.edits:
        for link in (edit.before, edit.after):
            if isinstance(link, Link) and link.event_id and link.event_id not in seen and _moves(edit):
                seen.add(link.event_id)
                yield link.event_id


def _moves(edit: Edit) -> bool:
    """Whether the event is told elsewhere, or more surely, afterwards."""
    before, after = edit.before, edit.after
    if not isinstance(before, Link) or not isinstance(after, Link):
        return True
    told = [(link.event_id, link.passages, link.status, link.score) for link in (before, after)]
    return told[0] != told[1]


def _replaced(project: Project, found: Sequence[Divergence], standing: Iterable[Divergence]) -> list[Edit]:
    """Edits from the proposals that stand to those found; what the reader judged follows its event only."""
    shelf = project.divergences
    judged = {each.id: each for each in shelf.values() if each.status is not DivergenceStatus.PROPOSED}
    by_place = Shelves[Divergence].of((each, each.passages) for each in judged.values())
    edits: list[Edit] = []
    fresh: dict[str, Divergence] = {}
    housed: set[str] = set()
    for each in found:
        near = [judged[each.id]] if each.id in judged else by_place.near(each.passages)
        known = next((old for old in near if old.id not in housed and (old.id == each.id or each.is_as(old))), None)
        if known is None:
            fresh[each.id] = each
        elif known.event_id is None:
            housed.add(known.id)
            edits.append(Edit(known, replace(known, event_id=each.event_id)))
    edits += [Edit(shelf.get(key), after) for key, after in fresh.items() if shelf.get(key) != after]
    return edits + [
        Edit(before, None)
        for before in standing
        if before.id not in fresh and before.status is DivergenceStatus.PROPOSED
    ]
