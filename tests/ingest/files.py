"""Small files of every kind, made here: a heading, two paragraphs, a note, a second page."""

import io
import zipfile

from reportlab.lib.pagesizes import A5
from reportlab.pdfgen.canvas import Canvas

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OD = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{full}:1.0"'
    for name, full in (("office", "office"), ("text", "text"), ("table", "table"))
)
TITLE, FIRST, SECOND, NOTE = "The Bridge", "The bridge fell on 3 May.", "Nobody was hurt.", "So the mayor."


def zipped(parts: dict[str, str | bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, words in parts.items():
            archive.writestr(name, words)
    return held.getvalue()


def docx() -> bytes:
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "word/styles.xml": f'<w:styles {W}><w:style w:styleId="U1"><w:name w:val="heading 1"/></w:style>'
            "</w:styles>",
            "word/document.xml": f"""<w:document {W}><w:body>
<w:p><w:pPr><w:pStyle w:val="U1"/></w:pPr><w:r><w:t>{TITLE}</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">The bridge </w:t></w:r><w:del><w:r><w:delText>stood</w:delText></w:r></w:del>
<w:r><w:t>fell on 3 May.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>
<w:p><w:r><w:br w:type="page"/></w:r><w:r><w:t>{SECOND}</w:t></w:r></w:p></w:body></w:document>""",
            "word/footnotes.xml": f'<w:footnotes {W}><w:footnote w:id="2"><w:p><w:r><w:t>{NOTE}</w:t></w:r></w:p>'
            "</w:footnote></w:footnotes>",
        }
    )


def odt() -> bytes:
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"""<office:document-content {OD}><office:body><office:text>
<text:h text:outline-level="1">{TITLE}</text:h>
<text:p>The bridge<text:s/>fell on 3 May.<text:note><text:note-citation>1</text:note-citation><text:note-body>
<text:p>{NOTE}</text:p></text:note-body></text:note></text:p>
<text:soft-page-break/><text:p>{SECOND}</text:p></office:text></office:body></office:document-content>""",
        }
    )


def page(body: str, head: str = "") -> bytes:
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'.encode()
    )


def html() -> bytes:
    return page(
        f"""<nav><a href="/">Home</a> <a href="/all">All articles of this site</a></nav>
<article><header><h1>{TITLE}</h1></header><p>{FIRST}<sup><a href="#fn1">[1]</a></sup></p>
<script>alert("no")</script><p>{SECOND}</p><p id="fn1" class="footnote">[1] {NOTE}</p></article>
<aside><p>Read our newsletter, it is free.</p></aside><footer>Imprint</footer>""",
        '<title>The Bridge | A site</title><meta name="author" content="A. Weir">',
    )


def epub() -> bytes:
    chapter = '<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>{0}</h1><p>{1}</p></body></html>'
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfiles><rootfile full-path="O/b.opf"/></rootfiles></container>',
            "O/b.opf": """<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Rivers</dc:title>
<dc:creator>A. Weir</dc:creator></metadata><manifest>
<item id="b" href="two.xhtml" media-type="application/xhtml+xml"/>
<item id="a" href="one.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="a"/><itemref idref="b"/></spine></package>""",
            "O/one.xhtml": chapter.format(TITLE, FIRST),
            "O/two.xhtml": chapter.format("After", SECOND),
        }
    )


def rtf() -> bytes:
    return rb"{\rtf1\ansi{\info{\title The Bridge}}The bridge fell on 3 May.\par Nobody was hurt.\par}"


def tei() -> bytes:
    return f"""<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>
<title>{TITLE}</title><author>A. Weir</author></titleStmt></fileDesc></teiHeader><text><body><div type="chapter" n="IV">
<pb n="17"/><head>{TITLE}</head><p>The bridge <choice><sic>feel</sic><corr>fell</corr></choice> on 3 May.<note
n="1">{NOTE}
</note></p><pb n="18"/><p>{SECOND}</p></div></body></text></TEI>""".encode()


def pdf(pages: list[list[str]]) -> bytes:
    held = io.BytesIO()
    canvas = Canvas(held, pagesize=A5, invariant=True)
    for lines in pages:
        height = 500.0
        for line in lines:
            canvas.drawString(60 + 20 * (len(line) - len(line.lstrip())), height, line.strip())
            height -= 14
        canvas.showPage()
    canvas.save()
    return held.getvalue()
