"""What a citation needs to know of a source, beside its author, title and date."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from viewer.model.source import Metadata
from viewer.translation import QT_TRANSLATE_NOOP
from viewer.widgets.forms import add_row

GENRES = {
    "": QT_TRANSLATE_NOOP("CitationFields", "Not known"),
    "book": QT_TRANSLATE_NOOP("CitationFields", "Book"),
    "chapter": QT_TRANSLATE_NOOP("CitationFields", "Chapter of a book"),
    "article-journal": QT_TRANSLATE_NOOP("CitationFields", "Article in a journal"),
    "article-newspaper": QT_TRANSLATE_NOOP("CitationFields", "Article in a newspaper"),
    "manuscript": QT_TRANSLATE_NOOP("CitationFields", "Manuscript"),
    "personal_communication": QT_TRANSLATE_NOOP("CitationFields", "Letter"),
    "speech": QT_TRANSLATE_NOOP("CitationFields", "Speech"),
    "thesis": QT_TRANSLATE_NOOP("CitationFields", "Thesis"),
    "webpage": QT_TRANSLATE_NOOP("CitationFields", "Page on the web"),
}


class CitationFields(QWidget):
    """A form of these fields."""

    def __init__(self, metadata: Metadata) -> None:
        """Show what is known."""
        super().__init__()
        form = QFormLayout(self)
        self._genre = QComboBox()
        for genre, words in GENRES.items():
            self._genre.addItem(QCoreApplication.translate("CitationFields", words), genre)
        if metadata.genre not in GENRES:
            self._genre.addItem(metadata.genre, metadata.genre)
        self._genre.setCurrentIndex(self._genre.findData(metadata.genre))
        add_row(form, self.tr("&Kind of work"), self._genre)
        self._lines: dict[str, QLineEdit] = {}
        for name, label in (
            ("publisher", self.tr("P&ublisher")),
            ("place", self.tr("Pl&ace")),
            ("volume", self.tr("&Volume")),
            ("issue", self.tr("&Issue")),
            ("pages", self.tr("Pa&ges")),
            ("doi", self.tr("&DOI")),
            ("accessed", self.tr("&Read on the web on")),
        ):
            self._lines[name] = QLineEdit(getattr(metadata, name))
            add_row(form, label, self._lines[name])

    def values(self) -> dict[str, str]:
        """What the fields say, by the names of `Metadata`."""
        said = {name: line.text().strip() for name, line in self._lines.items()}
        return {"genre": str(self._genre.currentData()), **said}
