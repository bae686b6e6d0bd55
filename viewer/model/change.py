"""An edit as a value: what stood before, what stands after, who, when."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from viewer.model.bookmark import Bookmark
from viewer.model.divergence import Annotation, Divergence
from viewer.model.link import Event, Link
from viewer.model.name_rule import NameRule
from viewer.model.ruling import Ruling
from viewer.model.source import Source
from viewer.model.tag import Tag
from viewer.model.unplaced import Unplaced

Entity = Source | Event | Link | Divergence | Annotation | Tag | Ruling | NameRule | Bookmark | Unplaced


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing made (`before` is None), altered, or taken away (`after` is None).

    Raises:
        ValueError: If it is about nothing, or about two different things.
    """

    before: Entity | None
    after: Entity | None

    def __post_init__(self) -> None:
        """Hold both sides to one thing."""
        if self.before is None and self.after is None:
            raise ValueError("an edit of nothing")
        if self.before and self.after and _key(self.before) != _key(self.after):
            raise ValueError(f"an edit of two things: {_key(self.before)}, {_key(self.after)}")

    @property
    def key(self) -> tuple[type[Entity], str]:
        """The kind and id of the thing edited."""
        entity = self.after or self.before
        assert entity is not None
        return _key(entity)

    def inverse(self) -> "Edit":
        """The edit that takes this one back."""
        return Edit(self.after, self.before)


def _key(entity: Entity) -> tuple[type[Entity], str]:
    return type(entity), entity.id


@dataclass(frozen=True, slots=True)
class Change:
    """Edits that become true together.

    `label` says in a few words what the person did; `at` is ISO 8601 with its offset from UTC.
    """

    label: str
    author: str
    at: str
    edits: tuple[Edit, ...]

    def inverse(self, at: str | None = None) -> "Change":
        """The change that takes this one back, its edits in reverse."""
        return replace(self, at=at or self.at, edits=tuple(edit.inverse() for edit in reversed(self.edits)))


def standing(changes: Iterable[Change]) -> list[Change]:
    """Of changes in their order those that were not taken back: what undo can take back one by one, the last first."""
    stack: list[Change] = []
    for change in changes:
        if stack and change.edits == stack[-1].inverse().edits:
            stack.pop()
        else:
            stack.append(change)
    return stack


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One line of a project's history: who did what, when (ISO 8601)."""

    seq: int
    at: str
    author: str
    label: str
