"""What the list of events is filtered by: letters to type, and a menu of the rest."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from viewer.annotate.note_filter import authors_of
from viewer.model.divergence import NoteKind
from viewer.model.link import LinkStatus
from viewer.model.project import Project
from viewer.qt.theme import Theme, icon
from viewer.search.event_filter import EventFilter
from viewer.widgets.kinds import kind_name


class EventFilterBar(QWidget):
    """Says what is left out, and takes it back."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with everything let through."""
        super().__init__(parent)
        self.wanted = EventFilter()
        self._project = Project()
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Filter events"))
        self.field.setAccessibleName(self.tr("Filter events by words"))
        self.field.setClearButtonEnabled(True)
        self._button = QToolButton(self)
        self.set_theme(theme)
        self._button.setToolTip(self.tr("Filter by source, status, kind, author or tag"))
        self._button.setAccessibleName(self.tr("Filter by source, status, kind, author or tag"))
        self._button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._button.setMenu(self._menu)
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._clear = QToolButton(self)
        self._clear.setText(self.tr("Show all"))
        self._clear.setProperty("kind", "small")
        self._clear.clicked.connect(lambda: self.take(EventFilter()))
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self._button)
        below = QHBoxLayout()
        below.addWidget(self._said, 1)
        below.addWidget(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 10, 4)
        column.setSpacing(4)
        column.addLayout(row)
        column.addLayout(below)
        self.field.textChanged.connect(lambda words: self.take(replace(self.wanted, words=words)))
        self._say()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._button.setIcon(icon("chevron-down", theme))

    def take(self, wanted: EventFilter) -> None:
        """Filter by this from now on."""
        if wanted == self.wanted:
            return
        self.wanted = wanted
        if self.field.text() != wanted.words:
            self.field.setText(wanted.words)
        self.changed.emit()

    def show_project(self, project: Project) -> frozenset[str] | None:
        """Offer what the project has; the events let through are returned, None for all."""
        self._project = project
        kept = self.wanted.kept(project)
        self._say(kept)
        return kept

    def _say(self, kept: frozenset[str] | None = None) -> None:
        for part in (self._said, self._clear):
            part.setVisible(kept is not None)
        if kept is not None:
            parts = [words for name, words in self._told() if getattr(self.wanted, name)]
            count = self.tr("{0} of {1}").format(len(kept), len(self._project.events))
            self._said.setText(": ".join(part for part in (count, ", ".join(parts)) if part))

    def _told(self) -> Iterable[tuple[str, str]]:
        """What is asked for, in words, by the name of the field."""
        project, wanted = self._project, self.wanted
        yield "words", f"“{wanted.words}”"
        yield "source", project.letter(wanted.source) if wanted.source and wanted.source in project.sources else ""
        yield "status", self._status_words(wanted.status) if wanted.status else ""
        yield "kind", kind_name(wanted.kind) if wanted.kind else ""
        yield "author", wanted.author or ""
        yield "tag", next((tag.name for tag in project.ordered_tags() if tag.id == wanted.tag), "")

    def _status_words(self, status: LinkStatus) -> str:
        return self.tr("confirmed") if status is LinkStatus.CONFIRMED else self.tr("suggested")

    def _fill_menu(self) -> None:
        project = self._project
        self._menu.clear()
        sources = [(each.id, f"{project.letter(each.id)}  {each.meta.title}") for each in project.ordered_sources()]
        statuses = [(each, self._status_words(each)) for each in (LinkStatus.CONFIRMED, LinkStatus.SUGGESTED)]
        self._offer("source", self.tr("Source"), sources)
        self._offer("status", self.tr("Status"), statuses)
        self._offer("kind", self.tr("Kind of divergence or note"), [(kind, kind_name(kind)) for kind in NoteKind])
        self._offer("author", self.tr("Author of a note"), [(author, author) for author in authors_of(project)])
        self._offer("tag", self.tr("Tag"), [(tag.id, tag.name) for tag in project.ordered_tags()])

    def _offer(self, name: str, title: str, entries: Iterable[tuple[object, str]]) -> None:
        menu = self._menu.addMenu(title)
        for value, words in ((None, self.tr("Any")), *entries):
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(getattr(self.wanted, name) == value)
            action.triggered.connect(lambda _=False, value=value: self.take(replace(self.wanted, **{name: value})))
        menu.setEnabled(len(menu.actions()) > 1)
