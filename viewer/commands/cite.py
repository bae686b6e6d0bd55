"""`parallax cite`: what a bibliography says of the sources of a project."""

from pathlib import Path

import click

from viewer.annotate.sources import cite_sources
from viewer.commands.terminal import PATH, annotator
from viewer.ingest.bibliography import described, matches, read_bibliography
from viewer.session import Session
from viewer.translation import translate


@click.command("cite")
@click.argument("project", type=PATH)
@click.argument("file", type=PATH)
@click.option("--yes", "agreed", is_flag=True, help="Take the matches over; else they are only listed.")
@click.option("--author", metavar="NAME", help="Annotator that the journal names; else the one in the settings.")
def cite_command(project: Path, file: Path, author: str | None, *, agreed: bool) -> None:
    """Match the entries of FILE to the sources of PROJECT, by title and author.

    FILE is a bibliography in BibTeX, RIS or CSL JSON, such as an export of Zotero.
    """
    entries = read_bibliography(file)
    with Session.open(project, author or annotator(), only_read=not agreed) as session:
        found = session.project
        sources = found.ordered_sources()
        matched = {match.source_id: match for match in matches(sources, entries)}
        for source in sources:
            match = matched.get(source.id)
            said = (
                f"{match.entry.title} ({match.likeness:.0f} %)"
                if match
                else translate("Commands", "no entry is like it")
            )
            click.echo(f"{found.letter(source.id)}  {source.meta.title}: {said}")
        if agreed and matched:
            known = {key: described(found.sources[key].meta, match.entry) for key, match in matched.items()}
            change = cite_sources(found, known, session.hand())
            if change.edits:
                session.apply(change)
    done = (
        translate("Commands", "{0} of {1} sources taken over")
        if agreed
        else translate("Commands", "{0} of {1} sources found; --yes takes them over")
    )
    click.echo(done.format(len(matched), len(sources)))
