"""Many links judged at once, boundaries moved, places marked: each one change that can be undone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.samples import DIKE, HAND, flood_project, passage
from viewer.annotate.bookmarks import add_bookmark, ordered_bookmarks, remove_bookmark
from viewer.annotate.boundaries import Unit, move_boundary, moved_span
from viewer.annotate.review import judge_suggested, suggested_links
from viewer.annotate.sources import remove_source
from viewer.errors import ParallaxError
from viewer.model.faults import faults_of
from viewer.model.link import LinkStatus
from viewer.model.place import Span


def test_suggestions_from_a_confidence_on_are_confirmed_together() -> None:
    project = flood_project()
    change = judge_suggested(project, LinkStatus.CONFIRMED, HAND, least=0.7)
    after = project.after(change)
    assert after.links["l1"].status is LinkStatus.CONFIRMED
    assert after.links["l2"] == project.links["l2"]
    assert after.after(change.inverse()) == project


def test_suggestions_below_a_confidence_are_rejected_and_what_was_judged_stays() -> None:
    project = flood_project()
    after = project.after(judge_suggested(project, LinkStatus.REJECTED, HAND, below=0.7))
    assert after.links["l2"].status is LinkStatus.REJECTED
    assert after.links["l1"] == project.links["l1"]
    assert after.links["l3"].status is LinkStatus.CONFIRMED
    with pytest.raises(ParallaxError, match="confidence"):
        judge_suggested(after, LinkStatus.REJECTED, HAND, below=0.7)


def test_only_the_events_named_are_judged() -> None:
    assert [link.id for link in suggested_links(flood_project(), events={"e1"})] == ["l1", "l2"]
    assert suggested_links(flood_project(), events={"e2"}) == []


@pytest.mark.parametrize(
    ("unit", "start", "forward", "words"),
    [
        (Unit.WORD, True, False, "May. Five wardens left the council."),
        (Unit.WORD, True, True, "wardens left the council."),
        (Unit.WORD, False, True, "Five wardens left the council. Bread"),
        (Unit.SENTENCE, True, False, DIKE[: DIKE.index(" Bread")]),
        (Unit.SENTENCE, False, True, "Five wardens left the council. Bread was dear."),
    ],
)
def test_a_boundary_moves_by_word_or_sentence_and_every_link_on_the_passage_follows(
    unit: Unit, start: bool, forward: bool, words: str
) -> None:
    project = flood_project()
    place = project.links["l1"].a
    change = move_boundary(project, "e1", place, unit, HAND, start=start, forward=forward)
    after = project.after(change)
    assert {after.words(after.links[key].a) for key in ("l1", "l2")} == {words}
    assert after.links["l1"].status is LinkStatus.CONFIRMED
    assert not list(faults_of(after))
    assert after.after(change.inverse()) == project


def test_a_passage_is_never_moved_to_nothing_nor_out_of_its_text() -> None:
    with pytest.raises(ParallaxError, match="Nothing of the passage"):
        moved_span("One. Two.", "en", Span(0, 4), Unit.SENTENCE, start=True, forward=True)
    with pytest.raises(ParallaxError, match="nothing more"):
        moved_span("One. Two.", "en", Span(0, 4), Unit.SENTENCE, start=True, forward=False)
    project = flood_project()
    with pytest.raises(ParallaxError, match="No link"):
        move_boundary(
            project, "e1", passage(project.sources["dike"], "Bread"), Unit.WORD, HAND, start=True, forward=True
        )


@given(st.text("ab .\n", max_size=80), st.data())
def test_a_moved_boundary_stays_in_the_text_and_goes_the_way_it_was_sent(text: str, data: st.DataObject) -> None:
    text = "x" + text
    begin = data.draw(st.integers(0, len(text) - 1))
    span = Span(begin, data.draw(st.integers(begin + 1, len(text))))
    start, forward = data.draw(st.booleans()), data.draw(st.booleans())
    try:
        moved = moved_span(text, "en", span, data.draw(st.sampled_from(Unit)), start=start, forward=forward)
    except ParallaxError:
        return
    assert moved.end_cp <= len(text)
    before, after = (span.start_cp, moved.start_cp) if start else (span.end_cp, moved.end_cp)
    assert (after > before) is forward
    assert after != before


def test_bookmarks_stand_in_the_order_of_reading_and_hold_their_event() -> None:
    project = flood_project()
    bread = passage(project.sources["dike"], "Bread was dear.")
    for change in (
        lambda p: add_bookmark(p, HAND, passage=bread),
        lambda p: add_bookmark(p, HAND, event_id="e1", label="To be shown in class"),
    ):
        project = project.after(change(project))
    assert [mark.label for mark in ordered_bookmarks(project)] == ["To be shown in class", "Bread was dear."]
    with pytest.raises(ParallaxError, match="already"):
        add_bookmark(project, HAND, passage=bread)
    mark = ordered_bookmarks(project)[0]
    assert len(project.after(remove_bookmark(project, mark.id, HAND)).bookmarks) == 1
    without = project.after(remove_source(project, "dike", HAND))
    assert [each.event_id for each in without.bookmarks.values()] == ["e1"]
    assert "e1" in without.events
    assert not list(faults_of(without))
