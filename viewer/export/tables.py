"""The report as tables: what a spreadsheet, or a person's own script, can count and sort."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from viewer.export import phrases
from viewer.export.entries import QuoteEntry, Report, VerdictEntry
from viewer.export.work import Work
from viewer.model.link import Link, LinkStatus, Origin
from viewer.model.project import Project
from viewer.model.words import in_words
from viewer.translation import QT_TRANSLATE_NOOP, reword, translate

Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its English name, and its rows below their headings, all of one length.

    The headings are in the language spoken, but for titles of sources.
    """

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def tables(work: Work) -> tuple[Table, ...]:
    """All tables of a comparison.

    Raises:
        Cancelled: If the progress says so.
    """
    made = []
    for place, make in enumerate(_TABLES):
        work.progress.step(place, len(_TABLES), translate("Progress", "Writing"))
        table = make(work)
        made.append(replace(table, headings=tuple(translate("Tables", heading) for heading in table.headings)))
    return tuple(made)


def _sources(work: Work) -> Table:
    headings = (
        QT_TRANSLATE_NOOP("Tables", "Source"),
        QT_TRANSLATE_NOOP("Tables", "Title"),
        QT_TRANSLATE_NOOP("Tables", "Author"),
        QT_TRANSLATE_NOOP("Tables", "Published in"),
        QT_TRANSLATE_NOOP("Tables", "Date"),
        QT_TRANSLATE_NOOP("Tables", "Perspective"),
        QT_TRANSLATE_NOOP("Tables", "Calendar"),
        QT_TRANSLATE_NOOP("Tables", "Language"),
        QT_TRANSLATE_NOOP("Tables", "Licence"),
        QT_TRANSLATE_NOOP("Tables", "Address"),
        QT_TRANSLATE_NOOP("Tables", "Note"),
        QT_TRANSLATE_NOOP("Tables", "Citation"),
        QT_TRANSLATE_NOOP("Tables", "SHA-256"),
    )
    rows = []
    for source in work.report.sources:
        meta = source.meta
        about = (meta.title, meta.author, meta.container, meta.date, meta.perspective, phrases.calendar(meta.calendar))
        rest = (meta.language, meta.licence, meta.url, meta.note, source.citation, source.sha256)
        rows.append((source.letter, *about, *rest))
    return Table(QT_TRANSLATE_NOOP("Tables", "Sources"), headings, tuple(rows))


def _events(work: Work) -> Table:
    headings = (
        QT_TRANSLATE_NOOP("Tables", "Event"),
        QT_TRANSLATE_NOOP("Tables", "Label"),
        QT_TRANSLATE_NOOP("Tables", "Date"),
        QT_TRANSLATE_NOOP("Tables", "Date (EDTF)"),
        QT_TRANSLATE_NOOP("Tables", "Status"),
        QT_TRANSLATE_NOOP("Tables", "Told by"),
        QT_TRANSLATE_NOOP("Tables", "Silent"),
        QT_TRANSLATE_NOOP("Tables", "Confidence"),
        QT_TRANSLATE_NOOP("Tables", "Divergences"),
    )
    rows: list[tuple[Cell, ...]] = [
        (
            event.number,
            event.label,
            event.date,
            work.project.events[event.id].date if event.id in work.project.events else "",
            in_words(LinkStatus.CONFIRMED if event.is_confirmed else LinkStatus.SUGGESTED),
            ", ".join(event.telling),
            ", ".join(event.silent),
            event.confidence,
            ", ".join(map(in_words, event.kinds)),
        )
        for event in work.report.events
    ]
    return Table(QT_TRANSLATE_NOOP("Tables", "Events"), headings, tuple(rows))


def _matrix(work: Work) -> Table:
    """Who says what: a row an event, a column a source."""
    rows: list[tuple[Cell, ...]] = [
        (
            event.number,
            event.label,
            *(
                translate("Report", "not found")
                if telling.is_silent and not event.is_confirmed and not said.by_reader
                else _verdict(said)
                for telling, said in zip(event.tellings, event.verdicts, strict=True)
            ),
        )
        for event in work.report.events
    ]
    return Table(
        QT_TRANSLATE_NOOP("Tables", "Matrix"),
        (QT_TRANSLATE_NOOP("Tables", "Event"), QT_TRANSLATE_NOOP("Tables", "Label"), *_heads(work.report)),
        tuple(rows),
    )


def _statements(work: Work) -> Table:
    """The points on which the accounts of an event were compared, and what each source says of them."""
    rows: list[tuple[Cell, ...]] = [
        (event.number, event.label, in_words(statement.kind), statement.words, *map(_verdict, statement.verdicts))
        for event in work.report.events
        for statement in event.statements
    ]
    return Table(
        QT_TRANSLATE_NOOP("Tables", "Statements"),
        (
            QT_TRANSLATE_NOOP("Tables", "Event"),
            QT_TRANSLATE_NOOP("Tables", "Label"),
            QT_TRANSLATE_NOOP("Tables", "Kind"),
            QT_TRANSLATE_NOOP("Tables", "Statement"),
            *_heads(work.report),
        ),
        tuple(rows),
    )


def _heads(report: Report) -> list[str]:
    return [f"{source.letter} {source.meta.title}" for source in report.sources]


def _verdict(said: VerdictEntry) -> str:
    """A verdict in a word, with the kinds of divergence behind it; nothing where nothing was found."""
    if said.verdict is None:
        return ""
    verdict = in_words(said.verdict)
    return f"{verdict} ({', '.join(map(in_words, said.kinds))})" if said.kinds else verdict


def _passages(work: Work) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            event.number,
            event.label,
            telling.letter,
            excerpt.span.start_cp,
            excerpt.span.end_cp,
            excerpt.locus,
            "\n".join(excerpt.lines()),
        )
        for event in work.report.events
        for telling in event.tellings
        for excerpt in telling.excerpts
    ]
    return Table(
        QT_TRANSLATE_NOOP("Tables", "Passages"),
        (
            QT_TRANSLATE_NOOP("Tables", "Event"),
            QT_TRANSLATE_NOOP("Tables", "Label"),
            QT_TRANSLATE_NOOP("Tables", "Source"),
            QT_TRANSLATE_NOOP("Tables", "Start"),
            QT_TRANSLATE_NOOP("Tables", "End"),
            QT_TRANSLATE_NOOP("Tables", "Place"),
            QT_TRANSLATE_NOOP("Tables", "Words"),
        ),
        tuple(rows),
    )


def _links(work: Work) -> Table:
    headings = (
        QT_TRANSLATE_NOOP("Tables", "Link"),
        QT_TRANSLATE_NOOP("Tables", "Event"),
        QT_TRANSLATE_NOOP("Tables", "Status"),
        QT_TRANSLATE_NOOP("Tables", "Made by"),
        QT_TRANSLATE_NOOP("Tables", "Confidence"),
        QT_TRANSLATE_NOOP("Tables", "Source 1"),
        QT_TRANSLATE_NOOP("Tables", "Start 1"),
        QT_TRANSLATE_NOOP("Tables", "End 1"),
        QT_TRANSLATE_NOOP("Tables", "Words 1"),
        QT_TRANSLATE_NOOP("Tables", "Source 2"),
        QT_TRANSLATE_NOOP("Tables", "Start 2"),
        QT_TRANSLATE_NOOP("Tables", "End 2"),
        QT_TRANSLATE_NOOP("Tables", "Words 2"),
        QT_TRANSLATE_NOOP("Tables", "Evidence"),
    )
    number = {event.id: event.number for event in work.report.events}
    letters = _letters(work.report, work.project)
    rows: list[tuple[Cell, ...]] = [
        (
            link.id,
            number.get(link.event_id or ""),
            in_words(link.status),
            in_words(link.origin),
            None if link.origin is Origin.READER else round(link.score, 4),
            *(
                cell
                for passage in link.passages
                for cell in (
                    letters[passage.source_id],
                    passage.span.start_cp,
                    passage.span.end_cp,
                    work.project.words(passage),
                )
            ),
            _evidence(work.project, link),
        )
        for link in sorted(
            work.project.links.values(), key=lambda link: (number.get(link.event_id or "", len(number) + 1), link.id)
        )
    ]
    return Table(QT_TRANSLATE_NOOP("Tables", "Links"), headings, tuple(rows))


def _evidence(project: Project, link: Link) -> str:
    texts = [project.sources[passage.source_id].text for passage in link.passages]
    pieces = []
    for piece in link.evidence:
        a, b = (" ".join(span.of(text).split()) for span, text in zip((piece.a, piece.b), texts, strict=True))
        note = f" ({reword('Evidence', piece.note)})" if piece.note else ""
        pieces.append(f"{in_words(piece.kind)}: “{a}” ≈ “{b}”{note}")
    return "\n".join(pieces)


def _divergences(work: Work) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (event.number, event.label, in_words(each.kind), in_words(each.status), each.note, *_two_quotes(each.quotes))
        for event in work.report.events
        for each in event.divergences
    ]
    return Table(
        QT_TRANSLATE_NOOP("Tables", "Divergences"),
        (
            QT_TRANSLATE_NOOP("Tables", "Event"),
            QT_TRANSLATE_NOOP("Tables", "Label"),
            QT_TRANSLATE_NOOP("Tables", "Kind"),
            QT_TRANSLATE_NOOP("Tables", "Status"),
            QT_TRANSLATE_NOOP("Tables", "What differs"),
            QT_TRANSLATE_NOOP("Tables", "Source 1"),
            QT_TRANSLATE_NOOP("Tables", "Words 1"),
            QT_TRANSLATE_NOOP("Tables", "Source 2"),
            QT_TRANSLATE_NOOP("Tables", "Words 2"),
        ),
        tuple(rows),
    )


def _annotations(work: Work) -> Table:
    report = work.report
    found = [(event.number, event.label, note) for event in report.events for note in event.notes]
    rows: list[tuple[Cell, ...]] = [
        (
            number,
            label,
            in_words(note.kind),
            note.text,
            note.author,
            note.created,
            note.changed,
            "\n".join(f"{quote.letter}: “{' '.join(quote.words.split())}”" for quote in note.quotes),
            ", ".join(note.tags),
            in_words(note.status),
            in_words(note.certainty),
            "\n".join(f"{phrases.by_line(answer)}: {answer.text}" for answer in note.replies),
        )
        for number, label, note in [*found, *((None, "", note) for note in report.notes)]
    ]
    said = (
        QT_TRANSLATE_NOOP("Tables", "Event"),
        QT_TRANSLATE_NOOP("Tables", "Label"),
        QT_TRANSLATE_NOOP("Tables", "Kind"),
        QT_TRANSLATE_NOOP("Tables", "Text"),
        QT_TRANSLATE_NOOP("Tables", "Author"),
        QT_TRANSLATE_NOOP("Tables", "Created"),
        QT_TRANSLATE_NOOP("Tables", "Changed"),
        QT_TRANSLATE_NOOP("Tables", "Quotes"),
    )
    heads = (
        *said,
        QT_TRANSLATE_NOOP("Tables", "Tags"),
        QT_TRANSLATE_NOOP("Tables", "Status"),
        QT_TRANSLATE_NOOP("Tables", "Certainty"),
        QT_TRANSLATE_NOOP("Tables", "Replies"),
    )
    return Table(QT_TRANSLATE_NOOP("Tables", "Annotations"), heads, tuple(rows))


def _two_quotes(quotes: Sequence[QuoteEntry]) -> Iterator[str]:
    for place in range(2):
        yield quotes[place].letter if place < len(quotes) else ""
        yield quotes[place].words if place < len(quotes) else ""


def _letters(report: Report, project: Project) -> dict[str, str]:
    """The letter of each source of the report, by its id: both stand in one order."""
    in_order = project.ordered_sources()
    return {source.id: entry.letter for source, entry in zip(in_order, report.sources, strict=True)}


_TABLES: tuple[Callable[[Work], Table], ...] = (
    _sources,
    _events,
    _matrix,
    _statements,
    _passages,
    _links,
    _divergences,
    _annotations,
)
