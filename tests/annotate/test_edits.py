"""Whatever a reader does can be undone, survives closing, and outlives the aligner."""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.samples import HAND, flood_project, passage, sources
from viewer.annotate.bookmarks import add_bookmark, remove_bookmark
from viewer.annotate.boundaries import Unit, move_boundary
from viewer.annotate.grouping import merge_events, split_event
from viewer.annotate.links import draw_link, judge_links, rename_event, take_alignment
from viewer.annotate.notes import Wording, accept_divergence, add_note, change_note, dismiss_divergence, remove_note
from viewer.annotate.reanchor import drop_unplaced, place_again, replace_text
from viewer.annotate.rulings import refuse_evidence, rule_nothing, rule_silent, take_back
from viewer.annotate.sources import add_sources, describe_source, remove_source
from viewer.errors import ParallaxError
from viewer.model.alignment import Alignment
from viewer.model.change import Change, Edit
from viewer.model.divergence import DivergenceStatus, NoteKind
from viewer.model.link import Event, Link, LinkStatus, Origin
from viewer.model.place import Passage, Span
from viewer.model.source import Metadata, Source
from viewer.store.check import check
from viewer.store.project_file import ProjectFile

DIKE, FLOOD, CHRONICLE = sources()


def test_a_rejected_link_leaves_its_event_and_an_empty_event_goes_unless_it_is_noted() -> None:
    project = flood_project()
    project = project.after(judge_links(project, ["l3"], LinkStatus.REJECTED, HAND))
    assert "e2" not in project.events
    project = project.after(judge_links(project, ["l1", "l2"], LinkStatus.REJECTED, HAND))
    assert project.passages_of("e1") == {}
    assert project.events["e1"].label == "The wardens resign"
    project = project.after(remove_note(project, "n1", HAND))
    assert "e1" not in project.events


def test_saying_again_what_was_said_is_refused() -> None:
    with pytest.raises(ParallaxError, match="confirmed already"):
        judge_links(flood_project(), ["l3"], LinkStatus.CONFIRMED, HAND)


def test_a_drawn_link_is_confirmed_and_names_a_new_event_by_its_words() -> None:
    project = flood_project()
    change = draw_link(project, passage(FLOOD, "In spring the water came."), passage(DIKE, "The dike"), HAND)
    after = project.after(change)
    (drawn,) = after.links.keys() - project.links.keys()
    link = after.links[drawn]
    assert (link.a.source_id, link.b.source_id) == ("dike", "flood")
    assert (link.status, link.origin) == (LinkStatus.CONFIRMED, Origin.READER)
    assert after.events[str(link.event_id)].label == "The dike"
    with pytest.raises(ParallaxError, match="linked already"):
        draw_link(after, link.b, link.a, HAND)
    with pytest.raises(ParallaxError, match="two sources"):
        draw_link(after, link.a, passage(DIKE, "Bread"), HAND)


def test_a_note_keeps_the_words_it_speaks_of() -> None:
    project = flood_project()
    change = add_note(
        project, Wording(NoteKind.NUMBER, ""), HAND, event_id="e1", passages=[passage(FLOOD, "Four wardens")]
    )
    (note,) = project.after(change).annotations.keys() - {"n1"}
    assert [quote.exact for quote in project.after(change).annotations[note].quotes] == ["Four wardens"]
    with pytest.raises(ParallaxError, match="something to speak of"):
        add_note(project, Wording(NoteKind.COMMENT, "Hm."), HAND)
    with pytest.raises(ParallaxError, match="not there any more"):
        add_note(project, Wording(NoteKind.COMMENT, "Hm."), HAND, event_id="gone")
    with pytest.raises(ParallaxError, match="empty"):
        add_note(project, Wording(NoteKind.COMMENT, " \n"), HAND, event_id="e1")


def test_an_accepted_divergence_is_a_note_with_both_quotes() -> None:
    project = flood_project()
    after = project.after(accept_divergence(project, "d1", HAND, NoteKind.PARTICIPANTS))
    (note,) = (note for key, note in after.annotations.items() if key != "n1")
    assert (note.kind, note.text) == (NoteKind.PARTICIPANTS, "A counts five, B four.")
    assert [quote.exact for quote in note.quotes] == ["Five", "Four"]
    assert after.divergences["d1"].status is DivergenceStatus.ACCEPTED


def test_a_source_goes_with_all_that_stands_on_it_and_undo_brings_it_back() -> None:
    project = flood_project()
    change = remove_source(project, "dike", HAND)
    after = project.after(change)
    assert list(after.sources) == ["flood", "chronicle"]
    assert list(after.links) == ["l3"]
    assert after.annotations["n1"].quotes == ()
    assert after.after(change.inverse()) == project


def test_the_same_text_is_not_added_twice_and_ids_stay_apart() -> None:
    project = flood_project()
    with pytest.raises(ParallaxError, match="same text"):
        add_sources(project, [replace(DIKE, id="other")], HAND)
    change = add_sources(project, [replace(DIKE, text="Another text."), replace(DIKE, text="A third.")], HAND)
    assert [edit.key[1] for edit in change.edits] == ["dike-2", "dike-3"]


def realigned() -> Alignment:
    """What an aligner might say of the flood later: one event, moved a little, under ids of its own."""
    link = Link(
        "new",
        passage(DIKE, "Five wardens left the council. Bread was dear."),
        passage(FLOOD, "Four wardens, among them Ode Vries, gave up their seats."),
        0.9,
        event_id="e2",
    )
    return Alignment((link,), (Event("e2", "Ode Vries", "1651-05", 0),))


def test_an_event_that_a_note_speaks_of_keeps_its_id_and_label_through_a_new_alignment() -> None:
    project = flood_project()
    after = project.after(take_alignment(project, realigned(), HAND))
    assert after.links["new"].event_id == "e1"
    assert after.events["e1"] == Event("e1", "The wardens resign", "1651-05", 0)
    assert after.annotations["n1"].event_id == "e1"


def test_what_the_reader_decided_outlives_a_new_alignment() -> None:
    project = flood_project()
    project = project.after(judge_links(project, ["l1"], LinkStatus.REJECTED, HAND))
    project = project.after(
        draw_link(project, passage(DIKE, "Nobody was blamed."), passage(CHRONICLE, "in anger"), HAND)
    )
    decided = {key: link for key, link in project.links.items() if link.status is not LinkStatus.SUGGESTED}
    after = project.after(take_alignment(project, realigned(), HAND))
    assert decided.items() <= after.links.items()
    assert "l2" not in after.links


def test_an_event_with_a_confirmed_link_is_continued_by_its_own_id_whatever_else_overlaps() -> None:
    project = flood_project()
    project = project.after(judge_links(project, ["l2"], LinkStatus.CONFIRMED, HAND))
    stays = project.links["l2"]
    other = Link(
        "new", passage(DIKE, "The dike at Harnwerth broke on 3 May."), passage(FLOOD, FLOOD.text), 0.5, event_id="e9"
    )
    events = (Event("e1", "Anger", "", 1), Event("e9", "The break", "", 0))
    after = project.after(take_alignment(project, Alignment((stays, other), events), HAND))
    assert after.links["l2"] == stays
    assert after.events["e1"].label == "The wardens resign"


def test_links_to_a_source_that_is_gone_are_refused() -> None:
    project = flood_project()
    project = project.after(remove_source(project, "flood", HAND))
    with pytest.raises(ParallaxError, match="Align again"):
        take_alignment(project, realigned(), HAND)


class ReaderAtWork(RuleBasedStateMachine):
    """Any sequence of edits, on disk: undone it equals the start; opened anew it equals the present."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "work.parallax"
        self.file = ProjectFile.create(self.path)
        whole = HAND.change("Start", *(Edit(None, entity) for entity in flood_project().entities()))
        self.file.apply(whole)
        self.start = self.project = flood_project()
        self.done: list[Change] = []

    def do(self, plan: Callable[[], Change]) -> None:
        """Make an edit true, or see it refused with a sentence."""
        try:
            change = plan()
        except ParallaxError:
            return
        if change.edits:
            self.file.apply(change)
            self.project = self.project.after(change)
            self.done.append(change)

    @rule(data=st.data(), status=st.sampled_from(list(LinkStatus)))
    def judge(self, data: Any, status: LinkStatus) -> None:
        if self.project.links:
            chosen = data.draw(st.lists(st.sampled_from(list(self.project.links)), min_size=1, unique=True))
            self.do(lambda: judge_links(self.project, chosen, status, HAND))

    @rule(data=st.data())
    def draw(self, data: Any) -> None:
        if len(self.project.sources) > 1:
            a, b = data.draw(st.permutations(list(self.project.sources)))[:2]
            home = data.draw(st.sampled_from([None, *list(self.project.events)]))
            ends = [passage(self.project.sources[key], self.project.sources[key].text[4:30]) for key in (a, b)]
            self.do(lambda: draw_link(self.project, *ends, HAND, home))

    @rule(data=st.data(), kind=st.sampled_from(list(NoteKind)), text=st.text(max_size=20))
    def note(self, data: Any, kind: NoteKind, text: str) -> None:
        if self.project.events:
            event = data.draw(st.sampled_from(list(self.project.events)))
            self.do(lambda: add_note(self.project, Wording(kind, text), HAND, event_id=event))

    @rule(data=st.data(), text=st.text(max_size=20))
    def rewrite(self, data: Any, text: str) -> None:
        if self.project.annotations:
            key = data.draw(st.sampled_from(list(self.project.annotations)))
            self.do(lambda: change_note(self.project, key, HAND, Wording(NoteKind.NUMBER, text)))

    @rule(data=st.data())
    def erase(self, data: Any) -> None:
        if self.project.annotations:
            key = data.draw(st.sampled_from(list(self.project.annotations)))
            self.do(lambda: remove_note(self.project, key, HAND))

    @rule(data=st.data(), label=st.text(max_size=10))
    def rename(self, data: Any, label: str) -> None:
        if self.project.events:
            key = data.draw(st.sampled_from(list(self.project.events)))
            self.do(lambda: rename_event(self.project, key, label, HAND))

    @rule(data=st.data())
    def judge_divergence(self, data: Any) -> None:
        if self.project.divergences:
            key = data.draw(st.sampled_from(list(self.project.divergences)))
            how = data.draw(st.sampled_from([accept_divergence, dismiss_divergence]))
            self.do(lambda: how(self.project, key, HAND))

    @rule(data=st.data())
    def regroup(self, data: Any) -> None:
        if self.project.events:
            one, two = (data.draw(st.sampled_from(list(self.project.events))) for _ in range(2))
            first = [link.id for link in self.project.links_of(one)][:1]
            self.do(
                data.draw(
                    st.sampled_from(
                        [
                            lambda: merge_events(self.project, [one, two], HAND),
                            lambda: split_event(self.project, one, first, HAND),
                        ]
                    )
                )
            )

    @precondition(lambda self: self.project.sources)
    @rule(data=st.data())
    def rule_out(self, data: Any) -> None:
        source = self.project.sources[data.draw(st.sampled_from(list(self.project.sources)))]
        plans = [lambda: rule_nothing(self.project, Passage(source.id, Span(0, 9)), HAND)]
        plans += [
            lambda event=event: rule_silent(self.project, event, source.id, HAND) for event in self.project.events
        ]
        plans += [
            lambda link=link: refuse_evidence(self.project, link.id, link.evidence[0], HAND)
            for link in self.project.links.values()
            if link.evidence
        ]
        plans += [lambda key=key: take_back(self.project, key, HAND) for key in self.project.rulings]
        self.do(data.draw(st.sampled_from(plans)))

    @rule(data=st.data())
    def describe(self, data: Any) -> None:
        if self.project.sources:
            key = data.draw(st.sampled_from(list(self.project.sources)))
            self.do(lambda: describe_source(self.project, key, Metadata(data.draw(st.text(max_size=9))), HAND))

    @rule(data=st.data())
    def take_out(self, data: Any) -> None:
        if self.project.sources:
            key = data.draw(st.sampled_from(list(self.project.sources)))
            self.do(lambda: remove_source(self.project, key, HAND))

    @precondition(lambda self: self.project.sources)
    @rule(data=st.data())
    def correct(self, data: Any) -> None:
        source = self.project.sources[data.draw(st.sampled_from(list(self.project.sources)))]
        half = len(source.text) // 2
        other = "Nothing at all is told here by anybody now."
        texts = [source.text[half:] + source.text[:half], source.text[: max(half, 40)], f"So: {source.text}", other]
        text = data.draw(st.sampled_from(texts))
        self.do(lambda: replace_text(self.project, source.id, replace(source, text=text), HAND).change)

    @precondition(lambda self: self.project.unplaced and self.project.sources)
    @rule(data=st.data())
    def find_again(self, data: Any) -> None:
        key = data.draw(st.sampled_from(list(self.project.unplaced)))
        source = self.project.sources[data.draw(st.sampled_from(list(self.project.sources)))]
        place = Passage(source.id, Span(0, min(9, len(source.text))))
        plans = [lambda: place_again(self.project, key, place, HAND), lambda: drop_unplaced(self.project, key, HAND)]
        self.do(data.draw(st.sampled_from(plans)))

    @rule(data=st.data(), unit=st.sampled_from(Unit), start=st.booleans(), forward=st.booleans())
    def move(self, data: Any, unit: Unit, start: bool, forward: bool) -> None:
        links = [link for link in self.project.links.values() if link.event_id]
        if links:
            link = data.draw(st.sampled_from(links))
            event_id = link.event_id or ""
            self.do(lambda: move_boundary(self.project, event_id, link.a, unit, HAND, start=start, forward=forward))

    @rule(data=st.data())
    def mark(self, data: Any) -> None:
        plans = [lambda key=key: add_bookmark(self.project, HAND, event_id=key) for key in self.project.events]
        plans += [
            lambda key=key: add_bookmark(self.project, HAND, passage=Passage(key, Span(0, 4)))
            for key in self.project.sources
        ]
        plans += [lambda key=key: remove_bookmark(self.project, key, HAND) for key in self.project.bookmarks]
        if plans:
            self.do(data.draw(st.sampled_from(plans)))

    @rule(number=st.integers(0, 5))
    def bring_in(self, number: int) -> None:
        self.do(lambda: add_sources(self.project, [Source("s", f"A text that is {number}.", Metadata("T"))], HAND))

    @rule()
    def realign(self) -> None:
        texts = {key: source.text for key, source in flood_project().sources.items()}
        if any(source.text != texts.get(key, source.text) for key, source in self.project.sources.items()):
            # What was found in other texts is never taken: the window and the command see to it before.
            return
        decided = {k: v.status for k, v in self.project.links.items() if v.status is not LinkStatus.SUGGESTED}
        self.do(lambda: take_alignment(self.project, realigned(), HAND))
        assert decided.items() <= {key: link.status for key, link in self.project.links.items()}.items()

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        inverse = self.done.pop().inverse()
        self.file.apply(inverse)
        self.project = self.project.after(inverse)

    @rule()
    def reopen(self) -> None:
        self.file.close()
        assert check(self.path) == []
        self.file = ProjectFile.open(self.path)

    @invariant()
    def the_screen_shows_what_is_on_disk(self) -> None:
        assert self.file.read() == self.project

    def teardown(self) -> None:
        while self.done:
            self.undo()
        assert self.file.read() == self.start
        self.file.close()
        self.folder.cleanup()


TestReaderAtWork = ReaderAtWork.TestCase
