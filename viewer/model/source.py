"""A source: an account whose text never changes, and what is known about it."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from viewer.model.structure import UNKNOWN, Structure


class Calendar(StrEnum):
    """The reckoning in which a source gives its dates."""

    GREGORIAN = "gregorian"
    JULIAN = "julian"
    JULIAN_THEN_GREGORIAN = "julian-until-1918-02"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about a source. Every field but the title may be empty: not known."""

    title: str
    author: str = ""
    date: str = ""
    container: str = ""
    perspective: str = ""
    calendar: Calendar = Calendar.UNKNOWN
    language: str = ""
    """BCP 47 tag of the language, such as `en`."""
    licence: str = ""
    url: str = ""
    note: str = ""
    genre: str = ""
    """What kind of work it is, as a type of CSL: `book`, `article-journal`, `manuscript`; guessed where it is empty."""
    publisher: str = ""
    place: str = ""
    """Where it was published."""
    volume: str = ""
    issue: str = ""
    pages: str = ""
    doi: str = ""
    accessed: str = ""
    """The day on which it was read on the web, as in ISO 8601."""


@dataclass(frozen=True, slots=True)
class Source:
    r"""An account as it was read: its text code point for code point, newlines as `\n`.

    `position` orders the sources of a project; the letters A, B, C follow it. `structure` is what the file said beside
    the words.
    """

    id: str
    text: str
    meta: Metadata
    position: int = 0
    structure: Structure = UNKNOWN

    @property
    def sha256(self) -> str:
        """The text's SHA-256 over its UTF-8 form, in hexadecimal."""
        return hashlib.sha256(self.text.encode()).hexdigest()
