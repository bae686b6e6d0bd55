"""Passages, marks and lit words of one source, painted on the lines in sight."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from viewer.qt.glyphs import paint_underline
from viewer.qt.theme import Theme, icon_pixmap
from viewer.widgets.badge import HEIGHT, badge_width, paint_badge
from viewer.widgets.shown import ShownMark, ShownPassage, ShownPassages
from viewer.widgets.span_index import Placed, SpanIndex
from viewer.widgets.text_rows import Band, TextRows
from viewer.widgets.utf16 import Utf16Map

BADGE_LEFT = 9.0
BAR_WIDTH = 3.0
NOTE_SIZE = 9


class PassagePainter:
    """Knows what a pane shows besides its words; all places in UTF-16 units."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.chosen: str | None = None
        self.hovered = ""
        self.lit: list[tuple[int, int]] = []
        self.passages: dict[str, ShownPassage] = {}
        self.numbers: Mapping[str, int] = {}
        """The numbers of the events, from 1."""
        self.clear()

    def clear(self) -> None:
        """Forget everything that was shown."""
        self.lit = []
        self.passages = {}
        self._places = Placed[ShownPassage]()
        self._marks = Placed[ShownMark]()
        self.hit: tuple[int, int] | None = None
        self.show_hits([])

    def show_hits(self, places: Sequence[tuple[int, int]]) -> None:
        """Take other words found."""
        self._hits = places
        self._hit_index = SpanIndex(places)

    def show_passages(self, passages: ShownPassages, units: Utf16Map, *, others_stay: bool = False) -> bool:
        """Take passages by event, None where an event has none any more; those of other events go, or stay.

        Returns whether there is anything to paint anew.
        """
        self.passages = {**(self.passages if others_stay else {}), **{k: each for k, each in passages.items() if each}}
        for event_id in [event_id for event_id, passage in passages.items() if passage is None]:
            self.passages.pop(event_id, None)
        placed = {key: _placed(passage, units) for key, passage in passages.items()}
        if others_stay:
            return self._places.put_all(placed)
        self._places = Placed(placed)
        return True

    def show_marks(
        self, marks: Mapping[str, Sequence[ShownMark]], units: Utf16Map, *, others_stay: bool = False
    ) -> bool:
        """Take underlines, by the id of what they are of; those of other things go, or stay. Returns as above."""
        placed = {key: [(*units.units(mark.span), mark) for mark in own] for key, own in marks.items()}
        if others_stay:
            return self._marks.put_all(placed)
        self._marks = Placed(placed)
        return True

    def event_at(self, rows: TextRows, point: QPointF) -> str:
        """The id of the event with the shortest passage at a point of the viewport, or nothing."""
        found = [
            (end - start, passage.event_id)
            for start, end, passage in self._in_sight(rows)
            if rows.band(start, end).path.contains(point)
        ]
        return min(found)[1] if found else ""

    def paint_below(self, painter: QPainter, rows: TextRows, pane: QRectF) -> None:
        """Paint bands, numbers and lit words: what the words stand on."""
        shown = [(passage, rows.band(start, end)) for start, end, passage in self._in_sight(rows)]
        shown.sort(key=lambda pair: pair[0].event_id == self.chosen)
        for passage, band in shown:
            self._paint_band(painter, passage, band, pane)
        self._paint_badges(painter, shown)
        self._paint_hits(painter, rows)
        for start, end in self.lit:
            for row, left, right in rows.pieces(start, end):
                place = QRectF(left - 1, row.top + 2, right - left + 2, row.height - 4)
                painter.fillRect(place, self.theme["hit"])
                painter.fillRect(QRectF(place.left(), place.bottom() - 1.5, place.width(), 1.5), self.theme["link"])

    def paint_above(self, painter: QPainter, rows: TextRows) -> None:
        """Paint the underlines of marked words, and a sign in the margin beside notes."""
        for start, end, mark in self._marks.reaching(rows.start, rows.end):
            pieces = rows.pieces(start, end)
            for row, left, right in pieces:
                baseline = row.line.ascent() + row.line.y() - row.line.lineNumber() * row.height
                top = row.top + baseline + row.line.descent() * 0.55
                paint_underline(painter, mark.kind, QPointF(left, round(top)), right - left, self.theme)
            if mark.is_note and pieces:
                self._paint_note_sign(painter, pieces[0][0].top, rows)

    def _paint_hits(self, painter: QPainter, rows: TextRows) -> None:
        """Words found stand on the colour of hits; the one that the person is at has a frame."""
        for i in self._hit_index.reaching(rows.start, rows.end):
            for row, left, right in rows.pieces(*self._hits[i]):
                painter.fillRect(QRectF(left - 1, row.top + 2, right - left + 2, row.height - 4), self.theme["hit"])
        if self.hit:
            painter.setPen(QPen(self.theme["link"], 2))
            for row, left, right in rows.pieces(*self.hit):
                painter.drawRect(QRectF(left - 2, row.top + 2, right - left + 4, row.height - 4))

    def _in_sight(self, rows: TextRows) -> list[tuple[int, int, ShownPassage]]:
        return self._places.reaching(rows.start, rows.end) if rows.rows else []

    def _paint_band(self, painter: QPainter, passage: ShownPassage, band: Band, pane: QRectF) -> None:
        chosen = passage.event_id == self.chosen
        painter.fillPath(band.path, self.theme["linkTint" if chosen else "quietTint"])
        if chosen:
            top, bottom = band.left
            painter.fillRect(QRectF(0, top, BAR_WIDTH, bottom - top), self.theme["link"])
        elif self.theme.is_contrast or passage.event_id == self.hovered:
            pen = QPen(self.theme["ink"], 0.75)
            if not passage.confirmed:
                pen.setDashPattern([4, 3])
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setClipRect(pane)
            painter.strokePath(band.path, pen)
            painter.restore()

    def _paint_badges(self, painter: QPainter, shown: list[tuple[ShownPassage, Band]]) -> None:
        """Each number on the first free line of its passage, the chosen one first of all."""
        taken: set[float] = set()
        for passage, band in sorted(shown, key=lambda pair: pair[0].event_id != self.chosen):
            top = next((top for top in band.badge_tops if top not in taken), None)
            if top is None:
                continue
            taken.add(top)
            # Right-bound, so that a third figure grows into the margin.
            number = self.numbers.get(passage.event_id, 0)
            width = badge_width(number)
            left = min(BADGE_LEFT, BADGE_LEFT + HEIGHT + 2 - width)
            place = QRectF(left, top + round((band.row_height - HEIGHT) / 2), width, HEIGHT)
            chosen = passage.event_id == self.chosen
            paint_badge(painter, place, number, self.theme, confirmed=passage.confirmed, chosen=chosen)

    def _paint_note_sign(self, painter: QPainter, top: float, rows: TextRows) -> None:
        scale = painter.device().devicePixelRatio()
        sign = icon_pixmap("sticky-note", self.theme["ink2"], NOTE_SIZE, scale)
        painter.drawPixmap(QPointF(rows.width - NOTE_SIZE, top + 2), sign)


def _placed(passage: ShownPassage | None, units: Utf16Map) -> list[tuple[int, int, ShownPassage]]:
    return [(*units.units(span), passage) for span in passage.spans] if passage else []
