"""The timeline drawn: an axis in both calendars, a lane a source, days as numbers, open days as bars."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from viewer.align.reckoning import GREGORIAN_SINCE
from viewer.export.axis import Tick, opening, ticks
from viewer.export.drawing import Box, Drawing, Spot, Stroke, Words, shortened, width_of, wrapped
from viewer.export.timeline import Lane, Telling, Timeline
from viewer.translation import translate

LEFT, RIGHT = 150.0, 16.0
ROW, LANE_PAD = 30.0, 12.0
AXIS = 42.0
LEAST_ROWS, MOST_ROWS = 3, 6
LEAST_BAR = 44.0
MARK = 4.0
BETWEEN = 6.0
LONGEST_LABEL = 160.0
LABEL_PX = 14.0
OVERVIEW = 104.0
MOST_UNDATED_ROWS = 4
MARGIN_DAYS = 0.04
"""Of the whole period, left free at both ends."""


@dataclass(frozen=True, slots=True)
class Window:
    """The days in sight, from the beginning of one to the end of another; they need not be whole."""

    first: float
    last: float

    @classmethod
    def whole(cls, timeline: Timeline) -> "Window":
        """All of a timeline, with a little room around it."""
        room = max(1.5, (timeline.last + 1 - timeline.first) * MARGIN_DAYS)
        return cls(timeline.first - room, timeline.last + 1 + room)

    @property
    def days(self) -> float:
        """How many days are in sight."""
        return self.last - self.first

    def zoomed(self, factor: float, at: float) -> "Window":
        """The window made so many times narrower; the moment `at` stays where it is."""
        days = min(MOST_DAYS, max(LEAST_DAYS, self.days / factor))
        share = (at - self.first) / self.days
        return Window(at - share * days, at + (1 - share) * days)

    def moved(self, days: float) -> "Window":
        """The window so many days later."""
        return Window(self.first + days, self.last + days)


LEAST_DAYS, MOST_DAYS = 3.0, 1_500_000.0


@dataclass(frozen=True, slots=True)
class _Scale:
    window: Window
    width: float

    def x(self, day: float) -> float:
        return LEFT + (day - self.window.first) / self.window.days * (self.width - LEFT - RIGHT)

    @property
    def px_a_day(self) -> float:
        return (self.width - LEFT - RIGHT) / self.window.days

    def shown(self, telling: Telling) -> bool:
        return telling.last + 1 >= self.window.first and telling.first <= self.window.last


@dataclass(frozen=True, slots=True)
class _Item:
    """A telling with its place in the lane: row -1 is a mark without number, for want of room."""

    telling: Telling
    left: float
    right: float
    row: int
    label: str
    before: bool

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


def draw_timeline(
    timeline: Timeline,
    width: float,
    window: Window,
    chosen: str | None = None,
    *,
    overview: bool = True,
    room: float | None = None,
) -> Drawing:
    """The timeline as a picture so many pixels wide; its height follows from what there is to show.

    With `room`, a height in pixels, lanes are kept low enough to fit into it, as far as they can.

    Spots of kind `event` stand for events; the one of kind `overview` for the strip of the whole period.
    """
    scale = _Scale(window, width)
    rows = _rows_for(timeline, room, overview=overview)
    packed = [_packed(lane, scale, chosen, rows) for lane in timeline.lanes]
    heights = [_lane_height(items) for items in packed]
    # Earlier days are counted under their Julian names, as they were written.
    old = timeline.last < GREGORIAN_SINCE and any(lane.tellings for lane in timeline.lanes)
    axes = [True] if old else [True, False] if timeline.both else [False]
    head = AXIS * len(axes) + 12
    drawing = Drawing(width, head + sum(heights), "window")
    marks = [ticks(int(window.first), int(window.last) + 1, scale.px_a_day, julian=julian) for julian in axes]
    top = head
    places: list[tuple[float, float]] = []
    for number, (lane, height) in enumerate(zip(timeline.lanes, heights, strict=True)):
        drawing.add(Box(0, top, width, height, fill="rail" if number % 2 else "page"))
        places.append((top, height))
        _paint_name(drawing, lane, top)
        top += height
    for tick in marks[0]:
        x = scale.x(tick.day + 0.5)
        if x >= LEFT:
            drawing.add(Stroke(((x, head), (x, top)), "hatch" if tick.head else "line"))
    for place, _ in places:
        drawing.add(Stroke(((0, place), (width, place)), "line"))
    _paint_axes(drawing, marks, axes, scale)
    _paint_way(drawing, packed, places, chosen)
    for items, (place, _) in zip(packed, places, strict=True):
        for item in sorted(items, key=lambda item: item.telling.event_id == chosen):
            _paint_item(drawing, item, place, timeline, chosen)
    left_over = MOST_UNDATED_ROWS if room is None else int((room - top - OVERVIEW * overview - 20) // ROW)
    drawing.height = _paint_undated(drawing, timeline, top, chosen, min(MOST_UNDATED_ROWS, max(1, left_over)))
    if overview:
        _paint_overview(drawing, timeline, window, drawing.height)
        drawing.height += OVERVIEW
    return drawing


def _rows_for(timeline: Timeline, room: float | None, *, overview: bool) -> int:
    if room is None or not timeline.lanes:
        return MOST_ROWS
    rest = room - AXIS * (1 + timeline.both) - 12 - OVERVIEW * overview - (82 if timeline.undated else 0)
    return int(min(MOST_ROWS, max(LEAST_ROWS, (rest / len(timeline.lanes) - 2 * LANE_PAD) // ROW)))


def _packed(lane: Lane, scale: _Scale, chosen: str | None, rows: int) -> list[_Item]:
    """The tellings in sight, each in the first row with room for its number and label, else its number, else a mark.

    Of marks that would cover each other one stands for all.
    """
    taken: list[list[tuple[float, float]]] = [[] for _ in range(rows)]
    full: set[int] = set()
    marked: set[int] = set()
    items = []
    shown = [telling for telling in lane.tellings if scale.shown(telling)]

    def importance(telling: Telling) -> tuple[bool, bool]:
        """The chosen event first; last what fills the window, and would leave no room for the days in it."""
        return telling.event_id != chosen, telling.last - telling.first > scale.window.days / 2

    for telling in sorted(shown, key=importance):
        left, right = _extent(telling, scale)
        row, label, before = -1, "", False
        if int(left) not in full:
            label = shortened(telling.label, LABEL_PX, LONGEST_LABEL)
            wide = width_of(label, LABEL_PX) + 12
            before = right + wide > scale.width and left - wide > LEFT
            if before or right + wide <= scale.width:
                row = _take_row(taken, left - wide if before else left, right if before else right + wide)
            if row < 0:
                label = ""
                row = _take_row(taken, left, right)
        if row < 0:
            full.add(int(left))
            place = int((left + right) / 2 / MARK)
            if place in marked:
                continue
            marked.add(place)
        items.append(_Item(telling, left, right, row, label, before))
    return items


def _take_row(taken: Sequence[list[tuple[float, float]]], left: float, right: float) -> int:
    """The first row that is free from here to there, taken from now on; -1 if there is none. Rows stay sorted."""
    for number, row in enumerate(taken):
        place = bisect_left(row, (left, right))
        after_one = not place or row[place - 1][1] + BETWEEN <= left
        before_one = place == len(row) or right + BETWEEN <= row[place][0]
        if after_one and before_one:
            row.insert(place, (left, right))
            return number
    return -1


def _extent(telling: Telling, scale: _Scale) -> tuple[float, float]:
    """From where to where a telling is drawn, within the lanes."""
    half = max(10.0, (10 + 6.4 * len(str(telling.number))) / 2)
    if telling.is_day:
        middle = scale.x(telling.middle + 0.5)
        left, right = middle - half, middle + half
    else:
        left, right = scale.x(telling.first), scale.x(telling.last + 1)
        short = max(0.0, LEAST_BAR - (right - left)) / 2
        left, right = left - short, right + short
    left, right = max(LEFT, left), min(scale.width - 2, right)
    if right - left < 2 * half:
        left = min(max(LEFT, (left + right) / 2 - half), scale.width - 2 - 2 * half)
        right = left + 2 * half
    return left, right


def _lane_height(items: Iterable[_Item]) -> float:
    rows = 1 + max((item.row for item in items), default=0)
    return max(2, rows) * ROW + 2 * LANE_PAD


def _middle_y(item: _Item, top: float) -> float:
    return top + LANE_PAD + (item.row + 0.5) * ROW if item.row >= 0 else top + LANE_PAD / 2 + 1


def _paint_name(drawing: Drawing, lane: Lane, top: float) -> None:
    drawing.monogram(14, top + 14, lane.letter)
    for number, line in enumerate(wrapped(lane.title, 16, LEFT - 48, 3)):
        drawing.add(Words(42, top + 28 + number * 19, line, "ink", 16, strong=True, serif=True))


def _paint_axes(drawing: Drawing, marks: Sequence[Sequence[Tick]], axes: Sequence[bool], scale: _Scale) -> None:
    """The calendars one above the other, the marks of the upper pointing down, of the lower up."""
    names = {True: translate("Pictures", "Julian"), False: translate("Pictures", "Gregorian")}
    drawing.add(Box(0, 0, scale.width, AXIS * len(axes) + 12, fill="window"))
    for number, (each, julian) in enumerate(zip(marks, axes, strict=True)):
        low = number == 1
        line = AXIS + 4 + (8 if low else 0)
        words, heads = (line + 20, line + 36) if low else (line - 9, line - 26)
        drawing.add(Words(14, words, names[julian], "ink", 13, strong=True))
        drawing.add(Stroke(((LEFT, line), (scale.width, line)), "line2"))
        headed = [tick for tick in each if tick.head]
        free = min((scale.x(tick.day + 0.5) for tick in headed), default=scale.width)
        begins = opening(list(each), int(scale.window.first) + 1, julian=julian)
        if begins and free - LEFT > width_of(begins, 13) + 16:
            drawing.add(Words(LEFT + 2, heads, begins, "ink2", 13, strong=True))
        for tick in each:
            x = scale.x(tick.day + 0.5)
            if x < LEFT:
                continue
            drawing.add(Stroke(((x, line), (x, line + (5 if low else -5))), "line2"))
            if x < scale.width - 8:
                drawing.add(Words(x, words, tick.label, "ink2", 13, anchor="middle"))
            if tick.head and x + width_of(tick.head, 13) < scale.width:
                drawing.add(Words(max(LEFT + 2, x - 6), heads, tick.head, "ink", 13, strong=True))


def _paint_way(
    drawing: Drawing, packed: Sequence[Sequence[_Item]], places: Sequence[tuple[float, float]], chosen: str | None
) -> None:
    """The line that leads through the lanes from day to day of the chosen event."""
    points = [
        (item.middle, _middle_y(item, top))
        for items, (top, _) in zip(packed, places, strict=True)
        for item in items
        if item.telling.event_id == chosen
    ]
    if len(points) > 1:
        drawing.add(Stroke(tuple(points), "ribbonOn", 6, curved=True), Stroke(tuple(points), "link", 1.75, curved=True))


def _paint_item(drawing: Drawing, item: _Item, top: float, timeline: Timeline, chosen: str | None) -> None:
    telling, y = item.telling, _middle_y(item, top)
    is_chosen = telling.event_id == chosen
    if item.row < 0:
        mark = Box(item.middle - MARK / 2, y - 4, MARK, 8, fill="link" if is_chosen else "ink3", radius=1)
        drawing.add(mark)
        drawing.spots.append(Spot("event", telling.event_id, mark, _said(telling, timeline)))
        return
    if not telling.is_day:
        drawing.add(
            Box(
                item.left,
                y - 6,
                item.right - item.left,
                12,
                fill="linkTint" if is_chosen else "sunken",
                stroke="link" if is_chosen else "ink2",
                dash=() if telling.confirmed else (4, 3),
                radius=6,
            )
        )
    badge = drawing.badge(item.middle, y, telling.number, confirmed=telling.confirmed, chosen=is_chosen)
    left, right = min(item.left, badge.x), max(item.right, badge.x + badge.width)
    if item.label:
        colour = "link" if is_chosen else "ink"
        x = left - 8 if item.before else right + 8
        anchor = "end" if item.before else "start"
        drawing.add(Words(x, y + 5, item.label, colour, LABEL_PX, strong=is_chosen, anchor=anchor))
        wide = width_of(item.label, LABEL_PX) + 8
        left, right = (left - wide, right) if item.before else (left, right + wide)
    place = Box(left, y - 11, right - left, 22)
    drawing.spots.append(Spot("event", telling.event_id, place, _said(telling, timeline)))


def _said(telling: Telling, timeline: Timeline) -> str:
    date = timeline.dates.get(telling.event_id, "")
    return ", ".join(part for part in (f"{telling.number}. {telling.label}", date) if part)


def _paint_undated(drawing: Drawing, timeline: Timeline, top: float, chosen: str | None, most_rows: int) -> float:
    """The events without a date, apart; where they end comes back."""
    if not timeline.undated:
        return top
    drawing.add(Box(0, top, drawing.width, 1, fill="line2"))
    drawing.add(Words(14, top + 28, translate("Pictures", "No date"), "ink", 14, strong=True))
    drawing.add(Words(14, top + 46, f"{len(timeline.undated)}", "ink3", 13))
    x, row = LEFT, 0
    for place, event in enumerate(timeline.undated):
        label = shortened(event.label, LABEL_PX, LONGEST_LABEL)
        wide = 36 + width_of(label, LABEL_PX) + 8
        more = 44 if row == most_rows - 1 else 0
        if x + wide + more > drawing.width - RIGHT and x > LEFT:
            if row == most_rows - 1:
                drawing.add(Words(x + 4, top + 29 + row * ROW, f"+ {len(timeline.undated) - place}", "ink2", LABEL_PX))
                break
            x, row = LEFT, row + 1
        y = top + 24 + row * ROW
        is_chosen = event.event_id == chosen
        badge = drawing.badge(x + 14, y, event.number, confirmed=event.confirmed, chosen=is_chosen)
        colour = "link" if is_chosen else "ink"
        drawing.add(Words(x + 30, y + 5, label, colour, LABEL_PX, strong=is_chosen))
        drawing.spots.append(Spot("event", event.event_id, Box(badge.x, y - 11, wide, 22), f"{event.number}. {label}"))
        x += wide + 10
    return top + 48 + row * ROW


def _paint_overview(drawing: Drawing, timeline: Timeline, window: Window, top: float) -> None:
    whole = Window.whole(timeline)
    scale = _Scale(whole, drawing.width)
    y, height = top + 18.0, max(24.0, 8.0 * len(timeline.lanes) + 8)
    drawing.add(Words(14, y + 12, translate("Pictures", "Whole period"), "ink", 14, strong=True))
    strip = Box(LEFT, y, drawing.width - LEFT - RIGHT, height, fill="sunken")
    drawing.add(strip)
    old = timeline.last < GREGORIAN_SINCE
    for tick in ticks(int(whole.first), int(whole.last) + 1, scale.px_a_day / 2.2, julian=old):
        x = scale.x(tick.day)
        if LEFT <= x < drawing.width - RIGHT:
            drawing.add(Stroke(((x, y), (x, y + height)), "line2"))
            drawing.add(Words(x + 4, y + height + 16, f"{tick.label} {tick.head}".strip(), "ink2", 13))
    for number, lane in enumerate(timeline.lanes):
        for x in dict.fromkeys(round(scale.x(telling.middle + 0.5)) for telling in lane.tellings):
            drawing.add(Box(x - 1.5, y + 5 + number * 8, 3, 5, fill="ink3"))
    left, right = max(LEFT, scale.x(window.first)), min(drawing.width - RIGHT, scale.x(window.last))
    if right > left:
        drawing.add(Box(left, y - 4, right - left, height + 8, stroke="link", stroke_width=2, radius=4))
    drawing.spots.append(Spot("overview", "", strip, translate("Pictures", "Whole period")))


def day_at(drawing: Drawing, window: Window, x: float) -> float:
    """The moment at a place of the lanes."""
    return window.first + (x - LEFT) / (drawing.width - LEFT - RIGHT) * window.days


def overview_day_at(drawing: Drawing, timeline: Timeline, x: float) -> float:
    """The moment at a place of the strip of the whole period."""
    return day_at(drawing, Window.whole(timeline), x)
