"""Jobs, undo, actions: what stands between the window and the core."""

import gc
import socket
import sqlite3
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from tests.samples import sources
from viewer.annotate.links import draw_link, judge_links, rename_event
from viewer.annotate.sources import add_sources
from viewer.errors import ParallaxError
from viewer.ingest.catalogue import comparison
from viewer.model.link import LinkStatus
from viewer.model.place import Passage, Span
from viewer.progress import Progress
from viewer.qt.actions import ACTIONS, MENUS, Need, enable, make_actions
from viewer.qt.display import display_reachable
from viewer.qt.jobs import AWAY_S, LATE_S, POLL_MS, Jobs
from viewer.qt.workspace import Workspace
from viewer.session import Session
from viewer.settings import comparisons_folder
from viewer.store.project_file import ProjectFile


@pytest.fixture
def jobs(qapp: QObject) -> Iterator[Jobs]:
    """Jobs that end with the test."""
    jobs = Jobs()
    yield jobs
    jobs.shut_down()


@pytest.fixture
def workspace(qapp: QObject, tmp_path: Path) -> Iterator[Workspace]:
    """An open project of three accounts with one link."""
    session = Session.create(tmp_path / "flood.parallax", "H. Brandt", sources())
    workspace = Workspace(session)
    ends = Passage("dike", Span(0, 30)), Passage("flood", Span(0, 20))
    assert workspace.edit(lambda project, by: draw_link(project, *ends, by))
    yield workspace
    workspace.close()


def test_a_job_runs_elsewhere_and_ends_here(qtbot: QtBot, jobs: Jobs) -> None:
    found: list[tuple[int, int]] = []
    here = threading.get_ident()

    def work(progress: Progress) -> int:
        progress.step(1, 2, "Counting")
        return threading.get_ident()

    with qtbot.waitSignal(jobs.idle):
        jobs.start("count", work, lambda there: found.append((there, threading.get_ident())))
    ((there, back),) = found
    assert there != here
    assert back == here


def test_progress_reaches_the_window_and_cancel_reaches_the_worker(qtbot: QtBot, jobs: Jobs) -> None:
    def work(progress: Progress) -> None:
        done = 0
        while True:
            progress.step(done, 100, "Aligning")
            threading.Event().wait(0.001)
            done = min(done + 1, 99)

    with qtbot.waitSignal(jobs.progressed) as reported:
        jobs.start("endless", work, lambda _: pytest.fail("it was cancelled"))
    assert reported.args[1:] == [100, "Aligning"]
    with qtbot.waitSignals([jobs.cancelled, jobs.idle]):
        jobs.cancel()


def test_a_newer_job_of_a_group_cancels_the_older(qtbot: QtBot, jobs: Jobs) -> None:
    started, found = threading.Event(), []

    def first(progress: Progress) -> None:
        started.set()
        while True:
            progress.step(0, 1, "")

    jobs.start("align", first, lambda _: found.append("first"))
    started.wait()
    with qtbot.assertNotEmitted(jobs.cancelled), qtbot.waitSignal(jobs.idle):
        jobs.start("align", lambda progress: "second", found.append)
    assert found == ["second"]


def test_a_result_that_comes_after_cancel_is_not_taken(qtbot: QtBot, jobs: Jobs) -> None:
    started, go_on = threading.Event(), threading.Event()

    def deaf(progress: Progress) -> None:
        started.set()
        go_on.wait()

    jobs.start("deaf", deaf, lambda _: pytest.fail("it was cancelled"))
    started.wait()
    with qtbot.waitSignals([jobs.cancelled, jobs.idle]):
        jobs.cancel()
        go_on.set()


def test_a_worker_lets_the_window_go_first_but_not_for_ever(qtbot: QtBot, jobs: Jobs) -> None:
    steps = 0

    def work(progress: Progress) -> None:
        nonlocal steps
        while steps < 100_000:
            progress.step(steps, 100_000, "Counting")
            steps += 1
            time.sleep(0.0001)

    jobs.start("count", work, lambda _: None)
    qtbot.waitUntil(lambda: steps > 0)
    # The window is kept from its work for longer than the worker takes to notice.
    time.sleep(2 * LATE_S)
    seen = steps
    time.sleep(LATE_S)
    assert steps - seen <= 1
    # One that is away is not waited for.
    time.sleep(AWAY_S)
    assert steps > seen + 1
    # And the worker stops also while it waits.
    qtbot.wait(2 * POLL_MS)
    time.sleep(2 * LATE_S)
    jobs.shut_down()
    assert steps < 100_000


def test_no_worker_collects_garbage_that_may_be_qts(qtbot: QtBot, jobs: Jobs) -> None:
    where: list[int] = []

    class Witness:
        def __del__(self) -> None:
            where.append(threading.get_ident())

    def litter(progress: Progress) -> None:
        for _ in range(2000):
            ring: list[object] = [Witness()]
            ring.append(ring)
            del ring
        while len(where) < 1000:
            progress.step(0, 1, "Waiting")

    with qtbot.waitSignal(jobs.idle):
        jobs.start("litter", litter, lambda _: None)
    assert set(where) == {threading.get_ident()}
    jobs.shut_down()
    assert gc.isenabled()


def test_what_was_to_start_later_does_not_start_after_the_end(jobs: Jobs) -> None:
    jobs.shut_down()
    jobs.start("late", lambda _: pytest.fail("the project is closed"), lambda _: None)
    assert not jobs.busy


def test_a_foreseen_failure_is_a_sentence_and_any_other_reaches_the_hook(
    qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def foreseen(progress: Progress) -> None:
        raise ParallaxError("The disk is full. Free some space.")

    with qtbot.waitSignal(jobs.failed) as failed:
        jobs.start("a", foreseen, lambda _: None)
    assert failed.args == ["The disk is full. Free some space."]
    caught: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: caught.append(error))
    with qtbot.waitSignal(jobs.idle):
        jobs.start("b", lambda progress: 1 // 0, lambda _: None)
    assert isinstance(caught[0], ZeroDivisionError)


def test_undo_and_redo_go_through_the_disk(workspace: Workspace) -> None:
    (event,) = workspace.project.events.values()
    assert workspace.edit(lambda project, by: rename_event(project, event.id, "The break", by))
    workspace.undo()
    assert workspace.project.events[event.id].label == event.label
    workspace.redo()
    with Session.open(workspace.session.path, "x") as again:
        assert again.project == workspace.project
        assert [entry.label for entry in again.history(3)] == ["Rename event", "Undo: Rename event", "Rename event"]
    for _ in range(4):
        workspace.undo()
    assert not workspace.project.links
    assert not workspace.undo_stack.canUndo()


def test_a_refused_edit_says_why_and_leaves_nothing_to_undo(qtbot: QtBot, workspace: Workspace) -> None:
    (event,) = workspace.project.events.values()
    before = workspace.undo_stack.count()
    with qtbot.waitSignal(workspace.refused) as refused:
        assert not workspace.edit(lambda project, by: rename_event(project, event.id, " ", by))
    assert "needs a label" in refused.args[0]
    assert workspace.undo_stack.count() == before


def test_an_undo_that_the_disk_refuses_now_can_be_tried_again(qtbot: QtBot, workspace: Workspace) -> None:
    (event,) = workspace.project.events.values()
    assert workspace.edit(lambda project, by: rename_event(project, event.id, "The break", by))
    other = sqlite3.connect(workspace.session.path)
    other.execute("BEGIN EXCLUSIVE")
    with qtbot.waitSignal(workspace.refused) as refused:
        workspace.undo()
    assert "locked" in refused.args[0]
    other.rollback()
    other.close()
    workspace.undo()
    assert workspace.project.events[event.id].label == event.label
    workspace.undo()
    assert not workspace.project.links


def test_an_undo_that_fits_the_file_no_more_is_said_and_forgotten(qtbot: QtBot, workspace: Workspace) -> None:
    with ProjectFile.open(workspace.session.path) as other:
        (event,) = other.read().events.values()
        other.apply(rename_event(other.read(), event.id, "Elsewhere", workspace.session.hand()))
    with qtbot.waitSignal(workspace.refused) as refused:
        workspace.undo()
    assert "another program" in refused.args[0]
    assert len(workspace.project.links) == 1
    assert not workspace.undo_stack.canUndo()


def test_links_judged_while_the_aligner_works_are_kept(qtbot: QtBot, tmp_path: Path) -> None:
    found = comparison(comparisons_folder() / "bastille-1789")
    session = Session.create(tmp_path / "bastille.parallax", "H. Brandt", found.sources)
    session.align()
    workspace = Workspace(session)
    key = next(iter(workspace.project.links))
    with qtbot.waitSignal(workspace.aligned, timeout=20_000):
        workspace.align()
        assert workspace.edit(lambda project, by: judge_links(project, [key], LinkStatus.REJECTED, by))
    rejected = workspace.project.links[key]
    assert (rejected.status, rejected.event_id) == (LinkStatus.REJECTED, None)
    held = {link.event_id for link in workspace.project.links.values()}
    assert set(workspace.project.events) <= held
    workspace.close()


def test_a_source_added_while_the_aligner_works_is_aligned_too(qtbot: QtBot, tmp_path: Path) -> None:
    dike, flood, chronicle = sources()
    workspace = Workspace(Session.create(tmp_path / "flood.parallax", "H. Brandt", [dike, flood]))
    with qtbot.waitSignal(workspace.aligned, timeout=20_000):
        workspace.align()
        assert workspace.edit(lambda project, by: add_sources(project, [chronicle], by))
    assert workspace.session.known is not None
    assert workspace.session.known.comparison.is_of(workspace.project.ordered_sources(), [])
    workspace.close()


def test_every_action_stands_in_a_menu_with_shortcuts_of_its_own(qapp: QObject) -> None:
    parent = QObject()
    actions = make_actions(parent)
    assert {spec.menu for spec in ACTIONS} == set(MENUS)
    assert len(actions) == len(ACTIONS)
    keys = [keys.toString() for action in actions.values() for keys in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert all(not QKeySequence(each).isEmpty() for each in keys)
    enable(actions, set())
    offered = {spec.id for spec in ACTIONS if actions[spec.id].isEnabled()}
    assert offered == {spec.id for spec in ACTIONS if spec.needs is Need.ALWAYS}


def test_a_display_is_one_that_answers(tmp_path: Path) -> None:
    assert display_reachable({}, "win32")
    assert display_reachable({"QT_QPA_PLATFORM": "offscreen"}, "linux")
    assert not display_reachable({}, "linux")
    assert not display_reachable({"DISPLAY": ":4711", "QT_QPA_PLATFORM": "xcb"}, "linux")
    assert not display_reachable({"DISPLAY": "nonsense"}, "linux")
    wayland = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert not display_reachable(wayland, "linux")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        assert display_reachable(wayland, "linux")


def test_a_void_call_of_qt_keeps_its_reference_to_none() -> None:
    probe = QObject()
    before = sys.getrefcount(None)
    for _ in range(2000):
        probe.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 1000
