"""The formats a comparison is exported to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from viewer.errors import ExportError
from viewer.export.csv_tables import write_csv
from viewer.export.html import write_html
from viewer.export.markdown_page import write_markdown
from viewer.export.narrow import narrowed
from viewer.export.pictures import write_map, write_timeline
from viewer.export.plain_text import write_text
from viewer.export.project_json import write_project
from viewer.export.report import build_report
from viewer.export.scope import EVERYTHING, USUAL, Form, Scope
from viewer.export.web_annotation import write_web_annotations
from viewer.export.work import Work
from viewer.model.project import Project
from viewer.progress import SILENT, Progress
from viewer.translation import QT_TRANSLATE_NOOP, translate


# The libraries behind these four cost every start of the program 0.1 s each, and most sessions export nothing.
def _pdf(work: Work) -> bytes:
    from viewer.export.pdf import write_pdf  # noqa: PLC0415 - as said above

    return write_pdf(work)


def _docx(work: Work) -> bytes:
    from viewer.export.docx import write_docx  # noqa: PLC0415 - as said above

    return write_docx(work)


def _tei(work: Work) -> bytes:
    from viewer.export.tei import write_tei  # noqa: PLC0415 - as said above

    return write_tei(work)


def _odt(work: Work) -> bytes:
    from viewer.export.odt import write_odt  # noqa: PLC0415 - as said above

    return write_odt(work)


def _xlsx(work: Work) -> bytes:
    from viewer.export.xlsx import write_xlsx  # noqa: PLC0415 - as said above

    return write_xlsx(work)


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: how people call it, what it is good for, the end of its name with the dot, and what writes it.

    `has`: which choices of a Form it follows, by their names.
    """

    label: str
    hint: str
    suffix: str
    write: Callable[[Work], bytes]
    has: frozenset[str] = frozenset()


_TEXT = frozenset({"order", "days"})
_LAID_OUT = _TEXT | {"layout"}
_PAGES = _LAID_OUT | {"paper"}

PAGED = ("html", "pdf", "docx", "odt")
"""The formats that look like a page; the others are lines."""

FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "html": Format(
            QT_TRANSLATE_NOOP("Formats", "Web page"),
            QT_TRANSLATE_NOOP("Formats", "one file, offline"),
            ".html",
            write_html,
            _LAID_OUT,
        ),
        "pdf": Format(
            QT_TRANSLATE_NOOP("Formats", "PDF"),
            QT_TRANSLATE_NOOP("Formats", "for print, with an outline"),
            ".pdf",
            _pdf,
            _PAGES,
        ),
        "docx": Format(
            QT_TRANSLATE_NOOP("Formats", "Word document"),
            QT_TRANSLATE_NOOP("Formats", "notes as comments"),
            ".docx",
            _docx,
            _PAGES,
        ),
        "odt": Format(
            QT_TRANSLATE_NOOP("Formats", "OpenDocument text"),
            QT_TRANSLATE_NOOP("Formats", "notes as comments"),
            ".odt",
            _odt,
            _PAGES,
        ),
        "xlsx": Format(
            QT_TRANSLATE_NOOP("Formats", "Spreadsheet"),
            QT_TRANSLATE_NOOP("Formats", "one sheet a table"),
            ".xlsx",
            _xlsx,
            _TEXT,
        ),
        "csv": Format(
            QT_TRANSLATE_NOOP("Formats", "CSV tables"),
            QT_TRANSLATE_NOOP("Formats", "one file a table, zipped"),
            ".zip",
            write_csv,
            _TEXT,
        ),
        "markdown": Format(
            QT_TRANSLATE_NOOP("Formats", "Markdown"),
            QT_TRANSLATE_NOOP("Formats", "for wikis and notebooks"),
            ".md",
            write_markdown,
            _LAID_OUT,
        ),
        "text": Format(
            QT_TRANSLATE_NOOP("Formats", "Plain text"),
            QT_TRANSLATE_NOOP("Formats", "handouts, in two columns"),
            ".txt",
            write_text,
            _LAID_OUT,
        ),
        "tei": Format(
            QT_TRANSLATE_NOOP("Formats", "TEI P5"), QT_TRANSLATE_NOOP("Formats", "for editions"), ".xml", _tei
        ),
        "annotations": Format(
            QT_TRANSLATE_NOOP("Formats", "Web Annotations"),
            QT_TRANSLATE_NOOP("Formats", "links and notes"),
            ".jsonld",
            write_web_annotations,
        ),
        "timeline": Format(
            QT_TRANSLATE_NOOP("Formats", "Timeline"),
            QT_TRANSLATE_NOOP("Formats", "a picture, SVG"),
            ".timeline.svg",
            write_timeline,
        ),
        "map": Format(
            QT_TRANSLATE_NOOP("Formats", "Map of links"),
            QT_TRANSLATE_NOOP("Formats", "a picture, SVG"),
            ".map.svg",
            write_map,
        ),
        "json": Format(
            QT_TRANSLATE_NOOP("Formats", "Project as JSON"),
            QT_TRANSLATE_NOOP("Formats", "all, to be read back"),
            ".json",
            write_project,
        ),
    }
)


def format_of(path: Path) -> str:
    """The format that the end of a file's name stands for.

    Raises:
        ExportError: If it stands for none.
    """
    for key, format_ in FORMATS.items():
        if path.name.lower().endswith(format_.suffix):
            return key
    known = ", ".join(format_.suffix for format_ in FORMATS.values())
    raise ExportError(
        translate("Errors", "The name {0} does not say in which format to write. End it in one of: {1}.").format(
            path.name, known
        )
    )


def export(
    project: Project,
    title: str,
    made_at: str,
    format: str = "html",  # noqa: A002 - the plain word for it, as on the command line
    *,
    scope: Scope = EVERYTHING,
    form: Form = USUAL,
    progress: Progress = SILENT,
) -> bytes:
    """The annotated comparison as a file of a format, to be put on disk with `write_file`.

    `made_at` says when it was made, in words.

    Raises:
        ExportError: If there is no such format.
        Cancelled: If the progress says so.
    """
    if format not in FORMATS:
        raise ExportError(
            translate("Errors", "There is no format '{0}'. Choose one of: {1}.").format(format, ", ".join(FORMATS))
        )
    report = build_report(project, title=title, made_at=made_at, scope=scope, form=form, progress=progress)
    return FORMATS[format].write(Work(narrowed(project, scope), report, form, progress))
