"""The report as a row of blocks, for every format that has paragraphs, tables and comments."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from viewer.export import markdown, phrases
from viewer.export.entries import DivergenceEntry, EventEntry, NoteEntry, PairEntry, QuoteEntry, Telling
from viewer.export.runs import Excerpt
from viewer.export.scope import Layout
from viewer.export.words import Words
from viewer.export.work import Work
from viewer.model.words import in_words
from viewer.translation import translate


class Role(StrEnum):
    """What a paragraph is; each format has a style for each."""

    TITLE = "title"
    FACTS = "facts"
    CHAPTER = "chapter"
    EVENT = "event"
    PART = "part"
    SOURCE = "source"
    BODY = "body"
    QUOTE = "quote"
    ITEM = "item"
    NOTE = "note"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `language` (BCP 47) is that of its words, empty for that of the report."""

    role: Role
    words: tuple[Words, ...]
    language: str = ""

    @property
    def text(self) -> str:
        """Its words without their look."""
        return "".join(words.text for words in self.words)


@dataclass(frozen=True, slots=True)
class Columns:
    """Cells beside each other, each with a heading; `widths` are shares of the line."""

    headings: tuple[Paragraph, ...]
    cells: tuple[tuple[Paragraph, ...], ...]
    widths: tuple[float, ...]


Block = Paragraph | Columns

MOST_UPRIGHT, MOST_WIDE = 3, 5
"""Accounts beside each other on upright and on wide paper; more go into further rows."""

MAX_EVIDENCE_CP = 60


def blocks(work: Work) -> Iterator[Block]:
    """The report from title to colophon, reporting progress event by event."""
    report = work.report
    yield _one(Role.TITLE, report.title)
    yield _one(Role.FACTS, f"{phrases.counts(report)} · {report.made_at}")
    yield _one(Role.CHAPTER, phrases.said(phrases.SOURCES))
    for source in report.sources:
        yield Paragraph(Role.ITEM, (Words(f"{source.letter} ", strong=True), Words(source.citation)))
    yield _one(Role.CHAPTER, phrases.said(phrases.EVENTS))
    if not report.events:
        yield _one(Role.BODY, phrases.said(phrases.NO_EVENTS))
    for done, event in enumerate(report.events):
        work.progress.step(done, len(report.events), translate("Progress", "Writing"))
        yield from _event(work, event)
    if report.notes:
        yield _one(Role.CHAPTER, phrases.said(phrases.NOTES_ON_NO_EVENT))
        for note in report.notes:
            yield from _note(note)
    for source in report.sources:
        for text in source.text:
            yield _one(Role.CHAPTER, f"{source.letter} {source.meta.title}")
            yield from _excerpt(text, source.meta.language, (), Role.BODY)
    yield _one(Role.SMALL, phrases.said(phrases.WRITTEN_BY))


def _event(work: Work, event: EventEntry) -> Iterator[Block]:
    report = work.report
    anchors = _Anchors(event)
    yield Paragraph(Role.EVENT, (Words(f"{event.number}. {event.label}", opens=anchors.loose, closes=anchors.loose),))
    yield _one(Role.FACTS, " · ".join(phrases.facts(event, silences=report.silences)))
    told = [
        (f"{telling.letter} {source.meta.title}", source.meta.language, telling)
        for source, telling in zip(report.sources, event.tellings, strict=True)
        if not telling.is_silent
    ]
    if work.form.layout is Layout.INTERLEAVED:
        for heading, language, telling in told:
            yield _one(Role.SOURCE, heading)
            yield from _telling(telling, language, anchors)
    else:
        yield from _side_by_side(work, told, anchors)
    yield from _divergences(event)
    remarks = phrases.remarks(event)
    if remarks:
        yield _one(Role.PART, phrases.said(phrases.NOTES))
        for note in remarks:
            yield from _note(note)
    yield from _evidence(event.pairs)


def _side_by_side(work: Work, told: Sequence[tuple[str, str, Telling]], anchors: "_Anchors") -> Iterator[Block]:
    width, height = work.form.paper.size_mm
    most = MOST_WIDE if width > height else MOST_UPRIGHT
    rows = -(-len(told) // most)
    # Rows as even as they come: four accounts are two and two, not three and one.
    each = -(-len(told) // rows) if rows else 1
    for first in range(0, len(told), each):
        row = told[first : first + each]
        yield Columns(
            tuple(_one(Role.SOURCE, heading) for heading, _, _ in row),
            tuple(tuple(_telling(telling, language, anchors)) for _, language, telling in row),
            (1 / len(row),) * len(row),
        )


def _telling(telling: Telling, language: str, anchors: "_Anchors") -> Iterator[Paragraph]:
    for excerpt in telling.excerpts:
        yield from _excerpt(excerpt, language, anchors.within(telling.letter, excerpt), Role.QUOTE)


def _excerpt(
    excerpt: Excerpt, language: str, comments: Sequence[tuple[int, int, NoteEntry]], role: Role
) -> Iterator[Paragraph]:
    last = len(excerpt.paragraphs) - 1
    for place, paragraph in enumerate(excerpt.paragraphs):
        words = []
        for run in paragraph:
            opens = tuple(note for start, _, note in comments if start == run.start_cp)
            closes = tuple(note for _, end, note in comments if end == run.end_cp)
            words.append(Words(run.text, kind=run.notes[0] if run.notes else None, opens=opens, closes=closes))
        if place == 0 and excerpt.opens_midway:
            words.insert(0, Words("…\N{NO-BREAK SPACE}"))
        if place == last and excerpt.closes_midway:
            words.append(Words("\N{NO-BREAK SPACE}…"))
        if place == last and excerpt.locus:
            words.append(Words(f" ({excerpt.locus})", faint=True))
        yield Paragraph(role, tuple(words), language)


class _Anchors:
    """Which words of an event each note hangs on: the first of its quotes that is shown, else the event's title."""

    def __init__(self, event: EventEntry) -> None:
        shown = {telling.letter: telling.excerpts for telling in event.tellings}
        self._placed: dict[tuple[str, int], list[tuple[int, int, NoteEntry]]] = {}
        loose = []
        for note in event.notes:
            for quote in note.quotes:
                place = _shown_at(quote, shown.get(quote.letter, ()))
                if place:
                    excerpt, start, end = place
                    self._placed.setdefault((quote.letter, excerpt.span.start_cp), []).append((start, end, note))
                    break
            else:
                loose.append(note)
        self.loose = tuple(loose)

    def within(self, letter: str, excerpt: Excerpt) -> Sequence[tuple[int, int, NoteEntry]]:
        """The notes on words of an excerpt, with the places where those words begin and end."""
        return self._placed.get((letter, excerpt.span.start_cp), ())


def _shown_at(quote: QuoteEntry, excerpts: Iterable[Excerpt]) -> tuple[Excerpt, int, int] | None:
    """Where a quote stands in one of the excerpts, from the beginning of a run to the end of one."""
    for excerpt in excerpts:
        touched = [
            run
            for paragraph in excerpt.paragraphs
            for run in paragraph
            if run.start_cp < quote.span.end_cp and quote.span.start_cp < run.end_cp
        ]
        if touched:
            return excerpt, touched[0].start_cp, touched[-1].end_cp
    return None


def _divergences(event: EventEntry) -> Iterator[Paragraph]:
    own = phrases.own_divergences(event)
    if not own and not event.divergences:
        return
    yield _one(Role.PART, phrases.said(phrases.DIVERGENCES))
    for note in own:
        yield from _note(note)
    for divergence in event.divergences:
        yield _divergence(divergence)


def _divergence(divergence: DivergenceEntry) -> Paragraph:
    kind = Words(f"{phrases.name(divergence.kind)}. ", strong=True)
    sentence = [Words(f"{divergence.note} ")] if divergence.note else []
    standing = Words(f"{phrases.standing(divergence)}.", faint=True)
    return Paragraph(Role.ITEM, (kind, *sentence, *_quoted(divergence.quotes), standing))


def _quoted(quotes: Iterable[QuoteEntry]) -> Iterator[Words]:
    for quote in quotes:
        yield Words(f"{quote.letter} ", strong=True)
        yield Words(f"“{' '.join(quote.words.split())}” ")
        if quote.locus:
            yield Words(f"({quote.locus}) ", faint=True)


def _note(note: NoteEntry) -> Iterator[Paragraph]:
    kind = Words(f"{phrases.name(note.kind)}. ", strong=True)
    yield Paragraph(Role.ITEM, (kind, *_quoted(note.quotes), Words(phrases.signed(note), faint=True)))
    for words in markdown.to_paragraphs(note.text):
        yield Paragraph(Role.NOTE, words)
    for answer in note.replies:
        yield Paragraph(Role.ITEM, (Words("↳ ", strong=True), Words(phrases.by_line(answer), faint=True)))
        for words in markdown.to_paragraphs(answer.text):
            yield Paragraph(Role.NOTE, words)


def _evidence(pairs: Sequence[PairEntry]) -> Iterator[Paragraph]:
    if not pairs:
        return
    yield _one(Role.PART, phrases.said(phrases.EVIDENCE))
    for pair in pairs:
        score = phrases.said(phrases.LINKED_BY_READER) if pair.score is None else f"{pair.score:.2f}"
        head = Words(f"{pair.letter_a}–{pair.letter_b} ", strong=True)
        rows = "; ".join(
            f"{in_words(row.kind)} “{phrases.beginning(row.words_a, MAX_EVIDENCE_CP)}” ≈ "
            f"“{phrases.beginning(row.words_b, MAX_EVIDENCE_CP)}”" + (f" ({row.note})" if row.note else "")
            for row in pair.rows
        )
        yield Paragraph(Role.SMALL, (head, Words(f"{in_words(pair.status)}, {score}" + (f": {rows}" if rows else ""))))


def _one(role: Role, text: str) -> Paragraph:
    return Paragraph(role, (Words(" ".join(text.split())),))


def comments(found: Iterable[Block]) -> tuple[tuple[Block, ...], dict[NoteEntry, int]]:
    """The blocks, and a number from 0 for each note that hangs on words of them."""
    kept = tuple(found)
    numbers: dict[NoteEntry, int] = {}
    for block in kept:
        cells = block.cells if isinstance(block, Columns) else ((block,),)
        for paragraph in (paragraph for cell in cells for paragraph in cell):
            for words in paragraph.words:
                for note in words.opens:
                    numbers.setdefault(note, len(numbers))
    return kept, numbers
