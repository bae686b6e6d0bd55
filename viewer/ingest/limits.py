"""How much of a file from elsewhere is taken in before it is refused."""

MAX_SOURCE_BYTES = 32 * 1024 * 1024
"""The largest file that becomes a source: about a shelf of twenty novels."""

MAX_TEXT_CP = 20_000_000
"""The longest text of a source, in code points."""

MAX_UNPACKED_BYTES = 256 * 1024 * 1024
"""All parts of an archive together."""

MAX_PART_BYTES = 96 * 1024 * 1024
"""One part of an archive."""

MAX_PARTS = 5_000
MAX_RATIO = 400
"""How many times larger a part of an archive may be than it is packed; text packs to about a tenth."""

MAX_PAGES = 5_000
MAX_BLOCKS = 400_000
"""Paragraphs, headings and notes of one text."""
