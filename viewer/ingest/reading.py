"""What a reader makes of a file: a text, its structure, what it says of itself, and doubts about it."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from viewer.errors import UnreadableSource
from viewer.ingest.limits import MAX_BLOCKS, MAX_TEXT_CP
from viewer.model.place import Span
from viewer.model.structure import UNKNOWN, Block, BlockKind, Locus, LocusKind, Structure
from viewer.translation import translate

BETWEEN = "\n\n"
"""What stands between two blocks of a text."""

_WHITE = re.compile(r"[ \t\n\r\f\v\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Part:
    """Something of a file that can be taken or left: a chapter, a region of a page. `preview` is how it begins."""

    id: str
    label: str
    preview: str
    length_cp: int
    taken: bool = True


@dataclass(frozen=True, slots=True)
class Reading:
    """A file as it was read. `about` holds fields of `Metadata` by name; `warnings` are sentences for the person.

    `parts` is empty where there is nothing to choose.
    """

    text: str
    structure: Structure = UNKNOWN
    about: Mapping[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()


class TextBuilder:
    """A text put together from blocks, with their places.

    Raises:
        UnreadableSource: From any method, once the text is longer than `MAX_TEXT_CP` or has too many blocks.
    """

    def __init__(self) -> None:
        """Begin with nothing."""
        self._words: list[str] = []
        self._blocks: list[Block] = []
        self._loci: list[Locus] = []
        self._waiting: list[tuple[LocusKind, str]] = []
        self._length = 0

    @property
    def length_cp(self) -> int:
        """How long the text is so far."""
        return self._length

    def heading(self, words: str, level: int) -> None:
        """Add a heading."""
        self._add(BlockKind.HEADING, words, level)

    def paragraph(self, words: str) -> None:
        """Add a paragraph; one without words adds nothing."""
        self._add(BlockKind.PARAGRAPH, words)

    def note(self, words: str) -> None:
        """Add a note."""
        self._add(BlockKind.NOTE, words)

    def locus(self, kind: LocusKind, label: str) -> None:
        """Say where what follows is cited as standing."""
        if label.strip():
            self._waiting.append((kind, label.strip()[:80]))

    def locus_at(self, kind: LocusKind, label: str, start_cp: int) -> None:
        """Say where the text from `start_cp` on, which is in it already, is cited as standing."""
        if label.strip():
            self._loci.append(Locus(kind, label.strip()[:80], start_cp))

    def next_cp(self) -> int:
        """Where the next block will start."""
        return self._length + (len(BETWEEN) if self._blocks else 0)

    def _add(self, kind: BlockKind, words: str, level: int = 0) -> None:
        words = unicodedata.normalize("NFC", words.replace("\0", "")).strip()
        if not words:
            return
        start = self.next_cp()
        self._loci += [Locus(locus, label, start) for locus, label in self._waiting]
        self._waiting.clear()
        if self._blocks:
            self._words.append(BETWEEN)
        self._words.append(words)
        self._length = start + len(words)
        self._blocks.append(Block(kind, Span(start, self._length), level))
        if self._length > MAX_TEXT_CP or len(self._blocks) > MAX_BLOCKS:
            raise UnreadableSource(
                translate("Errors", "This text is longer than a source may be; divide it into smaller files.")
            )

    def reading(
        self, about: Mapping[str, str] | None = None, warnings: tuple[str, ...] = (), parts: tuple[Part, ...] = ()
    ) -> Reading:
        """What was put together.

        Raises:
            UnreadableSource: If it holds no words.
        """
        text = "".join(self._words)
        if not any(sign.isalnum() for sign in text):
            raise UnreadableSource(translate("Errors", "The file holds no words; choose a file with a text in it."))
        loci = tuple(sorted(self._loci, key=lambda locus: locus.start_cp))
        return Reading(text, Structure(tuple(self._blocks), loci), dict(about or {}), warnings, parts)


def one_line(words: str) -> str:
    """Words with each run of white space made one space; a space that may not break stays."""
    return _WHITE.sub(" ", words).strip()
