"""What the person does to links, events, notes and sources, from action to edit."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QInputDialog, QMessageBox

from viewer.annotate.grouping import merge_events, restore_link, split_event
from viewer.annotate.links import draw_link, judge_links, rename_event
from viewer.annotate.rulings import refuse_evidence, rule_nothing, rule_silent, rulings_on, take_back
from viewer.annotate.sources import describe_source, remove_source
from viewer.annotate.verdicts import judge_source
from viewer.model.link import Evidence, Link, LinkStatus
from viewer.model.place import Passage
from viewer.model.ruling import Verdict
from viewer.model.source import Metadata
from viewer.qt.workspace import Workspace
from viewer.translation import reword
from viewer.widgets.dialogs import asked
from viewer.widgets.main_window import MainWindow
from viewer.widgets.name_dialog import NameDialog
from viewer.widgets.note_edits import NoteEdits
from viewer.widgets.source_form import SourceDialog
from viewer.widgets.split_dialog import SplitDialog


class ReaderEdits(QObject):
    """Answers the window's wishes to edit, each by one change of the open project."""

    def __init__(self, window: MainWindow) -> None:
        """Listen to the window's actions and parts."""
        super().__init__(window)
        self._window = window
        answers = {
            "align.run": self._on_align,
            "align.names": self._on_names,
            "align.confirm": lambda: self._judge(LinkStatus.CONFIRMED),
            "align.reject": lambda: self._judge(LinkStatus.REJECTED),
            "align.link": self._on_link,
            "align.merge": self._on_merge,
            "align.split": self._on_split,
            "align.nothing": self._on_nothing,
            "align.silent": self._on_silent,
            "edit.undo": self._on_undo,
            "edit.redo": self._on_redo,
            "edit.rename_event": self._on_rename_begun,
            "file.describe": lambda: self._on_describe(self._source_at_hand()),
            "file.remove_source": lambda: self._on_remove(self._source_at_hand()),
        }
        for action_id, answer in answers.items():
            window.action(action_id).triggered.connect(lambda _=False, answer=answer: answer())
        rail, inspector = window.rail, window.inspector
        rail.describe_wanted.connect(self._on_describe)
        rail.remove_wanted.connect(self._on_remove)
        rail.rename_wanted.connect(self._on_rename)
        inspector.confirm_wanted.connect(lambda: self._judge(LinkStatus.CONFIRMED))
        inspector.reject_wanted.connect(lambda: self._judge(LinkStatus.REJECTED))
        inspector.refuse_wanted.connect(self._on_refuse)
        inspector.count_wanted.connect(self._on_count)
        inspector.restore_wanted.connect(self._on_restore)
        inspector.take_back_wanted.connect(self._on_take_back)
        window.views.verdict_wanted.connect(self._on_verdict)
        self._notes = NoteEdits(window, self._home)

    @property
    def _workspace(self) -> Workspace:
        workspace = self._window.workspace
        assert workspace is not None, "an edit without a project"
        return workspace

    def _on_undo(self) -> None:
        label, before = reword("Changes", self._workspace.undo_stack.undoText()), self._window.project
        self._workspace.undo()
        if self._window.project is not before:
            self._window.say(self.tr("Taken back: {0}").format(label))

    def _on_redo(self) -> None:
        label, before = reword("Changes", self._workspace.undo_stack.redoText()), self._window.project
        self._workspace.redo()
        if self._window.project is not before:
            self._window.say(self.tr("Made again: {0}").format(label))

    def _on_align(self) -> None:
        self._window.notice.hide()
        self._workspace.align()

    def _on_names(self) -> None:
        steps = [self._window.action(action_id) for action_id in ("edit.undo", "edit.redo")]
        if asked(NameDialog(self._window, self._workspace, steps)):
            self._on_align()

    def _judge(self, status: LinkStatus) -> None:
        window, event_id = self._window, self._window.chosen_event
        if event_id is None:
            return
        order = [event.id for event in window.project.ordered_events()]
        after = order[(order.index(event_id) + 1) % len(order)]
        links = [link.id for link in window.project.links_of(event_id)]
        done = self._workspace.edit(lambda project, by: judge_links(project, links, status, by))
        if done and event_id not in window.project.events and after in window.project.events:
            window.choose_event(after)

    def _on_link(self) -> None:
        window = self._window
        a, b = window.reading.selections()
        home = self._home(window.reading.selections())
        change = self._workspace.edit(lambda project, by: draw_link(project, a, b, by, home))
        for edit in change.edits if change else ():
            if isinstance(edit.after, Link):
                window.choose_event(edit.after.event_id)
                return

    def _home(self, passages: Sequence[Passage]) -> str | None:
        """The chosen event if a passage lies in it, else the first event that one lies in."""
        project, chosen = self._window.project, self._window.chosen_event
        events = [event.id for event in project.ordered_events()]
        for event_id in sorted(events, key=lambda key: key != chosen):
            told = project.passages_of(event_id)
            if any(p.span.overlap(span) for p in passages for span in told.get(p.source_id, ())):
                return event_id
        return None

    def _on_merge(self) -> None:
        marked = sorted(self._window.rail.marked_events(), key=lambda key: key != self._window.chosen_event)
        if self._workspace.edit(lambda project, by: merge_events(project, marked, by)):
            self._window.choose_event(marked[0])

    def _on_split(self) -> None:
        window, event_id = self._window, self._window.chosen_event
        if event_id is None:
            return
        dialog = SplitDialog(window, window.project, window.project.links_of(event_id))
        if asked(dialog):
            marked = dialog.marked()
            self._workspace.edit(lambda project, by: split_event(project, event_id, marked, by))

    def _on_nothing(self) -> None:
        for passage in self._window.reading.selections():
            self._rule_nothing(passage)

    def _rule_nothing(self, passage: Passage) -> None:
        self._workspace.edit(lambda project, by: rule_nothing(project, passage, by))

    def _on_silent(self) -> None:
        window, event_id = self._window, self._window.chosen_event
        if event_id is None:
            return
        sources = window.project.ordered_sources()
        names = [f"{window.project.letter(source.id)}  {source.meta.title}" for source in sources]
        here = [source.id for source in sources].index(self._source_at_hand())
        dialog = QInputDialog(window)
        dialog.setWindowTitle(self.tr("Silent source"))
        dialog.setLabelText(self.tr("This source tells nothing of the chosen event:"))
        dialog.setComboBoxItems(names)
        dialog.setTextValue(names[here])
        if asked(dialog):
            source_id = sources[names.index(dialog.textValue())].id
            self._workspace.edit(lambda project, by: rule_silent(project, event_id, source_id, by))

    def _on_refuse(self, link: Link, piece: Evidence, everywhere: bool) -> None:  # noqa: FBT001 - a signal's slot
        self._workspace.edit(lambda project, by: refuse_evidence(project, link.id, piece, by, everywhere=everywhere))

    def _on_count(self, link: Link, piece: Evidence) -> None:
        for ruling in rulings_on(self._window.project, link, piece):
            self._on_take_back(ruling.id)

    def _on_verdict(self, event_id: str, source_id: str, verdict: Verdict | None) -> None:
        self._workspace.edit(lambda project, by: judge_source(project, event_id, source_id, verdict, by))

    def _on_restore(self, link_id: str) -> None:
        self._workspace.edit(lambda project, by: restore_link(project, link_id, by))

    def _on_take_back(self, ruling_id: str) -> None:
        self._workspace.edit(lambda project, by: take_back(project, ruling_id, by))

    def _on_rename_begun(self) -> None:
        if self._window.chosen_event:
            self._window.rail.edit_label(self._window.chosen_event)

    def _on_rename(self, event_id: str, label: str) -> None:
        self._workspace.edit(lambda project, by: rename_event(project, event_id, label, by))

    def _source_at_hand(self) -> str:
        return self._window.reading.focused_source() or self._window.project.ordered_sources()[0].id

    def _on_describe(self, source_id: str) -> None:
        source = self._window.project.sources[source_id]

        def keep(metadata: Metadata) -> None:
            self._workspace.attempt(lambda project, by: describe_source(project, source_id, metadata, by))

        asked(SourceDialog(self._window, source.meta, source.text, keep=keep))

    def _on_remove(self, source_id: str) -> None:
        project = self._window.project
        links = sum(link.side(source_id) is not None for link in project.links.values())
        question = self.tr(
            "Take “{0}” out of the comparison, with its {1} links? Undo brings it back.",
        ).format(project.sources[source_id].meta.title, links)
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Remove source"), question, parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        asked(box)
        if box.clickedButton() is remove:
            self._workspace.edit(lambda project, by: remove_source(project, source_id, by))
