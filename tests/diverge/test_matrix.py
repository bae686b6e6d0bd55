"""Who says what: the verdicts computed from links and divergences, and the reader's own."""

from dataclasses import replace

from tests.samples import HAND, flood_project, passage
from viewer.annotate.notes import Wording, add_note
from viewer.annotate.rulings import rule_silent
from viewer.diverge.matrix import who_says_what
from viewer.model.divergence import Divergence, DivergenceStatus, NoteKind
from viewer.model.project import Project
from viewer.model.ruling import Ruling, RulingKind, Verdict


def verdicts(project: Project, event_id: str) -> dict[str, Verdict | None]:
    (row,) = (row for row in who_says_what(project).rows if row.event_id == event_id)
    return {key: cell.verdict for key, cell in row.cells.items()}


def divergence(kind: NoteKind, first: str, second: str, a: str, b: str, key: str = "d") -> Divergence:
    sources = flood_project().sources
    return Divergence(key, "e1", kind, passage(sources[first], a), passage(sources[second], b), "…", 0.5)


def with_only(*divergences: Divergence) -> Project:
    return replace(flood_project(), divergences={d.id: d for d in divergences})


def test_a_source_agrees_differs_stands_alone_or_is_silent() -> None:
    project = flood_project()
    assert verdicts(project, "e1") == {
        "dike": Verdict.DIFFERS,
        "flood": Verdict.DIFFERS,
        "chronicle": Verdict.AGREES,
    }
    assert verdicts(project, "e2") == {"dike": Verdict.SILENT, "flood": Verdict.AGREES, "chronicle": Verdict.ALONE}


def test_a_statement_says_of_each_source_what_is_known_and_no_more() -> None:
    first = next(row for row in who_says_what(flood_project()).rows if row.event_id == "e1")
    (number,) = first.statements
    assert number.words == "A counts five, B four."
    assert number.cells["chronicle"].verdict is None
    assert first.is_disputed
    assert first.cells["dike"].kinds == (NoteKind.NUMBER,)


def test_where_most_sources_use_the_same_words_only_the_others_differ() -> None:
    project = with_only(
        divergence(NoteKind.AGENCY, "dike", "flood", "wardens", "Ode Vries", "d1"),
        divergence(NoteKind.AGENCY, "flood", "chronicle", "Ode Vries", "wardens", "d2"),
    )
    found = verdicts(project, "e1")
    assert found == {"dike": Verdict.AGREES, "flood": Verdict.DIFFERS, "chronicle": Verdict.AGREES}


def test_other_spellings_and_calendars_are_agreement() -> None:
    project = with_only(divergence(NoteKind.SPELLING, "dike", "flood", "Five", "Four"))
    assert set(verdicts(project, "e1").values()) == {Verdict.AGREES}


def test_a_dismissed_divergence_counts_for_nothing_and_a_noted_one_as_much_as_a_proposed() -> None:
    project = flood_project()
    dismissed = {key: replace(d, status=DivergenceStatus.DISMISSED) for key, d in project.divergences.items()}
    project = replace(project, divergences=dismissed)
    assert Verdict.DIFFERS not in verdicts(project, "e1").values()
    both = [passage(project.sources["dike"], "left"), passage(project.sources["chronicle"], "in anger")]
    change = add_note(
        project, Wording(NoteKind.CHARACTERISATION, "Left *in anger*?"), HAND, event_id="e1", passages=both
    )
    noted = verdicts(project.after(change), "e1")
    assert noted == {"dike": Verdict.DIFFERS, "flood": Verdict.AGREES, "chronicle": Verdict.DIFFERS}


def test_the_readers_word_goes_first() -> None:
    project = flood_project()
    ruling = Ruling("r", RulingKind.VERDICT, source_id="dike", event_id="e2", verdict=Verdict.ALONE)
    project = replace(project, rulings={"r": ruling})
    cell = next(row for row in who_says_what(project).rows if row.event_id == "e2").cells["dike"]
    assert (cell.verdict, cell.by_reader) == (Verdict.ALONE, True)
    silent = project.after(rule_silent(project, "e1", "chronicle", HAND))
    cell = next(row for row in who_says_what(silent).rows if row.event_id == "e1").cells["chronicle"]
    assert (cell.verdict, cell.by_reader) == (Verdict.SILENT, True)


def test_a_project_without_anything_has_an_empty_matrix() -> None:
    assert who_says_what(Project()).rows == ()
