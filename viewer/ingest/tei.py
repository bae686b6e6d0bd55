"""TEI P5 (Text Encoding Initiative): paragraphs, verse, notes, page breaks and milestones as loci, the header."""

from collections.abc import Iterator

from viewer.errors import UnreadableSource
from viewer.ingest.reading import Reading, TextBuilder, one_line
from viewer.ingest.xml import Element, attribute, local, words_of
from viewer.model.structure import LocusKind
from viewer.translation import translate

_BLOCKS = frozenset(
    "p ab l lg item head note sp speaker stage quote bibl table row cell list trailer salute signed opener".split()
)
_LEFT_OUT = frozenset(
    "teiHeader del fw figure graphic gap sic orig abbr facsimile standOff noteGrp back-matter".split()
)
"""Of two readings in a `choice` the corrected, regularised or expanded one is read."""

_OUTSIDE_CHOICE = frozenset(("sic", "orig", "abbr"))


def read_tei(root: Element) -> Reading:
    """A TEI document.

    Raises:
        UnreadableSource: If it holds no text.
    """
    bodies = [
        each
        for each in root.iter()
        if local(each) == "text" and not any(local(up) == "text" for up in each.iterancestors())
    ]
    if not bodies:
        raise UnreadableSource(translate("Errors", "This TEI file has no <text>; choose a file with a text in it."))
    document = _Document()
    for body in bodies:
        document.add(body)
    return document.reading(_about(root))


class _Document:
    def __init__(self) -> None:
        self._builder = TextBuilder()
        self._words: list[str] = []
        self._notes: list[str] = []
        self._cited = 0

    def reading(self, about: dict[str, str]) -> Reading:
        self._flush("p", 0)
        for note in self._notes:
            self._builder.note(note)
        return self._builder.reading(about)

    def add(self, element: Element, depth: int = 0) -> None:
        """Add an element with all in it, without what follows it."""
        name = local(element)
        if not name or (name in _LEFT_OUT and (name not in _OUTSIDE_CHOICE or _in_choice(element))):
            return
        if name == "pb":
            self._locus(LocusKind.PAGE, attribute(element, "n"))
        elif name == "milestone":
            self._locus(
                LocusKind.SECTION, " ".join(filter(None, (attribute(element, "unit"), attribute(element, "n"))))
            )
        elif name == "lb" and attribute(element, "break") != "no":
            self._words.append(" ")
        elif name == "note":
            self._note(element)
            return
        starts = name in _BLOCKS or name == "div"
        if starts:
            self._flush("p", 0)
        if name == "div" and attribute(element, "n"):
            kind = LocusKind.CHAPTER if attribute(element, "type") == "chapter" else LocusKind.SECTION
            self._builder.locus(kind, attribute(element, "n"))
        self._words.append(_spaced(element.text))
        for child in element:
            self.add(child, depth + (name == "div"))
            self._words.append(_spaced(child.tail))
        if starts:
            self._flush(name, max(1, depth))

    def _note(self, element: Element) -> None:
        self._cited += 1
        mark = f"[{attribute(element, 'n') or self._cited}]"
        self._words.append(mark)
        self._notes.append(f"{mark} {one_line(words_of(element))}")

    def _locus(self, kind: LocusKind, label: str) -> None:
        said = one_line("".join(self._words))
        if said:
            self._builder.locus_at(kind, label, self._builder.next_cp() + len(said) + 1)
        else:
            self._builder.locus(kind, label)

    def _flush(self, name: str, level: int) -> None:
        words = one_line("".join(self._words))
        self._words.clear()
        if name == "head":
            self._builder.heading(words, level)
        else:
            self._builder.paragraph(words)


def _in_choice(element: Element) -> bool:
    parent = element.getparent()
    return parent is not None and local(parent) == "choice"


def _spaced(words: str | None) -> str:
    return words or ""


def _about(root: Element) -> dict[str, str]:
    header = next((each for each in root.iter() if local(each) == "teiHeader"), None)
    if header is None:
        return {}
    found = {
        "title": _first(header, "titleStmt", "title"),
        "author": _first(header, "titleStmt", "author"),
        "date": _first(header, "sourceDesc", "date") or _first(header, "publicationStmt", "date"),
        "publisher": _first(header, "sourceDesc", "publisher") or _first(header, "publicationStmt", "publisher"),
        "licence": _first(header, "availability", "licence"),
        "language": next(_languages(root, header), ""),
    }
    return {key: value for key, value in found.items() if value}


def _first(header: Element, within: str, name: str) -> str:
    for section in header.iter():
        if local(section) == within:
            for each in section.iter():
                if local(each) == name and one_line(words_of(each)):
                    return one_line(words_of(each))[:300]
    return ""


def _languages(root: Element, header: Element) -> Iterator[str]:
    for each in (root, *header.iter()):
        code = (
            attribute(each, "lang") if each is root else attribute(each, "ident") if local(each) == "language" else ""
        )
        if code:
            yield code.split("-")[0].lower()
