"""A copy of the project: to hand on, and to go on in where the project itself can only be read."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from viewer.errors import ParallaxError
from viewer.settings import PROJECT_SUFFIX, project_path
from viewer.widgets.main_window import MainWindow


class SaveCopy(QObject):
    """Asks where the copy is to be, and writes it."""

    open_wanted = Signal(object)
    """The path of a copy to go on in."""

    def __init__(self, window: MainWindow) -> None:
        """Answer the action of the window."""
        super().__init__(window)
        self._window = window
        window.action("file.save_copy").triggered.connect(self._ask)

    def _ask(self) -> None:
        workspace = self._window.workspace
        if workspace is None:
            return
        path = workspace.session.path
        proposed = path.with_name(self.tr("{0} (copy)").format(path.stem) + PROJECT_SUFFIX)
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save a copy"),
            str(proposed),
            self.tr("Parallax projects ({0})").format(f"*{PROJECT_SUFFIX}"),
            # A copy is never written over a file, so there is nothing to ask.
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.save(project_path(Path(name)))

    def save(self, path: Path) -> None:
        """Write the copy; open it if the project itself can only be read."""
        workspace = self._window.workspace
        if workspace is None:
            return
        try:
            workspace.session.save_copy(path)
        except ParallaxError as error:
            self._window.notice.say(str(error))
            return
        if workspace.session.why_only_read:
            self.open_wanted.emit(path)
        self._window.say(self.tr("A copy is saved: {0}.").format(path))
