"""Completes the last of several tags in a line."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCompleter


class TagCompleter(QCompleter):
    """Offers the known tags for the word behind the last comma."""

    def __init__(self, names: Sequence[str], parent: QObject) -> None:
        """Offer these names."""
        super().__init__(list(names), parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._before = ""

    def splitPath(self, path: str) -> list[str]:
        before, comma, last = path.rpartition(",")
        self._before = f"{before}, " if comma else ""
        return [last.strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return self._before + super().pathFromIndex(index)
