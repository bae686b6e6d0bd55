"""Sources in the styles that historians are asked for."""

import pytest

from viewer.export.citations import citation
from viewer.export.scope import CitationStyle
from viewer.model.source import Metadata

BOOK = Metadata(
    "Rivers of the north", author="Ada Weir", date="1963", genre="book", publisher="Harbour Press", place="London"
)
ARTICLE = Metadata(
    "Кризис мельниц",
    author="Иванов, Иван Петрович",
    date="1971-05",
    container="Вопросы рек",
    genre="article-journal",
    volume="3",
    issue="2",
    pages="11-29",
)
PAGE = Metadata("On the flood", container="Town archive", url="https://example.org/a", accessed="2026-11-02")


@pytest.mark.parametrize(
    ("meta", "style", "said"),
    [
        (BOOK, CitationStyle.CHICAGO, "Ada Weir, Rivers of the north (London: Harbour Press, 1963)."),
        (BOOK, CitationStyle.MLA, "Weir, Ada. Rivers of the north. Harbour Press, 1963."),
        (BOOK, CitationStyle.APA, "Weir, A. (1963). Rivers of the north. Harbour Press."),
        (BOOK, CitationStyle.GOST, "Weir A. Rivers of the north. London: Harbour Press, 1963."),
        (BOOK, CitationStyle.PLAIN, "Ada Weir, “Rivers of the north”, Harbour Press, 1963."),
        (ARTICLE, CitationStyle.GOST, "Иванов И. П. Кризис мельниц // Вопросы рек. 1971. Т. 3. № 2. С. 11–29."),
        (ARTICLE, CitationStyle.APA, "Иванов, И. П. (1971). Кризис мельниц. Вопросы рек, 3(2), 11–29."),
        (PAGE, CitationStyle.MLA, "“On the flood”. Town archive, https://example.org/a. Accessed 2 Nov. 2026."),
    ],
)
def test_a_source_is_cited_as_the_style_has_it(meta, style, said):
    assert citation(meta, style) == said


@pytest.mark.parametrize("style", CitationStyle)
def test_whatever_is_not_known_of_a_source_is_left_out(style):
    for meta in (Metadata("X"), Metadata("<b>&", author="Institute of Rivers", date="about 1917"), Metadata("")):
        assert citation(meta, style)
        assert "None" not in citation(meta, style)
