"""The map: every pair of sources as a plot of links, one pair large; a picture of order and of gaps."""

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout

from viewer.export.drawing import Drawing, Spot
from viewer.export.link_map import Dot, link_map
from viewer.export.link_map_picture import draw_map
from viewer.model.project import Project
from viewer.qt.theme import Theme
from viewer.widgets.drawing_canvas import DrawingCanvas, scrolled
from viewer.widgets.view_bar import ViewBar
from viewer.widgets.view_stack import ComparisonView

PICTURE_WIDTH = 1400.0
LONGEST_TITLE = 28


class MapView(ComparisonView):
    """The map with its bar. Arrows walk from link to link, PageUp and PageDown from pair to pair."""

    wants_inspector = False
    is_picture = True

    def __init__(self, theme: Theme) -> None:
        """An empty map."""
        super().__init__(theme)
        self._map = link_map(Project())
        self._pair: tuple[str, str] | None = None
        self._chosen: str | None = None
        self._at: str | None = None
        self.canvas = DrawingCanvas(theme, self._draw)
        self.canvas.setAccessibleName(self.tr("Map of links"))
        self.canvas.keyboard_spot = self._spot_at_hand
        self.setFocusProxy(self.canvas)
        bar = ViewBar()
        bar.caption(self.tr("Order and gaps"), "strong")
        says = self.tr(
            "Each dot is a link: its place in one source against its place in the other. "
            "On the diagonal both tell the story in the same order."
        )
        caption = bar.caption(says)
        caption.setWordWrap(True)
        bar.row.setStretchFactor(caption, 1)
        self.pairs = QComboBox()
        self.pairs.setAccessibleName(self.tr("Pair of sources"))
        self.pairs.setMaximumWidth(320)
        bar.row.addWidget(self.pairs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(scrolled(self.canvas), 1)
        self.pairs.activated.connect(lambda place: self.show_pair(*self.pairs.itemData(place)))
        self.canvas.spot_chosen.connect(self._on_spot)
        self.canvas.spot_opened.connect(lambda spot: self.read_wanted.emit(spot.key) if spot.kind == "event" else None)
        self.canvas.key_pressed.connect(self._on_key)
        self.canvas.menu_wanted.connect(self.menu_wanted)

    def show_project(self, project: Project, kept: Collection[str] | None = None) -> None:
        self._map = link_map(project).only(kept)
        self.pairs.clear()
        for pair in self._map.pairs:
            heads = self._map.heads[pair.a], self._map.heads[pair.b]
            names = [f"{letter} {title}"[:LONGEST_TITLE] for letter, title in heads]
            self.pairs.addItem(f"{names[0]} · {names[1]}", (pair.a, pair.b))
        if self._pair is None or self._map.pair(*self._pair) is None:
            fullest = max(self._map.pairs, key=lambda pair: len(pair.dots), default=None)
            self._pair = (fullest.a, fullest.b) if fullest else None
        self._show_pair_chosen()
        self.canvas.lay_out()

    def show_pair(self, a: str, b: str) -> None:
        """Show two sources large."""
        self._pair = a, b
        self._show_pair_chosen()
        self.canvas.lay_out()
        self._announce()

    def choose_event(self, event_id: str | None) -> None:
        """Mark an event; where the pair shown does not link it, a pair that does is shown."""
        self._chosen = event_id
        own = [dot for dot in self._dots() if dot.event_id == event_id]
        if not own and event_id is not None:
            telling = next((p for p in self._map.pairs if any(dot.event_id == event_id for dot in p.dots)), None)
            if telling:
                self._pair = telling.a, telling.b
                self._show_pair_chosen()
                own = [dot for dot in telling.dots if dot.event_id == event_id]
        if self._at not in [dot.link_id for dot in own]:
            self._at = own[0].link_id if own else None
        self.canvas.lay_out()
        self._announce()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.canvas.theme = theme

    def picture(self) -> Drawing | None:
        return self._draw(PICTURE_WIDTH)

    @property
    def pair_shown(self) -> tuple[str, str] | None:
        """The ids of the two sources shown large."""
        return self._pair

    def _draw(self, width: float) -> Drawing:
        return draw_map(self._map, width, self._pair, self._chosen)

    def _dots(self) -> tuple[Dot, ...]:
        pair = self._map.pair(*self._pair) if self._pair else None
        return pair.dots if pair else ()

    def _show_pair_chosen(self) -> None:
        places = [place for place in range(self.pairs.count()) if self.pairs.itemData(place) == self._pair]
        self.pairs.setCurrentIndex(places[0] if places else -1)

    def _on_spot(self, spot: Spot) -> None:
        if spot.kind == "pair":
            pair = self._map.pairs[int(spot.key)]
            self.show_pair(pair.a, pair.b)
        elif spot.kind == "event":
            self.event_chosen.emit(spot.key)

    def _on_key(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        turns = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self._step(steps[key], by_b=key in (Qt.Key.Key_Up, Qt.Key.Key_Down))
        elif key in turns and self._map.pairs:
            shown = [(pair.a, pair.b) for pair in self._map.pairs]
            here = shown.index(self._pair) if self._pair in shown else 0
            self.show_pair(*shown[(here + turns[key]) % len(shown)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen:
            self.read_wanted.emit(self._chosen)
        else:
            return
        event.accept()

    def _step(self, step: int, *, by_b: bool) -> None:
        """To the next link in the order of the one source (left, right) or of the other (up, down)."""
        dots = sorted(self._dots(), key=lambda dot: (dot.y, dot.x)) if by_b else list(self._dots())
        ids = [dot.link_id for dot in dots]
        if not dots:
            return
        dot = dots[min(len(dots) - 1, max(0, ids.index(self._at) + step))] if self._at in ids else dots[0]
        self._at = dot.link_id
        if dot.event_id == self._chosen:
            self.choose_event(dot.event_id)
        else:
            self.event_chosen.emit(dot.event_id)

    def _spot_at_hand(self) -> Spot | None:
        spots = [spot for spot in self.canvas.drawing.spots_of("event") if spot.key == self._chosen]
        return spots[0] if spots else None

    def _announce(self) -> None:
        """Tell a screen reader which pair and which link is shown."""
        letters = [self._map.heads[key][0] for key in self._pair or ()]
        dot = next((dot for dot in self._dots() if dot.link_id == self._at), None)
        words = self.tr("{0} and {1}: {2} links").format(*letters, len(self._dots())) if letters else ""
        if dot:
            state = self.tr("confirmed") if dot.confirmed else self.tr("suggested")
            places = (dot.number, dot.label, state, round(dot.x * 100), round(dot.y * 100))
            words += "; " + self.tr("{0}. {1}, {2}, at {3} % and {4} %").format(*places)
        self.canvas.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self.canvas, QAccessible.Event.DescriptionChanged))
