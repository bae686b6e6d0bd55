"""The Markdown of notes as harmless HTML."""

from collections.abc import Iterator, Sequence
from html import escape

from markdown_it import MarkdownIt
from markdown_it.token import Token

from viewer.export.words import Words


def to_html(text: str) -> str:
    """CommonMark as HTML that may be put into any page.

    Tags are shown as text, images are not loaded, and a link leads to the web or to a mailbox or is
    none. Headings become paragraphs of the class `heading`: the page has its own. Text that is nested
    more than `MAX_NESTING` deep is shown as it was written.
    """
    tokens = _PARSER.parse(text)
    # The parser leaves out what a block at the last level holds.
    if any(token.level >= MAX_NESTING - 1 for token in tokens):
        return f"<p>{escape(text)}</p>\n"
    for token in tokens:
        if token.type == "heading_open":
            token.tag = "p"
            token.attrSet("class", "heading")
        elif token.type == "heading_close":
            token.tag = "p"
        for child in token.children or ():
            if child.type == "link_open":
                child.attrSet("rel", "noopener noreferrer")
    return str(_PARSER.renderer.render(tokens, _PARSER.options, {}))


def to_paragraphs(text: str) -> list[tuple[Words, ...]]:
    """CommonMark as paragraphs of words, for formats that are no web page; an item of a list begins with a dot."""
    tokens = _PARSER.parse(text)
    if any(token.level >= MAX_NESTING - 1 for token in tokens):
        return [(Words(line),) for line in text.splitlines() if line.strip()]
    found: list[tuple[Words, ...]] = []
    mark = ""
    for token in tokens:
        if token.type == "list_item_open":
            mark = f"{token.info}. " if token.info else "• "
        elif token.type in ("fence", "code_block"):
            found += [(Words(line),) for line in token.content.splitlines()]
        elif token.type == "inline":
            words = tuple(_inline(token.children or ()))
            found.append((Words(mark), *words) if mark else words)
            mark = ""
    return found


def _inline(tokens: Sequence[Token]) -> Iterator[Words]:
    strong = slanted = 0
    address = ""
    for token in tokens:
        strong += {"strong_open": 1, "strong_close": -1}.get(token.type, 0)
        slanted += {"em_open": 1, "em_close": -1}.get(token.type, 0)
        if token.type == "link_open":
            address = str(token.attrGet("href") or "")
        elif token.type == "link_close":
            address = ""
        elif token.type in ("softbreak", "hardbreak"):
            yield Words(" ")
        elif token.content:
            yield Words(token.content, strong=strong > 0, slanted=slanted > 0, address=address)


MAX_NESTING = 40


def is_web_link(url: str) -> bool:
    """Whether an address leads to the web or to a mailbox, and nowhere else."""
    return url.lower().startswith(("https://", "http://", "mailto:"))


class _SafeMarkdown(MarkdownIt):
    def validateLink(self, url: str) -> bool:  # noqa: N802 - overrides the parser's own check, which lets data: images and relative links pass
        return is_web_link(url)


_PARSER = _SafeMarkdown("commonmark", {"html": False, "maxNesting": MAX_NESTING}).disable("image")
