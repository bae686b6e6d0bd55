"""How a report looks on paper: its paragraphs, and the underlines of the words that a divergence or note quotes."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from viewer.export.blocks import Role
from viewer.export.theme import glyphs
from viewer.model.divergence import NoteKind
from viewer.settings import resource

MARGIN_MM = 20.0
INDENT_PT = 14.0


@dataclass(frozen=True, slots=True)
class Look:
    """The look of a paragraph: `reading` in the font of texts, else in that of the interface; a colour of the theme.

    `level`: its depth as a heading, 0 for none. `held`: it stays on the page of what follows.
    """

    reading: bool
    size_pt: float
    bold: bool = False
    colour: str = "ink"
    before_pt: float = 0
    after_pt: float = 3
    level: int = 0
    held: bool = False
    indent_pt: float = 0


LOOKS: Mapping[Role, Look] = {
    Role.TITLE: Look(reading=True, size_pt=22, bold=True, after_pt=4),
    Role.FACTS: Look(reading=False, size_pt=8.5, colour="ink2", after_pt=6, held=True),
    Role.CHAPTER: Look(reading=True, size_pt=16, bold=True, before_pt=22, after_pt=6, level=1, held=True),
    Role.EVENT: Look(reading=True, size_pt=13, bold=True, before_pt=18, after_pt=2, level=2, held=True),
    Role.PART: Look(reading=False, size_pt=8.5, bold=True, colour="ink3", before_pt=8, after_pt=2, level=3, held=True),
    Role.SOURCE: Look(reading=False, size_pt=8.5, bold=True, colour="ink2", before_pt=2, after_pt=2, held=True),
    Role.BODY: Look(reading=True, size_pt=10.5, after_pt=4),
    Role.QUOTE: Look(reading=True, size_pt=10.5, after_pt=4),
    Role.ITEM: Look(reading=True, size_pt=10.5),
    Role.NOTE: Look(reading=True, size_pt=10.5, indent_pt=INDENT_PT),
    Role.SMALL: Look(reading=False, size_pt=8, colour="ink3", after_pt=2),
}

LINES: dict[NoteKind, str] = {
    NoteKind.DATE: "double",
    NoteKind.CALENDAR: "double",
    NoteKind.CONTRADICTION: "double",
    NoteKind.SPELLING: "wave",
    NoteKind.CHARACTERISATION: "wave",
    NoteKind.NAME: "dotted",
    NoteKind.PARTICIPANTS: "dash",
    NoteKind.SEQUENCE: "dash",
    NoteKind.AGENCY: "dotDash",
    NoteKind.CAUSATION: "dotDotDash",
}
"""The nearest to our own underlines among those of word processors, in the words of OOXML; else a single line."""


def line(kind: NoteKind) -> str:
    """The underline of a kind."""
    return LINES.get(kind, "single")


@cache
def colours() -> dict[str, str]:
    """The colours of the light theme, `#RRGGBB` by name: what is printed stands on white."""
    found: dict[str, str] = tomllib.loads(resource("themes", "light.toml").read_text(encoding="utf-8"))
    return found


@cache
def colour(kind: NoteKind) -> str:
    """The colour of a kind's family, `#RRGGBB`."""
    glyph = glyphs().get(kind.value)
    return colours()[glyph["family"] if glyph else "ink2"]
