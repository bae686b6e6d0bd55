"""Where a note is written: what it speaks of, its kind, its words."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.annotate.notes import Wording, wording_of
from viewer.drafts import Draft
from viewer.errors import ParallaxError
from viewer.model.divergence import Annotation, NoteKind
from viewer.model.place import Passage
from viewer.model.project import Project
from viewer.qt.glyphs import glyph
from viewer.qt.theme import Theme
from viewer.widgets.dialogs import asked
from viewer.widgets.kinds import kind_name
from viewer.widgets.labels import plain_label, short_quote
from viewer.widgets.markdown_text import rendered
from viewer.widgets.note_marks import NoteMarks

FIRST_KINDS = (NoteKind.NUMBER, NoteKind.DATE, NoteKind.CHARACTERISATION, NoteKind.QUESTION, NoteKind.COMMENT)
LONGEST_QUOTE = 240

Keep = Callable[[Wording], None]


class NoteComposer(QDialog):
    """Asks for a kind and words, in Markdown. Ctrl+Enter keeps the note.

    It closes only once the note is kept: where `keep` raises a ParallaxError, the sentence is shown
    and the words stay.
    """

    def __init__(
        self,
        parent: QWidget | None,
        theme: Theme,
        project: Project,
        event_id: str | None,
        passages: Sequence[Passage],
        author: str,
        keep: Keep,
        *,
        note: Annotation | None = None,
        draft: Draft | None = None,
    ) -> None:
        """Compose a note on an event, on passages, or on both; or change `note`.

        What is written is kept in `draft` from sign to sign until the note is kept or given up.
        """
        super().__init__(parent)
        self._keep = keep
        self.setWindowTitle(self.tr("Change note") if note else self.tr("New note"))
        self.setMinimumWidth(680)
        self._theme = theme
        self._kind = note.kind if note else (NoteKind.CHARACTERISATION if passages else NoteKind.COMMENT)
        self._chip_by_kind: dict[NoteKind, QPushButton] = {}
        said = wording_of(project, note) if note else Wording(self._kind, draft.read() if draft else "")
        self._draft = draft
        self._text = QPlainTextEdit(said.text)
        self._text.setProperty("role", "reading")
        self._text.setAccessibleName(self.tr("Note, in Markdown"))
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(120)
        self._preview = QTextBrowser()
        self._preview.setAccessibleName(self.tr("How the note will look"))
        self._preview.setOpenLinks(False)
        self._pages = QTabWidget()
        self._pages.setAccessibleName(self.tr("Note"))
        self._pages.addTab(self._text, self.tr("&Write"))
        self._pages.addTab(self._preview, self.tr("&Preview"))
        self._pages.currentChanged.connect(self._show_preview)
        self._marks = NoteMarks([tag.name for tag in project.ordered_tags()], said)
        self._problem = plain_label("second")
        self._problem.hide()
        self._more = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setAccessibleName(self.tr("All kinds of notes"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(12)
        whole.addWidget(self._about(project, event_id, passages))
        whole.addWidget(plain_label("caption", self.tr("Kind")))
        whole.addLayout(self._kinds())
        whole.addWidget(plain_label("caption", self.tr("Note (Markdown)")))
        whole.addWidget(self._pages, 1)
        whole.addWidget(plain_label("caption", self.tr("Tags")))
        whole.addWidget(self._marks)
        whole.addWidget(self._problem)
        whole.addLayout(self._buttons(author))
        self._show_kind(self._kind)
        if draft:
            self._text.textChanged.connect(lambda: draft.write(self.text))
        self._text.setFocus()

    @property
    def kind(self) -> NoteKind:
        """The kind chosen."""
        return self._kind

    @property
    def text(self) -> str:
        """The words written."""
        return self._text.toPlainText()

    @property
    def wording(self) -> Wording:
        """All that the note says."""
        return Wording(self._kind, self.text, self._marks.tags, self._marks.certainty)

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        theme: Theme,
        project: Project,
        event_id: str | None,
        passages: Sequence[Passage],
        author: str,
        keep: Keep,
        *,
        note: Annotation | None = None,
        draft: Draft | None = None,
    ) -> bool:
        """Let the person write; whether the note was kept."""
        return asked(cls(parent, theme, project, event_id, passages, author, keep, note=note, draft=draft))

    def accept(self) -> None:
        """Keep the note and close; or say why it cannot be kept, and stay."""
        try:
            self._keep(self.wording)
        except ParallaxError as error:
            self._problem.setText(str(error))
            self._problem.show()
        else:
            self._forget_draft()
            super().accept()

    def reject(self) -> None:
        """Give the note up, with what was written of it."""
        self._forget_draft()
        super().reject()

    def _forget_draft(self) -> None:
        if self._draft:
            self._draft.forget()

    def _show_preview(self) -> None:
        self._preview.setHtml(rendered(self.text))

    def _about(self, project: Project, event_id: str | None, passages: Sequence[Passage]) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        if event_id and event_id in project.events:
            number = project.number(event_id)
            words = self.tr("Event {0}: {1}").format(number, project.events[event_id].label)
            column.addWidget(plain_label("strong", words))
        for passage in passages:
            quote = short_quote(project.words(passage), LONGEST_QUOTE)
            column.addWidget(plain_label("quote", f"{project.letter(passage.source_id)}  {quote}"))
        return box

    def _kinds(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for kind in FIRST_KINDS if self._kind in FIRST_KINDS else (self._kind, *FIRST_KINDS[1:]):
            chip = QPushButton(kind_name(kind), autoDefault=False)
            chip.setCheckable(True)
            chip.setIcon(glyph(kind, self._theme))
            chip.setProperty("kind", "chip")
            chip.clicked.connect(lambda _=False, kind=kind: self._show_kind(kind))
            self._chip_by_kind[kind] = chip
            row.addWidget(chip)
        menu = QMenu(self)
        for kind in NoteKind:
            action = QAction(glyph(kind, self._theme), kind_name(kind), menu)
            action.triggered.connect(lambda _=False, kind=kind: self._show_kind(kind))
            menu.addAction(action)
        self._more.setMenu(menu)
        row.addWidget(self._more)
        row.addStretch(1)
        return row

    def _show_kind(self, kind: NoteKind) -> None:
        self._kind = kind
        chip = self._chip_by_kind.get(kind)
        for button in self._chip_by_kind.values():
            button.setChecked(button is chip)
        self._more.setText(self.tr("All kinds") if chip else kind_name(kind))

    def _buttons(self, author: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(plain_label("small", author), 1)
        cancel = QPushButton(self.tr("Cancel"), autoDefault=False)
        cancel.clicked.connect(self.reject)
        keep = QPushButton(self.tr("Keep note"), autoDefault=False)
        keep.setProperty("kind", "primary")
        keep.setToolTip(self.tr("Ctrl+Enter"))
        keep.clicked.connect(self.accept)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        row.addWidget(cancel)
        row.addWidget(keep)
        return row
