"""Digital books: the chapters in the order of reading, each to be taken or left."""

import posixpath
from collections.abc import Collection
from urllib.parse import unquote

from viewer.errors import UnreadableSource
from viewer.ingest.archive import Archive
from viewer.ingest.html import add_html, body_of, decoded, parse_html
from viewer.ingest.reading import Part, Reading, TextBuilder, one_line
from viewer.ingest.xml import Element, attribute, local, parse_xml, words_of
from viewer.model.structure import LocusKind
from viewer.translation import translate

_CONTAINER = "META-INF/container.xml"
_PAGES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")
_ABOUT = {
    "title": "title",
    "creator": "author",
    "date": "date",
    "language": "language",
    "publisher": "publisher",
    "rights": "licence",
}
_PREVIEW = 200


def read_epub(archive: Archive, chapters: Collection[str] | None = None) -> Reading:
    """A book, or the chapters whose ids are named.

    Raises:
        UnreadableSource: If it is damaged, locked, or holds no words.
    """
    if "META-INF/encryption.xml" in archive and b"idpf.org/2008/embedding" not in archive.read(
        "META-INF/encryption.xml"
    ):
        raise UnreadableSource(
            translate(
                "Errors", "This book is locked by its seller, so it cannot be read here; use a copy without a lock."
            )
        )
    place = _package(archive)
    package = parse_xml(archive.read(place))
    folder = posixpath.dirname(place)
    builder, parts = TextBuilder(), []
    for number, name in enumerate(_spine(package, folder), 1):
        if name not in archive:
            continue
        body = body_of(parse_html(decoded(archive.read(name))))
        words = one_line(words_of(body))
        taken = name in chapters if chapters is not None else bool(words)
        heading = next((one_line(words_of(each)) for each in body.iter("h1", "h2", "h3")), "")
        label = heading[:80] or f"{number}"
        parts.append(Part(name, label, words[:_PREVIEW], len(words), taken))
        if taken:
            if heading:
                builder.locus(LocusKind.CHAPTER, heading[:80])
            add_html(builder, body)
    return builder.reading(_about(package), parts=tuple(parts))


def _package(archive: Archive) -> str:
    """The place of the book's table of parts."""
    root = parse_xml(archive.read(_CONTAINER))
    found = next((attribute(each, "full-path") for each in root.iter() if local(each) == "rootfile"), "")
    if not found:
        raise UnreadableSource(
            translate("Errors", "The book does not say where its text is; copy it again from where it came.")
        )
    return found


def _spine(package: Element, folder: str) -> list[str]:
    """The names of the chapters' files in the archive, in the order of reading."""
    items = {
        attribute(item, "id"): posixpath.normpath(posixpath.join(folder, unquote(attribute(item, "href"))))
        for item in package.iter()
        if local(item) == "item" and attribute(item, "media-type") in _PAGES
    }
    order = [attribute(each, "idref") for each in package.iter() if local(each) == "itemref"]
    return list(dict.fromkeys(items[key] for key in order if key in items))


def _about(package: Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in package.iter():
        key = _ABOUT.get(local(element))
        words = one_line(words_of(element)) if key else ""
        if key and words:
            found.setdefault(
                key, words[:10] if key == "date" else words.split("-")[0].lower() if key == "language" else words
            )
    return found
