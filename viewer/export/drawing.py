"""A picture as a list of plain shapes: laid out without a toolkit, painted by the window, written as SVG.

Places and sizes are in pixels from the upper left corner. Colours are names of the theme's tokens, such as `link`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

Point = tuple[float, float]

LETTER_SHARE = 0.5
"""Mean width of a letter as a share of its font's size, in both faces; layouts need no exact one."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; `radius` rounds its corners, `hatched` fills it with the lines of silence."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    stroke: str = ""
    stroke_width: float = 1.0
    dash: tuple[float, ...] = ()
    radius: float = 0.0
    hatched: bool = False

    def holds(self, point: Point, slack: float = 0.0) -> bool:
        """Whether a point lies in it, or no further than `slack` outside."""
        x, y = point
        across = self.x - slack <= x <= self.x + self.width + slack
        return across and self.y - slack <= y <= self.y + self.height + slack


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points, straight or, where `curved`, leaving and reaching each point upright."""

    points: tuple[Point, ...]
    colour: str
    width: float = 1.0
    dash: tuple[float, ...] = ()
    curved: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A line of words on a baseline; `anchor` is start, middle or end, `turned` reads from below upwards."""

    x: float
    y: float
    text: str
    colour: str = "ink"
    px: float = 14
    strong: bool = False
    slanted: bool = False
    serif: bool = False
    anchor: str = "start"
    turned: bool = False


Shape = Box | Stroke | Words


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that stands for something: its kind (event, pair), its id, and what it is in words."""

    kind: str
    key: str
    place: Box
    words: str = ""


@dataclass(slots=True)
class Drawing:
    """Shapes in the order in which they are painted, and the spots that can be chosen."""

    width: float
    height: float
    ground: str
    shapes: list[Shape] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)

    def add(self, *shapes: Shape) -> None:
        """Paint these above the others."""
        self.shapes.extend(shapes)

    def badge(self, x: float, y: float, number: int, *, confirmed: bool, chosen: bool) -> Box:
        """Paint an event's number round a point, as the window does; the place it takes comes back."""
        width = max(20.0, 10 + 6.4 * len(str(number)))
        place = Box(
            x - width / 2,
            y - 10,
            width,
            20,
            fill="link" if chosen else "ink2" if confirmed else "page",
            stroke="" if confirmed or chosen else "ink2",
            dash=() if confirmed or chosen else (2.4, 2),
            radius=10,
        )
        colour = "onLink" if chosen else "page" if confirmed else "ink"
        self.add(place, Words(x, y + 4.3, str(number), colour, 12, strong=True, anchor="middle"))
        return place

    def monogram(self, x: float, y: float, letter: str) -> None:
        """Paint a source's letter in its square, from its upper left corner."""
        self.add(
            Box(x + 0.5, y + 0.5, 17, 17, fill="page", stroke="ink", stroke_width=1.2, radius=3),
            Words(x + 9, y + 13.3, letter, "ink", 12, strong=True, anchor="middle"),
        )

    def spot_at(self, point: Point, slack: float = 2.0) -> Spot | None:
        """The uppermost spot at a point, if any."""
        return next((spot for spot in reversed(self.spots) if spot.place.holds(point, slack)), None)

    def spots_of(self, kind: str) -> Sequence[Spot]:
        """The spots of a kind, in the order in which they were painted."""
        return [spot for spot in self.spots if spot.kind == kind]


def width_of(text: str, px: float) -> float:
    """About how wide words are, in pixels."""
    return len(text) * px * LETTER_SHARE


def shortened(text: str, px: float, width: float) -> str:
    """Words that take about so many pixels at the most, with an ellipsis where some are left out."""
    most = max(1, int(width / (px * LETTER_SHARE)))
    return text if len(text) <= most else text[: max(1, most - 1)].rstrip() + "…"


def wrapped(text: str, px: float, width: float, most_lines: int) -> list[str]:
    """Words on a few lines of about so many pixels; the last one is shortened."""
    most = max(1, int(width / (px * LETTER_SHARE)))
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < most_lines - 1:
        line = words.pop(0)
        while words and len(line) + 1 + len(words[0]) <= most:
            line += " " + words.pop(0)
        lines.append(shortened(line, px, width))
    return [*lines, shortened(" ".join(words), px, width)] if words else lines


def texts(shapes: Iterable[Shape]) -> list[str]:
    """The words in some shapes, in their order."""
    return [shape.text for shape in shapes if isinstance(shape, Words)]
