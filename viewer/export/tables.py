"""The report as tables: what a spreadsheet, or a person's own script, can count and sort."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from viewer.export import phrases
from viewer.export.entries import QuoteEntry, Report, VerdictEntry
from viewer.export.work import Work
from viewer.model.link import Link, Origin
from viewer.model.project import Project

Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its name, and its rows below their headings, all of one length."""

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
        work.progress.step(place, len(_TABLES), "Writing")
        made.append(make(work))
    return tuple(made)


def _sources(work: Work) -> Table:
    headings = ("Source", "Title", "Author", "Published in", "Date", "Perspective", "Calendar", "Language", "Licence",
                "Address", "Note", "Citation", "SHA-256")  # fmt: skip
    rows = []
    for source in work.report.sources:
        meta = source.meta
        about = (meta.title, meta.author, meta.container, meta.date, meta.perspective, phrases.CALENDARS[meta.calendar])
        rest = (meta.language, meta.licence, meta.url, meta.note, source.citation, source.sha256)
        rows.append((source.letter, *about, *rest))
    return Table("Sources", headings, tuple(rows))


def _events(work: Work) -> Table:
    headings = ("Event", "Label", "Date", "Date (EDTF)", "Status", "Told by", "Silent", "Confidence", "Divergences")
    rows = [
        (
            event.number,
            event.label,
            event.date,
            work.project.events[event.id].date if event.id in work.project.events else "",
            "confirmed" if event.is_confirmed else "suggested",
            ", ".join(event.telling),
            ", ".join(event.silent),
            event.confidence,
            ", ".join(event.kinds),
        )
        for event in work.report.events
    ]
    return Table("Events", headings, tuple(rows))


def _matrix(work: Work) -> Table:
    """Who says what: a row an event, a column a source."""
    rows: list[tuple[Cell, ...]] = [
        (
            event.number,
            event.label,
            *(
                "not found" if telling.is_silent and not event.is_confirmed and not said.by_reader else _verdict(said)
                for telling, said in zip(event.tellings, event.verdicts, strict=True)
            ),
        )
        for event in work.report.events
    ]
    return Table("Matrix", ("Event", "Label", *_heads(work.report)), tuple(rows))


def _statements(work: Work) -> Table:
    """The points on which the accounts of an event were compared, and what each source says of them."""
    rows: list[tuple[Cell, ...]] = [
        (event.number, event.label, statement.kind, statement.words, *map(_verdict, statement.verdicts))
        for event in work.report.events
        for statement in event.statements
    ]
    return Table("Statements", ("Event", "Label", "Kind", "Statement", *_heads(work.report)), tuple(rows))


def _heads(report: Report) -> list[str]:
    return [f"{source.letter} {source.meta.title}" for source in report.sources]


def _verdict(said: VerdictEntry) -> str:
    """A verdict in a word, with the kinds of divergence behind it; nothing where nothing was found."""
    if said.verdict is None:
        return ""
    return f"{said.verdict} ({', '.join(said.kinds)})" if said.kinds else str(said.verdict)


def _passages(work: Work) -> Table:
    rows = [
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
    return Table("Passages", ("Event", "Label", "Source", "Start", "End", "Place", "Words"), tuple(rows))


def _links(work: Work) -> Table:
    headings = ("Link", "Event", "Status", "Made by", "Confidence", "Source 1", "Start 1", "End 1", "Words 1",
                "Source 2", "Start 2", "End 2", "Words 2", "Evidence")  # fmt: skip
    number = {event.id: event.number for event in work.report.events}
    letters = _letters(work.report, work.project)
    rows = [
        (
            link.id,
            number.get(link.event_id or ""),
            link.status.value,
            link.origin.value,
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
    return Table("Links", headings, tuple(rows))


def _evidence(project: Project, link: Link) -> str:
    texts = [project.sources[passage.source_id].text for passage in link.passages]
    pieces = []
    for piece in link.evidence:
        a, b = (" ".join(span.of(text).split()) for span, text in zip((piece.a, piece.b), texts, strict=True))
        note = f" ({piece.note})" if piece.note else ""
        pieces.append(f"{piece.kind}: “{a}” ≈ “{b}”{note}")
    return "\n".join(pieces)


def _divergences(work: Work) -> Table:
    rows = [
        (event.number, event.label, each.kind.value, each.status.value, each.note, *_two_quotes(each.quotes))
        for event in work.report.events
        for each in event.divergences
    ]
    return Table(
        "Divergences",
        ("Event", "Label", "Kind", "Status", "What differs", "Source 1", "Words 1", "Source 2", "Words 2"),
        tuple(rows),
    )


def _annotations(work: Work) -> Table:
    report = work.report
    found = [(event.number, event.label, note) for event in report.events for note in event.notes]
    rows = [
        (
            number,
            label,
            note.kind.value,
            note.text,
            note.author,
            note.created,
            note.changed,
            "\n".join(f"{quote.letter}: “{' '.join(quote.words.split())}”" for quote in note.quotes),
            ", ".join(note.tags),
            note.status.value,
            note.certainty.value,
            "\n".join(f"{phrases.by_line(answer)}: {answer.text}" for answer in note.replies),
        )
        for number, label, note in [*found, *((None, "", note) for note in report.notes)]
    ]
    said = ("Event", "Label", "Kind", "Text", "Author", "Created", "Changed", "Quotes")
    heads = (*said, "Tags", "Status", "Certainty", "Replies")
    return Table("Annotations", heads, tuple(rows))


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
