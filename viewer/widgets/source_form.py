"""What is known of a source, to be corrected; before import with a preview of its text."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from viewer.errors import ParallaxError
from viewer.model.source import Calendar, Metadata
from viewer.translation import QT_TRANSLATE_NOOP
from viewer.widgets.forms import add_row
from viewer.widgets.labels import plain_label

PREVIEW_CP = 4000

CALENDARS = {
    Calendar.UNKNOWN: QT_TRANSLATE_NOOP("SourceDialog", "Not known"),
    Calendar.GREGORIAN: QT_TRANSLATE_NOOP("SourceDialog", "Gregorian"),
    Calendar.JULIAN: QT_TRANSLATE_NOOP("SourceDialog", "Julian"),
    Calendar.JULIAN_THEN_GREGORIAN: QT_TRANSLATE_NOOP("SourceDialog", "Julian until February 1918, then Gregorian"),
}


class SourceDialog(QDialog):
    """A form of a source's metadata beside the beginning of its text.

    With `encodings` the person may choose another: `encoding_chosen` asks the owner to read the file
    again and to answer with `show_preview`. With `keep` it closes only once that has returned: where
    it raises a ParallaxError, the sentence is shown and what was typed stays.
    """

    encoding_chosen = Signal(str)

    def __init__(
        self,
        parent: QWidget | None,
        metadata: Metadata,
        preview: str,
        encodings: Sequence[str] = (),
        chosen: str = "",
        keep: Callable[[Metadata], None] | None = None,
    ) -> None:
        """Fill the form."""
        super().__init__(parent)
        self._keep = keep
        self._readable = True
        self.setWindowTitle(self.tr("Add source") if encodings else self.tr("Describe source"))
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
        self._calendar = QComboBox()
        for calendar, label in CALENDARS.items():
            self._calendar.addItem(QCoreApplication.translate("SourceDialog", label), calendar)
        self._calendar.setCurrentIndex(list(CALENDARS).index(metadata.calendar))
        self._encoding = QComboBox()
        self._encoding.addItems(list(encodings))
        self._encoding.setCurrentText(chosen)
        self._preview = QPlainTextEdit(readOnly=True)
        self._preview.setProperty("role", "reading")
        self._preview.setAccessibleName(self.tr("How the text begins"))
        self._preview.setTabChangesFocus(True)
        self._problem = plain_label("second")
        standard = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        if encodings:
            self._buttons.button(standard.Ok).setText(self.tr("Add source"))
        self._lay_out(with_encoding=bool(encodings))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._title.textChanged.connect(self._refresh)
        self._encoding.currentTextChanged.connect(self.encoding_chosen)
        for field in self.findChildren(QLineEdit):
            field.setCursorPosition(0)
        self.show_preview(preview, "")

    def show_preview(self, text: str, problem: str) -> None:
        """Show how the text begins, or the sentence that says why it cannot be read so."""
        self._preview.setPlainText(text[:PREVIEW_CP])
        self._readable = not problem
        self._show_problem(problem)
        self._refresh()

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
        right.addWidget(self._preview, 1)
        right.addWidget(self._problem)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(form, 1)
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
