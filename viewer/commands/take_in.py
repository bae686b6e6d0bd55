"""`parallax import`: a comparison or annotations from elsewhere, into a project; `parallax schema` for their makers."""

import json
from contextlib import ExitStack
from pathlib import Path

import click

from viewer.commands.terminal import PATH, annotator, shown
from viewer.export.project_json import schema
from viewer.export.read_back import read_back
from viewer.session import Session
from viewer.settings import project_path
from viewer.translation import translate

MOST_TOLD = 20


@click.command("import")
@click.argument("project", type=PATH)
@click.argument("file", type=PATH)
@click.option("--author", metavar="NAME", help="Annotator that the journal names; else the one in the settings.")
def import_command(project: Path, file: Path, author: str | None) -> None:
    """Take what FILE holds into PROJECT, which is made if there is none.

    FILE is a project as JSON or TEI that Parallax wrote, or Web Annotations of any program, such as an export of
    Hypothesis. Annotations are placed by the words they quote; those whose words are not found are listed.
    """
    incoming = read_back(file)
    path = project_path(project)
    there = path.exists()
    session = (Session.open if there else Session.create)(path, author or annotator())
    with ExitStack() as undone:
        if not there:
            undone.callback(path.unlink, missing_ok=True)
        with session, shown() as progress:
            taken = session.take_in(incoming, progress)
        undone.pop_all()
    for sentence in taken.missed[:MOST_TOLD]:
        click.echo(sentence, err=True)
    if len(taken.missed) > MOST_TOLD:
        click.echo(
            translate("Commands", "And {0} more that found no place.").format(len(taken.missed) - MOST_TOLD), err=True
        )
    click.echo(
        translate("Commands", "{0}: {1} taken in, {2} without a place").format(
            click.format_filename(path), len(taken.change.edits), len(taken.missed)
        )
    )


@click.command("schema")
def schema_command() -> None:
    """Print the JSON Schema of a project as JSON."""
    click.echo(json.dumps(schema(), indent=1))
