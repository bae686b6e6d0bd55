"""Which source stands in which pane: by dragging a head, by its menu, by the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from viewer.widgets.main_window import MainWindow
from viewer.widgets.source_pane import HEADER_HEIGHT, SourcePane

MARKER_WIDTH = 3


def moved(panes: Sequence[str], source_id: str, place: int) -> list[str]:
    """The panes with one of them at another place, counted without it.

    >>> moved("abc", "a", 2)
    ['b', 'c', 'a']
    """
    rest = [each for each in panes if each != source_id]
    return [*rest[:place], source_id, *rest[place:]]


def exchanged(panes: Sequence[str], source_id: str, wanted: str) -> list[str]:
    """The panes with another source in the place of one; if it has a pane already, the two change places."""
    turned = {source_id: wanted, wanted: source_id}
    return [turned.get(each, each) for each in panes]


class PaneMoves(QObject):
    """Answers heads that are dragged, their menus of sources, and the actions on panes."""

    def __init__(self, window: MainWindow) -> None:
        """Listen to the window's reader and actions."""
        super().__init__(window)
        self._window = window
        self._marker = QWidget(window.reading)
        self._marker.setObjectName("pane_marker")
        self._marker.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._marker.hide()
        window.reading.head_dragged.connect(self._on_dragged)
        window.reading.choice_wanted.connect(self._open_choice)
        for action_id, step in (("view.pane_left", -1), ("view.pane_right", 1)):
            window.action(action_id).triggered.connect(lambda _=False, step=step: self._shift(step))
        for action_id, step in (("go.previous_pane", -1), ("go.next_pane", 1)):
            window.action(action_id).triggered.connect(lambda _=False, step=step: self._go(step))
        window.action("view.pane_source").triggered.connect(lambda _=False: self._open_choice_here())

    def _here(self) -> int:
        panes = self._window.reading.panes
        focused = self._window.reading.focused_source()
        return next((number for number, pane in enumerate(panes) if pane.source.id == focused), 0)

    def _shift(self, step: int) -> None:
        panes, here = self._window.shown_sources, self._here()
        if 0 <= here + step < len(panes):
            source_id = panes[here]
            self._window.show_panes(moved(panes, source_id, here + step))
            self._window.reading.pane(source_id).text.setFocus()

    def _go(self, step: int) -> None:
        panes = self._window.reading.panes
        if panes:
            panes[(self._here() + step) % len(panes)].text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Heads

    def _on_dragged(self, pane: SourcePane, place: QPoint, released: bool) -> None:  # noqa: FBT001 - a signal's slot
        reading = self._window.reading
        others = [each for each in reading.panes if each is not pane]
        x = reading.mapFromGlobal(place).x()
        middles = [each.mapTo(reading, each.rect().center()).x() for each in others]
        target = sum(middle < x for middle in middles)
        self._marker.setVisible(not released)
        if released:
            self._window.show_panes(moved(self._window.shown_sources, pane.source.id, target))
            return
        beside = others[min(target, len(others) - 1)] if others else pane
        edge = beside.mapTo(reading, QPoint(beside.width() if target == len(others) else 0, 0)).x()
        self._marker.setGeometry(edge - MARKER_WIDTH // 2, 0, MARKER_WIDTH, reading.height())
        self._marker.raise_()

    def _open_choice_here(self) -> None:
        panes = self._window.reading.panes
        if panes:
            pane = panes[self._here()]
            self._open_choice(pane, pane.mapToGlobal(QPoint(pane.width() // 3, HEADER_HEIGHT)))

    def _open_choice(self, pane: SourcePane, place: QPoint) -> None:
        """Offer every source for a pane, that of the pane marked."""
        window = self._window
        menu = QMenu(window)
        menu.setObjectName("pane_sources")
        for source in window.project.ordered_sources():
            title = f"{window.project.letter(source.id)}  {source.meta.title}".replace("&", "&&")
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(source.id == pane.source.id)
            action.triggered.connect(
                lambda _=False, wanted=source.id: window.show_panes(
                    exchanged(window.shown_sources, pane.source.id, wanted)
                )
            )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)
