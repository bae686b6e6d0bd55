"""Entries of other programs are read alike whatever their form, and find the source they describe."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.errors import UnreadableSource
from viewer.ingest.bibliography import described, matches, read_bibliography, read_entries
from viewer.model.source import Metadata, Source

BIBTEX = r"""@comment{made by hand}
@article{weir, title = {The {Bridge} of M{\"u}hlau: A History}, author = {Weir, Ann and Bell, John},
  journal = {River Studies}, year = 1931, volume = {4}, number = {2}, pages = {17--29}, doi = {10.1/x}}
@book{broken, title = {No end
"""
RIS = """TY  - JOUR
TI  - The Bridge of Mühlau: A History
AU  - Weir, Ann
AU  - Bell, John
JO  - River Studies
PY  - 1931
VL  - 4
IS  - 2
SP  - 17
EP  - 29
DO  - 10.1/x
ER  -
"""
CSL = json.dumps(
    [
        {
            "type": "article-journal",
            "title": "The Bridge of Mühlau: A History",
            "author": [{"family": "Weir", "given": "Ann"}, {"family": "Bell", "given": "John"}],
            "container-title": "River Studies",
            "issued": {"date-parts": [[1931]]},
            "volume": 4,
            "issue": "2",
            "page": "17-29",
            "DOI": "10.1/x",
        }
    ]
)
ENTRY = Metadata(
    "The Bridge of Mühlau: A History",
    author="Weir, Ann; Bell, John",
    date="1931",
    container="River Studies",
    genre="article-journal",
    volume="4",
    issue="2",
    pages="17-29",
    doi="10.1/x",
)


@pytest.mark.parametrize("text", [BIBTEX, RIS, CSL])
def test_every_form_gives_the_same_entry(text):
    assert read_entries(text) == (ENTRY,)


def test_a_source_finds_its_entry_by_title_and_author_and_keeps_what_the_entry_leaves_out():
    others = [Metadata("The Bridge of Sighs", author="Byron"), Metadata("River Studies"), ENTRY]
    sources = [
        Source("a", "Text.", Metadata("the bridge of Muhlau", author="Ann Weir", perspective="A witness")),
        Source("b", "Other.", Metadata("Cookery for the young")),
    ]
    (match,) = matches(sources, others)
    assert (match.source_id, match.entry) == ("a", ENTRY)
    meta = described(sources[0].meta, match.entry)
    assert (meta.title, meta.doi, meta.perspective) == (ENTRY.title, "10.1/x", "A witness")


@pytest.mark.parametrize("text", ["Once upon a time.", "[1, 2", "[" * 100_000, "@article{x,", "TY  - \nER  - \n"])
def test_what_is_no_bibliography_is_refused_with_a_sentence(tmp_path, text):
    path = tmp_path / "export.bib"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableSource, match=r"^export\.bib: .+\.$"):
        read_bibliography(path)


@given(st.sampled_from([BIBTEX, RIS, CSL]), st.data())
def test_a_damaged_bibliography_is_read_or_refused_and_nothing_else(text, data):
    at = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(at, len(text)))
    with suppress(UnreadableSource):
        read_entries(text[:at] + data.draw(st.text(max_size=8)) + text[end:])
