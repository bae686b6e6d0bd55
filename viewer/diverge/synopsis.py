"""The synopsis: what each source says of each event, in few words, with the places where it differs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from viewer.model.divergence import DivergenceStatus, NoteKind
from viewer.model.link import Event
from viewer.model.place import Passage, Span
from viewer.model.project import Project

MOST_CP = 420
"""More of a passage than a cell has room for is not read."""

LEAD_CP = 60
"""Words kept before the first mark, where it comes late in a passage."""


@dataclass(frozen=True, slots=True)
class SynopsisCell:
    """What a source says of an event: words on one line, marks in them, and the kinds of its divergences.

    `marks` are spans of `words` in code points. A silent source has no words.
    """

    words: str
    marks: tuple[tuple[Span, NoteKind], ...] = ()
    kinds: tuple[NoteKind, ...] = ()

    @property
    def is_silent(self) -> bool:
        """Whether the source does not tell of the event."""
        return not self.words


class Synopsis:
    """A project as a table of events by sources. Cells are made when asked for: a table shows few at a time."""

    def __init__(self, project: Project) -> None:
        """Look at a project; only its divergences are walked through now."""
        self._project = project
        self._quotes: dict[tuple[str, str], list[tuple[Span, NoteKind]]] = {}
        for divergence in project.divergences.values():
            if divergence.event_id and divergence.status is not DivergenceStatus.DISMISSED:
                self._quote(divergence.event_id, divergence.kind, divergence.passages)
        for note in project.annotations.values():
            if note.event_id and note.kind.is_divergence:
                self._quote(note.event_id, note.kind, [quote.passage for quote in note.quotes])

    def _quote(self, event_id: str, kind: NoteKind, passages: Sequence[Passage]) -> None:
        for passage in passages:
            self._quotes.setdefault((event_id, passage.source_id), []).append((passage.span, kind))

    def cell(self, event_id: str, source_id: str) -> SynopsisCell:
        """What a source says of an event."""
        spans = self._project.passages_of(event_id).get(source_id, ())
        quotes = sorted(set(self._quotes.get((event_id, source_id), ())))
        kinds = tuple(kind for kind in NoteKind if any(kind is each for _, each in quotes))
        words, marks = "", list[tuple[Span, NoteKind]]()
        for span in spans:
            if len(words) >= MOST_CP:
                break
            shown = self._begin(source_id, span, quotes)
            if words or shown.start_cp > span.start_cp:
                words = f"{words.rstrip()} … ".lstrip()
            words, found = _flattened(self._project.sources[source_id].text, shown, quotes, words)
            marks += found
        return SynopsisCell(words, tuple(marks), kinds)

    def _begin(self, source_id: str, span: Span, quotes: Sequence[tuple[Span, NoteKind]]) -> Span:
        """The part of a passage to show: all of it, or from a little before the first mark where that comes late."""
        first = min((quote.start_cp for quote, _ in quotes if quote.overlap(span)), default=span.start_cp)
        if first - span.start_cp <= 2 * LEAD_CP:
            return Span(span.start_cp, min(span.end_cp, span.start_cp + MOST_CP))
        text = self._project.sources[source_id].text
        blank = text.find(" ", first - LEAD_CP, first)
        start = blank + 1 if blank >= 0 else first
        return Span(start, min(span.end_cp, start + MOST_CP))


def _flattened(
    text: str, shown: Span, quotes: Sequence[tuple[Span, NoteKind]], before: str
) -> tuple[str, list[tuple[Span, NoteKind]]]:
    """The words shown on one line after those before, and the quotes in them."""
    pieces, places = [before], [len(before)]
    for code_point in range(shown.start_cp, shown.end_cp):
        letter = text[code_point]
        blank = letter.isspace()
        piece = "" if blank and pieces[-1][-1:] in ("", " ") else " " if blank else letter
        if piece:
            pieces.append(piece)
        places.append(places[-1] + len(piece))
    marks = []
    for quote, kind in quotes:
        if quote.overlap(shown):
            start = places[max(quote.start_cp, shown.start_cp) - shown.start_cp]
            end = places[min(quote.end_cp, shown.end_cp) - shown.start_cp]
            if start < end:
                marks.append((Span(start, end), kind))
    return "".join(pieces), marks


def in_order_of(project: Project, source_id: str | None) -> Sequence[Event]:
    """The events in the order of their dates, or in the order in which a source tells them; what it leaves out last."""
    events = project.ordered_events()
    if source_id is None:
        return events
    told: Mapping[str, Mapping[str, Sequence[Span]]] = project.passages_by_event
    last = len(project.sources[source_id].text)
    starts = {
        event.id: min((span.start_cp for span in told.get(event.id, {}).get(source_id, ())), default=last)
        for event in events
    }
    return sorted(events, key=lambda event: starts[event.id])
