"""The report as plain text for handouts: two accounts beside each other, in a width every printer takes."""

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from viewer.export import phrases
from viewer.export.entries import EventEntry, NoteEntry, QuoteEntry, Report
from viewer.export.scope import Layout
from viewer.export.work import Work
from viewer.translation import translate

WIDTH = 80
GAP = 4
COLUMN = (WIDTH - GAP) // 2


def write_text(work: Work) -> bytes:
    """The report in lines of at most `WIDTH` columns, two accounts beside each other or one below the other."""
    return ("\n".join(line.rstrip() for line in _page(work)).rstrip() + "\n").encode("utf-8", "replace")


def _page(work: Work) -> Iterator[str]:
    report = work.report
    yield from _heading(report.title, "=")
    yield from wrapped(f"{phrases.counts(report)} · {report.made_at}", WIDTH)
    yield ""
    for source in report.sources:
        yield from _hanging(f"{source.letter}  ", source.citation)
    yield ""
    if not report.events:
        yield phrases.said(phrases.NO_EVENTS)
    for done, event in enumerate(report.events):
        work.progress.step(done, len(report.events), translate("Progress", "Writing"))
        yield from _event(report, event, work.form.layout)
    if report.notes:
        yield from _heading(phrases.said(phrases.NOTES_ON_NO_EVENT), "-")
        for note in report.notes:
            yield from _note(note)
    for source in report.sources:
        for text in source.text:
            yield from _heading(f"{source.letter}  {source.meta.title}", "-")
            for line in text.lines():
                yield from (*wrapped(line, WIDTH), "")
    yield from wrapped(phrases.said(phrases.WRITTEN_BY), WIDTH)


def _event(report: Report, event: EventEntry, layout: Layout) -> Iterator[str]:
    yield from _heading(f"{event.number}. {event.label}", "-")
    yield from wrapped(" · ".join(phrases.facts(event, silences=report.silences)), WIDTH)
    yield ""
    cells = []
    for source, telling in zip(report.sources, event.tellings, strict=True):
        # The line above says who is silent: half a line for each of them would be lost to the accounts.
        if telling.is_silent:
            continue
        told = [line for excerpt in telling.excerpts for line in (*excerpt.lines(), phrases.place(excerpt), "")]
        cells.append((f"[{source.letter}] {source.meta.title}", told))
    together, width = (2, COLUMN) if layout is Layout.SIDE_BY_SIDE and len(cells) > 1 else (1, WIDTH)
    for first in range(0, len(cells), together):
        yield from _beside([_column(*cell, width) for cell in cells[first : first + together]], width)
        yield ""
    for divergence in event.divergences:
        yield from _hanging(
            "* ", f"{phrases.name(divergence.kind)}: {divergence.note} ({phrases.standing(divergence)})"
        )
        yield from _quotes(divergence.quotes)
    for note in event.notes:
        yield from _note(note)
    if event.divergences or event.notes:
        yield ""


def _note(note: NoteEntry) -> Iterator[str]:
    yield from _hanging("* ", f"{phrases.name(note.kind)} ({phrases.signed(note)})")
    yield from _quotes(note.quotes)
    for line in note.text.splitlines():
        yield from ("  " + part for part in wrapped(line, WIDTH - 2))
    for answer in note.replies:
        yield from _hanging("  > ", f"{phrases.by_line(answer)}: {' '.join(answer.text.split())}")


def _quotes(quotes: Sequence[QuoteEntry]) -> Iterator[str]:
    for quote in quotes:
        yield from _hanging(f"  {quote.letter}: ", f"“{quote.words}” {phrases.place(quote)}")


def _heading(words: str, rule: str) -> Iterator[str]:
    lines = wrapped(words, WIDTH)
    yield from (*lines, rule * max(map(columns, lines), default=0), "")


def _hanging(mark: str, words: str) -> Iterator[str]:
    for place, line in enumerate(wrapped(words, WIDTH - len(mark))):
        yield (" " * len(mark) if place else mark) + line


def _column(title: str, told: Sequence[str], width: int) -> list[str]:
    lines = [*wrapped(title, width), "-" * width]
    for paragraph in told:
        lines += wrapped(paragraph, width)
    while not lines[-1]:
        lines.pop()
    return lines


def _beside(cells: Sequence[list[str]], width: int) -> Iterator[str]:
    for row in zip_longest(*cells, fillvalue=""):
        yield (" " * GAP).join(line + " " * (width - columns(line)) for line in row)


def wrapped(words: str, width: int) -> list[str]:
    """Words in lines of at most this many columns; a word that is longer is cut. No words make one empty line."""
    lines = [""]
    for word in words.split():
        for part in _parts(word, width):
            if lines[-1] and columns(lines[-1]) + 1 + columns(part) > width:
                lines.append(part)
            else:
                lines[-1] += (" " if lines[-1] else "") + part
    return lines


def _parts(word: str, width: int) -> Iterator[str]:
    part = ""
    for letter in word:
        if columns(part + letter) > width:
            yield part
            part = ""
        part += letter
    yield part


def columns(words: str) -> int:
    r"""How many columns of a fixed-width font words take.

    >>> columns("Пётр"), columns("日本"), columns("e\N{COMBINING ACUTE ACCENT}")
    (4, 4, 1)
    """
    if words.isascii():
        return len(words)
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in words
    )
