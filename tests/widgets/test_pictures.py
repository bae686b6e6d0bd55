"""The timeline and the map on the screen: walked by mouse, wheel and keyboard, and kept as files."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.samples import HAND, flood_project
from viewer.align.told_times import ToldTimes
from viewer.app import Parallax
from viewer.errors import ExportError
from viewer.model.change import Edit
from viewer.model.link import Event
from viewer.model.project import Project
from viewer.progress import SILENT
from viewer.qt.theme import Theme, load_theme
from viewer.session import Session
from viewer.widgets.drawing_canvas import DrawingCanvas
from viewer.widgets.map_view import MapView
from viewer.widgets.save_picture import save_picture
from viewer.widgets.timeline_view import TimelineView


def dated(flood: Project) -> Project:
    """Both events with a day, a week apart."""
    events = {"e1": replace(flood.events["e1"], date="1651-05-03"), "e2": Event("e2", "The mill", "1651-05-10", 2)}
    return replace(flood, events=events)


def shown(qtbot: QtBot, view, project: Project):
    qtbot.addWidget(view)
    view.resize(1200, 700)
    view.show_project(project)
    view.choose_event("e1")
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.fixture
def timeline(qtbot: QtBot, theme: Theme, flood: Project) -> TimelineView:
    return shown(qtbot, TimelineView(theme), dated(flood))


@pytest.fixture
def links(qtbot: QtBot, theme: Theme, flood: Project) -> MapView:
    return shown(qtbot, MapView(theme), flood)


def spot(canvas: DrawingCanvas, key: str, kind: str = "event") -> QPoint:
    place = next(spot.place for spot in canvas.drawing.spots_of(kind) if spot.key == key)
    return QPoint(round(place.x + min(10, place.width / 2)), round(place.y + place.height / 2))


def wheel(canvas: DrawingCanvas, where: QPoint, up: int, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    event = QWheelEvent(
        QPointF(where),
        QPointF(canvas.mapToGlobal(where)),
        QPoint(),
        QPoint(0, up),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def test_a_click_chooses_an_event_and_a_double_click_or_enter_reads_it(timeline: TimelineView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(timeline.event_chosen) as chosen:
        qtbot.mouseClick(timeline.canvas, Qt.MouseButton.LeftButton, pos=spot(timeline.canvas, "e2"))
    assert chosen.args == ["e2"]
    with qtbot.waitSignal(timeline.read_wanted) as read:
        qtbot.mouseDClick(timeline.canvas, Qt.MouseButton.LeftButton, pos=spot(timeline.canvas, "e2"))
    assert read.args == ["e2"]
    with qtbot.waitSignal(timeline.read_wanted) as read:
        qtbot.keyClick(timeline.canvas, Qt.Key.Key_Return)
    assert read.args == ["e1"]


def test_arrows_walk_along_a_lane_and_between_lanes(timeline: TimelineView, qtbot: QtBot) -> None:
    qtbot.keyClick(timeline.canvas, Qt.Key.Key_Down)
    with qtbot.waitSignal(timeline.event_chosen) as chosen:
        qtbot.keyClick(timeline.canvas, Qt.Key.Key_Right)
    assert chosen.args == ["e2"]


def test_the_wheel_zooms_with_shift_it_moves_and_home_shows_all(timeline: TimelineView, qtbot: QtBot) -> None:
    whole = timeline.window_in_sight
    wheel(timeline.canvas, QPoint(600, 150), 120)
    assert timeline.window_in_sight.days < whole.days
    zoomed = timeline.window_in_sight
    wheel(timeline.canvas, QPoint(600, 150), -120, Qt.KeyboardModifier.ShiftModifier)
    assert timeline.window_in_sight.first > zoomed.first
    assert timeline.window_in_sight.days == pytest.approx(zoomed.days)
    qtbot.keyClick(timeline.canvas, Qt.Key.Key_Home)
    assert timeline.window_in_sight == whole


def test_dragging_moves_the_days_and_the_strip_below_moves_the_window(timeline: TimelineView, qtbot: QtBot) -> None:
    timeline.zoom(4)
    before = timeline.window_in_sight
    canvas = timeline.canvas
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(700, 130))
    qtbot.mouseMove(canvas, QPoint(600, 130))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(600, 130))
    assert timeline.window_in_sight.first > before.first
    strip = next(each.place for each in canvas.drawing.spots_of("overview"))
    start, end = QPoint(round(strip.x + 300), round(strip.y + 8)), QPoint(round(strip.x + 40), round(strip.y + 8))
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(canvas, end)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
    assert timeline.window_in_sight.first < before.first


def test_an_event_chosen_out_of_sight_comes_into_sight(timeline: TimelineView) -> None:
    timeline.zoom(12)
    timeline.choose_event("e2")
    assert "e2" in [each.key for each in timeline.canvas.drawing.spots]


def test_the_dates_that_sources_name_are_read_as_long_work_once(qtbot: QtBot, theme: Theme, flood: Project) -> None:
    view = TimelineView(theme)
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.work_wanted) as wanted:
        view.show_project(dated(flood))
    work, keep = wanted.args
    times = work(SILENT)
    assert isinstance(times, ToldTimes)
    keep(times)
    with qtbot.assertNotEmitted(view.work_wanted):
        view.show_project(flood)


def test_what_is_chosen_is_announced(timeline: TimelineView, links: MapView) -> None:
    assert "The wardens resign" in timeline.canvas.accessibleDescription()
    assert "told by A, B, C" in timeline.canvas.accessibleDescription()
    assert "The wardens resign, suggested, at" in links.canvas.accessibleDescription()


def test_a_small_plot_or_the_list_of_pairs_shows_a_pair_large(links: MapView, qtbot: QtBot) -> None:
    qtbot.mouseClick(links.canvas, Qt.MouseButton.LeftButton, pos=spot(links.canvas, "2", "pair"))
    assert links.pair_shown == ("flood", "chronicle")
    assert links.pairs.currentData() == ("flood", "chronicle")
    qtbot.keyClick(links.pairs, Qt.Key.Key_Home)
    assert links.pair_shown == ("dike", "flood")
    qtbot.keyClick(links.canvas, Qt.Key.Key_PageUp)
    assert links.pair_shown == ("flood", "chronicle")


def test_arrows_step_over_the_dots_of_the_pair(links: MapView, qtbot: QtBot) -> None:
    links.show_pair("flood", "chronicle")
    with qtbot.waitSignal(links.event_chosen) as chosen:
        qtbot.keyClick(links.canvas, Qt.Key.Key_Right)
    assert chosen.args == ["e2"]
    links.choose_event("e2")
    with qtbot.waitSignal(links.read_wanted) as read:
        qtbot.keyClick(links.canvas, Qt.Key.Key_Return)
    assert read.args == ["e2"]


def test_an_event_that_the_pair_does_not_link_brings_a_pair_that_does(links: MapView) -> None:
    links.show_pair("dike", "flood")
    links.choose_event("e2")
    assert links.pair_shown == ("flood", "chronicle")


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_pictures_are_kept_in_the_colours_of_the_window(timeline: TimelineView, tmp_path: Path, name: str) -> None:
    theme = load_theme(name)
    drawing = timeline.picture()
    save_picture(drawing, tmp_path / "t.svg", "Flood", theme)
    assert theme["page"].name() in (tmp_path / "t.svg").read_text(encoding="utf-8").lower()
    save_picture(drawing, tmp_path / "t.png", "Flood", theme)
    kept = QImage(str(tmp_path / "t.png"))
    assert kept.width() == 2 * drawing.width
    assert kept.pixelColor(2, kept.height() - 2).name() in (theme["page"].name(), theme["rail"].name())


def test_a_picture_of_another_kind_is_refused(links: MapView, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="svg"):
        save_picture(links.picture(), tmp_path / "m.gif", "Flood", links.theme)


def test_the_view_in_front_is_saved_from_the_menu(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "flood.parallax"
    with Session.create(path, "H. Brandt") as session:
        session.apply(HAND.change("All", *(Edit(None, each) for each in flood_project().entities())))
    parallax = Parallax(tmp_path / "settings.toml")
    qtbot.addWidget(parallax.window)
    parallax.window.show()
    parallax.open(path)
    window = parallax.window
    assert not window.action("view.save_picture").isEnabled()
    window.action("view.map").trigger()
    asked = str(tmp_path / "map")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (asked, "Picture (*.png)"))
    window.action("view.save_picture").trigger()
    assert (tmp_path / "map.png").exists()
    assert "map.png" in window.notice.sentence
    window.action("view.timeline").trigger()
    qtbot.waitUntil(lambda: not window.workspace.jobs.busy)
    window.action("view.larger").trigger()
    assert parallax.preferences.reading_px == Parallax(tmp_path / "none.toml").preferences.reading_px
    parallax.shut_down()
