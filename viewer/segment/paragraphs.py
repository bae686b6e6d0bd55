"""The paragraphs of a text: its lines, or blocks of lines where the text is hard-wrapped."""

import itertools
import re
from dataclasses import dataclass

from viewer.model.place import Span

LIST_MARK = re.compile(r"(?:[-*+•‣◦▪·]|\(?\d{1,3}[.)]|\(?[a-z]\))[ \t\u00a0]+(?=\S)")
"""What a list item begins with. No dash longer than a hyphen: those open dialogue."""

_NARROWEST, _WIDEST = 40, 100
_FIRST_WORD = re.compile(r"\S{1,40}")
_FINAL_STOP = re.compile(r"[.!?:;…][\"'”’»)\]]*$")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph without the white space around it. `tight`: no blank line parts it from the one before."""

    span: Span
    tight: bool


@dataclass(frozen=True, slots=True)
class _Line:
    start_cp: int
    end_cp: int
    indent: int
    words: str
    tight: bool

    @property
    def width(self) -> int:
        return self.indent + len(self.words)


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a text, in order.

    A line is a paragraph of its own, unless the text was broken into lines of one width: then a line goes on in the
    next one if the next line's first word would not have fitted on it.
    """
    lines = _lines(text)
    width = _wrap_width(lines)
    found: list[Paragraph] = []
    is_item = False
    for before, line in zip([None, *lines], lines, strict=False):
        if before and width and _goes_on(before, line, width, is_item=is_item):
            found[-1] = Paragraph(Span(found[-1].span.start_cp, line.end_cp), found[-1].tight)
        else:
            found.append(Paragraph(Span(line.start_cp, line.end_cp), line.tight))
            is_item = LIST_MARK.match(line.words) is not None
    return tuple(found)


def _lines(text: str) -> list[_Line]:
    found = []
    offset = 0
    tight = False
    for raw in text.splitlines(keepends=True):
        words = raw.strip()
        if words:
            indent = len(raw) - len(raw.lstrip())
            start = offset + indent
            found.append(_Line(start, start + len(words), indent, words, tight))
        tight = bool(words)
        offset += len(raw)
    return found


def _wrap_width(lines: list[_Line]) -> int | None:
    """The width at which the text was broken into lines, or None where lines are whole paragraphs."""
    pairs = [(one, two) for one, two in itertools.pairwise(lines) if two.tight]
    if len(pairs) < 3:
        return None
    widths = sorted(line.width for line in lines)
    width = widths[len(widths) * 95 // 100]
    if not _NARROWEST <= width <= _WIDEST:
        return None
    full = [one for one, two in pairs if _is_full(one, two, width)]
    open_ended = sum(1 for line in full if not _FINAL_STOP.search(line.words[-8:]))
    return width if len(full) >= 0.5 * len(pairs) and open_ended >= 0.6 * len(full) else None


def _is_full(line: _Line, after: _Line, width: int) -> bool:
    word = _FIRST_WORD.match(after.words)
    return line.width + 1 + (len(word[0]) if word else 0) > width - 3


def _goes_on(line: _Line, after: _Line, width: int, *, is_item: bool) -> bool:
    if not after.tight or not _is_full(line, after, width):
        return False
    if after.indent > line.indent:
        return is_item
    mark = LIST_MARK.match(after.words)
    return not (mark and (is_item or not mark[0][0].isdigit() or _FINAL_STOP.search(line.words[-8:])))
