"""Words of a paragraph with one look."""

from dataclasses import dataclass

from viewer.export.entries import NoteEntry
from viewer.model.divergence import NoteKind


@dataclass(frozen=True, slots=True)
class Words:
    """Words with one look. `kind`: a divergence or note quotes them. `opens`, `closes`: notes that hang on them.

    `address` is where a link leads.
    """

    text: str
    strong: bool = False
    slanted: bool = False
    faint: bool = False
    kind: NoteKind | None = None
    opens: tuple[NoteEntry, ...] = ()
    closes: tuple[NoteEntry, ...] = ()
    address: str = ""
