"""Panes that follow each other: the place read in one brings the corresponding place of the others."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from viewer.model.correspondence import Correspondence, EventPlaces, correspondence
from viewer.model.project import Project
from viewer.widgets.source_pane import SourcePane


class TiedScrolling(QObject):
    """Moves the other panes when the person scrolls one.

    Freed panes move alone; tied again, they keep the offset the person found. Moves made here never
    start further moves: panes tell only of those made by hand.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = Project()
        self._places: EventPlaces = {}
        self._panes: Sequence[SourcePane] = ()
        self._maps: dict[tuple[str, str], Correspondence] = {}
        self._shifts: dict[tuple[str, str], float] = {}
        self._tied = True

    def show(self, project: Project, places: EventPlaces, panes: Sequence[SourcePane]) -> None:
        """Take another state of the project, where its events are told, and the panes on show."""
        self._project, self._places, self._panes = project, places, panes
        self._maps = {}

    def set_tied(self, *, tied: bool) -> None:
        """Tie the panes, at the offset they have now, or free them."""
        if tied and not self._tied:
            for number, left in enumerate(self._panes):
                for right in self._panes[number + 1 :]:
                    self._keep_offset(left, right)
        self._tied = tied

    def follow(self, moved: SourcePane) -> None:
        """Bring the others to where the moved pane is."""
        if not self._tied:
            return
        share = _reading_share(moved)
        place = moved.text.place_at(share * moved.text.viewport().height())
        for pane in self._panes:
            if pane is not moved:
                there = self._across(moved.source.id, pane.source.id, place)
                pane.text.bring_to(there, share * pane.text.viewport().height())

    def _across(self, from_id: str, to_id: str, place: float) -> float:
        if from_id < to_id:
            return self._map(from_id, to_id).forward(place)
        return self._map(to_id, from_id).backward(place)

    def _map(self, left_id: str, right_id: str) -> Correspondence:
        key = (left_id, right_id)
        if key not in self._maps:
            self._maps[key] = correspondence(self._project, self._places, *key).shifted(self._shifts.get(key, 0.0))
        return self._maps[key]

    def _keep_offset(self, one: SourcePane, other: SourcePane) -> None:
        left, right = sorted((one, other), key=lambda pane: pane.source.id)
        key = (left.source.id, right.source.id)
        middle = left.text.viewport().height() / 2
        met = self._map(*key).through(left.text.place_at(middle), right.text.place_at(middle))
        self._maps[key] = met
        self._shifts[key] = met.shift_cp


def _reading_share(pane: SourcePane) -> float:
    """The height, as a share of the pane, whose line is tied: the middle, but the ends at the ends.

    Source: Meld's synchronised scrolling.
    """
    bar = pane.text.verticalScrollBar()
    half = max(1.0, bar.pageStep() / 2)
    return 0.5 * min(1.0, bar.value() / half) + 0.5 * (1 - min(1.0, (bar.maximum() - bar.value()) / half))
