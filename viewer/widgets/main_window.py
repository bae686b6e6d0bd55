"""The reading room: one window, one open project, everything in step."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QMenu, QSplitter, QVBoxLayout, QWidget

from viewer.model.place import Passage
from viewer.model.project import Project
from viewer.progress import Progress
from viewer.qt.actions import ACTIONS, MENUS, Need, enable, make_actions, translated
from viewer.qt.theme import Theme, icon
from viewer.qt.workspace import Workspace
from viewer.widgets.inspector import Inspector
from viewer.widgets.job_bar import JobBar
from viewer.widgets.next_step import NextStep
from viewer.widgets.notice_strip import NoticeStrip
from viewer.widgets.reading_view import MAX_PANES, ReadingView
from viewer.widgets.side_rail import SideRail
from viewer.widgets.tab_order import step_focus
from viewer.widgets.tool_row import ToolRow
from viewer.widgets.view_stack import READER, ViewStack
from viewer.widgets.views import VIEWS


class MainWindow(QMainWindow):
    """Shows a workspace and keeps every part of the window in step with it.

    What the person does is told by the `actions`; `viewer.widgets.reader_edits` and the program's
    composition root answer them.
    """

    files_dropped = Signal(list)
    """Files the person let fall on the window, as paths."""
    closing = Signal()
    project_shown = Signal()
    """Another state of the project, or another project, is shown."""

    def __init__(self, theme: Theme) -> None:
        """Build the parts, with nothing open."""
        super().__init__()
        self.setObjectName("main_window")
        self.resize(FULL_WIDTH, FULL_HEIGHT)
        self.setAcceptDrops(True)
        self.theme = theme
        self.actions_by_id = make_actions(self)
        self.rail = SideRail(theme)
        self.reading = ReadingView(theme)
        self.views = ViewStack(self.reading, VIEWS, theme)
        self.inspector = Inspector(theme)
        self.areas = QSplitter()
        self.notice = NoticeStrip()
        self.filtered = NoticeStrip()
        self._next_step = NextStep(self.notice)
        self._tools = ToolRow(self.actions_by_id, (READER, *VIEWS))
        self._counts = QLabel()
        self._message = QLabel()
        self._workspace: Workspace | None = None
        self._job_bar: JobBar | None = None
        self._chosen: str | None = None
        self._shown: list[str] = []
        self._allowed: set[Need] = set()
        self.recent_menu = QMenu(self.tr("Open &recent"), self)
        self._show_icons(theme)
        self._lay_out()
        self._fill_menus()
        self._connect()
        self._refresh()

    @property
    def workspace(self) -> Workspace | None:
        """The open project, if any."""
        return self._workspace

    @property
    def project(self) -> Project:
        """The present state of the open project; an empty one if none is open."""
        return self._workspace.project if self._workspace else Project()

    @property
    def chosen_event(self) -> str | None:
        """The id of the event that all parts show."""
        return self._chosen

    @property
    def shown_sources(self) -> list[str]:
        """The ids of the sources in the panes, from the left."""
        return list(self._shown)

    def let_go(self) -> Workspace | None:
        """Listen no more to the open project, and return it; the caller closes it."""
        workspace, self._workspace = self._workspace, None
        if workspace:
            workspace.changed.disconnect(self._refresh)
            workspace.refused.disconnect(self.notice.say)
            workspace.aligned.disconnect(self._on_aligned)
            workspace.undo_stack.indexChanged.disconnect(self._refresh_actions)
            workspace.jobs.cancelled.disconnect(self._on_cancelled)
        if self._job_bar:
            self.statusBar().removeWidget(self._job_bar)
            self._job_bar.deleteLater()
            self._job_bar = None
        return workspace

    def show_workspace(self, workspace: Workspace, put_back: Callable[[], bool] = lambda: False) -> None:
        """Show a project, after `let_go` of the one before; with its surest event, unless `put_back` shows more."""
        self._workspace = workspace
        workspace.changed.connect(self._refresh)
        workspace.refused.connect(self.notice.say)
        workspace.aligned.connect(self._on_aligned)
        workspace.undo_stack.indexChanged.connect(self._refresh_actions)
        workspace.jobs.cancelled.connect(self._on_cancelled)
        self._job_bar = JobBar(workspace.jobs)
        self.statusBar().insertWidget(0, self._job_bar)
        self._chosen, self._shown = None, []
        self.notice.hide()
        self._next_step.forget()
        self.say("")
        self._refresh()
        if workspace.session.why_only_read:
            self.notice.say(workspace.session.why_only_read)
        if not put_back():
            self._choose_strongest()
        (self.views.view or self.reading).setFocus()

    def choose_event(self, event_id: str | None) -> None:
        """Make an event the chosen one in every part, and bring its passages into view."""
        self._chosen = event_id
        self.rail.choose_event(event_id)
        self.reading.choose_event(event_id, bring_into_view=True)
        self.views.choose_event(event_id)
        self.inspector.show_event(self.project, event_id)
        self._refresh_actions()

    def read_event(self, event_id: str) -> None:
        """Show the passages of an event side by side, in the panes of sources that tell of it."""
        told = self.project.passages_of(event_id)
        if told and len(told.keys() & set(self._shown)) < min(len(told), DEFAULT_PANES):
            self.show_panes([source.id for source in self.project.ordered_sources() if source.id in told][:MAX_PANES])
        self.views.show_view(READER)
        self.choose_event(event_id)

    def show_passage(self, passage: Passage) -> None:
        """Show the words of a passage in the pane of its source."""
        self.views.show_view(READER)
        if passage.source_id not in self._shown:
            self.show_panes([passage.source_id, *self._shown][:MAX_PANES])
        text = self.reading.pane(passage.source_id).text
        text.bring_into_view(passage.span)
        text.select(passage.span)

    def step_event(self, step: int, *, only_open: bool = False) -> None:
        """Choose the event that many places on, round the end; only such without a confirmed link if so wished."""
        project = self.project
        kept = self.rail.kept
        order = [event.id for event in project.ordered_events() if kept is None or event.id in kept]
        confirmed = project.confirmed_events
        start = order.index(self._chosen) if self._chosen in order else -1 if step > 0 else 0
        for distance in range(1, len(order) + 1):
            candidate = order[(start + step * distance) % len(order)]
            if not only_open or candidate not in confirmed:
                self.choose_event(candidate)
                return
        self.say(self.tr("Every event is confirmed."))

    def show_panes(self, source_ids: list[str]) -> None:
        """Show these sources in the panes."""
        if len(source_ids) > MAX_PANES:
            self.say(self.tr("Five panes are the most. Take a source out of the panes first."))
            return
        self._shown = source_ids
        self._refresh()

    def _on_panes_wanted(self, source_ids: list[str]) -> None:
        """What was shown keeps its order; what comes is put at the right."""
        kept = [each for each in self._shown if each in source_ids]
        self.show_panes(kept + [each for each in source_ids if each not in kept])

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.theme = theme
        for part in (self.rail, self.reading, self.views, self.inspector):
            part.set_theme(theme)
        self._show_icons(theme)

    def show_within_screen(self) -> None:
        """Show the window, no larger than the screen leaves room for."""
        room = self.screen().availableGeometry()
        self.resize(min(FULL_WIDTH, room.width()), min(FULL_HEIGHT, room.height() - TITLE_BAR))
        self.show()

    def next_area(self) -> None:
        """Give the focus to the next part: the notice, the rail, the panes, the inspector, the running work."""
        middle = self.views.view or self.reading
        parts = (self.rail, self.notice, self.filtered, middle, self.inspector, self._job_bar)
        areas: list[QWidget] = [area for area in parts if area and area.isVisible()]
        focus = QApplication.focusWidget()
        here = next((place for place, area in enumerate(areas) if focus and area.isAncestorOf(focus)), -1)
        areas[(here + 1) % len(areas)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say(self, sentence: str) -> None:
        """Say something in the status line; nothing to say is that all is well."""
        self._message.setText(sentence or self.tr("All changes are on disk"))

    def allow(self, need: Need) -> None:
        """Offer from now on what needs a state that is not the project's."""
        self._allowed.add(need)
        self._refresh_actions()

    def _lay_out(self) -> None:
        self.addToolBar(self._tools)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.filtered)
        column.addWidget(self.views, 1)
        self.areas.setChildrenCollapsible(False)
        self.areas.setHandleWidth(1)
        for place, area in enumerate((self.rail, middle, self.inspector)):
            self.areas.addWidget(area)
            self.areas.setStretchFactor(place, int(area is middle))
        self.setCentralWidget(self.areas)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self._message)
        self.statusBar().addPermanentWidget(self._counts)

    def _fill_menus(self) -> None:
        for title in MENUS:
            menu = self.menuBar().addMenu(translated(title))
            for spec in ACTIONS:
                if spec.menu == title:
                    if spec.separated:
                        menu.addSeparator()
                    menu.addAction(self.actions_by_id[spec.id])
                    if spec.id == "file.open":
                        menu.addMenu(self.recent_menu)

    def _show_icons(self, theme: Theme) -> None:
        for spec in ACTIONS:
            if spec.icon:
                self.action(spec.id).setIcon(icon(spec.icon, theme))

    def _connect(self) -> None:
        self.rail.event_chosen.connect(self.choose_event)
        self.rail.panes_wanted.connect(self._on_panes_wanted)
        self.rail.filter_changed.connect(self._refresh)
        self.rail.marked_changed.connect(self._refresh_actions)
        self.reading.event_chosen.connect(self.choose_event)
        self.reading.selection_changed.connect(self._refresh_actions)
        self.views.event_chosen.connect(self.choose_event)
        self.views.read_wanted.connect(self.read_event)
        self.views.view_shown.connect(self._on_view_shown)
        self.views.work_wanted.connect(self._start_work)
        self.views.connect_actions(self.actions_by_id)
        self.inspector.evidence_lit.connect(lambda link, evidence: self.reading.light_up(evidence, link))
        self.inspector.evidence_unlit.connect(lambda: self.reading.light_up(None, None))
        steps = {
            "go.next": (1, False),
            "go.previous": (-1, False),
            "go.next_open": (1, True),
            "go.previous_open": (-1, True),
        }
        for action_id, (step, only_open) in steps.items():
            self.action(action_id).triggered.connect(
                lambda _=False, step=step, only_open=only_open: self.step_event(step, only_open=only_open)
            )
        self.action("go.area").triggered.connect(self.next_area)
        self.action("view.tied").setChecked(True)
        self.action("view.tied").toggled.connect(self.reading.set_tied)
        self.notice.acted.connect(lambda action_id: self.action(action_id).trigger())

    def _on_view_shown(self) -> None:
        view = self.views.view
        self.rail.setVisible(view is None or view.wants_rail)
        self.inspector.setVisible(view is None or view.wants_inspector)
        self._refresh_actions()

    def _start_work(self, work: Callable[[Progress], object], keep: Callable[[object], None]) -> None:
        if self._workspace:
            self._workspace.jobs.start("view", work, keep)

    def action(self, action_id: str) -> QAction:
        """The action of this id."""
        return self.actions_by_id[action_id]

    def _refresh(self) -> None:
        project = self.project
        present = [source.id for source in project.ordered_sources()]
        kept = [source_id for source_id in self._shown if source_id in present]
        if not self._shown or len(kept) < min(len(self._shown), DEFAULT_PANES):
            kept += [source_id for source_id in present if source_id not in kept][: DEFAULT_PANES - len(kept)]
        self._shown = kept
        if self._chosen not in project.events:
            self._chosen = None
        self.rail.show_project(project, self._shown)
        self.reading.set_panes(self._shown)
        self.reading.show_project(project, self.rail.kept)
        self.rail.choose_event(self._chosen)
        self.reading.choose_event(self._chosen, bring_into_view=False)
        self.views.show_project(project, self.rail.kept)
        self.inspector.show_event(project, self._chosen)
        self.setWindowTitle(
            self.tr("{0} – Parallax").format(self._workspace.session.title) if self._workspace else "Parallax"
        )
        self._show_counts(project)
        self._next_step.offer(self._workspace)
        self._refresh_actions()
        self.project_shown.emit()

    def _show_counts(self, project: Project) -> None:
        confirmed = project.confirmed_events
        rest = len(project.events) - len(confirmed)
        counts = len(project.events), len(confirmed), rest
        self._counts.setText(self.tr("Events: {0} · confirmed: {1} · suggested: {2}").format(*counts))

    def _refresh_actions(self) -> None:
        project, order = self.project, [event.id for event in self.project.ordered_events()]
        selections = self.reading.selections()
        states = self._allowed | ({Need.PROJECT} if self._workspace else set())
        states |= {Need.ANY_SOURCE} if project.sources else set()
        states |= {Need.FILTERED} if self.rail.kept is not None else set()
        states |= {Need.PICTURE} if self.views.view and self.views.view.is_picture else set()
        states |= {Need.SOURCES} if len(project.sources) > 1 else set()
        states |= {Need.EVENTS} if order else set()
        states |= {Need.EVENT, Need.SUBJECT} if self._chosen else set()
        states |= {Need.UNPLACED} if project.unplaced else set()
        states |= {Need.TWO_EVENTS} if len(self.rail.marked_events()) > 1 else set()
        states |= {Need.SUBJECT, Need.SELECTION} if selections else set()
        states |= {Need.TWO_SELECTIONS} if len(selections) == 2 else set()
        if self._workspace:
            states |= {Need.UNDO} if self._workspace.undo_stack.canUndo() else set()
            states |= {Need.REDO} if self._workspace.undo_stack.canRedo() else set()
        enable(self.actions_by_id, states)
        self._tools.show_place(order.index(self._chosen) + 1 if self._chosen in order else 0, len(order))

    def _on_aligned(self, links: int, remark: str) -> None:
        self.say(self.tr("Links found: {0}. All changes are on disk.").format(links))
        if not links:
            self.notice.say(
                self.tr(
                    "No passages were found that tell of the same event. "
                    "Select words in two panes and press L to link them."
                )
            )
        elif remark:
            self.notice.say(remark)
        if links and self._chosen is None:
            self._choose_strongest()

    def _choose_strongest(self) -> None:
        """Begin with the surest event, told in the two first panes, so that there is something to see."""
        links = [link for link in self.project.links.values() if link.event_id]
        best = max(links, key=lambda link: (link.score, link.id), default=None)
        if best:
            ends = {best.a.source_id, best.b.source_id}
            self.show_panes([source.id for source in self.project.ordered_sources() if source.id in ends])
        self.choose_event(best.event_id if best else None)
        # Once more when notices and panes have found their sizes, or the passages would stand apart.
        QTimer.singleShot(SETTLED_MS, self, lambda: self.choose_event(self._chosen))

    def _on_cancelled(self) -> None:
        self.say(self.tr("Cancelled. Nothing was changed."))
        self._next_step.forget()
        self._next_step.offer(self._workspace)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        # Later: who answers may open a dialog, and the program the files come from waits for this to end.
        QTimer.singleShot(0, self, lambda: self.files_dropped.emit(paths))

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        return step_focus(self, forward=forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)


DEFAULT_PANES = 2
FULL_WIDTH, FULL_HEIGHT, TITLE_BAR = 1600, 1000, 40
SETTLED_MS = 60
