"""What of a text XML can hold."""

import re

_UNPRINTABLE = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def printable(text: str) -> str:
    """The text with U+FFFD, a sign as long, for each sign that no XML 1.0 file can hold."""
    return _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", text)
