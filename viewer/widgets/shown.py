"""What a pane is asked to show on its text, and a gutter beside it."""

from collections.abc import Mapping
from dataclasses import dataclass

from viewer.model.divergence import Annotation, Divergence, DivergenceStatus, NoteKind
from viewer.model.link import LinkStatus
from viewer.model.place import Span
from viewer.model.project import Project


@dataclass(frozen=True, slots=True)
class ShownPassage:
    """The places of one event in one source."""

    event_id: str
    spans: tuple[Span, ...]
    confirmed: bool
    label: str = ""
    partners: tuple[str, ...] = ()
    """The letters of the other sources that tell of the event."""


ShownPassages = Mapping[str, ShownPassage | None]
"""By event; None where an event has none any more."""


@dataclass(frozen=True, slots=True)
class ShownMark:
    """Words that carry an underline: of a divergence, or of a note, which has a sign in the margin too."""

    span: Span
    kind: NoteKind
    is_note: bool = False


@dataclass(frozen=True, slots=True)
class Ribbon:
    """Two passages, left and right of a gutter, that tell of the same event."""

    event_id: str
    label: str
    left: Span
    right: Span
    confirmed: bool


def marks_in(
    source_id: str, divergences: Mapping[str, Divergence | None], notes: Mapping[str, Annotation | None]
) -> dict[str, list[ShownMark]]:
    """The words of a source that divergences and notes speak of; none for what was dismissed or is gone (None)."""
    marks = {}
    for key, each in divergences.items():
        places = each.passages if each and each.status is not DivergenceStatus.DISMISSED else ()
        kind = each.kind if each else NoteKind.COMMENT
        marks[f"divergence {key}"] = [ShownMark(place.span, kind) for place in places if place.source_id == source_id]
    for key, note in notes.items():
        passages = [quote.passage for quote in note.quotes] if note else []
        kind = note.kind if note else NoteKind.COMMENT
        here = [passage.span for passage in passages if passage.source_id == source_id]
        marks[f"note {key}"] = [ShownMark(span, kind, is_note=True) for span in here]
    return marks


def ribbons(project: Project, event_id: str, left_id: str, right_id: str) -> list[Ribbon]:
    """One ribbon a link of an event between two sources; where only a third joins them, one for the event."""
    found: dict[tuple[Span, Span], bool] = {}
    for link in project.links_of(event_id):
        left, right = link.side(left_id), link.side(right_id)
        if left and right:
            ends = left.span, right.span
            found[ends] = found.get(ends, False) or link.status is LinkStatus.CONFIRMED
    told = project.passages_of(event_id)
    if not found and left_id in told and right_id in told:
        found[told[left_id][0], told[right_id][0]] = False
    label = project.events[event_id].label
    return [Ribbon(event_id, label, left, right, confirmed) for (left, right), confirmed in found.items()]
