"""Markdown of a note as rich text: HTML in it stays text, pictures are never loaded."""

from PySide6.QtGui import QTextDocument


def rendered(markdown: str) -> str:
    """Markdown as the rich text of a label."""
    document = QTextDocument()
    features = QTextDocument.MarkdownFeature.MarkdownDialectCommonMark | QTextDocument.MarkdownFeature.MarkdownNoHTML
    document.setMarkdown(markdown.replace("![", "!\\["), features)
    return document.toHtml()
