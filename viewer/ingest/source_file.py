"""A file becomes a source: the door of this folder."""

import re
from pathlib import Path

from viewer.errors import UnreadableSource
from viewer.ingest.language import guess_language
from viewer.ingest.text_file import decode, read_bytes
from viewer.model.source import Metadata, Source

KINDS = (".txt", ".md")
"""The kinds of file that are read, by suffix. Markdown is kept as it is written."""

_HEADING = re.compile(r"#{1,6}\s+(\S.*?)\s*#*$")
_DATE_LINE = re.compile(
    r"(?:[^\W\d_]+\.?,?\s+){0,2}(?:\d{1,2}\S{0,3}\s+[^\W\d_]+|[^\W\d_]+\s+\d{1,2}\S{0,3}),?\s+\d{4}$"
)
_LONGEST_TITLE = 160
_TITLE_LINES = 20


def read_source(path: Path, encoding: str | None = None) -> Source:
    """The source that a file holds; its id is the file's name without suffix, its position 0.

    The title and the language are guesses for the person to correct; nothing else is known yet.

    Args:
        path: A `.txt` or `.md` file.
        encoding: The encoding that the person named; None to guess.

    Raises:
        UnreadableSource: If the file cannot become a source.
    """
    if path.suffix.casefold() not in KINDS and not path.is_dir():
        raise UnreadableSource(f"{path.name} is of a kind that is not read; plain text (.txt) and Markdown (.md) are.")
    data = read_bytes(path)
    try:
        text = decode(data, encoding).text
    except UnreadableSource as error:
        raise UnreadableSource(f"{path.name}: {error}") from None
    # A name that is no Unicode could be stored nowhere.
    stem = path.stem.encode("utf-8", "replace").decode()
    return Source(stem, text, Metadata(title=guess_title(text) or stem, language=guess_language(text)))


def guess_title(text: str) -> str:
    """The first Markdown heading near the top, else the first line if it reads like a title, else nothing."""
    lines = [line.strip() for line in text[:20_000].splitlines() if line.strip()][:_TITLE_LINES]
    for line in lines:
        heading = _HEADING.match(line)
        if heading and len(heading[1]) <= _LONGEST_TITLE:
            return heading[1]
    while lines and _DATE_LINE.match(lines[0][:_LONGEST_TITLE]):
        lines.pop(0)
    first = lines[0] if lines else ""
    reads_like_title = len(first) <= _LONGEST_TITLE and not first.endswith((".", ",", ";", ":"))
    return first if reads_like_title and any(sign.isalpha() for sign in first) else ""
