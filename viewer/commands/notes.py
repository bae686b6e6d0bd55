"""`parallax notes`: the notes of a project, those a person asks for."""

import json
from dataclasses import asdict
from pathlib import Path

import click

from viewer.annotate.note_filter import NoteFilter, NoteOrder, chosen_notes
from viewer.annotate.tags import tag_named
from viewer.commands.terminal import PATH, annotator
from viewer.errors import ParallaxError
from viewer.model.divergence import Annotation, NoteKind, NoteStatus
from viewer.model.project import Project
from viewer.session import Session
from viewer.translation import translate


@click.command("notes")
@click.argument("project", type=PATH)
@click.option("--kind", type=click.Choice([each.value for each in NoteKind]), help="Only notes of this kind.")
@click.option("--tag", metavar="NAME", help="Only notes with this tag.")
@click.option("--author", metavar="NAME", help="Only notes that this person wrote or answered.")
@click.option("--status", type=click.Choice([each.value for each in NoteStatus]), help="Only open or resolved notes.")
@click.option("--search", "words", metavar="WORDS", help="Only notes with all of these words, in them or in an answer.")
@click.option("--sort", type=click.Choice([each.value for each in NoteOrder]), default=NoteOrder.CREATED.value)
@click.option("--json", "as_list", is_flag=True, help="Print them as JSON, with quotes and answers.")
def notes_command(project: Path, words: str | None, sort: str, *, as_list: bool, **chosen: str | None) -> None:
    """List the notes of PROJECT, each with its answers."""
    with Session.open(project, annotator(), only_read=True) as session:
        present = session.project
        found = session.find_notes(words) if words else None
    kind, tag, status = chosen["kind"], chosen["tag"], chosen["status"]
    wanted = NoteFilter(
        kind=NoteKind(kind) if kind else None,
        tag=_tag_id(present, tag) if tag else None,
        author=chosen["author"],
        status=NoteStatus(status) if status else None,
        ids=found,
    )
    notes = chosen_notes(present, wanted, NoteOrder(sort))
    if as_list:
        click.echo(json.dumps([_record(present, note) for note in notes], ensure_ascii=False, indent=1))
        return
    for note in notes:
        click.echo(_line(present, note))
        for answer in present.replies_to(note.id):
            click.echo(f"    {answer.author}: {_flat(answer.text)}")


def _tag_id(project: Project, name: str) -> str:
    tag = tag_named(project, name)
    if tag is None:
        names = ", ".join(sorted(each.name for each in project.tags.values())) or "none"
        raise ParallaxError(translate("Errors", "The project has no tag “{0}”. Its tags: {1}.").format(name, names))
    return tag.id


def _record(project: Project, note: Annotation) -> dict[str, object]:
    answers = [_record(project, answer) for answer in project.replies_to(note.id)]
    return asdict(note) | {"tags": _tags(project, note), "replies": answers}


def _tags(project: Project, note: Annotation) -> list[str]:
    return [project.tags[each].name for each in note.tags]


def _line(project: Project, note: Annotation) -> str:
    marks = ", ".join((note.kind.value, note.status.value, *("#" + name for name in _tags(project, note))))
    return f"{note.author}, {note.created[:10]} ({marks}): {_flat(note.text)}"


def _flat(text: str) -> str:
    return " ".join(text.split())
