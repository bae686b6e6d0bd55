"""Review in the window: single links, boundaries, many at once, bookmarks, history, a corrected text."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.samples import passage
from tests.widgets.test_reader_edits import answered, undo
from viewer.model.link import LinkStatus
from viewer.widgets.bookmark_dialog import BookmarkDialog
from viewer.widgets.boundary_bar import BoundaryBar
from viewer.widgets.bulk_dialog import BulkDialog
from viewer.widgets.history_dialog import HistoryDialog
from viewer.widgets.link_list import LinkList
from viewer.widgets.lost_places import LostPlaces
from viewer.widgets.main_window import MainWindow
from viewer.widgets.review import Review


def press(part: object, name: str) -> None:
    """Click the button of a part whose accessible name begins so."""
    buttons = [each for each in part.findChildren(QPushButton) if each.accessibleName().startswith(name)]
    buttons[0].click()


def test_one_link_of_an_event_is_confirmed_rejected_and_reopened(window: MainWindow) -> None:
    window.choose_event("e1")
    links = window.inspector.findChild(LinkList)
    press(links, "A and C: Confirm")
    assert window.project.links["l2"].status is LinkStatus.CONFIRMED
    assert window.project.links["l1"].status is LinkStatus.SUGGESTED
    press(links, "A and C: Reopen")
    assert window.project.links["l2"].status is LinkStatus.SUGGESTED
    press(links, "A and C: Reject")
    assert window.project.links["l2"].status is LinkStatus.REJECTED
    for _ in range(2):
        window.action("edit.undo").trigger()
    undo(window)


def test_the_keyboard_moves_a_boundary_and_the_pane_shows_it(window: MainWindow) -> None:
    window.choose_event("e1")
    text = window.reading.pane("dike").text
    text.setFocus()
    window.action("align.end_later_sentence").trigger()
    assert window.project.words(window.project.links["l1"].a) == "Five wardens left the council. Bread was dear."
    assert window.project.links["l2"].a == window.project.links["l1"].a
    undo(window)


def test_the_bar_in_the_inspector_moves_a_boundary(window: MainWindow) -> None:
    window.choose_event("e1")
    press(window.inspector.findChild(BoundaryBar), "A: start later")
    assert window.project.words(window.project.links["l1"].a) == "wardens left the council."
    undo(window)


def test_many_links_are_judged_by_their_confidence(window: MainWindow) -> None:
    def choose(dialog: BulkDialog) -> None:
        dialog.slider.setValue(70)
        assert [link.id for link in dialog.links()] == ["l1"]
        assert dialog.items.count() == 1

    answered(BulkDialog, choose)
    window.action("align.many").trigger()
    assert window.project.links["l1"].status is LinkStatus.CONFIRMED
    undo(window)


def test_the_next_unconfirmed_link_is_shown_with_its_event(window: MainWindow) -> None:
    window.choose_event("e2")
    seen = []
    for _ in range(3):
        window.action("go.next_link").trigger()
        seen.append((window.chosen_event, window.inspector.shown_link))
    assert sorted(seen[:2]) == [("e1", "l1"), ("e1", "l2")]
    assert seen[2] == seen[0]


def test_a_bookmark_is_set_listed_and_gone_to(qtbot: QtBot, window: MainWindow) -> None:
    window.choose_event("e1")
    window.action("annotate.bookmark").trigger()
    bread = passage(window.project.sources["dike"], "Bread was dear.")
    window.reading.pane("dike").text.select(bread.span)
    window.action("annotate.bookmark").trigger()
    window.choose_event("e2")
    window.action("go.next_bookmark").trigger()
    assert window.chosen_event == "e1"
    window.action("go.next_bookmark").trigger()
    assert bread in window.reading.selections()
    window.action("go.bookmarks").trigger()
    dialog = window.findChild(BookmarkDialog)
    assert dialog.items.count() == 2
    dialog.remove_wanted.emit(next(iter(window.project.bookmarks)))
    assert dialog.items.count() == 1
    dialog.close()


def test_the_history_tells_what_was_done_to_an_event_and_can_be_searched(window: MainWindow) -> None:
    window.choose_event("e2")
    window.action("align.reject").trigger()
    window.action("edit.undo").trigger()
    window.choose_event("e1")
    window.action("annotate.history").trigger()
    dialog = window.findChild(HistoryDialog)
    assert [dialog.items.topLevelItem(row).text(2) for row in range(dialog.items.topLevelItemCount())] == ["Everything"]
    dialog.close()
    dialog.deleteLater()
    QApplication.processEvents()
    window.action("edit.history").trigger()
    whole = window.findChildren(HistoryDialog)[-1]
    assert whole.items.topLevelItemCount() == 3
    whole.filter.setText("undo")
    assert [whole.items.topLevelItem(row).isHidden() for row in range(3)] == [False, True, True]
    whole.close()


@pytest.fixture
def corrected(tmp_path: Path) -> Path:
    path = tmp_path / "dike.txt"
    path.write_text("The dike at Harnwerth broke on 3 May. Bread was dear. All wept.", encoding="utf-8")
    return path


def test_a_corrected_text_is_put_in_and_lost_words_are_placed_by_hand(
    qtbot: QtBot, window: MainWindow, corrected: Path
) -> None:
    window.choose_event("e1")
    window.findChild(Review).replace("dike", corrected)
    qtbot.waitUntil(lambda: bool(window.project.unplaced))
    window.action("align.places").trigger()
    dialog = window.findChild(LostPlaces)
    (lost,) = window.project.unplaced.values()
    assert lost.note_id == "n1"
    window.reading.pane("dike").text.select(passage(window.project.sources["dike"], "All wept.").span)
    dialog.place.click()
    assert window.project.annotations["n1"].quotes[0].exact == "All wept."
    assert not dialog.place.isEnabled()
    dialog.close()
    window.action("edit.undo").trigger()
    undo(window)


def test_the_menu_of_a_text_offers_to_say_that_nothing_is_told_there(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _: offered.extend(a.objectName() for a in menu.actions()))
    text = window.reading.pane("dike").text
    text.select(passage(window.project.sources["dike"], "Nobody was blamed.").span)
    QApplication.sendEvent(
        text.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(40, 10), QPoint(40, 10))
    )
    assert {"align.nothing", "align.silent", "annotate.note", "annotate.bookmark", "align.confirm"} <= set(offered)
