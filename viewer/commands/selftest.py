"""`parallax selftest`: every part of an installation is put to work, on texts made for it."""

import io
import sys
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from viewer.annotate.notes import Wording, add_note
from viewer.errors import ParallaxError
from viewer.export.citations import citation
from viewer.export.read_back import read_back
from viewer.export.scope import CitationStyle
from viewer.export.write import FORMATS, export
from viewer.ingest.bibliography import read_entries
from viewer.ingest.catalogue import comparisons
from viewer.ingest.kinds import Kind
from viewer.ingest.source_file import read_data
from viewer.model.divergence import NoteKind
from viewer.model.project import Project
from viewer.model.source import Metadata
from viewer.parts import parts
from viewer.session import Session, own_encoder
from viewer.settings import comparisons_folder, resource
from viewer.translation import LANGUAGES, read_catalogue, translate

WORDS = "The bridge fell on 3 May."
_CONTAINER = '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>'
_BOOK = (
    '<package><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>'
    '<spine><itemref idref="a"/></spine></package>'
)

_ENTRIES = {
    "bibtex": "@book{a, title={The Dike}, author={Brandt, H.}, year={1917}}",
    "ris": "TY  - BOOK\nTI  - The Dike\nAU  - Brandt, H.\nPY  - 1917\nER  - \n",
    "csl json": '[{"id": "a", "type": "book", "title": "The Dike", "author": [{"family": "Brandt", "given": "H."}]}]',
}
"""One book in each form of bibliography."""

Check = tuple[str, Callable[[], object]]


@click.command("selftest")
def selftest_command() -> None:
    """Put every reader, writer, language and model of this installation to work, and say how each fares."""
    broken = 0
    with TemporaryDirectory(prefix="parallax-selftest-") as folder:
        for name, check in _checks(Path(folder)):
            try:
                said = check() or "works"
            # A part that is missing or broken may fail in any way; naming each is what the command is for.
            except Exception as error:  # noqa: BLE001
                broken += 1
                said = f"FAILS: {type(error).__name__}: {error}"
            click.echo(f"{name:<28} {said}")
    if broken:
        raise ParallaxError(
            translate("Errors", "{0} parts of this installation do not work. Install Parallax again.").format(broken)
        )
    click.echo(translate("Commands", "Everything works."))


def _checks(folder: Path) -> Iterator[Check]:
    found = comparisons(comparisons_folder())
    path = folder / "selftest.parallax"
    with Session.create(path, "selftest", found[0].sources) as session:
        yield "alignment", lambda: f"works, {len(session.align().edits)} edits"
        project = session.project
        yield "search in notes", lambda: _search(session)
    yield "language model", _encoder
    for key in FORMATS:
        yield f"writer: {key}", partial(_write, project, key)
    # What the writers of documents make is what their readers are tried on.
    for kind, key in ((Kind.WORD, "docx"), (Kind.OPENDOCUMENT, "odt"), (Kind.PDF, "pdf"), (Kind.HTML, "html")):
        yield f"reader: {kind}", partial(_read_back, project, kind, key)
    for kind, data in _small_files().items():
        yield f"reader: {kind}", partial(_read, kind, data)
    for form, entry in _ENTRIES.items():
        yield f"reader: {form}", partial(_entry, entry)
    for key in ("json", "tei", "annotations"):
        yield f"taken in: {key}", partial(_take_in, project, key, folder)
    yield "citations", _citations
    for code in LANGUAGES:
        yield f"language: {code}", partial(_catalogue, code)
    yield "window", _window
    yield "parts", lambda: f"works, {len(parts())} libraries"


def _small_files() -> dict[Kind, bytes]:
    book = io.BytesIO()
    with zipfile.ZipFile(book, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", _CONTAINER)
        archive.writestr("b.opf", _BOOK)
        archive.writestr("a.xhtml", f"<html><body><p>{WORDS}</p></body></html>")
    return {
        Kind.TEXT: WORDS.encode("cp1252"),
        Kind.MARKDOWN: f"# Rivers\n\n{WORDS}".encode(),
        Kind.RTF: rb"{\rtf1\ansi " + WORDS.encode() + b"}",
        Kind.EPUB: book.getvalue(),
        Kind.TEI: f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><p>{WORDS}</p></text></TEI>'.encode(),
    }


def _write(project: Project, key: str) -> str:
    return f"works, {len(export(project, 'Selftest', 'today', key)):,} bytes"


def _read_back(project: Project, kind: Kind, key: str) -> str:
    return _read(kind, export(project, "Selftest", "today", key))


def _read(kind: Kind, data: bytes) -> str:
    read = read_data(data, "selftest", ".md" if kind is Kind.MARKDOWN else "")
    if read.kind is not kind:
        raise ParallaxError(translate("Errors", "taken for {0}").format(read.kind))
    return f"works, {len(read.source.text):,} characters"


def _entry(words: str) -> str:
    [entry] = read_entries(words)
    if (entry.title, entry.author) != ("The Dike", "Brandt, H."):
        raise ParallaxError(translate("Errors", "read as {0}, {1}").format(entry.author, entry.title))
    return "works"


def _take_in(project: Project, key: str, folder: Path) -> str:
    path = folder / f"selftest.{key}"
    path.write_bytes(export(project, "Selftest", "today", key))
    found = read_back(path)
    return f"works, {len(found.sources) + len(found.entities) + len(found.notes)} things"


def _citations() -> str:
    book = Metadata("The Dike", author="Brandt, H.", date="1917")
    cited = {citation(book, style) for style in CitationStyle}
    if len(cited) < len(CitationStyle) or not all("Brandt" in each for each in cited):
        raise ParallaxError(translate("Errors", "the styles do not differ: {0}").format(" ".join(sorted(cited))))
    return f"works, {len(cited)} styles"


def _search(session: Session) -> str:
    wording, event = Wording(NoteKind.COMMENT, WORDS), session.project.ordered_events()[0]
    session.apply(add_note(session.project, wording, session.hand(), event_id=event.id))
    if len(session.find_notes("bridge fel")) != 1:
        raise ParallaxError(translate("Errors", "words of a note are not found"))
    return "works"


def _encoder() -> str:
    encoder = own_encoder()
    if encoder is None:
        return "not installed: passages are compared by words, names, dates and numbers"
    one, other = encoder.encode(["The dam broke in May.", "Im Mai brach der Damm."])
    if not float(one @ other) > 0.5:
        raise ParallaxError(translate("Errors", "like sentences are not found alike"))
    return f"works, {encoder.name}"


def _catalogue(code: str) -> str:
    if code == "en":
        return "works"
    return f"works, {len(read_catalogue(resource('translations', f'{code}.ts'))):,} texts"


def _window() -> str:
    # Qt is loaded for this check only; what it needs of the system may be missing on a server.
    from PySide6 import QtGui, QtPrintSupport, QtSvg, QtWidgets  # noqa: PLC0415 - as said above

    loaded = (QtGui, QtPrintSupport, QtSvg, QtWidgets)
    return f"works, Qt {sys.modules['PySide6'].__version__}, {len(loaded)} parts"
