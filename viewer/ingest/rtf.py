"""Rich Text Format, by striprtf: words and paragraphs; it keeps neither headings nor pages."""

import re

from striprtf.striprtf import rtf_to_text

from viewer.errors import UnreadableSource
from viewer.ingest.reading import Reading, TextBuilder
from viewer.translation import translate

_INFO = {"title": re.compile(r"\{\\title\s([^{}\\]{1,300})\}"), "author": re.compile(r"\{\\author\s([^{}\\]{1,300})\}")}
_PICTURE = re.compile(rb"\{\\(?:\*\\)?(?:pict|bin)[^{}]*\}")


def read_rtf(data: bytes) -> Reading:
    """An .rtf document.

    Raises:
        UnreadableSource: If it is damaged or holds no words.
    """
    # Pictures are most of a large file, and no words.
    source = _PICTURE.sub(b"", data).decode("latin-1")
    try:
        text = rtf_to_text(source, errors="replace")
    except (ValueError, LookupError, IndexError, AttributeError, TypeError, KeyError) as error:
        # striprtf says of a damaged file whatever its parts say.
        raise UnreadableSource(
            translate("Errors", "The document is damaged; open it in a word processor and save it anew.")
        ) from error
    builder = TextBuilder()
    for line in text.split("\n"):
        builder.paragraph(line.strip())
    about = {key: found[1].strip() for key, pattern in _INFO.items() if (found := pattern.search(source))}
    return builder.reading(about)
