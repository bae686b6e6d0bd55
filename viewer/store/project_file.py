"""One project file: made, opened, read, and changed one transaction at a time."""

import os
import secrets
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from viewer.errors import ProjectChanged, ProjectError
from viewer.model.change import Change, Edit, Entity, JournalEntry
from viewer.model.faults import faults_of
from viewer.model.project import Project
from viewer.model.source import Source
from viewer.store.file_format import MAJOR, MINOR, Parts, refuse_strange_parts, refuse_what_runs, version_of
from viewer.store.journal import about_of, as_json, from_json
from viewer.store.on_disk import put, unused
from viewer.store.rows import TABLES
from viewer.translation import translate

if TYPE_CHECKING:
    from viewer.store.library import Database

LOCK_PATIENCE_S = 0.5
"""How long an edit waits for another program; the window stands still meanwhile."""

MAX_PROJECT_BYTES = 2 * 1024**3
MOST_TAKEN_BACK = 100
MAX_TAKEN_BACK_CP = 1_000_000
"""How much of the journal is read for steps back into earlier sessions."""

MAX_VALUE_BYTES = 256 * 1024**2
"""The longest single text or list that is read from a file."""


class ProjectFile:
    """An open project file. Use it in one thread; close it, or use it in a `with` block.

    Rollback journal and `synchronous=EXTRA`: when `apply` returns, the change has reached the disk,
    also on the sticks and shares that classrooms use (a write-ahead log does not work on shares).
    """

    def __init__(
        self, path: Path, connection: sqlite3.Connection, *, writable: bool, version: tuple[int, int] = (MAJOR, MINOR)
    ) -> None:
        """Take over an open database of this format; use `create` or `open`."""
        self.path = path
        self._is_newer = version > (MAJOR, MINOR)
        self.writable = writable and not self._is_newer
        self._connection = connection
        self._seq = self._last_seq()

    @classmethod
    def create(cls, path: Path, first: Change | None = None) -> Self:
        """Make a project, empty or with its first change in it. It is there whole, or not at all.

        Raises:
            ProjectError: If something stands there already, or the folder cannot be written to.
        """
        beside = path.with_name(f".{path.name[:60]}.{secrets.token_hex(4)}.part")
        with _said_plainly(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.exists():
                raise ProjectError(
                    translate("Errors", "{0} exists already. Choose another name, or open it.").format(path)
                )
            try:
                with closing(_connect(beside, "rwc")) as made:
                    _bring_up(made)
                    if first:
                        cls(beside, made, writable=True).apply(first)
                put(beside, path)
            finally:
                beside.unlink(missing_ok=True)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, *, only_read: bool = False) -> Self:
        """Open a project, whoever made it, and bring it to this program's format.

        A copy of the file as it was is kept beside it before its format is changed. A file that may not be written
        to, or is opened `only_read`, stays as it is, whatever its format; nothing can be applied to it.

        Raises:
            ProjectError: If the file is missing, too large, no project, damaged, or from a newer program.
        """
        if not path.is_file():
            raise ProjectError(
                translate(
                    "Errors", "There is no project file {0}. Check the name, or make one with 'parallax new'."
                ).format(path)
            )
        if path.stat().st_size > MAX_PROJECT_BYTES:
            raise ProjectError(
                translate("Errors", "{0} is larger than {1} GiB, so it is not opened.").format(
                    path, MAX_PROJECT_BYTES // 1024**3
                )
            )
        with _said_plainly(path):
            writable = not only_read and os.access(path, os.W_OK)
            with ExitStack() as undone:
                opened = _connect(path, "rw")
                undone.callback(opened.close)
                version = version_of(opened)
                refuse_what_runs(opened)
                if version < (MAJOR, MINOR):
                    if writable:
                        shutil.copy2(path, unused(path.with_name(f"{path.name}.before-{MAJOR}.{MINOR}")))
                    else:
                        opened = _copied(opened)
                        undone.callback(opened.close)
                    _bring_up(opened)
                if version <= (MAJOR, MINOR):
                    refuse_strange_parts(opened, _made_parts)
                file = cls(path, opened, writable=writable, version=version)
                undone.pop_all()
            return file

    @property
    def why_only_read(self) -> str:
        """Why nothing can be applied to the file, and what to do, in a sentence; empty if it can be written to."""
        if self.writable:
            return ""
        if self._is_newer:
            said = translate("Errors", "{0} is from a newer Parallax, so it can only be read here. Update to go on.")
        else:
            said = translate("Errors", "{0} can only be read here. Save a copy elsewhere to go on.")
        return said.format(self.path.name)

    def save_copy(self, path: Path) -> None:
        """Write all of the project, with its history, to another file. It is there whole, or not at all.

        Raises:
            ProjectError: If something stands there already, or the folder cannot be written to.
        """
        beside = path.with_name(f".{path.name[:60]}.{secrets.token_hex(4)}.part")
        with _said_plainly(path):
            if path.exists():
                raise ProjectError(
                    translate("Errors", "{0} exists already. Choose another name, or open it.").format(path)
                )
            try:
                self._connection.execute("VACUUM INTO ?", (str(beside),))
                put(beside, path)
            finally:
                beside.unlink(missing_ok=True)

    def close(self) -> None:
        """Close the file. Everything applied is on disk already."""
        self._connection.close()

    def __enter__(self) -> Self:
        """The file itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file."""
        self.close()

    def read(self) -> Project:
        """Everything the file holds.

        Raises:
            ProjectError: If a row is damaged or refers to nothing; it is named.
        """
        project = self.read_unchecked()
        for fault in faults_of(project):
            raise ProjectError(
                translate("Errors", "{0} is damaged: {1}. 'parallax check' lists every fault.").format(
                    self.path.name, fault
                )
            )
        return project

    def read_unchecked(self) -> Project:
        """Everything the file holds, whether or not it refers to what is there."""
        with _said_plainly(self.path):
            return Project.of(entity for kind in TABLES for entity in self._read(kind))

    def _read(self, kind: type[Entity]) -> Iterator[Entity]:
        table = TABLES[kind]
        joined = " JOIN text USING (sha256)" if kind is Source else ""
        cursor = self._connection.execute(f"SELECT * FROM {table.name}{joined}")
        columns = [column[0] for column in cursor.description]
        for values in cursor:
            row = dict(zip(columns, values, strict=True))
            try:
                yield table.from_row(row)
            except (ValueError, KeyError, TypeError, RecursionError) as error:
                raise ProjectError(
                    translate(
                        "Errors",
                        "{0} is damaged: {1} {2} cannot be read ({3}). Open a copy of the file, or the one kept before "
                        "an update.",
                    ).format(self.path.name, table.name, repr(row.get("id")), error)
                ) from error

    def apply(self, change: Change) -> None:
        """Make a change true, all of it or nothing, and journal it. When this returns, it is on disk.

        Raises:
            ProjectError: If the change does not fit what the file holds, another program has changed
                the file meanwhile, or the disk refuses. The file is then as it was.
        """
        if not self.writable:
            raise ProjectError(self.why_only_read)
        with _said_plainly(self.path), _library(self._connection).atomic():
            if self._last_seq() != self._seq:
                raise ProjectChanged(
                    translate("Errors", "{0} was changed by another program. Open it again to go on.").format(
                        self.path.name
                    )
                )
            for edit in change.edits:
                self._apply(edit)
            self._connection.execute(
                "INSERT INTO journal (seq, at, author, label, edits) VALUES (?, ?, ?, ?, ?)",
                (self._seq + 1, change.at, change.author, change.label, as_json(change)),
            )
            self._connection.executemany(
                "INSERT INTO journal_about (kind, id, seq) VALUES (?, ?, ?)",
                [(kind, key, self._seq + 1) for kind, key in sorted(about_of(change))],
            )
        self._seq += 1

    def _apply(self, edit: Edit) -> None:
        kind, key = edit.key
        table, execute = TABLES[kind], self._connection.execute
        before = table.to_row(edit.before) if edit.before else None
        after = table.to_row(edit.after) if edit.after else None
        columns = list(after or before or ())
        found = execute(f"SELECT {', '.join(columns)} FROM {table.name} WHERE id = ?", (key,)).fetchone()
        if found != (tuple(before.values()) if before else None):
            raise ProjectChanged(
                translate("Errors", "The {0} {1} is not as this edit expects it. Open the project again.").format(
                    table.name, repr(key)
                )
            )
        if isinstance(edit.after, Source):
            execute("INSERT OR IGNORE INTO text VALUES (?, ?)", (edit.after.sha256, edit.after.text))
        if after is None:
            execute(f"DELETE FROM {table.name} WHERE id = ?", (key,))
        elif before is None:
            places = ", ".join("?" * len(columns))
            execute(f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({places})", tuple(after.values()))
        else:
            settings = ", ".join(f"{column} = ?" for column in columns)
            execute(f"UPDATE {table.name} SET {settings} WHERE id = ?", (*after.values(), key))

    def history(self, limit: int = 200, about: tuple[type[Entity], str] | None = None) -> list[JournalEntry]:
        """The newest changes, newest first: all, or those about the thing of this kind and id.

        What belongs to an event, or belonged to it, is about the event too.
        """
        query, values = "SELECT seq, at, author, label FROM journal", list[str | int]()
        if about:
            query += " JOIN journal_about USING (seq) WHERE kind = ? AND id = ?"
            values = [TABLES[about[0]].name, about[1]]
        query += " ORDER BY seq DESC LIMIT ?"
        with _said_plainly(self.path):
            return [JournalEntry(*row) for row in self._connection.execute(query, (*values, limit))]

    def last_changes(self, most: int = MOST_TAKEN_BACK) -> list[Change]:
        """The newest changes with all that they altered, oldest first.

        Fewer than `most` where a change before them is very long or was written in an earlier format.
        """
        query = "SELECT label, author, at, edits, length(edits) FROM journal WHERE seq > 1 ORDER BY seq DESC LIMIT ?"
        texts = "SELECT text FROM text WHERE sha256 = ?"
        found: list[Change] = []
        room = MAX_TAKEN_BACK_CP
        with _said_plainly(self.path):
            for label, author, at, edits, length in self._connection.execute(query, (most,)):
                room -= length
                if room < 0:
                    break
                try:
                    read = from_json(edits, lambda key: str(self._connection.execute(texts, (key,)).fetchone()[0]))
                except (ValueError, KeyError, TypeError, RecursionError):
                    # Written in an earlier format: what went before cannot be taken back one by one either.
                    break
                found.append(Change(label, author, at, read))
        return found[::-1]

    def faults(self) -> list[str]:
        """What SQLite itself finds wrong with the file: damaged pages, dangling references."""
        with _said_plainly(self.path):
            pages = [row[0] for row in self._connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
            dangling = [
                f"{table} row {rowid} refers to a {parent} that is not there"
                for table, rowid, parent, _ in self._connection.execute("PRAGMA foreign_key_check")
            ]
            return pages + dangling

    def _last_seq(self) -> int:
        (seq,) = self._connection.execute("SELECT coalesce(max(seq), 0) FROM journal").fetchone()
        return int(seq)


def _library(connection: sqlite3.Connection) -> "Database":
    """What makes and alters projects; it takes as long to load as it takes to read one."""
    from viewer.store.library import Database  # noqa: PLC0415 - as said above

    return Database(connection, execute_plugins=False)


def _bring_up(connection: sqlite3.Connection) -> None:
    """Bring what a connection leads to to the present format."""
    from viewer.store.schema import steps  # noqa: PLC0415 - as above

    steps.apply(_library(connection))


def _made_parts() -> Parts:
    from viewer.store.schema import made_parts  # noqa: PLC0415 - as above

    return made_parts()


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    return _guarded(f"{path.resolve().as_uri()}?mode={mode}")


def _copied(original: sqlite3.Connection) -> sqlite3.Connection:
    """A copy of a database that no other program sees and that is gone when it is closed."""
    copy = _guarded("")
    original.backup(copy)
    original.close()
    return copy


def _guarded(address: str) -> sqlite3.Connection:
    connection = sqlite3.connect(address, uri=True, isolation_level=None, timeout=LOCK_PATIENCE_S)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_VALUE_BYTES)
    for pragma in (
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "foreign_keys = ON",
        "journal_mode = DELETE",
        # FULL leaves the folder's entry of the journal unsynced: after a power cut it could roll a change back.
        "synchronous = EXTRA",
        "fullfsync = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


@contextmanager
def _said_plainly(path: Path) -> Iterator[None]:
    """Turn what SQLite and the disk raise into a sentence."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise ProjectError(
            translate("Errors", "This edit does not fit {0}: {1}. Open the project again.").format(path.name, error)
        ) from error
    except sqlite3.OperationalError as error:
        raise ProjectError(
            translate("Errors", "{0} cannot be used now: {1}. Try again, or copy it to another disk.").format(
                path.name, error
            )
        ) from error
    except (sqlite3.DatabaseError, OverflowError) as error:
        raise ProjectError(
            translate(
                "Errors", "{0} is not a project file, or is damaged: {1}. Open the copy kept before an update, if any."
            ).format(path.name, error)
        ) from error
    except UnicodeError as error:
        raise ProjectError(
            translate("Errors", "{0} has letters that cannot be kept ({1}). Write them otherwise.").format(
                repr(path), error
            )
        ) from error
    except OSError as error:
        raise ProjectError(
            translate("Errors", "{0} cannot be used: {1}. Choose another place.").format(path, error.strerror)
        ) from error
