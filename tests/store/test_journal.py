"""What the journal keeps leads back, also in a later session, and tells what was done to what."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.samples import HAND, flood_project
from viewer.annotate.links import judge_links, rename_event
from viewer.annotate.reanchor import replace_text
from viewer.model.change import Change, Edit, standing
from viewer.model.link import LinkStatus
from viewer.session import Session
from viewer.store.project_file import ProjectFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project in which something was confirmed, a text replaced, and a name given and taken back."""
    path = tmp_path / "flood.parallax"
    with Session.create(path, "H. Brandt") as session:
        session.apply(HAND.change("Everything", *(Edit(None, each) for each in flood_project().entities())))
        session.apply(judge_links(session.project, ["l1"], LinkStatus.CONFIRMED, session.hand()))
        corrected = replace(session.project.sources["dike"], text="The dike broke. Bread was dear.")
        session.apply(replace_text(session.project, "dike", corrected, session.hand()).change)
        renamed = rename_event(session.project, "e1", "Seats", session.hand())
        session.apply(renamed)
        session.undo(renamed)
    return path


def test_steps_of_an_earlier_session_are_taken_back_one_by_one(path: Path) -> None:
    with Session.open(path, "K. Lind") as session:
        past = session.past()
        assert [change.label for change in past] == ["Confirm link", "Replace the text of The dike"]
        for change in reversed(past):
            session.undo(change)
        assert session.project == flood_project()


def test_steps_of_another_format_are_left_alone(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("""UPDATE journal SET edits = '[["link",null,{"id":"l1"}]]' WHERE seq = 2""")
    connection.close()
    with Session.open(path, "K. Lind") as session:
        assert [change.label for change in session.past()] == ["Replace the text of The dike"]


def test_the_history_of_an_event_tells_of_its_links_also_of_those_that_left_it(path: Path) -> None:
    with Session.open(path, "K. Lind") as session:
        session.undo(session.past()[-1])
        session.apply(judge_links(session.project, ["l2"], LinkStatus.REJECTED, session.hand()))
        event = session.project.events["e1"]
        assert session.history(1, event)[0].label == "Reject link"
        assert "Confirm link" in [entry.label for entry in session.history(10, session.project.events["e1"])]
        assert "Confirm link" not in [entry.label for entry in session.history(10, session.project.events["e2"])]


def test_an_older_file_gets_its_history_by_thing_from_its_journal(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        before = sorted(connection.execute("SELECT kind, id, seq FROM journal_about"))
        connection.executescript(
            "DROP TABLE journal_about; DROP TABLE bookmark; PRAGMA user_version = 1003;"
            "DELETE FROM _sqlite_migrations WHERE name = 'm005_review'"
        )
    connection.close()
    ProjectFile.open(path).close()
    with sqlite3.connect(path) as connection:
        assert sorted(connection.execute("SELECT kind, id, seq FROM journal_about")) == before
    connection.close()


@given(st.lists(st.sampled_from("abu"), max_size=12))
def test_what_stands_is_what_a_stack_of_undo_holds(steps: str) -> None:
    event = flood_project().events["e1"]
    made: list[Change] = []
    done: list[Change] = []
    for number, step in enumerate(steps):
        if step == "u":
            if made:
                done.append(made.pop().inverse())
            continue
        before = made[-1].edits[0].after if made else event
        change = HAND.change(step, Edit(before, replace(event, label=f"{step}{number}")))
        made.append(change)
        done.append(change)
    assert standing(done) == made
