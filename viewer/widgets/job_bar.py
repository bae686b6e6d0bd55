"""The running job in the status line: what it does, how far it is, and Cancel."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from viewer.qt.jobs import Jobs


class JobBar(QWidget):
    """Shown while jobs run."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        """Follow these jobs."""
        super().__init__(parent)
        self._label = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        self._bar = QProgressBar(self, textVisible=False)
        self._bar.setFixedSize(160, 6)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setObjectName("small")
        self._cancel.setAccessibleName(self.tr("Cancel the running work"))
        self._cancel.clicked.connect(lambda _: jobs.cancel())
        self.setFocusProxy(self._cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        for part in (self._label, self._bar, self._cancel):
            layout.addWidget(part)
        jobs.progressed.connect(self._on_progressed)
        jobs.idle.connect(self.hide)
        self.hide()

    def _on_progressed(self, done: int, total: int, label: str) -> None:
        self._label.setText(f"{label}…")
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self.show()
