"""What a reader says that a source says."""

from pathlib import Path

import pytest

from tests.samples import HAND, flood_project
from viewer.annotate.grouping import merge_events
from viewer.annotate.rulings import rule_silent
from viewer.annotate.verdicts import judge_source
from viewer.errors import ParallaxError
from viewer.model.change import Edit
from viewer.model.project import Project
from viewer.model.ruling import Verdict
from viewer.session import Session


def judged(project: Project, event: str, source: str, verdict: Verdict | None) -> Project:
    return project.after(judge_source(project, event, source, verdict, HAND))


def test_a_verdict_takes_the_place_of_the_one_before_and_can_be_left_to_the_program_again() -> None:
    start = flood_project()
    project = judged(judged(start, "e2", "dike", Verdict.AGREES), "e2", "dike", Verdict.DIFFERS)
    assert project.verdicts == {("e2", "dike"): Verdict.DIFFERS}
    assert judged(project, "e2", "dike", None) == start


def test_a_silent_source_loses_its_suggestions_and_speaks_again_when_it_is_said_to() -> None:
    project = judged(judged(flood_project(), "e1", "chronicle", Verdict.ALONE), "e1", "chronicle", Verdict.SILENT)
    assert "chronicle" not in project.passages_of("e1")
    assert project.verdicts == {("e1", "chronicle"): Verdict.SILENT}
    assert judged(project, "e1", "chronicle", Verdict.AGREES).verdicts == {("e1", "chronicle"): Verdict.AGREES}


def test_to_say_what_stands_already_is_refused() -> None:
    project = judged(flood_project(), "e2", "dike", Verdict.AGREES)
    with pytest.raises(ParallaxError, match="already"):
        judge_source(project, "e2", "dike", Verdict.AGREES, HAND)
    with pytest.raises(ParallaxError, match="already"):
        judge_source(project, "e2", "flood", None, HAND)


def test_a_verdict_goes_with_its_event_into_a_merged_one_where_that_of_the_first_stands() -> None:
    project = judged(judged(flood_project(), "e2", "dike", Verdict.ALONE), "e2", "flood", Verdict.AGREES)
    project = judged(project, "e1", "flood", Verdict.DIFFERS)
    merged = project.after(merge_events(project, ["e1", "e2"], HAND))
    assert merged.verdicts == {("e1", "flood"): Verdict.DIFFERS, ("e1", "dike"): Verdict.ALONE}


def test_a_word_on_silence_ends_the_verdict() -> None:
    project = judged(flood_project(), "e1", "chronicle", Verdict.ALONE)
    silent = project.after(rule_silent(project, "e1", "chronicle", HAND))
    assert list(silent.verdicts.values()) == [Verdict.SILENT]


def test_a_verdict_is_kept_in_the_file_and_by_every_alignment(tmp_path: Path) -> None:
    path = tmp_path / "p.parallax"
    with Session.create(path, "H. Brandt", list(flood_project().sources.values())) as session:
        rest = [each for each in flood_project().entities() if each.id not in session.project.sources]
        session.apply(HAND.change("All", *(Edit(None, each) for each in rest)))
        session.apply(judge_source(session.project, "e2", "dike", Verdict.DIFFERS, HAND))
        session.align()
    with Session.open(path, "H. Brandt") as session:
        assert session.project.verdicts == {("e2", "dike"): Verdict.DIFFERS}
        assert "e2" in session.project.events
