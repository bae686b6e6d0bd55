"""One account: who tells it, and its text."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from viewer.model.divergence import NoteKind
from viewer.model.place import Span
from viewer.model.source import Calendar, Metadata, Source
from viewer.qt.glyphs import paint_glyph
from viewer.qt.theme import Theme, icon, interface_font
from viewer.widgets.find_bar import FindBar
from viewer.widgets.source_text import SourceText
from viewer.widgets.tips import plain_tip

HEADER_HEIGHT = 86
LEAST_CHARACTERS = 38


def calendar_words(calendar: Calendar) -> str:
    """What a reckoning is called; nothing where it is unknown."""
    words: Mapping[Calendar, str] = {
        Calendar.GREGORIAN: QCoreApplication.translate("SourcePane", "Gregorian"),
        Calendar.JULIAN: QCoreApplication.translate("SourcePane", "Julian"),
        Calendar.JULIAN_THEN_GREGORIAN: QCoreApplication.translate("SourcePane", "Julian until Feb 1918"),
    }
    return words.get(calendar, "")


def caption_words(meta: Metadata) -> str:
    """Who tells, when, and from which side, as far as it is known."""
    origin = ", ".join(part for part in (meta.author or meta.container, meta.date[:4]) if part)
    return " · ".join(part for part in (origin, meta.perspective) if part)


class Monogram(QWidget):
    """The letter of a source in a frame."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.letter = ""
        self.setFixedSize(20, 21)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme["ink"], 1.25))
        painter.setBrush(self.theme["page"])
        painter.drawRoundedRect(QRectF(0.75, 1.75, 18.5, 18.5), 3, 3)
        painter.setFont(interface_font(12, strong=True))
        painter.setPen(self.theme["ink"])
        painter.drawText(QRectF(0, 1, 20, 20), Qt.AlignmentFlag.AlignCenter, self.letter)


class CalendarChip(QWidget):
    """The reckoning a source dates by, with the sign of calendars."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._words = ""
        self.setFixedHeight(20)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        """Show these words; hide for none."""
        self._words = words
        self.setAccessibleName(self.tr("Calendar: {0}").format(words))
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(interface_font(12, strong=True)).horizontalAdvance(self._words)
        return QSize(words + 34, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme["line2"], 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9.5, 9.5)
        paint_glyph(painter, NoteKind.CALENDAR, QRectF(8, 4, 12, 12), self.theme["ink2"])
        painter.setPen(self.theme["ink2"])
        painter.setFont(interface_font(12, strong=True))
        painter.drawText(self.rect().adjusted(25, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, self._words)


class SourceHeader(QWidget):
    """Letter, title, origin and reckoning of a source. Dragged, it takes its pane along."""

    dragged = Signal(QPoint, bool)
    """Where the person drags it, on the screen; and whether they let it go there."""
    choice_wanted = Signal(QPoint)
    """The person wants another source in this pane; where to offer them, on the screen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source_header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEADER_HEIGHT)
        self._words: dict[QLabel, str] = {}
        self._monogram = Monogram(theme, self)
        self._title = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        self._title.setObjectName("source_title")
        self._caption = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        self._caption.setObjectName("source_caption")
        for label in (self._title, self._caption):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._title.setFixedHeight(23)
        self._caption.setFixedHeight(18)
        self._chip = CalendarChip(theme, self)
        self._pressed: QPoint | None = None
        self._dragging = False
        self._choice = QToolButton(self)
        self._choice.setIcon(icon("chevron-down", theme))
        self._choice.setProperty("kind", "quiet")
        self._choice.setToolTip(self.tr("Show another source in this pane"))
        self._choice.setAccessibleName(self.tr("Show another source in this pane"))
        self._choice.clicked.connect(
            lambda: self.choice_wanted.emit(self._choice.mapToGlobal(self._choice.rect().bottomLeft()))
        )
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._caption)
        words.addSpacing(3)
        words.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(30, 12, 9, 0)
        self._row.setSpacing(9)
        self._row.addWidget(self._monogram, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._choice, 0, Qt.AlignmentFlag.AlignTop)
        self.setToolTip(self.tr("Drag to put this pane elsewhere"))

    def show_source(self, source: Source, letter: str) -> None:
        """Show another source, or the same one described anew."""
        self._monogram.letter = letter
        self._monogram.setAccessibleName(self.tr("Source {0}").format(letter))
        self._words = {self._title: source.meta.title, self._caption: caption_words(source.meta)}
        for label, words in self._words.items():
            label.setToolTip(plain_tip(words))
            label.setAccessibleName(words)
        self._elide()
        self._chip.say(calendar_words(source.meta.calendar))
        self._monogram.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        if self._dragging or way >= QApplication.startDragDistance():
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(event.globalPosition().toPoint(), False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragging, self._dragging, self._pressed = self._dragging, False, None
        self.unsetCursor()
        if dragging:
            self.dragged.emit(event.globalPosition().toPoint(), True)

    def _elide(self) -> None:
        self._row.activate()
        for label, words in self._words.items():
            label.ensurePolished()
            label.setText(label.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, label.width()))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._monogram.theme = self._chip.theme = theme
        self._choice.setIcon(icon("chevron-down", theme))
        self.update()


class SourcePane(QWidget):
    """A source's header above its text."""

    def __init__(self, theme: Theme, source: Source, letter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = source
        self.header = SourceHeader(theme, self)
        self.text = SourceText(theme, self)
        self.find_bar = FindBar(self)
        self.find_bar.found.connect(self.text.show_hits)
        self.find_bar.place_wanted.connect(self._on_place_wanted)
        self.find_bar.put_away.connect(self._on_find_ended)
        self._hits: Sequence[Span] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.text, 1)
        column.addWidget(self.find_bar)
        self.setFocusProxy(self.text)
        self.header.show_source(source, letter)
        self.text.show_source(source)

    def show_source(self, source: Source, letter: str) -> None:
        """Show a source; its text is laid out anew only if it is another one."""
        same_text = (self.source.id, self.source.text) == (source.id, source.text)
        self.source = source
        self.header.show_source(source, letter)
        if not same_text:
            self.text.show_source(source)

    def show_hits(self, spans: Sequence[Span]) -> None:
        """Mark words found everywhere, unless the person looks for others in this pane."""
        self._hits = spans
        if self.find_bar.isHidden():
            self.text.show_hits(spans)

    def find_words(self, words: str) -> None:
        """Let the person look for words in this source, from the first line in sight."""
        self.find_bar.begin(self.source.text, words, self.text.visible_span()[0])

    def _on_place_wanted(self, span: Span) -> None:
        self.text.show_hit(span)
        self.text.bring_into_view(span)

    def _on_find_ended(self) -> None:
        self.text.show_hit(None)
        self.text.show_hits(self._hits)
        self.text.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.header.set_theme(theme)
        self.text.set_theme(theme)
