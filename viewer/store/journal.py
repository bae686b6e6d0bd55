"""The journal: how a change is written down, what it is about, and the way back."""

import json
from collections.abc import Callable

from viewer.model.change import Change, Edit, Entity
from viewer.model.link import Event
from viewer.model.source import Source
from viewer.store.rows import TABLES, Row


def as_json(change: Change) -> str:
    """The edits of a change as a list of table, row before, row after; of a text only its checksum."""

    def row(edit: Edit, side: str) -> Row | None:
        entity = getattr(edit, side)
        return TABLES[type(entity)].to_row(entity) if entity else None

    edits = [[TABLES[edit.key[0]].name, row(edit, "before"), row(edit, "after")] for edit in change.edits]
    return json.dumps(edits, ensure_ascii=False, separators=(",", ":"))


def from_json(edits: str, text_of: Callable[[str], str]) -> tuple[Edit, ...]:
    """The edits that `as_json` wrote; `text_of` gives the text of a checksum.

    Raises:
        ValueError, KeyError, TypeError: If they are damaged, or of another format.
    """
    kinds = {table.name: kind for kind, table in TABLES.items()}

    def entity(table: str, row: Row | None) -> Entity | None:
        if row is None:
            return None
        kind = kinds[table]
        whole = {**row, "text": text_of(str(row["sha256"]))} if kind is Source else row
        return TABLES[kind].from_row(whole)

    return tuple(Edit(entity(table, before), entity(table, after)) for table, before, after in json.loads(edits))


def about_of(change: Change) -> set[tuple[str, str]]:
    """The tables and ids that a change is about; what is or was of an event is about the event too."""
    about = {(TABLES[edit.key[0]].name, edit.key[1]) for edit in change.edits}
    events = {getattr(side, "event_id", None) for edit in change.edits for side in (edit.before, edit.after)}
    return about | {(TABLES[Event].name, event_id) for event_id in events if event_id}
