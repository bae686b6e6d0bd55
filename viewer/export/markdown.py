"""The Markdown of notes as harmless HTML."""

from html import escape

from markdown_it import MarkdownIt


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


MAX_NESTING = 40


def is_web_link(url: str) -> bool:
    """Whether an address leads to the web or to a mailbox, and nowhere else."""
    return url.lower().startswith(("https://", "http://", "mailto:"))


class _SafeMarkdown(MarkdownIt):
    def validateLink(self, url: str) -> bool:  # noqa: N802 - overrides the parser's own check, which lets data: images and relative links pass
        return is_web_link(url)


_PARSER = _SafeMarkdown("commonmark", {"html": False, "maxNesting": MAX_NESTING}).disable("image")
