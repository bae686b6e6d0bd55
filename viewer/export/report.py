"""The report: what an export shows, put together once for every format."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from viewer.diverge.matrix import Cell, who_says_what
from viewer.export.dates import long_date, short_date
from viewer.export.runs import Excerpt, Mark, excerpt
from viewer.model.divergence import Annotation, Divergence, DivergenceStatus, NoteKind
from viewer.model.link import Event, EvidenceKind, Link, LinkStatus, Origin
from viewer.model.place import Passage, Span
from viewer.model.project import Project
from viewer.model.ruling import Verdict
from viewer.model.source import Metadata, Source
from viewer.segment.paragraphs import paragraphs


@dataclass(frozen=True, slots=True)
class Scope:
    """What of a project goes into a report. `sources` are ids; None means all of them."""

    sources: frozenset[str] | None = None
    suggested: bool = True
    evidence: bool = True
    divergences: bool = True
    notes: bool = True


EVERYTHING = Scope()


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """A source as it is cited. The letter is the one it has in the whole project."""

    letter: str
    meta: Metadata
    sha256: str


@dataclass(frozen=True, slots=True)
class Telling:
    """What a source says of an event; no excerpts where it is silent."""

    letter: str
    excerpts: tuple[Excerpt, ...]

    @property
    def is_silent(self) -> bool:
        """Whether the source does not tell of the event."""
        return not self.excerpts


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """Words of one source and words of the other, and what joins them."""

    kind: EvidenceKind
    words_a: str
    words_b: str
    note: str


@dataclass(frozen=True, slots=True)
class PairEntry:
    """Why two sources are thought to tell of one event.

    `score` is that of the best link, 0 to 1, and None where the reader drew them all.
    """

    letter_a: str
    letter_b: str
    status: LinkStatus
    score: float | None
    rows: tuple[EvidenceRow, ...]


@dataclass(frozen=True, slots=True)
class QuoteEntry:
    """Words of a source."""

    letter: str
    words: str


@dataclass(frozen=True, slots=True)
class DivergenceEntry:
    """A difference as the program proposes it, or as the reader accepted it; one quote where the others are silent."""

    kind: NoteKind
    quotes: tuple[QuoteEntry, ...]
    note: str
    status: DivergenceStatus


@dataclass(frozen=True, slots=True)
class NoteEntry:
    """What a reader wrote. `text` is Markdown; the moments are ISO 8601."""

    kind: NoteKind
    quotes: tuple[QuoteEntry, ...]
    text: str
    author: str
    created: str
    changed: str


@dataclass(frozen=True, slots=True)
class VerdictEntry:
    """What a source says of an event or statement; `verdict` is None where nothing was found.

    `kinds` are those of the divergences behind it; `by_reader` says that a reader judged, not the program.
    """

    letter: str
    verdict: Verdict | None
    kinds: tuple[NoteKind, ...]
    by_reader: bool


@dataclass(frozen=True, slots=True)
class StatementEntry:
    """One point on which the accounts of an event were compared, and what each source says of it."""

    kind: NoteKind
    words: str
    verdicts: tuple[VerdictEntry, ...]


@dataclass(frozen=True, slots=True)
class EventEntry:
    """An event: what each source says of it, and what is said of that.

    `number` counts the events of the whole project from 1. `date` is in words, in both calendars if a
    source uses the Julian, `date_short` the same for narrow places; both are empty where the date is not known.
    `confidence` is the score of the best link, 0 to 1; None if the aligner made none of them. `verdicts` and
    `statements` are its part of the matrix of who says what, the verdicts in the order of the sources.
    """

    number: int
    label: str
    date: str
    date_short: str
    is_confirmed: bool
    confidence: float | None
    tellings: tuple[Telling, ...]
    pairs: tuple[PairEntry, ...]
    divergences: tuple[DivergenceEntry, ...]
    notes: tuple[NoteEntry, ...]
    verdicts: tuple[VerdictEntry, ...] = ()
    statements: tuple[StatementEntry, ...] = ()

    @property
    def telling(self) -> tuple[str, ...]:
        """The letters of the sources that tell of it."""
        return tuple(telling.letter for telling in self.tellings if not telling.is_silent)

    @property
    def silent(self) -> tuple[str, ...]:
        """The letters of the sources that do not tell of it."""
        return tuple(telling.letter for telling in self.tellings if telling.is_silent)

    @property
    def kinds(self) -> tuple[NoteKind, ...]:
        """The kinds of its divergences, proposed ones and the reader's own."""
        found = {entry.kind for entry in self.divergences} | {entry.kind for entry in self.notes}
        return tuple(kind for kind in NoteKind if kind in found and kind.is_divergence)


@dataclass(frozen=True, slots=True)
class Report:
    """An annotated comparison, ready to be written down. `made_at` is as its caller worded it."""

    title: str
    made_at: str
    sources: tuple[SourceEntry, ...]
    events: tuple[EventEntry, ...]
    notes: tuple[NoteEntry, ...]
    """Notes that belong to no event."""


def build_report(project: Project, *, title: str, made_at: str, scope: Scope = EVERYTHING) -> Report:
    """The report of a project: the same project, words and scope give the same one.

    An event that no source of the scope tells of, and no note speaks of, is left out.
    """
    builder = _Builder(project, scope)
    return Report(
        title,
        made_at,
        tuple(SourceEntry(builder.letters[source.id], source.meta, source.sha256) for source in builder.sources),
        builder.events(),
        builder.notes(note for note in project.annotations.values() if note.event_id not in project.events),
    )


UNMARKED = frozenset({EvidenceKind.MEANING})
"""Evidence that spans whole sentences: a mark over all of a passage marks nothing."""


class _Builder:
    """A project seen through a scope."""

    def __init__(self, project: Project, scope: Scope) -> None:
        self.project = project
        self.scope = scope
        self.sources: list[Source] = [
            source for source in project.ordered_sources() if scope.sources is None or source.id in scope.sources
        ]
        self.letters: Mapping[str, str] = {source.id: project.letter(source.id) for source in self.sources}
        self._matrix = {row.event_id: row for row in who_says_what(project).rows}
        self._order = {source.id: place for place, source in enumerate(self.sources)}
        self._paragraphs = {
            source.id: [paragraph.span for paragraph in paragraphs(source.text)] for source in self.sources
        }

    def events(self) -> tuple[EventEntry, ...]:
        entries = (self._event(number, event) for number, event in enumerate(self.project.ordered_events(), 1))
        return tuple(
            entry
            for entry in entries
            if (entry.telling or entry.notes) and (entry.is_confirmed or self.scope.suggested)
        )

    def notes(self, found: Iterable[Annotation]) -> tuple[NoteEntry, ...]:
        """Notes in the order in which they were written. One that quotes only sources out of scope is left out."""
        return tuple(
            NoteEntry(note.kind, quotes, note.text, note.author, note.created, note.changed)
            for note in sorted(found, key=lambda note: (note.created, note.id))
            if self.scope.notes
            for quotes in [
                tuple(
                    QuoteEntry(self.letters[quote.passage.source_id], quote.exact)
                    for quote in note.quotes
                    if quote.passage.source_id in self.letters
                )
            ]
            if quotes or not note.quotes
        )

    def _event(self, number: int, event: Event) -> EventEntry:
        links = self.project.links_of(event.id)
        shown = [link for link in links if all(passage.source_id in self.letters for passage in link.passages)]
        notes = [note for note in self.project.annotations.values() if note.event_id == event.id]
        divergences = self._divergences(event, notes)
        return EventEntry(
            number=number,
            label=event.label,
            date=long_date(event.date, both=self.project.reckons_julian),
            date_short=short_date(event.date, both=self.project.reckons_julian),
            is_confirmed=_status(links) is LinkStatus.CONFIRMED,
            confidence=_best_score(links),
            tellings=self._tellings(event, self._marks(shown, divergences, notes)),
            pairs=self._pairs(shown),
            divergences=tuple(
                DivergenceEntry(d.kind, tuple(self._quote(passage) for passage in d.passages), d.note, d.status)
                for d in divergences
            ),
            notes=self.notes(notes),
            verdicts=self._verdicts(self._matrix[event.id].cells),
            statements=tuple(
                StatementEntry(statement.kind, statement.words, self._verdicts(statement.cells))
                for statement in self._matrix[event.id].statements
                if self.scope.divergences and any(passage.source_id in self.letters for passage in statement.passages)
            ),
        )

    def _verdicts(self, cells: Mapping[str, Cell]) -> tuple[VerdictEntry, ...]:
        return tuple(
            VerdictEntry(letter, cells[key].verdict, cells[key].kinds, cells[key].by_reader)
            for key, letter in self.letters.items()
        )

    def _quote(self, passage: Passage) -> QuoteEntry:
        return QuoteEntry(self.letters[passage.source_id], self.project.words(passage))

    def _divergences(self, event: Event, notes: list[Annotation]) -> list[Divergence]:
        """Those that were not dismissed, and not retold by the note that accepting them made."""
        retold = {tuple(quote.passage for quote in note.quotes) for note in notes if self.scope.notes}
        found = [
            divergence
            for divergence in self.project.divergences.values()
            if self.scope.divergences
            and divergence.event_id == event.id
            and divergence.status is not DivergenceStatus.DISMISSED
            and not (divergence.status is DivergenceStatus.ACCEPTED and divergence.passages in retold)
            and all(passage.source_id in self.letters for passage in divergence.passages)
        ]
        kinds = list(NoteKind)
        return sorted(found, key=lambda d: (kinds.index(d.kind), -d.confidence, d.id))

    def _tellings(self, event: Event, marks: dict[str, list[Mark]]) -> tuple[Telling, ...]:
        """One a source in scope. Links to sources out of scope count too: what a source tells it tells."""
        places = self.project.passages_of(event.id)
        return tuple(
            Telling(
                self.letters[source.id],
                tuple(
                    excerpt(source.text, span, self._paragraphs[source.id], marks.get(source.id, []))
                    for span in places.get(source.id, ())
                ),
            )
            for source in self.sources
        )

    def _marks(
        self, links: list[Link], divergences: list[Divergence], notes: list[Annotation]
    ) -> dict[str, list[Mark]]:
        marks: dict[str, list[Mark]] = {}

        def mark(source_id: str, span: Span, kind: EvidenceKind | NoteKind) -> None:
            marks.setdefault(source_id, []).append(Mark(span, kind))

        for link in links if self.scope.evidence else ():
            for piece in link.evidence:
                if piece.kind not in UNMARKED and not piece.refused:
                    mark(link.a.source_id, piece.a, piece.kind)
                    mark(link.b.source_id, piece.b, piece.kind)
        for divergence in divergences:
            for passage in divergence.passages:
                mark(passage.source_id, passage.span, divergence.kind)
        for note in notes if self.scope.notes else ():
            for quote in note.quotes:
                mark(quote.passage.source_id, quote.passage.span, note.kind)
        return marks

    def _pairs(self, links: list[Link]) -> tuple[PairEntry, ...]:
        by_pair: dict[tuple[str, str], list[Link]] = {}
        for link in links if self.scope.evidence else ():
            a, b = sorted((link.a.source_id, link.b.source_id), key=self._order.__getitem__)
            by_pair.setdefault((a, b), []).append(link)
        return tuple(
            PairEntry(
                self.letters[a],
                self.letters[b],
                _status(joined),
                _best_score(joined),
                # A dict keeps the first of equal rows: two links may stand on the same words.
                tuple(dict.fromkeys(row for link in joined for row in self._rows(link, flip=link.a.source_id == b))),
            )
            for (a, b), joined in sorted(by_pair.items(), key=lambda item: [self._order[key] for key in item[0]])
        )

    def _rows(self, link: Link, *, flip: bool) -> list[EvidenceRow]:
        """The evidence of a link, weightiest first."""
        rows = []
        counted = [piece for piece in link.evidence if not piece.refused]
        for piece in sorted(counted, key=lambda piece: (-piece.weight, piece.a, piece.b)):
            words_a = self.project.words(Passage(link.a.source_id, piece.a))
            words_b = self.project.words(Passage(link.b.source_id, piece.b))
            if flip:
                words_a, words_b = words_b, words_a
            rows.append(EvidenceRow(piece.kind, words_a, words_b, piece.note))
        return rows


def _status(links: Sequence[Link]) -> LinkStatus:
    confirmed = any(link.status is LinkStatus.CONFIRMED for link in links)
    return LinkStatus.CONFIRMED if confirmed else LinkStatus.SUGGESTED


def _best_score(links: Sequence[Link]) -> float | None:
    """The best score the aligner gave; a link that a reader drew carries a 1 that measures nothing."""
    return max((link.score for link in links if link.origin is Origin.ALIGNER), default=None)
