"""All notes of a project: searched, filtered, sorted, and the way to the place of each."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
)

from viewer.annotate.note_filter import NoteFilter, NoteOrder, authors_of, chosen_notes
from viewer.model.divergence import NoteKind, NoteStatus
from viewer.qt.glyphs import glyph
from viewer.qt.workspace import Workspace
from viewer.widgets.kinds import kind_name
from viewer.widgets.labels import plain_label, short_quote
from viewer.widgets.main_window import MainWindow
from viewer.widgets.note_table import COLUMNS, NoteModel

TYPING_MS = 120
LONGEST_TITLE = 40


class NotesDialog(QDialog):
    """Stays open beside the window; what is done to the marked notes is told by signals."""

    go_wanted = Signal(str)
    edit_wanted = Signal(str)
    remove_wanted = Signal(str)
    settle_wanted = Signal(list, bool)
    tag_wanted = Signal(list, str)

    def __init__(self, window: MainWindow, workspace: Workspace) -> None:
        """Show the notes of a workspace, and follow its changes."""
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Notes"))
        self.resize(1000, 560)
        self._workspace, self._theme = workspace, window.theme
        self._order = NoteOrder.CREATED
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Words in notes and their quotes"))
        self.search.setAccessibleName(self.tr("Words in notes and their quotes"))
        self.kind, self.tag, self.author, self.source, self.event_box, self.status = (
            self._choice(name)
            for name in (
                self.tr("Kind"),
                self.tr("Tag"),
                self.tr("Author"),
                self.tr("Source"),
                self.tr("Event"),
                self.tr("Status"),
            )
        )
        self.model = NoteModel(window.theme)
        self.table = self._table()
        self._count = plain_label("small")
        self._lay_out()
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._fill)
        self.search.textChanged.connect(lambda _: self._typing.start())
        workspace.changed.connect(self._on_changed)
        self._on_changed()

    def _choice(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setProperty("any", self.tr("{0}: any").format(name))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(9)
        box.activated.connect(lambda _: self._fill())
        return box

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Notes"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 150), (1, 56), (3, 110), (4, 130), (5, 130), (6, 80)):
            table.setColumnWidth(column, width)
        table.horizontalHeader().setSectionsClickable(True)
        table.horizontalHeader().sectionClicked.connect(self._sort)
        table.activated.connect(lambda index: self.go_wanted.emit(self.model.note(index.row()).id))
        return table

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.addWidget(self.search, 1)
        for box in (self.kind, self.tag, self.author, self.source, self.event_box, self.status):
            filters.addWidget(box)
        buttons = QHBoxLayout()
        buttons.addWidget(self._count, 1)
        for text, answer in (
            (self.tr("&Go to"), lambda: self._first(self.go_wanted.emit)),
            (self.tr("&Change…"), lambda: self._first(self.edit_wanted.emit)),
            (self.tr("&Tag…"), self._on_tag),
            (self.tr("&Resolve"), lambda: self.settle_wanted.emit(self.marked(), True)),
            (self.tr("&Open again"), lambda: self.settle_wanted.emit(self.marked(), False)),
            (self.tr("R&emove"), lambda: self._first(self.remove_wanted.emit)),
        ):
            button = QPushButton(text, autoDefault=False)
            button.clicked.connect(lambda _=False, answer=answer: answer())
            buttons.addWidget(button)
        whole = QVBoxLayout(self)
        whole.addLayout(filters)
        whole.addWidget(self.table, 1)
        whole.addLayout(buttons)

    def marked(self) -> list[str]:
        """The ids of the marked notes, from the top."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.note(row).id for row in rows]

    def _first(self, tell: Callable[[str], None]) -> None:
        for key in self.marked()[:1]:
            tell(key)

    def _on_tag(self) -> None:
        names = [tag.name for tag in self._workspace.project.ordered_tags()]
        name, given = QInputDialog.getItem(self, self.tr("Tag notes"), self.tr("Tag"), names)
        if given and self.marked():
            self.tag_wanted.emit(self.marked(), name)

    def _sort(self, column: int) -> None:
        self._order = COLUMNS[column] or self._order
        self._fill()

    def _on_changed(self) -> None:
        project = self._workspace.project
        events = ((each.id, f"{n}  {each.label}") for n, each in enumerate(project.ordered_events(), 1))
        sources = ((each.id, f"{project.letter(each.id)}  {each.meta.title}") for each in project.ordered_sources())
        _offer(self.tag, ((tag.id, tag.name) for tag in project.ordered_tags()))
        _offer(self.author, ((author, author) for author in authors_of(project)))
        _offer(self.source, sources)
        _offer(self.event_box, events)
        if not self.kind.count():
            _offer(self.kind, ((kind, kind_name(kind)) for kind in NoteKind))
            for row, kind in enumerate(NoteKind, 1):
                self.kind.setItemIcon(row, glyph(kind, self._theme))
            statuses = ((NoteStatus.OPEN, self.tr("Open")), (NoteStatus.RESOLVED, self.tr("Resolved")))
            _offer(self.status, statuses)
        self._fill()

    def _fill(self) -> None:
        words = self.search.text().strip()
        project = self._workspace.project
        # Qt gives the values of an enumeration of texts back as texts.
        kind, status = self.kind.currentData(), self.status.currentData()
        wanted = NoteFilter(
            kind=NoteKind(kind) if kind else None,
            tag=self.tag.currentData(),
            author=self.author.currentData(),
            source=self.source.currentData(),
            event=self.event_box.currentData(),
            status=NoteStatus(status) if status else None,
            ids=self._workspace.session.find_notes(words) if words else None,
        )
        marked = set(self.marked())
        notes = chosen_notes(project, wanted, self._order)
        self.model.show(project, notes)
        for row, note in enumerate(notes if marked else ()):
            if note.id in marked:
                self.table.selectRow(row)
        total = sum(note.reply_to is None for note in project.annotations.values())
        self._count.setText(self.tr("{0} of {1} notes").format(len(notes), total))


def _offer(box: QComboBox, entries: Iterable[tuple[object, str]]) -> None:
    """Offer these, and any; what was chosen stays chosen if it is still there."""
    chosen = box.currentData()
    box.clear()
    box.addItem(str(box.property("any")), None)
    for value, words in entries:
        box.addItem(short_quote(words, LONGEST_TITLE), value)
    box.setCurrentIndex(max(0, box.findData(chosen)) if chosen is not None else 0)
