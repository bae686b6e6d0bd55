"""What a note is marked with: tags, and how sure its author is."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from viewer.annotate.notes import Wording
from viewer.model.divergence import Certainty
from viewer.widgets.kinds import CERTAINTIES
from viewer.widgets.tag_completer import TagCompleter


class NoteMarks(QWidget):
    """A line of tags, and a choice of certainty."""

    def __init__(self, known: Sequence[str], said: Wording) -> None:
        """Show what a note says; the names of `known` tags are offered."""
        super().__init__()
        self._tags = QLineEdit(", ".join(said.tags))
        self._tags.setAccessibleName(self.tr("Tags, with commas between them"))
        self._tags.setPlaceholderText(self.tr("Tags, with commas between them"))
        self._tags.setCompleter(TagCompleter(known, self._tags))
        self._certainty = QComboBox()
        self._certainty.setAccessibleName(self.tr("How sure you are"))
        for certainty, words in CERTAINTIES.items():
            self._certainty.addItem(QCoreApplication.translate("NoteComposer", words), certainty)
        self._certainty.setCurrentIndex(list(CERTAINTIES).index(said.certainty))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._tags, 1)
        row.addWidget(self._certainty)

    @property
    def tags(self) -> tuple[str, ...]:
        """The names of the tags, in the order in which they were typed."""
        return tuple(name for name in (each.strip() for each in self._tags.text().split(",")) if name)

    @property
    def certainty(self) -> Certainty:
        """How sure the author is."""
        return Certainty(self._certainty.currentData())
