"""What is shown when something went wrong that nobody foresaw."""

import logging
import platform
import sys
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from viewer import __version__
from viewer.crash_reports import SuddenEnd, keep
from viewer.translation import translate
from viewer.widgets.dialogs import asked
from viewer.widgets.labels import plain_label

log = logging.getLogger(__name__)


class CrashDialog(QDialog):
    """Says that the work is safe, and gives a report to copy."""

    def __init__(self, report: str, kept: Path | None = None, parent: QWidget | None = None) -> None:
        """Show this report, and where it is kept."""
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
        place = plain_label("small", self.tr("Kept as {0}").format(kept))
        place.setVisible(kept is not None)
        layout = QVBoxLayout(self)
        for part in (words, self._report, place, buttons):
            layout.addWidget(part)
        if kept:
            folder = QPushButton(self.tr("Open folder"))
            folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(kept.parent))))
            buttons.addButton(folder, QDialogButtonBox.ButtonRole.ActionRole)


def install_crash_dialog() -> None:
    """Show unforeseen errors in a dialog, log and keep them, instead of ending the program.

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
            report = report_of(error, trace)
            asked(CrashDialog(report, keep(report, datetime.now().astimezone())))

    sys.excepthook = hook


def watch_for_sudden_end(application: QCoreApplication) -> str:
    """Have it written down if the program is ended by a fault of the system's kind; what is to be said of the last."""
    sudden = SuddenEnd()
    report = sudden.watch(datetime.now().astimezone())
    application.aboutToQuit.connect(sudden.end)
    words = translate(
        "CrashDialog", "Parallax ended suddenly the last time. What you wrote is on disk. A report is in {0}."
    )
    return words.format(report) if report else ""


def report_of(error: BaseException, trace: TracebackType | None) -> str:
    """Versions and the trace. Its messages may quote words the program was at work on."""
    lines = traceback.format_exception(type(error), error, trace)
    system = f"Parallax {__version__}, Python {platform.python_version()}, Qt {qt_version}, {platform.platform()}"
    return "\n".join([system, "", *lines])
