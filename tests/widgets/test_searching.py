"""The search in the window: everywhere, and in one pane."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from viewer.widgets.find_bar import places_of
from viewer.widgets.main_window import MainWindow
from viewer.widgets.search_panel import SearchPanel


def panel_of(window: MainWindow) -> SearchPanel:
    panel = window.findChild(SearchPanel)
    assert panel is not None
    return panel


def search(qtbot: QtBot, window: MainWindow, words: str) -> SearchPanel:
    window.action("search.everywhere").trigger()
    panel = panel_of(window)
    QTest.keyClicks(panel.field, words)
    qtbot.waitUntil(lambda: bool(panel.hits.hits), timeout=5000)
    return panel


def test_words_are_listed_marked_and_walked_through(window: MainWindow, qtbot: QtBot) -> None:
    panel = search(qtbot, window, "wardens")
    assert [hit.owner_id for hit in panel.hits.hits if not hit.in_note] == ["dike", "flood", "chronicle"]

    window.action("search.next").trigger()
    assert panel.hits.current == 0
    window.action("search.previous").trigger()
    assert panel.hits.current == len(panel.hits.hits) - 1


def test_a_hit_in_a_source_without_a_pane_is_shown_in_one(window: MainWindow, qtbot: QtBot) -> None:
    window.show_panes(["dike", "flood"])
    panel = search(qtbot, window, "margin")
    panel.hits.choose(0)
    assert window.shown_sources == ["dike", "chronicle"]


def test_escape_puts_the_search_and_its_marks_away(window: MainWindow, qtbot: QtBot) -> None:
    panel = search(qtbot, window, "wardens")
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert not panel.hits.hits


def test_what_cannot_be_found_is_said(window: MainWindow, qtbot: QtBot) -> None:
    window.action("search.everywhere").trigger()
    panel = panel_of(window)
    QTest.keyClicks(panel.field, "tulips")
    qtbot.waitUntil(lambda: panel._count.text() == "Found nowhere", timeout=5000)


def test_words_are_found_in_one_pane_from_place_to_place(window: MainWindow) -> None:
    pane = window.reading.panes[0]
    pane.text.setFocus()
    window.action("search.here").trigger()
    QTest.keyClicks(pane.find_bar.field, "the")
    places = places_of("the", pane.source.text)
    assert pane.find_bar._count.text() == f"1 of {len(places)}"
    QTest.keyClick(pane.find_bar.field, Qt.Key.Key_Return)
    assert pane.find_bar._count.text() == f"2 of {len(places)}"
    QTest.keyClick(pane.find_bar.field, Qt.Key.Key_Escape)
    assert pane.find_bar.isHidden()


def test_a_blank_stands_for_a_line_end() -> None:
    assert [place.of("a dear\n bread") for place in places_of("DEAR bread", "a dear\n bread")] == ["dear\n bread"]
