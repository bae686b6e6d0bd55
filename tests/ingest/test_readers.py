"""Every kind of file becomes a text with its headings, notes and pages, or is refused with a sentence."""

import io
import zipfile
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ingest import files
from tests.ingest.files import FIRST, NOTE, SECOND, TITLE
from viewer.errors import UnreadableSource
from viewer.ingest.kinds import Kind
from viewer.ingest.source_file import Choice, read_data
from viewer.model.structure import BlockKind, LocusKind, spans_of

MADE = {
    Kind.WORD: files.docx(),
    Kind.OPENDOCUMENT: files.odt(),
    Kind.HTML: files.html(),
    Kind.EPUB: files.epub(),
    Kind.RTF: files.rtf(),
    Kind.TEI: files.tei(),
}


def blocks(source, kind):
    return [span.of(source.text) for span in spans_of(source.structure.blocks, kind)]


def loci(source, words):
    at = source.text.index(words)
    span = next(block.span for block in source.structure.blocks if block.span.start_cp <= at < block.span.end_cp)
    return {locus.kind: locus.label for locus in source.structure.loci_of(span)}


@pytest.mark.parametrize("kind", [Kind.WORD, Kind.OPENDOCUMENT, Kind.HTML, Kind.TEI])
def test_headings_and_notes_are_kept_beside_the_words(kind):
    found = read_data(MADE[kind], "file")
    assert found.kind is kind
    assert found.source.meta.title == TITLE
    assert blocks(found.source, BlockKind.HEADING) == [TITLE]
    assert blocks(found.source, BlockKind.NOTE) == [f"[1] {NOTE}"]
    assert blocks(found.source, BlockKind.PARAGRAPH) == [f"{FIRST}[1]", SECOND]


@pytest.mark.parametrize("kind", MADE)
def test_every_kind_gives_its_words_in_order(kind):
    text = read_data(MADE[kind], "file").source.text
    assert -1 < text.index(FIRST.rstrip(".")) < text.index(SECOND)


def test_places_are_cited_as_the_file_has_them():
    assert loci(read_data(MADE[Kind.TEI], "x").source, SECOND) == {LocusKind.PAGE: "18", LocusKind.CHAPTER: "IV"}
    assert loci(read_data(MADE[Kind.TEI], "x").source, FIRST) == {LocusKind.PAGE: "17", LocusKind.CHAPTER: "IV"}
    assert loci(read_data(MADE[Kind.WORD], "x").source, SECOND) == {LocusKind.PAGE: "2"}
    assert loci(read_data(MADE[Kind.OPENDOCUMENT], "x").source, SECOND) == {LocusKind.PAGE: "2"}
    assert loci(read_data(MADE[Kind.EPUB], "x").source, SECOND) == {LocusKind.CHAPTER: "After"}


def test_of_a_web_page_the_main_text_is_taken_and_the_whole_page_can_be():
    found = read_data(files.html(), "x")
    assert "newsletter" not in found.source.text
    assert "Home" not in found.source.text
    assert "no" not in found.source.text.split()
    assert (found.source.meta.author, found.source.meta.language) == ("A. Weir", "en")
    whole = read_data(files.html(), "x", choice=Choice(parts=frozenset(("whole",)))).source.text
    assert "newsletter" in whole
    assert "alert" not in whole


def test_of_a_book_chapters_can_be_chosen():
    parts = read_data(files.epub(), "x").parts
    assert [part.label for part in parts] == [TITLE, "After"]
    text = read_data(files.epub(), "x", choice=Choice(parts=frozenset((parts[1].id,)))).source.text
    assert text == f"After\n\n{SECOND}"


HEAD = "A History of Rivers"


def test_a_pdf_has_its_paragraphs_again_without_running_heads_and_with_its_page_numbers():
    lines = [
        ["  The bridge had been mended three times before that spring came and the ice",
         "broke. Everybody knew that it would not stand another winter, but the coun-",
         "cil had no money.",
         "  So it fell on 3 May, in the well-known gale, and with it went the toll house"],
        ["of the upper town, the mill and two barges that lay under it in the evening.",
         "  Nobody was hurt. The mayor wrote to the well-known engineer on the next",
         "morning and asked for a plan."],
        ["  The plan came in June."],
    ]  # fmt: skip
    data = files.pdf([[f"{HEAD}", *page, f"          {number}"] for number, page in enumerate(lines, 41)])
    source = read_data(data, "x").source
    told = blocks(source, BlockKind.PARAGRAPH)
    assert HEAD not in source.text
    assert told[0].endswith("but the council had no money.")
    assert told[1].startswith("So it fell on 3 May, in the well-known gale")
    assert told[1].endswith("in the evening.")
    assert [text.split()[0] for text in told] == ["The", "So", "Nobody", "The"]
    assert loci(source, "The plan came") == {LocusKind.PAGE: "43"}
    assert {
        locus.label for locus in source.structure.loci_of(spans_of(source.structure.blocks, BlockKind.PARAGRAPH)[1])
    } == {
        "41",
        "42",
    }


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (files.pdf([[], []]), "no text"),
        (b"%PDF-1.7 cut off", "damaged"),
        (b"\xd0\xcf\x11\xe0 old", "old or locked"),
        (b"PK\x03\x04 cut off", "damaged"),
        (files.zipped({"a.txt": "x"}), "not read"),
        (files.zipped({"inner.zip": files.zipped({"word/document.xml": "x"})}), "not read"),
        (b"<?xml version='1.0'?><svg/>", "not read"),
        (files.zipped({"word/document.xml": "<w:document"}), "damaged"),
        (files.zipped({"word/document.xml": f'<w:document {files.W}/>'}), "no text"),
        (b"<!DOCTYPE html><html><body><script>x()</script></body></html>", "no words"),
        (b"{\\rtf1}", "no words"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_with_the_reason(data, reason):
    with pytest.raises(UnreadableSource, match=reason):
        read_data(data, "x")


def test_control_characters_behind_a_part_that_is_left_out_do_no_harm():
    found = read_data(files.page("<article><p>One.<script>no</script>&#1;\ufffe Two.</p></article>"), "page")
    assert found.source.text.startswith("One.")
    assert found.source.text.endswith("Two.")


def test_entities_of_a_file_are_never_expanded():
    laughs = b"""<?xml version="1.0"?><!DOCTYPE TEI [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>&b;</p></body></text></TEI>"""
    with pytest.raises(UnreadableSource, match="entities"):
        read_data(laughs, "x")
    outside = laughs.replace(b'"ha"', b'SYSTEM "file:///etc/passwd"').decode().encode("utf-16")
    with pytest.raises(UnreadableSource):
        read_data(outside, "x")


def test_an_archive_that_would_unpack_without_end_is_refused():
    bomb = files.zipped({"word/document.xml": b"<a>" + b" " * 100_000_000})
    assert len(bomb) < 1_000_000
    with pytest.raises(UnreadableSource, match="unpacks"):
        read_data(bomb, "x")
    many = io.BytesIO()
    with zipfile.ZipFile(many, "w") as archive:
        for number in range(6_000):
            archive.writestr(f"{number}", "")
    with pytest.raises(UnreadableSource, match="unpacks"):
        read_data(many.getvalue(), "x")


def test_a_locked_archive_is_refused():
    data = bytearray(files.docx())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        for found in range(len(data)):
            if data.startswith(mark, found):
                data[found + at] |= 1
    with pytest.raises(UnreadableSource, match="password"):
        read_data(bytes(data), "x")


@given(st.sampled_from(sorted(MADE)), st.data())
def test_a_damaged_file_is_read_or_refused_and_nothing_else(kind, data):
    made = bytearray(MADE[kind])
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(made) - 1))
        made[place : place + data.draw(st.integers(0, 4))] = data.draw(st.binary(max_size=4))
    with suppress(UnreadableSource):
        assert read_data(bytes(made), "x").source.text.strip()
