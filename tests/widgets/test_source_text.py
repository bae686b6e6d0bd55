import random
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from tests.samples import sources
from viewer.model.divergence import NoteKind
from viewer.model.place import Passage, Span
from viewer.model.source import Metadata, Source
from viewer.widgets.shown import ShownMark, ShownPassage
from viewer.widgets.source_text import SourceText


def words_of(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def pane(qtbot, theme):
    pane = SourceText(theme)
    qtbot.addWidget(pane)
    pane.resize(420, 400)
    pane.show()
    return pane


def long_source(words: int, seed: int = 1) -> Source:
    chance = random.Random(seed)
    paragraphs = []
    while words > 0:
        length = chance.randint(20, 140)
        paragraphs.append(" ".join(chance.choices(("dike", "warden", "council", "flood", "𝔐ill"), k=length)))
        words -= length
    return Source("long", "\n\n".join(paragraphs), Metadata("Long"))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.sampled_from("ab \n\n\r\u2028\u2029é😀"), max_size=80))
def test_every_character_keeps_its_place(pane, text):
    pane.show_source(Source("s", text, Metadata("S")))
    units = len(text.encode("utf-16-le")) // 2
    assert pane.document().characterCount() == units + 1


def test_a_selection_is_told_in_code_points_beyond_wide_characters(pane, qtbot):
    chronicle = sources()[2]
    pane.show_source(chronicle)
    span = words_of(chronicle.text, "in the margin")
    with qtbot.waitSignal(pane.selected) as told:
        pane.select(span)
    assert told.args == [Passage("chronicle", span)]
    assert pane.textCursor().selectedText() == "in the margin"


def test_words_can_be_selected_by_keyboard_and_copied_but_not_changed(pane):
    dike = sources()[0]
    pane.show_source(dike)
    pane.setFocus()
    QTest.keyClick(pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(pane, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().strip() == "The"
    QTest.keyClicks(pane, "zzz")
    assert pane.toPlainText() == dike.text


def test_a_click_on_a_passage_tells_its_event_and_a_click_beside_none(pane, qtbot):
    dike = sources()[0]
    pane.show_source(dike)
    span = words_of(dike.text, "Five wardens left the council.")
    pane.show_passages({"e1": ShownPassage("e1", (span,), confirmed=True)}, {"e1": 2})
    rect = pane.band_rects("e1")[0]
    cursor = QTextCursor(pane.document())
    cursor.setPosition(span.start_cp + 3)
    inside = pane.cursorRect(cursor).center()
    assert rect.contains(inside.toPointF())
    with qtbot.waitSignal(pane.passage_clicked) as told:
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=inside)
    assert told.args == ["e1"]
    with qtbot.assertNotEmitted(pane.passage_clicked):
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 380))


def test_of_nested_passages_the_shortest_answers(pane):
    dike = sources()[0]
    pane.show_source(dike)
    outer, inner = Span(0, 80), words_of(dike.text, "dike")
    passages = [ShownPassage("o", (outer,), confirmed=True), ShownPassage("i", (inner,), confirmed=False)]
    pane.show_passages({each.event_id: each for each in passages}, {"o": 1, "i": 2})
    assert pane.event_at(pane.band_rects("i")[0].center()) == "i"


def test_enter_tells_the_event_at_the_cursor(pane, qtbot):
    dike = sources()[0]
    pane.show_source(dike)
    span = words_of(dike.text, "Five wardens left the council.")
    pane.show_passages({"e1": ShownPassage("e1", (span,), confirmed=True)}, {"e1": 2})
    cursor = pane.textCursor()
    cursor.setPosition(span.start_cp + 4)
    pane.setTextCursor(cursor)
    with qtbot.waitSignal(pane.passage_clicked) as told:
        QTest.keyClick(pane, Qt.Key.Key_Return)
    assert told.args == ["e1"]


def test_bands_are_notched_where_a_passage_begins_and_ends_within_a_line(pane):
    text = "one two three four five six seven eight nine ten " * 12
    pane.show_source(Source("s", text, Metadata("S")))
    rows = pane.rows()
    start, end = rows.rows[1].start + 8, rows.rows[4].start + 8
    band = rows.band(start, end)
    pitch = rows.rows[0].height
    assert band.right == (rows.rows[1].top, rows.rows[4].top)
    assert band.left == (rows.rows[2].top, rows.rows[4].top + pitch)
    assert band.badge_tops[0] == rows.rows[2].top
    whole = rows.band(rows.rows[1].start, rows.rows[4].start)
    assert whole.left == whole.right == (rows.rows[1].top, rows.rows[3].top + pitch)


LETTERS = {"latin": "abcd", "hebrew": "אבגד", "arabic": "ابتث"}


@pytest.mark.parametrize("script", LETTERS)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_band_covers_the_words_of_its_passage_and_no_others(pane, script, data):
    pick = random.Random(data.draw(st.integers(0, 9)))
    text = " ".join("".join(pick.choices(LETTERS[script], k=pick.randint(2, 7))) for _ in range(80))
    start = data.draw(st.integers(0, len(text) - 2))
    end = data.draw(st.integers(start + 1, len(text)))
    pane.show_source(Source("s", text, Metadata("S")))
    rows = pane.rows()
    path = rows.band(start, end).path
    assert rows.rows[0].is_rtl is (script != "latin")
    for row in rows.rows:
        for unit in range(row.text_start, row.text_end - 1):
            # The middle of a letter; the notches reach a little beyond the first and the last.
            middle = QPointF((row.x(unit) + row.x(unit + 1)) / 2, row.top + row.height / 2)
            if not {start, end} & {unit, unit + 1}:
                assert path.contains(middle) is (start <= unit < end)


@pytest.mark.parametrize(("px", "pitch"), [(15, 22), (17, 26), (24, 36)])
def test_lines_have_the_pitch_of_their_size(pane, px, pitch):
    pane.show_source(Source("s", "word " * 200, Metadata("S")))
    pane.set_reading_px(px)
    tops = [row.top for row in pane.rows().rows]
    assert {b - a for a, b in pairwise(tops)} == {pitch}


def test_no_line_is_longer_than_the_measure_however_wide_the_pane(pane):
    pane.resize(1800, 400)
    pane.show_source(Source("s", "the wardens of the dike gave up their seats in spring " * 40, Metadata("S")))
    assert max(row.end - row.start for row in pane.rows().rows) <= 80


def test_a_place_is_brought_where_it_was_wanted_and_read_back(pane, qtbot):
    source = long_source(6000)
    pane.show_source(source)
    middle = len(source.text) // 2
    pane.bring_to(middle, 100)
    assert abs(pane.place_at(100 + pane.rows().rows[0].height / 2) - middle) < 120
    pane.bring_into_view(Span(200, 260))
    start, end = pane.visible_span()
    assert start <= 200
    assert end >= 260


def test_a_glide_ends_where_a_jump_does(pane, qtbot):
    source = long_source(20000)
    span = Span(60000, 60050)
    pane.show_source(source)
    pane.bring_into_view(span, 120)
    jumped = pane.visible_span()
    pane.bring_to(0, 0)
    pane.animated = True
    pane.bring_into_view(span, 120)
    assert pane.visible_span() != jumped
    qtbot.waitUntil(lambda: pane.visible_span() == jumped)


def test_a_span_in_sight_does_not_move_the_pane(pane):
    pane.show_source(long_source(2000))
    before = pane.verticalScrollBar().value()
    pane.bring_into_view(Span(*pane.visible_span()[:1], pane.visible_span()[0] + 5))
    assert pane.verticalScrollBar().value() == before


def test_only_moves_of_the_person_are_told_as_such(pane, qtbot):
    pane.show_source(long_source(3000))
    with qtbot.assertNotEmitted(pane.moved_by_hand):
        pane.bring_to(8000, 50)
        pane.resize(500, 380)
        pane.set_reading_px(20)
        qtbot.wait(120)
    with qtbot.waitSignal(pane.moved_by_hand):
        QTest.keyClick(pane, Qt.Key.Key_PageDown)


def test_the_first_line_stays_when_the_pane_or_its_letters_change_size(pane, qtbot):
    pane.show_source(long_source(5000))
    pane.bring_to(9000, 0)
    place = pane.visible_span()[0]
    pane.resize(700, 400)
    qtbot.wait(120)
    pane.set_reading_px(24)
    qtbot.wait(120)
    assert abs(pane.visible_span()[0] - place) < 120


def test_the_scroll_bar_knows_the_whole_length_before_the_text_is_read(pane, qtbot):
    source = long_source(20000)
    pane.show_source(source)
    qtbot.wait(120)
    guessed = pane.document().lineCount()
    block = pane.document().begin()
    while block.isValid():
        pane.document().documentLayout().blockBoundingRect(block)
        block = block.next()
    assert guessed == pytest.approx(pane.document().lineCount(), rel=0.15)


def test_a_screen_reader_hears_the_source_its_event_and_its_partners(pane):
    dike = sources()[0]
    pane.show_source(dike)
    told = ShownPassage("e1", (Span(0, 5),), confirmed=True, label="The dike", partners=("B", "C"))
    pane.show_passages({"e1": told}, {"e1": 2})
    assert "The dike" in pane.accessibleName()
    pane.choose("e1")
    assert "Event 2" in pane.accessibleDescription()
    assert "B, C" in pane.accessibleDescription()
    pane.choose("e9")
    assert "does not tell" in pane.accessibleDescription()


def test_the_chosen_passage_has_its_tint_and_its_bar(pane, theme):
    pane.show_source(Source("s", "word " * 200, Metadata("S")))
    pane.show_passages({"e1": ShownPassage("e1", (Span(0, 1000),), confirmed=True)}, {"e1": 1})
    y, x = int(pane.rows().rows[2].top + 4), 415
    assert pane.grab().toImage().pixelColor(x, y) == theme["quietTint"]
    pane.choose("e1")
    image = pane.grab().toImage()
    assert image.pixelColor(x, y) == theme["linkTint"]
    assert image.pixelColor(1, y) == theme["link"]


def test_a_page_on_goes_from_what_is_in_sight_and_not_from_the_cursor(pane):
    pane.show_source(long_source(3000))
    pane.bring_to(8000, 0)
    _, end = pane.visible_span()
    QTest.keyClick(pane, Qt.Key.Key_PageDown)
    assert pane.visible_span()[0] <= end < pane.visible_span()[1]
    start, _ = pane.visible_span()
    QTest.keyClick(pane, Qt.Key.Key_Down)
    assert abs(pane.visible_span()[0] - start) < 120


def test_lit_words_stand_on_the_colour_of_hits(pane, theme):
    pane.show_source(Source("s", "word " * 200, Metadata("S")))
    pane.light_up([Span(10, 14)])
    row, left, _ = pane.rows().pieces(10, 14)[0]
    assert pane.grab().toImage().pixelColor(round(left), int(row.top + 3)) == theme["hit"]
    pane.light_up([])
    assert pane.grab().toImage().pixelColor(round(left), int(row.top + 3)) == theme["page"]


def test_marked_words_are_underlined(pane, theme):
    pane.show_source(Source("s", "word " * 200, Metadata("S")))
    before = pane.grab().toImage()
    note = ShownMark(Span(40, 44), NoteKind.QUESTION, is_note=True)
    pane.show_marks({"d": [ShownMark(Span(10, 14), NoteKind.NUMBER)], "n": [note]})
    after = pane.grab().toImage()
    row, left, right = pane.rows().pieces(10, 14)[0]
    column = [after.pixelColor(round((left + right) / 2), int(row.top) + y) for y in range(int(row.height))]
    assert any(abs(colour.hue() - theme["detail"].hue()) < 8 and colour.saturation() > 100 for colour in column)
    edge = range(410, 420)
    assert any(after.pixel(x, y) != before.pixel(x, y) for x in edge for y in range(10, 60))
