"""An event in a cell of a table: its number, label and date."""

from functools import cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from viewer.qt.theme import Theme, interface_font
from viewer.widgets.badge import HEIGHT, badge_width, paint_badge
from viewer.widgets.event_list import EventRow
from viewer.widgets.sides import Sides
from viewer.widgets.wrapped_words import WrappedWords

WORDS_LEFT = 46
MOST_LINES = 2
LINE = 19


def paint_event(painter: QPainter, rect: QRect, row: EventRow, theme: Theme, *, chosen: bool) -> None:
    """Draw an event from the top of a cell: the label on two lines at the most, the date below."""
    sides = Sides(painter, rect)
    place = QRectF(rect.left() + 16, rect.top() + 12, badge_width(row.number), HEIGHT)
    paint_badge(painter, sides.place(place), row.number, theme, confirmed=row.confirmed, chosen=chosen)
    words = QRect(rect.left() + WORDS_LEFT, rect.top() + 12, rect.width() - WORDS_LEFT - 10, MOST_LINES * LINE)
    painter.setPen(theme["ink"])
    below = _label_words().paint(painter, sides, words, row.label)
    painter.setFont(interface_font(13))
    painter.setPen(theme["ink3"])
    date = painter.fontMetrics().elidedText(row.date, Qt.TextElideMode.ElideRight, words.width())
    sides.write(words.translated(0, below), date, Qt.AlignmentFlag.AlignTop)


def paint_event_line(painter: QPainter, rect: QRect, row: EventRow, theme: Theme, *, chosen: bool) -> None:
    """Draw an event on one line: number, label, and the date where there is room for it."""
    sides, middle = Sides(painter, rect), rect.center().y() + 1
    place = QRectF(rect.left() + 16, middle - HEIGHT / 2, badge_width(row.number), HEIGHT)
    paint_badge(painter, sides.place(place), row.number, theme, confirmed=row.confirmed, chosen=chosen)
    font, small = interface_font(14, strong=True), interface_font(13)
    room = QRect(rect.left() + WORDS_LEFT, rect.top(), rect.width() - WORDS_LEFT - 8, rect.height())
    date_width = QFontMetrics(small).horizontalAdvance(row.date)
    metrics = QFontMetrics(font)
    whole = metrics.horizontalAdvance(row.label)
    dated = bool(row.date) and whole + 12 + date_width <= room.width()
    painter.setFont(font)
    painter.setPen(theme["ink"])
    sides.write(room, metrics.elidedText(row.label, Qt.TextElideMode.ElideRight, room.width()))
    if dated:
        painter.setFont(small)
        painter.setPen(theme["ink3"])
        sides.write(room.adjusted(whole + 12, 0, 0, 0), row.date)


@cache
def _label_words() -> WrappedWords:
    return WrappedWords(interface_font(14, strong=True), MOST_LINES)
