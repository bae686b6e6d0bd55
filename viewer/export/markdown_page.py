"""The report as CommonMark with tables, for wikis and notebooks."""

import re
from collections.abc import Iterable, Iterator, Sequence

from viewer.export import phrases
from viewer.export.entries import DivergenceEntry, EventEntry, NoteEntry, QuoteEntry, Report, SourceEntry
from viewer.export.runs import Excerpt
from viewer.export.scope import Layout
from viewer.export.work import Work
from viewer.translation import translate

_ACTIVE = re.compile(r"([\\`*_\[\]<>|~&$])")
"""What could be read as markup anywhere in a line."""

_OPENING = re.compile(r"^(#|[-+=:]|\d{1,9}(?=[.)]))")
"""What could be read as markup where a line begins."""

MOST_COLUMNS = 4
"""More passages than this beside each other are too narrow to read."""


def write_markdown(work: Work) -> bytes:
    """The report as Markdown; words of sources are escaped, notes stand as their authors wrote them."""
    lines = list(_page(work))
    return ("\n".join(lines).rstrip() + "\n").encode("utf-8", "replace")


def _page(work: Work) -> Iterator[str]:
    report = work.report
    yield from ("# " + plain(report.title), "", f"{phrases.counts(report)} · {plain(report.made_at)}", "")
    yield from (f"## {phrases.said(phrases.SOURCES)}", "")
    for source in report.sources:
        yield f"- **{source.letter}** {plain(source.citation)}"
    yield from ("", f"## {phrases.said(phrases.EVENTS)}", "")
    if not report.events:
        yield phrases.said(phrases.NO_EVENTS)
    for done, event in enumerate(report.events):
        work.progress.step(done, len(report.events), translate("Progress", "Writing"))
        yield from _event(report, event, work.form.layout)
    if report.notes:
        yield from (f"## {phrases.said(phrases.NOTES_ON_NO_EVENT)}", "")
        for note in report.notes:
            yield from _note(note)
    for source in report.sources:
        for text in source.text:
            yield from (f"## {source.letter} {plain(source.meta.title)}", "", *_quoted(text), "")
    yield from ("---", "", phrases.said(phrases.WRITTEN_BY))


def _event(report: Report, event: EventEntry, layout: Layout) -> Iterator[str]:
    yield from (f"### {event.number}. {plain(event.label)}", "")
    yield from (" · ".join(plain(fact) for fact in phrases.facts(event, silences=report.silences)), "")
    tellings = [
        (source, telling)
        for source, telling in zip(report.sources, event.tellings, strict=True)
        if report.silences or not telling.is_silent
    ]
    cells = [(source, telling.excerpts or None, phrases.silence(event)) for source, telling in tellings]
    if layout is Layout.SIDE_BY_SIDE and 2 <= len(cells) <= MOST_COLUMNS:
        yield from _table(cells)
    else:
        for source, excerpts, silence in cells:
            yield from (f"**{source.letter}** {plain(source.meta.title)}", "")
            for excerpt in excerpts or ():
                yield from (*_quoted(excerpt), "")
            if not excerpts:
                yield from (f"*{silence}*", "")
    own, remarks = phrases.own_divergences(event), phrases.remarks(event)
    if own or event.divergences:
        yield from (f"#### {phrases.said(phrases.DIVERGENCES)}", "")
        for note in own:
            yield from _note(note)
        for divergence in event.divergences:
            yield from _divergence(divergence)
    if remarks:
        yield from (f"#### {phrases.said(phrases.NOTES)}", "")
        for note in remarks:
            yield from _note(note)


def _table(cells: Sequence[tuple[SourceEntry, tuple[Excerpt, ...] | None, str]]) -> Iterator[str]:
    yield "| " + " | ".join(f"{source.letter} {plain(source.meta.title)}" for source, _, _ in cells) + " |"
    yield "|" + "---|" * len(cells)
    told = ("<br><br>".join(_lines(excerpts)) if excerpts else f"*{silence}*" for _, excerpts, silence in cells)
    yield from ("| " + " | ".join(told) + " |", "")


def _lines(excerpts: Iterable[Excerpt]) -> Iterator[str]:
    for excerpt in excerpts:
        yield from map(plain, excerpt.lines())
        if excerpt.locus:
            yield phrases.place(excerpt)


def _quoted(excerpt: Excerpt) -> Iterator[str]:
    for place, line in enumerate(excerpt.lines()):
        if place:
            yield ">"
        yield "> " + plain(line)
    if excerpt.locus:
        yield from (">", f"> {phrases.place(excerpt)}")


def _divergence(divergence: DivergenceEntry) -> Iterator[str]:
    words = f"**{phrases.name(divergence.kind)}**: {plain(divergence.note)}" if divergence.note else ""
    yield f"- {words or f'**{phrases.name(divergence.kind)}**'} ({phrases.standing(divergence)})"
    yield from (*_quotes(divergence.quotes), "")


def _note(note: NoteEntry) -> Iterator[str]:
    yield f"- **{phrases.name(note.kind)}** ({plain(phrases.signed(note))})"
    yield from _quotes(note.quotes)
    if note.text:
        yield ""
        yield from ("  " + line for line in note.text.splitlines())
    for answer in note.replies:
        yield ""
        yield f"  - {plain(phrases.by_line(answer))}:"
        yield from ("    " + line for line in answer.text.splitlines())
    yield ""


def _quotes(quotes: Iterable[QuoteEntry]) -> Iterator[str]:
    for quote in quotes:
        yield f"  - {quote.letter}: “{plain(quote.words)}” {phrases.place(quote)}".rstrip()


def plain(words: str) -> str:
    r"""Words on one line, that no reader of Markdown takes for markup.

    >>> print(plain("# *1917* | <b>"))
    \# \*1917\* \| \<b\>
    """
    line = _ACTIVE.sub(r"\\\1", " ".join(words.split()))
    opening = _OPENING.match(line)
    if opening is None:
        return line
    mark = opening[1]
    return f"{mark}\\{line[len(mark) :]}" if mark.isdecimal() else f"\\{line}"
