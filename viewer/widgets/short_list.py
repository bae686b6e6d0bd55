"""A column that shows its first few parts, and the rest when asked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

Maker = Callable[[], QWidget]


class ShortList(QWidget):
    """Parts one below the other; those beyond `most` are made only when the person asks for them."""

    def __init__(self, most: int, empty: str = "", spacing: int = 6) -> None:
        """`empty` is said where there is nothing to show; `spacing` in pixels parts the parts."""
        super().__init__()
        self._most, self._empty = most, empty
        self._whole, self._of = False, ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)

    def fill(self, makers: Sequence[Maker], of: str = "") -> None:
        """Show other parts, each made by its maker; `of` names what they are parts of.

        While that stays, so does what the person has done here: the rest stays in sight if it was asked for, and the
        keyboard stays at its place, though the part that had it is gone.
        """
        place = self._place_of_focus() if of == self._of else None
        self._whole, self._of = self._whole and of == self._of, of
        self._clear()
        most = len(makers) if self._whole else self._most
        for make in makers[:most]:
            self._column.addWidget(make())
        rest = makers[most:]
        if rest:
            more = QPushButton(self.tr("Show {0} more").format(len(rest)))
            more.setProperty("kind", "link")
            more.clicked.connect(lambda: self._show_rest(more, rest))
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        if not makers and self._empty:
            words = QLabel(self._empty, wordWrap=True)
            words.setProperty("role", "second")
            self._column.addWidget(words)
        if place is not None:
            self._focus(*place)

    def _show_rest(self, more: QPushButton, rest: Sequence[Maker]) -> None:
        self._whole = True
        place = self._place_of_focus()
        self._column.removeWidget(more)
        more.hide()
        more.deleteLater()
        for make in rest:
            self._column.addWidget(make())
        if place is not None:
            self._focus(*place)

    def _parts(self) -> list[QWidget]:
        items = (self._column.itemAt(place) for place in range(self._column.count()))
        return [part for item in items if item and (part := item.widget())]

    def _place_of_focus(self) -> tuple[int, int] | None:
        """The number of the part that has the keyboard, and of the control in it."""
        focus = QApplication.focusWidget()
        for number, part in enumerate(self._parts()):
            controls = _controls(part)
            if focus in controls:
                return number, controls.index(focus)
        return None

    def _focus(self, number: int, control: int) -> None:
        """Give the keyboard to a control of a part, or to the nearest there is; else to whatever comes next."""
        parts = [part for part in self._parts() if _controls(part)]
        if parts:
            part = parts[min(number, len(parts) - 1)]
            part.show()
            controls = _controls(part)
            controls[min(control, len(controls) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()


def _controls(part: QWidget) -> list[QWidget]:
    """What in a part takes the keyboard."""
    return [each for each in (part, *part.findChildren(QWidget)) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
