"""What answers the actions of the window, put together: none of it is needed for the first picture."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from viewer.widgets.bibliography import Bibliography
from viewer.widgets.event_menu import EventMenu
from viewer.widgets.exporting import Exporting
from viewer.widgets.filter_notice import FilterNotice
from viewer.widgets.main_window import MainWindow
from viewer.widgets.pane_moves import PaneMoves
from viewer.widgets.reader_edits import ReaderEdits
from viewer.widgets.review import Review
from viewer.widgets.save_copy import SaveCopy
from viewer.widgets.searching import Searching
from viewer.widgets.selection_bar import SelectionBar
from viewer.widgets.source_import import SourceImport


class Services(QObject):
    """Everything that listens to the window, but for what the program itself does."""

    project_wanted = Signal(object)
    """The path of a project that the person dropped on the window, or a copy to go on in."""

    def __init__(
        self,
        window: MainWindow,
        may_take_sources: Callable[[], bool],
        recalled: Callable[[], str],
        keep: Callable[[str], None],
        written: Path | None,
    ) -> None:
        """Listen to a window; the rest is for `Exporting` and `SourceImport`."""
        super().__init__(window)
        kinds = (ReaderEdits, Review, Searching, EventMenu, FilterNotice, PaneMoves, Bibliography)
        self._parts = [kind(window) for kind in kinds]
        self._bar = SelectionBar(window.reading, window.actions_by_id)
        self._exporting = Exporting(window, recalled, keep, written)
        importing = SourceImport(window, may_take_sources)
        importing.project_dropped.connect(self.project_wanted)
        copies = SaveCopy(window)
        copies.open_wanted.connect(self.project_wanted)
        # They come late, and what is shown by now is news to them.
        window.project_shown.emit()

    @property
    def written(self) -> Path | None:
        """What was exported last, if anything was."""
        return self._exporting.written
