"""What the person does to notes and divergences, from action to edit."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog

from viewer.annotate.notes import (
    Wording,
    accept_divergence,
    add_note,
    change_note,
    dismiss_divergence,
    propose_again,
    remove_note,
    reply,
    settle_notes,
    tag_notes,
)
from viewer.annotate.tags import change_tag, remove_tag
from viewer.drafts import Draft
from viewer.model.divergence import Divergence, DivergenceStatus, NoteStatus
from viewer.model.link import Link
from viewer.model.place import Passage
from viewer.qt.workspace import Workspace
from viewer.widgets.dialogs import asked
from viewer.widgets.main_window import MainWindow
from viewer.widgets.note_composer import NoteComposer
from viewer.widgets.notes_dialog import NotesDialog
from viewer.widgets.tags_dialog import TagsDialog


class NoteEdits(QObject):
    """Answers the window's wishes about notes, each by one change of the open project."""

    def __init__(self, window: MainWindow, place_of: Callable[[Sequence[Passage]], str | None]) -> None:
        """Listen to the window. `place_of` gives the event that passages belong to, if to one."""
        super().__init__(window)
        self._window, self._place_of = window, place_of
        answers = {
            "annotate.note": self._on_note,
            "annotate.notes": self._on_notes,
            "annotate.tags": self._on_tags,
            "annotate.dismissed": self._on_dismissed,
        }
        for action_id, answer in answers.items():
            window.action(action_id).triggered.connect(lambda _=False, answer=answer: answer())
        inspector = window.inspector
        inspector.accept_wanted.connect(
            lambda key, kind: self._workspace.edit(lambda project, by: accept_divergence(project, key, by, kind))
        )
        inspector.dismiss_wanted.connect(
            lambda key: self._workspace.edit(lambda project, by: dismiss_divergence(project, key, by))
        )
        inspector.note_wanted.connect(lambda: self._compose(window.chosen_event, ()))
        inspector.note_on_wanted.connect(self._on_note_on)
        inspector.edit_note_wanted.connect(self._on_edit)
        inspector.remove_note_wanted.connect(self._on_remove)
        inspector.reply_wanted.connect(self._on_reply)
        inspector.settle_wanted.connect(lambda key, resolved: self._settle([key], resolved))

    @property
    def _workspace(self) -> Workspace:
        workspace = self._window.workspace
        assert workspace is not None, "an edit without a project"
        return workspace

    def _on_note(self) -> None:
        passages = self._window.reading.selections()
        self._compose(self._place_of(passages) if passages else self._window.chosen_event, passages)

    def _on_note_on(self, subject: Link | Divergence) -> None:
        """Write a note on one link, or on one divergence, of the chosen event."""
        on = {"link_id" if isinstance(subject, Link) else "divergence_id": subject.id}
        self._compose(subject.event_id, subject.passages, **on)

    def _compose(self, event_id: str | None, passages: Sequence[Passage], **on: str) -> None:
        """Let the person write on an event, on passages, or, by `on`, on a link or divergence that has these."""
        window, session = self._window, self._workspace.session
        self._workspace.before_edit()

        def keep(said: Wording) -> None:
            self._workspace.attempt(
                lambda project, by: add_note(project, said, by, event_id=event_id, passages=passages, **on)
            )

        about = [(p.source_id, p.span.start_cp) for p in passages]
        draft = Draft(session.path, " ".join([str(event_id), str(about), *on.values()]))
        NoteComposer.ask(window, window.theme, window.project, event_id, passages, session.author, keep, draft=draft)

    def _on_edit(self, note_id: str) -> None:
        window = self._window
        note = window.project.annotations[note_id]
        passages = [quote.passage for quote in note.quotes]

        def keep(said: Wording) -> None:
            self._workspace.attempt(lambda project, by: change_note(project, note_id, by, said))

        NoteComposer.ask(window, window.theme, window.project, note.event_id, passages, note.author, keep, note=note)

    def _on_remove(self, note_id: str) -> None:
        self._workspace.edit(lambda project, by: remove_note(project, note_id, by))

    def _on_reply(self, note_id: str) -> None:
        draft = Draft(self._workspace.session.path, f"reply {note_id}")
        text, given = QInputDialog.getMultiLineText(
            self._window, self.tr("Reply"), self.tr("Your answer, in Markdown"), draft.read()
        )
        if not given:
            return
        draft.write(text)
        if self._workspace.edit(lambda project, by: reply(project, note_id, text, by)):
            draft.forget()

    def _settle(self, note_ids: Sequence[str], resolved: bool) -> None:  # noqa: FBT001 - as the signal gives it
        status = NoteStatus.RESOLVED if resolved else NoteStatus.OPEN
        self._workspace.edit(lambda project, by: settle_notes(project, note_ids, status, by))

    def _on_notes(self) -> None:
        dialog = NotesDialog(self._window, self._workspace)
        dialog.go_wanted.connect(self._go_to)
        dialog.edit_wanted.connect(self._on_edit)
        dialog.remove_wanted.connect(self._on_remove)
        dialog.settle_wanted.connect(self._settle)
        dialog.tag_wanted.connect(
            lambda keys, name: self._workspace.edit(lambda project, by: tag_notes(project, keys, name, by))
        )
        dialog.show()

    def _go_to(self, note_id: str) -> None:
        note = self._window.project.annotations.get(note_id)
        if note is None:
            return
        event = note.event_id or self._place_of([quote.passage for quote in note.quotes])
        if event:
            self._window.read_event(event)
        elif note.quotes:
            self._window.show_passage(note.quotes[0].passage)

    def _on_tags(self) -> None:
        dialog = TagsDialog(self._window, self._workspace)
        dialog.change_wanted.connect(
            lambda key, parts: self._workspace.edit(lambda project, by: change_tag(project, key, by, **parts))
        )
        dialog.remove_wanted.connect(lambda key: self._workspace.edit(lambda project, by: remove_tag(project, key, by)))
        asked(dialog)

    def _on_dismissed(self) -> None:
        """Propose again what was dismissed in the chosen event."""
        found = [
            each.id
            for each in self._window.project.divergences.values()
            if each.event_id == self._window.chosen_event and each.status is DivergenceStatus.DISMISSED
        ]
        self._workspace.edit(lambda project, by: propose_again(project, found, by))
