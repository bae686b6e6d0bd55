"""Where the lines of a source stand: a fixed pitch, a left margin for badges, a gap between paragraphs."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument, QTextLayout
from PySide6.QtWidgets import QPlainTextDocumentLayout

LEFT = 34
RIGHT = 9
TOP = 12
PARAGRAPH_GAP = 10
MEASURE = 66
LINE_PERCENT = 150
MEAN_ADVANCE = 0.426
"""Width of a mean letter of English prose in Gentium, in parts of the font's size."""


class SourceLayout(QPlainTextDocumentLayout):
    """Lays each paragraph out when it is first asked for, as its base class does, but in our own lines.

    Qt's plain text has neither line heights nor unequal margins. Every place that needs the lines
    of a paragraph asks for its rectangle first, so that is where they are put right.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.width = 0
        self.pitch = 26
        self.measure = MEASURE
        """The most characters that a line takes."""
        self.blank_height = 26
        self.gap = 0
        self.telling = False
        self._guessed_for = 0.0
        document.setDocumentMargin(TOP)

    def fit(self, px: int, percent: int, measure: int, *, has_blank_lines: bool) -> None:
        """Take line pitch, percent of a reading size, and measure; paragraphs stand apart by blank lines or a gap."""
        self.pitch, self.measure = round(px * percent / 100), measure
        self.blank_height = PARAGRAPH_GAP if has_blank_lines else self.pitch
        self.gap = 0 if has_blank_lines else PARAGRAPH_GAP
        self.document().markContentsDirty(0, self.document().characterCount())

    def line_width(self) -> float:
        """The width that letters may take: the pane's, less the margins, and never above the measure."""
        px = self.document().defaultFont().pixelSize()
        return max(60.0, min(self.width - LEFT - RIGHT, self.measure * MEAN_ADVANCE * px))

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        if not block.isValid():
            return QRectF()
        lines = block.layout()
        if not lines.lineCount() or lines.lineAt(0).x() != LEFT:
            self._lay_out(block, lines)
        is_blank = block.length() == 1
        height = self.blank_height if is_blank else lines.lineCount() * self.pitch + self.gap
        if not block.next().isValid():
            height += TOP
        return QRectF(0, 0, self.width, height)

    def estimate(self) -> None:
        """Guess the line counts of paragraphs not laid out yet, so that the scroll bar tells the truth."""
        per_line = self.line_width() / (MEAN_ADVANCE * self.document().defaultFont().pixelSize())
        if per_line == self._guessed_for:
            return
        self._guessed_for = per_line
        block = self.document().begin()
        while block.isValid():
            if not block.layout().lineCount():
                block.setLineCount(max(1, ceil(block.length() / per_line)))
            block = block.next()
        self._tell()

    def _lay_out(self, block: QTextBlock, lines: QTextLayout) -> None:
        option = self.document().defaultTextOption()
        if block.textDirection() is Qt.LayoutDirection.RightToLeft:
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        lines.setTextOption(option)
        metrics = QFontMetricsF(self.document().defaultFont())
        # Qt scrolls to the lower edge of a line's letters: that must be the edge of the pitch too.
        lead, width, y = self.pitch - metrics.ascent() - metrics.descent(), self.line_width(), 0
        lines.beginLayout()
        while True:
            line = lines.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(LEFT, y + lead))
            y += self.pitch
        lines.endLayout()
        if block.lineCount() != lines.lineCount():
            block.setLineCount(lines.lineCount())
            self._tell()

    def _tell(self) -> None:
        # Whoever listens asks for more rectangles; one answer is enough.
        if not self.telling:
            self.telling = True
            self.documentSizeChanged.emit(self.documentSize())
            self.telling = False
