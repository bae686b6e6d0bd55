"""What of a comparison goes into an export, as boxes to be ticked."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QVBoxLayout, QWidget

from viewer.export.scope import Scope
from viewer.model.divergence import NoteKind
from viewer.model.project import Project
from viewer.widgets.check_menu import CheckMenu
from viewer.widgets.forms import add_row
from viewer.widgets.kinds import kind_name


class ExportContents(QWidget):
    """The boxes, and the menus that choose sources, events, kinds and authors."""

    changed = Signal()

    def __init__(self, parent: QWidget, project: Project, chosen_events: Collection[str]) -> None:
        """Count what the project has."""
        super().__init__(parent)
        confirmed = project.confirmed_events
        count = sum(event_id in confirmed for event_id in project.events)
        rest = len(project.events) - count
        self._chosen_events = frozenset(chosen_events)
        self.boxes: dict[str, QCheckBox] = {
            "confirmed": QCheckBox(self.tr("&Confirmed events ({0})").format(count)),
            "suggested": QCheckBox(self.tr("&Suggested events ({0}), marked as such").format(rest)),
            "differing": QCheckBox(self.tr("Only events in which the accounts di&ffer")),
            "divergences": QCheckBox(self.tr("&Divergences with both quotes")),
            "silences": QCheckBox(self.tr("S&ilences, named per source")),
            "notes": QCheckBox(self.tr("&Notes")),
            "evidence": QCheckBox(self.tr("E&vidence: why passages are linked")),
            "texts": QCheckBox(self.tr("Full te&xt of each source")),
            "anonymous": QCheckBox(self.tr("Annotators by number instead of na&me")),
        }
        sources = project.ordered_sources()
        letters = {source.id: project.letter(source.id) for source in sources}
        titles = {source.id: f"{letters[source.id]}  {source.meta.title}" for source in sources}
        self.sources = CheckMenu(self, titles, letters, self.tr("All"))
        kinds = {kind.value: kind_name(kind) for kind in NoteKind}
        self.kinds = CheckMenu(self, kinds, kinds, self.tr("All kinds"))
        authors = {note.author: note.author or self.tr("unnamed") for note in project.annotations.values()}
        self.authors = CheckMenu(self, authors, authors, self.tr("Everybody"))
        self.events = QComboBox()
        self.events.addItem(self.tr("All"), False)
        if self._chosen_events:
            self.events.addItem(self.tr("Those marked in the list ({0})").format(len(self._chosen_events)), True)
        self._lay_out()
        for box in self.boxes.values():
            box.toggled.connect(self.changed)
        for menu in (self.sources, self.kinds, self.authors):
            menu.changed.connect(self.changed)
        self.events.currentIndexChanged.connect(self.changed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for box in self.boxes.values():
            column.addWidget(box)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        add_row(form, self.tr("Events"), self.events)
        add_row(form, self.tr("Sources"), self.sources)
        add_row(form, self.tr("Kinds"), self.kinds, self.tr("Kinds of divergences and notes"))
        add_row(form, self.tr("Authors"), self.authors, self.tr("Whose notes"))
        column.addSpacing(8)
        column.addLayout(form)

    def scope(self) -> Scope:
        """What is chosen."""
        sources, kinds, authors = self.sources.chosen(), self.kinds.chosen(), self.authors.chosen()
        return Scope(
            sources=None if sources is None else frozenset(sources),
            events=self._chosen_events if self.events.currentData() else None,
            kinds=None if kinds is None else frozenset(NoteKind(kind) for kind in kinds),
            authors=None if authors is None else frozenset(authors),
            **{name: box.isChecked() for name, box in self.boxes.items()},
        )

    def show_scope(self, scope: Scope) -> None:
        """Choose what a scope chooses."""
        for name, box in self.boxes.items():
            box.setChecked(getattr(scope, name))
        self.kinds.choose(None if scope.kinds is None else sorted(scope.kinds))

    def has_events(self) -> bool:
        """Whether confirmed or suggested events are to go in."""
        return self.boxes["confirmed"].isChecked() or self.boxes["suggested"].isChecked()
