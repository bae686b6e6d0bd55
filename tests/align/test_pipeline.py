"""The aligner as a whole."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.align.examples import passage, quarrel
from viewer.align.founded import suffices
from viewer.align.pipeline import align
from viewer.errors import Cancelled
from viewer.model.link import EvidenceKind, Link, LinkStatus, Origin
from viewer.model.source import Metadata, Source

CHRONICLE, MEMOIR = quarrel()
LEFT = "the chairman Miliutin and two members"
WENT = "Milyutin left the Board"


def _link_over(links: tuple[Link, ...], a: str, b: str) -> Link | None:
    one, other = passage(CHRONICLE, a), passage(MEMOIR, b)
    return next((link for link in links if link.a.overlap(one) and link.b.overlap(other)), None)


def test_passages_that_tell_of_one_event_are_linked_and_explained() -> None:
    alignment = align([CHRONICLE, MEMOIR])
    link = _link_over(alignment.links, LEFT, WENT)
    assert link is not None
    assert {EvidenceKind.NAME, EvidenceKind.DATE} <= {piece.kind for piece in link.evidence}
    assert _link_over(alignment.links, "four hundred sacks", "four hundred sacks") is not None


def test_what_only_one_account_tells_is_left_alone() -> None:
    alignment = align([CHRONICLE, MEMOIR])
    for own in ("My sister kept geese", "carved a small boat"):
        assert not any(link.b.overlap(passage(MEMOIR, own)) for link in alignment.links)


def test_an_event_has_a_date_a_place_in_order_and_words_of_its_own() -> None:
    alignment = align([CHRONICLE, MEMOIR])
    link = _link_over(alignment.links, LEFT, WENT)
    assert link is not None
    event = next(event for event in alignment.events if event.id == link.event_id)
    assert event.date == "1906-01-22"
    assert any(name in event.label for name in ("Miliutin", "Milyutin"))
    assert [event.position for event in alignment.events] == list(range(len(alignment.events)))
    assert {link.event_id for link in alignment.links} == {event.id for event in alignment.events}


def test_headings_take_no_part() -> None:
    heading = passage(CHRONICLE, "The Quarrel at the Harbour Board")
    found = align([CHRONICLE, MEMOIR])
    assert not any(link.a.overlap(heading) for link in (*found.links, *found.hidden))


def test_what_the_reader_confirmed_stays_and_is_not_suggested_again() -> None:
    drawn = Link("drawn", passage(CHRONICLE, LEFT), passage(MEMOIR, WENT), 1.0, LinkStatus.CONFIRMED, Origin.READER)
    alignment = align([CHRONICLE, MEMOIR], fixed=[drawn])
    kept = next(link for link in alignment.links if link.id == "drawn")
    assert replace(kept, event_id=None) == drawn
    assert kept.event_id in {event.id for event in alignment.events}
    assert _link_over(tuple(link for link in alignment.links if link.id != "drawn"), LEFT, WENT) is None


def test_what_the_reader_rejected_is_not_suggested_again() -> None:
    found = _link_over(align([CHRONICLE, MEMOIR]).links, LEFT, WENT)
    assert found is not None
    rejected = replace(found, status=LinkStatus.REJECTED, event_id=None)
    alignment = align([CHRONICLE, MEMOIR], fixed=[rejected])
    assert [link for link in alignment.links if link.id == rejected.id] == [rejected]
    others = tuple(link for link in (*alignment.links, *alignment.hidden) if link.id != rejected.id)
    assert _link_over(others, LEFT, WENT) is None


def test_a_link_of_a_source_that_takes_no_part_is_handed_back_as_it_was() -> None:
    elsewhere = Link("far", passage(CHRONICLE, LEFT), replace(passage(MEMOIR, WENT), source_id="gone"), 1.0)
    assert elsewhere in align([CHRONICLE, MEMOIR], fixed=[elsewhere]).links


@pytest.mark.parametrize(
    "texts",
    [
        [],
        ["Alone."],
        ["", ""],
        ["One text here.", ""],
        ["Quite so.", "One text stands here."],
        ["!!!", "???"],
        ["same " * 50] * 2,
    ],
)
def test_too_little_to_compare_gives_no_links(texts: list[str]) -> None:
    sources = [Source(str(n), text, Metadata(str(n), language="en"), n) for n, text in enumerate(texts)]
    assert align(sources).links == ()


@settings(max_examples=25)
@given(st.lists(st.text(max_size=200), min_size=2, max_size=3))
def test_any_texts_give_links_within_them(texts: list[str]) -> None:
    sources = [Source(str(n), text, Metadata(str(n), language="en"), n) for n, text in enumerate(texts)]
    for link in (*(found := align(sources)).links, *found.hidden):
        for side in link.passages:
            assert side.span.end_cp <= len(texts[int(side.source_id)])


def test_a_run_can_be_stopped_at_every_step() -> None:
    class Stop:
        def __init__(self, after: int) -> None:
            self.left = after

        def step(self, done: int, total: int, label: str) -> None:
            assert label
            assert 0 <= done <= total
            self.left -= 1
            if self.left < 0:
                raise Cancelled

    for after in range(6):
        with pytest.raises(Cancelled):
            align([CHRONICLE, MEMOIR], progress=Stop(after))


def test_the_seed_of_the_hash_does_not_matter() -> None:
    script = (
        "from tests.align.examples import quarrel\nfrom viewer.align.pipeline import align\nprint(align(quarrel()))\n"
    )
    root = Path(__file__).parents[2]
    runs = [
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(root)},
            cwd=root,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert runs[0] == runs[1]
    assert "link" in runs[0].lower()


def test_a_link_stands_mostly_on_what_its_own_passages_say() -> None:
    link = _link_over(align([CHRONICLE, MEMOIR]).links, LEFT, WENT)
    assert link is not None
    assert suffices(link)
    beside = passage(CHRONICLE, "A cargo of four hundred sacks").span
    pieces = tuple(replace(piece, a=beside) for piece in link.evidence)
    assert not suffices(replace(link, evidence=pieces))
