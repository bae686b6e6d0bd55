"""What a pane is asked to show on its text."""

from dataclasses import dataclass

from viewer.model.divergence import NoteKind
from viewer.model.place import Span


@dataclass(frozen=True, slots=True)
class ShownPassage:
    """The places of one event in one source. `number` counts events from 1."""

    event_id: str
    number: int
    spans: tuple[Span, ...]
    confirmed: bool
    label: str = ""
    partners: tuple[str, ...] = ()
    """The letters of the other sources that tell of the event."""


@dataclass(frozen=True, slots=True)
class ShownMark:
    """Words that carry an underline: of a divergence, or of a note, which has a sign in the margin too."""

    span: Span
    kind: NoteKind
    is_note: bool = False
