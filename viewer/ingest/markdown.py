"""Markdown: kept as it is written; its headings are known as such."""

import re

from viewer.ingest.reading import Reading
from viewer.model.place import Span
from viewer.model.structure import Block, BlockKind, Structure

_HEADING = re.compile(r"^(#{1,6})[ \t]+\S.*$", re.MULTILINE)


def read_markdown(text: str) -> Reading:
    """A Markdown text."""
    headings = (Block(BlockKind.HEADING, Span(*found.span()), len(found[1])) for found in _HEADING.finditer(text))
    return Reading(text, Structure(tuple(headings)))
