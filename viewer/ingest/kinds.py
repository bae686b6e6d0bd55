"""What kind of file it is, by its content."""

import re
from enum import StrEnum

from viewer.errors import UnreadableSource
from viewer.ingest.archive import Archive
from viewer.translation import translate


class Kind(StrEnum):
    """The kinds of file that are read."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    WORD = "docx"
    OPENDOCUMENT = "odt"
    RTF = "rtf"
    EPUB = "epub"
    PDF = "pdf"
    TEI = "tei"


SUFFIXES = (
    ".txt .md .markdown .html .htm .xhtml .docx .odt .rtf .epub .pdf .xml .tei".split()  # as file dialogs offer them
)
_REACH = 4096
_HTML = re.compile(rb"<!doctype\s+html|<html[\s>]", re.IGNORECASE)
_TEI = re.compile(rb"<(?:\w+:)?(?:TEI|teiCorpus)[\s>]")
_XML = re.compile(rb"^\s*(?:\xef\xbb\xbf)?\s*<\?xml")
_MARKDOWN_SUFFIXES = (".md", ".markdown")


def kind_of(data: bytes, suffix: str = "") -> Kind:
    """What the bytes of a file are. The suffix only tells Markdown from other plain text.

    Raises:
        UnreadableSource: If it is a kind of document that is not read.
    """
    head = data[:_REACH]
    if b"%PDF-" in head[:1024]:
        return Kind.PDF
    if head.startswith(b"{\\rtf"):
        return Kind.RTF
    if head.startswith(b"PK"):
        return _kind_of_archive(Archive(data))
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        raise UnreadableSource(
            translate("Errors", "This is an old or locked Office document; save it as .docx without a password.")
        )
    plain = head.replace(b"\0", b"")
    if _TEI.search(plain):
        return Kind.TEI
    if _HTML.search(plain):
        return Kind.HTML
    if _XML.match(plain):
        raise UnreadableSource(translate("Errors", "This is XML of a kind that is not read; TEI and XHTML are."))
    return Kind.MARKDOWN if suffix.casefold() in _MARKDOWN_SUFFIXES else Kind.TEXT


def _kind_of_archive(archive: Archive) -> Kind:
    declared = archive.read("mimetype")[:100].decode("ascii", "replace").strip() if "mimetype" in archive else ""
    if declared == "application/epub+zip" or "META-INF/container.xml" in archive:
        return Kind.EPUB
    if declared.startswith("application/vnd.oasis.opendocument.text"):
        return Kind.OPENDOCUMENT
    if "word/document.xml" in archive:
        return Kind.WORD
    raise UnreadableSource(
        translate(
            "Errors", "This is an archive or a document of a kind that is not read; take the text file out of it first."
        )
    )
