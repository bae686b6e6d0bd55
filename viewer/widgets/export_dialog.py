"""Which comparison goes out in which form, with a look at how it begins."""

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viewer.export.choices import Choices
from viewer.export.write import FORMATS
from viewer.model.project import Project
from viewer.qt.theme import Theme, icon, icon_pixmap
from viewer.widgets.export_contents import ExportContents
from viewer.widgets.export_form import ExportForm
from viewer.widgets.export_preview import ExportPreview
from viewer.widgets.labels import plain_label

ICONS = {
    "html": "globe",
    "pdf": "printer",
    "docx": "file-text",
    "odt": "file-text",
    "xlsx": "file-spreadsheet",
    "csv": "table-2",
    "markdown": "hash",
    "text": "columns-3",
    "tei": "file-code",
    "annotations": "message-square",
    "json": "file-code",
    "timeline": "chart-gantt",
    "map": "chart-scatter",
}
ITEM_PX = 50
PAUSE_MS = 250
"""After the last choice, before the preview is made anew."""


class ExportDialog(QDialog):
    """Asks for format, contents, form and place. `preview` is asked for the look of the choices, and answers later."""

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        project: Project,
        choices: Choices,
        path: Path,
        chosen_events: Collection[str] = (),
    ) -> None:
        """Offer these choices and this place; `chosen_events` are those marked in the window."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export the comparison"))
        self.resize(1120, 780)
        self._project = project
        self._theme = theme
        self.path = path
        self._ending = FORMATS[choices.format].suffix
        self.preview_wanted: Callable[[Choices], None] = lambda _: None
        self.formats = QListWidget()
        self.contents = ExportContents(self, project, chosen_events)
        self.form = ExportForm(self)
        self.preview = ExportPreview(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._place = plain_label("second")
        self.export_button = QPushButton(QIcon(icon_pixmap("file-output", theme["onFill"])), self.tr("&Export"))
        self._fill_formats(choices.format)
        self._lay_out()
        self.contents.show_scope(choices.scope)
        self.form.show_form(choices.form)
        self._connect()
        self._on_format()

    def choices(self) -> Choices:
        """What is chosen now."""
        return Choices(self._format(), self.contents.scope(), self.form.form())

    def _format(self) -> str:
        return str(self.formats.currentItem().data(Qt.ItemDataRole.UserRole))

    def _fill_formats(self, chosen: str) -> None:
        self.formats.setObjectName("formats")
        self.formats.setAccessibleName(self.tr("Format"))
        self.formats.setIconSize(QSize(16, 16))
        self.formats.setFixedWidth(224)
        for key, format_ in FORMATS.items():
            item = QListWidgetItem(icon(ICONS[key], self._theme), f"{_told(format_.label)}\n{_told(format_.hint)}")
            item.setSizeHint(QSize(0, ITEM_PX))
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{_told(format_.label)}, {_told(format_.hint)}")
            self.formats.addItem(item)
            if key == chosen:
                self.formats.setCurrentItem(item)

    def _connect(self) -> None:
        self.formats.currentItemChanged.connect(self._on_format)
        self.contents.changed.connect(self._on_choice)
        self.form.changed.connect(self._on_choice)
        self._pause.timeout.connect(lambda: self.preview_wanted(self.choices()))
        self.export_button.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        left = _column(self.tr("Format"), self.formats)
        middle = QWidget()
        inner = QVBoxLayout(middle)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(8)
        inner.addWidget(_caption(self.tr("Contents")))
        inner.addWidget(self.contents)
        inner.addSpacing(8)
        inner.addWidget(_caption(self.tr("Form")))
        inner.addWidget(self.form)
        inner.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        # What is in it takes the keyboard, and is brought into sight.
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(middle)
        scroll.setMinimumWidth(380)
        columns = QHBoxLayout()
        columns.setSpacing(20)
        columns.addLayout(left)
        columns.addWidget(scroll)
        columns.addLayout(_column(self.tr("Preview"), self.preview), 1)
        change = QPushButton(self.tr("C&hange…"))
        change.setProperty("kind", "link")
        change.clicked.connect(self._on_change_place)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.export_button.setDefault(True)
        foot = QHBoxLayout()
        foot.addWidget(self._place, 1)
        foot.addWidget(change)
        foot.addSpacing(16)
        foot.addWidget(cancel)
        foot.addWidget(self.export_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(16)
        whole.addLayout(columns, 1)
        whole.addLayout(foot)

    def _on_format(self) -> None:
        format_ = FORMATS[self._format()]
        self.form.offer(format_.has)
        # An end of a name may have two parts, such as .map.svg.
        stem = self.path.name.removesuffix(self._ending)
        self._ending = format_.suffix
        self._set_place(self.path.with_name(stem + format_.suffix))
        self._on_choice()

    def _on_choice(self) -> None:
        self.export_button.setEnabled(self.contents.has_events())
        self._pause.start()

    def _set_place(self, path: Path) -> None:
        self.path = path
        self._place.setText(self.tr("{0} in {1}").format(path.name, path.parent))

    def _on_change_place(self) -> None:
        format_ = FORMATS[self._format()]
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export the comparison"),
            str(self.path),
            f"{_told(format_.label)} (*{format_.suffix})",
        )
        if name:
            path = Path(name)
            self._set_place(path if path.suffix else path.with_name(path.name + format_.suffix))


def _caption(words: str) -> QLabel:
    return plain_label("caption", words)


def _column(words: str, widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addWidget(_caption(words))
    column.addWidget(widget, 1)
    return column


def _told(words: str) -> str:
    return QCoreApplication.translate("Formats", words)
