"""The open project as the window sees it: its session, undo stack and jobs, as Qt signals."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from viewer.annotate.hand import Hand
from viewer.errors import ParallaxError
from viewer.model.change import Change
from viewer.model.project import Project
from viewer.qt.jobs import Jobs
from viewer.session import Proposal, Session, propose


class Workspace(QObject):
    """One open project. Every edit of the window goes through `edit`."""

    changed = Signal(object)
    """The Change that has just become true on disk."""
    refused = Signal(str)
    """A sentence: why an edit was not made, and what to do."""
    aligned = Signal(int)
    """An alignment is in place; the number of its shown links."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Take over an open session."""
        super().__init__(parent)
        self.session = session
        self.jobs = Jobs(self)
        self.undo_stack = QUndoStack(self)
        self.jobs.failed.connect(self.refused)
        session.listeners.append(self.changed.emit)

    @property
    def project(self) -> Project:
        """The present state, as it is on disk."""
        return self.session.project

    def edit(self, plan: Callable[[Project, Hand], Change]) -> bool:
        """Plan an edit of the present state, make it true, and remember it for undo.

        False, after `refused` has said why, if it cannot be made.
        """
        try:
            change = plan(self.project, self.session.hand())
            self.session.apply(change)
        except ParallaxError as error:
            self.refused.emit(str(error))
            return False
        self.undo_stack.push(_AppliedChange(change, self))
        return True

    def align(self) -> None:
        """Align in the background; the outcome is kept when it is there."""
        project = self.project

        def keep(proposal: Proposal) -> None:
            try:
                change = self.session.take(proposal)
            except ParallaxError as error:
                self.refused.emit(str(error))
                return
            if change.edits:
                self.undo_stack.push(_AppliedChange(change, self))
            self.aligned.emit(len(proposal.alignment.links))

        self.jobs.start("align", lambda progress: propose(project, progress), keep)

    def close(self) -> None:
        """Stop the jobs and close the file. Nothing needs saving."""
        self.jobs.shut_down()
        self.undo_stack.clear()
        self.session.close()


class _AppliedChange(QUndoCommand):
    """A change that is true already: its first redo does nothing.

    In PySide6 a command whose redo() raises stays on the stack, so the store goes first; a refusal
    later makes the command obsolete, which takes it off the stack.
    """

    def __init__(self, change: Change, workspace: Workspace) -> None:
        super().__init__(change.label)
        self._change, self._workspace, self._fresh = change, workspace, True

    def redo(self) -> None:
        if self._fresh:
            self._fresh = False
            return
        session = self._workspace.session
        self._attempt(lambda: session.apply(replace(self._change, at=session.hand().at)))

    def undo(self) -> None:
        self._attempt(lambda: self._workspace.session.undo(self._change))

    def _attempt(self, step: Callable[[], object]) -> None:
        try:
            step()
        except ParallaxError as error:
            self.setObsolete(True)
            self._workspace.refused.emit(str(error))
