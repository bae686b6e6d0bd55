"""The views of a comparison, one shown at a time: what is chosen in one is chosen in all."""

from collections.abc import Callable, Collection, Mapping
from typing import ClassVar

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QStackedWidget, QWidget

from viewer.export.drawing import Drawing
from viewer.model.project import Project
from viewer.qt.theme import Theme

READER = "view.reader"


class ComparisonView(QWidget):
    """A picture of the whole comparison. Told of a project and of a choice only while it is shown."""

    event_chosen = Signal(str)
    """The person chose an event here; its id."""
    read_wanted = Signal(str)
    """The person wants to read the passages of an event; its id."""
    menu_wanted = Signal(QPoint)
    """The person asked what can be done with the chosen event; where on the screen."""
    verdict_wanted = Signal(str, str, object)
    """The person judges what a source says: event, source, the Verdict, or None to leave it to the program."""

    work_wanted = Signal(object, object)
    """Long work: a callable that takes a Progress, and one that takes what it returned, in the window's thread."""

    wants_rail: ClassVar[bool] = True
    wants_inspector: ClassVar[bool] = True
    is_picture: ClassVar[bool] = False
    """Whether `picture` gives one."""

    def __init__(self, theme: Theme) -> None:
        """An empty view in these colours."""
        super().__init__()
        self.theme = theme

    def show_project(self, project: Project, kept: Collection[str] | None = None) -> None:
        """Show a comparison, with the events kept or all; what the person looks at stays where it is."""
        raise NotImplementedError

    def choose_event(self, event_id: str | None) -> None:
        """Mark an event as the chosen one, and bring it into sight."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.theme = theme
        self.update()

    def zoom(self, step: int) -> bool:
        """Show things larger or smaller by so many steps; False if this view has no size of its own."""
        return False

    def picture(self) -> Drawing | None:
        """All that there is to see, as a drawing to be kept in a file; None if this view is none."""
        return None


class ViewStack(QStackedWidget):
    """The reader and the other views, each by the id of the action that shows it.

    Views that are not shown do no work: they learn of the project and the choice when they come to the front.
    """

    view_shown = Signal(str)
    """Another view is in front; the id of its action."""
    event_chosen = Signal(str)
    read_wanted = Signal(str)
    menu_wanted = Signal(QPoint)
    verdict_wanted = Signal(str, str, object)
    work_wanted = Signal(object, object)

    def __init__(self, reader: QWidget, views: Mapping[str, Callable[[Theme], ComparisonView]], theme: Theme) -> None:
        """Show the reader, which is kept in step by its owner; `views` makes each of the others, by action id."""
        super().__init__()
        self.setObjectName("views")
        self._makers, self._theme = dict(views), theme
        self._views: dict[str, ComparisonView] = {}
        self._reader = reader
        self._project = Project()
        self._kept: Collection[str] | None = None
        self._chosen: str | None = None
        self._stale: set[str] = set()
        self.addWidget(reader)

    @property
    def shown(self) -> str:
        """The id of the action that shows what is in front."""
        here = self.currentWidget()
        return next((key for key, view in self._views.items() if view is here), READER)

    @property
    def view(self) -> ComparisonView | None:
        """The view in front; None if it is the reader."""
        return self._views.get(self.shown)

    def connect_actions(self, actions: Mapping[str, QAction]) -> None:
        """Let these checkable actions show the views, one of them checked at any time."""
        group = QActionGroup(self)
        for key in (READER, *self._makers):
            action = group.addAction(actions[key])
            action.triggered.connect(lambda _=False, key=key: self.show_view(key))
            self.view_shown.connect(lambda shown, key=key, action=action: action.setChecked(shown == key))
        actions[READER].setChecked(True)

    def show_view(self, key: str) -> None:
        """Bring a view to the front, with the present project and choice, and give it the focus."""
        self.show_front(key).setFocus()

    def show_front(self, key: str) -> QWidget:
        """Bring a view to the front, with the present project and choice; the keyboard stays where it is."""
        widget = self._view(key) if key in self._makers else self._reader
        if widget is not self.currentWidget():
            self.setCurrentWidget(widget)
            self._catch_up()
            self.view_shown.emit(self.shown)
        return widget

    def show_project(self, project: Project, kept: Collection[str] | None = None) -> None:
        """Show another state of the comparison, with the events kept or all."""
        self._project, self._kept = project, kept
        self._stale = set(self._makers)
        self._catch_up()

    def choose_event(self, event_id: str | None) -> None:
        """Mark an event as the chosen one."""
        self._chosen = event_id
        if self.view:
            self.view.choose_event(event_id)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        for view in self._views.values():
            view.set_theme(theme)

    def zoom(self, step: int) -> bool:
        """Let the view in front show things larger or smaller; False if it has no size of its own."""
        return self.view is not None and self.view.zoom(step)

    def _view(self, key: str) -> ComparisonView:
        if key not in self._views:
            view = self._views[key] = self._makers[key](self._theme)
            self.addWidget(view)
            view.event_chosen.connect(self.event_chosen)
            view.read_wanted.connect(self.read_wanted)
            view.menu_wanted.connect(self.menu_wanted)
            view.verdict_wanted.connect(self.verdict_wanted)
            view.work_wanted.connect(self.work_wanted)
            self._stale.add(key)
        return self._views[key]

    def _catch_up(self) -> None:
        if self.view is None:
            return
        if self.shown in self._stale:
            self._stale.discard(self.shown)
            self.view.show_project(self._project, self._kept)
        self.view.choose_event(self._chosen)
