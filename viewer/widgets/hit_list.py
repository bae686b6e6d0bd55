"""What a search found, one hit a line, the words found below one another: a concordance."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from viewer.export.loci import Places
from viewer.model.project import Project
from viewer.qt.theme import interface_font
from viewer.search.find import Hit

Index = QModelIndex | QPersistentModelIndex
BEFORE, WORDS, AFTER = 1, 2, 3
PLACE_WIDTH, ROW_HEIGHT, LONGEST_WORDS = 150, 24, 60


class HitModel(QAbstractTableModel):
    """Where a hit stands, what is before it, its words, and what is after it."""

    def __init__(self, parent: QWidget) -> None:
        """Start with none."""
        super().__init__(parent)
        self.hits: Sequence[Hit] = ()
        self._project = Project()
        self._places: dict[str, Places] = {}

    def show(self, project: Project, hits: Sequence[Hit]) -> None:
        """Take what was found in a project."""
        self.beginResetModel()
        if project.sources != self._project.sources:
            self._places = {}
        self._project, self.hits = project, hits
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self.hits)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self.hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            texts = {BEFORE: hit.before.strip(), WORDS: hit.words[:LONGEST_WORDS], AFTER: hit.after.strip()}
            return texts.get(index.column()) or (self._place(hit) if index.column() == 0 else "")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._place(hit)}: {hit.before}{hit.words}{hit.after}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if index.column() == BEFORE else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        if role == Qt.ItemDataRole.FontRole and index.column() == WORDS:
            font: QFont = interface_font(strong=True)
            return font
        return None

    def _place(self, hit: Hit) -> str:
        if hit.in_note:
            note = self._project.annotations.get(hit.owner_id)
            return self.tr("Note, {0}").format(note.author if note else "")
        if hit.owner_id not in self._places:
            self._places[hit.owner_id] = Places(self._project.sources[hit.owner_id])
        return f"{self._project.letter(hit.owner_id)}  {self._places[hit.owner_id].of(hit.span)}"


class _LeftCut(QStyledItemDelegate):
    """Words before a hit lose their beginning where there is no room, not their end."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideLeft


class HitList(QTableView):
    """The lines: arrows walk, and every line chosen is told."""

    hit_chosen = Signal(int)
    """The person went to a hit, by its number from 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = HitModel(self)
        self.setModel(self._model)
        self.setAccessibleName(self.tr("Places found"))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setItemDelegateForColumn(BEFORE, _LeftCut(self))
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setMinimumSectionSize(20)
        for column in (BEFORE, AFTER):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(0, PLACE_WIDTH)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.clicked.connect(lambda index: self.hit_chosen.emit(index.row()))
        self._quiet = False

    @property
    def hits(self) -> Sequence[Hit]:
        """What is listed."""
        return self._model.hits

    @property
    def current(self) -> int:
        """The number of the hit chosen, from 0; -1 for none."""
        return self.currentIndex().row()

    def show_hits(self, project: Project, hits: Sequence[Hit]) -> None:
        """List these, none of them chosen."""
        self._quiet = True
        self._model.show(project, hits)
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(hit.words[:LONGEST_WORDS]) for hit in hits[:200]), default=60)
        self.setColumnWidth(WORDS, min(round(widest * 1.12) + 16, 360))
        self._quiet = False

    def choose(self, number: int) -> None:
        """Go to a hit."""
        self.setCurrentIndex(self._model.index(number, 0))

    def _on_current(self, index: QModelIndex) -> None:
        if not self._quiet and index.isValid():
            self.hit_chosen.emit(index.row())
