"""The head of a table of events by sources: each source with its letter, title and point of view."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from viewer.model.project import Project
from viewer.qt.theme import Theme, interface_font, reading_font
from viewer.widgets.badge import MONOGRAM, paint_monogram
from viewer.widgets.sides import Sides
from viewer.widgets.tips import plain_tip


class SourceColumns(QHeaderView):
    """Column 0 is captioned, the others are sources. The words stand in the model's `headerData` for screen readers."""

    def __init__(self, theme: Theme, height: int, parent: QWidget) -> None:
        """A head of this height in pixels."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = theme
        self._height = height
        self._heads: list[tuple[str, str, str]] = []
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def show_project(self, project: Project) -> None:
        """Take the sources of a project."""
        self._heads = [
            (project.letter(source.id), source.meta.title, source.meta.perspective or source.meta.author)
            for source in project.ordered_sources()
        ]
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme = self.theme
        painter.save()
        painter.fillRect(rect, theme["rail"])
        painter.setPen(QPen(theme["line"], 1))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.setPen(QPen(theme["line2"], 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if section == 0:
            self._paint_caption(painter, rect)
        elif section <= len(self._heads):
            self._paint_source(painter, rect, *self._heads[section - 1])
        painter.restore()

    def _paint_caption(self, painter: QPainter, rect: QRect) -> None:
        font = interface_font(12, strong=True)
        font.setLetterSpacing(font.SpacingType.PercentageSpacing, 106)
        painter.setFont(font)
        painter.setPen(self.theme["ink3"])
        words = str(self.model().headerData(0, Qt.Orientation.Horizontal)).upper()
        Sides(painter, rect).write(rect.adjusted(16, 0, -8, 0), words)

    def _paint_source(self, painter: QPainter, rect: QRect, letter: str, title: str, caption: str) -> None:
        sides, middle = Sides(painter, rect), rect.center().y()
        square = QRectF(rect.left() + 13.5, round(middle - MONOGRAM / 2) + 0.5, MONOGRAM, MONOGRAM)
        paint_monogram(painter, sides.place(square), letter, self.theme)
        bold, small = reading_font(16, bold=True), interface_font(13)
        room = QRect(rect.left() + 40, 0, rect.width() - 48, 22)
        painter.setPen(self.theme["ink"])
        painter.setFont(bold)
        two = bool(caption) and self._height > 44
        room.moveTop(middle - (21 if two else 11))
        short = QFontMetrics(bold).elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        sides.write(room, short)
        if two:
            painter.setFont(small)
            painter.setPen(self.theme["ink3"])
            short = QFontMetrics(small).elidedText(caption, Qt.TextElideMode.ElideRight, room.width())
            sides.write(room.translated(0, 21), short)


def source_head(project: Project, section: int, role: int, first: str) -> object:
    """The head of a column as words: `first` for column 0, else a source's letter and title."""
    if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
        return None
    if section == 0:
        return first
    source = project.ordered_sources()[section - 1]
    words = f"{project.letter(source.id)}  {source.meta.title}"
    return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
