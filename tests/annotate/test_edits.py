"""Whatever a reader does can be undone, survives closing, and outlives the aligner."""

from dataclasses import replace

import pytest

from tests.samples import HAND, flood_project, passage, realigned, sources
from viewer.annotate.links import draw_link, judge_links, take_alignment
from viewer.annotate.notes import (
    Wording,
    accept_divergence,
    add_note,
    remove_note,
)
from viewer.annotate.sources import add_sources, remove_source
from viewer.errors import ParallaxError
from viewer.model.alignment import Alignment
from viewer.model.divergence import DivergenceStatus, NoteKind
from viewer.model.link import Event, Link, LinkStatus, Origin

DIKE, FLOOD, CHRONICLE = sources()


def test_a_rejected_link_leaves_its_event_and_an_empty_event_goes_unless_it_is_noted() -> None:
    project = flood_project()
    project = project.after(judge_links(project, ["l3"], LinkStatus.REJECTED, HAND))
    assert "e2" not in project.events
    project = project.after(judge_links(project, ["l1", "l2"], LinkStatus.REJECTED, HAND))
    assert project.passages_of("e1") == {}
    assert project.events["e1"].label == "The wardens resign"
    project = project.after(remove_note(project, "n1", HAND))
    assert "e1" not in project.events


def test_saying_again_what_was_said_is_refused() -> None:
    with pytest.raises(ParallaxError, match="confirmed already"):
        judge_links(flood_project(), ["l3"], LinkStatus.CONFIRMED, HAND)


def test_a_drawn_link_is_confirmed_and_names_a_new_event_by_its_words() -> None:
    project = flood_project()
    change = draw_link(project, passage(FLOOD, "In spring the water came."), passage(DIKE, "The dike"), HAND)
    after = project.after(change)
    (drawn,) = after.links.keys() - project.links.keys()
    link = after.links[drawn]
    assert (link.a.source_id, link.b.source_id) == ("dike", "flood")
    assert (link.status, link.origin) == (LinkStatus.CONFIRMED, Origin.READER)
    assert after.events[str(link.event_id)].label == "The dike"
    with pytest.raises(ParallaxError, match="linked already"):
        draw_link(after, link.b, link.a, HAND)
    with pytest.raises(ParallaxError, match="two sources"):
        draw_link(after, link.a, passage(DIKE, "Bread"), HAND)


def test_a_note_keeps_the_words_it_speaks_of() -> None:
    project = flood_project()
    change = add_note(
        project, Wording(NoteKind.NUMBER, ""), HAND, event_id="e1", passages=[passage(FLOOD, "Four wardens")]
    )
    (note,) = project.after(change).annotations.keys() - {"n1"}
    assert [quote.exact for quote in project.after(change).annotations[note].quotes] == ["Four wardens"]
    with pytest.raises(ParallaxError, match="something to speak of"):
        add_note(project, Wording(NoteKind.COMMENT, "Hm."), HAND)
    with pytest.raises(ParallaxError, match="not there any more"):
        add_note(project, Wording(NoteKind.COMMENT, "Hm."), HAND, event_id="gone")
    with pytest.raises(ParallaxError, match="empty"):
        add_note(project, Wording(NoteKind.COMMENT, " \n"), HAND, event_id="e1")


def test_an_accepted_divergence_is_a_note_with_both_quotes() -> None:
    project = flood_project()
    after = project.after(accept_divergence(project, "d1", HAND, NoteKind.PARTICIPANTS))
    (note,) = (note for key, note in after.annotations.items() if key != "n1")
    assert (note.kind, note.text) == (NoteKind.PARTICIPANTS, "A counts five, B four.")
    assert [quote.exact for quote in note.quotes] == ["Five", "Four"]
    assert after.divergences["d1"].status is DivergenceStatus.ACCEPTED


def test_a_source_goes_with_all_that_stands_on_it_and_undo_brings_it_back() -> None:
    project = flood_project()
    change = remove_source(project, "dike", HAND)
    after = project.after(change)
    assert list(after.sources) == ["flood", "chronicle"]
    assert list(after.links) == ["l3"]
    assert after.annotations["n1"].quotes == ()
    assert after.after(change.inverse()) == project


def test_the_same_text_is_not_added_twice_and_ids_stay_apart() -> None:
    project = flood_project()
    with pytest.raises(ParallaxError, match="same text"):
        add_sources(project, [replace(DIKE, id="other")], HAND)
    change = add_sources(project, [replace(DIKE, text="Another text."), replace(DIKE, text="A third.")], HAND)
    assert [edit.key[1] for edit in change.edits] == ["dike-2", "dike-3"]


def test_an_event_that_a_note_speaks_of_keeps_its_id_and_label_through_a_new_alignment() -> None:
    project = flood_project()
    after = project.after(take_alignment(project, realigned(), HAND))
    assert after.links["new"].event_id == "e1"
    assert after.events["e1"] == Event("e1", "The wardens resign", "1651-05", 0)
    assert after.annotations["n1"].event_id == "e1"


def test_what_the_reader_decided_outlives_a_new_alignment() -> None:
    project = flood_project()
    project = project.after(judge_links(project, ["l1"], LinkStatus.REJECTED, HAND))
    project = project.after(
        draw_link(project, passage(DIKE, "Nobody was blamed."), passage(CHRONICLE, "in anger"), HAND)
    )
    decided = {key: link for key, link in project.links.items() if link.status is not LinkStatus.SUGGESTED}
    after = project.after(take_alignment(project, realigned(), HAND))
    assert decided.items() <= after.links.items()
    assert "l2" not in after.links


def test_an_event_with_a_confirmed_link_is_continued_by_its_own_id_whatever_else_overlaps() -> None:
    project = flood_project()
    project = project.after(judge_links(project, ["l2"], LinkStatus.CONFIRMED, HAND))
    stays = project.links["l2"]
    other = Link(
        "new", passage(DIKE, "The dike at Harnwerth broke on 3 May."), passage(FLOOD, FLOOD.text), 0.5, event_id="e9"
    )
    events = (Event("e1", "Anger", "", 1), Event("e9", "The break", "", 0))
    after = project.after(take_alignment(project, Alignment((stays, other), events), HAND))
    assert after.links["l2"] == stays
    assert after.events["e1"].label == "The wardens resign"


def test_links_to_a_source_that_is_gone_are_refused() -> None:
    project = flood_project()
    project = project.after(remove_source(project, "flood", HAND))
    with pytest.raises(ParallaxError, match="Align again"):
        take_alignment(project, realigned(), HAND)
