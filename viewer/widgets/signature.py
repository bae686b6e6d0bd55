"""The name that notes and decisions are signed with: asked once, before the first of them, and changed at any time."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog

from viewer.preferences import Preferences
from viewer.session import default_author
from viewer.widgets.dialogs import asked
from viewer.widgets.main_window import MainWindow

LONGEST_CP = 200


class Signature(QObject):
    """Asks for the annotator's name, and keeps it among the preferences."""

    def __init__(
        self, window: MainWindow, chosen: Callable[[], Preferences], keep: Callable[[Preferences], None]
    ) -> None:
        """Listen to the window; `chosen` gives the preferences, `keep` makes others of them true."""
        super().__init__(window)
        self._window, self._chosen, self._keep = window, chosen, keep
        window.action("edit.annotator").triggered.connect(lambda _=False: self.change())

    @property
    def name(self) -> str:
        """The annotator's name; the machine's name for the person until they say another."""
        return self._chosen().annotator or default_author()

    def ask_once(self) -> None:
        """Ask for the name, unless it is known or was asked for before."""
        chosen = self._chosen()
        if not chosen.annotator and not chosen.name_asked:
            self._keep(replace(chosen, name_asked=True))
            self.change()

    def change(self) -> None:
        """Let the person give the name; an empty one, or none, leaves it as it is."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Annotator’s name"))
        dialog.setLabelText(
            self.tr("Notes and decisions are signed with this name, which exports show. It can be changed later.")
        )
        dialog.setTextValue(self.name)
        if asked(dialog) and (name := dialog.textValue().strip()[:LONGEST_CP]):
            self._keep(replace(self._chosen(), annotator=name))
