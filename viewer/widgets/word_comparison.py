"""Two versions of one passage word by word: marks of shape as well as colour, and what to leave out of account."""

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from viewer.diverge.words import Act, Comparison, Ignored, Step, are_versions, compare
from viewer.model.link import Link
from viewer.model.project import Project
from viewer.qt.theme import Theme
from viewer.segment.tokens import Token
from viewer.widgets.labels import WrappedLabel, plain_label


class WordComparison(QWidget):
    """The passages of a link one below the other; out of sight where they are no versions of one text."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._texts = self._letters = "", ""
        self.setAccessibleName(self.tr("Word by word"))
        self._case = self._box(self.tr("Capitals"))
        self._punctuation = self._box(self.tr("Punctuation"))
        self._spelling = self._box(self.tr("Spelling variants"))
        self._sides = (self._side(), self._side())
        self._count = plain_label("small")
        self._key = WrappedLabel(form=Qt.TextFormat.RichText)
        self._key.setProperty("role", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(plain_label("caption", self.tr("Word by word")))
        for part in (*self._sides, self._count, self._key, plain_label("small", self.tr("Leave out of account:"))):
            column.addWidget(part)
        boxes = QVBoxLayout()
        boxes.setSpacing(2)
        for box in (self._case, self._punctuation, self._spelling):
            boxes.addWidget(box)
        column.addLayout(boxes)
        self.hide()

    def show_link(self, project: Project, link: Link | None, theme: Theme) -> None:
        """Compare the passages of a link, if they are near enough to be versions of one text."""
        self._theme = theme
        if link is None or not are_versions(project.words(link.a), project.words(link.b)):
            self.hide()
            return
        self._texts = project.words(link.a), project.words(link.b)
        self._letters = project.letter(link.a.source_id), project.letter(link.b.source_id)
        self._show()
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        """Say the counts in another language."""
        if event.type() is QEvent.Type.LanguageChange and not self.isHidden():
            self._show()
        super().changeEvent(event)

    def _box(self, text: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setAccessibleName(self.tr("Leave out of account: {0}").format(text))
        box.toggled.connect(self._show)
        return box

    def _side(self) -> QLabel:
        label = WrappedLabel(form=Qt.TextFormat.RichText)
        label.setProperty("role", "quote")
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label

    def _show(self) -> None:
        ignored = Ignored(self._case.isChecked(), self._punctuation.isChecked(), self._spelling.isChecked())
        found = compare(*self._texts, ignored)
        counts = {act: sum(step.act is act for step in found.steps) for act in Act}
        said = self.tr("Left out: {0}. Put in: {1}. Changed: {2}. Moved: {3}.").format(
            *(counts[act] for act in (Act.DELETE, Act.INSERT, Act.REPLACE, Act.MOVE))
        )
        same = all(step.act is Act.KEEP for step in found.steps)
        self._count.setText(self.tr("Word for word the same.") if same else said)
        samples = [(Act.DELETE, 0, self.tr("left out")), (Act.INSERT, 1, self.tr("put in"))]
        samples += [(Act.REPLACE, 1, self.tr("changed")), (Act.MOVE, 1, self.tr("moved"))]
        self._key.setText(" · ".join(self._marked(act, side, escape(text)) for act, side, text in samples))
        self._key.setVisible(not same)
        for number, label in enumerate(self._sides):
            label.setText(f"<b>{escape(self._letters[number])}</b>&nbsp; {self._page(found, number)}")
            label.setAccessibleName(self.tr("Source {0}, compared word by word").format(self._letters[number]))
            label.setAccessibleDescription(" ".join(self._texts[number].split()))

    def _page(self, found: Comparison, side: int) -> str:
        """One passage as rich text, its own white space and marks about the pieces."""
        text, pieces = self._texts[side], (found.a, found.b)[side]
        ends = sorted((_place(step, side), step.act) for step in found.steps if _size(step, side))
        page, done = "", 0
        for (first, end), act in ends:
            start_cp, end_cp = pieces[first].start_cp, pieces[end - 1].end_cp
            page += escape(text[done:start_cp]) + self._marked(act, side, escape(_between(text, pieces, first, end)))
            done = end_cp
        return page + escape(text[done:])

    def _marked(self, act: Act, side: int, words: str) -> str:
        """Struck out where it goes, underlined where it comes, heavy where it is another word, in brackets if moved."""
        if act is Act.KEEP:
            return words
        if act is Act.MOVE:
            return f'<i style="color:{self._colour("judge")}">⟨{words}⟩</i>'
        line, token = (("line-through", "contra"), ("underline", "link"))[side]
        weight = ";font-weight:700" if act is Act.REPLACE else ""
        return f'<span style="text-decoration:{line};color:{self._colour(token)}{weight}">{words}</span>'

    def _colour(self, token: str) -> str:
        return self._theme[token].name()


def _place(step: Step, side: int) -> tuple[int, int]:
    return step.b if side else step.a


def _size(step: Step, side: int) -> int:
    first, end = _place(step, side)
    return end - first


def _between(text: str, pieces: tuple[Token, ...], first: int, end: int) -> str:
    return text[pieces[first].start_cp : pieces[end - 1].end_cp]
