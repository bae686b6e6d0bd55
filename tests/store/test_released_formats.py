"""A project made by any release is opened by this program, whole; one made by a later program is let be."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests import released
from viewer.annotate.links import rename_event
from viewer.cli import parallax
from viewer.errors import ProjectError
from viewer.model.divergence import DivergenceStatus
from viewer.model.link import LinkStatus, Origin
from viewer.model.project import Project
from viewer.session import Session
from viewer.store.check import check
from viewer.store.file_format import MAJOR, MINOR
from viewer.store.library import Database
from viewer.store.project_file import ProjectFile
from viewer.store.schema import steps

FILES = sorted(released.FOLDER.glob("format-*.parallax"), key=lambda path: path.stat().st_size)
STEPS = [step.name for step in steps.pending(Database(memory=True))]


def holds_what_was_in_it(project: Project) -> None:
    """What the reader of every one of these files had made of the two accounts."""
    dike, flood = project.ordered_sources()[:2]
    assert (dike.text, flood.text) == (released.DIKE, released.FLOOD)
    assert (dike.meta.author, flood.meta.title) == ("A. Boom", "High water")
    (event,) = (event for event in project.events.values() if event.label == released.EVENT)
    (drawn,) = (link for link in project.links.values() if link.origin is Origin.READER)
    assert (drawn.event_id, drawn.status) == (event.id, LinkStatus.CONFIRMED)
    assert tuple(project.words(passage) for passage in drawn.passages) == released.WARDENS
    assert any(
        link.status is LinkStatus.CONFIRMED and link.evidence
        for link in project.links.values()
        if link.origin is Origin.ALIGNER
    )
    (question,) = (note for note in project.annotations.values() if note.text == released.QUESTION)
    assert (question.event_id, question.author) == (event.id, released.READER)
    assert [quote.exact for quote in question.quotes] == ["five wardens"]
    judged = {divergence.status for divergence in project.divergences.values()}
    assert {DivergenceStatus.ACCEPTED, DivergenceStatus.DISMISSED} <= judged


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_a_project_of_each_released_format_is_opened_whole_and_worked_on(file: Path, tmp_path: Path) -> None:
    path = tmp_path / "old.parallax"
    shutil.copyfile(file, path)
    before = path.read_bytes()
    assert check(path) == []
    with Session.open(path, "A. Boom", only_read=True) as session:
        holds_what_was_in_it(session.project)
    assert path.read_bytes() == before
    with Session.open(path, "A. Boom") as session:
        holds_what_was_in_it(session.project)
        done = len(session.history())
        event = next(event for event in session.project.events.values() if event.label == released.EVENT)
        session.apply(rename_event(session.project, event.id, "Four or five resign", session.hand()))
    with Session.open(path, "A. Boom") as session:
        assert session.project.events[event.id].label == "Four or five resign"
        assert len(session.history()) == done + 1
    assert check(path) == []
    told = CliRunner().invoke(parallax, ["check", str(path)])
    assert (told.exit_code, told.output.rpartition(": ")[2]) == (0, "sound\n")


@pytest.mark.parametrize("stop", [*STEPS[1:], None])
def test_a_project_is_opened_from_every_step_between_the_formats(stop: str | None, tmp_path: Path) -> None:
    path = tmp_path / "old.parallax"
    shutil.copyfile(released.FOLDER / "format-1.0.parallax", path)
    with closing(Database(path, execute_plugins=False)) as db:
        steps.apply(db, stop_before=stop)
    assert check(path) == []
    with ProjectFile.open(path) as file:
        holds_what_was_in_it(file.read())
        assert file.writable


def test_the_present_format_has_a_file_among_the_data() -> None:
    there = [path.stem for path in FILES]
    assert f"format-{MAJOR}.{MINOR}" in there, "the format has risen: docs/releasing.md says how its file is made"


def test_the_file_that_a_release_leaves_has_something_of_everything(tmp_path: Path) -> None:
    made = tmp_path / "made.parallax"
    released.write(made)
    for path in (made, released.FOLDER / f"format-{MAJOR}.{MINOR}.parallax"):
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
            assert [name for name in tables if not connection.execute(f"SELECT 1 FROM {name}").fetchone()] == []
        with ProjectFile.open(path, only_read=True) as file:
            holds_what_was_in_it(file.read())


def raised(tmp_path: Path, number: int) -> Path:
    """A project that says it is of another format."""
    path = tmp_path / "newer.parallax"
    shutil.copyfile(released.FOLDER / f"format-{MAJOR}.{MINOR}.parallax", path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {number}")
    return path


@pytest.mark.parametrize("command", ["check", "links", "names"])
def test_a_project_of_a_newer_major_format_is_refused_with_a_sentence_and_left_as_it_is(
    command: str, tmp_path: Path
) -> None:
    path = raised(tmp_path, 1000 * (MAJOR + 1))
    before = path.read_bytes()
    with pytest.raises(ProjectError, match=r"This file is from a newer Parallax\. Update to open it\."):
        Session.open(path, "A. Boom")
    refused = CliRunner().invoke(parallax, [command, str(path)])
    assert isinstance(refused.exception, ProjectError)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_project_of_a_newer_minor_format_is_read_and_left_as_it_is(tmp_path: Path) -> None:
    path = raised(tmp_path, 1000 * MAJOR + 999)
    before = path.read_bytes()
    with Session.open(path, "A. Boom") as session:
        holds_what_was_in_it(session.project)
        event = next(iter(session.project.events))
        with pytest.raises(ProjectError, match="newer Parallax, so it can only be read here"):
            session.apply(rename_event(session.project, event, "Otherwise", session.hand()))
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
