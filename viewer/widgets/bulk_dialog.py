"""Many suggestions confirmed or rejected at once, by their confidence."""

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from viewer.annotate.review import suggested_links
from viewer.model.link import Link, LinkStatus
from viewer.model.project import Project
from viewer.widgets.forms import add_row
from viewer.widgets.labels import plain_label, short_quote
from viewer.widgets.link_list import pair_name

MOST_SHOWN = 200
LONGEST = 60
START_PERCENT = 80


class BulkDialog(QDialog):
    """Asks what to do with suggestions from, or below, which confidence, and lists them before it is done."""

    def __init__(self, parent: QWidget, project: Project, marked: Collection[str] = ()) -> None:
        """`marked` are the events that the person marked in the list."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Confirm or reject many links"))
        self.resize(620, 460)
        self._project, self._marked = project, set(marked)
        self.verb = QComboBox()
        self.verb.addItem(self.tr("Confirm all from this confidence on"), LinkStatus.CONFIRMED)
        self.verb.addItem(self.tr("Reject all below this confidence"), LinkStatus.REJECTED)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setPageStep(5)
        self.slider.setValue(START_PERCENT)
        self._figure = plain_label("plain")
        self._figure.setWordWrap(False)
        self.only_marked = QCheckBox(self.tr("Only the {0} events marked in the list").format(len(self._marked)))
        self.only_marked.setVisible(bool(self._marked))
        self.only_marked.setChecked(len(self._marked) > 1)
        self._count = plain_label("plain")
        self.items = QListWidget()
        self.items.setAccessibleName(self.tr("Links that will be judged"))
        self.items.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.slider, 1)
        across.addWidget(self._figure)
        form = QFormLayout()
        add_row(form, self.tr("&Do"), self.verb)
        add_row(form, self.tr("C&onfidence"), row)
        self.slider.setAccessibleName(self.tr("Confidence"))
        row.setFocusProxy(self.slider)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.only_marked)
        column.addWidget(self._count)
        column.addWidget(self.items, 1)
        column.addWidget(self._buttons)
        self.verb.currentIndexChanged.connect(self._show)
        self.slider.valueChanged.connect(self._show)
        self.only_marked.toggled.connect(self._show)
        self._show()

    @property
    def status(self) -> LinkStatus:
        """What the links will be."""
        return LinkStatus(self.verb.currentData())

    def links(self) -> list[Link]:
        """The links that will be judged, the surest first."""
        share = self.slider.value() / 100
        events = self._marked if self.only_marked.isChecked() and self._marked else None
        if self.status is LinkStatus.CONFIRMED:
            return suggested_links(self._project, least=share, events=events)
        return suggested_links(self._project, below=share, events=events)

    def _show(self) -> None:
        links = self.links()
        self._figure.setText(f"{self.slider.value() / 100:.2f}")
        self._count.setText(self.tr("Links: {0}").format(len(links)))
        self.items.clear()
        for link in links[:MOST_SHOWN]:
            words = " ≈ ".join(short_quote(self._project.words(end), LONGEST) for end in link.passages)
            self.items.addItem(f"{link.score:.2f}  {pair_name(self._project, link)}: {words}")
        if len(links) > MOST_SHOWN:
            self.items.addItem(self.tr("And {0} more").format(len(links) - MOST_SHOWN))
        accept = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        confirming = self.status is LinkStatus.CONFIRMED
        accept.setText(self.tr("Confirm") if confirming else self.tr("Reject"))
        accept.setEnabled(bool(links))
