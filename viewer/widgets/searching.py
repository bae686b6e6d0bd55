"""The way from what a person types to the places found: in the list, in the panes and on the overview."""

from collections import defaultdict

from PySide6.QtCore import QObject, Qt

from viewer.errors import ParallaxError
from viewer.model.place import Passage, Span
from viewer.progress import Progress
from viewer.qt.workspace import Workspace
from viewer.search.find import Found, Hit, Library
from viewer.widgets.main_window import MainWindow
from viewer.widgets.search_panel import SearchPanel
from viewer.widgets.source_pane import SourcePane
from viewer.widgets.view_stack import READER


class Searching(QObject):
    """Answers the window's wishes to find something.

    The words of a project are read in a job, at the first search and after edits of texts and notes; a search
    itself takes milliseconds.
    """

    def __init__(self, window: MainWindow) -> None:
        """Listen to the window's actions; the panel stands below its panes."""
        super().__init__(window)
        self._window = window
        self._library = Library()
        self._found = Found()
        self._asked = ("", True)
        self._of: Workspace | None = None
        self.panel = SearchPanel(window)
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.panel)
        self.panel.search_wanted.connect(self._on_wanted)
        self.panel.hits.hit_chosen.connect(self._on_hit)
        self.panel.put_away.connect(self._on_put_away)
        answers = {
            "search.everywhere": lambda: self.panel.begin(self._selected_words()),
            "search.here": self._on_here,
            "search.next": lambda: self._step(1),
            "search.previous": lambda: self._step(-1),
        }
        for action_id, answer in answers.items():
            window.action(action_id).triggered.connect(lambda _=False, answer=answer: answer())
        window.project_shown.connect(self._on_project)

    def _selected_words(self) -> str:
        passages = self._window.reading.selections()
        words = " ".join(self._window.project.words(passages[0]).split()) if passages else ""
        return f"“{words}”" if " " in words and len(words) <= LONGEST else words if len(words) <= LONGEST else ""

    # Everywhere

    def _on_wanted(self, query: str, alike: bool) -> None:  # noqa: FBT001 - a signal's slot
        self._asked = query, alike
        workspace = self._window.workspace
        if workspace is None or not query:
            self._show(Found())
            return
        if self._library.is_of(workspace.project):
            self._look()
            return
        project, library = workspace.project, self._library

        def read(progress: Progress) -> Library:
            return library.read(project, progress)

        self.panel.say(self.tr("Reading…"))
        workspace.jobs.start("search", read, self._on_read)

    def _on_read(self, library: Library) -> None:
        self._library = library
        self._on_wanted(*self._asked)

    def _look(self) -> None:
        query, alike = self._asked
        try:
            self._show(self._library.find(query, alike=alike))
        except ParallaxError as error:
            self._show(Found())
            self.panel.say(str(error))

    def _show(self, found: Found) -> None:
        self._found = found
        self.panel.show_found(self._window.project, found)
        spans: dict[str, list[Span]] = defaultdict(list)
        for hit in found.hits:
            if not hit.in_note:
                spans[hit.owner_id] += hit.spans
        self._window.reading.show_hits(spans)

    def _on_hit(self, number: int) -> None:
        hit = self._found.hits[number]
        window = self._window
        window.reading.show_hit(None)
        if hit.passage:
            self._read(hit.passage)
        else:
            self._read_note(hit)

    def _read(self, passage: Passage) -> None:
        """Show a passage in a pane; a source that has none takes the place of the last."""
        window = self._window
        panes = window.shown_sources
        if passage.source_id not in panes:
            window.show_panes([*panes[:-1], passage.source_id] if len(panes) > 1 else [*panes, passage.source_id])
        window.views.show_front(READER)
        window.reading.show_hit(passage)

    def _read_note(self, hit: Hit) -> None:
        window = self._window
        note = window.project.annotations.get(hit.owner_id)
        if note is None:
            return
        # A reply has no place of its own.
        note = window.project.annotations.get(note.reply_to or "", note)
        if note.event_id in window.project.events:
            window.choose_event(note.event_id)
        elif note.quotes:
            self._read(note.quotes[0].passage)

    def _on_put_away(self) -> None:
        self._show(Found())
        self._window.reading.show_hit(None)
        self._window.reading.setFocus()

    def _on_project(self) -> None:
        workspace = self._window.workspace
        if workspace is not self._of:
            self._of, self._library = workspace, Library()
            self._show(Found())
        elif self._found.hits and workspace and not self._library.is_of(workspace.project):
            # Places of a text that was replaced would be wrong ones.
            self.panel.ask_again()

    # From place to place, and in one pane

    def _step(self, step: int) -> None:
        pane = self._pane_found_in()
        if pane is not None:
            pane.find_bar.step(step)
        elif self._found.hits:
            count, here = len(self._found.hits), self.panel.hits.current
            self.panel.hits.choose((here + step) % count if here >= 0 else 0 if step > 0 else count - 1)
        else:
            self.panel.begin()

    def _pane_found_in(self) -> SourcePane | None:
        """The pane whose find bar is open, that of the keyboard before others."""
        reading = self._window.reading
        if not reading.isVisible():
            return None
        panes = [pane for pane in reading.panes if pane.find_bar.isVisible()]
        return next((pane for pane in panes if pane.find_bar.field.hasFocus()), next(iter(panes), None))

    def _on_here(self) -> None:
        self._window.views.show_front(READER)
        reading = self._window.reading
        focused = reading.focused_source()
        pane = reading.pane(focused) if focused else next(iter(reading.panes), None)
        if pane is not None:
            pane.find_words(self._selected_words().strip("“”"))


LONGEST = 120
"""A selection of so many characters is looked for."""
