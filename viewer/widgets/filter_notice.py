"""Says above the views that events are left out, and takes the filter away."""

from PySide6.QtCore import QObject

from viewer.search.event_filter import EventFilter
from viewer.widgets.main_window import MainWindow
from viewer.widgets.view_stack import READER


class FilterNotice(QObject):
    """A strip above every view but the reader, beside which the list of events says the same."""

    def __init__(self, window: MainWindow) -> None:
        """Listen to the window's project, its views and the action that shows all events."""
        super().__init__(window)
        self._window = window
        window.project_shown.connect(self._say)
        window.views.view_shown.connect(self._say)
        window.filtered.acted.connect(lambda action_id: window.action(action_id).trigger())
        window.action("view.all_events").triggered.connect(lambda: window.rail.filter_by(EventFilter()))

    def _say(self) -> None:
        window = self._window
        kept = window.rail.kept
        if kept is None or window.views.shown == READER:
            window.filtered.hide()
            return
        words = self.tr("{0} of {1} events are shown; the filter leaves out the others.")
        sentence = words.format(len(kept), len(window.project.events))
        if sentence != window.filtered.sentence:
            window.filtered.say(sentence, "view.all_events", self.tr("Show all"))
