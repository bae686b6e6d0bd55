"""The report as an OpenDocument text: styles, a table an event, the notes as comments on the words they quote."""

import io
import re
import zipfile
from collections.abc import Iterator
from xml.sax.saxutils import escape

from viewer.export import phrases, print_look
from viewer.export.blocks import Block, Columns, Paragraph, Role, blocks, comments
from viewer.export.entries import NoteEntry
from viewer.export.markdown import to_paragraphs
from viewer.export.words import Words
from viewer.export.work import Work
from viewer.export.xml_text import printable
from viewer.model.direction import runs_leftward
from viewer.model.divergence import NoteKind

MIME = "application/vnd.oasis.opendocument.text"
READING, INTERFACE = "Liberation Serif", "Liberation Sans"
"""Fonts that LibreOffice brings along, both with Cyrillic and Greek."""

_SPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
}
_UNDERLINES = {
    "single": ("solid", "single"),
    "double": ("solid", "double"),
    "wave": ("wave", "single"),
    "dotted": ("dotted", "single"),
    "dash": ("dash", "single"),
    "dotDash": ("dot-dash", "single"),
    "dotDotDash": ("dot-dot-dash", "single"),
}
_EPOCH = (1980, 1, 1, 0, 0, 0)
_MANY_SPACES = re.compile("  +|^ | $")


def write_odt(work: Work) -> bytes:
    """The report as an .odt file, on paper as the form says. The same report makes the same bytes."""
    found, numbers = comments(blocks(work))
    width = work.form.paper.size_mm[0] - 2 * print_look.MARGIN_MM
    body = "".join(_xml(block, numbers) for block in found)
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        # The first file, and not compressed: by it the kind of the whole is known.
        archive.writestr(zipfile.ZipInfo("mimetype", _EPOCH), MIME)
        for name, content in (
            ("content.xml", _content(body, found, width)),
            ("styles.xml", _styles(work)),
            ("meta.xml", _meta(work)),
            ("META-INF/manifest.xml", _manifest()),
        ):
            data = f'<?xml version="1.0" encoding="UTF-8"?>\n{content}'.encode()
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), data, zipfile.ZIP_DEFLATED)
    return held.getvalue()


def _root(name: str) -> str:
    spaces = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in _SPACES.items())
    return f'{name} {spaces} office:version="1.3"'


def _content(body: str, found: tuple[Block, ...], width: float) -> str:
    columns = sorted({len(block.cells) for block in found if isinstance(block, Columns)})
    line = print_look.colours()["line"]
    tables = "".join(
        f'<style:style style:name="Table{n}" style:family="table"><style:table-properties style:width="{width}mm" '
        f'table:align="left"/></style:style><style:style style:name="Column{n}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width / n:.2f}mm"/></style:style>'
        for n in columns
    )
    cell = f"0.5pt solid {line}"
    cells = (
        '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="1.5mm" '
        f'fo:border-top="{cell}" fo:border-bottom="{cell}"/></style:style>'
    )
    kinds = "".join(_kind_style(kind) for kind in NoteKind)
    leftward = "".join(_leftward_style(role) for role in Role)
    faint = print_look.colours()["ink3"]
    looks = (
        '<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/>'
        '</style:style><style:style style:name="Slanted" style:family="text"><style:text-properties '
        'fo:font-style="italic"/></style:style><style:style style:name="StrongSlanted" style:family="text">'
        '<style:text-properties fo:font-weight="bold" fo:font-style="italic"/></style:style>'
        f'<style:style style:name="Faint" style:family="text"><style:text-properties fo:color="{faint}"/>'
        "</style:style>"
    )
    return (
        f"<{_root('office:document-content')}><office:automatic-styles>{tables}{cells}{kinds}{leftward}{looks}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )


def _kind_style(kind: NoteKind) -> str:
    style, count = _UNDERLINES[print_look.line(kind)]
    return (
        f'<style:style style:name="Kind-{_ncname(kind)}" style:family="text"><style:text-properties '
        f'style:text-underline-style="{style}" style:text-underline-type="{count}" style:text-underline-width="auto" '
        f'style:text-underline-color="{print_look.colour(kind)}"/></style:style>'
    )


def _styles(work: Work) -> str:
    paragraphs = "".join(_paragraph_style(role) for role in Role)
    width, height = work.form.paper.size_mm
    fonts = "".join(
        f'<style:font-face style:name="{name}" svg:font-family="&apos;{name}&apos;"/>' for name in (READING, INTERFACE)
    )
    return (
        f"<{_root('office:document-styles')}><office:font-face-decls>{fonts}</office:font-face-decls><office:styles>"
        f"{paragraphs}</office:styles><office:automatic-styles>"
        f'<style:page-layout style:name="Sheet"><style:page-layout-properties fo:page-width="{width}mm" '
        f'fo:page-height="{height}mm" style:print-orientation="{"landscape" if width > height else "portrait"}" '
        f'fo:margin="{print_look.MARGIN_MM}mm"/>'
        '<style:header-style><style:header-footer-properties fo:margin-bottom="4mm"/>'
        '</style:header-style><style:footer-style><style:header-footer-properties fo:margin-top="4mm"/>'
        "</style:footer-style></style:page-layout></office:automatic-styles><office:master-styles>"
        '<style:master-page style:name="Standard" style:page-layout-name="Sheet">'
        f'<style:header><text:p text:style-name="small">{_text(work.report.title)}</text:p></style:header>'
        '<style:footer><text:p text:style-name="small"><text:page-number text:select-page="current"/></text:p>'
        "</style:footer></style:master-page></office:master-styles></office:document-styles>"
    )


def _paragraph_style(role: Role) -> str:
    look = print_look.LOOKS[role]
    font = READING if look.reading else INTERFACE
    level = f' style:default-outline-level="{look.level}"' if look.level else ""
    keep = ' fo:keep-with-next="always"' if look.held else ""
    weight = "bold" if look.bold else "normal"
    return (
        f'<style:style style:name="{role}" style:display-name="{phrases.name(role)}" style:family="paragraph"{level}>'
        f'<style:paragraph-properties fo:margin-top="{look.before_pt}pt" fo:margin-bottom="{look.after_pt}pt" '
        f'fo:margin-left="{look.indent_pt}pt"{keep}/>'
        f'<style:text-properties style:font-name="{font}" style:font-name-complex="{font}" '
        f'fo:font-size="{look.size_pt}pt" fo:font-weight="{weight}" fo:color="{print_look.colours()[look.colour]}" '
        'fo:language="en" fo:country="GB"/></style:style>'
    )


def _meta(work: Work) -> str:
    return (
        f"<{_root('office:document-meta')}><office:meta><meta:generator>Parallax</meta:generator>"
        f"<dc:title>{escape(printable(work.report.title))}</dc:title><dc:language>{phrases.said(phrases.LANGUAGE)}</dc:language></office:meta>"
        "</office:document-meta>"
    )


def _manifest() -> str:
    files = (("/", MIME), ("content.xml", "text/xml"), ("styles.xml", "text/xml"), ("meta.xml", "text/xml"))
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>' for path, kind in files
    )
    space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    return f'<manifest:manifest xmlns:manifest="{space}" manifest:version="1.3">{entries}</manifest:manifest>'


def _xml(block: Block, numbers: dict[NoteEntry, int]) -> str:
    if isinstance(block, Paragraph):
        return _paragraph(block, numbers)
    count = len(block.cells)
    columns = f'<table:table-column table:style-name="Column{count}" table:number-columns-repeated="{count}"/>'
    head = "".join(_cell(_paragraph(heading, numbers)) for heading in block.headings)
    cells = "".join(_cell("".join(_paragraph(each, numbers) for each in cell)) for cell in block.cells)
    return (
        f'<table:table table:style-name="Table{count}">{columns}<table:table-header-rows><table:table-row>{head}'
        f"</table:table-row></table:table-header-rows><table:table-row>{cells}</table:table-row></table:table>"
    )


def _cell(inside: str) -> str:
    inside = inside or "<text:p/>"
    return f'<table:table-cell table:style-name="Cell" office:value-type="string">{inside}</table:table-cell>'


def _paragraph(paragraph: Paragraph, numbers: dict[NoteEntry, int]) -> str:
    inside = "".join(_words(words, numbers) for words in paragraph.words)
    level = print_look.LOOKS[paragraph.role].level
    style = f"Leftward-{paragraph.role}" if runs_leftward(paragraph.text) else str(paragraph.role)
    if level:
        return f'<text:h text:style-name="{style}" text:outline-level="{level}">{inside}</text:h>'
    return f'<text:p text:style-name="{style}">{inside}</text:p>'


def _leftward_style(role: Role) -> str:
    """The look of a paragraph that runs from right to left."""
    return (
        f'<style:style style:name="Leftward-{role}" style:family="paragraph" style:parent-style-name="{role}">'
        '<style:paragraph-properties fo:text-align="start" style:writing-mode="rl-tb"/></style:style>'
    )


def _words(words: Words, numbers: dict[NoteEntry, int]) -> str:
    text = words.text + (f" ({words.address})" if words.address and words.address != words.text else "")
    inside = _text(text)
    strong = ("Strong" if words.strong else "") + ("Slanted" if words.slanted else "")
    for style in (strong, "Faint" if words.faint else "", f"Kind-{_ncname(words.kind)}" if words.kind else ""):
        if style:
            inside = f'<text:span text:style-name="{style}">{inside}</text:span>'
    opens = "".join(_comment(note, numbers[note]) for note in words.opens)
    closes = "".join(f'<office:annotation-end office:name="note-{numbers[note]}"/>' for note in words.closes)
    return f"{opens}{inside}{closes}"


def _comment(note: NoteEntry, number: int) -> str:
    head = Words(f"{phrases.name(note.kind)}. ", strong=True)
    first, *rest = to_paragraphs(note.text) or [()]
    inside = "".join(f"<text:p>{''.join(_words(w, {}) for w in each)}</text:p>" for each in ((head, *first), *rest))
    return (
        f'<office:annotation office:name="note-{number}"><dc:creator>{_text(phrases.author(note))}</dc:creator>'
        f"<dc:date>{escape(printable(note.created))}</dc:date>{inside}</office:annotation>"
    )


def _text(text: str) -> str:
    """Words as the content of a paragraph, every space kept."""
    return "".join(_pieces(printable(text)))


def _pieces(text: str) -> Iterator[str]:
    at = 0
    for match in _MANY_SPACES.finditer(text):
        yield escape(text[at : match.start()])
        yield f'<text:s text:c="{len(match[0])}"/>'
        at = match.end()
    yield escape(text[at:]).replace("\n", "<text:line-break/>").replace("\t", "<text:tab/>")


def _ncname(kind: NoteKind) -> str:
    return re.sub(r"[^a-z]", "-", kind.value)
