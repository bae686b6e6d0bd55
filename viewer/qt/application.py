"""The application of Qt: its name, how it scales, and the files that the system asks it to open."""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """The one application.

    Signals:
        file_asked: the system asks to open this file. macOS does so, instead of on the command line, when a file is
            double-clicked or dropped on the icon, also while the program runs already.
    """

    file_asked = Signal(Path)

    def __init__(self, words: list[str] | None = None) -> None:
        """Begin, with a name and the words of the command line that are Qt's; by default the name alone."""
        QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
        super().__init__(words or sys.argv[:1])
        self.setApplicationName("Parallax")
        self.setDesktopFileName("parallax")

    def event(self, event: QEvent) -> bool:
        # Not an event filter, which every event of every widget would pass through.
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_asked.emit(Path(event.file()))
            return True
        return super().event(event)
