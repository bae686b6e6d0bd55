"""A window that closes by itself: for measuring its start, and for trying an installation where nobody looks on."""

import os
import sys

from PySide6.QtCore import QEvent, QObject, QTimer

from viewer.widgets.main_window import MainWindow
from viewer.widgets.source_text import SourceText

VARIABLE = "PARALLAX_CLOSE_WHEN"
PAINTED, IDLE = "painted", "idle"
LOOK_MS = 50


class TrialRun(QObject):
    """Closes the window once its first words are painted, or once all work begun at the start is done, and says so.

    `PARALLAX_CLOSE_WHEN` in the environment asks for the one (`painted`) or the other (`idle`).
    """

    def __init__(self, window: MainWindow, when: str) -> None:
        """Watch the texts of the window from when it shows some."""
        super().__init__(window)
        self._window, self._when = window, when
        self._painted = False
        window.project_shown.connect(self._watch)

    def _watch(self) -> None:
        # A filter on the whole program would slow down what it is to measure.
        for text in self._window.findChildren(SourceText):
            text.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self._painted:
            text = watched.parent()
            if isinstance(text, SourceText) and not text.document().isEmpty():
                self._painted = True
                # The paint itself comes after this.
                QTimer.singleShot(0, self, self._on_painted)
        return False

    def _on_painted(self) -> None:
        self._say("painted")
        if self._when == PAINTED:
            self._window.close()
        else:
            looking = QTimer(self, interval=LOOK_MS)
            looking.timeout.connect(self._look)
            looking.start()

    def _look(self) -> None:
        workspace = self._window.workspace
        if workspace and self._window.project.links and not workspace.jobs.busy:
            self._say(f"idle, {len(self._window.project.links)} links")
            self._window.close()

    @staticmethod
    def _say(word: str) -> None:
        # Without a console there is nobody to say it to.
        if sys.stdout:
            sys.stdout.write(f"{word}\n")
            sys.stdout.flush()


def try_run(window: MainWindow) -> None:
    """Let the window close by itself if the environment asks for it."""
    when = os.environ.get(VARIABLE, "")
    if when in (PAINTED, IDLE):
        TrialRun(window, when)
