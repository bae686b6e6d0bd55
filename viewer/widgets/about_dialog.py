"""What this program is, and what it is made of."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer import __version__
from viewer.parts import parts
from viewer.widgets.labels import plain_label


class AboutDialog(QDialog):
    """Name, version and licence of the program and of every part in it."""

    def __init__(self, parent: QWidget) -> None:
        """List the parts that are installed."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Parallax"))
        self.resize(640, 560)
        self.parts = QTableWidget(0, 3)
        self.parts.setAccessibleName(self.tr("Parts of the program"))
        self.parts.setHorizontalHeaderLabels([self.tr("Part"), self.tr("Version"), self.tr("Licence")])
        self.parts.verticalHeader().hide()
        self.parts.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.parts.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.parts.setTabKeyNavigation(False)
        self.parts.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.parts.horizontalHeader().setStretchLastSection(True)
        for name, version, licence in [*_bundled(), *((p.name, p.version, p.licence) for p in parts())]:
            row = self.parts.rowCount()
            self.parts.insertRow(row)
            for column, words in enumerate((name, version, licence)):
                self.parts.setItem(row, column, QTableWidgetItem(words))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        title = plain_label("title", self.tr("Parallax {0}").format(__version__))
        title.setAlignment(Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(title)
        whole.addWidget(self._words())
        whole.addWidget(self.parts, 1)
        whole.addWidget(buttons)

    def _words(self) -> QLabel:
        return plain_label(
            "plain",
            self.tr(
                "Accounts of the same events, side by side. Free software under the Apache License 2.0. "
                "It works without the network: what you write stays on this machine."
            ),
        )


def _bundled() -> list[tuple[str, str, str]]:
    """What comes in `resources/` from elsewhere."""
    return [
        ("Gentium Book Plus", "6.101", "OFL-1.1"),
        ("Source Sans 3", "3.052", "OFL-1.1"),
        ("Lucide", "", "ISC"),
        ("multilingual-e5-small", "", "MIT"),
    ]
