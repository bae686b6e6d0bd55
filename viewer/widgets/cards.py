"""A divergence and a note, as cards in the inspector."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout

from viewer.export.dates import moment
from viewer.model.divergence import Annotation, Divergence, NoteKind
from viewer.model.place import Passage
from viewer.model.project import Project
from viewer.qt.glyphs import chip_pixmap, family, glyph
from viewer.qt.theme import Theme
from viewer.widgets.kinds import kind_name

LONGEST_QUOTE = 160


class _Card(QFrame):
    def __init__(self, kind: NoteKind, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(10, 8, 10, 8)
        self.column.setSpacing(4)
        head = QHBoxLayout()
        chip = QLabel()
        chip.setPixmap(chip_pixmap(kind, theme, self.devicePixelRatioF()))
        name = QLabel(kind_name(kind))
        name.setStyleSheet(f"color: {theme[family(kind)].name()}; font-weight: 600;")
        head.addWidget(chip)
        head.addWidget(name, 1)
        self.column.addLayout(head)

    def add_quotes(self, project: Project, passages: Sequence[Passage]) -> None:
        """The words spoken of, each with its source's letter."""
        for passage in passages:
            quote = " ".join(project.words(passage).split())
            quote = quote if len(quote) <= LONGEST_QUOTE else quote[:LONGEST_QUOTE] + "…"
            label = QLabel(f"{project.letter(passage.source_id)}  {quote}", textFormat=Qt.TextFormat.PlainText)
            label.setProperty("role", "quote")
            label.setWordWrap(True)
            self.column.addWidget(label)


class DivergenceCard(_Card):
    """A proposal: both quotes, one sentence, and what to do with it."""

    accept_wanted = Signal(str, object)
    """The divergence's id, and the kind to note it as."""
    dismiss_wanted = Signal(str)

    def __init__(self, project: Project, divergence: Divergence, theme: Theme) -> None:
        super().__init__(divergence.kind, theme)
        key = divergence.id
        self.setAccessibleName(f"{kind_name(divergence.kind)}: {divergence.note}")
        self.add_quotes(project, divergence.passages)
        said = QLabel(divergence.note, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        said.setProperty("role", "second")
        self.column.addWidget(said)
        accept = _small(self.tr("Accept"))
        accept.clicked.connect(lambda: self.accept_wanted.emit(key, divergence.kind))
        other = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        other.setText(self.tr("Change kind"))
        other.setProperty("kind", "small")
        menu = QMenu(other)
        for kind in NoteKind:
            if kind.is_divergence:
                action = menu.addAction(glyph(kind, theme), kind_name(kind))
                action.triggered.connect(lambda _=False, kind=kind: self.accept_wanted.emit(key, kind))
        other.setMenu(menu)
        dismiss = _small(self.tr("Dismiss"))
        dismiss.clicked.connect(lambda: self.dismiss_wanted.emit(key))
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in (accept, other, dismiss):
            button.setAccessibleName(f"{button.text()}: {divergence.note}")
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)


class NoteCard(_Card):
    """What a reader wrote, with who and when."""

    edit_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, project: Project, note: Annotation, theme: Theme) -> None:
        super().__init__(note.kind, theme)
        self.setAccessibleName(self.tr("Note by {0}: {1}").format(note.author, note.text))
        self.add_quotes(project, [quote.passage for quote in note.quotes])
        if note.text:
            words = QLabel(_rendered(note.text), wordWrap=True, textFormat=Qt.TextFormat.RichText)
            words.setOpenExternalLinks(False)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.column.addWidget(words)
        row = QHBoxLayout()
        signed = QLabel(f"{note.author} · {moment(note.created)}", textFormat=Qt.TextFormat.PlainText)
        signed.setProperty("role", "small")
        signed.setWordWrap(True)
        row.addWidget(signed, 1)
        for text, wanted in ((self.tr("Change"), self.edit_wanted), (self.tr("Remove"), self.remove_wanted)):
            button = _small(text)
            button.setAccessibleName(self.tr("{0} the note by {1}").format(text, note.author))
            button.clicked.connect(lambda _=False, wanted=wanted: wanted.emit(note.id))
            row.addWidget(button)
        self.column.addLayout(row)


def _rendered(markdown: str) -> str:
    """Markdown as the rich text of a label. HTML in it stays text; pictures are not loaded."""
    document = QTextDocument()
    features = QTextDocument.MarkdownFeature.MarkdownDialectCommonMark | QTextDocument.MarkdownFeature.MarkdownNoHTML
    document.setMarkdown(markdown.replace("![", "!\\["), features)
    return document.toHtml()


def _small(text: str) -> QPushButton:
    button = QPushButton(text, autoDefault=False)
    button.setProperty("kind", "small")
    return button
