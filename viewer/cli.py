"""The `parallax` command: the window, and everything that needs none."""

import json
import logging
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import click

from viewer import __version__
from viewer.align.links_json import as_json
from viewer.annotate.hand import Hand
from viewer.annotate.sources import add_sources
from viewer.errors import ParallaxError
from viewer.export.files import write_file
from viewer.export.write import FORMATS, export
from viewer.ingest.catalogue import comparisons
from viewer.ingest.source_file import read_source
from viewer.model.project import Project
from viewer.model.source import Source
from viewer.qt.display import display_reachable
from viewer.session import Session, default_author, propose, sample_project, taken
from viewer.settings import PROJECT_SUFFIX, comparisons_folder, load_preferences, project_path, settings_file
from viewer.store.check import check as check_project

_NOBODY = Hand("", "")
"""For comparisons that no file keeps."""

PATH = click.Path(path_type=Path)
ENCODING = click.option("--encoding", metavar="NAME", help="Encoding of the files, such as cp1251; else it is found.")


class _Commands(click.Group):
    """The commands; a project file in the place of a command opens in the window."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.commands and args[0].endswith(PROJECT_SUFFIX):
            args = ["open", *args]
        return super().resolve_command(ctx, args)


@click.group(cls=_Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="Parallax")
@click.pass_context
def parallax(context: click.Context) -> None:
    """Compare accounts of the same events. Without a command, opens the window; a PROJECT file opens there too."""
    if context.invoked_subcommand is None:
        _window(None)


@parallax.command("open")
@click.argument("project", type=PATH)
def open_(project: Path) -> None:
    """Open PROJECT in the window."""
    _window(project)


@parallax.command()
@click.argument("name", default="november-1917")
@click.option(
    "--page", type=PATH, help="Where the comparison is written if there is no display (default: ./NAME.html)."
)
def demo(name: str, page: Path | None) -> None:
    """Open a comparison that comes with the program; without a display, write it as a web page."""
    found = {comparison.id: comparison for comparison in comparisons(comparisons_folder())}
    if name not in found:
        raise ParallaxError(f"There is no comparison {name!r}. There are: {', '.join(found)}.")
    if display_reachable():
        _window(sample_project(name, found[name].sources, _annotator()))
        return
    page = page or Path(f"{name}.html")
    click.echo("There is no display to open the window on; the comparison is written as a web page instead.")
    project = _project_of(found[name].sources)
    project = project.after(taken(project, propose(project), _NOBODY))
    write_file(page, export(project, found[name].title, _today()))
    click.echo(f"Written: {page.resolve()}")


@parallax.command()
@click.argument("project", type=PATH)
@click.argument("files", type=PATH, nargs=-1, required=True)
@ENCODING
@click.option("--author", metavar="NAME", help="Annotator that the journal names; else the one in the settings.")
def new(project: Path, files: tuple[Path, ...], encoding: str | None, author: str | None) -> None:
    """Make PROJECT of two or more source FILES and align them."""
    sources = [read_source(path, encoding) for path in files]
    project = project_path(project)
    with Session.create(project, author or _annotator(), sources) as session:
        if len(sources) > 1:
            session.align()
        found = session.project
        click.echo(f"{project}: {len(found.sources)} sources, {len(found.links)} links, {len(found.events)} events")


@parallax.command()
@click.argument("files", type=PATH, nargs=-1, required=True)
@ENCODING
@click.option("--json", "out", type=PATH, required=True, help="Where the links are written, as JSON.")
def align(files: tuple[Path, ...], encoding: str | None, out: Path) -> None:
    """Align source FILES and write every link found, with its evidence."""
    project = _project_of([read_source(path, encoding) for path in files])
    proposal = propose(project)
    alignment = proposal.alignment
    sources = project.ordered_sources()
    found = as_json(list(zip(sources, files, strict=True)), alignment, proposal.divergences)
    try:
        out.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        raise ParallaxError(f"{out} cannot be written: {error.strerror}. Choose another place.") from error
    click.echo(f"{out}: {len(alignment.links)} links shown, {len(alignment.events)} events")


@parallax.command("export")
@click.argument("project", type=PATH)
@click.argument("out", type=PATH)
@click.option("--format", "kind", type=click.Choice(sorted(FORMATS)), required=True, help="Kind of file to write.")
def export_(project: Path, out: Path, kind: str) -> None:
    """Write the annotated comparison in PROJECT to OUT."""
    with Session.open(project, _annotator()) as session:
        write_file(out, export(session.project, session.title, _today(), kind))
    click.echo(f"Written: {out}")


@parallax.command()
@click.argument("project", type=PATH)
def check(project: Path) -> None:
    """Check that PROJECT is sound: pages, references, texts, spans, quotes."""
    faults = check_project(project)
    if faults:
        raise ParallaxError("\n".join(faults))
    click.echo(f"{project}: sound")


def main() -> NoReturn:
    """Run the command. Exits with 0, with 1 after one line on stderr for a foreseen failure, with 2 for usage."""
    logging.basicConfig(format="parallax: %(message)s", level=logging.WARNING)
    try:
        parallax()
    except ParallaxError as error:
        click.echo(f"parallax: {error}", err=True)
        sys.exit(1)
    sys.exit(0)


def _window(project: Path | None) -> None:
    if not display_reachable():
        raise ParallaxError(
            "There is no display to open the window on. 'parallax --help' lists what works without one."
        )
    # Only the window needs Qt; without this the other commands would take half a second longer.
    from viewer.app import run  # noqa: PLC0415

    sys.exit(run(project, settings_file()))


def _project_of(sources: Iterable[Source]) -> Project:
    project = Project()
    return project.after(add_sources(project, list(sources), _NOBODY))


def _annotator() -> str:
    return load_preferences(settings_file()).annotator or default_author()


def _today() -> str:
    return f"{datetime.now(UTC).astimezone():%Y-%m-%d}"
