"""Any sequence of edits, on disk, undone, opened anew."""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.samples import HAND, flood_project, passage, realigned
from viewer.annotate.bookmarks import add_bookmark, remove_bookmark
from viewer.annotate.boundaries import Unit, move_boundary
from viewer.annotate.grouping import merge_events, rejected_links, restore_link, split_event
from viewer.annotate.links import draw_link, judge_links, rename_event, take_alignment
from viewer.annotate.names import merge_names, restore_names, split_names, strike_names
from viewer.annotate.notes import (
    Wording,
    accept_divergence,
    add_note,
    change_note,
    dismiss_divergence,
    propose_again,
    remove_note,
    reply,
    settle_notes,
    tag_notes,
)
from viewer.annotate.reanchor import drop_unplaced, place_again, replace_text
from viewer.annotate.review import judge_suggested
from viewer.annotate.rulings import refuse_evidence, rule_nothing, rule_silent, take_back
from viewer.annotate.sources import add_sources, describe_source, remove_source
from viewer.annotate.tags import add_tag, change_tag, remove_tag
from viewer.annotate.verdicts import judge_source
from viewer.errors import ParallaxError
from viewer.model.change import Change, Edit
from viewer.model.divergence import NoteKind, NoteStatus
from viewer.model.link import LinkStatus
from viewer.model.place import Passage, Span
from viewer.model.project import Project
from viewer.model.ruling import Verdict
from viewer.model.source import Metadata, Source
from viewer.store.check import check
from viewer.store.project_file import ProjectFile


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

    @rule(data=st.data(), text=st.text(max_size=12))
    def converse(self, data: Any, text: str) -> None:
        notes = list(self.project.annotations)
        if notes:
            chosen = data.draw(st.lists(st.sampled_from(notes), min_size=1, max_size=3, unique=True))
            status = data.draw(st.sampled_from(list(NoteStatus)))
            plans = [
                lambda: reply(self.project, chosen[0], text, HAND),
                lambda: settle_notes(self.project, chosen, status, HAND),
                lambda: tag_notes(self.project, chosen, text, HAND),
            ]
            self.do(data.draw(st.sampled_from(plans)))

    @rule(data=st.data(), name=st.sampled_from(["cause", "Cause", "to check", " "]))
    def label(self, data: Any, name: str) -> None:
        plans = [lambda: add_tag(self.project, name, HAND)]
        for key in self.project.tags:
            plans += [
                lambda key=key: change_tag(self.project, key, HAND, name=name),
                lambda key=key: remove_tag(self.project, key, HAND),
            ]
        self.do(data.draw(st.sampled_from(plans)))

    @precondition(lambda self: self.project.divergences)
    @rule()
    def think_better_of_it(self) -> None:
        self.do(lambda: propose_again(self.project, list(self.project.divergences), HAND))

    @rule(data=st.data(), forms=st.lists(st.sampled_from(["Vries", "Wries", "Hollen"]), min_size=1, unique=True))
    def name(self, data: Any, forms: list[str]) -> None:
        how = data.draw(st.sampled_from([merge_names, split_names, strike_names, restore_names]))
        self.do(lambda: how(self.project, forms, HAND))

    @rule(data=st.data(), verdict=st.sampled_from([None, *Verdict]), least=st.floats(0, 1))
    def pass_over(self, data: Any, verdict: Verdict | None, least: float) -> None:
        """What is said of many at once: who says what, all links above a confidence, a link brought back."""
        plans = [lambda: judge_suggested(self.project, LinkStatus.CONFIRMED, HAND, least=least)]
        plans += [
            lambda event=event, source=source: judge_source(self.project, event, source, verdict, HAND)
            for event in self.project.events
            for source in self.project.sources
        ]
        plans += [lambda key=link.id: restore_link(self.project, key, HAND) for link in rejected_links(self.project)]
        self.do(data.draw(st.sampled_from(plans)))

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

    @invariant()
    def what_is_kept_up_to_date_is_what_would_be_worked_out_anew(self) -> None:
        fresh = Project.of(self.project.entities())
        for name in ("links_by_event", "passages_by_event", "numbers", "letters", "verdicts"):
            assert getattr(self.project, name) == getattr(fresh, name), name
        for event in [None, *self.project.events]:
            assert self.project.notes_on(event) == fresh.notes_on(event)
            assert self.project.divergences_of(event or "") == fresh.divergences_of(event or "")
        for note in self.project.annotations:
            assert self.project.replies_to(note) == fresh.replies_to(note)

    def teardown(self) -> None:
        while self.done:
            self.undo()
        assert self.file.read() == self.start
        self.file.close()
        self.folder.cleanup()


TestReaderAtWork = ReaderAtWork.TestCase
TestReaderAtWork.settings = settings(max_examples=50)
