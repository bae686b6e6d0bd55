"""A project file keeps what it was given, refuses what does not fit, and survives bad company."""

import random
import signal
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from tests.samples import HAND, flood_project, sources
from viewer.errors import ProjectError
from viewer.model.change import Edit
from viewer.model.project import Project
from viewer.model.ruling import Ruling, RulingKind
from viewer.store.check import check
from viewer.store.file_format import MAJOR, MINOR
from viewer.store.project_file import ProjectFile
from viewer.store.schema import steps

WHOLE = HAND.change("Everything", *(Edit(None, entity) for entity in flood_project().entities()))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project file that holds the flood."""
    path = tmp_path / "flood.parallax"
    with ProjectFile.create(path) as file:
        file.apply(WHOLE)
    return path


def test_what_was_applied_is_read_back(path: Path) -> None:
    with ProjectFile.open(path) as file:
        assert file.read() == flood_project()
        assert [(entry.label, entry.author) for entry in file.history()] == [("Everything", "H. Brandt")]
    assert check(path) == []


def test_an_inverse_takes_everything_back(path: Path) -> None:
    with ProjectFile.open(path) as file:
        file.apply(WHOLE.inverse())
        assert file.read() == Project()
        assert len(file.history()) == 2


def test_an_edit_of_something_that_stands_otherwise_is_refused_whole(path: Path) -> None:
    project = flood_project()
    event, other = project.events["e1"], project.events["e2"]
    stale = replace(event, label="what somebody else wrote")
    with ProjectFile.open(path) as file:
        with pytest.raises(ProjectError, match="not as this edit expects"):
            file.apply(HAND.change("Rename", Edit(other, replace(other, label="x")), Edit(stale, event)))
        with pytest.raises(ProjectError, match="does not fit"):
            file.apply(HAND.change("Orphan the links", Edit(project.sources["dike"], None)))
        assert file.read() == project
        assert len(file.history()) == 1


def test_two_programs_do_not_overwrite_each_other(path: Path) -> None:
    event = flood_project().events["e1"]
    with ProjectFile.open(path) as here, ProjectFile.open(path) as there:
        there.apply(HAND.change("Rename", Edit(event, replace(event, label="there"))))
        with pytest.raises(ProjectError, match="changed by another program"):
            here.apply(HAND.change("Rename", Edit(event, replace(event, label="here"))))


def test_a_project_is_never_made_over_another_file(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(ProjectError, match="exists already"):
        ProjectFile.create(path)
    assert path.read_bytes() == before


ENDLESS = f"""PRAGMA user_version = {1000 * MAJOR + MINOR + 1};
CREATE VIEW v AS WITH RECURSIVE n AS (SELECT 1 UNION ALL SELECT 1 FROM n) SELECT 1 FROM n"""


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("PRAGMA application_id = 7", "not a Parallax project"),
        ("PRAGMA user_version = 2000", "newer Parallax"),
        ("CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM annotation; END", "other parts"),
        ("CREATE VIEW v AS SELECT 1", "other parts"),
        (
            ENDLESS,
            "other parts",
        ),
        ("DROP TABLE _sqlite_migrations; CREATE VIEW _sqlite_migrations AS SELECT 1 AS name", "other parts"),
        ("UPDATE link SET a_source = 'ghost'", "source 'ghost' that is not there"),
        ("UPDATE link SET event_id = 'ghost'", "event 'ghost' that is not there"),
        ("UPDATE annotation SET quotes = replace(quotes, 'dike', 'ghost')", "source 'ghost' that is not there"),
        ("UPDATE link SET evidence = replace(evidence, '0.7', 'NaN')", "damaged"),
        ("UPDATE link SET evidence = replace(evidence, ',0.7', ',true')", "damaged"),
        ("DELETE FROM source", "is not there"),
        ("UPDATE link SET evidence = '[[1]]'", "damaged"),
        ("UPDATE link SET a_end = a_start", "damaged"),
        ("UPDATE source SET calendar = 'mayan'", "damaged"),
        ("UPDATE text SET text = text || '!'", "damaged"),
        ("UPDATE annotation SET quotes = '" + "[" * 100_000 + "'", "damaged"),
    ],
)
def test_a_file_from_a_stranger_is_refused_with_a_sentence(path: Path, statement: str, sentence: str) -> None:
    connection = sqlite3.connect(path)
    connection.executescript(statement)
    connection.close()
    with pytest.raises(ProjectError, match=sentence), ProjectFile.open(path) as file:
        file.read()


def test_a_file_that_is_no_database_is_refused_and_untouched(tmp_path: Path) -> None:
    stray = tmp_path / "letter.parallax"
    stray.write_bytes(b"Dear Sir, " * 500)
    with pytest.raises(ProjectError, match="not a project file"):
        ProjectFile.open(stray)
    with pytest.raises(ProjectError, match="no project file"):
        ProjectFile.open(tmp_path / "missing.parallax")
    assert stray.read_bytes() == b"Dear Sir, " * 500


def test_a_newer_minor_format_is_read_but_not_written(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {1000 * MAJOR + MINOR + 1}")
    connection.close()
    event = flood_project().events["e1"]
    with ProjectFile.open(path) as file:
        assert file.read() == flood_project()
        with pytest.raises(ProjectError, match="only be read"):
            file.apply(HAND.change("Rename", Edit(event, replace(event, label="x"))))


def test_a_project_is_there_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "new.parallax"
    with pytest.raises(ProjectError), ProjectFile.create(path, WHOLE.inverse()):
        pass
    assert list(tmp_path.iterdir()) == []
    with ProjectFile.create(path, WHOLE) as file:
        assert file.read() == flood_project()
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has file names that are no Unicode")
def test_a_project_may_have_a_name_that_is_no_unicode(tmp_path: Path) -> None:
    with ProjectFile.create(tmp_path / "caf\udce9 100%.parallax", WHOLE) as file:
        assert file.read() == flood_project()


def test_check_names_what_is_wrong(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("UPDATE link SET b_end = 9999 WHERE id = 'l3'")
    connection.execute("UPDATE annotation SET quotes = replace(quotes, 'Five', 'Nine')")
    connection.commit()
    connection.close()
    faults = "\n".join(check(path))
    assert "link l3 ends at 9999" in faults
    assert "note n1 quotes words" in faults


KILLED = """
import sys
from dataclasses import replace
from pathlib import Path
from tests.samples import HAND, flood_project
from viewer.model.change import Edit
from viewer.store.project_file import ProjectFile

event = flood_project().events["e1"]
with ProjectFile.open(Path(sys.argv[1])) as file:
    for number in range(1000):
        after = replace(event, label=f"edit {number}")
        file.apply(HAND.change(f"edit {number}", Edit(event, after)))
        event = after
        print(number, flush=True)
"""


def test_no_edit_that_returned_is_lost_to_a_kill(path: Path, tmp_path: Path) -> None:
    chance = random.Random(1917)
    killed = 0
    for turn in range(20):
        victim_path = tmp_path / f"victim-{turn}.parallax"
        victim_path.write_bytes(path.read_bytes())
        last_wanted = chance.randrange(1, 300)
        with subprocess.Popen(
            [sys.executable, "-c", KILLED, str(victim_path)], stdout=subprocess.PIPE, text=True
        ) as victim:
            assert victim.stdout is not None
            returned = -1
            for line in victim.stdout:
                returned = int(line)
                if returned >= last_wanted:
                    victim.kill()
                    break
            returned = max([returned, *(int(line) for line in victim.stdout.read().split())])
            killed += victim.wait() == -signal.SIGKILL
        assert check(victim_path) == []
        with ProjectFile.open(victim_path) as file:
            label = file.read().events["e1"].label
            assert int(label.removeprefix("edit ")) >= returned
            assert file.history(1)[0].label == label
    assert killed == 20


def test_sources_share_one_kept_text_and_undoing_a_removal_finds_it(path: Path) -> None:
    dike, *_ = sources()
    with ProjectFile.open(path) as file:
        file.apply(WHOLE.inverse())
        file.apply(HAND.change("Add", Edit(None, dike)))
        assert file.read().sources["dike"].text == dike.text


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file of the first format, with one event."""
    path = tmp_path / "old.parallax"
    connection = sqlite3.connect(path, isolation_level=None)
    steps.apply(Database(connection, execute_plugins=False), stop_before="m002_rulings")
    connection.execute("INSERT INTO event VALUES ('e1', 'The mill', '', 0)")
    connection.close()
    return path


def test_a_file_of_the_first_format_is_brought_to_this_one_and_kept_as_it_was(tmp_path: Path, old: Path) -> None:
    path, before = old, old.read_bytes()
    nothing = Ruling("r1", RulingKind.SILENT, (), "dike", "e1")
    with ProjectFile.open(path) as file:
        assert list(file.read().events) == ["e1"]
        file.apply(HAND.change("Silent", Edit(None, sources()[0]), Edit(None, nothing)))
        assert file.read().rulings == {"r1": nothing}
    assert (tmp_path / f"old.parallax.before-{MAJOR}.{MINOR}").read_bytes() == before
    assert check(path) == []


def test_a_file_that_is_only_looked_at_stays_as_it_is_whatever_its_format(tmp_path: Path, old: Path) -> None:
    before = old.read_bytes()
    assert check(old) == []
    with ProjectFile.open(old, only_read=True) as file:
        assert list(file.read().events) == ["e1"]
        with pytest.raises(ProjectError, match="only be read"):
            file.apply(HAND.change("Add", Edit(None, sources()[0])))
    assert old.read_bytes() == before
    assert list(tmp_path.iterdir()) == [old]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ruling SET kind = 'law'",
        "UPDATE ruling SET words = '[1]'",
        "UPDATE ruling SET passages = '[[\"dike\", 5, 5]]'",
        "UPDATE ruling SET source_id = 'ghost'",
        "UPDATE ruling SET event_id = NULL",
        "UPDATE link SET refused = '[7]'",
        "UPDATE link SET full_score = 7",
    ],
)
def test_a_damaged_ruling_is_refused_with_a_sentence(path: Path, statement: str) -> None:
    with ProjectFile.open(path) as file:
        file.apply(HAND.change("Silent", Edit(None, Ruling("r1", RulingKind.SILENT, (), "dike", "e1"))))
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()
    with pytest.raises(ProjectError, match="damaged"), ProjectFile.open(path) as file:
        file.read()
