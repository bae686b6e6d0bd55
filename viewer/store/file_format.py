"""Whether a file is a project, of which format, and holds what this program makes and nothing else.

Format numbers stand in `user_version` as 1000 * major + minor: a program refuses a newer major
and may read, but not write, a newer minor.
"""

import hashlib
import sqlite3
from collections.abc import Callable

from viewer.errors import ProjectError
from viewer.translation import QT_TRANSLATE_NOOP, translate

APPLICATION_ID = 0x50415258
"""'PARX' in ASCII: marks a SQLite file as a Parallax project."""

MAJOR, MINOR = 1, 9


def version_of(connection: sqlite3.Connection) -> tuple[int, int]:
    """The format of a project file, major and minor.

    Raises:
        ProjectError: If the file is no Parallax project, or of a newer major format.
    """
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID:
        raise ProjectError(
            translate(
                "Errors", "This file is not a Parallax project. Choose a file that Parallax made, ending in .parallax."
            )
        )
    major, minor = divmod(number, 1000)
    if major > MAJOR:
        raise ProjectError(translate("Errors", "This file is from a newer Parallax. Update to open it."))
    return major, minor


def refuse_what_runs(connection: sqlite3.Connection) -> None:
    """Before anything else is asked of a file made elsewhere: it may hold plain tables and indexes only.

    A view could run for ever, a trigger would run at the first edit.

    Raises:
        ProjectError: If a view, a trigger or a virtual table stands in the file's schema.
    """
    for kind, sql in connection.execute("SELECT type, coalesce(sql, '') FROM sqlite_schema"):
        if kind not in ("table", "index") or sql.lstrip().upper().startswith("CREATE VIRTUAL"):
            raise ProjectError(translate("Errors", _STRANGE))


Parts = set[tuple[str, str, str]]
"""Kind, name and definition of what stands in a schema."""


def refuse_strange_parts(connection: sqlite3.Connection, made: Callable[[], Parts]) -> None:
    """Hold a file made elsewhere to the tables this program makes: no trigger, no view, nothing that runs.

    `made` gives what the steps make; it is asked only where the parts are not those known.

    Raises:
        ProjectError: If anything else stands in the file's schema.
    """
    found = parts_of(connection)
    if digest(found) != PARTS_SHA256 and found != made():
        raise ProjectError(translate("Errors", _STRANGE))


PARTS_SHA256 = "5a5916b93bfb06b0d64dd5a76bf689e3ab1de69e27b9ee6d84ef2960a9e83522"
"""Of what the steps make: to make it anew at each start would take as long as to read a project.

A test holds it to the steps. Another release of sqlite-utils may word the same tables otherwise, and costs only time.
"""


def digest(parts: Parts) -> str:
    """What tells these parts from others, in 64 hexadecimal digits."""
    return hashlib.sha256(repr(sorted(parts)).encode()).hexdigest()


_STRANGE = QT_TRANSLATE_NOOP(
    "Errors",
    "This project file has other parts than Parallax makes, so it is not opened. Ask the sender for the original.",
)


def parts_of(connection: sqlite3.Connection) -> Parts:
    """The parts of a project."""
    rows = connection.execute(
        "SELECT type, name, coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite_stat%'"
    )
    return {(kind, name, " ".join(sql.split())) for kind, name, sql in rows}
