"""Passages cut into runs."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.export.runs import Mark, Run, excerpt
from viewer.model.divergence import NoteKind
from viewer.model.link import EvidenceKind
from viewer.model.place import Span


def test_marks_that_overlap_share_the_words_between_them():
    text = "on 4 November five left"
    found = excerpt(
        text, Span(0, 23), [Span(0, 23)], [Mark(Span(3, 13), EvidenceKind.DATE), Mark(Span(5, 18), NoteKind.DATE)]
    )
    assert found.paragraphs == (
        (
            Run("on "),
            Run("4 ", (EvidenceKind.DATE,)),
            Run("November", (EvidenceKind.DATE,), (NoteKind.DATE,)),
            Run(" five", (), (NoteKind.DATE,)),
            Run(" left"),
        ),
    )


def test_a_name_as_evidence_is_no_note_about_a_name():
    (runs,) = excerpt("Ode", Span(0, 3), [Span(0, 3)], [Mark(Span(0, 3), EvidenceKind.NAME)]).paragraphs
    assert runs == (Run("Ode", (EvidenceKind.NAME,), ()),)


def test_a_passage_says_where_it_cuts_into_a_paragraph():
    text = "One. Two.\n\nThree. Four."
    paragraphs = [Span(0, 9), Span(11, 23)]
    within = excerpt(text, Span(5, 17), paragraphs, [])
    assert [[run.text for run in runs] for runs in within.paragraphs] == [["Two."], ["Three."]]
    assert (within.opens_midway, within.closes_midway) == (True, True)
    whole = excerpt(text, Span(0, 23), paragraphs, [])
    assert (whole.opens_midway, whole.closes_midway) == (False, False)


spans = st.tuples(st.integers(0, 60), st.integers(1, 30)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(st.text(min_size=60, max_size=90), spans, st.lists(spans, max_size=6))
def test_no_word_of_a_passage_is_lost_or_doubled(text, span, places):
    marks = [Mark(place, kind) for place, kind in zip(places, [*NoteKind, *EvidenceKind], strict=False)]
    found = excerpt(text, span, [Span(0, 40), Span(40, len(text))], marks)
    assert "".join(run.text for runs in found.paragraphs for run in runs) == span.of(text)
