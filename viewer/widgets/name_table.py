"""The names of the sources as rows of a table."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from viewer.align.name_book import plain
from viewer.align.name_list import ListedName, NameForm
from viewer.model.name_rule import NameRule, NameRuleKind
from viewer.model.project import Project
from viewer.translation import reword
from viewer.widgets.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
FORMS_ROLE = Qt.ItemDataRole.UserRole
"""All forms of a row's name, a line each: what a filter looks through."""
ORDER_ROLE = Qt.ItemDataRole.UserRole + 1
"""What stands for a row where names are put in the order of their letters."""

NAME, OTHERS, TIMES, SOURCES, REMARK = range(5)


class NameModel(QAbstractTableModel):
    """A row for each name: its commonest form, the others, how often it stands, where, and what is said of it."""

    def __init__(self, parent: QWidget) -> None:
        """Start with no names."""
        super().__init__(parent)
        self._project = Project()
        self._names: Sequence[ListedName] = ()
        self._told_apart: frozenset[str] = frozenset()
        self._struck_font = QFont()
        self._struck_font.setStrikeOut(True)
        self._headers = (
            self.tr("Name"),
            self.tr("Also written"),
            self.tr("Times"),
            self.tr("Sources"),
            self.tr("Remark"),
        )

    def show(self, names: Sequence[ListedName], project: Project) -> None:
        """Take these names of the sources of a project."""
        self.beginResetModel()
        self._names, self._project = names, project
        rules = project.ordered_name_rules()
        parted = [rule for rule in rules if rule.kind is NameRuleKind.DIFFERENT]
        self._told_apart = frozenset(plain(form) for rule in parted for form in rule.forms)
        self.endResetModel()

    def name(self, row: int) -> ListedName:
        """The name of a row."""
        return self._names[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._names)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return self._headers[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | QFont | Qt.AlignmentFlag | None:
        if not index.isValid():
            return None
        name, column = self._names[index.row()], index.column()
        answer: str | QFont | Qt.AlignmentFlag | None = None
        if role == Qt.ItemDataRole.DisplayRole:
            answer = self._cell(name, column)
        elif role == Qt.ItemDataRole.ToolTipRole:
            answer = plain_tip("\n".join(self._form(form) for form in name.forms))
        elif role == Qt.ItemDataRole.AccessibleTextRole and column == NAME:
            answer = self._spoken(name)
        elif role == Qt.ItemDataRole.FontRole and name.struck and column in (NAME, OTHERS):
            answer = self._struck_font
        elif role == Qt.ItemDataRole.TextAlignmentRole:
            answer = _alignment(column)
        elif role == FORMS_ROLE:
            answer = "\n".join(form.text for form in name.forms)
        elif role == ORDER_ROLE:
            answer = name.forms[0].text.casefold()
        return answer

    def _cell(self, name: ListedName, column: int) -> str:
        if column == NAME:
            return name.forms[0].text
        if column == OTHERS:
            return ", ".join(form.text for form in name.forms[1:])
        if column == TIMES:
            return str(name.count)
        return self._letters(name.sources) if column == SOURCES else self._remark(name)

    def _letters(self, source_ids: Iterable[str]) -> str:
        return " ".join(sorted(self._project.letter(source_id) for source_id in source_ids))

    def _remark(self, name: ListedName) -> str:
        if name.struck:
            return self.tr("not a name, as the reader says")
        if not name.why and any(plain(form.text) in self._told_apart for form in name.forms):
            return self.tr("told from another, as the reader says")
        head, space, last = name.why.rpartition(" ")
        # An alias is said to come from a source, by id; here sources have letters.
        letter = self._project.letter(last) if last in self._project.sources else last
        return reword("Evidence", f"{head}{space}{letter}")

    def _form(self, form: NameForm) -> str:
        return self.tr("{0}: {1} times in {2}").format(form.text, form.count, self._letters(form.counts))

    def _spoken(self, name: ListedName) -> str:
        forms = ", ".join(form.text for form in name.forms)
        said = self.tr("{0}: {1} times in {2}").format(forms, name.count, self._letters(name.sources))
        remark = self._remark(name)
        return f"{said}, {remark}" if remark else said


def said_of(rules: Iterable[NameRule], names: Iterable[ListedName]) -> list[str]:
    """The forms by which the reader's rules speak of these names, as the rules write them, each once."""
    meant = {plain(form.text) for name in names for form in name.forms}
    return list(dict.fromkeys(form for rule in rules for form in rule.forms if plain(form) in meant))


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == TIMES else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
