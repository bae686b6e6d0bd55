"""The formats a comparison is exported to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from viewer.errors import ExportError
from viewer.export.html import write_html
from viewer.export.report import EVERYTHING, Report, Scope, build_report
from viewer.model.project import Project


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: how people call it, the end of its name with the dot, and what writes it."""

    label: str
    suffix: str
    write: Callable[[Report], str]


FORMATS: Mapping[str, Format] = MappingProxyType({"html": Format("Web page", ".html", write_html)})


def export(
    project: Project,
    title: str,
    made_at: str,
    format: str = "html",  # noqa: A002 - the plain word for it, as on the command line
    *,
    scope: Scope = EVERYTHING,
) -> str:
    """The annotated comparison in the words of a format, to be put on disk with `write_file`.

    `made_at` says when it was made, in words.

    Raises:
        ExportError: If there is no such format.
    """
    if format not in FORMATS:
        raise ExportError(f"There is no format '{format}'. Choose one of: {', '.join(FORMATS)}.")
    return FORMATS[format].write(build_report(project, title=title, made_at=made_at, scope=scope))
