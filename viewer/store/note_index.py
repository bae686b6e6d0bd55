"""Words in notes, found at once: a full-text index in memory, beside the project file and never in it.

A project file that came from elsewhere may hold no virtual table (see `schema`), so the index is made when it is first
asked, and follows every change.
"""

import re
import sqlite3
from collections.abc import Iterable

from viewer.model.change import Change
from viewer.model.divergence import Annotation

_WORD = re.compile(r"\w+")
MOST_WORDS = 20


class NoteIndex:
    """The notes by their words and the words they quote; FTS5, letters without their accents."""

    def __init__(self, notes: Iterable[Annotation]) -> None:
        """Index these notes."""
        self._connection = sqlite3.connect(":memory:")
        self._connection.execute("CREATE VIRTUAL TABLE note USING fts5(id UNINDEXED, words, tokenize='unicode61')")
        self._add(notes)

    def follow(self, change: Change) -> None:
        """Take in a change that was made to the project."""
        edits = [edit for edit in change.edits if edit.key[0] is Annotation]
        gone = [(edit.key[1],) for edit in edits if edit.before is not None]
        self._connection.executemany("DELETE FROM note WHERE id = ?", gone)
        self._add(edit.after for edit in edits if isinstance(edit.after, Annotation))

    def find(self, words: str) -> frozenset[str]:
        """The ids of the notes that hold all of these words, the last of them perhaps only begun."""
        asked = _WORD.findall(words)[:MOST_WORDS]
        if not asked:
            return frozenset()
        query = " ".join(f'"{word}"' for word in asked) + "*"
        return frozenset(row[0] for row in self._connection.execute("SELECT id FROM note WHERE note MATCH ?", (query,)))

    def close(self) -> None:
        """Forget everything."""
        self._connection.close()

    def _add(self, notes: Iterable[Annotation]) -> None:
        rows = ((note.id, "\n".join([note.text, *(quote.exact for quote in note.quotes)])) for note in notes)
        self._connection.executemany("INSERT INTO note (id, words) VALUES (?, ?)", rows)
