"""The words of a text and their places."""

import re
from typing import NamedTuple

from viewer.model.place import Span

WORD = re.compile(
    r"[^\W\d_](?:\.[^\W\d_])+\.?(?!\w)"  # R.S.D.L.P., e.g.
    r"|\d+(?:[.,]\d+)*[^\W\d_]*"  # 10,661; 12th
    r"|[^\W_]+(?:[’'ʼ][^\W_]+)*"
)


class Token(NamedTuple):
    """A word or a number, at `[start_cp, end_cp)` of the text."""

    start_cp: int
    end_cp: int
    text: str


def tokens(text: str, span: Span | None = None) -> tuple[Token, ...]:
    """The words and numbers of a text or of a span of it.

    An apostrophe between letters stays inside its word, so do the stops of an initialism (`U.S.`) and the separators of
    a number (`10,661`, `24.0`). A hyphen parts words, so that `Left-Socialist` and `Left Socialist` are the same two.
    """
    start, end = (span.start_cp, span.end_cp) if span else (0, len(text))
    return tuple([Token(match.start(), match.end(), match[0]) for match in WORD.finditer(text, start, end)])
