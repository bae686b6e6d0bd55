"""What a report holds."""

from dataclasses import replace

from tests.samples import HAND, flood_project
from viewer.annotate.links import draw_link
from viewer.annotate.notes import Wording, accept_divergence, add_note, dismiss_divergence
from viewer.export.report import build_report
from viewer.export.scope import Scope
from viewer.model.divergence import DivergenceStatus, NoteKind
from viewer.model.link import EvidenceKind, LinkStatus
from viewer.model.place import Passage, Span


def report_of(project, **scope):
    return build_report(project, title="The flood", made_at="today", scope=Scope(**scope))


def event(report, label):
    return next(entry for entry in report.events if entry.label == label)


def test_events_stand_in_their_order_with_what_each_source_tells():
    report = report_of(flood_project())
    assert [(e.number, e.label, e.is_confirmed, e.confidence) for e in report.events] == [
        (1, "The mill", True, 0.5),
        (2, "The wardens resign", False, 0.8),
    ]
    mill, wardens = report.events
    assert (mill.telling, mill.silent) == (("B", "C"), ("A",))
    assert (wardens.telling, wardens.silent) == (("A", "B", "C"), ())
    assert mill.date == ""
    assert wardens.date == "23 April 1651 (Julian) / 3 May 1651 (Gregorian)"
    assert [source.letter for source in report.sources] == ["A", "B", "C"]


def test_quoted_words_are_marked_in_their_passage():
    wardens = event(report_of(flood_project()), "The wardens resign")
    (passage,) = wardens.tellings[0].excerpts
    (runs,) = passage.paragraphs
    assert passage.opens_midway
    assert passage.closes_midway
    assert [(run.text, run.evidence, run.notes) for run in runs] == [
        ("Five", (), (NoteKind.NUMBER, NoteKind.QUESTION)),
        (" ", (), (NoteKind.QUESTION,)),
        ("wardens", (EvidenceKind.WORDS,), (NoteKind.QUESTION,)),
        (" left the council.", (), ()),
    ]


def test_evidence_is_told_by_pair_with_the_earlier_source_first():
    project = flood_project()
    link = project.links["l1"]
    turned = replace(
        link, a=link.b, b=link.a, evidence=tuple(replace(piece, a=piece.b, b=piece.a) for piece in link.evidence)
    )
    backwards = replace(project, links={**project.links, "l1": turned})
    for found in (project, backwards):
        first, second = event(report_of(found), "The wardens resign").pairs
        assert (first.letter_a, first.letter_b, first.status, first.score) == ("A", "B", LinkStatus.SUGGESTED, 0.8)
        assert [(row.kind, row.words_a, row.words_b, row.note) for row in first.rows] == [
            (EvidenceKind.WORDS, "wardens", "wardens", "rare word")
        ]
        assert (second.letter_a, second.letter_b, second.rows) == ("A", "C", ())


def test_a_divergence_is_told_once_whether_proposed_or_accepted():
    project = flood_project()
    (proposed,) = event(report_of(project), "The wardens resign").divergences
    assert (proposed.kind, proposed.note, proposed.status) == (
        NoteKind.NUMBER,
        "A counts five, B four.",
        DivergenceStatus.PROPOSED,
    )
    assert [(quote.letter, quote.words) for quote in proposed.quotes] == [("A", "Five"), ("B", "Four")]

    accepted = event(report_of(project.after(accept_divergence(project, "d1", HAND))), "The wardens resign")
    assert accepted.divergences == ()
    assert [note.text for note in accepted.notes if note.kind is NoteKind.NUMBER] == ["A counts five, B four."]
    assert accepted.kinds == (NoteKind.NUMBER,)

    dismissed = event(report_of(project.after(dismiss_divergence(project, "d1", HAND))), "The wardens resign")
    assert (dismissed.divergences, dismissed.kinds) == ((), ())


def test_notes_on_no_event_come_apart_from_the_others():
    project = flood_project()
    place = Passage("dike", Span(0, 8))
    with_remark = project.after(add_note(project, Wording(NoteKind.COMMENT, "Where is this?"), HAND, passages=[place]))
    report = report_of(with_remark)
    assert [(note.text, note.quotes[0].words) for note in report.notes] == [("Where is this?", "The dike")]
    assert [note.text for entry in report.events for note in entry.notes] == ["Who *counted*?"]


def test_a_link_that_a_reader_drew_counts_as_no_confidence():
    project = flood_project()
    mill = event(report_of(project), "The mill")
    drawn = draw_link(project, Passage("dike", Span(0, 8)), Passage("flood", Span(0, 9)), HAND)
    report = report_of(project.after(drawn))
    new = next(entry for entry in report.events if entry.number == len(report.events))
    assert (new.is_confirmed, new.confidence, new.pairs[0].score) == (True, None, None)
    assert event(report, "The mill") == mill


def test_the_scope_leaves_out_what_was_not_asked_for():
    project = flood_project()
    assert [entry.label for entry in report_of(project, suggested=False).events] == ["The mill"]
    bare = event(report_of(project, evidence=False, divergences=False, notes=False), "The wardens resign")
    assert (bare.pairs, bare.divergences, bare.notes) == ((), (), ())
    assert {
        run.evidence or run.notes for t in bare.tellings for e in t.excerpts for runs in e.paragraphs for run in runs
    } == {()}


def test_a_source_keeps_its_letter_when_others_are_left_out():
    report = report_of(flood_project(), sources=frozenset({"flood", "chronicle"}))
    assert [source.letter for source in report.sources] == ["B", "C"]
    wardens = event(report, "The wardens resign")
    assert wardens.telling == ("B", "C")
    assert (wardens.pairs, wardens.divergences, wardens.notes) == ((), (), ())


def test_the_same_project_gives_the_same_report_in_whatever_order_it_was_filled():
    project = flood_project()
    shuffled = type(project).of(reversed(project.entities()))
    assert report_of(project) == report_of(shuffled)
