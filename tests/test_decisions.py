"""After any sequence of decisions, a new alignment leaves every one of them standing."""

import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.samples import HAND
from viewer.align.constraints import without_refused
from viewer.annotate.grouping import merge_events, split_event
from viewer.annotate.links import draw_link, judge_links
from viewer.annotate.rulings import refuse_evidence, rule_nothing, rule_silent
from viewer.annotate.sources import add_sources
from viewer.annotate.verdicts import judge_source
from viewer.errors import ParallaxError
from viewer.ingest.catalogue import comparison
from viewer.model.change import Edit
from viewer.model.link import LinkStatus
from viewer.model.place import Passage, Span
from viewer.model.project import Project
from viewer.model.ruling import RulingKind, Verdict
from viewer.session import Known, propose, taken
from viewer.settings import comparisons_folder
from viewer.store.project_file import ProjectFile


@cache
def aligned() -> tuple[Project, Known]:
    """The bundled November 1917, aligned once for all examples."""
    project = Project()
    project = project.after(add_sources(project, comparison(comparisons_folder() / "november-1917").sources, HAND))
    proposal = propose(project)
    return project.after(taken(project, proposal, HAND)), proposal.known


def realigned(project: Project) -> Project:
    return project.after(taken(project, propose(project, known=aligned()[1]), HAND))


def decide(project: Project, data: Any) -> Project:
    """One decision drawn by chance; one that contradicts an earlier one is refused and changes nothing."""

    def one(of: object) -> Any:
        return data.draw(st.sampled_from(sorted(of)))  # type: ignore[call-overload] # the ids of one shelf

    what = data.draw(
        st.sampled_from(["confirm", "reject", "draw", "split", "merge", "nothing", "silent", "says", "refuse"])
    )
    link = project.links[one(project.links)]
    event = one(project.events)
    a, b = data.draw(st.permutations(sorted(project.sources)))[:2]
    start = data.draw(st.integers(0, 20)) * 40
    plans = {
        "confirm": lambda: judge_links(project, [link.id], LinkStatus.CONFIRMED, HAND),
        "reject": lambda: judge_links(project, [link.id], LinkStatus.REJECTED, HAND),
        "draw": lambda: draw_link(
            project, Passage(a, Span(start, start + 60)), Passage(b, Span(start + 9, start + 70)), HAND
        ),
        "split": lambda: split_event(project, event, [each.id for each in project.links_of(event)][:1], HAND),
        "merge": lambda: merge_events(project, [event, one(project.events)], HAND),
        "nothing": lambda: rule_nothing(project, Passage(a, Span(start, start + 30)), HAND),
        "silent": lambda: rule_silent(project, event, a, HAND),
        "says": lambda: judge_source(project, event, a, list(Verdict)[start // 40 % 4], HAND),
        "refuse": lambda: (
            refuse_evidence(project, link.id, link.evidence[0], HAND, everywhere=bool(start % 80))
            if link.evidence
            else judge_links(project, [link.id], LinkStatus.REJECTED, HAND)
        ),
    }
    if what == "confirm" and link.status is LinkStatus.REJECTED:
        return project
    try:
        return project.after(plans[what]())
    except ParallaxError:
        return project


def assert_kept(before: Project, after: Project) -> None:
    judged = {key: link for key, link in before.links.items() if link.status is not LinkStatus.SUGGESTED}
    assert judged.items() <= after.links.items()
    assert before.rulings == after.rulings
    fresh = [link for link in after.links.values() if link.status is LinkStatus.SUGGESTED]
    for ruling in after.rulings.values():
        if ruling.kind is RulingKind.NOTHING:
            assert not any(end.overlap(ruling.passages[0]) for link in fresh for end in link.passages)
        elif ruling.kind is RulingKind.SILENT:
            own = [link for link in fresh if link.side(ruling.source_id or "")]
            assert not any(end.overlap(told) for link in own for end in link.passages for told in ruling.passages)
    texts = {source.id: source.text for source in after.sources.values()}
    for link in fresh:
        assert without_refused(link, list(after.rulings.values()), texts) == link


@settings(max_examples=12)
@given(data=st.data())
def test_every_decision_stands_after_any_sequence_of_decisions_and_alignments(data: Any) -> None:
    project, _ = aligned()
    for _ in range(data.draw(st.integers(1, 10))):
        project = decide(project, data)
        if data.draw(st.booleans()):
            after = realigned(project)
            assert_kept(project, after)
            project = after
    after = realigned(project)
    assert_kept(project, after)
    assert realigned(after).links == after.links
    with tempfile.TemporaryDirectory() as folder:
        whole = HAND.change("Everything", *(Edit(None, entity) for entity in after.entities()))
        with ProjectFile.create(Path(folder) / "p.parallax", whole) as file:
            assert file.read() == after


def test_a_run_from_what_was_read_finds_what_a_run_from_nothing_finds() -> None:
    project, known = aligned()
    link = max(project.links.values(), key=lambda each: (each.score, each.id))
    project = project.after(judge_links(project, [link.id], LinkStatus.REJECTED, HAND))
    again, cold = propose(project, known=known), propose(project)
    assert (again.alignment, again.divergences) == (cold.alignment, cold.divergences)


def test_a_refused_piece_is_refused_again_by_the_next_run_and_too_little_evidence_hides_a_link() -> None:
    project, _ = aligned()
    link = max(project.links.values(), key=lambda each: (len(each.evidence), each.id))
    project = project.after(refuse_evidence(project, link.id, link.evidence[-1], HAND))
    after = realigned(project)
    assert after.links[link.id].score == project.links[link.id].score < link.score
    for piece in link.evidence[:-1]:
        project = project.after(refuse_evidence(project, link.id, piece, HAND))
    assert link.id not in realigned(project).links
