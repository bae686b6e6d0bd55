"""Find in one pane: the words typed, marked in its text."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from viewer.model.place import Span

MOST = 10_000


def places_of(words: str, text: str) -> list[Span]:
    """Where these letters stand in a text, without regard to case; a blank stands for any white space."""
    pieces = words.split()
    if not pieces:
        return []
    pattern = re.compile(r"\s+".join(re.escape(piece) for piece in pieces), re.IGNORECASE)
    found = []
    for match in pattern.finditer(text):
        found.append(Span(match.start(), match.end()))
        if len(found) == MOST:
            break
    return found


class FindBar(QWidget):
    """A line to type in, how many places there are, and the way from one to the next."""

    found = Signal(list)
    """The places, as Spans."""
    place_wanted = Signal(object)
    """The Span that the person wants to see."""
    put_away = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "rail")
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in this source"))
        self.field.setAccessibleName(self.tr("Find in this source"))
        self._count = QLabel(self)
        self._text = ""
        self._places: Sequence[Span] = ()
        self._here = -1
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 6, 9, 6)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        for sign, name, answer in (
            ("↑", self.tr("Previous place"), lambda: self.step(-1)),
            ("↓", self.tr("Next place"), lambda: self.step(1)),
            ("×", self.tr("Put the find bar away"), self.end),
        ):
            button = QToolButton(self)
            button.setText(sign)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setProperty("kind", "small")
            button.clicked.connect(lambda _=False, answer=answer: answer())
            row.addWidget(button)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._look)
        self.hide()

    def begin(self, text: str, words: str, from_cp: int) -> None:
        """Come up to look in a text, from a code point on, for words if there are any."""
        self._text = text
        self._from_cp = from_cp
        self.show()
        if words and words != self.field.text():
            self.field.setText(words)
        else:
            self._look()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def end(self) -> None:
        """Go away, and take the marks along."""
        self.hide()
        self.found.emit([])
        self.put_away.emit()

    def step(self, step: int) -> None:
        """Go so many places on, round the end."""
        if self._places:
            self._go((self._here + step) % len(self._places))

    def _look(self) -> None:
        self._places = places_of(self.field.text(), self._text)
        self.found.emit(list(self._places))
        if self._places:
            self._go(next((n for n, place in enumerate(self._places) if place.end_cp > self._from_cp), 0))
        else:
            self._here = -1
            self._count.setText(self.tr("Found nowhere") if self.field.text().strip() else "")

    def _go(self, number: int) -> None:
        self._here = number
        self._from_cp = self._places[number].start_cp
        total = f"{MOST}+" if len(self._places) == MOST else len(self._places)
        self._count.setText(self.tr("{0} of {1}").format(number + 1, total))
        self.place_wanted.emit(self._places[number])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
