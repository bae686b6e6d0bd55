"""The notes on no event: those that speak of words inside an event's passages, and the rest."""

from collections.abc import Mapping, Sequence

from viewer.model.divergence import Annotation
from viewer.model.place import Span
from viewer.model.project import Project

Told = Mapping[str, Sequence[Span]]
Parted = tuple[Sequence[Annotation], Sequence[Annotation]]


class LooseNotes:
    """Parts the notes on no event; remembers its last answer, which most edits leave as it is."""

    def __init__(self) -> None:
        """Nothing was asked yet."""
        self._asked: tuple[Sequence[Annotation], Told] = (), {}
        self._answer: Parted = (), ()

    def parted(self, project: Project, event_id: str | None) -> Parted:
        """The notes that speak of words in the passages of an event, and those that speak of none."""
        loose, told = project.notes_on(None), project.passages_of(event_id or "")
        if self._asked[0] is not loose or self._asked[1] is not told:
            inside = _inside(loose, told)
            within = {note.id for note in inside}
            self._asked = loose, told
            self._answer = inside, [note for note in loose if note.id not in within]
        return self._answer


def _inside(notes: Sequence[Annotation], told: Told) -> list[Annotation]:
    reach = {key: (min(s.start_cp for s in spans), max(s.end_cp for s in spans)) for key, spans in told.items()}
    found = []
    for note in notes:
        for quote in note.quotes:
            place = quote.passage
            first, end = reach.get(place.source_id, (0, 0))
            # Of thousands of notes most lie far away.
            near = place.span.start_cp < end and place.span.end_cp > first
            if near and any(place.span.overlap(span) for span in told[place.source_id]):
                found.append(note)
                break
    return found
