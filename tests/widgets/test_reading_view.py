from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.samples import passage
from tests.widgets.test_source_text import long_source
from viewer.model.link import Event, Link, LinkStatus
from viewer.model.place import Passage, Span
from viewer.model.project import Project
from viewer.qt.theme import READING_FAMILY, load_theme, style_sheet
from viewer.widgets.reading_view import ReadingView


def long_project(words: int = 4000, events: int = 40) -> Project:
    a = replace(long_source(words, 1), id="a", position=0)
    b = replace(long_source(words, 2), id="b", position=1)
    parts: list[object] = [a, b]
    for number in range(events):
        left = int((number + 0.3) / events * len(a.text))
        right = int((number + 0.3) / events * len(b.text))
        ends = Passage("a", Span(left, left + 90)), Passage("b", Span(right, right + 90))
        parts.append(Event(f"e{number}", f"Event {number}", "", number))
        parts.append(Link(f"l{number}", *ends, 0.5, event_id=f"e{number}"))
    return Project.of(parts)


@pytest.fixture
def long_view(qtbot, theme):
    view = ReadingView(theme)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.set_panes(["a", "b"])
    view.show_project(long_project())
    view.show()
    qtbot.wait(120)
    return view


def test_panes_wait_for_their_sources(qtbot, theme, flood):
    view = ReadingView(theme)
    qtbot.addWidget(view)
    view.set_panes(["dike", "gone", "flood"])
    assert view.selections() == ()
    view.show_project(flood)
    assert view.pane("dike").source.id == "dike"
    with pytest.raises(KeyError):
        view.pane("gone")


def test_each_pane_keeps_its_own_selection(view, flood, qtbot):
    left, right = passage(flood.sources["dike"], "left the council"), passage(flood.sources["flood"], "gave up")
    with qtbot.waitSignals([view.selection_changed] * 2):
        view.pane("flood").text.select(right.span)
        view.pane("dike").text.select(left.span)
    assert view.selections() == (left, right)
    view.show_project(flood)
    assert view.selections() == (left, right)


def test_words_are_selected_with_the_mouse(view):
    text = view.pane("dike").text
    row = text.rows().rows[0]
    y = int(row.top + row.height / 2)
    QTest.mousePress(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(35, y))
    QTest.mouseMove(text.viewport(), QPoint(120, y))
    QTest.mouseRelease(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(120, y))
    (selected,) = view.selections()
    assert selected.source_id == "dike"
    assert selected.span.start_cp == 0


def test_a_chosen_event_comes_into_sight_in_every_pane(long_view):
    long_view.choose_event("e30", bring_into_view=True)
    places = long_view._project.passages_of("e30")
    for key in ("a", "b"):
        start, end = long_view.pane(key).text.visible_span()
        assert start <= places[key][0].start_cp < places[key][0].end_cp <= end


def test_a_click_leaves_its_own_pane_where_it_is(long_view, qtbot):
    long_view.event_chosen.connect(lambda key: long_view.choose_event(key, bring_into_view=True))
    long_view.set_tied(False)
    text = long_view.pane("a").text
    text.bring_to(len(long_view._project.sources["a"].text) // 2, 0)
    event = next(key for key in long_view._project.events if text.band_rects(key))
    before = text.verticalScrollBar().value()
    band = text.band_rects(event)[0]
    row = next(row for row in text.rows().rows if row.top >= band.top())
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(int(band.center().x()), int(row.top + 12)))
    assert text.verticalScrollBar().value() == before


def test_tied_panes_follow_and_freed_ones_stay(long_view):
    a, b = long_view.pane("a").text, long_view.pane("b").text
    for _ in range(12):
        QTest.keyClick(a, Qt.Key.Key_PageDown)
    read_a = a.place_at(300) / len(long_view.pane("a").source.text)
    read_b = b.place_at(300) / len(long_view.pane("b").source.text)
    assert 0.1 < read_a == pytest.approx(read_b, abs=0.03)
    long_view.set_tied(False)
    before = b.verticalScrollBar().value()
    QTest.keyClick(a, Qt.Key.Key_PageDown)
    assert b.verticalScrollBar().value() == before


def test_an_offset_found_while_free_is_kept_when_tied_again(long_view):
    a, b = long_view.pane("a").text, long_view.pane("b").text
    a.bring_to(8000, 0)
    b.bring_to(8000, 0)
    long_view.set_tied(False)
    for _ in range(3):
        QTest.keyClick(b, Qt.Key.Key_PageDown)
    apart = b.place_at(300) - a.place_at(300)
    assert apart > 1000
    long_view.set_tied(True)
    QTest.keyClick(a, Qt.Key.Key_PageDown)
    assert b.place_at(300) - a.place_at(300) == pytest.approx(apart, rel=0.35)


def test_the_ends_of_tied_texts_meet(long_view):
    a, b = long_view.pane("a").text.verticalScrollBar(), long_view.pane("b").text.verticalScrollBar()
    a.setValue(a.maximum())
    assert b.value() >= b.maximum() - 2
    a.setValue(0)
    assert b.value() == 0


def test_an_edit_keeps_the_place_and_shows_the_new_state(long_view, theme):
    text = long_view.pane("a").text
    text.bring_to(12000, 0)
    before = text.verticalScrollBar().value()
    project = long_view._project
    confirmed = replace(project.links["l20"], status=LinkStatus.CONFIRMED)
    long_view.show_project(replace(project, links={**project.links, "l20": confirmed}))
    assert text.verticalScrollBar().value() == before
    (ribbon,) = long_view._gutters[0]._ribbons["e20"]
    assert ribbon.confirmed


def test_evidence_lights_up_in_both_panes(view, flood):
    link = flood.links["l1"]
    view.light_up(link.evidence[0], link)
    assert view.pane("dike").text._painter.lit
    assert view.pane("flood").text._painter.lit
    assert not view.pane("chronicle").text._painter.lit
    view.light_up(None, None)
    assert not view.pane("dike").text._painter.lit


def test_the_overview_brings_a_place_into_sight(long_view, qtbot):
    overview = long_view._overview
    x = int(overview._column_left(0) + 3)
    QTest.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(x, overview.height() - 20))
    text = long_view.pane("a")
    assert text.text.visible_span()[1] > 0.9 * len(text.source.text)
    assert long_view.pane("b").text.visible_span()[1] > 0.85 * len(long_view.pane("b").source.text)


def test_panes_can_be_changed_and_looks_follow(view, flood):
    view.set_panes(["chronicle", "dike"])
    assert [pane.source.id for pane in view._panes] == ["chronicle", "dike"]
    assert len(view._gutters) == 1
    view.set_theme(load_theme("dark"))
    view.choose_event("e1", bring_into_view=True)
    image = view.pane("dike").text.grab().toImage()
    tint = load_theme("dark")["linkTint"]
    assert any(image.pixelColor(x, y) == tint for x in range(40, 400, 3) for y in range(0, 200, 3))
    view.set_panes([])
    assert view._panes == []


def test_three_panes_have_smaller_letters_than_two(view):
    text = view.pane("dike").text.document
    assert text().defaultFont().pixelSize() == 15
    view.set_panes(["dike", "flood"])
    assert text().defaultFont().pixelSize() == 17
    view.set_reading_px(24)
    assert text().defaultFont().pixelSize() == 24


def test_texts_keep_their_face_and_place_when_the_style_sheet_changes(long_view, qtbot, qapp):
    text = long_view.pane("a").text
    text.bring_to(9000, 0)
    place = text.visible_span()[0]
    for name in ("light", "dark"):
        long_view.setStyleSheet(style_sheet(load_theme(name)))
        long_view.set_theme(load_theme(name))
        qtbot.wait(120)
        assert text.document().defaultFont().family() == READING_FAMILY
        assert text.document().defaultFont().pixelSize() == 17
        assert abs(text.visible_span()[0] - place) < 120


def test_the_focused_source_is_told(view, qtbot):
    view.activateWindow()
    view.pane("flood").text.setFocus()
    qtbot.waitUntil(lambda: view.focused_source() == "flood")
    view.setFocus()
    assert view.focused_source() == "dike"


def test_long_texts_with_many_passages_are_shown_and_scrolled(qtbot, theme):
    project = long_project(200_000, 1000)
    view = ReadingView(theme)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    view.show_project(project)
    view.set_panes(["a", "b"])
    text = view.pane("a").text
    for _ in range(5):
        QTest.keyClick(text, Qt.Key.Key_PageDown)
        QApplication.processEvents()
    view.choose_event("e900", bring_into_view=True)
    QApplication.processEvents()
    assert text.band_rects("e900")
    assert view.pane("b").text.band_rects("e900")


def test_lines_stand_as_far_apart_and_are_as_long_as_the_person_chose(view: ReadingView) -> None:
    text = view.pane("dike").text
    before = [row.end - row.start for row in text.rows().rows]
    view.set_spacing(200, 45)

    assert text.rows().rows[0].height == 2 * 15  # from three panes on the text is 2 px smaller than 17
    assert max(row.end - row.start for row in text.rows().rows) <= 55
    view.set_spacing(150, 66)
    assert [row.end - row.start for row in text.rows().rows] == before
