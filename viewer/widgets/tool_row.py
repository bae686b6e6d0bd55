"""The row of buttons under the menus."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolBar, QToolButton, QWidget


class ToolRow(QToolBar):
    """Add source, Align, the way from event to event, the views, and Export."""

    def __init__(self, actions: Mapping[str, QAction], views: Sequence[str], parent: QWidget | None = None) -> None:
        """Offer these actions, by id; those of `views` as one switch."""
        super().__init__(parent)
        self.setObjectName("tool_row")
        self.setWindowTitle(self.tr("Tools"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._place = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter)
        self._place.setMinimumWidth(112)
        self._place.setAccessibleName(self.tr("Place among the events"))
        self._offer(actions["file.add_source"], self.tr("Add source"))
        self._offer(actions["align.run"], self.tr("Align"))
        self._gap(16)
        self._offer(actions["go.previous"])
        self.addWidget(self._place)
        self._offer(actions["go.next"])
        self._spring()
        self._offer_switch([actions[view] for view in views])
        self._spring()
        self._offer(actions["search.everywhere"], self.tr("Search all sources"))
        self._offer(actions["file.export"], self.tr("Export"))

    def show_place(self, number: int, total: int) -> None:
        """Say which event is chosen; number 0 says that none is."""
        if number:
            self._place.setText(self.tr("Event {0} of {1}").format(number, total))
        else:
            self._place.setText(self.tr("Events: {0}").format(total))

    def _offer_switch(self, actions: Sequence[QAction]) -> None:
        switch = QWidget(self, accessibleName=self.tr("View"))
        row = QHBoxLayout(switch)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, action in enumerate(actions):
            button = self._button(action, action.text().replace("&", ""))
            button.setProperty("kind", "segment")
            button.setProperty("end", "first" if place == 0 else "last" if place == len(actions) - 1 else "")
            row.addWidget(button)
        self.addWidget(switch)

    def _spring(self) -> None:
        spring = QWidget(self)
        spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(spring)

    def _offer(self, action: QAction, words: str = "") -> None:
        self.addWidget(self._button(action, words))

    def _button(self, action: QAction, words: str) -> QToolButton:
        button = QToolButton(self)
        if words:
            # What a button shows of its action; menus show the whole text.
            action.setIconText(words)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setDefaultAction(action)
        button.setAccessibleName(words or action.text().replace("&", ""))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _gap(self, width: int) -> None:
        gap = QWidget(self)
        gap.setFixedWidth(width)
        self.addWidget(gap)
