"""Files for people, opened by the programs they are for."""

import csv
import io
import re
import subprocess
import zipfile
from dataclasses import replace

import docx
import openpyxl
import pytest
from lxml import etree

from tests.export.test_html import filled
from tests.samples import flood_project
from viewer.errors import Cancelled
from viewer.export.scope import Form, Layout, Paper, Scope
from viewer.export.write import FORMATS, export
from viewer.model.divergence import NoteKind
from viewer.model.place import Passage, Span
from viewer.model.project import Project
from viewer.model.source import Metadata, Source

RUSSIAN = "Владимир Ильич Ульянов прибыл в Петроград."
GREEK = "Περὶ τοῦ πολέμου ἔγραψεν."
HOSTILE = "</w:t><script>x</script>\0 ]]> & {{ 7 }} \x0b <b> \ufffe =1+1"


def made(project, kind, **options):
    return export(project, "The flood", "today", kind, **options)


@pytest.fixture
def polyglot():
    """The flood with a Russian and a Greek sentence in passages of an event."""
    project = flood_project()
    chronicle = project.sources["chronicle"]
    longer = replace(chronicle, text=f"{RUSSIAN} {GREEK} {chronicle.text}")
    link = replace(project.links["l2"], b=Passage("chronicle", Span(0, len(RUSSIAN) + 1 + len(GREEK))))
    moved = replace(project.links["l3"], b=Passage("chronicle", Span(len(longer.text) - 5, len(longer.text))))
    return replace(
        project,
        sources={**project.sources, "chronicle": longer},
        links={**project.links, "l2": link, "l3": moved},
        divergences={"d1": project.divergences["d1"]},
    )


def converted(program, path, wanted, profile):
    """What LibreOffice makes of a file; comments become comments of the PDF."""
    options = '{"ExportNotes":{"type":"boolean","value":"true"}}'
    kind = f"pdf:writer_pdf_Export:{options}" if wanted == "pdf" else wanted
    subprocess.run(
        [program("soffice"), f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", kind,
         "--outdir", path.parent, path],
        check=True, capture_output=True, timeout=240,
    )  # fmt: skip
    return path.with_suffix(f".{wanted}")


def words_of(program, pdf):
    """The words in the order in which they were written: cell by cell."""
    done = subprocess.run([program("pdftotext"), "-raw", pdf, "-"], check=True, capture_output=True, timeout=60)
    return " ".join(done.stdout.decode().split())


@pytest.mark.outside
def test_a_pdf_can_be_searched_for_names_in_every_script(tmp_path, program, polyglot):
    pdf = tmp_path / "flood.pdf"
    pdf.write_bytes(made(polyglot, "pdf"))
    words = words_of(program, pdf)
    for phrase in ("Four wardens, among them Ode Vries", "Владимир Ильич Ульянов", "Περὶ τοῦ πολέμου", "Who counted?"):
        assert phrase in words


@pytest.mark.outside
@pytest.mark.parametrize("kind", ["docx", "odt"])
def test_a_word_processor_prints_passages_and_comments(tmp_path, program, polyglot, kind):
    path = tmp_path / f"flood.{kind}"
    path.write_bytes(made(polyglot, kind, scope=Scope(notes=True)))
    pdf = converted(program, path, "pdf", tmp_path / "profile")
    words = words_of(program, pdf)
    assert "Four wardens, among them Ode Vries" in words
    assert "Владимир Ильич Ульянов" in words
    assert "Who counted?".encode("utf-16-be").hex().upper().encode() in pdf.read_bytes()


def test_a_pdf_has_a_title_an_outline_and_the_paper_asked_for():
    pypdfium2 = pytest.importorskip("pypdfium2")
    pdf = pypdfium2.PdfDocument(made(flood_project(), "pdf", form=Form(paper=Paper.A4_WIDE)))
    assert pdf.get_metadata_dict()["Title"] == "The flood"
    titles = [(item.level, item.get_title()) for item in pdf.get_toc()]
    assert titles == [(0, "Sources"), (0, "Events"), (1, "1. The mill"), (1, "2. The wardens resign")]
    width, height = pdf[0].get_size()
    assert width > height
    pdf.close()


def test_the_same_project_makes_the_same_file():
    for kind in ("pdf", "odt", "csv", "json", "tei", "annotations", "markdown", "text"):
        assert made(flood_project(), kind) == made(flood_project(), kind)


def test_notes_are_word_comments_on_the_words_they_quote():
    document = docx.Document(io.BytesIO(made(flood_project(), "docx")))
    (comment,) = document.comments
    assert (comment.author, comment.initials, comment.text) == ("H. Brandt", "HB", "Question. Who counted?")
    body = document.element.body
    space = {"w": body.nsmap["w"]}
    inside = body.xpath("//w:p[w:commentRangeStart]")
    (marked,) = inside
    text, on = "", False
    for element in marked:
        tag = etree.QName(element).localname
        on = (on or tag == "commentRangeStart") and tag != "commentRangeEnd"
        text += "".join(each.text or "" for each in element.iterfind(".//w:t", space)) if on else ""
    assert text == "Five wardens"
    assert len(document.tables) == 2
    assert [paragraph.text for paragraph in document.paragraphs if paragraph.style.name == "Heading 2"] == [
        "1. The mill",
        "2. The wardens resign",
    ]


@pytest.mark.parametrize("kind", FORMATS)
def test_any_words_can_be_written_in_every_format(kind):
    data = made(filled(HOSTILE), kind)
    assert data
    if kind in ("docx", "odt", "xlsx"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                if name.endswith((".xml", ".rels")):
                    etree.fromstring(archive.read(name))
    if kind == "tei":
        etree.fromstring(data)


@pytest.mark.parametrize("kind", FORMATS)
def test_an_empty_project_can_be_written_in_every_format(kind):
    assert made(Project(), kind)


@pytest.mark.parametrize("kind", FORMATS)
def test_every_format_can_be_stopped(kind):
    class Stopping:
        steps = 0

        def step(self, done, total, label):
            self.steps += 1
            if self.steps > 1:
                raise Cancelled("Cancelled.")

    with pytest.raises(Cancelled):
        made(flood_project(), kind, progress=Stopping())


def test_a_workbook_holds_every_table_and_no_formula():
    book = openpyxl.load_workbook(io.BytesIO(made(filled("=1+1"), "xlsx")))
    assert book.sheetnames == [
        *("Sources", "Events", "Matrix", "Statements", "Passages", "Links", "Divergences", "Annotations")
    ]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert not [cell for cell in cells if cell.data_type == "f"]
    assert "=1+1" in {cell.value for cell in cells}


def test_no_csv_cell_is_run_as_a_formula():
    with zipfile.ZipFile(io.BytesIO(made(filled("=cmd|' /C calc'!A0"), "csv"))) as archive:
        cells = [
            cell
            for name in archive.namelist()
            for row in csv.reader(io.StringIO(archive.read(name).decode("utf-8-sig")))
            for cell in row
        ]
    assert not [cell for cell in cells if re.match(r"\s*[=+@\-\t\r]", cell)]
    assert "'=cmd|' /C calc'!A0" in cells


def test_a_handout_keeps_two_accounts_beside_each_other_within_its_width():
    text = made(flood_project(), "text").decode()
    assert max(map(len, text.splitlines())) <= 80
    assert re.search(r"\[A\] The dike +\[B\] High water", text)
    below = made(flood_project(), "text", form=Form(layout=Layout.INTERLEAVED)).decode()
    assert not re.search(r"\[A\].*\[B\]", below)


def test_markdown_says_what_the_words_say():
    markdown_it = pytest.importorskip("markdown_it")
    html = (
        markdown_it.MarkdownIt("commonmark")
        .enable("table")
        .render(made(filled("# *a* <b> | `c`"), "markdown").decode())
    )
    assert "# *a* &lt;b&gt; | `c`" in html
    assert "<em>" not in html.replace("<em>Silent", "").replace("<em>a</em>", "")


def test_a_long_passage_goes_on_over_pages():
    text = "\n\n".join(f"Paragraph {number} of the long account. " + "word " * 60 for number in range(80))
    other = Source("other", text.upper(), Metadata("Loud"), 1)
    whole = [Passage(key, Span(0, len(text))) for key in ("long", "other")]
    link = replace(flood_project().links["l1"], a=whole[0], b=whole[1], evidence=())
    project = Project.of([Source("long", text, Metadata("Long")), other, flood_project().events["e1"], link])
    pypdfium2 = pytest.importorskip("pypdfium2")
    pdf = pypdfium2.PdfDocument(made(project, "pdf"))
    assert len(pdf) > 3
    pdf.close()


def test_a_scope_leaves_out_what_it_does_not_reach():
    project = flood_project()
    wardens = made(project, "text", scope=Scope(confirmed=False, sources=frozenset({"dike", "flood"}))).decode()
    assert "The mill" not in wardens.split("1. ")[0]
    assert "Chronicle" not in wardens
    assert "The wardens resign" in wardens
    assert "2 sources, 1 event: 0 confirmed, 1 suggested" in wardens
    only = made(project, "text", scope=Scope(differing=True, kinds=frozenset({NoteKind.NUMBER}))).decode()
    assert "The wardens resign" in only
    assert "The mill\n" not in only


def test_annotators_can_be_nameless_in_every_format():
    scope = Scope(anonymous=True)
    for kind in ("html", "markdown", "text", "json", "tei", "annotations"):
        data = made(flood_project(), kind, scope=scope).decode()
        assert "H. Brandt" not in data
        assert "Annotator 1" in data


def test_full_texts_are_written_when_asked_for():
    for kind in ("html", "markdown", "text"):
        assert "Bread was dear" not in made(flood_project(), kind).decode()
        assert "Bread was dear" in " ".join(made(flood_project(), kind, scope=Scope(texts=True)).decode().split())


HEBREW = "בשנת 1651 עזבו חמישה שומרים את המועצה."


@pytest.fixture
def leftward():
    """The flood with a Hebrew sentence in the passage of an event."""
    project = flood_project()
    chronicle = project.sources["chronicle"]
    longer = replace(chronicle, text=f"{HEBREW}\n\n{chronicle.text}", meta=replace(chronicle.meta, language="he"))
    link = replace(project.links["l2"], b=Passage("chronicle", Span(0, len(HEBREW))))
    moved = replace(project.links["l3"], b=Passage("chronicle", Span(len(longer.text) - 5, len(longer.text))))
    return replace(
        project,
        sources={**project.sources, "chronicle": longer},
        links={**project.links, "l2": link, "l3": moved},
        divergences={},
    )


def test_a_word_document_sets_leftward_paragraphs_from_right_to_left_and_no_others(leftward):
    document = docx.Document(io.BytesIO(made(leftward, "docx")))
    space = {"w": document.element.nsmap["w"]}
    told = {
        "".join(each.text or "" for each in paragraph.iterfind(".//w:t", space)): (
            paragraph.find("w:pPr/w:bidi", space) is not None,
            {run.find("w:rPr/w:rtl", space) is not None for run in paragraph.iterfind("w:r", space)},
        )
        for paragraph in document.element.body.iter(f"{{{space['w']}}}p")
    }
    (words,) = (words for words, (turned, _) in told.items() if turned)
    assert words.startswith(HEBREW)
    # The place that is cited behind them runs the other way.
    assert told[words] == (True, {True, False})
    assert not any(True in runs for other, (_, runs) in told.items() if other != words)


def test_an_open_document_sets_leftward_paragraphs_from_right_to_left_and_no_others(leftward):
    with zipfile.ZipFile(io.BytesIO(made(leftward, "odt"))) as archive:
        content = etree.fromstring(archive.read("content.xml"))
    style = f"{{{content.nsmap['text']}}}style-name"
    turned = [
        "".join(each.itertext())
        for each in content.iter(f"{{{content.nsmap['text']}}}p", f"{{{content.nsmap['text']}}}h")
        if (each.get(style) or "").startswith("Leftward-")
    ]
    (words,) = turned
    assert words.startswith(HEBREW)


@pytest.mark.outside
@pytest.mark.parametrize("kind", ["docx", "odt"])
def test_a_word_processor_prints_leftward_words_at_the_right(tmp_path, program, leftward, kind):
    path = tmp_path / f"flood.{kind}"
    path.write_bytes(made(leftward, kind))
    pdf = converted(program, path, "pdf", tmp_path / "profile")
    done = subprocess.run([program("pdftotext"), "-bbox", pdf, "-"], check=True, capture_output=True, timeout=60)
    page = etree.HTML(done.stdout, etree.HTMLParser(encoding="utf-8"))
    # `pdftotext` gives the letters from the left.
    places = {word.text[::-1]: float(word.get("xmin")) for word in page.iter("word") if word.text}
    assert places["בשנת"] > places["עזבו"] > places["חמישה"] > 300
