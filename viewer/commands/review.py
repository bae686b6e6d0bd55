"""`parallax links`, `history` and `replace`: what was found and judged, who did it, and a corrected text."""

import json
from dataclasses import asdict
from pathlib import Path

import click

from viewer.annotate.reanchor import replace_text
from viewer.annotate.review import judge_suggested, suggested_links
from viewer.commands.terminal import PATH, annotator, shown
from viewer.errors import ParallaxError
from viewer.export.explain import find_event
from viewer.ingest.source_file import read_source
from viewer.model.link import Link, LinkStatus
from viewer.model.project import Project
from viewer.model.source import Source
from viewer.model.words import in_words
from viewer.session import Session
from viewer.translation import reword, translate

LONGEST = 60
MOST_LOST = 20
AUTHOR = click.option(
    "--author", metavar="NAME", help="Annotator that the journal names; else the one in the settings."
)
SCORE = click.FloatRange(0, 1)


@click.command("links")
@click.argument("project", type=PATH)
@click.option(
    "--event", "events", multiple=True, metavar="EVENT", help="Only this event, by number or words; repeatable."
)
@click.option("--suggested", is_flag=True, help="Only links that nobody has judged.")
@click.option(
    "--confirm-above", type=SCORE, metavar="SCORE", help="Confirm suggested links of this confidence or more."
)
@click.option(
    "--reject-below", type=SCORE, metavar="SCORE", help="Reject suggested links of less than this confidence."
)
@click.option("--json", "as_list", is_flag=True, help="Print them as JSON.")
@AUTHOR
def links_command(
    project: Path,
    events: tuple[str, ...],
    confirm_above: float | None,
    reject_below: float | None,
    author: str | None,
    *,
    suggested: bool,
    as_list: bool,
) -> None:
    """List the links in PROJECT, with what was said of each; or judge suggestions by their confidence."""
    if confirm_above is not None and reject_below is not None and confirm_above < reject_below:
        raise ParallaxError(
            translate("Errors", "A link would be both confirmed and rejected. Name a lower --reject-below.")
        )
    judging = confirm_above is not None or reject_below is not None
    with Session.open(project, author or annotator(), only_read=not judging) as session:
        wanted = {find_event(session.project, each).id for each in events} or None
        if confirm_above is not None and suggested_links(session.project, least=confirm_above, events=wanted):
            session.apply(
                judge_suggested(
                    session.project, LinkStatus.CONFIRMED, session.hand(), least=confirm_above, events=wanted
                )
            )
        if reject_below is not None and suggested_links(session.project, below=reject_below, events=wanted):
            session.apply(
                judge_suggested(session.project, LinkStatus.REJECTED, session.hand(), below=reject_below, events=wanted)
            )
        found = session.project
    links = [
        link
        for link in sorted(found.links.values(), key=lambda each: (-each.score, each.id))
        if (wanted is None or link.event_id in wanted) and (not suggested or link.status is LinkStatus.SUGGESTED)
    ]
    if judging:
        counts = {status: sum(link.status is status for link in found.links.values()) for status in LinkStatus}
        click.echo(", ".join(f"{count} {in_words(status)}" for status, count in counts.items()))
    elif as_list:
        click.echo(json.dumps([_plain(found, link) for link in links], ensure_ascii=False, indent=1))
    else:
        for link in links:
            click.echo(_line(found, link))


def _plain(project: Project, link: Link) -> dict[str, object]:
    ends = [
        {"source": end.source_id, "start_cp": end.span.start_cp, "end_cp": end.span.end_cp, "words": project.words(end)}
        for end in link.passages
    ]
    number = project.number(link.event_id) if link.event_id else None
    about = {"id": link.id, "event": number, "score": link.score, "status": link.status, "origin": link.origin}
    return {**about, "passages": ends}


def _line(project: Project, link: Link) -> str:
    number = f"{project.number(link.event_id)}" if link.event_id else "-"
    ends = " = ".join(f"{project.letter(end.source_id)}: {_short(project.words(end))}" for end in link.passages)
    return f"{number:>4} {link.score:.2f} {in_words(link.status):9} {ends}"


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= LONGEST else flat[:LONGEST] + "…"


@click.command("history")
@click.argument("project", type=PATH)
@click.option("--event", metavar="EVENT", help="Only what was done to this event, by number or words.")
@click.option(
    "--most", type=click.IntRange(1, 100_000), default=200, help="How many changes at most, the newest first."
)
@click.option("--json", "as_list", is_flag=True, help="Print them as JSON.")
def history_command(project: Path, event: str | None, most: int, *, as_list: bool) -> None:
    """Print who did what in PROJECT, and when, the newest first."""
    with Session.open(project, annotator(), only_read=True) as session:
        about = find_event(session.project, event) if event is not None else None
        entries = session.history(most, about)
    if as_list:
        click.echo(json.dumps([asdict(entry) for entry in entries], ensure_ascii=False, indent=1))
        return
    for entry in entries:
        click.echo(f"{entry.seq:>5}  {entry.at}  {entry.author}: {reword('Changes', entry.label)}")


@click.command("replace")
@click.argument("project", type=PATH)
@click.argument("source")
@click.argument("file", type=PATH)
@click.option("--encoding", metavar="NAME", help="Encoding of the file, such as cp1251; else it is found.")
@AUTHOR
def replace_command(project: Path, source: str, file: Path, encoding: str | None, author: str | None) -> None:
    """Put the corrected text in FILE in the place of that of SOURCE (a letter, id or title) in PROJECT.

    Links, notes and rulings find their words in it again; what does not is kept and listed, to be placed in the
    window. The old text stays in the project file, and the whole can be undone.
    """
    corrected = read_source(file, encoding)
    with Session.open(project, author or annotator()) as session, shown() as progress:
        present = session.project
        wanted = _source(present, source)
        replaced = replace_text(present, wanted.id, corrected, session.hand(), progress)
        session.apply(replaced.change)
        lost = [words for kept in session.project.unplaced.values() for words in kept.lost]
    for words in lost[:MOST_LOST]:
        click.echo(translate("Commands", "Not found: {0}").format(_short(words.exact)), err=True)
    if len(lost) > MOST_LOST:
        click.echo(translate("Commands", "And {0} more that found no place.").format(len(lost) - MOST_LOST), err=True)
    click.echo(
        translate(
            "Commands",
            "{0}: {1} places found again, {2} to find, {3} suggestions gone. Align again to look for new links.",
        ).format(click.format_filename(project), replaced.placed, replaced.lost, replaced.dropped)
    )


def _source(project: Project, wanted: str) -> Source:
    for source in project.ordered_sources():
        if wanted in (source.id, source.meta.title) or wanted.upper() == project.letter(source.id):
            return source
    letters = ", ".join(f"{project.letter(each.id)} {each.meta.title}" for each in project.ordered_sources())
    raise ParallaxError(translate("Errors", "There is no source {0}. There are: {1}.").format(repr(wanted), letters))
