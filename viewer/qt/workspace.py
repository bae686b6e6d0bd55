"""The open project as the window sees it: its session, undo stack and jobs, as Qt signals."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from viewer.annotate.hand import Hand
from viewer.errors import ParallaxError, ProjectChanged
from viewer.model.change import Change
from viewer.model.project import Project
from viewer.progress import Progress
from viewer.qt.jobs import Jobs
from viewer.session import Proposal, Session, ground_of, propose

FEW_EDITS = 50
"""So many are made at once; each takes about 2 ms."""


class Workspace(QObject):
    """One open project. Every edit of the window goes through `edit`."""

    changed = Signal(object)
    """The Change that has just become true on disk."""
    refused = Signal(str)
    """A sentence: why an edit was not made, and what to do."""
    aligned = Signal(int, str)
    """An alignment is in place; the number of its shown links, and what it had to do without, if anything."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Take over an open session."""
        super().__init__(parent)
        self.session = session
        self.before_edit: Callable[[], None] = lambda: None
        """Called before an `edit` is planned, so that the person can be asked how to sign it."""
        self.jobs = Jobs(self)
        self.undo_stack = QUndoStack(self)
        self.jobs.failed.connect(self.refused)
        for change in session.past():
            self.undo_stack.push(_Applied(change))
        session.listeners.append(self.changed.emit)

    @property
    def project(self) -> Project:
        """The present state, as it is on disk."""
        return self.session.project

    def attempt(self, plan: Callable[[Project, Hand], Change]) -> Change:
        """Plan an edit of the present state, make it true, and remember it for undo.

        Raises:
            ParallaxError: If it cannot be made; nothing has changed then.
        """
        change = self.session.completed(plan(self.project, self.session.hand()))
        self.session.apply(change)
        self.undo_stack.push(_Applied(change))
        return change

    def edit(self, plan: Callable[[Project, Hand], Change]) -> Change | None:
        """As `attempt`; where the edit cannot be made, `refused` says why, and None comes back."""
        self.before_edit()
        try:
            return self.attempt(plan)
        except ParallaxError as error:
            self.refused.emit(str(error))
            return None

    def edit_many(self, plan: Callable[[Project, Hand], Change]) -> None:
        """As `edit`, for what may touch thousands of events: how their accounts differ is looked at beside the window.

        It is made once that is done, and not at all if the person stops it.
        """
        self.before_edit()
        try:
            change = plan(self.project, self.session.hand())
        except ParallaxError as error:
            self.refused.emit(str(error))
            return
        if len(change.edits) <= FEW_EDITS:
            self.edit(plan)
        else:
            # What is compared is remembered, so that the edit itself takes no time to speak of.
            def work(progress: Progress) -> Change:
                return self.session.completed(change, progress)

            def make(_: Change) -> None:
                self.edit(plan)

            self.jobs.start("edit", work, make)

    def undo(self) -> None:
        """Take the last change back: on disk first, then on the stack."""
        self._step(self.undo_stack.index() - 1, self.session.undo, self.undo_stack.undo)

    def redo(self) -> None:
        """Make the change taken back last true again."""
        self._step(self.undo_stack.index(), self._repeat, self.undo_stack.redo)

    def _repeat(self, change: Change) -> None:
        self.session.apply(replace(change, at=self.session.hand().at))

    def _step(self, place: int, on_disk: Callable[[Change], object], on_stack: Callable[[], None]) -> None:
        command = self.undo_stack.command(place) if 0 <= place < self.undo_stack.count() else None
        if not isinstance(command, _Applied):
            return
        try:
            on_disk(command.change)
        except ProjectChanged as error:
            # No step on the stack fits the file any more.
            self.undo_stack.clear()
            self.refused.emit(str(error))
        except ParallaxError as error:
            self.refused.emit(str(error))
        else:
            on_stack()

    def align(self) -> None:
        """Align in the background; the outcome is kept when it is there."""
        project, known, meaning = self.project, self.session.known, self.session.meaning
        ground = ground_of(project)

        def keep(proposal: Proposal) -> None:
            if ground_of(self.project) != ground:
                # The reader judged links, corrected names or changed the sources while the aligner was at work: their
                # word comes first.
                self.align()
                return
            try:
                change = self.session.take(proposal)
            except ParallaxError as error:
                self.refused.emit(str(error))
                return
            if change.edits:
                self.undo_stack.push(_Applied(change))
            self.aligned.emit(len(proposal.alignment.links), proposal.remark)

        self.jobs.start("align", lambda progress: propose(project, progress, known, meaning=meaning), keep)

    def read_ahead(self) -> None:
        """Read the sources in the background, so that divergences can follow edits of links at once."""
        project, session = self.project, self.session
        self.jobs.start("read", lambda progress: session.findings.read(project, progress), lambda _: None)

    def close(self) -> None:
        """Stop the jobs and close the file. Nothing needs saving."""
        self.jobs.shut_down()
        self.undo_stack.clear()
        self.session.close()


class _Applied(QUndoCommand):
    """A change that is true already, or is taken back already: the stack only keeps its place.

    In PySide6 a command whose redo() raises stays on the stack, so nothing happens in here: the
    store goes first, and the stack is moved when it has agreed.
    """

    def __init__(self, change: Change) -> None:
        super().__init__(change.label)
        self.change = change
