"""A divergence and a note, as cards in the inspector."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from viewer.export.dates import moment
from viewer.model.divergence import Annotation, Divergence, NoteKind, NoteStatus
from viewer.model.place import Passage
from viewer.model.project import Project
from viewer.qt.glyphs import chip_pixmap, family, glyph
from viewer.qt.theme import Theme
from viewer.translation import reword
from viewer.widgets.kinds import CERTAINTIES, kind_name
from viewer.widgets.labels import WrappedLabel, plain_label, short_quote
from viewer.widgets.markdown_text import rendered
from viewer.widgets.tag_line import tag_line

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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what the buttons do."""
        menu = QMenu(self)
        for button in self.findChildren(QAbstractButton):
            own = button.menu() if isinstance(button, QToolButton) else None
            if own is not None:
                menu.addMenu(own).setText(button.text())
            else:
                menu.addAction(button.toolTip() or button.text()).triggered.connect(button.click)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        menu.popup(self.mapToGlobal(self.rect().center()) if by_key else event.globalPos())

    def add_quotes(self, project: Project, passages: Sequence[Passage]) -> None:
        """The words spoken of, each with its source's letter."""
        for passage in passages:
            quote = short_quote(project.words(passage), LONGEST_QUOTE)
            self.column.addWidget(plain_label("quote", f"{project.letter(passage.source_id)}  {quote}"))


class DivergenceCard(_Card):
    """A proposal: both quotes, one sentence, and what to do with it."""

    accept_wanted = Signal(str, object)
    """The divergence's id, and the kind to note it as."""
    dismiss_wanted = Signal(str)
    note_wanted = Signal()

    def __init__(self, project: Project, divergence: Divergence, theme: Theme) -> None:
        super().__init__(divergence.kind, theme)
        key = divergence.id
        sentence = reword("Divergences", divergence.note)
        self.setAccessibleName(f"{kind_name(divergence.kind)}: {sentence}")
        self.add_quotes(project, divergence.passages)
        self.column.addWidget(plain_label("second", sentence))
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
        note = _small(self.tr("Write a note"))
        note.clicked.connect(self.note_wanted)
        buttons = QGridLayout()
        buttons.setSpacing(6)
        for place, button in enumerate((accept, dismiss, other, note)):
            button.setAccessibleName(f"{button.text()}: {sentence}")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button, *divmod(place, 2))
        self.column.addLayout(buttons)


class NoteCard(_Card):
    """What a reader wrote, with who and when, its marks, and the answers to it."""

    edit_wanted = Signal(str)
    remove_wanted = Signal(str)
    reply_wanted = Signal(str)
    settle_wanted = Signal(str, bool)
    """The note's id, and whether it is to be resolved."""

    def __init__(self, project: Project, note: Annotation, theme: Theme) -> None:
        super().__init__(note.kind, theme)
        resolved = note.status is NoteStatus.RESOLVED
        self.setAccessibleName(self.tr("Note by {0}: {1}").format(note.author, note.text))
        self.add_quotes(project, [quote.passage for quote in note.quotes])
        if note.text:
            self.column.addWidget(_markdown(note.text))
        tags = [project.tags[tag] for tag in note.tags]
        if tags:
            self.column.addWidget(tag_line(tags, theme))
        self.column.addWidget(plain_label("small", " · ".join(self._marks(note))))
        for answer in project.replies_to(note.id):
            self._add_answer(answer)
        buttons = QGridLayout()
        buttons.setSpacing(6)
        settle = self.tr("Open again") if resolved else self.tr("Resolve")
        for place, (text, wanted) in enumerate(
            (
                (self.tr("Reply"), lambda: self.reply_wanted.emit(note.id)),
                (settle, lambda: self.settle_wanted.emit(note.id, not resolved)),
                (self.tr("Change"), lambda: self.edit_wanted.emit(note.id)),
                (self.tr("Remove"), lambda: self.remove_wanted.emit(note.id)),
            )
        ):
            button = _small(text)
            button.setAccessibleName(self.tr("{0} the note by {1}").format(text, note.author))
            button.clicked.connect(lambda _=False, wanted=wanted: wanted())
            buttons.addWidget(button, *divmod(place, 2))
        self.column.addLayout(buttons)

    def _marks(self, note: Annotation) -> Iterator[str]:
        yield note.author
        yield moment(note.created)
        if note.certainty:
            yield QCoreApplication.translate("NoteComposer", CERTAINTIES[note.certainty])
        if note.status is NoteStatus.RESOLVED:
            yield self.tr("resolved")

    def _add_answer(self, answer: Annotation) -> None:
        box = QFrame()
        box.setProperty("role", "answer")
        column = QVBoxLayout(box)
        column.setContentsMargins(10, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(_markdown(answer.text))
        foot = QHBoxLayout()
        foot.addWidget(plain_label("small", f"{answer.author} · {moment(answer.created)}"), 1)
        remove = _small("×")
        remove.setToolTip(self.tr("Remove the answer"))
        remove.setAccessibleName(self.tr("Remove the answer by {0}").format(answer.author))
        remove.clicked.connect(lambda: self.remove_wanted.emit(answer.id))
        foot.addWidget(remove)
        column.addLayout(foot)
        self.column.addWidget(box)


def _markdown(text: str) -> QLabel:
    words = WrappedLabel(rendered(text), form=Qt.TextFormat.RichText)
    words.setOpenExternalLinks(False)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return words


def _small(text: str) -> QPushButton:
    button = QPushButton(text, autoDefault=False)
    button.setProperty("kind", "small")
    return button
