"""Colours, underlines and glyphs of the program's look, as CSS and SVG for a page."""

import json
import re
from typing import TypedDict
from urllib.parse import quote

from viewer.model.divergence import NoteKind
from viewer.model.link import EvidenceKind
from viewer.settings import resource, table


class Glyph(TypedDict):
    """A sign for a kind of divergence on a grid of 16 units, in the colour of its family."""

    family: str
    stroke: str
    fill: str
    underline_tile: "str | Tile"


class Tile(TypedDict):
    """A piece of an underline that is repeated below the words; `{c}` stands for the colour."""

    w: int
    h: int
    svg: str


ICONS = {
    f"note-{NoteKind.QUESTION}": "circle-question-mark",
    f"note-{NoteKind.COMMENT}": "message-square",
    f"note-{NoteKind.ORIGIN}": "file-text",
    f"note-{NoteKind.PURPOSE}": "user-round",
    f"note-{NoteKind.CORROBORATION}": "equal-approximately",
    f"note-{NoteKind.CONTEXT}": "globe",
    f"evidence-{EvidenceKind.NAME}": "user-round",
    f"evidence-{EvidenceKind.DATE}": "calendar-days",
    f"evidence-{EvidenceKind.NUMBER}": "hash",
    f"evidence-{EvidenceKind.WORDS}": "whole-word",
    f"evidence-{EvidenceKind.QUOTATION}": "quote",
    f"evidence-{EvidenceKind.MEANING}": "equal-approximately",
}
"""The Lucide icon of each kind that has no glyph of ours."""


def glyphs() -> dict[str, Glyph]:
    """The glyphs of the kinds of divergence, by kind."""
    found: dict[str, Glyph] = json.loads(resource("icons", "glyphs.json").read_text(encoding="utf-8"))
    return found


def css_variables(theme: str) -> str:
    """The colours of a theme as CSS custom properties, and the tile of each underline as `--u-KIND`."""
    colours: dict[str, str] = table("themes", f"{theme}.toml")
    lines = [f"--{name}: {value};" for name, value in colours.items()]
    for kind, glyph in glyphs().items():
        tile = glyph["underline_tile"]
        if isinstance(tile, str):
            continue
        drawing = tile["svg"].replace("{c}", colours[glyph["family"]])
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="{tile["w"]}" height="{tile["h"]}">{drawing}</svg>'
        lines.append(f'--u-{kind}: url("data:image/svg+xml,{quote(svg)}");')
    return "\n".join(lines)


def family_rules() -> str:
    """CSS rules that give each kind of note its family's colours and its underline."""
    rules = []
    for kind, glyph in glyphs().items():
        family, tile = glyph["family"], glyph["underline_tile"]
        underline = "" if isinstance(tile, str) else f" --underline: var(--u-{kind});"
        rules.append(f".k-{kind} {{ --kind: var(--{family}); --tint: var(--{family}Tint);{underline} }}")
    return "\n".join(rules)


def symbols() -> str:
    """SVG symbols, `note-KIND` and `evidence-KIND`, to be drawn with `<use>`."""
    found = [
        f'<symbol id="note-{kind}" viewBox="0 0 16 16">'
        f'<path d="{glyph["stroke"]}" fill="none" stroke="currentColor" stroke-width="1.5" '
        f'stroke-linecap="round" stroke-linejoin="round"/><path d="{glyph["fill"]}" fill="currentColor"/></symbol>'
        for kind, glyph in glyphs().items()
    ]
    for name, icon in ICONS.items():
        svg = resource("icons", f"{icon}.svg").read_text(encoding="utf-8")
        drawing = _DRAWING.search(svg)
        assert drawing is not None, f"an icon without a drawing: {icon}"
        found.append(
            f'<symbol id="{name}" viewBox="0 0 24 24"><g fill="none" stroke="currentColor" stroke-width="2" '
            f'stroke-linecap="round" stroke-linejoin="round">{" ".join(drawing[1].split())}</g></symbol>'
        )
    return "\n".join(found)


_DRAWING = re.compile(r"<svg[^>]*>(.*)</svg>", re.DOTALL)
