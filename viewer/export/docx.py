"""The report as a Word document: styles, a table an event, the notes as comments on the words they quote."""

import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from xml.sax.saxutils import escape, quoteattr

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENTATION
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import XmlPart
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml
from docx.shared import Mm, Pt, RGBColor

from viewer.export import phrases, print_look
from viewer.export.blocks import Block, Paragraph, Role, blocks, comments
from viewer.export.entries import NoteEntry
from viewer.export.markdown import to_paragraphs
from viewer.export.scope import Paper
from viewer.export.words import Words
from viewer.export.work import Work
from viewer.export.xml_text import printable
from viewer.model.direction import runs_leftward

READING, INTERFACE = "Times New Roman", "Arial"
"""Fonts that Word has and LibreOffice has a twin of, both with Cyrillic and Greek."""

STYLES = {
    Role.TITLE: "Title",
    Role.CHAPTER: "Heading 1",
    Role.EVENT: "Heading 2",
    Role.PART: "Heading 3",
    Role.SOURCE: "Source",
    Role.FACTS: "Facts",
    Role.BODY: "Normal",
    Role.QUOTE: "Passage",
    Role.ITEM: "Finding",
    Role.NOTE: "Note",
    Role.SMALL: "Small print",
}


def write_docx(work: Work) -> bytes:
    """The report as a .docx file, of paper as the form says."""
    found, numbers = comments(blocks(work))
    document = docx.Document()
    _set_up(document, work)
    body = document.element.body
    end = body.sectPr
    assert end is not None, "python-docx's template has a section"
    width = work.form.paper.size_mm[0] - 2 * print_look.MARGIN_MM
    for block in found:
        for element in list(parse_xml(f"<w:body {nsdecls('w')}>{_xml(block, numbers, width)}</w:body>")):
            end.addprevious(element)
    _add_comments(document, numbers)
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def _set_up(document: Document, work: Work) -> None:
    """Styles, paper, running head and page numbers, and what is said of the file."""
    for role, name in STYLES.items():
        look = print_look.LOOKS[role]
        font = READING if look.reading else INTERFACE
        known = {style.name for style in document.styles}
        style = document.styles[name] if name in known else document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.font.name, style.font.size, style.font.bold = font, Pt(look.size_pt), look.bold
        style.font.color.rgb = RGBColor.from_string(print_look.colours()[look.colour].removeprefix("#"))
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for attribute in list(fonts.attrib):
            del fonts.attrib[attribute]
        for script in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonts.set(qn(f"w:{script}"), font)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(look.before_pt), Pt(look.after_pt)
        style.paragraph_format.left_indent = Pt(look.indent_pt)
        style.paragraph_format.keep_with_next = look.held
    _drop_rule(document)
    _lay_out(document, work.form.paper)
    head = document.sections[0].header.paragraphs[0]
    head.style, head.text = document.styles["Small print"], printable(work.report.title)
    foot = document.sections[0].footer.paragraphs[0]
    foot.style = document.styles["Small print"]
    foot._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'))
    about = document.core_properties
    about.title, about.author, about.comments = (
        printable(work.report.title)[:255],
        "Parallax",
        phrases.said(phrases.WRITTEN_BY),
    )
    about.language = "en"


def _drop_rule(document: Document) -> None:
    """Take away the rule that the template draws below a title."""
    properties = document.styles["Title"].element.get_or_add_pPr()
    for border in properties.findall(qn("w:pBdr")):
        properties.remove(border)


def _lay_out(document: Document, paper: Paper) -> None:
    section = document.sections[0]
    width, height = paper.size_mm
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(print_look.MARGIN_MM)
    if width > height:
        section.orientation = WD_ORIENTATION.LANDSCAPE


def _xml(block: Block, numbers: dict[NoteEntry, int], width_mm: float) -> str:
    if isinstance(block, Paragraph):
        return _paragraph(block, numbers)
    twips = [round(share * width_mm * 56.7) for share in block.widths]
    grid = "".join(f'<w:gridCol w:w="{each}"/>' for each in twips)
    head = "".join(_cell([heading], each, numbers) for heading, each in zip(block.headings, twips, strict=True))
    cells = "".join(_cell(cell, each, numbers) for cell, each in zip(block.cells, twips, strict=True))
    line = print_look.colours()["line"].removeprefix("#")
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{line}"/>' for side in ("top", "bottom", "insideV")
    )
    margins = '<w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/>'
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(twips)}" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{head}</w:tr><w:tr>{cells}</w:tr></w:tbl>"
        '<w:p><w:pPr><w:spacing w:before="0" w:after="60" w:line="120" w:lineRule="exact"/></w:pPr></w:p>'
    )


def _cell(paragraphs: Sequence[Paragraph], twips: int, numbers: dict[NoteEntry, int]) -> str:
    # Word takes a cell without a paragraph for damage.
    inside = "".join(_paragraph(each, numbers) for each in paragraphs) or "<w:p/>"
    return f'<w:tc><w:tcPr><w:tcW w:w="{twips}" w:type="dxa"/></w:tcPr>{inside}</w:tc>'


def _paragraph(paragraph: Paragraph, numbers: dict[NoteEntry, int]) -> str:
    style = STYLES[paragraph.role].replace(" ", "")
    runs = "".join(_run(words, paragraph.language, numbers) for words in paragraph.words)
    direction = "<w:bidi/>" if runs_leftward(paragraph.text) else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{direction}</w:pPr>{runs}</w:p>'


def _run(words: Words, language: str, numbers: dict[NoteEntry, int]) -> str:
    opens = "".join(f'<w:commentRangeStart w:id="{numbers[note]}"/>' for note in words.opens)
    closes = "".join(
        f'<w:commentRangeEnd w:id="{numbers[note]}"/><w:r><w:commentReference w:id="{numbers[note]}"/></w:r>'
        for note in words.closes
    )
    return f"{opens}{_text_run(words, language)}{closes}"


def _text_run(words: Words, language: str = "") -> str:
    look = ("<w:b/>" if words.strong else "") + ("<w:i/>" if words.slanted else "")
    if words.faint:
        look += f'<w:color w:val="{print_look.colours()["ink3"].removeprefix("#")}"/>'
    if words.kind:
        look += (
            f'<w:u w:val="{print_look.line(words.kind)}" w:color="{print_look.colour(words.kind).removeprefix("#")}"/>'
        )
    leftward = runs_leftward(words.text)
    if leftward:
        look += "<w:rtl/>"
    if language:
        look += f"<w:lang w:{'bidi' if leftward else 'val'}={quoteattr(printable(language))}/>"
    text = words.text + (f" ({words.address})" if words.address and words.address != words.text else "")
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{escape(printable(text))}</w:t></w:r>'


def _add_comments(document: Document, numbers: dict[NoteEntry, int]) -> None:
    if not numbers:
        return
    # Asked for once, python-docx makes the part that holds comments.
    assert document.comments is not None
    part = document.part.part_related_by(RELATIONSHIP_TYPE.COMMENTS)
    assert isinstance(part, XmlPart)
    whole = f"<w:comments {nsdecls('w')}>{''.join(_comments(numbers.items()))}</w:comments>"
    for element in list(parse_xml(whole)):
        part.element.append(element)


def _comments(found: Iterable[tuple[NoteEntry, int]]) -> Iterator[str]:
    for note, number in found:
        author = printable(phrases.author(note))
        initials = "".join(word[0] for word in author.split())[:4]
        kind = Words(f"{phrases.name(note.kind)}. ", strong=True)
        paragraphs = [(kind, *words) for words in to_paragraphs(note.text)[:1]] or [(kind,)]
        paragraphs += to_paragraphs(note.text)[1:]
        inside = "".join(f"<w:p>{''.join(_text_run(words) for words in each)}</w:p>" for each in paragraphs)
        yield (
            f'<w:comment w:id="{number}" w:author={quoteattr(author)} w:initials={quoteattr(initials)}'
            f"{_dated(note.created)}>{inside}</w:comment>"
        )


def _dated(created: str) -> str:
    """The moment as Word writes it, in the clock of the place; nothing where it is no moment."""
    try:
        return f' w:date="{datetime.fromisoformat(created):%Y-%m-%dT%H:%M:%SZ}"'
    except ValueError:
        return ""
