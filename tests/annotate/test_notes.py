"""Notes and what belongs to them: tags, answers, whether they are settled; and which of them a person sees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.samples import HAND, flood_project, passage
from viewer.annotate.hand import Hand
from viewer.annotate.note_filter import NoteFilter, NoteOrder, authors_of, chosen_notes
from viewer.annotate.notes import (
    Wording,
    add_note,
    change_note,
    dismiss_divergence,
    propose_again,
    remove_note,
    reply,
    settle_notes,
    tag_notes,
    wording_of,
)
from viewer.annotate.tags import change_tag, remove_tag, tag_named
from viewer.errors import ParallaxError
from viewer.model.divergence import Certainty, DivergenceStatus, NoteKind, NoteStatus
from viewer.model.faults import faults_of
from viewer.store.note_index import NoteIndex

OTHER = Hand("A. Weir", "2026-11-04T10:00:00+01:00")
SAID = Wording(NoteKind.ORIGIN, "A parish clerk wrote this.", ("Seminar 4", "parish"), Certainty.LOW)


def noted(project, said=SAID, **about):
    """The project with one more note, and the note."""
    after = project.after(add_note(project, said, HAND, **(about or {"event_id": "e1"})))
    (key,) = after.annotations.keys() - project.annotations.keys()
    return after, after.annotations[key]


def test_what_is_said_in_a_note_is_what_it_says():
    project, note = noted(flood_project())
    assert wording_of(project, note) == SAID
    assert {tag.name for tag in project.tags.values()} == {"Seminar 4", "parish"}


def test_a_tag_of_a_known_name_is_not_made_twice():
    project, first = noted(flood_project())
    project, second = noted(project, Wording(NoteKind.COMMENT, "Again.", ("seminar  4", "SEMINAR 4")))
    assert second.tags == first.tags[:1]


def test_a_note_on_a_link_or_a_divergence_quotes_both_sides():
    project, on_link = noted(flood_project(), link_id="l1")
    assert [quote.passage for quote in on_link.quotes] == list(project.links["l1"].passages)
    assert (on_link.link_id, on_link.event_id) == ("l1", "e1")
    project, on_divergence = noted(project, divergence_id="d1")
    assert [quote.exact for quote in on_divergence.quotes] == ["Five", "Four"]
    with pytest.raises(ParallaxError, match="not there any more"):
        add_note(project, SAID, HAND, link_id="gone")


def test_answers_belong_to_the_note_and_go_with_it():
    project = flood_project()
    project = project.after(reply(project, "n1", "The *clerk* did.", OTHER))
    (answer,) = project.replies_to("n1")
    project = project.after(reply(project, answer.id, "Which one?", HAND))
    assert [each.text for each in project.replies_to("n1")] == ["Which one?", "The *clerk* did."]
    assert list(faults_of(project)) == []
    change = remove_note(project, "n1", HAND)
    assert project.after(change).annotations == {}
    assert project.after(change).after(change.inverse()) == project
    with pytest.raises(ParallaxError, match="empty"):
        reply(project, "n1", "  ", HAND)


def test_a_note_is_settled_and_opened_again():
    project = flood_project()
    settled = project.after(settle_notes(project, ["n1"], NoteStatus.RESOLVED, HAND))
    assert settled.annotations["n1"].status is NoteStatus.RESOLVED
    with pytest.raises(ParallaxError, match="Nothing to do"):
        settle_notes(settled, ["n1"], NoteStatus.RESOLVED, HAND)
    opened = settled.after(settle_notes(settled, ["n1"], NoteStatus.OPEN, HAND))
    assert opened.annotations["n1"].status is NoteStatus.OPEN


def test_a_tag_given_the_name_of_another_becomes_that_one_wherever_it_stands():
    project, note = noted(flood_project())
    parish, seminar = (tag_named(project, name) for name in ("parish", "seminar 4"))
    project = project.after(tag_notes(project, ["n1"], "parish", HAND))
    merged = project.after(change_tag(project, parish.id, HAND, name=" SEMINAR 4"))
    assert set(merged.tags) == {seminar.id}
    assert (merged.annotations[note.id].tags, merged.annotations["n1"].tags) == ((seminar.id,), (seminar.id,))
    gone = merged.after(remove_tag(merged, seminar.id, HAND))
    assert gone.tags == {}
    assert list(faults_of(gone)) == []


def test_a_changed_note_keeps_its_author_and_its_answers():
    project = flood_project()
    project = project.after(reply(project, "n1", "Yes.", OTHER))
    after = project.after(change_note(project, "n1", OTHER, SAID))
    assert after.annotations["n1"].author == "H. Brandt"
    assert len(after.replies_to("n1")) == 1


def test_what_was_dismissed_can_be_proposed_again():
    project = flood_project()
    project = project.after(dismiss_divergence(project, "d1", HAND))
    back = project.after(propose_again(project, ["d1", "d2"], HAND))
    assert back.divergences["d1"].status is DivergenceStatus.PROPOSED
    with pytest.raises(ParallaxError, match="Nothing to do"):
        propose_again(back, ["d1"], HAND)


def test_notes_are_chosen_by_each_of_their_marks():
    project, note = noted(flood_project(), passages=[passage(flood_project().sources["flood"], "Four wardens")])
    project = project.after(reply(project, "n1", "The clerk did.", OTHER))
    tag = tag_named(project, "parish")

    def ids(**wanted):
        return {each.id for each in chosen_notes(project, NoteFilter(**wanted))}

    assert ids() == {"n1", note.id}
    assert ids(kind=NoteKind.ORIGIN) == ids(tag=tag.id) == ids(source="flood") == {note.id}
    assert ids(event="e1") == ids(source="dike") == ids(author="A. Weir") == {"n1"}
    assert ids(status=NoteStatus.RESOLVED) == set()
    assert authors_of(project) == ["A. Weir", "H. Brandt"]
    assert [each.kind for each in chosen_notes(project, NoteFilter(), NoteOrder.KIND)] == [
        NoteKind.QUESTION,
        NoteKind.ORIGIN,
    ]


def test_notes_are_found_by_words_of_theirs_of_their_quotes_and_of_answers():
    project = flood_project()
    index = NoteIndex(project.annotations.values())
    assert index.find("count") == index.find("FIVE war") == {"n1"}
    assert index.find("coun xyz") == index.find('"*(') == frozenset()
    change = reply(project, "n1", "Die Müller zählten.", OTHER)
    index.follow(change)
    (answer,) = index.find("muller")
    after = project.after(change)
    assert chosen_notes(after, NoteFilter(ids={answer})) == [after.annotations["n1"]]
    index.follow(change.inverse())
    assert index.find("muller") == frozenset()


@given(st.text(max_size=60))
def test_whatever_is_searched_for_is_no_error(words):
    index = NoteIndex(flood_project().annotations.values())
    assert index.find(words) <= {"n1"}
    index.close()
