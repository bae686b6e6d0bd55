"""A column that shows its first few parts, and the rest when asked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

Maker = Callable[[], QWidget]


class ShortList(QWidget):
    """Parts one below the other; those beyond `most` are made only when the person asks for them."""

    def __init__(self, most: int, empty: str = "", spacing: int = 6) -> None:
        """`empty` is said where there is nothing to show; `spacing` in pixels parts the parts."""
        super().__init__()
        self._most, self._empty = most, empty
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)

    def fill(self, makers: Sequence[Maker]) -> None:
        """Show other parts, each made by its maker."""
        self._clear()
        for make in makers[: self._most]:
            self._column.addWidget(make())
        rest = makers[self._most :]
        if rest:
            more = QPushButton(self.tr("Show {0} more").format(len(rest)))
            more.setProperty("kind", "link")
            more.clicked.connect(lambda: self._show_rest(more, rest))
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        if not makers and self._empty:
            words = QLabel(self._empty, wordWrap=True)
            words.setProperty("role", "second")
            self._column.addWidget(words)

    def _show_rest(self, more: QPushButton, rest: Sequence[Maker]) -> None:
        more.hide()
        for make in rest:
            self._column.addWidget(make())

    def _clear(self) -> None:
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
