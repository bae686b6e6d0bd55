"""Accounts as the aligner sees them: the sentences that tell something, and their words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from viewer.model.place import Span
from viewer.model.source import Source
from viewer.progress import SILENT, Progress, stepping
from viewer.segment.segments import Segment, SegmentKind
from viewer.segment.text import segment
from viewer.translation import translate

MIN_WORDS = 4
"""A shorter sentence says too little by itself to be linked; it still lends its words to its neighbours."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a source and where it stands, in code points."""

    text: str
    start_cp: int
    end_cp: int

    @property
    def span(self) -> Span:
        """The place of the word."""
        return Span(self.start_cp, self.end_cp)


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence (or list item) of the body: the smallest passage that a link can join."""

    span: Span
    paragraph: int
    words: tuple[Word, ...]

    @property
    def links(self) -> bool:
        """Whether it is long enough to stand in a link."""
        return len(self.words) >= MIN_WORDS


@dataclass(frozen=True)
class Account:
    """One source, read: its units in the order of the text, and the headings between them."""

    id: str
    text: str
    language: str
    units: tuple[Unit, ...]
    headings: tuple[Span, ...] = ()

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each unit starts, in code points."""
        return tuple(unit.span.start_cp for unit in self.units)


def read(source: Source, progress: Progress = SILENT) -> Account:
    """The account that a source gives.

    Raises:
        Cancelled: From `progress`.
    """
    language = source.meta.language.split("-")[0].lower() or _language_by_script(source.text)
    segments = segment(source.text, language, progress)
    return Account(
        source.id,
        source.text,
        language,
        tuple(
            _unit(source.text, part)
            for part in stepping(segments, progress, translate("Progress", "Reading"))
            if part.tells
        ),
        tuple(part.span for part in segments if part.kind is SegmentKind.HEADING),
    )


def from_lines(account_id: str, lines: Sequence[str], language: str = "en") -> Account:
    """An account whose units are given, a line each: for texts that come divided, such as verses."""
    units, at = [], 0
    for line in lines:
        units.append(Unit(Span(at, at + max(1, len(line))), 0, words_of(line, at)))
        at += len(line) + 1
    return Account(account_id, "\n".join(lines), language, tuple(units))


def words_of(text: str, offset_cp: int = 0) -> tuple[Word, ...]:
    """The words of a text; `offset_cp` is where the text starts in its source."""
    return tuple(Word(m[0], m.start() + offset_cp, m.end() + offset_cp) for m in _WORD.finditer(text))


_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|\d+(?:[.,]\d+)*|[^\W\d_]+(?:[’'][^\W\d_]+)*")


def _unit(text: str, part: Segment) -> Unit:
    return Unit(part.span, part.paragraph, words_of(part.span.of(text), part.span.start_cp))


def _language_by_script(text: str) -> str:
    sample = text[:2000]
    cyrillic = sum("\u0400" <= letter <= "\u04ff" for letter in sample)
    return "ru" if cyrillic * 2 > sum(letter.isalpha() for letter in sample) else "en"
