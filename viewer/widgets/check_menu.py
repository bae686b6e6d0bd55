"""A button with a menu of things of which any number can be chosen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

LONGEST = 40


class _StayingMenu(QMenu):
    """A menu that stays open while its items are checked."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.activeAction()
        # Nothing lies under the pointer beside the items.
        if action in self.actions():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)


class CheckMenu(QPushButton):
    """Shows what is chosen; everything, at first. At least one thing stays chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget, words: Mapping[str, str], short: Mapping[str, str], everything: str) -> None:
        """Offer `words` by key; a choice of some is told by their `short` words, of all by `everything`."""
        super().__init__(parent)
        self.setProperty("kind", "field")
        self._short = short
        self._everything = everything
        self._menu = _StayingMenu(self)
        self._actions: dict[str, QAction] = {}
        for key, label in words.items():
            action = self._menu.addAction(label.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(True)
            action.toggled.connect(lambda on, action=action: self._on_toggled(action, on=on))
            self._actions[key] = action
        self.setMenu(self._menu)
        self._refresh()

    def chosen(self) -> Sequence[str] | None:
        """The keys chosen, in their order; None if all are."""
        keys = [key for key, action in self._actions.items() if action.isChecked()]
        return None if len(keys) == len(self._actions) else keys

    def choose(self, keys: Sequence[str] | None) -> None:
        """Choose these; None for all. Keys that are not offered are passed over."""
        wanted = [key for key in self._actions if keys is None or key in keys] or list(self._actions)
        for key, action in self._actions.items():
            action.blockSignals(True)
            action.setChecked(key in wanted)
            action.blockSignals(False)
        self._refresh()

    def _on_toggled(self, action: QAction, *, on: bool) -> None:
        if not on and not any(each.isChecked() for each in self._actions.values()):
            action.setChecked(True)
            return
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        keys = self.chosen()
        words = self._everything if keys is None else ", ".join(self._short[key] for key in keys)
        short = words if len(words) <= LONGEST else f"{words[:LONGEST]}…"
        # The style sheet's padding does not reach the words of a button with a menu.
        self.setText(f"\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}{short.replace('&', '&&')}")
        self.setEnabled(len(self._actions) > 1)
