"""Text in pictures of pages is recognised where tesseract is installed, and only when it is asked for."""

import io

import pytest
from PIL import Image, ImageDraw, ImageFont

from viewer.errors import Cancelled, NoTextLayer, UnreadableSource
from viewer.ingest import ocr
from viewer.ingest.source_file import Choice, read_data
from viewer.model.structure import LocusKind
from viewer.settings import resource

SENTENCES = ("The bridge fell on Monday.", "Nobody was hurt in the town.")


@pytest.fixture(scope="module")
def pictures():
    """A PDF of two pages, each a picture of a sentence."""
    font = ImageFont.truetype(str(next(resource("fonts").rglob("*.ttf"))), 48)
    pages = []
    for sentence in SENTENCES:
        page = Image.new("L", (1200, 600), 255)
        ImageDraw.Draw(page).text((100, 200), sentence, fill=0, font=font)
        pages.append(page)
    held = io.BytesIO()
    pages[0].save(held, "PDF", save_all=True, append_images=pages[1:], resolution=150)
    return held.getvalue()


@pytest.mark.outside
def test_the_words_of_pictures_are_recognised_page_by_page(program, pictures):
    program("tesseract")
    if "eng" not in ocr.installed_languages():
        pytest.skip("needs tesseract's English")
    found = read_data(pictures, "scan", choice=Choice(recognise="eng"))
    assert found.source.text == "\n\n".join(SENTENCES)
    assert [locus.label for locus in found.source.structure.loci if locus.kind is LocusKind.PAGE] == ["1", "2"]
    assert "recognised from pictures" in found.warnings[0]


@pytest.mark.outside
def test_recognition_can_be_stopped(program, pictures):
    program("tesseract")

    class Stop:
        def step(self, done, total, label):
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        ocr.recognise(pictures, ocr.installed_languages()[0], Stop())


def test_pictures_are_not_taken_for_text_and_the_sentence_names_the_program(pictures):
    with pytest.raises(NoTextLayer, match="tesseract"):
        read_data(pictures, "scan")


def test_without_the_program_nothing_is_recognised(pictures, monkeypatch):
    monkeypatch.setenv("PATH", "")
    assert ocr.installed_languages() == ()
    with pytest.raises(UnreadableSource, match=r"needs the program tesseract.*eng"):
        ocr.recognise(pictures, "eng")


def test_a_language_that_is_no_name_is_refused(pictures):
    with pytest.raises(UnreadableSource, match="install them first"):
        ocr.recognise(pictures, "--psm+eng")
