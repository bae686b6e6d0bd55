"""Saved web pages: the main text found, navigation left out, notes and their marks kept. Nothing is ever fetched."""

import re
from collections.abc import Iterator

from lxml import etree
from lxml import html as lxml_html

from viewer.errors import UnreadableSource
from viewer.ingest.reading import Part, Reading, TextBuilder, one_line
from viewer.ingest.text_file import charset, guess_encodings
from viewer.ingest.xml import Element, local, words_of
from viewer.model.structure import LocusKind
from viewer.translation import translate

MAIN, WHOLE = "main", "whole"
"""The regions of a page that can be taken."""

ENOUGH = 0.8
"""The share of a page's paragraphs that the main text holds at least."""

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = frozenset(
    "address article blockquote body caption center dd details div dl dt fieldset figcaption figure footer header "
    "hgroup hr html li main ol p pre section summary table tbody tfoot thead tr ul".split()
) | frozenset(_HEADINGS)
_SKIPPED = frozenset(
    "applet audio base button canvas datalist dialog embed form head iframe img input link map math menu meta "
    "noscript object param picture script select style svg template textarea title video".split()
)
_OUTSIDE = frozenset(("aside", "footer", "header"))
"""Left out around the main text, but kept inside it."""

_SKIPPED_ROLES = frozenset("navigation banner contentinfo complementary search menu dialog alert".split())
_NOTE = re.compile(
    r"(?:^|[\s_-])(?:foot|end)notes?(?:$|[\s_-])|^(?:ftn|fn|sdfootnote|sdendnote|_ftn|_edn)\d", re.IGNORECASE
)
_NOTE_ROLES = frozenset("doc-footnote doc-endnote doc-endnotes doc-footnotes".split())
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_BREAK = "\n"
_PREVIEW = 200


def read_html(data: bytes, encoding: str | None = None, region: str = MAIN) -> Reading:
    """A page, or its main text.

    Raises:
        UnreadableSource: If it is no HTML, in no known encoding, or holds no words.
    """
    root = parse_html(decoded(data, encoding))
    whole, main = body_of(root), main_region(root)
    text, main_text = (one_line(words_of(element)) for element in (whole, main))
    parts = (
        Part(MAIN, translate("Doubts", "Main text"), main_text[:_PREVIEW], len(main_text), region == MAIN),
        Part(WHOLE, translate("Doubts", "Whole page"), text[:_PREVIEW], len(text), region == WHOLE),
    )
    builder = TextBuilder()
    add_html(builder, main if region == MAIN else whole, everything=region == WHOLE)
    return builder.reading(_about(root), parts=parts if main is not whole else ())


def decoded(data: bytes, encoding: str | None = None) -> str:
    """A page's text, in the encoding named, the one it declares, or the likeliest.

    Raises:
        UnreadableSource: If it is in none that is known.
    """
    declared = _CHARSET.search(data[:4096])
    wanted = encoding or (declared[1].decode("ascii") if declared else "")
    for guess in guess_encodings(data)[:1]:
        if guess.confidence == 1.0 and not encoding:
            wanted = guess.name
        wanted = wanted or guess.name
    try:
        return data.decode(charset(wanted or "utf-8"), "replace" if not encoding else "strict")
    except UnicodeError:
        raise UnreadableSource(
            translate("Errors", "This is no text in the encoding {0}; choose another encoding.").format(wanted)
        ) from None


def parse_html(text: str) -> Element:
    """The root of a page.

    Raises:
        UnreadableSource: If there is nothing in it.
    """
    parser = lxml_html.HTMLParser(no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        return lxml_html.document_fromstring(_DECLARATION.sub("", text.replace("\0", "")), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableSource(
            translate("Errors", "The page holds no words; choose a file with a text in it.")
        ) from error


def body_of(root: Element) -> Element:
    """The body of a page, or all of it if it has none."""
    body = root.find("body")
    return root if body is None else body


def main_region(root: Element) -> Element:
    """The smallest part of a page that holds most of what stands in its paragraphs.

    Links count for nothing, so that menus weigh little (after Kohlschütter et al., Boilerplate Detection using Shallow
    Text Features, 2010).
    """
    body = body_of(root)
    weights: dict[Element, int] = {}
    total = 0
    for element in body.iter("p", "blockquote", "pre", "li", "dd"):
        if any(_is_left_out(up, outside=True) for up in (element, *element.iterancestors())):
            continue
        linked = sum(len(words_of(link)) for link in element.iter("a"))
        weight = max(0, len(words_of(element)) - 2 * linked) if local(element) != "li" else 0
        total += weight
        for up in element.iterancestors():
            weights[up] = weights.get(up, 0) + weight
    # In the order of the document ancestors come first, so the last is the smallest.
    large = [element for element in body.iter() if weights.get(element, 0) >= ENOUGH * total]
    return large[-1] if total and large else body


def add_html(builder: TextBuilder, region: Element, *, everything: bool = False) -> None:
    """Add the blocks of a part of a page; with `everything` those of menus, margins and hidden parts too."""
    _Walker(builder, region, everything=everything).walk()


class _Walker:
    """One pass over a region: words gather until a block begins or ends."""

    def __init__(self, builder: TextBuilder, region: Element, *, everything: bool) -> None:
        self._builder = builder
        self._everything = everything
        self._region = region
        self._words: list[str] = []
        self._level = 0
        self._in_note = 0
        self._in_pre = 0

    def walk(self) -> None:
        for event, element in etree.iterwalk(self._region, events=("start", "end")):
            name = local(element)
            if event == "start":
                self._start(element, name)
            else:
                self._end(element, name)
        self._flush()

    def _start(self, element: Element, name: str) -> None:
        outside = element is not self._region and name in _OUTSIDE and not _inside_text(element)
        if _is_no_text(name) if self._everything else _is_left_out(element, outside=outside):
            # Its words are passed over by taking them out; what follows it stays.
            element.clear(keep_tail=True)
            return
        self._note(element, +1)
        if name in _BLOCKS:
            self._flush()
            self._level = _HEADINGS.get(name, self._level if name not in ("p", "li", "div", "td") else 0)
        self._in_pre += name == "pre"
        if name == "br":
            self._words.append(_BREAK)
        page = _page(element)
        if page:
            self._builder.locus(LocusKind.PAGE, page)
        self._words.append(self._plain(element.text))

    def _end(self, element: Element, name: str) -> None:
        if name in ("td", "th"):
            self._words.append("\t")
        if name in _BLOCKS:
            self._flush()
            self._level = 0
        self._in_pre -= name == "pre"
        self._note(element, -1)
        if element is not self._region:
            self._words.append(self._plain(element.tail))

    def _plain(self, words: str | None) -> str:
        if not words:
            return ""
        return words if self._in_pre else re.sub(r"[ \t\n\r\f]+", " ", words)

    def _note(self, element: Element, step: int) -> None:
        marks = f"{element.get('class', '')} {element.get('id', '')}"
        if element.get("role") in _NOTE_ROLES or (local(element) in _BLOCKS and _NOTE.search(marks)):
            self._in_note += step

    def _flush(self) -> None:
        words = "".join(self._words)
        self._words.clear()
        for block in re.split(r"\n\s*\n", words) if not self._in_pre else [words]:
            said = "\n".join(one_line(line) for line in block.split("\n")) if self._in_pre else one_line(block)
            if self._in_note:
                self._builder.note(said)
            elif self._level:
                self._builder.heading(said, self._level)
            else:
                self._builder.paragraph(said)


def _is_left_out(element: Element, *, outside: bool) -> bool:
    name = local(element)
    style = element.get("style", "").replace(" ", "").lower()
    return (
        _is_no_text(name)
        or name == "nav"
        or (outside and name in _OUTSIDE)
        or element.get("role") in _SKIPPED_ROLES
        or element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or "display:none" in style
    )


def _is_no_text(name: str) -> bool:
    return not name or name in _SKIPPED


def _inside_text(element: Element) -> bool:
    return any(local(up) in ("article", "main", "section") for up in element.iterancestors())


def _page(element: Element) -> str:
    """The number of the printed page that begins here, as digital books mark it."""
    kinds = [element.get(key, "") for key in ("role", "epub:type", "{http://www.idpf.org/2007/ops}type")]
    if any(kind in ("doc-pagebreak", "pagebreak") for kind in kinds):
        return str(element.get("title") or element.get("aria-label") or words_of(element))
    return ""


def _about(root: Element) -> dict[str, str]:
    """What a page says of itself."""
    said: dict[str, str] = {}
    for meta in root.iter("meta"):
        key = (meta.get("property") or meta.get("name") or "").lower()
        said.setdefault(key, one_line(meta.get("content") or ""))
    title = root.find(".//title")
    heads = [root.find(".//h1")]
    found = {
        "title": said.get("og:title") or said.get("citation_title") or next(_first_words(heads, [title]), ""),
        "author": said.get("author") or said.get("citation_author") or said.get("dc.creator") or "",
        "date": (
            said.get("article:published_time") or said.get("citation_publication_date") or said.get("dc.date") or ""
        )[:10],
        "container": said.get("og:site_name") or "",
        "language": (root.get("lang") or "").split("-")[0].lower(),
        "url": next((link.get("href", "") for link in root.iter("link") if link.get("rel") == "canonical"), ""),
    }
    return {key: value for key, value in found.items() if value}


def _first_words(*groups: list[Element | None]) -> Iterator[str]:
    for group in groups:
        for element in group:
            words = one_line(words_of(element)) if element is not None else ""
            if words:
                yield words
