"""Code points and UTF-16 units of one text: the only place where Qt's way of counting is known."""

import re
from bisect import bisect_left

from viewer.model.place import Span

_BEYOND_BMP = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Translates places of a text between code points and UTF-16 units.

    Both ways cost the logarithm of the number of characters beyond U+FFFF, which is mostly none.
    """

    def __init__(self, text: str) -> None:
        self._wide_cp = [] if text.isascii() else [found.start() for found in _BEYOND_BMP.finditer(text)]
        self._wide_unit = [place + before for before, place in enumerate(self._wide_cp)]
        self.length_cp = len(text)

    def unit(self, place_cp: int) -> int:
        """The UTF-16 unit at which a code point starts."""
        return place_cp + bisect_left(self._wide_cp, place_cp)

    def code_point(self, unit: int) -> int:
        """The code point that holds a UTF-16 unit."""
        return unit - bisect_left(self._wide_unit, unit)

    def units(self, span: Span) -> tuple[int, int]:
        """The half-open range of UTF-16 units of a span."""
        return self.unit(span.start_cp), self.unit(span.end_cp)

    def span(self, start_unit: int, end_unit: int) -> Span | None:
        """The span of a range of UTF-16 units; None if it is empty."""
        start_cp, end_cp = self.code_point(start_unit), self.code_point(end_unit)
        return Span(start_cp, end_cp) if start_cp < end_cp else None
