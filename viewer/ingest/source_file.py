"""A file becomes a source: the door of this folder. What kind of file it is, its content says, not its name."""

import re
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, cast

from viewer.errors import UnreadableSource
from viewer.ingest.archive import Archive
from viewer.ingest.doubts import doubts_about
from viewer.ingest.epub import read_epub
from viewer.ingest.html import MAIN, WHOLE, read_html
from viewer.ingest.kinds import Kind, kind_of
from viewer.ingest.language import guess_language
from viewer.ingest.markdown import read_markdown
from viewer.ingest.opendocument import read_opendocument
from viewer.ingest.reading import Part, Reading
from viewer.ingest.rtf import read_rtf
from viewer.ingest.tei import read_tei
from viewer.ingest.text_file import decode, guess_encodings, read_bytes
from viewer.ingest.word import read_word
from viewer.ingest.xml import parse_xml
from viewer.model.source import Metadata, Source
from viewer.progress import SILENT, Progress

_HEADING = re.compile(r"#{1,6}\s+(\S.*?)\s*#*$")
_DATE_LINE = re.compile(
    r"(?:[^\W\d_]+\.?,?\s+){0,2}(?:\d{1,2}\S{0,3}\s+[^\W\d_]+|[^\W\d_]+\s+\d{1,2}\S{0,3}),?\s+\d{4}$"
)
ENCODED = (Kind.TEXT, Kind.MARKDOWN, Kind.HTML)
"""The kinds whose encoding a person may have to name."""

_LONGEST_TITLE = 160
_TITLE_LINES = 20


@dataclass(frozen=True, slots=True)
class Choice:
    """What the person chose of a file: its encoding, its chapters, the region of a page. None and empty: as found.

    `recognise` names the languages, as tesseract has them, in which text is recognised in a PDF of pictures.
    """

    encoding: str | None = None
    parts: frozenset[str] | None = None
    recognise: str | None = None


AS_FOUND = Choice()


@dataclass(frozen=True, slots=True)
class FileReading:
    """A file as it was read: what kind it is, the source it would be, what can be chosen of it, what looks wrong.

    `encodings` are those it can be read in, the one taken first; none for a kind that names its own. `parts` is empty
    where there is nothing to choose.
    """

    kind: Kind
    source: Source
    parts: tuple[Part, ...]
    warnings: tuple[str, ...]
    encodings: tuple[str, ...] = ()
    encoding_is_certain: bool = True


def read_source(path: Path, encoding: str | None = None) -> Source:
    """The source that a file holds; its id is the file's name without suffix, its position 0.

    What the file does not say of itself is guessed (title, language) or left open, for the person to correct.

    Args:
        path: A file of any of the `Kind`s.
        encoding: The encoding that the person named; None to guess.

    Raises:
        UnreadableSource: If the file cannot become a source.
    """
    return read_file(path, Choice(encoding)).source


def read_file(path: Path, choice: Choice = AS_FOUND, progress: Progress = SILENT) -> FileReading:
    """A file, with all that its reader found.

    Raises:
        UnreadableSource: If the file cannot become a source.
        Cancelled: If the progress says so.
    """
    data = read_bytes(path)
    try:
        # A name that is no Unicode could be stored nowhere.
        return read_data(data, path.stem.encode("utf-8", "replace").decode(), path.suffix, choice, progress)
    except UnreadableSource as error:
        raise type(error)(f"{path.name}: {error}") from None


def read_data(
    data: bytes, name: str, suffix: str = "", choice: Choice = AS_FOUND, progress: Progress = SILENT
) -> FileReading:
    """The bytes of a file; `name` is what its source is called if it does not say itself.

    Raises:
        UnreadableSource: If they cannot become a source.
        Cancelled: If the progress says so.
    """
    kind = kind_of(data, suffix)
    reading = _read(kind, data, choice, progress)
    known = {field.name for field in fields(Metadata)}
    about = {key: value for key, value in reading.about.items() if key in known and value}
    meta = replace(Metadata(guess_title(reading.text) or name), **cast(dict[str, Any], about))
    meta = replace(meta, language=guess_language(reading.text) or meta.language)
    source = Source(name, reading.text, meta, structure=reading.structure)
    warnings = (*reading.warnings, *doubts_about(reading.text))
    if kind not in ENCODED:
        return FileReading(kind, source, reading.parts, warnings)
    guesses = guess_encodings(data)
    names = dict.fromkeys([*([choice.encoding] if choice.encoding else []), *(guess.name for guess in guesses)])
    certain = choice.encoding is not None or any(guess.confidence == 1 for guess in guesses[:1])
    return FileReading(kind, source, reading.parts, warnings, tuple(names), certain)


def _read(kind: Kind, data: bytes, choice: Choice, progress: Progress) -> Reading:
    match kind:
        case Kind.TEXT:
            return Reading(decode(data, choice.encoding).text)
        case Kind.MARKDOWN:
            return read_markdown(decode(data, choice.encoding).text)
        case Kind.HTML:
            region = WHOLE if choice.parts and WHOLE in choice.parts else MAIN
            return read_html(data, choice.encoding, region)
        case Kind.WORD:
            return read_word(Archive(data))
        case Kind.OPENDOCUMENT:
            return read_opendocument(Archive(data))
        case Kind.EPUB:
            return read_epub(Archive(data), choice.parts)
        case Kind.RTF:
            return read_rtf(data)
        case Kind.PDF if choice.recognise:
            from viewer.ingest.ocr import recognise  # noqa: PLC0415 - start-up budget

            return recognise(data, choice.recognise, progress)
        case Kind.PDF:
            from viewer.ingest.pdf import read_pdf  # noqa: PLC0415 - start-up budget

            return read_pdf(data, progress)
        case Kind.TEI:
            return read_tei(parse_xml(data))


def guess_title(text: str) -> str:
    """The first Markdown heading near the top, else the first line if it reads like a title, else nothing."""
    lines = [line.strip() for line in text[:20_000].splitlines() if line.strip()][:_TITLE_LINES]
    for line in lines:
        heading = _HEADING.match(line)
        if heading and len(heading[1]) <= _LONGEST_TITLE:
            return heading[1]
    while lines and _DATE_LINE.match(lines[0][:_LONGEST_TITLE]):
        lines.pop(0)
    first = lines[0] if lines else ""
    reads_like_title = len(first) <= _LONGEST_TITLE and not first.endswith((".", ",", ";", ":"))
    return first if reads_like_title and any(sign.isalpha() for sign in first) else ""
