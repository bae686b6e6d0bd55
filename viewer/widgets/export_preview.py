"""How an export begins: a sheet of paper, or the first lines of a file for programs."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QStackedWidget, QTextEdit, QWidget

from viewer.export import print_look
from viewer.export.blocks import Block
from viewer.widgets.labels import plain_label
from viewer.widgets.paper import paper_document

PAGE_MARGIN_PX = 28


class ExportPreview(QStackedWidget):
    """A sheet for what people read, lines for what programs read, a sentence where there is nothing to show."""

    def __init__(self, parent: QWidget) -> None:
        """Begin with nothing."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Preview"))
        self._sentence = plain_label("second")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sheet = QTextEdit(readOnly=True)
        self.sheet.setObjectName("sheet")
        self.sheet.setAccessibleName(self.tr("Preview"))
        self.sheet.setTabChangesFocus(True)
        # Paper is white, whatever the colours of the window.
        self.sheet.setStyleSheet(f"background: {print_look.colours()['raised']};")
        self.lines = QTextEdit(readOnly=True, lineWrapMode=QTextEdit.LineWrapMode.NoWrap)
        self.lines.setObjectName("lines")
        # Columns of plain text stand under each other only so.
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        self.lines.setStyleSheet(f"font-family: '{fixed}'; font-size: 12.5px;")
        self.lines.setAccessibleName(self.tr("Preview"))
        self.lines.setTabChangesFocus(True)
        for page in (self._sentence, self.sheet, self.lines):
            self.addWidget(page)

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show the beginning of a report."""
        document = paper_document(blocks)
        document.setParent(self.sheet)
        document.setDocumentMargin(PAGE_MARGIN_PX)
        self.sheet.setDocument(document)
        self.setCurrentWidget(self.sheet)

    def show_lines(self, text: str) -> None:
        """Show the beginning of a file as it is."""
        self.lines.setPlainText(text)
        self.setCurrentWidget(self.lines)

    @property
    def is_filled(self) -> bool:
        """Whether something is shown, or said."""
        return self.currentWidget() is not self._sentence or bool(self._sentence.text())

    def say(self, sentence: str) -> None:
        """Say why there is nothing to show."""
        self._sentence.setText(sentence)
        self.setCurrentWidget(self._sentence)
