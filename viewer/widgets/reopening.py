"""The window comes back as it was left: its place on the screen, and what was looked at in each project."""

from dataclasses import replace

from PySide6.QtCore import QByteArray, QTimer

from viewer.as_left import ProjectLeft, WindowLeft
from viewer.widgets.main_window import SETTLED_MS, MainWindow
from viewer.widgets.view_stack import READER


def window_left(window: MainWindow) -> WindowLeft:
    """Where the window stands, and how wide its areas are."""
    return WindowLeft(_written(window.saveGeometry()), _written(window.areas.saveState()))


def show_window(window: MainWindow, left: WindowLeft) -> None:
    """Show the window where it was left, or, where it was not or its screen is gone, as large as there is room."""
    window.areas.restoreState(_read(left.areas))
    if window.restoreGeometry(_read(left.geometry)):
        window.show()
    else:
        window.show_within_screen()


def project_left(window: MainWindow) -> ProjectLeft:
    """What is looked at in the open project."""
    return ProjectLeft(
        view=window.views.shown,
        panes=tuple(window.shown_sources),
        places={pane.source.id: pane.text.place_at(0) for pane in window.reading.panes},
        event=window.chosen_event or "",
        shown=window.rail.wanted,
    )


def put_back(window: MainWindow, left: ProjectLeft) -> bool:
    """Look at the open project as it was left; False, and nothing is done, if it has none of the sources any more."""
    project = window.project
    panes = [source_id for source_id in left.panes if source_id in project.sources]
    if not panes:
        return False
    shown = left.shown
    window.rail.filter_by(
        replace(
            shown,
            source=shown.source if shown.source in project.sources else None,
            tag=shown.tag if shown.tag in project.tags else None,
        )
    )
    window.show_panes(panes)
    window.choose_event(left.event if left.event in project.events else None)
    window.views.show_front(left.view or READER)

    def scroll() -> None:
        for pane in window.reading.panes:
            if pane.source.id in left.places:
                pane.text.bring_to(left.places[pane.source.id], 0)

    scroll()
    # Once more when notices and panes have found their sizes.
    QTimer.singleShot(SETTLED_MS, window, scroll)
    return True


def _written(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")


def _read(words: str) -> QByteArray:
    return QByteArray.fromBase64(words.encode("ascii", "ignore"))
