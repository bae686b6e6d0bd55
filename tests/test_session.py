"""A session keeps screen and disk the same, and tells its listeners."""

import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.samples import sources
from viewer.annotate.links import draw_link, judge_links, rename_event
from viewer.errors import Cancelled, ParallaxError, ProjectError
from viewer.ingest.catalogue import comparison
from viewer.model.change import Change
from viewer.model.link import LinkStatus
from viewer.model.place import Passage, Span
from viewer.model.project import Project
from viewer.session import Session, propose, sample_project
from viewer.settings import comparisons_folder, samples_folder


@pytest.fixture
def november(tmp_path: Path) -> Session:
    """The bundled November 1917, aligned."""
    found = comparison(comparisons_folder() / "november-1917")
    session = Session.create(tmp_path / "november.parallax", "H. Brandt", found.sources)
    session.align()
    return session


def test_what_is_here_is_what_is_on_disk_and_who_did_it_is_known(november: Session) -> None:
    heard: list[Change] = []
    november.listeners.append(heard.append)
    event = november.project.ordered_events()[0]
    change = rename_event(november.project, event.id, "Another name", november.hand())
    november.apply(change)
    assert heard == [change]
    undone = november.undo(change)
    assert heard == [change, undone]
    assert november.project.events[event.id] == event
    assert [entry.label for entry in november.history(2)] == ["Undo: Rename event", "Rename event"]
    assert {entry.author for entry in november.history()} == {"H. Brandt"}
    with Session.open(november.path, "somebody else") as again:
        assert again.project == november.project


def test_a_run_says_what_it_had_to_do_without(monkeypatch: pytest.MonkeyPatch) -> None:
    project = Project.of(sources())
    assert propose(project).remark == ""
    monkeypatch.setattr("viewer.align.meaning.MOST", 1)
    assert "too long for the language model" in propose(project).remark
    monkeypatch.setattr("viewer.session.own_encoder", lambda: None)
    assert "the language model is not installed" in propose(project).remark


def test_the_readers_decisions_survive_a_new_alignment(november: Session) -> None:
    first, second, *_ = november.project.links.values()
    november.apply(judge_links(november.project, [first.id], LinkStatus.CONFIRMED, november.hand()))
    november.apply(judge_links(november.project, [second.id], LinkStatus.REJECTED, november.hand()))
    a, b = (source.id for source in november.project.ordered_sources()[:2])
    drawn = draw_link(november.project, Passage(a, Span(10, 60)), Passage(b, Span(20, 70)), november.hand())
    november.apply(drawn)
    november.align()
    links = november.project.links
    assert links[first.id].status is LinkStatus.CONFIRMED
    assert links[second.id].status is LinkStatus.REJECTED
    assert {Passage(a, Span(10, 60)), Passage(b, Span(20, 70))} in [set(link.passages) for link in links.values()]
    fresh = [link for key, link in links.items() if key not in (first.id, second.id)]
    assert not any(
        link.a.overlap(second.a) == len(second.a.span) and link.b.overlap(second.b) == len(second.b.span)
        for link in fresh
    )
    before = november.project
    november.align()
    assert november.project == before


def test_a_cancelled_alignment_changes_nothing(november: Session) -> None:
    class Impatient:
        def step(self, done: int, total: int, label: str) -> None:
            raise Cancelled("Cancelled.")

    before = november.project
    with pytest.raises(Cancelled):
        november.align(Impatient())
    assert november.project == before


def test_one_account_alone_cannot_be_aligned(tmp_path: Path) -> None:
    session = Session.create(tmp_path / "one.parallax", "A", sources()[:1])
    with session, pytest.raises(ParallaxError, match="second account"):
        propose(session.project)


def test_a_project_that_cannot_be_made_leaves_no_file(tmp_path: Path) -> None:
    dike, *_ = sources()
    with pytest.raises(ParallaxError, match="same text"):
        Session.create(tmp_path / "twice.parallax", "A", [dike, dike])
    with pytest.raises(ProjectError, match="cannot be used"):
        Session.create(Path("/proc/nowhere/x.parallax"), "A")
    assert not list(tmp_path.iterdir())


def test_a_sample_is_copied_once_and_stays_as_it_was_left() -> None:
    found = comparison(comparisons_folder() / "bastille-1789")
    path = sample_project("bastille-1789", found.sources, "A")
    assert path.parent == samples_folder()
    with Session.open(path, "A") as session:
        session.align()
        links = session.project.links
    assert sample_project("bastille-1789", found.sources, "A") == path
    with Session.open(path, "A") as session:
        assert session.project.links == links


def test_the_hand_names_the_moment_with_its_offset(tmp_path: Path) -> None:
    with Session.create(tmp_path / "x.parallax", "A") as session:
        session._clock = lambda: datetime(2026, 11, 3, 9, 0, tzinfo=UTC)
        assert session.hand().at == "2026-11-03T09:00:00+00:00"


def test_the_label_a_reader_gave_an_event_survives_closing_and_a_new_alignment(november: Session) -> None:
    november.align()
    chosen = november.project.ordered_events()[2]
    november.apply(rename_event(november.project, chosen.id, "The wardens go", november.hand()))
    with Session.open(november.path, "H. Brandt") as again:
        again.apply(
            judge_links(again.project, [again.project.links_of(chosen.id)[0].id], LinkStatus.CONFIRMED, again.hand())
        )
        again.align()
        assert again.project.events[chosen.id].label == "The wardens go"


def test_an_alignment_may_run_in_a_thread(november: Session) -> None:
    found = []
    thread = threading.Thread(target=lambda: found.append(propose(november.project)))
    thread.start()
    thread.join()
    assert found[0].alignment.links


def test_without_meaning_the_language_model_is_not_asked_and_with_it_the_texts_are_compared_anew(
    november: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    monkeypatch.setattr("viewer.session.own_encoder", lambda: asked.append(True))
    november.meaning = False
    november.align()
    assert asked == []
    november.meaning = True
    november.align()
    assert asked == [True]
