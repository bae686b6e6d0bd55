"""Word documents (Office Open XML): paragraphs, headings, tables, notes, page breaks as Word last laid them out.

Read with lxml alone: libraries for it lose page breaks or run through a DOM far larger than the file.
"""

from collections.abc import Iterator

from viewer.errors import UnreadableSource
from viewer.ingest.archive import Archive
from viewer.ingest.reading import Reading, TextBuilder, one_line
from viewer.ingest.xml import Element, attribute, local, parse_xml, words_of
from viewer.model.structure import LocusKind
from viewer.translation import translate

_DOCUMENT, _STYLES, _CORE = "word/document.xml", "word/styles.xml", "docProps/core.xml"
_NOTES = {"footnoteReference": "word/footnotes.xml", "endnoteReference": "word/endnotes.xml"}
_LEFT_OUT = frozenset("del moveFrom instrText delText Fallback pPr rPr sectPr tblPr trPr tcPr".split())
_SIGNS = {"tab": "\t", "cr": " ", "noBreakHyphen": "\u2011"}


def read_word(archive: Archive) -> Reading:
    """A .docx document.

    Raises:
        UnreadableSource: If it is damaged or holds no words.
    """
    return _Document(archive).reading()


class _Document:
    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._levels = _heading_levels(parse_xml(archive.read(_STYLES))) if _STYLES in archive else {}
        self._builder = TextBuilder()
        self._cited: list[tuple[str, str]] = []
        self._page = 1

    def reading(self) -> Reading:
        root = parse_xml(self._archive.read(_DOCUMENT))
        body = next((element for element in root.iter() if local(element) == "body"), None)
        if body is None:
            raise UnreadableSource(
                translate("Errors", "The document has no text in it; copy it again from where it came.")
            )
        for element in _top_blocks(body):
            self._add(element)
        self._add_notes()
        if self._page > 1:
            self._builder.locus_at(LocusKind.PAGE, "1", 0)
        return self._builder.reading(_about(self._archive))

    def _add(self, element: Element) -> None:
        if local(element) == "tr":
            cells = [one_line(self._words(cell)) for cell in element if local(cell) == "tc"]
            self._builder.paragraph("\t".join(cells).strip())
            return
        style = next((attribute(each, "val") for each in element.iter() if local(each) == "pStyle"), "")
        words = self._words(element)
        level = self._levels.get(style, 0)
        if level:
            self._builder.heading(one_line(words), level)
        else:
            self._builder.paragraph(words.strip())

    def _words(self, element: Element) -> str:
        """The words of a paragraph, cell or note, with the marks of its notes."""
        found: list[str] = []
        for part in _run_parts(element):
            name = local(part)
            if name == "t":
                found.append(part.text or "")
            elif name in _NOTES:
                self._cited.append((name, attribute(part, "id")))
                found.append(f"[{len(self._cited)}]")
            elif name == "br" and attribute(part, "type") != "page":
                found.append(" ")
            elif name in ("br", "lastRenderedPageBreak"):
                self._turn_page("".join(found))
            elif name == "p" and found:
                found.append(" ")
            else:
                found.append(_SIGNS.get(name, ""))
        return "".join(found)

    def _turn_page(self, before: str) -> None:
        """The page turns inside the paragraph that is being read, after these words of it."""
        self._page += 1
        place = self._builder.next_cp() + len(before.lstrip())
        self._builder.locus_at(LocusKind.PAGE, str(self._page), place)

    def _add_notes(self) -> None:
        notes: dict[tuple[str, str], Element] = {}
        for kind, part in _NOTES.items():
            if part in self._archive:
                for note in parse_xml(self._archive.read(part)):
                    notes[kind, attribute(note, "id")] = note
        for number, cited in enumerate(list(self._cited), 1):
            if cited in notes:
                self._builder.note(f"[{number}] {one_line(self._words(notes[cited]))}")


def _top_blocks(body: Element) -> Iterator[Element]:
    """Paragraphs, and rows of tables, in their order."""
    for element in body:
        name = local(element)
        if name in ("p", "tr"):
            yield element
        elif name not in _LEFT_OUT:
            yield from _top_blocks(element)


def _run_parts(element: Element) -> Iterator[Element]:
    for child in element:
        if local(child) not in _LEFT_OUT:
            yield child
            yield from _run_parts(child)


def _heading_levels(styles: Element) -> dict[str, int]:
    """The level of each style that is a heading, by its id."""
    found: dict[str, int] = {}
    for style in styles:
        if local(style) != "style":
            continue
        names = {local(each): attribute(each, "val") for each in style.iter()}
        name, outline = names.get("name", "").lower(), names.get("outlineLvl", "")
        if name.startswith("heading ") and name[8:9].isdigit():
            found[attribute(style, "styleId")] = int(name[8])
        elif name == "title":
            found[attribute(style, "styleId")] = 1
        elif outline.isdigit() and int(outline) < 9:
            found[attribute(style, "styleId")] = int(outline) + 1
    return found


def _about(archive: Archive) -> dict[str, str]:
    if _CORE not in archive:
        return {}
    said = {local(each): one_line(words_of(each)) for each in parse_xml(archive.read(_CORE))}
    found = {
        "title": said.get("title", ""),
        "author": said.get("creator", ""),
        "date": said.get("created", "")[:10],
        "language": said.get("language", "").split("-")[0].lower(),
    }
    return {key: value for key, value in found.items() if value}
