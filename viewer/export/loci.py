"""Where words stand in a source, as one cites them."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from viewer.model.place import Span
from viewer.model.source import Source
from viewer.model.structure import Locus, LocusKind
from viewer.segment.paragraphs import paragraphs
from viewer.translation import QT_TRANSLATE_NOOP, translate

_ONE = {
    LocusKind.PAGE: QT_TRANSLATE_NOOP("Places", "p. {0}"),
    LocusKind.CHAPTER: QT_TRANSLATE_NOOP("Places", "ch. {0}"),
    LocusKind.SECTION: "§ {0}",
}
_SEVERAL = {
    LocusKind.PAGE: QT_TRANSLATE_NOOP("Places", "pp. {0}"),
    LocusKind.CHAPTER: QT_TRANSLATE_NOOP("Places", "chs. {0}"),
    LocusKind.SECTION: "§§ {0}",
}


def locus_of(source: Source, span: Span) -> str:
    r"""Page, chapter or section as the file told them; else the paragraph, counted from 1.

    >>> from viewer.model.source import Metadata
    >>> locus_of(Source("a", "One.\n\nTwo.\n\nThree.", Metadata("A")), Span(6, 17))
    'paras 2–3'
    """
    return Places(source).of(span)


class Places:
    """The places of one source; its paragraphs are found once."""

    def __init__(self, source: Source, found: Sequence[Span] | None = None) -> None:
        """Look at a source; `found` are its paragraphs, where they are known."""
        self._source = source
        self._paragraphs = found if found is not None else [each.span for each in paragraphs(source.text)]

    def of(self, span: Span) -> str:
        """The locus of a span."""
        told = self._source.structure.loci_of(span)
        return ", ".join(_told(kind, told) for kind in LocusKind if _told(kind, told)) or self._paragraph(span)

    def _paragraph(self, span: Span) -> str:
        first = bisect_right(self._paragraphs, span.start_cp, key=lambda each: each.end_cp) + 1
        last = bisect_left(self._paragraphs, span.end_cp, key=lambda each: each.start_cp)
        if last < first:
            return ""
        if first == last:
            return translate("Places", "para. {0}").format(first)
        return translate("Places", "paras {0}–{1}").format(first, last)


def _told(kind: LocusKind, loci: Sequence[Locus]) -> str:
    """The loci of one kind, first and last; nothing if there are none.

    A label that says of itself what it is, such as 'Chapter Two', stands alone.
    """
    labels = [locus.label for locus in loci if locus.kind is kind]
    if not labels:
        return ""
    whole = labels[0] if labels[0] == labels[-1] else f"{labels[0]}–{labels[-1]}"
    if any(" " in label for label in labels):
        return f"“{whole}”"
    return translate("Places", (_ONE if labels[0] == labels[-1] else _SEVERAL)[kind]).format(whole)
