"""Events after an edit: those that nothing holds any more, and those in need of a place."""

from dataclasses import replace

from viewer.model.change import Edit
from viewer.model.divergence import Divergence, DivergenceStatus
from viewer.model.link import Event
from viewer.model.project import Project
from viewer.model.ruling import RulingKind

OF_A_SOURCE = (RulingKind.SILENT, RulingKind.VERDICT)
"""Rulings that speak of one source in one event."""


def bereft(project: Project) -> list[Edit]:
    """Edits that take away every event without a link, unless something speaks of it.

    That is a note, a bookmark, a ruling on what a source says, or a link that lost its words and waits for a place.
    What holds two events apart goes with either. What the reader dismissed stays dismissed.
    """
    held: set[str | None] = {*project.links_by_event, *(link.event_id for link in project.rejected_links)}
    held.update(project.events_with_notes)
    held |= {ruling.event_id for ruling in project.rulings.values() if ruling.kind in OF_A_SOURCE}
    held |= {mark.event_id for mark in project.bookmarks.values()}
    held |= {getattr(lost.thing, "event_id", None) for lost in project.unplaced.values()}
    edits: list[Edit] = []
    apart = [ruling for ruling in project.rulings.values() if ruling.kind is RulingKind.APART]
    edits += [Edit(ruling, None) for ruling in apart if not {ruling.event_id, ruling.other_id} <= held]
    for event in project.ordered_events():
        if event.id not in held:
            edits += [Edit(d, _unattached(d)) for d in project.divergences.values() if d.event_id == event.id]
            edits.append(Edit(event, None))
    return edits


def _unattached(divergence: Divergence) -> Divergence | None:
    dismissed = divergence.status is DivergenceStatus.DISMISSED
    return replace(divergence, event_id=None) if dismissed else None


def label_of(words: str) -> str:
    """A label for an event from the words of a passage: its beginning, cut at a word."""
    flat = " ".join(words.split())
    if len(flat) <= MAX_LABEL:
        return flat
    return flat[:MAX_LABEL].rsplit(" ", 1)[0].rstrip(",;:–—-") + "…"


MAX_LABEL = 60


def placed_last(project: Project, event_id: str, label: str) -> Event:
    """A new event after all others."""
    position = max((event.position for event in project.events.values()), default=-1) + 1
    return Event(event_id, label, position=position)
