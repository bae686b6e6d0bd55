"""What the window offers next, and how the keyboard gets to it."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from tests import released
from viewer.annotate.sources import add_sources
from viewer.model.change import Edit
from viewer.model.source import Metadata, Source
from viewer.store.file_format import MAJOR, MINOR
from viewer.widgets.main_window import MainWindow

LETTER = Source("letter", "The wardens wrote that the dike would hold. It did not hold.", Metadata("A letter"))


def add_letter(window: MainWindow) -> None:
    assert window.workspace is not None
    assert window.workspace.edit(lambda project, by: add_sources(project, [LETTER], by))


def test_a_source_added_to_an_aligned_project_is_offered_to_be_aligned(window: MainWindow) -> None:
    assert window.notice.offered == ""
    add_letter(window)
    assert window.notice.offered == "align.run"
    assert "A letter" in window.notice.sentence


def test_an_offer_that_was_put_away_does_not_come_with_every_edit(window: MainWindow) -> None:
    add_letter(window)
    window.notice.hide()
    assert window.workspace is not None
    title = replace(LETTER.meta, title="The letter")
    letter = window.project.sources["letter"]
    window.workspace.edit(lambda project, by: by.change("", Edit(letter, replace(letter, meta=title))))
    assert window.notice.offered == ""


def test_alignment_is_offered_again_after_it_was_cancelled(qtbot: QtBot, window: MainWindow) -> None:
    add_letter(window)
    assert window.workspace is not None
    with qtbot.waitSignal(window.workspace.jobs.cancelled):
        window.action("align.run").trigger()
        assert window.notice.offered == ""
        window.workspace.jobs.cancel()
    assert window.notice.offered == "align.run"


def test_the_key_for_the_next_area_reaches_the_notice_and_comes_round(qtbot: QtBot, window: MainWindow) -> None:
    add_letter(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    held = []
    for _ in range(4):
        window.next_area()
        areas = (window.rail, window.notice, window.views, window.inspector)
        held += [area for area in areas if area.isAncestorOf(QApplication.focusWidget())]
    assert set(held) == {window.rail, window.notice, window.views, window.inspector}


def test_an_exported_page_is_shown_only_when_there_is_one(window: MainWindow) -> None:
    assert not window.action("file.show_export").isEnabled()


def test_buttons_keep_their_short_words_when_their_actions_change(window: MainWindow) -> None:
    action = window.action("file.export")
    (export,) = (button for button in window.findChildren(QToolButton) if button.defaultAction() is action)
    action.setToolTip("Another tip")
    assert (export.text(), export.toolTip()) == ("Export", "Another tip")
    assert action.text() == "&Export comparison…"


def test_a_project_that_can_only_be_read_says_so_and_why_when_it_is_opened(
    opened: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    path = tmp_path / "newer.parallax"
    shutil.copyfile(released.FOLDER / f"format-{MAJOR}.{MINOR}.parallax", path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {1000 * MAJOR + MINOR + 1}")
    window = opened(path)
    assert window.notice.sentence == (
        "newer.parallax is from a newer Parallax, so it can only be read here. Update to go on."
    )
    assert window.project.events
