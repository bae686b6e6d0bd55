"""What is known of a source, to be corrected; before import with a preview of its text."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from viewer.errors import ParallaxError
from viewer.ingest.source_file import Choice, FileReading
from viewer.model.source import Calendar, Metadata
from viewer.translation import QT_TRANSLATE_NOOP
from viewer.widgets.citation_fields import CitationFields
from viewer.widgets.forms import add_row
from viewer.widgets.labels import plain_label
from viewer.widgets.tips import plain_tip

PREVIEW_CP = 4000
PARTS_HEIGHT = 140

CALENDARS = {
    Calendar.UNKNOWN: QT_TRANSLATE_NOOP("SourceDialog", "Not known"),
    Calendar.GREGORIAN: QT_TRANSLATE_NOOP("SourceDialog", "Gregorian"),
    Calendar.JULIAN: QT_TRANSLATE_NOOP("SourceDialog", "Julian"),
    Calendar.JULIAN_THEN_GREGORIAN: QT_TRANSLATE_NOOP("SourceDialog", "Julian until February 1918, then Gregorian"),
}


class SourceDialog(QDialog):
    """A form of a source's metadata beside the beginning of its text.

    With `importing` the person may choose what of the file is taken, and with `encodings` another encoding:
    `choice_made` asks the owner to read the file again and to answer with `show_reading` or `show_preview`;
    until then nothing can be added. With `keep` it closes only once that has returned: where it raises a
    ParallaxError, the sentence is shown and what was typed stays.
    """

    choice_made = Signal(object)
    """What the person wants of the file, as a `Choice`."""

    def __init__(
        self,
        parent: QWidget | None,
        metadata: Metadata,
        preview: str,
        encodings: Sequence[str] = (),
        keep: Callable[[Metadata], None] | None = None,
        *,
        importing: bool = False,
    ) -> None:
        """Fill the form."""
        super().__init__(parent)
        self._keep = keep
        self._readable = True
        self.setWindowTitle(self.tr("Add source") if importing else self.tr("Describe source"))
        self.resize(920, 560)
        self._title = QLineEdit(metadata.title)
        self._author = QLineEdit(metadata.author)
        self._date = QLineEdit(metadata.date)
        self._container = QLineEdit(metadata.container)
        self._perspective = QLineEdit(metadata.perspective)
        self._language = QLineEdit(metadata.language)
        self._licence = QLineEdit(metadata.licence)
        self._url = QLineEdit(metadata.url)
        self._note = QLineEdit(metadata.note)
        self._cited = CitationFields(metadata)
        self._calendar = QComboBox()
        for calendar, label in CALENDARS.items():
            self._calendar.addItem(QCoreApplication.translate("SourceDialog", label), calendar)
        self._calendar.setCurrentIndex(list(CALENDARS).index(metadata.calendar))
        self._encoding = QComboBox()
        self._encoding.addItems(list(encodings))
        self._preview = QPlainTextEdit(readOnly=True)
        self._preview.setProperty("role", "reading")
        self._preview.setAccessibleName(self.tr("How the text begins"))
        self._preview.setTabChangesFocus(True)
        self._problem = plain_label("second")
        self._warnings = plain_label("second")
        self._warnings.hide()
        self._parts = QListWidget()
        self._parts.setAccessibleName(self.tr("Parts of the file"))
        self._parts.setToolTip(self.tr("What is marked is taken"))
        self._parts.setMaximumHeight(PARTS_HEIGHT)
        self._parts.hide()
        standard = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        if importing:
            self._buttons.button(standard.Ok).setText(self.tr("Add source"))
        self._lay_out(with_encoding=bool(encodings))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._title.textChanged.connect(self._refresh)
        self._encoding.currentTextChanged.connect(self._choose)
        self._parts.itemChanged.connect(self._choose)
        for field in self.findChildren(QLineEdit):
            field.setCursorPosition(0)
        self.show_preview(preview, "")

    def show_preview(self, text: str, problem: str) -> None:
        """Show how the text begins, or the sentence that says why it cannot be read so."""
        self._preview.setPlainText(text[:PREVIEW_CP])
        self._readable = not problem
        self._show_problem(problem)
        self._refresh()

    def show_reading(self, found: FileReading) -> None:
        """Show what was read, what can be chosen of it, and what looks wrong."""
        self._parts.blockSignals(True)
        self._parts.clear()
        for part in found.parts:
            item = QListWidgetItem(self.tr("{0} · {1} characters").format(part.label, f"{part.length_cp:,}"))
            item.setData(Qt.ItemDataRole.UserRole, part.id)
            item.setToolTip(plain_tip(part.preview))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if part.taken else Qt.CheckState.Unchecked)
            self._parts.addItem(item)
        self._parts.setVisible(bool(found.parts))
        self._parts.blockSignals(False)
        self._warnings.setText("\n".join(found.warnings))
        self._warnings.setVisible(bool(found.warnings))
        self.show_preview(found.source.text, "")

    def _choose(self) -> None:
        items = [self._parts.item(row) for row in range(self._parts.count())]
        taken = frozenset(
            item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked
        )
        if items and not taken:
            self.show_preview("", self.tr("Mark at least one part of the file."))
            return
        self._readable = False
        self._refresh()
        self.choice_made.emit(Choice(self._encoding.currentText() or None, taken if items else None))

    def accept(self) -> None:
        """Keep what the form says and close; or say why it cannot be kept, and stay."""
        try:
            if self._keep:
                self._keep(self.metadata())
        except ParallaxError as error:
            self._show_problem(str(error))
        else:
            super().accept()

    def metadata(self) -> Metadata:
        """What the form says."""
        return Metadata(
            **self._cited.values(),
            title=self._title.text().strip(),
            author=self._author.text().strip(),
            date=self._date.text().strip(),
            container=self._container.text().strip(),
            perspective=self._perspective.text().strip(),
            calendar=Calendar(self._calendar.currentData()),
            language=self._language.text().strip(),
            licence=self._licence.text().strip(),
            url=self._url.text().strip(),
            note=self._note.text().strip(),
        )

    def _lay_out(self, *, with_encoding: bool) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        add_row(form, self.tr("&Title"), self._title)
        add_row(form, self.tr("&Author"), self._author)
        add_row(form, self.tr("&Date"), self._date, self.tr("When it was written or printed"))
        add_row(form, self.tr("Pu&blished in"), self._container, self.tr("Book, journal, paper or site"))
        add_row(form, self.tr("&Perspective"), self._perspective, self.tr("Whose view it takes, in a few words"))
        add_row(form, self.tr("&Calendar"), self._calendar, self.tr("The calendar of the days it names"))
        add_row(form, self.tr("&Language"), self._language, self.tr("A language tag such as en, de or ru"))
        add_row(form, self.tr("L&icence"), self._licence)
        add_row(form, self.tr("Add&ress"), self._url, self.tr("Where it can be read on the web"))
        add_row(form, self.tr("&Note"), self._note)
        right = QVBoxLayout()
        if with_encoding:
            choice = QFormLayout()
            add_row(choice, self.tr("&Encoding"), self._encoding, self.tr("If letters look wrong, try another"))
            right.addLayout(choice)
        right.addWidget(self._parts)
        right.addWidget(self._preview, 1)
        right.addWidget(self._warnings)
        right.addWidget(self._problem)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        about = QWidget()
        about.setLayout(form)
        pages = QTabWidget()
        pages.setAccessibleName(self.tr("What is known of the source"))
        pages.addTab(about, self.tr("A&bout"))
        pages.addTab(self._cited, self.tr("Ci&tation"))
        columns.addWidget(pages, 1)
        columns.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 16)
        whole.setSpacing(16)
        whole.addLayout(columns, 1)
        whole.addWidget(self._buttons)

    def _show_problem(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _refresh(self) -> None:
        fit = bool(self._title.text().strip()) and self._readable
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(fit)
