"""The `parallax` command: the window, and everything that needs none."""

import json
import logging
import os
import sys
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import asdict, replace
from pathlib import Path
from typing import NoReturn

import click

from viewer import __version__
from viewer.align.links_json import as_json
from viewer.align.name_list import list_names
from viewer.annotate.hand import Hand
from viewer.annotate.sources import add_sources
from viewer.commands.cite import cite_command
from viewer.commands.export import export_command
from viewer.commands.notes import notes_command
from viewer.commands.review import history_command, links_command, replace_command
from viewer.commands.search import search_command
from viewer.commands.selftest import selftest_command
from viewer.commands.take_in import import_command, schema_command
from viewer.commands.terminal import PATH, annotator, preferences, shown, speak_as_set, today
from viewer.commands.window import open_window
from viewer.errors import NoTextLayer, ParallaxError
from viewer.export.explain import as_text, explain_event, find_event
from viewer.export.files import write_file
from viewer.export.write import export
from viewer.ingest.catalogue import comparisons
from viewer.ingest.source_file import Choice, FileReading, read_file
from viewer.model.project import Project
from viewer.model.source import Calendar, Source
from viewer.qt.display import display_reachable
from viewer.session import Proposal, Session, propose, sample_project, taken
from viewer.settings import PROJECT_SUFFIX, comparisons_folder, project_path
from viewer.store.check import check as check_project
from viewer.translation import reword, translate

_NOBODY = Hand("", "")
"""For comparisons that no file keeps."""

ENCODING = click.option("--encoding", metavar="NAME", help="Encoding of the files, such as cp1251; else it is found.")

OCR = click.option(
    "--ocr", metavar="LANGUAGES", help="Recognise text in PDFs of pictures, by tesseract, in languages such as eng+rus."
)

CALENDAR = click.option(
    "--calendar",
    type=click.Choice([calendar.value for calendar in Calendar]),
    help="Calendar of the days the files name; else it is unknown.",
)


_INTERRUPTED = 130
"""What a shell makes of a command that Ctrl-C ended: 128 and the number of the signal."""


class _Commands(click.Group):
    """The commands; a project file in the place of a command opens in the window."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.commands and args[0].endswith(PROJECT_SUFFIX):
            args = ["open", *args]
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; stopped by Ctrl-C, it says so and ends as the shell expects."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            stopped = translate("Commands", "Stopped. Nothing is left half-written.")
            click.echo(f"parallax: {stopped}", err=True)
            raise click.exceptions.Exit(_INTERRUPTED) from None


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
        raise ParallaxError(
            translate("Errors", "There is no comparison {0}. There are: {1}.").format(repr(name), ", ".join(found))
        )
    if display_reachable():
        _window(sample_project(name, found[name].sources, annotator()))
        return
    page = page or Path(f"{name}.html")
    click.echo(
        translate(
            "Commands", "There is no display to open the window on; the comparison is written as a web page instead."
        )
    )
    project = _project_of(found[name].sources)
    project = project.after(taken(project, _proposed(project), _NOBODY))
    write_file(page, export(project, found[name].title, today()))
    click.echo(translate("Commands", "Written: {0}").format(page.resolve()))


@parallax.command()
@click.argument("project", type=PATH)
@click.argument("files", type=PATH, nargs=-1, required=True)
@ENCODING
@CALENDAR
@OCR
@click.option("--author", metavar="NAME", help="Annotator that the journal names; else the one in the settings.")
def new(
    project: Path,
    files: tuple[Path, ...],
    encoding: str | None,
    calendar: str | None,
    ocr: str | None,
    author: str | None,
) -> None:
    """Make PROJECT of two or more source FILES and align them."""
    path = project_path(project)
    if path.exists():
        raise ParallaxError(translate("Errors", "{0} exists already. Choose another name, or open it.").format(path))
    sources = _read(files, encoding, calendar, ocr)
    proposal = _proposed(_project_of(sources))
    session = Session.create(path, author or annotator(), sources)
    with ExitStack() as undone:
        # A project without its links would look like one that was aligned in vain.
        undone.callback(path.unlink, missing_ok=True)
        with session:
            session.take(proposal)
            found = session.project
        undone.pop_all()
    counts = translate("Commands", "{0} sources, {1} links, {2} events").format(
        len(found.sources), len(found.links), len(found.events)
    )
    click.echo(f"{click.format_filename(path)}: {counts}")


@parallax.command()
@click.argument("files", type=PATH, nargs=-1, required=True)
@ENCODING
@CALENDAR
@OCR
@click.option("--json", "out", type=PATH, required=True, help="Where the links are written, as JSON.")
def align(files: tuple[Path, ...], encoding: str | None, calendar: str | None, ocr: str | None, out: Path) -> None:
    """Align source FILES and write every link found, with its evidence."""
    project = _project_of(_read(files, encoding, calendar, ocr))
    proposal = _proposed(project)
    sources = list(zip(project.ordered_sources(), files, strict=True))
    found = as_json(sources, proposal.alignment, proposal.divergences)
    write_file(out, json.dumps(found, ensure_ascii=False, indent=1) + "\n", never=files)
    links, events = len(proposal.alignment.links), len(proposal.alignment.events)
    click.echo(
        translate("Commands", "{0}: {1} links shown, {2} events").format(click.format_filename(out), links, events)
    )


@parallax.command()
@click.argument("project", type=PATH)
@click.argument("event")
@click.option("--json", "structured", is_flag=True, help="Print it as JSON, with the place of every word.")
def explain(project: Path, event: str, structured: bool) -> None:  # noqa: FBT001 - click passes a flag by name
    """Print why EVENT of PROJECT stands: its passages, links and evidence.

    EVENT is the number of the event in the list, its id, or words of its label.
    """
    with Session.open(project, annotator(), only_read=True) as session:
        found = explain_event(session.project, find_event(session.project, event))
    if structured:
        click.echo(json.dumps(asdict(found), ensure_ascii=False, indent=1))
    else:
        click.echo(as_text(found), nl=False)


@parallax.command()
@click.argument("project", type=PATH)
@click.option("--json", "as_list", is_flag=True, help="Print them as JSON.")
def names(project: Path, *, as_list: bool) -> None:
    """List the names in PROJECT, with the forms that are taken for one and how often they stand where."""
    with Session.open(project, annotator(), only_read=True) as session:
        found = session.project
        listed = list_names(found.ordered_sources(), found.ordered_name_rules())
    if as_list:
        click.echo(json.dumps([asdict(name) for name in listed], ensure_ascii=False, indent=1))
        return
    for name in listed:
        forms = ", ".join(f"{form.text} {form.count}" for form in name.forms)
        sources = "".join(found.letter(source) for source in name.sources)
        remark = translate("Commands", "not a name") if name.struck else reword("Evidence", name.why)
        click.echo(f"{forms} ({sources})" + (f" - {remark}" if remark else ""))


@parallax.command()
@click.argument("project", type=PATH)
def check(project: Path) -> None:
    """Check that PROJECT is sound: pages, references, texts, spans, quotes."""
    name, faults = click.format_filename(project), check_project(project)
    for fault in faults:
        click.echo(fault)
    if faults:
        raise ParallaxError(
            translate("Errors", "{0} is damaged, see above ({1}). Go on with an earlier copy of it.").format(
                name, len(faults)
            )
        )
    click.echo(translate("Commands", "{0}: sound").format(name))


for _command in (
    cite_command,
    export_command,
    import_command,
    schema_command,
    selftest_command,
    links_command,
    notes_command,
    search_command,
    history_command,
    replace_command,
):
    parallax.add_command(_command)


def _proposed(project: Project) -> Proposal:
    with shown() as progress:
        proposal = propose(project, progress, meaning=preferences().meaning)
    if proposal.remark:
        click.echo(proposal.remark, err=True)
    return proposal


def main() -> NoReturn:
    """Run the command. Exits with 0; 1 after one line on stderr for a foreseen failure; 2 for usage; 130 for Ctrl-C."""
    logging.basicConfig(format="parallax: %(message)s", level=logging.WARNING)
    speak_as_set(parallax)
    try:
        try:
            parallax()
        finally:
            sys.stdout.flush()
    except ParallaxError as error:
        _fail(str(error))
    except OSError as error:
        # What is still to be printed cannot be: without this, Python would try again at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        _fail(translate("Commands", "The output cannot be written: {0}.").format(error.strerror))
    sys.exit(0)


def _fail(sentence: str) -> NoReturn:
    click.echo(f"parallax: {sentence}", err=True)
    sys.exit(1)


def _window(project: Path | None) -> None:
    if not display_reachable():
        raise ParallaxError(
            translate(
                "Errors", "There is no display to open the window on. 'parallax --help' lists what works without one."
            )
        )
    open_window(project)


def _project_of(sources: Iterable[Source]) -> Project:
    project = Project()
    return project.after(add_sources(project, list(sources), _NOBODY))


def _read(files: Iterable[Path], encoding: str | None, calendar: str | None, ocr: str | None) -> list[Source]:
    """The sources in the files; an encoding that was only guessed is named on stderr."""
    sources = []
    for path in files:
        found = _read_one(path, encoding, ocr)
        source, name = found.source, click.format_filename(path)
        if not found.encoding_is_certain:
            guess = found.encodings[0]
            click.echo(
                translate("Commands", "{0}: read as {1}. If letters are wrong, name another with --encoding.").format(
                    name, guess
                ),
                err=True,
            )
        for warning in found.warnings:
            click.echo(f"{name}: {warning}", err=True)
        sources.append(replace(source, meta=replace(source.meta, calendar=Calendar(calendar or source.meta.calendar))))
    return sources


def _read_one(path: Path, encoding: str | None, ocr: str | None) -> FileReading:
    try:
        return read_file(path, Choice(encoding))
    except NoTextLayer:
        if ocr is None:
            raise
        with shown() as progress:
            return read_file(path, Choice(encoding, recognise=ocr), progress)
