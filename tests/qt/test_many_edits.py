"""What touches many events is worked out beside the window, and made or given up as one edit."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.samples import HAND, flood_project
from viewer.annotate.links import judge_links
from viewer.model.change import Edit
from viewer.model.link import LinkStatus
from viewer.qt import workspace as module
from viewer.qt.workspace import Workspace
from viewer.session import Session
from viewer.store.project_file import ProjectFile

ALL = ("l1", "l2")


@pytest.fixture
def workspace(qapp: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    """The flood, where two edits are many."""
    monkeypatch.setattr(module, "FEW_EDITS", 1)
    path = tmp_path / "flood.parallax"
    with ProjectFile.create(path) as file:
        file.apply(HAND.change("Start", *(Edit(None, entity) for entity in flood_project().entities())))
    workspace = Workspace(Session.open(path, "H. Brandt"))
    workspace.session.findings.read(workspace.project)
    yield workspace
    workspace.close()


def _statuses(workspace: Workspace) -> set[LinkStatus]:
    return {workspace.project.links[key].status for key in ALL}


def test_many_edits_are_one_step_that_undo_takes_back(qtbot: QtBot, workspace: Workspace) -> None:
    before = workspace.project
    with qtbot.waitSignal(workspace.changed):
        workspace.edit_many(lambda project, by: judge_links(project, ALL, LinkStatus.CONFIRMED, by))
        assert _statuses(workspace) == {LinkStatus.SUGGESTED}
    assert _statuses(workspace) == {LinkStatus.CONFIRMED}
    workspace.undo()
    assert workspace.project == before


def test_many_edits_can_be_stopped_before_they_are_made(qtbot: QtBot, workspace: Workspace) -> None:
    before = workspace.project
    with qtbot.waitSignal(workspace.jobs.cancelled):
        workspace.edit_many(lambda project, by: judge_links(project, ALL, LinkStatus.REJECTED, by))
        workspace.jobs.cancel()
    assert workspace.project == before


def test_they_are_planned_anew_on_what_became_true_meanwhile(qtbot: QtBot, workspace: Workspace) -> None:
    with qtbot.waitSignal(workspace.jobs.idle):
        workspace.edit_many(lambda project, by: judge_links(project, ALL, LinkStatus.CONFIRMED, by))
        assert workspace.edit(lambda project, by: judge_links(project, ["l3"], LinkStatus.REJECTED, by))
    qtbot.waitUntil(lambda: _statuses(workspace) == {LinkStatus.CONFIRMED})
    assert workspace.project.links["l3"].status is LinkStatus.REJECTED
