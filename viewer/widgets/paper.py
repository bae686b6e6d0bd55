"""The report as a document of Qt, to be looked at before it is written and to be printed."""

from collections.abc import Iterable
from html import escape

from PySide6.QtGui import QTextDocument

from viewer.export import print_look
from viewer.export.blocks import Block, Paragraph
from viewer.export.words import Words
from viewer.qt.theme import INTERFACE_FAMILY, READING_FAMILY, reading_font


def paper_document(blocks: Iterable[Block]) -> QTextDocument:
    """The blocks as dark words on white paper, in sizes of points."""
    document = QTextDocument()
    document.setDefaultFont(reading_font(14))
    document.setHtml("".join(map(_html, blocks)))
    return document


def _html(block: Block) -> str:
    if isinstance(block, Paragraph):
        return _paragraph(block)
    percent = 100 // len(block.cells)
    heads = "".join(f'<td width="{percent}%">{_paragraph(heading)}</td>' for heading in block.headings)
    cells = "".join(f'<td width="{percent}%">{"".join(map(_paragraph, cell))}</td>' for cell in block.cells)
    return (
        '<table width="100%" border="0" cellspacing="0" cellpadding="3" style="border-collapse: collapse">'
        f"<tr>{heads}</tr><tr>{cells}</tr></table>"
    )


def _paragraph(paragraph: Paragraph) -> str:
    look = print_look.LOOKS[paragraph.role]
    family = READING_FAMILY if look.reading else INTERFACE_FAMILY
    style = (
        f"font-family: '{family}'; font-size: {look.size_pt}pt; font-weight: {700 if look.bold else 400}; "
        f"color: {print_look.colours()[look.colour]}; "
        f"margin: {look.before_pt / 2}pt 0 {look.after_pt}pt {look.indent_pt}pt"
    )
    return f'<p style="{style}">{"".join(map(_words, paragraph.words))}</p>'


def _words(words: Words) -> str:
    text = escape(words.text)
    if words.strong:
        text = f"<b>{text}</b>"
    if words.slanted:
        text = f"<i>{text}</i>"
    if words.faint:
        text = f'<span style="color: {print_look.colours()["ink3"]}">{text}</span>'
    if words.kind:
        text = f'<u style="color: {print_look.colour(words.kind)}">{text}</u>'
    return text
