"""What can be done with an event, offered wherever an event is shown."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from viewer.widgets.main_window import MainWindow

OFFERED = (
    ("align.confirm", "align.reject"),
    ("annotate.note", "annotate.bookmark"),
    ("align.merge", "align.split", "align.silent"),
    ("edit.rename_event", "annotate.history"),
)
"""The ids of the actions, in groups."""


class EventMenu(QObject):
    """Answers whoever asks what can be done with the chosen event, or with the marked ones."""

    def __init__(self, window: MainWindow) -> None:
        """Listen to the list of events and to the views."""
        super().__init__(window)
        self._window = window
        window.rail.event_menu_wanted.connect(self._open)
        window.views.menu_wanted.connect(self._open)

    def _open(self, place: QPoint) -> None:
        menu = QMenu(self._window)
        menu.setObjectName("event_menu")
        for group in OFFERED:
            menu.addActions([self._window.action(action_id) for action_id in group])
            menu.addSeparator()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)
