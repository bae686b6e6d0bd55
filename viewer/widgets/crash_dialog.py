"""What is shown when something went wrong that nobody foresaw."""

import logging
import platform
import sys
import traceback
from types import TracebackType

from PySide6 import __version__ as qt_version
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from viewer import __version__
from viewer.widgets.dialogs import asked

log = logging.getLogger(__name__)


class CrashDialog(QDialog):
    """Says that the work is safe, and gives a report to copy."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        """Show this report."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(640, 420)
        words = QLabel(
            self.tr(
                "Parallax met a fault of its own and goes on. What you wrote is on disk. "
                "Copy this report and send it to the developers, so that they can mend it."
            ),
            wordWrap=True,
        )
        self._report = QPlainTextEdit(report, readOnly=True)
        self._report.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = QPushButton(self.tr("Copy report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for part in (words, self._report, buttons):
            layout.addWidget(part)


def install_crash_dialog() -> None:
    """Show unforeseen errors in a dialog, and log them, instead of ending the program.

    Each fault, by its kind and place, is shown once: one that comes with every repaint would bury the window.
    """
    shown: set[tuple[str, str, int]] = set()

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("unforeseen", exc_info=(kind, error, trace))
        places = traceback.extract_tb(trace)
        fault = (kind.__name__, places[-1].filename, places[-1].lineno or 0) if places else (kind.__name__, "", 0)
        if fault not in shown:
            shown.add(fault)
            asked(CrashDialog(report_of(error, trace)))

    sys.excepthook = hook


def report_of(error: BaseException, trace: TracebackType | None) -> str:
    """Versions and the trace. Its messages may quote words the program was at work on."""
    lines = traceback.format_exception(type(error), error, trace)
    system = f"Parallax {__version__}, Python {platform.python_version()}, Qt {qt_version}, {platform.platform()}"
    return "\n".join([system, "", *lines])
