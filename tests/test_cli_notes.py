"""`parallax notes`."""

import json
from pathlib import Path

from click.testing import CliRunner

from tests.samples import HAND, flood_project
from viewer.annotate.notes import Wording, add_note, reply, settle_notes, tag_notes
from viewer.cli import parallax
from viewer.model.change import Edit
from viewer.model.divergence import NoteKind, NoteStatus
from viewer.session import Session


def test_notes_are_listed_with_their_answers_and_by_kind_tag_author_status_and_words(tmp_path: Path) -> None:
    path = tmp_path / "flood.parallax"
    start = flood_project()
    event = start.ordered_events()[0].id
    old = set(start.annotations)
    with Session.create(path, "H. Brandt") as session:
        session.apply(HAND.change("Everything", *(Edit(None, each) for each in start.entities())))
        session.apply(add_note(session.project, Wording(NoteKind.QUESTION, "Who\ncounted?"), HAND, event_id=event))
        (asked,) = set(session.project.annotations) - old
        session.apply(tag_notes(session.project, [asked], "Sums", HAND))
        session.apply(reply(session.project, asked, "The steward did.", HAND))
        session.apply(settle_notes(session.project, [asked], NoteStatus.RESOLVED, HAND))

    def listed(*asked_for: str) -> str:
        done = CliRunner().invoke(parallax, ["notes", str(path), *asked_for])
        assert done.exit_code == 0, done.output
        return done.stdout

    told = "(question, resolved, #Sums): Who counted?"
    for chosen in (
        ("--kind", "question"),
        ("--tag", "sums"),
        ("--author", HAND.author),
        ("--status", "resolved"),
        ("--search", "steward"),
    ):
        assert told in listed(*chosen)
    assert f"    {HAND.author}: The steward did." in listed("--tag", "Sums").splitlines()
    assert told not in listed("--status", "open")
    (record,) = json.loads(listed("--tag", "Sums", "--json"))
    assert record["tags"] == ["Sums"]
    assert [each["text"] for each in record["replies"]] == ["The steward did."]


def test_a_tag_that_is_not_there_is_named(tmp_path: Path) -> None:
    path = tmp_path / "empty.parallax"
    Session.create(path, "H. Brandt").close()
    done = CliRunner().invoke(parallax, ["notes", str(path), "--tag", "Sums"])
    assert done.exit_code != 0
    assert "no tag “Sums”" in done.output + str(done.exception)
