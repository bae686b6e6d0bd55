"""A place that a reader wants to come back to."""

from dataclasses import dataclass

from viewer.model.place import Passage

MAX_LABEL_CP = 200


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An event or a passage, under a few words of the reader's; `created` is ISO 8601 with its offset from UTC.

    Raises:
        ValueError: If it marks nothing, or both, or its label is empty or too long.
    """

    id: str
    label: str
    author: str
    created: str
    event_id: str | None = None
    passage: Passage | None = None

    def __post_init__(self) -> None:
        """Refuse a mark of nothing."""
        if (self.event_id is None) == (self.passage is None):
            raise ValueError(f"not a bookmark of one thing: {self.id}")
        if not 0 < len(self.label) <= MAX_LABEL_CP:
            raise ValueError(f"not a label of a bookmark: {self.label[:80]!r}")
