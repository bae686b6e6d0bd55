"""All of every pane at a glance: where its passages, notes and words found are, and what is in sight."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from viewer.model.place import Span
from viewer.qt.theme import Theme, interface_font
from viewer.widgets.source_pane import HEADER_HEIGHT
from viewer.widgets.source_text import SourceText

WIDTH = 46
COLUMN = 7.0
TICK = 2.5
CHOSEN_TICK = 5.0
MARGIN = 8
HIT_WIDTH = 4.0
NOTE = 4.0

Run = tuple[int, int]
"""The first and the last of lines that follow on one another, in pixels."""


@dataclass(frozen=True, slots=True)
class Column:
    """One pane: its letter, its text, and the places of its events by id."""

    letter: str
    text: SourceText
    length_cp: int
    places: dict[str, tuple[Span, ...]]


class OverviewBar(QWidget):
    """A column for each pane; a press or drag brings that place into view."""

    place_wanted = Signal(int, int)
    """The number of a pane from 0, and the code point the person wants to see there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Overview of all panes"))
        self._theme = theme
        self._columns: Sequence[Column] = ()
        self._hits: Sequence[Sequence[Span]] = ()
        self._notes: Sequence[Sequence[Span]] = ()
        self._lines: dict[tuple[str, int], list[Run]] = {}
        self._chosen: str | None = None
        self._ground: QPixmap | None = None
        self._dragged: int | None = None

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show these panes."""
        self._columns = columns
        self.setFixedWidth(max(WIDTH, round(self._pitch() * len(columns)) + 10))
        self._forget("places")

    def show_hits(self, hits: Sequence[Sequence[Span]]) -> None:
        """Mark words found, for each pane, in place of those before."""
        self._hits = hits
        self._forget()

    def show_notes(self, notes: Sequence[Sequence[Span]]) -> None:
        """Mark the words that notes speak of, for each pane, in place of those before."""
        self._notes = notes
        self._forget("notes")

    def choose(self, event_id: str | None) -> None:
        """Mark an event's places, joined."""
        if event_id != self._chosen:
            self._chosen = event_id
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self._forget()

    def _forget(self, *kinds: str) -> None:
        """Paint anew, and measure anew what is of these kinds."""
        self._ground = None
        self._lines = {key: runs for key, runs in self._lines.items() if key[0] not in kinds}
        self.update()

    def _pitch(self) -> float:
        return 24.0 if len(self._columns) == 2 else 12.0

    def _column_left(self, number: int) -> float:
        first = (self.width() - self._pitch() * (len(self._columns) - 1) - COLUMN) / 2
        return round(first + number * self._pitch())

    def _y(self, column: Column, place_cp: float) -> float:
        track = self.height() - HEADER_HEIGHT - 2 * MARGIN
        return HEADER_HEIGHT + MARGIN + track * place_cp / max(1, column.length_cp)

    def _middle(self, column: Column, span: Span) -> float:
        return self._y(column, (span.start_cp + span.end_cp) / 2)

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        scale = self.devicePixelRatioF()
        if self._ground is None:
            self._ground = QPixmap(self.size() * scale)
            self._ground.setDevicePixelRatio(scale)
            self._paint_ground(self._ground)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_chosen(painter)
        painter.setPen(QPen(self._theme["ink"], 1.25))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for number, column in enumerate(self._columns):
            start, end = column.text.visible_span()
            top, bottom = self._y(column, start), self._y(column, end)
            frame = QRectF(self._column_left(number) - 2.5, top, COLUMN + 5, max(4.0, bottom - top))
            painter.drawRoundedRect(frame, 2, 2)
        painter.end()

    def _paint_ground(self, ground: QPixmap) -> None:
        theme = self._theme
        painter = QPainter(ground)
        painter.fillRect(self.rect(), theme["rail"])
        painter.fillRect(0, 0, 1, self.height(), theme["line"])
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme["line"])
        painter.setFont(interface_font(12, strong=True))
        for number, column in enumerate(self._columns):
            left = self._column_left(number)
            painter.setPen(theme["ink2"])
            place = QRectF(left - 6, HEADER_HEIGHT - 20, COLUMN + 12, 18)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, column.letter)
            track = QRectF(left, self._y(column, 0), COLUMN, self._y(column, column.length_cp) - self._y(column, 0))
            painter.fillRect(track, theme["sunken"])
            if theme.is_contrast:
                painter.setPen(theme["line"])
                painter.drawRect(track)
            spans = (span for spans in column.places.values() for span in spans)
            for first, last in self._runs("places", number, spans):
                painter.fillRect(QRectF(left, first - TICK / 2, COLUMN, last - first + TICK), theme["ink3"])
            self._paint_hits(painter, number)
            self._paint_notes(painter, number)
        painter.end()

    def _runs(self, kind: str, number: int, spans: Iterable[Span]) -> list[Run]:
        """The lines of spans of a pane; of thousands most fall on the same few hundred."""
        if (kind, number) not in self._lines:
            column = self._columns[number]
            top, each = self._y(column, 0), (self._y(column, 2) - self._y(column, 0)) / 4
            lines = {round(top + each * (span.start_cp + span.end_cp)) for span in spans}
            self._lines[kind, number] = list(_runs(lines))
        return self._lines[kind, number]

    def _paint_hits(self, painter: QPainter, number: int) -> None:
        """Words found stand out of the column on its left, so that they are told from links by more than colour."""
        column, left = self._columns[number], self._column_left(number)
        for span in self._hits[number] if number < len(self._hits) else ():
            place = QRectF(left - HIT_WIDTH, self._middle(column, span) - 1.5, HIT_WIDTH, 3)
            painter.fillRect(place, self._theme["detail"])

    def _paint_notes(self, painter: QPainter, number: int) -> None:
        """Notes stand on the other side, as dots."""
        left = self._column_left(number) + COLUMN - NOTE / 4
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme["ink"])
        spans = self._notes[number] if number < len(self._notes) else ()
        for first, last in self._runs("notes", number, spans):
            painter.drawRoundedRect(QRectF(left, first - NOTE / 2, NOTE, last - first + NOTE), NOTE / 2, NOTE / 2)
        painter.restore()

    def _paint_chosen(self, painter: QPainter) -> None:
        link = self._theme["link"]
        points: list[QPointF] = []
        for number, column in enumerate(self._columns):
            for place, span in enumerate(column.places.get(self._chosen or "", ())):
                left, y = self._column_left(number), self._middle(column, span)
                painter.fillRect(QRectF(left - 2.5, y - CHOSEN_TICK / 2, COLUMN + 5, CHOSEN_TICK), link)
                if place == 0:
                    points.append(QPointF(left + COLUMN / 2, y))
        painter.setPen(QPen(link, 1.75))
        painter.drawPolyline(points)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._forget("places", "notes")
        super().resizeEvent(event)

    # The pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._columns or event.button() is not Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        middles = [self._column_left(number) + COLUMN / 2 for number in range(len(self._columns))]
        self._dragged = min(range(len(middles)), key=lambda number: abs(middles[number] - x))
        self._want(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._want(event.position().y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._dragged = None

    def _want(self, y: float) -> None:
        if self._dragged is None or self._dragged >= len(self._columns):
            return
        column = self._columns[self._dragged]
        top, bottom = self._y(column, 0), self._y(column, column.length_cp)
        share = min(1.0, max(0.0, (y - top) / max(1.0, bottom - top)))
        self.place_wanted.emit(self._dragged, round(share * column.length_cp))


def _runs(lines: Iterable[int]) -> Iterator[Run]:
    run: list[int] = []
    for y in sorted(lines):
        if run and y > run[-1] + 1:
            yield run[0], run[-1]
            run = []
        run.append(y)
    if run:
        yield run[0], run[-1]
