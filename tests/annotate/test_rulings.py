"""What a reader rules is refused where it contradicts itself, changes scores at once, and can be taken back."""

from dataclasses import replace

import pytest

from tests.samples import HAND, flood_project, passage
from viewer.align.constraints import rescored
from viewer.align.founded import suffices
from viewer.annotate.grouping import merge_events, rejected_links, restore_link, split_event
from viewer.annotate.links import judge_links
from viewer.annotate.rulings import refuse_evidence, rule_nothing, rule_silent, rulings_on, take_back
from viewer.annotate.sources import remove_source
from viewer.errors import ParallaxError
from viewer.model.change import Change
from viewer.model.link import Evidence, EvidenceKind, Link, LinkStatus
from viewer.model.place import Span
from viewer.model.project import Project


def done(project: Project, change: Change) -> Project:
    """The project after the change, which can be undone."""
    after = project.after(change)
    assert after.after(change.inverse()) == project
    return after


def the_ruling(project: Project) -> str:
    (key,) = project.rulings
    return key


def test_refusing_a_piece_lowers_the_score_by_its_share_and_taking_it_back_restores_it() -> None:
    project = flood_project()
    link = project.links["l1"]
    after = done(project, refuse_evidence(project, "l1", link.evidence[0], HAND))
    scored = after.links["l1"]
    assert scored.evidence[0].refused
    assert scored.score < link.score == scored.full_score
    assert not suffices(scored)
    assert after.links["l2"] == project.links["l2"]
    assert [ruling.id for ruling in rulings_on(after, scored, scored.evidence[0])] == [the_ruling(after)]
    with pytest.raises(ParallaxError, match="said so already"):
        refuse_evidence(after, "l1", link.evidence[0], HAND)
    assert done(after, take_back(after, the_ruling(after), HAND)) == project


def test_a_link_without_any_piece_left_is_worth_what_no_evidence_is_worth() -> None:
    piece = Evidence(EvidenceKind.NAME, Span(0, 3), Span(0, 3), 0.5, refused=True)
    link = flood_project().links["l1"]
    half = rescored(replace(link, evidence=(piece, replace(piece, refused=False))))
    none = rescored(replace(link, evidence=(piece, piece)))
    assert none.score < half.score < link.score


def test_what_counts_nowhere_is_refused_in_every_link_that_stands_on_it() -> None:
    project = flood_project()
    first = project.links["l1"]
    words = passage(project.sources["chronicle"], "wardens").span
    twin = replace(project.links["l2"], evidence=(replace(first.evidence[0], b=words),))
    project = replace(project, links={**project.links, "l2": twin})
    here = done(project, refuse_evidence(project, "l1", first.evidence[0], HAND))
    assert not here.links["l2"].evidence[0].refused
    everywhere = done(project, refuse_evidence(project, "l1", first.evidence[0], HAND, everywhere=True))
    assert all(everywhere.links[key].evidence[0].refused for key in ("l1", "l2"))


def test_where_nothing_is_told_suggestions_go_and_a_confirmed_link_is_not_overruled() -> None:
    project = flood_project()
    left = passage(project.sources["dike"], "Five wardens")
    after = done(project, rule_nothing(project, left, HAND))
    assert set(after.links) == {"l3"}
    with pytest.raises(ParallaxError, match="Reject that link first"):
        rule_nothing(project, passage(project.sources["flood"], "The mill"), HAND)


def test_a_silent_source_leaves_the_event_to_the_others() -> None:
    project = flood_project()
    after = done(project, rule_silent(project, "e1", "chronicle", HAND))
    assert set(after.passages_of("e1")) == {"dike", "flood"}
    with pytest.raises(ParallaxError, match="said so already"):
        rule_silent(after, "e1", "chronicle", HAND)
    with pytest.raises(ParallaxError, match="Reject that link first"):
        rule_silent(project, "e2", "chronicle", HAND)
    assert not done(after, remove_source(after, "chronicle", HAND)).rulings


def test_merged_events_are_one_with_all_that_was_said_of_both() -> None:
    project = flood_project()
    after = done(project, merge_events(project, ["e2", "e1"], HAND))
    assert set(after.events) == {"e2"}
    assert {link.event_id for link in after.links.values()} == {"e2"}
    assert {link.status for link in after.links.values()} == {LinkStatus.CONFIRMED}
    assert after.annotations["n1"].event_id == after.divergences["d1"].event_id == "e2"
    assert after.events["e2"].date == "1651-05-03"
    with pytest.raises(ParallaxError, match="Choose two"):
        merge_events(project, ["e1", "e1"], HAND)


def test_a_split_event_is_two_that_are_held_apart_until_they_are_merged_again() -> None:
    project = flood_project()
    after = done(project, split_event(project, "e1", ["l2"], HAND))
    (new,) = after.events.keys() - project.events.keys()
    assert [link.id for link in after.links_of(new)] == ["l2"]
    assert [link.id for link in after.links_of("e1")] == ["l1"]
    assert {after.rulings[the_ruling(after)].event_id, after.rulings[the_ruling(after)].other_id} == {"e1", new}
    assert not done(after, merge_events(after, ["e1", new], HAND)).rulings
    assert not done(after, judge_links(after, ["l2"], LinkStatus.REJECTED, HAND)).rulings
    for links in ([], ["l1", "l2"]):
        with pytest.raises(ParallaxError, match="two parts"):
            split_event(project, "e1", links, HAND)


def test_a_rejected_link_comes_back_into_the_event_that_holds_its_passages() -> None:
    project = flood_project()
    gone = done(project, judge_links(project, ["l1", "l3"], LinkStatus.REJECTED, HAND))
    assert [link.id for link in rejected_links(gone)] == ["l1", "l3"]
    back: Link = done(gone, restore_link(gone, "l1", HAND)).links["l1"]
    assert (back.event_id, back.status) == ("e1", LinkStatus.SUGGESTED)
    alone = done(gone, restore_link(gone, "l3", HAND))
    assert alone.events[str(alone.links["l3"].event_id)].label
    with pytest.raises(ParallaxError, match="not rejected"):
        restore_link(project, "l1", HAND)
