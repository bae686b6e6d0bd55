"""`parallax search`: words in all sources and notes of a project."""

import json
from dataclasses import asdict
from pathlib import Path

import click

from viewer.commands.terminal import PATH, annotator, shown
from viewer.export.loci import Places
from viewer.model.project import Project
from viewer.search.find import Hit, Library
from viewer.session import Session
from viewer.translation import translate


@click.command("search")
@click.argument("project", type=PATH)
@click.argument("words", nargs=-1, required=True)
@click.option("--exact", is_flag=True, help="Only as written: no other spellings of names, no words spelt nearly so.")
@click.option("--most", type=click.IntRange(1, 100_000), default=100, help="How many places at most.")
@click.option("--json", "as_list", is_flag=True, help="Print them as JSON.")
def search_command(project: Path, words: tuple[str, ...], most: int, *, exact: bool, as_list: bool) -> None:
    """Find WORDS in the sources and notes of PROJECT, those that stand near each other.

    Put a phrase in quotation marks of its own ('"central committee"'); a * stands for any ending.
    """
    with Session.open(project, annotator(), only_read=True) as session, shown() as progress:
        present = session.project
        found = Library().read(present, progress).find(" ".join(words), alike=not exact)
    hits = found.hits[:most]
    if as_list:
        click.echo(json.dumps([asdict(hit) for hit in hits], ensure_ascii=False, indent=1))
        return
    places = {source.id: Places(source) for source in present.ordered_sources()}
    for hit in hits:
        click.echo(_line(present, places, hit))
    if found.total > len(hits):
        click.echo(translate("Commands", "{0} places; {1} are shown.").format(found.total, len(hits)), err=True)


def _line(project: Project, places: dict[str, Places], hit: Hit) -> str:
    if hit.in_note:
        home = translate("Commands", "Note of {0}").format(project.annotations[hit.owner_id].author)
    else:
        home = f"{project.letter(hit.owner_id)} {places[hit.owner_id].of(hit.span)}".strip()
    return f"{home}: {hit.before.lstrip()}[{hit.words}]{hit.after.rstrip()}"
