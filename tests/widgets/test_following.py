"""After each edit the window shows what a window opened anew would show."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.samples import passage
from viewer.annotate.bookmarks import add_bookmark
from viewer.annotate.hand import Hand
from viewer.annotate.links import draw_link, judge_links, rename_event
from viewer.annotate.names import strike_names
from viewer.annotate.notes import (
    Wording,
    accept_divergence,
    add_note,
    change_note,
    remove_note,
    reply,
    settle_notes,
    tag_notes,
)
from viewer.annotate.rulings import refuse_evidence, rule_silent
from viewer.annotate.sources import describe_source
from viewer.model.change import Change
from viewer.model.divergence import NoteKind, NoteStatus
from viewer.model.link import LinkStatus
from viewer.model.project import Project
from viewer.widgets.event_list import ROW_ROLE, EventList
from viewer.widgets.inspector import Inspector
from viewer.widgets.link_ribbons import LinkRibbons
from viewer.widgets.main_window import MainWindow
from viewer.widgets.overview_bar import OverviewBar
from viewer.widgets.reading_view import ReadingView

Plan = Callable[[Project, Hand], Change]


def _noted(project: Project, by: Hand) -> Change:
    words = passage(project.sources["flood"], "Four wardens")
    return add_note(project, Wording(NoteKind.COMMENT, "Who says so?", ("cause",)), by, passages=[words])


def _drawn(project: Project, by: Hand) -> Change:
    return draw_link(
        project,
        passage(project.sources["dike"], "Nobody was blamed."),
        passage(project.sources["flood"], "gave up"),
        by,
    )


def _refused(project: Project, by: Hand) -> Change:
    link = next(link for link in project.links.values() if link.evidence)
    return refuse_evidence(project, link.id, link.evidence[0], by)


PLANS: list[Plan] = [
    _noted,
    lambda project, by: change_note(project, "n1", by, Wording(NoteKind.NUMBER, "Four, or five.")),
    lambda project, by: reply(project, "n1", "The chronicle says so.", by),
    lambda project, by: tag_notes(project, ["n1"], "to check", by),
    lambda project, by: settle_notes(project, ["n1"], NoteStatus.RESOLVED, by),
    # Before the links are touched: their divergences are then proposed anew.
    lambda project, by: accept_divergence(project, "d1", by),
    _refused,
    _drawn,
    lambda project, by: judge_links(project, ["l1"], LinkStatus.CONFIRMED, by),
    lambda project, by: rename_event(project, "e1", "The wardens go", by),
    lambda project, by: add_bookmark(project, by, event_id="e1"),
    lambda project, by: rule_silent(project, "e1", "chronicle", by),
    lambda project, by: strike_names(project, ["Vries"], by),
    # Its event goes with it, and every later one has another number.
    lambda project, by: judge_links(project, ["l3"], LinkStatus.REJECTED, by),
    lambda project, by: describe_source(project, "dike", replace(project.sources["dike"].meta, title="Dyke"), by),
    lambda project, by: remove_note(project, "n1", by),
]


def _pictures(reading: ReadingView, inspector: Inspector) -> list[QImage]:
    """The texts, what joins them, the overview and the inspector."""
    for _ in range(3):
        QApplication.processEvents()
    parts: list[QWidget] = [pane.text for pane in reading.panes]
    parts += [each for kind in (LinkRibbons, OverviewBar) for each in reading.findChildren(kind) if each.isVisible()]
    return [part.grab().toImage().convertToFormat(QImage.Format.Format_RGB32) for part in [*parts, inspector.widget()]]


def _rows(events: EventList) -> list[object]:
    model = events.model()
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def _compare(qtbot: QtBot, window: MainWindow) -> None:
    project, chosen = window.project, window.chosen_event
    reading, inspector, events = ReadingView(window.theme), Inspector(window.theme), EventList(window.theme)
    for fresh in (reading, inspector, events):
        qtbot.addWidget(fresh)
    old = window.rail.findChild(EventList)
    for fresh, shown in ((reading, window.reading), (inspector, window.inspector), (events, old)):
        fresh.setFixedSize(shown.size())
        fresh.show()
    reading.set_panes(window.shown_sources)
    reading.show_project(project)
    reading.choose_event(chosen, bring_into_view=False)
    inspector.show_event(project, chosen)
    inspector.show_pair(window.inspector.shown_link or "")
    events.show_project(project)
    events.choose_event(chosen)
    assert _rows(events) == _rows(old)
    for shown, fresh in zip(_pictures(window.reading, window.inspector), _pictures(reading, inspector), strict=True):
        assert shown == fresh


@pytest.mark.parametrize("event_id", ["e1", "e2"])
def test_it_follows_every_edit_and_undo(qtbot: QtBot, window: MainWindow, event_id: str) -> None:
    workspace = window.workspace
    assert workspace is not None
    window.resize(1500, 1100)
    window.show_panes(["dike", "flood", "chronicle"])
    window.choose_event(event_id)
    done = 0
    for plan in PLANS:
        done += workspace.edit(plan) is not None
        window.setFocus()
        _compare(qtbot, window)
    assert done == len(PLANS)
    for _ in range(done):
        workspace.undo()
        _compare(qtbot, window)
