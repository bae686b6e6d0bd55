"""The words of one source, read-only, with its passages as bands below them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEasingCurve, QEvent, QPointF, QRectF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QStyle, QWidget

from viewer.model.place import Passage, Span
from viewer.model.source import Source
from viewer.qt.theme import Theme, palette, reading_font
from viewer.widgets.passage_painter import PassagePainter
from viewer.widgets.shown import ShownMark, ShownPassages
from viewer.widgets.source_layout import LINE_PERCENT, MEASURE, SourceLayout
from viewer.widgets.text_rows import TextRows, rows_in_sight
from viewer.widgets.utf16 import Utf16Map

GLIDE_MS = 160
GLIDE_LINES = 30
ESTIMATE_AFTER_MS = 60
MANY_BLOCKS = 2000
CURSOR_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class SourceText(QPlainTextEdit):
    """Shows a source's text code point for code point; one block a line of the source.

    All places that come in and go out are code points; UTF-16 stays inside.
    """

    passage_clicked = Signal(str)
    """An event's id: the person clicked on one of its passages, or pressed Enter in it."""
    hovered = Signal(str)
    """The id of the event below the pointer, or nothing."""
    selected = Signal(object)
    """The Passage selected now, or None."""
    scrolled = Signal()
    """Other lines are in sight, or the same ones elsewhere."""
    moved_by_hand = Signal()
    """The person scrolled this pane: not sent for moves that the program made."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source_text")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setMouseTracking(True)
        self._painter = PassagePainter(theme)
        self.setPalette(palette(theme))
        self._map = Utf16Map("")
        self._source_id = ""
        self._reading_px = 17
        self._spacing = (LINE_PERCENT, MEASURE)
        self._rows: TextRows | None = None
        self._by_program = 0
        self._hovered = ""
        self._pressed_at: QPointF | None = None
        self.animated = QGuiApplication.platformName() != "offscreen"
        self._glide = QVariantAnimation(self, duration=GLIDE_MS, easingCurve=QEasingCurve(QEasingCurve.Type.OutCubic))
        self._glide.valueChanged.connect(self._scroll_to_value)
        # Lines passed on the way were counted for the first time: the goal has another value now.
        self._glide.finished.connect(lambda: self._scroll_to_value(self._value_for(*self._goal)))
        self._goal: tuple[int, float] = (0, 0.0)
        self._estimation = QTimer(self, singleShot=True, interval=ESTIMATE_AFTER_MS)
        self._estimation.timeout.connect(self._estimate)
        self._document: QTextDocument | None = None
        self._replace_document("")
        self.verticalScrollBar().valueChanged.connect(self._on_value_changed)
        self.selectionChanged.connect(lambda: self.selected.emit(self.selected_passage()))

    def show_source(self, source: Source) -> None:
        """Show a source from its start, without passages."""
        self._source_id = source.id
        self._map = Utf16Map(source.text)
        self._painter.clear()
        self._replace_document(source.text)
        self.setAccessibleName(self.tr("Text of {0}").format(source.meta.title))

    def show_passages(self, passages: ShownPassages, numbers: Mapping[str, int], *, others_stay: bool = False) -> None:
        """Show passages by event, None for none, alone or beside others; `numbers` are the events', from 1."""
        renumbered, self._painter.numbers = numbers is not self._painter.numbers, numbers
        if self._painter.show_passages(passages, self._map, others_stay=others_stay) or renumbered:
            self._refresh()

    def show_marks(self, marks: Mapping[str, Sequence[ShownMark]], *, others_stay: bool = False) -> None:
        """Underline words, by the id of what they are of, alone or beside others."""
        if self._painter.show_marks(marks, self._map, others_stay=others_stay):
            self._refresh()

    def light_up(self, spans: Sequence[Span]) -> None:
        """Light up these words in place of the ones before."""
        self._painter.lit = [self._map.units(span) for span in spans]
        self._refresh()

    def show_hits(self, spans: Sequence[Span]) -> None:
        """Mark these words as found in place of the ones before."""
        self._painter.show_hits([self._map.units(span) for span in spans])
        self._refresh()

    def show_hit(self, span: Span | None) -> None:
        """Frame the words found that the person is at."""
        self._painter.hit = self._map.units(span) if span else None
        self._refresh()

    def choose(self, event_id: str | None) -> None:
        """Show an event's passages as the chosen ones, and tell screen readers of them."""
        other, self._painter.chosen = event_id != self._painter.chosen, event_id
        chosen = self._painter.passages.get(event_id or "")
        if chosen:
            told, number = self.tr("Event {0}: {1}. Told by {2} too."), self._painter.numbers.get(chosen.event_id, 0)
            description = told.format(number, chosen.label, ", ".join(chosen.partners))
        else:
            description = self.tr("This source does not tell of the chosen event.") if event_id else ""
        self.setAccessibleDescription(description)
        if other:
            self._refresh()

    def hover(self, event_id: str) -> None:
        """Show an event's passages as the ones below the pointer."""
        if event_id != self._painter.hovered:
            self._painter.hovered = event_id
            self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._painter.theme = theme
        self.setPalette(palette(theme))
        self._refresh()

    def set_reading_px(self, px: int) -> None:
        """Set the text in another size; the first line in sight stays so."""
        if px != self._reading_px:
            anchor = self.place_at(0)
            self._reading_px = px
            self._style_document()
            self.bring_to(anchor, 0)

    def set_spacing(self, line_percent: int, measure: int) -> None:
        """Set lines this far apart, in percent of the text's size, of at most so many characters."""
        if (line_percent, measure) != self._spacing:
            anchor = self.place_at(0)
            self._spacing = line_percent, measure
            self._style_document()
            self.bring_to(anchor, 0)

    # Where things stand

    def rows(self) -> TextRows:
        """The lines in sight."""
        if self._rows is None:
            size = self.viewport().size()
            self._rows = TextRows(
                list(rows_in_sight(self, self._layout)), size.width(), size.height(), self._layout.pitch
            )
        return self._rows

    def edges(self, span: Span, *, left: bool) -> tuple[float, float]:
        """Top and bottom of a span at the pane's left or right edge, in the viewport; beyond it if out of sight."""
        return self.rows().edges(*self._map.units(span), left=left)

    def band_rects(self, event_id: str) -> list[QRectF]:
        """The rectangles round an event's bands in sight, in the viewport."""
        rows, passage = self.rows(), self._painter.passages.get(event_id)
        ranges = [self._map.units(span) for span in passage.spans] if passage else []
        in_sight = [(start, end) for start, end in ranges if end > rows.start and start < rows.end]
        return [rows.band(start, end).path.boundingRect() for start, end in in_sight]

    def visible_span(self) -> tuple[int, int]:
        """The first code point in sight, and the one behind the last."""
        rows = self.rows()
        return self._map.code_point(rows.start), self._map.code_point(rows.end)

    def place_at(self, y: float) -> float:
        """The code point at a height of the viewport; between two lines in proportion."""
        rows = self.rows().rows
        if not rows:
            return 0.0
        row = next((row for row in rows if row.top + row.height > y), rows[-1])
        share = min(1.0, max(0.0, (y - row.top) / row.height))
        return self._map.code_point(row.start) + share * (row.end - row.start)

    def event_at(self, point: QPointF) -> str:
        """The id of the event whose passage is at a point of the viewport; of several the shortest."""
        return self._painter.event_at(self.rows(), point)

    def selected_passage(self) -> Passage | None:
        """The words selected, if any."""
        cursor = self.textCursor()
        span = self._map.span(cursor.selectionStart(), cursor.selectionEnd()) if cursor.hasSelection() else None
        return Passage(self._source_id, span) if span else None

    def cursor_cp(self) -> int:
        """Where the cursor stands."""
        return self._map.code_point(self.textCursor().position())

    def select(self, span: Span) -> None:
        """Select these words."""
        self._place_cursor(*self._map.units(span))

    def _place_cursor(self, start: int, end: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._by_program += 1
        self.setTextCursor(cursor)
        self._by_program -= 1

    # Moving

    def bring_into_view(self, span: Span, y: float | None = None) -> None:
        """Bring a span into sight, its first line at height `y`, or about a third down if it is out of sight."""
        start, end = self._map.units(span)
        rows, height = self.rows(), self.viewport().height()
        if y is None:
            top, bottom = rows.edges(start, end, left=True)
            if top >= 0 and bottom <= height:
                return
            y = max(0.0, min(height * 0.3, height - (bottom - top) - self._layout.pitch))
        self._go(start, y, glide=self.animated)

    def bring_to(self, place_cp: float, y: float) -> None:
        """Bring a code point to a height of the viewport at once, as near as whole lines allow."""
        self._go(self._map.unit(min(max(0, round(place_cp)), self._map.length_cp)), y, glide=False)

    def _go(self, unit: int, y: float, *, glide: bool) -> None:
        self._glide.stop()
        self._goal = unit, y
        value = self._value_for(unit, y)
        if not glide or not self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self):
            self._scroll_to_value(value)
            return
        # A long way is jumped, and only its end is gone.
        start = max(value - GLIDE_LINES, min(value + GLIDE_LINES, self.verticalScrollBar().value()))
        self._glide.setStartValue(start)
        self._glide.setEndValue(value)
        self._glide.start()

    def _scroll_to_value(self, value: int) -> None:
        self._by_program += 1
        self.verticalScrollBar().setValue(int(value))
        self._by_program -= 1

    def _value_for(self, unit: int, y: float) -> int:
        """The scroll bar's value that puts a unit's line at a height of the viewport."""
        block = self.document().findBlock(unit)
        self._layout.blockBoundingRect(block)
        above: float = block.layout().lineForTextPosition(unit - block.position()).lineNumber() * self._layout.pitch
        while above < y and block.previous().isValid():
            block = block.previous()
            above += self._layout.blockBoundingRect(block).height()
        skipped = min(max(0, round((above - y) / self._layout.pitch)), block.layout().lineCount() - 1)
        return block.firstLineNumber() + skipped

    # Inside

    def _replace_document(self, text: str) -> None:
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        self._layout = SourceLayout(document)
        self._layout.width = self.viewport().width()
        document.setDocumentLayout(self._layout)
        # A carriage return would open a block of its own; every character must keep its place.
        document.setPlainText(text.replace("\r", " "))
        before, self._document = self._document, document
        self.setDocument(document)
        if before:
            before.deleteLater()
        self._has_blank_lines = "\n\n" in text
        self._layout.documentSizeChanged.connect(self._refresh)
        self._style_document()

    def _style_document(self) -> None:
        # First the pitch: a new font lays out what is in sight at once.
        self._by_program += 1
        self._layout.fit(self._reading_px, *self._spacing, has_blank_lines=self._has_blank_lines)
        self._by_program -= 1
        self._hold_font()
        self._refresh()
        self._guess_lines()

    def _hold_font(self) -> None:
        """Set the text in the reading face, whatever font a style sheet gives the widget."""
        wanted = reading_font(self._reading_px)
        if self.document().defaultFont() != wanted:
            self._by_program += 1
            self.document().setDefaultFont(wanted)
            self._by_program -= 1
            self._guess_lines()

    def _guess_lines(self) -> None:
        # The guess takes 4 µs a paragraph: in a very long text it waits until the pane has its size.
        if self.document().blockCount() > MANY_BLOCKS:
            self._estimation.start()
        else:
            self._estimate()

    def _estimate(self) -> None:
        self._by_program += 1
        self._layout.estimate()
        self._by_program -= 1

    def _refresh(self, *_: object) -> None:
        self._rows = None
        self.viewport().update()
        self.scrolled.emit()

    def _on_value_changed(self) -> None:
        self._refresh()
        # Lines counted anew give the same place another value: nobody moved.
        if not self._by_program and not self._layout.telling:
            self.moved_by_hand.emit()

    # Qt's own

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._painter.paint_below(painter, self.rows(), QRectF(self.viewport().rect()))
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._painter.paint_above(painter, self.rows())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._layout.width = self.viewport().width()
        anchor = self.place_at(0) if event.oldSize().width() > 0 else 0.0
        self._by_program += 1
        super().resizeEvent(event)
        self._by_program -= 1
        self._guess_lines()
        if event.oldSize().width() not in (-1, event.size().width()):
            self.bring_to(anchor, 0)
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._hold_font()
            self._refresh()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position() if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        clicked = self._pressed_at is not None and not self.textCursor().hasSelection()
        if clicked and (found := self.event_at(event.position())):
            self.passage_clicked.emit(found)
        self._pressed_at = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._tell_hovered(self.event_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._tell_hovered("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if found := self.event_at(QRectF(self.cursorRect()).center()):
                self.passage_clicked.emit(found)
            return
        pages = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()), 0)
        if pages and not event.modifiers():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + pages * max(1, bar.pageStep() - 1))
            return
        if event.key() in CURSOR_KEYS and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._fetch_cursor()
        super().keyPressEvent(event)

    def _fetch_cursor(self) -> None:
        """Put the cursor where the person reads, or the next arrow key would lead back to where it was left."""
        rows = self.rows()
        if not rows.start <= self.textCursor().position() <= rows.end and len(rows.rows) > 1:
            self._place_cursor(rows.rows[1].start, rows.rows[1].start)

    def _tell_hovered(self, event_id: str) -> None:
        if event_id != self._hovered:
            self._hovered = event_id
            self.hovered.emit(event_id)
