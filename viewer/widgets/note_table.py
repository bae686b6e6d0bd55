"""Notes as rows of a table."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from viewer.annotate.note_filter import NoteOrder
from viewer.export.dates import moment
from viewer.model.divergence import Annotation, NoteStatus
from viewer.model.project import Project
from viewer.qt.glyphs import glyph
from viewer.qt.theme import Theme
from viewer.widgets.kinds import kind_name
from viewer.widgets.labels import short_quote
from viewer.widgets.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
COLUMNS = (NoteOrder.KIND, NoteOrder.EVENT, None, NoteOrder.AUTHOR, NoteOrder.CREATED, None, None)
"""By what a click on each head sorts; None: by nothing."""

LONGEST = 120


class NoteModel(QAbstractTableModel):
    """A row a note: kind, event, words, author, when, tags, whether it is resolved."""

    def __init__(self, theme: Theme) -> None:
        """Start with no notes."""
        super().__init__()
        self._theme = theme
        self._project = Project()
        self._notes: Sequence[Annotation] = ()
        self._heads = (
            self.tr("Kind"),
            self.tr("Event"),
            self.tr("Words"),
            self.tr("Author"),
            self.tr("Written"),
            self.tr("Tags"),
            self.tr("Status"),
        )

    def show(self, project: Project, notes: Sequence[Annotation]) -> None:
        """Take these notes of a project."""
        self.beginResetModel()
        self._project, self._notes = project, notes
        self.endResetModel()

    def note(self, row: int) -> Annotation:
        """The note of a row."""
        return self._notes[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._notes)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        note = self._notes[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(note, index.column())
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return glyph(note.kind, self._theme)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 2:
            return plain_tip(note.text)
        return None

    def _words(self, note: Annotation, column: int) -> str:
        match column:
            case 0:
                return kind_name(note.kind)
            case 1:
                here = note.event_id if note.event_id in self._project.events else None
                return str(self._project.number(here)) if here else ""
            case 2:
                said = note.text or " ≠ ".join(quote.exact for quote in note.quotes)
                answers = len(self._project.replies_to(note.id))
                return short_quote(said, LONGEST) + (f"  (+{answers})" if answers else "")
            case 3:
                return note.author
            case 4:
                return moment(note.created)
            case 5:
                return ", ".join(self._project.tags[tag].name for tag in note.tags)
            case _:
                return self.tr("resolved") if note.status is NoteStatus.RESOLVED else self.tr("open")
