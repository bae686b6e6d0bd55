"""PDF documents: the text layer, in paragraphs again, without running heads, with page numbers as loci.

PDFium reads the pages. It is not made for several threads, so one document is read at a time.
"""

import itertools
import re
import statistics
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium

from viewer.errors import NoTextLayer, UnreadableSource
from viewer.ingest.limits import MAX_PAGES, MAX_TEXT_CP
from viewer.ingest.reading import Reading, TextBuilder, one_line
from viewer.model.structure import LocusKind
from viewer.progress import SILENT, Progress
from viewer.translation import QT_TRANSLATE_NOOP, translate

EDGE_LINES = 2
"""So many lines at the head and the foot of a page may be running heads or page numbers."""

RECURRING = 0.25
"""A line at the edge that returns on this share of the pages, but for its digits, is a running head."""

GAP = 1.4
"""A paragraph begins where the distance of two lines is so many times the usual one."""

INDENT = 0.8
"""A line that begins so many line heights further right than usual begins a paragraph."""

SHORT = 0.85
"""A line that ends before this share of the width may be the last of a paragraph."""

FEW = 5
"""A page of fewer lines does not show by itself how wide a line is."""

EMPTY_CP = 20
"""A page of fewer signs has no text layer worth the name."""

LOCK = threading.Lock()
"""Held by whoever calls PDFium."""

_JOINED = "\ufffe"
"""What PDFium writes for a hyphen at the end of a line and the break behind it."""

NO_TEXT = QT_TRANSLATE_NOOP(
    "Errors",
    "This PDF holds pictures of pages and no text. Have its text recognised (OCR), for which Parallax offers the "
    "program tesseract where it is installed, or choose another copy.",
)

_SOFT = "\u00ad\u0002"
_HYPHENS = "-\u2010" + _SOFT
_NUMBER = re.compile(
    r"[-–—\[(\s]*(?:(?:page|seite|p\.|s\.|стр\.)\s*)?(\d{1,4}|[ivxlc]{1,7})[-–—\])\s]*$", re.IGNORECASE
)
_STOP = re.compile(r"[.!?…:;][\"'”’»›)\]]*(?:\[?\d{1,3}\]?)?$")
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a page: its words, and its edges in points from the left and the foot of the page."""

    words: str
    left: float
    right: float
    base: float
    height: float


@dataclass(slots=True)
class _Paragraph:
    """Words as they were put together so far, and where in them pages begin."""

    words: str
    pages: list[tuple[int, str]]


def read_pdf(data: bytes, progress: Progress = SILENT) -> Reading:
    """A document's text layer.

    Raises:
        NoTextLayer: If no page has text.
        UnreadableSource: If it is damaged, locked or too long.
        Cancelled: If the progress says so.
    """
    with LOCK:
        try:
            document = pdfium.PdfDocument(data)
        except pdfium.PdfiumError as error:
            if "password" in str(error).lower():
                raise UnreadableSource(
                    translate("Errors", "The file is protected by a password; save a copy without one.")
                ) from error
            raise UnreadableSource(
                translate("Errors", "The file is damaged or cut off; copy it again from where it came.")
            ) from error
        try:
            pages = _pages(document, progress)
            about = _about(document)
        finally:
            document.close()
    empty = [number for number, lines in enumerate(pages, 1) if sum(len(line.words) for line in lines) < EMPTY_CP]
    if len(empty) == len(pages):
        raise NoTextLayer(translate("Errors", NO_TEXT))
    warnings = (
        (translate("Doubts", "Pages without text: {0}. They may be pictures.").format(_ranges(empty)),) if empty else ()
    )
    return _put_together(pages, about, warnings)


def _pages(document: pdfium.PdfDocument, progress: Progress) -> list[list[_Line]]:
    count = len(document)
    if count > MAX_PAGES:
        raise UnreadableSource(
            translate("Errors", "This PDF has more than {0} pages; divide it into smaller files.").format(
                f"{MAX_PAGES:,}"
            )
        )
    pages, length = [], 0
    for number in range(count):
        progress.step(number, count, translate("Progress", "Reading pages"))
        try:
            page = document[number]
            lines = list(_lines(page.get_textpage()))
        except pdfium.PdfiumError:
            # One damaged page does not take the others with it; it is named among the pages without text.
            lines = []
        length += sum(len(line.words) for line in lines)
        if length > MAX_TEXT_CP:
            raise UnreadableSource(
                translate("Errors", "This text is longer than a source may be; divide it into smaller files.")
            )
        pages.append(lines)
    return pages


def _lines(text: pdfium.PdfTextPage) -> Iterator[_Line]:
    """The lines of a page in PDFium's order of reading."""
    characters = text.count_chars()
    words = text.get_text_range(0, characters) if characters else ""
    at = 0
    for line in re.split(r"(\r\n|\r|\n)", words):
        start, at = at, at + len(line)
        said = line.strip()
        if not said or len(words) != characters:
            if said:
                yield _Line(said, 0, 0, 0, 0)
            continue
        first = start + len(line) - len(line.lstrip())
        last = start + len(line.rstrip()) - 1
        left, bottom, _, top = text.get_charbox(first, loose=True)
        _, _, right, _ = text.get_charbox(last, loose=True)
        yield _Line(said, left, right, bottom, top - bottom)


def _put_together(pages: list[list[_Line]], about: dict[str, str], warnings: tuple[str, ...]) -> Reading:
    heads = _running_heads(pages)
    whole = Counter(word for lines in pages for line in lines for word in line.words.split())
    usual = [line for lines in pages for line in lines]
    builder = TextBuilder()
    open_one: _Paragraph | None = None
    for number, lines in enumerate(pages, 1):
        label, body = _without_edges(lines, heads, str(number))
        begun = False
        for line, begins in zip(body, _beginnings(body, open_one, usual), strict=True):
            if open_one is None or begins:
                _add(builder, open_one)
                open_one = _Paragraph("", [])
            place = _append(open_one, _unbroken(line.words, whole), whole)
            if not begun:
                open_one.pages.append((place, label))
                begun = True
    _add(builder, open_one)
    return builder.reading(about, warnings)


def _add(builder: TextBuilder, paragraph: _Paragraph | None) -> None:
    if paragraph is None:
        return
    start = builder.next_cp()
    builder.paragraph(paragraph.words)
    if builder.length_cp >= start:
        for place, label in paragraph.pages:
            builder.locus_at(LocusKind.PAGE, label, start + min(place, len(paragraph.words)))


def _unbroken(line: str, known: Counter[str]) -> str:
    """A line in which the words that PDFium joined across a hyphen at a line's end are whole."""
    pieces = line.split(_JOINED)
    words = pieces[0]
    for piece in pieces[1:]:
        head, tail = (words.split() or [""])[-1], (piece.split() or [""])[0]
        words += ("-" if known[f"{head}-{tail}"] else "") + piece
    return words


def _append(paragraph: _Paragraph, line: str, known: Counter[str]) -> int:
    """Add a line to a paragraph; where its words start there is returned."""
    line = one_line(line)
    before = paragraph.words
    if not before:
        paragraph.words = line
        return 0
    if before[-1] in _HYPHENS and len(before) > 1 and before[-2].isalpha():
        head, tail = before.rsplit(None, 1)[-1], line.split(None, 1)[0]
        compound = before[-1] not in _SOFT and (known[head + tail] > 0 or not tail[:1].islower())
        paragraph.words = (before if compound else before[:-1]) + line
        return len(paragraph.words) - len(line)
    paragraph.words = f"{before} {line}"
    return len(before) + 1


def _beginnings(lines: list[_Line], open_one: _Paragraph | None, usual: list[_Line]) -> Iterator[bool]:
    """For each line of a page, whether it begins a paragraph; a page of few lines is measured by the `usual` ones."""
    if not lines:
        return
    telling = lines if len(lines) >= FEW else usual
    left = statistics.mode(round(line.left) for line in telling)
    right = max(line.right for line in telling)
    pitches = [a.base - b.base for a, b in itertools.pairwise(lines) if a.base > b.base]
    pitch = statistics.median(pitches) if pitches else 0.0
    before: _Line | None = None
    for line in lines:
        indented = line.height > 0 and line.left > left + INDENT * line.height
        if before is None:
            closed = open_one is None or bool(_STOP.search(open_one.words))
            yield indented and closed
        else:
            far = pitch > 0 and before.base - line.base > GAP * pitch
            ended = before.right < left + SHORT * (right - left) and bool(_STOP.search(before.words))
            turned = line.base > before.base + pitch
            yield (
                far
                or ended
                or (indented and before.left <= left + INDENT * line.height)
                or (turned and bool(_STOP.search(before.words)))
            )
        before = line


def _running_heads(pages: list[list[_Line]]) -> frozenset[str]:
    """What returns at the edges of pages, digits left out."""
    seen = Counter(
        key for lines in pages for key in {_bare(line.words) for line in (*lines[:EDGE_LINES], *lines[-EDGE_LINES:])}
    )
    return frozenset(key for key, count in seen.items() if count >= max(3, RECURRING * len(pages)) and len(key) < 120)


def _without_edges(lines: list[_Line], heads: frozenset[str], number: str) -> tuple[str, list[_Line]]:
    """The printed page number, else the page's own, and the lines between running heads."""
    body, label = list(lines), number
    for edge in (0, -1):
        for _ in range(EDGE_LINES):
            if not body:
                break
            words = body[edge].words
            printed = _NUMBER.match(words)
            if not printed and _bare(words) not in heads:
                break
            if printed:
                label = printed[1]
            else:
                figures = _DIGITS.findall(words)
                label = figures[0] if len(figures) == 1 else label
            body.pop(edge)
    return label, body


def _bare(words: str) -> str:
    return _DIGITS.sub("#", one_line(words)).casefold()


def _ranges(numbers: list[int]) -> str:
    """Numbers in their order, runs of them as ranges.

    >>> _ranges([1, 2, 3, 7])
    '1–3, 7'
    """
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def _about(document: pdfium.PdfDocument) -> dict[str, str]:
    said = document.get_metadata_dict(skip_empty=True)
    found = {"title": one_line(said.get("Title", "")), "author": one_line(said.get("Author", ""))}
    return {key: value for key, value in found.items() if value}
