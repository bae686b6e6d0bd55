"""The report as a PDF: bundled fonts with a text layer that can be searched, an outline, page numbers."""

import io
from functools import cache
from xml.sax.saxutils import escape, quoteattr

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Spacer, Table
from reportlab.platypus import Paragraph as Flowed

from viewer.export import print_look
from viewer.export.blocks import Block, Paragraph, Role, blocks
from viewer.export.markdown import is_web_link
from viewer.export.words import Words
from viewer.export.work import Work
from viewer.export.xml_text import printable
from viewer.progress import Progress
from viewer.settings import resource
from viewer.translation import translate

READING, INTERFACE = "Gentium Book Plus", "Source Sans 3"
MARGIN, HEAD = print_look.MARGIN_MM * mm, 8 * mm
CELL_PADDING = 5

_FILES = {
    READING: (
        "GentiumBookPlus-Regular",
        "GentiumBookPlus-Bold",
        "GentiumBookPlus-Italic",
        "GentiumBookPlus-BoldItalic",
    ),
    INTERFACE: ("SourceSans3-Regular", "SourceSans3-Semibold", "SourceSans3-It", "SourceSans3-Semibold"),
}

MOST_WIDTHS = 200_000
OUTLINED = 2
"""Levels of headings that stand in the outline."""

LEADING = 1.32
"""Distance of lines, in sizes of the font."""


def write_pdf(work: Work) -> bytes:
    """The report as a PDF on the paper of the form; the same report makes the same bytes."""
    _load_fonts()
    held = io.BytesIO()
    width, height = (side * mm for side in work.form.paper.size_mm)
    document = _Document(held, (width, height), work.report.title, work.progress)
    flow = [flowed for block in blocks(work) for flowed in _flowables(block, width - 2 * MARGIN)]
    document.total = len(flow)
    document.build(flow)
    return held.getvalue()


class _Document(BaseDocTemplate):  # type: ignore[misc] # reportlab has no types
    """Pages with a running head and a number; headings go into the outline."""

    def __init__(self, held: io.BytesIO, size: tuple[float, float], title: str, progress: Progress) -> None:
        self.head = printable(title)
        self.progress = progress
        self.placed = self.total = 0
        super().__init__(
            held, pagesize=size, title=self.head, author="Parallax", creator="Parallax", lang="en", invariant=1
        )
        body = Frame(MARGIN, MARGIN, size[0] - 2 * MARGIN, size[1] - 2 * MARGIN - HEAD, 0, 0, 0, 0, id="body")
        self.addPageTemplates(PageTemplate("page", [body], onPage=self._furnish))
        self._bookmarks = 0

    def _furnish(self, canvas: Canvas, _: BaseDocTemplate) -> None:
        # Several titles of a document do not hinder each other, so each page may say it.
        canvas.setViewerPreference("DisplayDocTitle", "true")
        canvas.showOutline()
        width, height = self.pagesize
        canvas.setFont(INTERFACE, 8)
        canvas.setFillColor(HexColor(print_look.colours()["ink3"]))
        if self.page > 1:
            canvas.drawString(MARGIN, height - MARGIN + 2, _cut(self.head, width - 2 * MARGIN))
        canvas.drawCentredString(width / 2, MARGIN / 2, str(self.page))

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - reportlab's own name
        """Count it, and put a heading into the outline."""
        self.placed += 1
        self.progress.step(min(self.placed, self.total), self.total, translate("Progress", "Laying out pages"))
        level = getattr(flowable, "outline_level", None)
        if level is not None:
            key = f"heading-{self._bookmarks}"
            self._bookmarks += 1
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(flowable.outline_text, key, level, closed=level == 0)


class _Font(TTFont):  # type: ignore[misc] # reportlab has no types
    """A font that measures each word once: most words of a report come again."""

    def __init__(self, name: str, path: str) -> None:
        self._widths: dict[str, float] = {}
        super().__init__(name, path)

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:  # noqa: N802 - reportlab's own name
        """The width of a text in points."""
        width = self._widths.get(text)
        if width is None:
            if len(self._widths) >= MOST_WIDTHS:
                self._widths.clear()
            width = self._widths[text] = float(super().stringWidth(text, 1, encoding))
        return width * size


class _Text(Flowed):  # type: ignore[misc] # as above
    """A paragraph that is broken into lines once a width; tables and groups ask again and again."""

    _known: tuple[float, tuple[float, float]] | None = None

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The room it takes."""
        # reportlab takes the broken lines away when it splits a paragraph in vain.
        if self._known is None or self._known[0] != width or not hasattr(self, "blPara"):
            self._known = width, super().wrap(width, height)
        return self._known[1]


def _cut(words: str, width: float) -> str:
    while words and pdfmetrics.stringWidth(words, INTERFACE, 8) > width:
        words = words[:-2].rstrip() + "…"
    return words


@cache
def _load_fonts() -> None:
    for family, files in _FILES.items():
        names = [family, f"{family} Bold", f"{family} Italic", f"{family} Bold Italic"]
        for name, file in zip(names, files, strict=True):
            pdfmetrics.registerFont(_Font(name, str(resource("fonts", f"{file}.ttf"))))
        pdfmetrics.registerFontFamily(family, *names)


@cache
def _style(role: Role) -> ParagraphStyle:
    look = print_look.LOOKS[role]
    font = READING if look.reading else INTERFACE
    return ParagraphStyle(
        role.value,
        fontName=f"{font} Bold" if look.bold else font,
        fontSize=look.size_pt,
        leading=look.size_pt * LEADING,
        textColor=HexColor(print_look.colours()[look.colour]),
        spaceBefore=look.before_pt,
        spaceAfter=look.after_pt,
        leftIndent=look.indent_pt,
        keepWithNext=look.held,
        splitLongWords=1,
        underlineWidth=0.6,
        underlineOffset=-2.2,
        underlineGap=1.2,
    )


def _flowables(block: Block, width: float) -> list[Flowable]:
    if isinstance(block, Paragraph):
        return [_flowed(block)]
    heads = [_flowed(heading) for heading in block.headings]
    cells = [[_flowed(paragraph) for paragraph in cell] for cell in block.cells]
    line = HexColor(print_look.colours()["line"])
    look = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEABOVE", (0, 0), (-1, 0), 0.5, line),
        ("LINEBELOW", (0, -1), (-1, -1), 0.5, line),
        ("LINEAFTER", (0, 0), (-2, -1), 0.5, line),
        ("LEFTPADDING", (0, 0), (0, -1), 0),
        ("LEFTPADDING", (1, 0), (-1, -1), CELL_PADDING),
        ("RIGHTPADDING", (0, 0), (-1, -1), CELL_PADDING),
        ("TOPPADDING", (0, 0), (-1, -1), 1.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
    ]
    widths = [share * width for share in block.widths]
    return [Table([heads, cells], widths, style=look, repeatRows=1, splitInRow=1), Spacer(1, 4)]


def _flowed(paragraph: Paragraph) -> _Text:
    flowed = _Text("".join(map(_markup, paragraph.words)), _style(paragraph.role))
    level = print_look.LOOKS[paragraph.role].level
    if 0 < level <= OUTLINED:
        flowed.outline_level, flowed.outline_text = level - 1, printable(paragraph.text)
    return flowed


def _markup(words: Words) -> str:
    text = escape(printable(words.text))
    if words.strong:
        text = f"<b>{text}</b>"
    if words.slanted:
        text = f"<i>{text}</i>"
    if words.faint:
        text = f'<font color="{print_look.colours()["ink3"]}">{text}</font>'
    if words.kind:
        double = ' kind="double"' if print_look.line(words.kind) == "double" else ""
        text = f'<u color="{print_look.colour(words.kind)}"{double}>{text}</u>'
    if words.address and is_web_link(words.address):
        text = f'<a href={quoteattr(printable(words.address))} color="{print_look.colours()["link"]}">{text}</a>'
    return text
