"""A window that runs from right to left: areas, lists and their words change sides, and answer where they stand."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from viewer.model.direction import runs_leftward
from viewer.widgets.event_list import EventList
from viewer.widgets.main_window import MainWindow


@pytest.fixture
def leftward(window: MainWindow) -> Iterator[MainWindow]:
    """The window with the flood open, turned round."""
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.resize(1400, 900)
    window.show()
    for _ in range(5):
        QApplication.processEvents()
    yield window
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _place(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _inked(image: QImage, place: QRect, colour: QColor) -> int:
    """How many points of a part of a picture have about a colour."""
    points = (
        image.pixelColor(x, y) for x in range(place.left(), place.right()) for y in range(place.top(), place.bottom())
    )
    return sum(
        abs(point.red() - colour.red()) + abs(point.green() - colour.green()) + abs(point.blue() - colour.blue()) < 60
        for point in points
    )


def test_areas_change_sides(leftward: MainWindow) -> None:
    rail, reading, inspector = (
        _place(leftward, part) for part in (leftward.rail, leftward.reading, leftward.inspector)
    )
    assert inspector.right() <= reading.left() + 8
    assert reading.right() <= rail.left() + 8


def test_numbers_of_events_stand_at_the_right_and_a_click_chooses(leftward: MainWindow) -> None:
    events = leftward.findChild(EventList)
    index = events.model().index(1, 0)
    row = events.visualRect(index)
    QTest.mouseClick(events.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert leftward.chosen_event == "e1"
    image = events.viewport().grab().toImage()
    sides = QRect(row.left(), row.top(), 36, row.height()), QRect(row.right() - 36, row.top(), 36, row.height())
    left, right = (_inked(image, side, leftward.theme["link"]) for side in sides)
    assert right > 100 > left


@pytest.mark.parametrize(
    ("words", "leftward"), [("The dike", False), ("1917: עדות", True), ("«رواية»", True), ("1917", False), ("", False)]
)
def test_words_run_as_their_first_letter_says(words: str, leftward: bool) -> None:
    assert runs_leftward(words) is leftward
