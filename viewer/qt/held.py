"""Actions that are held back, as what they change is set for all people of the machine."""

from collections.abc import Collection, Mapping

from PySide6.QtGui import QAction

from viewer.preferences import THEMES
from viewer.qt.actions import HELD

CHANGING = {
    "theme": tuple(f"view.{theme}" for theme in THEMES),
    "reading_px": ("view.larger", "view.smaller"),
}
"""The actions that change a preference, by its name."""


def hold(actions: Mapping[str, QAction], locked: Collection[str]) -> None:
    """Let no action be offered, from now on, that changes one of these preferences."""
    for key in locked:
        for action_id in CHANGING.get(key, ()):
            actions[action_id].setProperty(HELD, True)
