"""A column that shows its first few parts, and the rest when asked."""

from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from viewer.widgets.labels import plain_label

Part = tuple[Hashable, Callable[[], QWidget]]
"""All that a part shows, and what makes it."""

Thing = TypeVar("Thing")


class ShortList(QWidget):
    """Parts one below the other; those beyond `most` are made only when the person asks for them."""

    def __init__(self, most: int, empty: str = "", spacing: int = 6) -> None:
        """`empty` is said where there is nothing to show; `spacing` in pixels parts the parts."""
        super().__init__()
        self._most, self._empty = most, empty
        self._whole, self._of = False, ""
        self._keys: list[Hashable] = []
        self._rest = 0
        # Not asked of the layout: PySide keeps the items that it gives out, also when Qt has freed them.
        self._shown: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)

    def fill(self, things: Sequence[Thing], part_of: Callable[[Thing], Part], of: str = "") -> None:
        """Show other things, each by its part; `of` names what they belong to.

        Parts that show what they showed before are kept. While `of` stays, so does what the person has done here: the
        rest stays in sight if it was asked for, and the keyboard at its place, though the part that had it is gone.
        """
        place = self._place_of_focus() if of == self._of else None
        self._whole, self._of = self._whole and of == self._of, of
        shown = things if self._whole else things[: self._most]
        parts, rest = [part_of(thing) for thing in shown], len(things) - len(shown)
        keys = [key for key, _ in parts]
        if keys and (keys, rest) == (self._keys, self._rest):
            return
        known = dict(zip(self._keys, self._shown, strict=False))
        widgets = [known.pop(key) if key in known else make() for key, make in parts]
        self._keys, self._rest = keys, rest
        self._clear(keep=widgets)
        for widget in widgets:
            self._column.addWidget(widget)
        self._shown = widgets
        if rest:
            more = QPushButton(self.tr("Show {0} more").format(rest))
            more.setProperty("kind", "link")
            more.clicked.connect(lambda: self._show_whole(things, part_of))
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
            self._shown.append(more)
        if not things and self._empty:
            self._shown.append(plain_label("second", self._empty))
            self._column.addWidget(self._shown[-1])
        if place is not None:
            self._focus(*place)

    def _show_whole(self, things: Sequence[Thing], part_of: Callable[[Thing], Part]) -> None:
        self._whole = True
        self.fill(things, part_of, self._of)

    def _place_of_focus(self) -> tuple[int, int] | None:
        """The number of the part that has the keyboard, and of the control in it."""
        focus = QApplication.focusWidget()
        for number, part in enumerate(self._shown):
            controls = _controls(part)
            if focus in controls:
                return number, controls.index(focus)
        return None

    def _focus(self, number: int, control: int) -> None:
        """Give the keyboard to a control of a part, or to the nearest there is; else to whatever comes next."""
        parts = [part for part in self._shown if _controls(part)]
        if parts:
            part = parts[min(number, len(parts) - 1)]
            part.show()
            controls = _controls(part)
            controls[min(control, len(controls) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self, keep: Sequence[QWidget]) -> None:
        for widget in self._shown:
            self._column.removeWidget(widget)
            if widget not in keep:
                widget.hide()
                widget.deleteLater()


def _controls(part: QWidget) -> list[QWidget]:
    """What in a part takes the keyboard."""
    return [each for each in (part, *part.findChildren(QWidget)) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
