"""`parallax export`: the comparison as a file for people or for other programs."""

from pathlib import Path
from typing import Any

import click

from viewer.commands.terminal import PATH, annotator, shown, today
from viewer.errors import ParallaxError
from viewer.export.explain import find_event
from viewer.export.files import write_file
from viewer.export.scope import CitationStyle, Days, Form, Layout, Order, Paper, Scope
from viewer.export.write import FORMATS, export, format_of
from viewer.model.divergence import NoteKind
from viewer.model.project import Project
from viewer.session import Session
from viewer.translation import translate


def _choice(values: type[Layout | Order | Days | Paper | CitationStyle]) -> click.Choice[str]:
    return click.Choice([value.value for value in values])


@click.command("export")
@click.argument("project", type=PATH)
@click.argument("out", type=PATH)
@click.option("--format", "kind", type=click.Choice(list(FORMATS)), help="Kind of file; else by the end of OUT's name.")
@click.option("--title", help="Title of the comparison; else the project's name.")
@click.option(
    "--source", "sources", multiple=True, metavar="LETTER", help="Only this source, by letter; may be repeated."
)
@click.option(
    "--event", "events", multiple=True, metavar="EVENT", help="Only this event, by number or words; repeatable."
)
@click.option("--confirmed-only", is_flag=True, help="Only events that a reader confirmed.")
@click.option("--differences-only", is_flag=True, help="Only events in which the accounts differ.")
@click.option(
    "--kind", "kinds", multiple=True, type=click.Choice(list(NoteKind)), help="Only this kind of note; repeatable."
)
@click.option("--author", "authors", multiple=True, metavar="NAME", help="Only notes of this author; repeatable.")
@click.option("--evidence/--no-evidence", default=True, help="Why passages are linked.")
@click.option("--divergences/--no-divergences", default=True, help="What the program found to differ.")
@click.option("--silences/--no-silences", default=True, help="Which sources do not tell of an event.")
@click.option("--notes/--no-notes", default=True, help="What readers wrote.")
@click.option("--full-texts", is_flag=True, help="Each source from beginning to end.")
@click.option("--anonymous", is_flag=True, help="Annotators by number instead of name.")
@click.option("--layout", type=_choice(Layout), default=Layout.SIDE_BY_SIDE.value, help="How the passages stand.")
@click.option("--order", type=_choice(Order), default=Order.LIST.value, help="In which order the events stand.")
@click.option("--days", type=_choice(Days), default=Days.AUTO.value, help="In which calendars days are told.")
@click.option("--paper", type=_choice(Paper), default=Paper.A4.value, help="For formats that have pages.")
@click.option(
    "--citation", type=_choice(CitationStyle), default=CitationStyle.PLAIN.value, help="How sources are cited."
)
def export_command(project: Path, out: Path, kind: str | None, **options: Any) -> None:  # noqa: ANN401 - click passes options by name
    """Write the annotated comparison in PROJECT to OUT."""
    form = Form(
        Layout(options["layout"]),
        Order(options["order"]),
        Days(options["days"]),
        Paper(options["paper"]),
        CitationStyle(options["citation"]),
    )
    with Session.open(project, annotator(), only_read=True) as session, shown() as progress:
        found = session.project
        made = export(
            found,
            options["title"] or session.title,
            today(),
            kind or format_of(out),
            scope=_scope(found, options),
            form=form,
            progress=progress,
        )
        write_file(out, made, never=[project])
    click.echo(translate("Commands", "Written: {0}").format(click.format_filename(out)))


def _scope(project: Project, options: dict[str, Any]) -> Scope:
    return Scope(
        sources=frozenset(_source_id(project, letter) for letter in options["sources"]) or None,
        events=frozenset(find_event(project, words).id for words in options["events"]) or None,
        kinds=frozenset(NoteKind(kind) for kind in options["kinds"]) or None,
        authors=frozenset(options["authors"]) or None,
        suggested=not options["confirmed_only"],
        differing=options["differences_only"],
        evidence=options["evidence"],
        divergences=options["divergences"],
        silences=options["silences"],
        notes=options["notes"],
        texts=options["full_texts"],
        anonymous=options["anonymous"],
    )


def _source_id(project: Project, letter: str) -> str:
    by_letter = {project.letter(source.id): source.id for source in project.ordered_sources()}
    if letter.upper() not in by_letter:
        raise ParallaxError(
            translate("Errors", "There is no source {0}. There are: {1}.").format(repr(letter), ", ".join(by_letter))
        )
    return by_letter[letter.upper()]
