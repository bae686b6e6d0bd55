"""The report: what an export shows, put together once for every format."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from viewer.diverge.matrix import Cell, who_says_what
from viewer.export.citations import citation
from viewer.export.dates import long_date, short_date, sort_key
from viewer.export.entries import (
    DivergenceEntry,
    EventEntry,
    EvidenceRow,
    NoteEntry,
    PairEntry,
    QuoteEntry,
    Report,
    SourceEntry,
    StatementEntry,
    Telling,
    VerdictEntry,
)
from viewer.export.loci import Places
from viewer.export.runs import Mark, excerpt
from viewer.export.scope import EVERYTHING, USUAL, Days, Form, Order, Scope, pseudonyms
from viewer.model.divergence import Annotation, Divergence, DivergenceStatus, NoteKind
from viewer.model.link import Event, EvidenceKind, Link, LinkStatus, Origin
from viewer.model.place import Passage, Span
from viewer.model.project import Project
from viewer.model.source import Source
from viewer.progress import SILENT, Progress
from viewer.segment.paragraphs import paragraphs
from viewer.translation import reword, translate

PROGRESS_EVERY = 20
"""Events between two reports of progress."""


def build_report(
    project: Project,
    *,
    title: str,
    made_at: str,
    scope: Scope = EVERYTHING,
    form: Form = USUAL,
    progress: Progress = SILENT,
) -> Report:
    """The report of a project: the same project, words, scope and form give the same one.

    An event that no source of the scope tells of, and no note speaks of, is left out.

    Raises:
        Cancelled: If the progress says so.
    """
    builder = _Builder(project, scope, form)
    return Report(
        title,
        made_at,
        builder.source_entries(),
        builder.events(progress),
        builder.notes(note for note in project.annotations.values() if note.event_id not in project.events),
        scope.silences,
    )


UNMARKED = frozenset({EvidenceKind.MEANING})
"""Evidence that spans whole sentences: a mark over all of a passage marks nothing."""


class _Builder:
    """A project seen through a scope."""

    def __init__(self, project: Project, scope: Scope, form: Form) -> None:
        self.project = project
        self.scope = scope
        self.form = form
        self._both = project.reckons_julian if form.days is Days.AUTO else form.days is Days.BOTH
        written = ((note.created, note.author) for note in project.annotations.values())
        self._names = pseudonyms(written) if scope.anonymous else {}
        self._notes_of: dict[str | None, list[Annotation]] = {}
        for note in project.annotations.values():
            self._notes_of.setdefault(note.event_id, []).append(note)
        self._divergences_of: dict[str | None, list[Divergence]] = {}
        for divergence in project.divergences.values():
            self._divergences_of.setdefault(divergence.event_id, []).append(divergence)
        self.sources: list[Source] = [
            source for source in project.ordered_sources() if scope.sources is None or source.id in scope.sources
        ]
        self.letters: Mapping[str, str] = {source.id: project.letter(source.id) for source in self.sources}
        self._matrix = {row.event_id: row for row in who_says_what(project).rows}
        self._order = {source.id: place for place, source in enumerate(self.sources)}
        self._paragraphs = {
            source.id: [paragraph.span for paragraph in paragraphs(source.text)] for source in self.sources
        }
        self._places = {source.id: Places(source, self._paragraphs[source.id]) for source in self.sources}

    def source_entries(self) -> tuple[SourceEntry, ...]:
        """The sources in scope, with their whole texts if they are asked for."""
        return tuple(
            SourceEntry(
                self.letters[source.id],
                source.meta,
                source.sha256,
                citation(source.meta, self.form.citation),
                (excerpt(source.text, Span(0, len(source.text)), self._paragraphs[source.id], ()),)
                if self.scope.texts and source.text
                else (),
            )
            for source in self.sources
        )

    def events(self, progress: Progress) -> tuple[EventEntry, ...]:
        """The events in scope, in the order asked for."""
        listed = list(enumerate(self.project.ordered_events(), 1))
        if self.form.order is Order.DATE:
            listed.sort(key=lambda item: (sort_key(item[1].date), item[0]))
        entries = []
        for done, (number, event) in enumerate(listed):
            if done % PROGRESS_EVERY == 0:
                progress.step(done, len(listed), translate("Progress", "Gathering events"))
            if self.scope.events is None or event.id in self.scope.events:
                entry = self._event(number, event)
                if self._shows(entry):
                    entries.append(entry)
        return tuple(entries)

    def _shows(self, entry: EventEntry) -> bool:
        """Whether an event is within the scope and has anything to say."""
        wanted = self.scope.confirmed if entry.is_confirmed else self.scope.suggested
        return wanted and bool(entry.telling or entry.notes) and (bool(entry.kinds) or not self.scope.differing)

    def _wants(self, kind: NoteKind) -> bool:
        return self.scope.kinds is None or kind in self.scope.kinds

    def _note(self, note: Annotation, quotes: tuple[QuoteEntry, ...] = ()) -> NoteEntry:
        return NoteEntry(
            note.kind,
            quotes,
            note.text,
            self._names.get(note.author, note.author),
            note.created,
            note.changed,
            tuple(self.project.tags[tag].name for tag in note.tags),
            note.status,
            note.certainty,
            tuple(self._note(answer) for answer in self.project.replies_to(note.id)),
        )

    def notes(self, found: Iterable[Annotation]) -> tuple[NoteEntry, ...]:
        """Notes in the order in which they were written. One that quotes only sources out of scope is left out."""
        return tuple(
            self._note(note, quotes)
            for note in sorted(found, key=lambda note: (note.created, note.id))
            if self.scope.notes and self._wants(note.kind) and note.reply_to is None
            if self.scope.authors is None or note.author in self.scope.authors
            for quotes in [
                tuple(
                    self._quoted(quote.passage, quote.exact)
                    for quote in note.quotes
                    if quote.passage.source_id in self.letters
                )
            ]
            if quotes or not note.quotes
        )

    def _event(self, number: int, event: Event) -> EventEntry:
        links = self.project.links_of(event.id)
        shown = [link for link in links if all(passage.source_id in self.letters for passage in link.passages)]
        notes = self._notes_of.get(event.id, [])
        divergences = self._divergences(event, notes)
        return EventEntry(
            id=event.id,
            number=number,
            label=event.label,
            date=long_date(event.date, both=self._both),
            date_short=short_date(event.date, both=self._both),
            is_confirmed=_status(links) is LinkStatus.CONFIRMED,
            confidence=_best_score(links),
            tellings=self._tellings(event, self._marks(shown, divergences, notes)),
            pairs=self._pairs(shown),
            divergences=tuple(
                DivergenceEntry(
                    d.kind,
                    tuple(self._quote(passage) for passage in d.passages),
                    reword("Divergences", d.note),
                    d.status,
                )
                for d in divergences
            ),
            notes=self.notes(notes),
            verdicts=self._verdicts(self._matrix[event.id].cells),
            statements=tuple(
                StatementEntry(statement.kind, reword("Divergences", statement.words), self._verdicts(statement.cells))
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
        return self._quoted(passage, self.project.words(passage))

    def _quoted(self, passage: Passage, words: str) -> QuoteEntry:
        key = passage.source_id
        return QuoteEntry(self.letters[key], words, passage.span, self._places[key].of(passage.span))

    def _divergences(self, event: Event, notes: list[Annotation]) -> list[Divergence]:
        """Those that were not dismissed, and not retold by the note that accepting them made."""
        retold = {tuple(quote.passage for quote in note.quotes) for note in notes if self.scope.notes}
        found = [
            divergence
            for divergence in self._divergences_of.get(event.id, ())
            if self.scope.divergences
            and self._wants(divergence.kind)
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
                    replace(
                        excerpt(source.text, span, self._paragraphs[source.id], marks.get(source.id, [])),
                        locus=self._places[source.id].of(span),
                    )
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
        for piece in link.ranked_evidence:
            if piece.refused:
                continue
            words_a = self.project.words(Passage(link.a.source_id, piece.a))
            words_b = self.project.words(Passage(link.b.source_id, piece.b))
            if flip:
                words_a, words_b = words_b, words_a
            rows.append(EvidenceRow(piece.kind, words_a, words_b, reword("Evidence", piece.note)))
        return rows


def _status(links: Sequence[Link]) -> LinkStatus:
    confirmed = any(link.status is LinkStatus.CONFIRMED for link in links)
    return LinkStatus.CONFIRMED if confirmed else LinkStatus.SUGGESTED


def _best_score(links: Sequence[Link]) -> float | None:
    """The best score the aligner gave; a link that a reader drew carries a 1 that measures nothing."""
    return max((link.score for link in links if link.origin is Origin.ALIGNER), default=None)
