"""The names that the sources have, to be looked through and put right."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSortFilterProxyModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from viewer.align.name_list import ListedName, list_names
from viewer.annotate.hand import Hand
from viewer.annotate.names import merge_names, part_names, restore_names, strike_names
from viewer.errors import ParallaxError
from viewer.model.change import Change
from viewer.model.name_rule import NameRule
from viewer.model.project import Project
from viewer.model.source import Source
from viewer.progress import Progress
from viewer.qt.workspace import Workspace
from viewer.widgets.dialogs import asked
from viewer.widgets.job_bar import JobBar
from viewer.widgets.labels import plain_label
from viewer.widgets.mark_dialog import MarkDialog
from viewer.widgets.name_table import FORMS_ROLE, NAME, ORDER_ROLE, OTHERS, REMARK, NameModel, said_of

JOB = "names"


class NameDialog(QDialog):
    """Looks for names in the background and makes each correction true at once; accepted if Align is wanted next."""

    def __init__(self, parent: QWidget, workspace: Workspace, steps: Sequence[QAction]) -> None:
        """Begin to look for names; `steps` are the actions that take an edit back or make it again."""
        super().__init__(parent)
        self._workspace = workspace
        self._pending = False
        self.setWindowTitle(self.tr("Names"))
        self.resize(900, 620)
        self.names = NameModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.names)
        self._sorted.setFilterRole(FORMS_ROLE)
        self._sorted.setFilterKeyColumn(NAME)
        self._sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._sorted.setSortRole(ORDER_ROLE)
        self.filter = QLineEdit(clearButtonEnabled=True)
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.setPlaceholderText(self.tr("Letters of a name"))
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Order"))
        self.order.addItems([self.tr("The commonest first"), self.tr("By letters")])
        self.list = self._made_list()
        self._instead = plain_label("second")
        self._instead.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._instead.setAccessibleName(self.tr("Message"))
        self._middle = QStackedWidget()
        self._middle.addWidget(self.list)
        self._middle.addWidget(self._instead)
        self._problem = ""
        self._words = plain_label("second")
        self._words.setAccessibleName(self.tr("Message"))
        self.again = self._button(self.tr("&Look again"), self._look)
        self.merge = self._button(self.tr("&These are one name"), self._on_merge)
        self.split = self._button(self.tr("S&plit…"), self._on_split)
        self.strike = self._button(self.tr("&Not a name"), self._on_strike)
        self.restore = self._button(self.tr("&Restore"), self._on_restore)
        self.align = self._button(self.tr("Align no&w"), self.accept)
        self.align.setEnabled(len(workspace.project.sources) > 1)
        self._lay_out(steps)
        self.filter.textChanged.connect(self._on_filter)
        self.order.currentIndexChanged.connect(lambda by_letters: self._sorted.sort(NAME if by_letters else -1))
        self.list.selectionModel().selectionChanged.connect(self._refresh)
        workspace.changed.connect(self._on_changed)
        workspace.jobs.cancelled.connect(self._on_stopped)
        workspace.jobs.failed.connect(self._on_stopped)
        workspace.jobs.idle.connect(self._on_idle)
        self._look()

    def chosen(self) -> list[ListedName]:
        """The names that are chosen in the list, in its order."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        return [self.names.name(self._sorted.mapToSource(self._sorted.index(row, NAME)).row()) for row in rows]

    @property
    def message(self) -> str:
        """What is said in the place of the list, or below it."""
        return self._problem or ("" if self._sorted.rowCount() else self._instead.text())

    def done(self, result: int) -> None:
        """Close; nobody waits for the names any more."""
        if self._pending:
            self._workspace.jobs.cancel(JOB)
        super().done(result)

    def _made_list(self) -> QTreeView:
        view = QTreeView(rootIsDecorated=False, uniformRowHeights=True)
        view.setModel(self._sorted)
        view.setAccessibleName(self.tr("Names"))
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (NAME, OTHERS, REMARK):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        return view

    def _button(self, words: str, answer: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, autoDefault=False)
        button.setAccessibleName(words.replace("&", ""))
        button.clicked.connect(lambda _: answer())
        return button

    def _lay_out(self, steps: Sequence[QAction]) -> None:
        top = QHBoxLayout()
        for words, field, share in ((self.tr("&Filter"), self.filter, 1), (self.tr("&Order"), self.order, 0)):
            label = QLabel(words)
            label.setBuddy(field)
            top.addWidget(label)
            top.addWidget(field, share)
        edits = QHBoxLayout()
        for button in (self.merge, self.split, self.strike, self.restore):
            edits.addWidget(button)
        edits.addStretch(1)
        for step in steps:
            tool = QToolButton()
            tool.setDefaultAction(step)
            tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            tool.setAccessibleName(step.text().replace("&", ""))
            edits.addWidget(tool)
        end = QHBoxLayout()
        end.addWidget(self._words, 1)
        close = self._button(self.tr("&Close"), self.reject)
        for part in (self.again, JobBar(self._workspace.jobs), self.align, close):
            end.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 16)
        whole.setSpacing(12)
        whole.addLayout(top)
        whole.addWidget(self._middle, 1)
        for row in (edits, end):
            whole.addLayout(row)

    def _look(self) -> None:
        project = self._workspace.project

        def work(progress: Progress) -> tuple[ListedName, ...]:
            return list_names(project.ordered_sources(), project.ordered_name_rules(), progress)

        self._pending = True
        self.again.hide()
        self._workspace.jobs.start(JOB, work, lambda names: self._show(names, project))
        self._refresh()

    def _show(self, names: Sequence[ListedName], project: Project) -> None:
        self._pending = False
        before = {form.text for name in self.chosen() for form in name.forms}
        place = self.list.verticalScrollBar().value()
        self.names.show(names, project)
        again = QItemSelection()
        last = self._sorted.columnCount() - 1
        for row in range(self._sorted.rowCount()):
            first = self._sorted.index(row, NAME)
            name = self.names.name(self._sorted.mapToSource(first).row())
            if before & {form.text for form in name.forms}:
                if again.isEmpty():
                    self.list.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
                again.select(first, self._sorted.index(row, last))
        self.list.selectionModel().select(again, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.verticalScrollBar().setValue(place)
        self._refresh()

    def _on_stopped(self, reason: str = "") -> None:
        """The work has ended; without a list, where it was stopped or has failed."""
        if self._pending:
            self._pending = False
            self.again.show()
            self._refresh()
            self._say(reason or self.tr("The search for names was stopped before its end."))

    def _on_idle(self) -> None:
        # Told a moment late: new work may be under way by now.
        if not self._workspace.jobs.busy:
            self._on_stopped()

    def _on_changed(self, change: Change) -> None:
        if any(isinstance(entity, NameRule | Source) for edit in change.edits for entity in (edit.before, edit.after)):
            self._look()

    def _on_filter(self, letters: str) -> None:
        self._sorted.setFilterFixedString(letters.strip())
        self._refresh()

    def _refresh(self) -> None:
        """Offer what can be done with the names that are chosen; say why there are none to choose from."""
        chosen = self.chosen()
        rules = self._workspace.project.ordered_name_rules()
        self.merge.setEnabled(len(chosen) > 1)
        self.split.setEnabled(len(chosen) == 1 and len(chosen[0].forms) > 1 and not chosen[0].struck)
        self.strike.setEnabled(any(not name.struck for name in chosen))
        self.restore.setEnabled(bool(said_of(rules, chosen)))
        self._say("")
        if self.names.rowCount():
            self._instead.setText(self.tr("No name has these letters."))
        elif self._pending:
            self._instead.setText(self.tr("Looking for names…"))
        else:
            self._instead.setText(
                self.tr("No names were found. A name is a word with a capital where no other rule asks for one.")
            )
        self._middle.setCurrentWidget(self.list if self._sorted.rowCount() else self._instead)

    def _say(self, problem: str) -> None:
        self._problem = problem
        self._words.setText(problem or self.tr("The next alignment heeds what you say here."))

    def _edit(self, plan: Callable[[Project, Hand], Change]) -> None:
        try:
            self._workspace.attempt(plan)
        except ParallaxError as error:
            self._say(str(error))

    def _on_merge(self) -> None:
        forms = _forms(self.chosen())
        self._edit(lambda project, by: merge_names(project, forms, by))

    def _on_split(self) -> None:
        (name,) = self.chosen()
        forms = _forms([name])
        # Of two forms there is only one way to part them, so there is nothing to ask.
        parted = forms[1:] if len(forms) == 2 else self._asked_for_parted(forms)
        kept = [form for form in forms if form not in parted]
        if parted:
            self._edit(lambda project, by: part_names(project, parted, kept, by))

    def _asked_for_parted(self, forms: Sequence[str]) -> list[str]:
        question = self.tr("Mark the forms that are another name. The marked ones stay together, and so do the others.")
        items = [(form, form) for form in forms]
        dialog = MarkDialog(self, question, self.tr("Forms that are another name"), items)
        dialog.setWindowTitle(self.tr("Split name"))
        return dialog.marked() if asked(dialog) else []

    def _on_strike(self) -> None:
        forms = _forms([name for name in self.chosen() if not name.struck])
        self._edit(lambda project, by: strike_names(project, forms, by))

    def _on_restore(self) -> None:
        forms = said_of(self._workspace.project.ordered_name_rules(), self.chosen())
        self._edit(lambda project, by: restore_names(project, forms, by))


def _forms(names: Sequence[ListedName]) -> list[str]:
    return [form.text for name in names for form in name.forms]
