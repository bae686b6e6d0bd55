"""The synopsis: the words of each cell, the marks in them, the order of the rows."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.samples import HAND, flood_project, passage
from viewer.annotate.notes import Wording, add_note, dismiss_divergence
from viewer.diverge.synopsis import MOST_CP, Synopsis, in_order_of
from viewer.model.divergence import Divergence, NoteKind
from viewer.model.link import Event, Link
from viewer.model.place import Passage, Span
from viewer.model.project import Project
from viewer.model.source import Metadata, Source


def test_a_cell_holds_the_words_the_marks_in_them_and_the_kinds() -> None:
    cell = Synopsis(flood_project()).cell("e1", "dike")
    assert cell.words == "Five wardens left the council."
    assert [(span.of(cell.words), kind) for span, kind in cell.marks] == [("Five", NoteKind.NUMBER)]
    assert cell.kinds == (NoteKind.NUMBER,)


def test_a_source_without_a_passage_is_silent() -> None:
    assert Synopsis(flood_project()).cell("e2", "dike").is_silent


def test_a_dismissed_divergence_is_not_marked_and_a_noted_one_is() -> None:
    project = flood_project()
    project = project.after(dismiss_divergence(project, "d1", HAND))
    quoted = [passage(project.sources["dike"], "left")]
    project = project.after(add_note(project, Wording(NoteKind.AGENCY, "…"), HAND, event_id="e1", passages=quoted))
    assert Synopsis(project).cell("e1", "dike").kinds == (NoteKind.AGENCY,)


def long_told(text: str, quote: Span | None = None) -> Project:
    sources = [Source("a", text, Metadata("a")), Source("b", "Told.", Metadata("b"), 1)]
    ends = Passage("a", Span(0, len(text))), Passage("b", Span(0, 5))
    found = [Divergence("d", "e", NoteKind.NUMBER, Passage("a", quote), ends[1], "…", 0.5)] if quote else []
    return Project.of([*sources, Event("e", "It"), Link("l", *ends, 0.9, event_id="e"), *found])


def test_a_long_passage_is_shown_from_a_little_before_its_first_difference() -> None:
    text = "Rain fell on the hills and on the town. " * 20 + "Nine boats sank."
    start = text.index("Nine")
    cell = Synopsis(long_told(text, Span(start, start + 4))).cell("e", "a")
    assert cell.words.startswith("… ")
    assert len(cell.words) <= MOST_CP
    assert [span.of(cell.words) for span, _ in cell.marks] == ["Nine"]


@given(st.text(alphabet="ab \n\t𝔐é", min_size=1, max_size=60), st.data())
def test_marks_stand_on_the_words_they_quote_whatever_the_white_space(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    cell = Synopsis(long_told(text, Span(start, end))).cell("e", "a")
    assert "  " not in cell.words
    for span, _ in cell.marks:
        assert span.of(cell.words).split() == text[start:end].split()


def test_events_stand_in_their_own_order_or_in_that_of_a_source_with_what_it_leaves_out_last() -> None:
    project = flood_project()
    assert [event.id for event in in_order_of(project, None)] == ["e2", "e1"]
    assert [event.id for event in in_order_of(project, "flood")] == ["e1", "e2"]
    assert [event.id for event in in_order_of(project, "dike")] == ["e1", "e2"]
    assert in_order_of(replace(project, links={}), "dike") == list(project.ordered_events())
