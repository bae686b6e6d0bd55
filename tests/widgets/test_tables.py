"""The synopsis and the matrix: rows and cells, walking them by mouse and keyboard, judging otherwise."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from viewer.model.divergence import DivergenceStatus
from viewer.model.link import Event, Link
from viewer.model.place import Passage, Span
from viewer.model.project import Project
from viewer.model.ruling import Ruling, RulingKind, Verdict
from viewer.qt.theme import Theme, load_theme
from viewer.widgets.comparison_table import ComparisonTable
from viewer.widgets.matrix_view import MatrixView
from viewer.widgets.synopsis_view import SynopsisView


@pytest.fixture
def synopsis(qtbot: QtBot, theme: Theme, flood: Project) -> SynopsisView:
    return shown(qtbot, SynopsisView(theme), flood)


@pytest.fixture
def matrix(qtbot: QtBot, theme: Theme, flood: Project) -> MatrixView:
    return shown(qtbot, MatrixView(theme), flood)


def shown(qtbot: QtBot, view, project: Project):
    qtbot.addWidget(view)
    view.resize(1100, 500)
    view.show_project(project)
    view.show()
    qtbot.waitExposed(view)
    return view


def words(table: ComparisonTable, row: int, column: int) -> str:
    return str(table.model().index(row, column).data())


def click(qtbot: QtBot, table: ComparisonTable, row: int, column: int) -> None:
    place = table.visualRect(table.model().index(row, column)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_each_cell_tells_what_a_source_says_and_silence_is_said(synopsis: SynopsisView) -> None:
    table = synopsis.table
    assert [words(table, 0, column) for column in range(4)] == [
        "1. The mill",
        "silent: this source does not tell of the event",
        "The mill stood.",
        "The mill was burnt — 𝔐 in the margin.",
    ]
    spoken = table.model().index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Five wardens left the council. (differs: Number)"
    heads = [table.model().headerData(column, Qt.Orientation.Horizontal) for column in range(4)]
    assert heads == ["Event", "A  The dike", "B  High water", "C  Chronicle"]


def test_a_click_chooses_an_event_and_enter_or_a_double_click_reads_it(synopsis: SynopsisView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(synopsis.event_chosen) as chosen:
        click(qtbot, synopsis.table, 1, 2)
    assert chosen.args == ["e1"]
    with qtbot.waitSignal(synopsis.read_wanted) as read:
        qtbot.keyClick(synopsis.table, Qt.Key.Key_Return)
    assert read.args == ["e1"]
    place = synopsis.table.visualRect(synopsis.model.index(0, 2)).center()
    with qtbot.waitSignal(synopsis.read_wanted) as read:
        qtbot.mouseDClick(synopsis.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert read.args == ["e2"]


def test_arrows_walk_from_event_to_event(synopsis: SynopsisView, qtbot: QtBot) -> None:
    synopsis.choose_event("e2")
    with qtbot.waitSignal(synopsis.event_chosen) as chosen:
        qtbot.keyClick(synopsis.table, Qt.Key.Key_Down)
    assert chosen.args == ["e1"]


def test_an_event_chosen_elsewhere_is_the_current_row_without_being_chosen_again(
    synopsis: SynopsisView, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(synopsis.event_chosen):
        synopsis.choose_event("e1")
    assert synopsis.table.currentIndex().row() == 1


def test_rows_follow_the_order_of_a_source_and_may_be_the_disputed_alone(synopsis: SynopsisView, qtbot: QtBot) -> None:
    order = {button.accessibleName(): button for button in synopsis.findChildren(QToolButton)}
    qtbot.mouseClick(order["As High water tells them"], Qt.MouseButton.LeftButton)
    assert words(synopsis.table, 0, 0).startswith("2. The wardens resign")
    qtbot.mouseClick(synopsis.only_disputed, Qt.MouseButton.LeftButton)
    assert synopsis.model.rowCount() == 1
    dismissed = {
        key: replace(d, status=DivergenceStatus.DISMISSED) for key, d in synopsis.model.project.divergences.items()
    }
    synopsis.show_project(replace(synopsis.model.project, divergences=dismissed))
    assert synopsis.model.rowCount() == 0


def test_a_thousand_events_cost_only_the_cells_in_sight(qtbot: QtBot, theme: Theme, flood: Project) -> None:
    dike, stone = flood.sources["dike"], flood.sources["flood"]
    ends = Passage(dike.id, Span(0, 20)), Passage(stone.id, Span(0, 20))
    events = [Event(f"x{n}", f"Event {n}", "", n + 5) for n in range(1000)]
    links = [Link(f"y{n}", *ends, 0.5, event_id=f"x{n}") for n in range(1000)]
    many = Project.of([*flood.entities(), *events, *links])
    view = shown(qtbot, SynopsisView(theme), many)
    made: list[int] = []
    cell = view.model.cell
    view.model.cell = lambda row, column: made.append(row) or cell(row, column)
    view.choose_event("x900")
    view.grab()
    assert made
    assert len(set(made)) < 20


def test_the_matrix_lists_events_with_their_statements(matrix: MatrixView) -> None:
    table = matrix.table
    firsts = [words(table, row, 0) for row in range(table.model().rowCount())]
    assert firsts == [
        "1. The mill",
        "Omission: C alone tells of a fire.",
        "2. The wardens resign, 23 Apr (3 May) 1651",
        "Number: A counts five, B four.",
    ]
    assert [words(table, 2, column) for column in (1, 2, 3)] == ["differs: Number", "differs: Number", "agrees"]
    assert words(table, 1, 3) == "alone: Omission"
    assert words(table, 3, 3) == "tells of the event; nothing was found on this"


def test_a_cell_can_be_judged_otherwise_and_left_to_the_program_again(matrix: MatrixView, qtbot: QtBot) -> None:
    click(qtbot, matrix.table, 2, 3)
    offered = {action.text(): action for action in matrix.judgements()}
    assert not offered["As the program finds"].isEnabled()
    with qtbot.waitSignal(matrix.verdict_wanted) as wanted:
        offered["C differs"].trigger()
    assert wanted.args == ["e1", "chronicle", Verdict.DIFFERS]
    ruling = Ruling("r", RulingKind.VERDICT, source_id="chronicle", event_id="e1", verdict=Verdict.DIFFERS)
    matrix.show_project(replace(matrix.model.project, rulings={"r": ruling}))
    assert words(matrix.table, 2, 3) == "differs (judged by a reader)"
    offered = {action.text(): action for action in matrix.judgements()}
    with qtbot.waitSignal(matrix.verdict_wanted) as wanted:
        offered["As the program finds"].trigger()
    assert wanted.args == ["e1", "chronicle", None]


def test_the_menu_key_opens_what_can_be_said_of_a_cell(
    matrix: MatrixView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[list[str]] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _: opened.append([action.text() for action in menu.actions()]))
    click(qtbot, matrix.table, 0, 1)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(matrix.table, asked)
    assert "A agrees" in opened[0]
    assert "Read these passages" in opened[0]


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_both_are_painted_in_every_theme(synopsis: SynopsisView, matrix: MatrixView, name: str) -> None:
    for view in (synopsis, matrix):
        view.set_theme(load_theme(name))
        view.choose_event("e1")
        ground = view.grab().toImage()
        assert ground.pixelColor(ground.width() // 2, ground.height() - 4) != load_theme(name)["ink"]


def test_silence_can_be_hidden_so_that_what_is_told_stands_out(synopsis: SynopsisView) -> None:
    silent = next(
        synopsis.model.index(row, column)
        for row in range(synopsis.model.rowCount())
        for column in range(1, synopsis.model.columnCount())
        if synopsis.model.cell(row, column).is_silent
    )
    cell = synopsis.table.visualRect(silent).adjusted(4, 4, -4, -4)

    def colours() -> set[int]:
        image = synopsis.table.viewport().grab(cell).toImage()
        return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}

    assert len(colours()) > 1
    synopsis.hide_silence.click()
    assert len(colours()) == 1
    assert "silent" in synopsis.model.data(silent, Qt.ItemDataRole.AccessibleTextRole)
