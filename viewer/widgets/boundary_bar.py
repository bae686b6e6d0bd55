"""Where the passages of a link begin and end, put right step by step."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QWidget

from viewer.annotate.boundaries import Unit
from viewer.model.link import Link
from viewer.model.project import Project


class BoundaryBar(QWidget):
    """Two rows, one a passage, each with buttons that move its start and its end by word or by sentence."""

    move_wanted = Signal(object, object, bool, bool)
    """The Passage, the Unit, whether its start moves (else its end), and whether forward."""

    def __init__(self) -> None:
        super().__init__()
        self._link: Link | None = None
        self._letters = [QLabel(), QLabel()]
        self._unit = QComboBox()
        self._unit.addItem(self.tr("by word"), Unit.WORD)
        self._unit.addItem(self.tr("by sentence"), Unit.SENTENCE)
        self._unit.setAccessibleName(self.tr("By what a boundary moves"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._unit, 0, 0, 1, 7)
        self._buttons: list[list[QPushButton]] = []
        for row, letter in enumerate(self._letters):
            letter.setProperty("role", "small")
            grid.addWidget(letter, row + 1, 0)
            self._buttons.append([])
            for column, (start, forward) in enumerate(((True, False), (True, True), (False, False), (False, True))):
                button = QPushButton("→" if forward else "←")
                button.setProperty("kind", "small")
                button.clicked.connect(partial(self._on_clicked, row, start, forward))
                grid.addWidget(button, row + 1, 2 + column + (column > 1))
                self._buttons[row].append(button)
            for column, words in ((1, self.tr("Start")), (4, self.tr("End"))):
                name = QLabel(words)
                name.setProperty("role", "small")
                grid.addWidget(name, row + 1, column)
        grid.setColumnStretch(7, 1)

    def show_link(self, project: Project, link: Link | None) -> None:
        """Offer to move the boundaries of a link's passages; nothing without a link."""
        self._link = link
        self.setVisible(link is not None)
        if link is None:
            return
        said = (
            self.tr("{0}: start earlier"),
            self.tr("{0}: start later"),
            self.tr("{0}: end earlier"),
            self.tr("{0}: end later"),
        )
        for letter, buttons, end in zip(self._letters, self._buttons, link.passages, strict=True):
            letter.setText(project.letter(end.source_id))
            for button, words in zip(buttons, said, strict=True):
                button.setAccessibleName(words.format(project.letter(end.source_id)))
                button.setToolTip(button.accessibleName())

    def _on_clicked(self, row: int, start: bool, forward: bool) -> None:  # noqa: FBT001 - bound by partial
        if self._link:
            self.move_wanted.emit(self._link.passages[row], Unit(self._unit.currentData()), start, forward)
