"""Who makes an edit, and when."""

from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from viewer.model.change import Change, Edit


@dataclass(frozen=True, slots=True)
class Hand:
    """The annotator's name and the moment of the edit, ISO 8601 with its offset from UTC."""

    author: str
    at: str

    @classmethod
    def of(cls, author: str, moment: datetime) -> "Hand":
        """The hand of this author at this moment, to the second."""
        return cls(author, moment.isoformat(timespec="seconds"))

    def change(self, label: str, *edits: Edit) -> Change:
        """A change of these edits in this hand."""
        return Change(label, self.author, self.at, edits)


def fresh_id(prefix: str) -> str:
    """An id that no other thing of any project has."""
    return f"{prefix}-{uuid4().hex}"
