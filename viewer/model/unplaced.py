"""What a reader made on words that a corrected text does not have, kept until the reader finds them a place."""

from dataclasses import dataclass

from viewer.model.bookmark import Bookmark
from viewer.model.divergence import Divergence
from viewer.model.link import Link
from viewer.model.ruling import Ruling

Displaced = Link | Divergence | Ruling | Bookmark


@dataclass(frozen=True, slots=True)
class LostWords:
    """Words that were not found again, and what stood around them in the earlier text.

    `number` says which of the passages of the thing they were. `near_cp` is where they should stand now.
    """

    number: int
    exact: str
    prefix: str
    suffix: str
    near_cp: int


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A thing that misses words of one source: a link, divergence, ruling or bookmark kept here meanwhile, or a note.

    A note stays where it is and lacks the quote only. The places that the thing still has are those of the present
    texts; those of its lost words are of the earlier one.

    Raises:
        ValueError: If it keeps nothing, or several things, or has lost nothing.
    """

    id: str
    source_id: str
    lost: tuple[LostWords, ...]
    link: Link | None = None
    divergence: Divergence | None = None
    ruling: Ruling | None = None
    bookmark: Bookmark | None = None
    note_id: str | None = None

    def __post_init__(self) -> None:
        """Hold it to one thing."""
        kept = (self.link, self.divergence, self.ruling, self.bookmark, self.note_id)
        if sum(each is not None for each in kept) != 1 or not self.lost:
            raise ValueError(f"not one thing that lost its words: {self.id}")

    @property
    def thing(self) -> Displaced | None:
        """What is kept; None for the quote of a note."""
        return self.link or self.divergence or self.ruling or self.bookmark
