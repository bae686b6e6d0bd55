"""A place is told as its source lets it be cited."""

import pytest

from viewer.export.loci import locus_of
from viewer.model.place import Span
from viewer.model.source import Metadata, Source
from viewer.model.structure import Locus, LocusKind, Structure

TEXT = "One here.\n\nTwo there.\n\nThree."
PAGES = (Locus(LocusKind.PAGE, "12", 0), Locus(LocusKind.PAGE, "13", 11))
NAMED = (Locus(LocusKind.CHAPTER, "The Fall", 0), Locus(LocusKind.SECTION, "4", 0))


@pytest.mark.parametrize(
    ("loci", "span", "said"),
    [
        ((), Span(0, 3), "para. 1"),
        ((), Span(4, 14), "paras 1–2"),
        ((), Span(9, 11), ""),
        (PAGES, Span(0, 3), "p. 12"),
        (PAGES, Span(4, 14), "pp. 12–13"),
        (NAMED, Span(4, 14), "“The Fall”, § 4"),
    ],
)
def test_a_place_is_told_by_page_chapter_section_or_paragraph(loci, span, said):
    assert locus_of(Source("a", TEXT, Metadata("A"), structure=Structure(loci=loci)), span) == said
