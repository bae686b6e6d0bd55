"""Links gathered into events."""

from viewer.align.events import digest, gather
from viewer.model.link import Link, LinkStatus, Origin
from viewer.model.place import Passage, Span


def _passage(source: str, place: int) -> Passage:
    return Passage(source, Span(place * 100 + 1, place * 100 + 90))


def _link(a: Passage, b: Passage, score: float = 0.8, event_id: str | None = None) -> Link:
    return Link(digest(a, b), a, b, score, event_id=event_id)


A, B, C = _passage("a", 0), _passage("b", 0), _passage("c", 0)


def test_three_sources_that_agree_make_one_event() -> None:
    groups = gather([_link(A, B), _link(B, C, 0.7)], lambda x, y: 0.6)
    assert [len(group.links) for group in groups] == [2]


def test_a_chain_of_unlike_ends_stays_two_events() -> None:
    groups = gather([_link(A, B), _link(B, C, 0.7)], lambda x, y: 0.7 if "b" in (x.source_id, y.source_id) else 0.0)
    assert all(len(group.passages) <= 3 for group in groups)
    far = _passage("a", 30)
    apart = gather([_link(A, B), _link(far, B, 0.7)], lambda x, y: 0.9)
    assert [len(group.links) for group in apart] == [1, 1]


def test_the_readers_event_keeps_its_id_and_takes_up_what_fits() -> None:
    mine = _link(A, B, 1.0, event_id="mine")
    groups = gather([mine, _link(B, C, 0.7)], lambda x, y: 0.6)
    assert [(group.id, len(group.links)) for group in groups] == [("mine", 2)]


def test_a_rejected_link_is_in_no_event() -> None:
    rejected = Link("no", A, B, 1.0, LinkStatus.REJECTED, Origin.READER)
    assert gather([rejected], lambda x, y: 1.0) == []


def test_the_id_of_an_event_does_not_depend_on_the_order_of_links() -> None:
    links = [_link(A, B), _link(B, C, 0.7)]
    assert [g.id for g in gather(links, lambda x, y: 0.6)] == [g.id for g in gather(links[::-1], lambda x, y: 0.6)]
