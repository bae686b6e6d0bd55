"""Review, from action to edit: single links, boundaries, many links at once, bookmarks, history, corrected texts."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu

from viewer.annotate.bookmarks import add_bookmark, ordered_bookmarks, remove_bookmark
from viewer.annotate.boundaries import Unit, move_boundary
from viewer.annotate.links import judge_links
from viewer.annotate.reanchor import Replaced, drop_unplaced, place_again, replace_text
from viewer.ingest.kinds import SUFFIXES
from viewer.ingest.source_file import read_source
from viewer.model.link import Link, LinkStatus
from viewer.model.place import Passage, Span
from viewer.progress import Progress
from viewer.qt.workspace import Workspace
from viewer.widgets.bookmark_dialog import BookmarkDialog
from viewer.widgets.bulk_dialog import BulkDialog
from viewer.widgets.dialogs import asked
from viewer.widgets.history_dialog import MOST, HistoryDialog
from viewer.widgets.lost_places import LostPlaces
from viewer.widgets.main_window import MainWindow
from viewer.widgets.source_text import SourceText

PASSAGE_MENU = ("align.link", "align.nothing", "align.silent", "annotate.note", "annotate.bookmark", "annotate.history")
"""What the context menu of a text offers beside Copy."""

BOUNDARY_ACTIONS = {
    f"align.{side}_{way}{'_sentence' if unit is Unit.SENTENCE else ''}": (unit, side == "start", way == "later")
    for unit in Unit
    for side in ("start", "end")
    for way in ("earlier", "later")
}
"""What moves a boundary: by what, whether the start, and whether forward."""


class Review(QObject):
    """Answers the window's wishes to review, each edit by one change of the open project."""

    def __init__(self, window: MainWindow) -> None:
        """Listen to the window's actions and parts."""
        super().__init__(window)
        self._window = window
        self._at_mark = ""
        answers = {
            "align.many": self._on_many,
            "align.places": self._on_places,
            "annotate.bookmark": self._on_bookmark,
            "annotate.history": self._on_event_history,
            "edit.history": self._on_history,
            "file.replace_source": self._on_replace,
            "go.bookmarks": self._on_bookmarks,
            "go.next_bookmark": lambda: self._step_bookmark(+1),
            "go.previous_bookmark": lambda: self._step_bookmark(-1),
            "go.next_link": self._on_next_link,
            **{action_id: partial(self._on_boundary_key, *how) for action_id, how in BOUNDARY_ACTIONS.items()},
        }
        for action_id, answer in answers.items():
            window.action(action_id).triggered.connect(lambda _=False, answer=answer: answer())
        window.inspector.judge_link_wanted.connect(self._on_judge)
        window.inspector.move_wanted.connect(self._move)
        window.reading.menu_wanted.connect(self._on_menu)

    @property
    def _workspace(self) -> Workspace:
        workspace = self._window.workspace
        assert workspace is not None, "a review without a project"
        return workspace

    # Links

    def _on_judge(self, link_id: str, status: LinkStatus) -> None:
        self._workspace.edit(lambda project, by: judge_links(project, [link_id], status, by))

    def _on_many(self) -> None:
        dialog = BulkDialog(self._window, self._window.project, self._window.rail.marked_events())
        if not asked(dialog):
            return
        links, status = [link.id for link in dialog.links()], dialog.status
        self._workspace.edit_many(lambda project, by: judge_links(project, links, status, by))

    def _on_next_link(self) -> None:
        """Go to the next link that nobody has judged: in this event, else in the events after it."""
        window, project = self._window, self._window.project
        order = [event.id for event in project.ordered_events()]
        start = order.index(window.chosen_event) if window.chosen_event in order else 0
        links = [link for key in (*order[start:], *order[:start]) for link in project.links_of(key)]
        shown = next((place for place, link in enumerate(links) if link.id == window.inspector.shown_link), -1)
        for link in (*links[shown + 1 :], *links[: shown + 1]):
            if link.status is LinkStatus.SUGGESTED:
                self._show_link(link)
                return
        window.say(self.tr("Every link is judged."))

    def _show_link(self, link: Link) -> None:
        self._window.choose_event(link.event_id)
        self._window.inspector.show_pair(link.id)
        for end in link.passages:
            self._show_passage(end)

    def _show_passage(self, passage: Passage) -> None:
        if passage.source_id in self._window.shown_sources:
            self._window.reading.pane(passage.source_id).text.bring_into_view(passage.span)

    # Boundaries

    def _on_boundary_key(self, unit: Unit, start: bool, forward: bool) -> None:  # noqa: FBT001 - bound by partial
        passage = self._passage_at_hand()
        if passage:
            self._move(passage, unit, start, forward)

    def _passage_at_hand(self) -> Passage | None:
        """The passage of the chosen event in the pane with the keyboard, at the cursor if there are several."""
        window = self._window
        links = window.project.links_of(window.chosen_event or "")
        told = {end.source_id for link in links for end in link.passages}
        source_id = window.reading.focused_source()
        if source_id not in told:
            source_id = next((key for key in window.shown_sources if key in told), None)
        if source_id is None:
            return None
        cursor = window.reading.pane(source_id).text.cursor_cp()
        ends = [end for link in links for end in link.passages if end.source_id == source_id]
        return next((end for end in ends if end.span.start_cp <= cursor <= end.span.end_cp), ends[0])

    def _move(self, passage: Passage, unit: Unit, start: bool, forward: bool) -> None:  # noqa: FBT001 - a signal's slot
        event_id = self._window.chosen_event
        if event_id:
            self._workspace.edit(
                lambda project, by: move_boundary(project, event_id, passage, unit, by, start=start, forward=forward)
            )

    # Bookmarks

    def _on_bookmark(self) -> None:
        selections, event_id = self._window.reading.selections(), self._window.chosen_event
        passage = selections[0] if selections else None
        if self._workspace.edit(lambda project, by: add_bookmark(project, by, event_id=event_id, passage=passage)):
            self._window.say(self.tr("Bookmark set."))

    def _on_bookmarks(self) -> None:
        dialog = BookmarkDialog(self._window, self._workspace)
        dialog.go_wanted.connect(self._go_to_bookmark)
        dialog.remove_wanted.connect(
            lambda key: self._workspace.edit(lambda project, by: remove_bookmark(project, key, by))
        )
        self._show_beside(dialog)

    def _step_bookmark(self, step: int) -> None:
        marks = [mark.id for mark in ordered_bookmarks(self._window.project)]
        if not marks:
            self._window.say(self.tr("No bookmark yet."))
            return
        here = marks.index(self._at_mark) if self._at_mark in marks else -1 if step > 0 else 0
        self._go_to_bookmark(marks[(here + step) % len(marks)])

    def _go_to_bookmark(self, bookmark_id: str) -> None:
        self._at_mark = bookmark_id
        mark = self._window.project.bookmarks[bookmark_id]
        if mark.event_id:
            self._window.read_event(mark.event_id)
        elif mark.passage:
            self._show_words(mark.passage)

    def _show_words(self, passage: Passage) -> None:
        """Select words in the pane of their source, which takes a pane if it has none."""
        window = self._window
        if passage.source_id not in window.shown_sources:
            window.show_panes([passage.source_id, *window.shown_sources][: max(2, len(window.shown_sources))])
        text = window.reading.pane(passage.source_id).text
        text.select(passage.span)
        text.bring_into_view(passage.span)

    # History

    def _on_history(self) -> None:
        entries = self._workspace.session.history(MOST)
        self._show_beside(HistoryDialog(self._window, self.tr("History of the project"), entries))

    def _on_event_history(self) -> None:
        event = self._window.project.events.get(self._window.chosen_event or "")
        if event:
            entries = self._workspace.session.history(MOST, event)
            title = self.tr("History of event {0}").format(self._window.project.number(event.id))
            self._show_beside(HistoryDialog(self._window, title, entries))

    # Corrected texts

    def _on_replace(self) -> None:
        window = self._window
        source_id = window.reading.focused_source() or window.project.ordered_sources()[0].id
        title = window.project.sources[source_id].meta.title
        kinds = " ".join(f"*{kind}" for kind in SUFFIXES)
        name, _ = QFileDialog.getOpenFileName(
            window, self.tr("Corrected text of “{0}”").format(title), "", self.tr("Texts ({0})").format(kinds)
        )
        if name:
            self.replace(source_id, Path(name))

    def replace(self, source_id: str, path: Path) -> None:
        """Put the text of a file in the place of a source's, in the background."""
        workspace = self._workspace
        project, by = workspace.project, workspace.session.hand()

        def work(progress: Progress) -> Replaced:
            return replace_text(project, source_id, read_source(path), by, progress)

        def keep(replaced: Replaced) -> None:
            if workspace.project is not project:
                # Something was edited meanwhile: its places are to be found again too.
                self.replace(source_id, path)
            elif workspace.edit(lambda _project, _by: replaced.change):
                self._tell(replaced)

        workspace.jobs.start("replace", work, keep)

    def _tell(self, replaced: Replaced) -> None:
        if replaced.lost:
            words = self.tr("Places found again: {0}. To be found by you: {1}.").format(replaced.placed, replaced.lost)
            self._window.notice.say(words, "align.places", self.tr("Show"))
        else:
            words = self.tr("Places found again: {0}. Align to look for new links.").format(replaced.placed)
            self._window.notice.say(words, "align.run", self.tr("Align"))

    def _on_places(self) -> None:
        dialog = LostPlaces(self._window, self._workspace)
        dialog.look_wanted.connect(self._on_look)
        dialog.place_wanted.connect(self._on_place)
        dialog.drop_wanted.connect(
            lambda key: self._workspace.edit(lambda project, by: drop_unplaced(project, key, by))
        )
        self._show_beside(dialog)

    def _on_look(self, source_id: str, near_cp: int) -> None:
        near = min(near_cp, len(self._window.project.sources[source_id].text) - 1)
        if near >= 0:
            if source_id not in self._window.shown_sources:
                self._window.show_panes([source_id, *self._window.shown_sources][:2])
            self._show_passage(Passage(source_id, Span(near, near + 1)))

    def _on_place(self, unplaced_id: str) -> None:
        selections = self._window.reading.selections()
        if not selections:
            self._window.notice.say(self.tr("Select the words in the pane first, then press Place."))
            return
        kept = self._window.project.unplaced[unplaced_id]
        passage = next((each for each in selections if each.source_id == kept.source_id), selections[0])
        self._workspace.edit(lambda project, by: place_again(project, unplaced_id, passage, by))

    # Parts of the window

    def _show_beside(self, dialog: QDialog) -> None:
        """Show a dialog beside the window; it goes with the project that it is about."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace.destroyed.connect(dialog.close)
        dialog.show()

    def _on_menu(self, text: SourceText, place: QPoint) -> None:
        if not text.textCursor().hasSelection():
            found = text.event_at(place.toPointF())
            if found:
                self._window.choose_event(found)
        menu = QMenu(self._window)
        copy = menu.addAction(self.tr("&Copy"))
        copy.setEnabled(text.textCursor().hasSelection())
        copy.triggered.connect(text.copy)
        menu.addAction(self.tr("Select &all")).triggered.connect(text.selectAll)
        menu.addSeparator()
        for action_id in ("align.confirm", "align.reject", *PASSAGE_MENU):
            menu.addAction(self._window.action(action_id))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(text.viewport().mapToGlobal(place))
