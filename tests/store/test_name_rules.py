"""What the reader says of names, in the project file."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.samples import HAND, flood_project
from viewer.annotate.names import merge_names
from viewer.errors import ProjectError
from viewer.model.change import Edit
from viewer.store.file_format import MAJOR, MINOR
from viewer.store.project_file import ProjectFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project file in which two names were merged."""
    path = tmp_path / "flood.parallax"
    first = HAND.change("Everything", *(Edit(None, entity) for entity in flood_project().entities()))
    with ProjectFile.create(path, first) as file:
        file.apply(merge_names(file.read(), ["Grey", "Gray"], HAND))
    return path


def test_rules_on_names_are_read_back(path: Path) -> None:
    with ProjectFile.open(path) as file:
        assert [rule.forms for rule in file.read().name_rules.values()] == [("Grey", "Gray")]


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("kind", "maybe"),
        ("forms", "["),
        ("forms", '"Grey"'),
        ("forms", '["Grey"]'),
        ("forms", '["Grey", 3]'),
        ("forms", '["Grey", "Grey"]'),
        ("forms", "[" * 100_000),
    ],
)
def test_a_damaged_rule_is_refused(path: Path, column: str, value: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"UPDATE name_rule SET {column} = ?", (value,))
        connection.commit()
    with ProjectFile.open(path) as file, pytest.raises(ProjectError, match="name_rule"):
        file.read()


def test_a_file_of_an_earlier_format_is_brought_up_to_date_and_a_copy_kept(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "DROP TABLE name_rule; PRAGMA user_version = 1001; DELETE FROM _sqlite_migrations WHERE name = 'm003_names'"
        )
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'm009_dismissed'")
        connection.commit()
    with ProjectFile.open(path) as file:
        assert file.read() == flood_project()
    assert path.with_name(f"{path.name}.before-{MAJOR}.{MINOR}").exists()
