from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.diverge.telling import told
from tests.samples import flood_project
from viewer.annotate.grouping import merge_events
from viewer.annotate.hand import Hand
from viewer.annotate.links import draw_link, judge_links
from viewer.annotate.notes import dismiss_divergence
from viewer.annotate.proposals import propose_divergences, with_divergences
from viewer.diverge.find import Findings, find_divergences
from viewer.errors import ParallaxError
from viewer.model.change import Edit
from viewer.model.divergence import DivergenceStatus, NoteKind
from viewer.model.link import Event, Link, LinkStatus
from viewer.model.place import Passage, Span
from viewer.model.project import Project
from viewer.session import Session

HAND = Hand("Ada", "2024-05-01T10:00:00+00:00")
LEFT = "Five wardens left the council in anger."
RIGHT = "Four wardens left the council in anger."


def proposed() -> Project:
    project = told(LEFT, RIGHT)
    return project.after(HAND.change("Align", *propose_divergences(project, find_divergences(project))))


def read(project: Project) -> Findings:
    findings = Findings()
    findings.read(project)
    return findings


def test_what_was_dismissed_is_not_proposed_again_when_its_event_went_and_came_back_under_another_id() -> None:
    project = proposed()
    (key,) = project.divergences
    project = project.after(dismiss_divergence(project, key, HAND))
    project = project.after(judge_links(project, ["l"], LinkStatus.REJECTED, HAND))
    assert not project.events
    assert project.divergences[key].status is DivergenceStatus.DISMISSED
    assert project.divergences[key].event_id is None
    back = replace(project.links["l"], status=LinkStatus.SUGGESTED, event_id="other")
    project = Project.of([*project.sources.values(), Event("other", "Again"), back, *project.divergences.values()])
    later = project.after(HAND.change("Align", *propose_divergences(project, find_divergences(project))))
    assert {each.status for each in later.divergences.values()} == {DivergenceStatus.DISMISSED}
    assert later.divergences[key].event_id == "other"


def test_what_was_dismissed_is_not_proposed_again_with_a_word_more_in_its_quote() -> None:
    project = proposed()
    (key,) = project.divergences
    project = project.after(dismiss_divergence(project, key, HAND))
    (found,) = find_divergences(project)
    span = found.a.span
    wider = replace(found, id="wider", a=Passage(found.a.source_id, Span(span.start_cp, span.end_cp + 5)))
    assert propose_divergences(project, [wider]) == []
    assert propose_divergences(project, [replace(wider, kind=NoteKind.DATE)]) != []


def test_divergences_follow_a_drawn_link_and_undo_takes_both_back() -> None:
    project = told(LEFT, RIGHT)
    apart = Project.of(project.sources.values())
    change = with_divergences(apart, draw_link(apart, *project.links["l"].passages, HAND), read(apart))
    later = apart.after(change)
    assert [each.note for each in later.divergences.values()] == ["A gives “Five wardens”, B “Four wardens”."]
    assert later.after(change.inverse()) == apart


def test_divergences_go_with_a_rejected_link_and_stay_with_a_confirmed_one() -> None:
    project = proposed()
    findings = read(project)
    confirmed = judge_links(project, ["l"], LinkStatus.CONFIRMED, HAND)
    assert with_divergences(project, confirmed, findings) == confirmed
    rejected = with_divergences(project, judge_links(project, ["l"], LinkStatus.REJECTED, HAND), findings)
    assert not project.after(rejected).divergences


def test_an_edit_before_the_sources_are_read_leaves_the_proposals_alone() -> None:
    project = told(LEFT, RIGHT)
    change = draw_link(Project.of(project.sources.values()), *project.links["l"].passages, HAND)
    assert with_divergences(Project.of(project.sources.values()), change, Findings()) == change


def test_a_dismissal_without_an_event_is_kept_in_the_file(tmp_path: Path) -> None:
    project = proposed()
    (key,) = project.divergences
    path = tmp_path / "council.parallax"
    with Session.create(path, "Ada", list(project.sources.values())) as session:
        entities = [*project.events.values(), *project.links.values(), *project.divergences.values()]
        session.apply(HAND.change("Align", *(Edit(None, entity) for entity in entities)))
        session.apply(dismiss_divergence(session.project, key, HAND))
        session.apply(judge_links(session.project, ["l"], LinkStatus.REJECTED, HAND))
        kept = session.project
    with Session.open(path, "Ada") as session:
        assert session.project == kept
        assert session.project.divergences[key].event_id is None


@settings(max_examples=25)
@given(st.data())
def test_after_any_edits_of_links_the_proposals_are_those_of_a_fresh_comparison(data: st.DataObject) -> None:
    start = flood_project()
    findings = read(start)
    start = start.after(HAND.change("Align", *propose_divergences(start, find_divergences(start))))
    project, done = start, []
    for _ in range(data.draw(st.integers(1, 5))):
        links = data.draw(st.lists(st.sampled_from(sorted(project.links)), min_size=1, max_size=3, unique=True))
        status = data.draw(st.sampled_from(LinkStatus))
        try:
            if data.draw(st.booleans()) and len(project.events) > 1:
                planned = merge_events(project, sorted(project.events), HAND)
            else:
                planned = judge_links(project, links, status, HAND)
        except ParallaxError:
            continue
        done.append(with_divergences(project, planned, findings))
        project = project.after(done[-1])
    proposals = {key for key, each in project.divergences.items() if each.status is DivergenceStatus.PROPOSED}
    assert proposals <= {each.id for each in find_divergences(project)}
    touched = {link.event_id for change in done for edit in change.edits if isinstance(link := edit.after, Link)}
    assert {each.id for each in find_divergences(project) if each.event_id in touched} <= set(project.divergences)
    for change in reversed(done):
        project = project.after(change.inverse())
    assert project == start
