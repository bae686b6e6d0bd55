"""OpenDocument texts: paragraphs, headings, lists, tables, notes, soft page breaks."""

from collections.abc import Iterator

from viewer.errors import UnreadableSource
from viewer.ingest.archive import Archive
from viewer.ingest.reading import Reading, TextBuilder, one_line
from viewer.ingest.xml import Element, attribute, local, parse_xml, words_of
from viewer.model.structure import LocusKind
from viewer.translation import translate

_LEFT_OUT = frozenset(
    "tracked-changes annotation annotation-end sequence-decls forms variable-decls table-of-content".split()
)
_MOST_SPACES = 1_000


def read_opendocument(archive: Archive) -> Reading:
    """An .odt document.

    Raises:
        UnreadableSource: If it is damaged, encrypted, or holds no words.
    """
    if b"encryption-data" in (archive.read("META-INF/manifest.xml") if "META-INF/manifest.xml" in archive else b""):
        raise UnreadableSource(translate("Errors", "The file is protected by a password; save a copy without one."))
    root = parse_xml(archive.read("content.xml"))
    body = next((element for element in root.iter() if local(element) == "text" and element.prefix == "office"), None)
    if body is None:
        raise UnreadableSource(translate("Errors", "The document is no text; save it as a text document first."))
    return _Document(body).reading(_about(archive))


class _Document:
    def __init__(self, body: Element) -> None:
        self._body = body
        self._builder = TextBuilder()
        self._notes: list[str] = []
        self._page = 1

    def reading(self, about: dict[str, str]) -> Reading:
        for element in _blocks(self._body):
            name = local(element)
            if name == "soft-page-break":
                self._page += 1
                self._builder.locus(LocusKind.PAGE, str(self._page))
            elif name == "table-row":
                cells = [one_line(self._words(cell)) for cell in element if local(cell) == "table-cell"]
                self._builder.paragraph("\t".join(cells).strip())
            elif name == "h":
                level = attribute(element, "outline-level")
                self._builder.heading(one_line(self._words(element)), int(level) if level.isdigit() else 1)
            else:
                self._builder.paragraph(self._words(element))
        if self._page > 1:
            self._builder.locus_at(LocusKind.PAGE, "1", 0)
        for note in self._notes:
            self._builder.note(note)
        return self._builder.reading(about)

    def _words(self, element: Element) -> str:
        """The words in an element as it is laid out: runs of white space are one space, others are marked."""
        found: list[str] = [_laid_out(element.text)]
        for child in element:
            name = local(child)
            if name == "note":
                found.append(self._note(child))
            elif name == "s":
                count = attribute(child, "c")
                found.append(" " * min(_MOST_SPACES, int(count) if count.isdigit() else 1))
            elif name == "tab":
                found.append("\t")
            elif name == "line-break":
                found.append(" ")
            elif name == "soft-page-break":
                self._page += 1
                place = self._builder.next_cp() + len("".join(found).lstrip())
                self._builder.locus_at(LocusKind.PAGE, str(self._page), place)
            elif name and name not in _LEFT_OUT:
                found.append(self._words(child) + (" " if name == "p" else ""))
            found.append(_laid_out(child.tail))
        return "".join(found)

    def _note(self, note: Element) -> str:
        mark = f"[{len(self._notes) + 1}]"
        self._notes.append("")
        place = len(self._notes) - 1
        body = next((each for each in note if local(each) == "note-body"), None)
        self._notes[place] = f"{mark} {one_line(self._words(body))}" if body is not None else mark
        return mark


def _blocks(element: Element) -> Iterator[Element]:
    for child in element:
        name = local(child)
        if name in ("p", "h", "table-row", "soft-page-break"):
            yield child
        elif name and name not in _LEFT_OUT:
            yield from _blocks(child)


def _laid_out(words: str | None) -> str:
    return (
        ""
        if not words
        else (" " if words[0].isspace() else "") + one_line(words) + (" " if words[-1].isspace() else "")
    )


def _about(archive: Archive) -> dict[str, str]:
    if "meta.xml" not in archive:
        return {}
    said = {
        local(each): one_line(words_of(each)) for each in parse_xml(archive.read("meta.xml")).iter() if len(each) == 0
    }
    found = {
        "title": said.get("title", ""),
        "author": said.get("initial-creator", "") or said.get("creator", ""),
        "date": said.get("creation-date", "")[:10],
        "language": said.get("language", "").split("-")[0].lower(),
    }
    return {key: value for key, value in found.items() if value}
