"""The map drawn: a small plot for every pair of sources, and one pair large."""

from viewer.export.drawing import Box, Drawing, Spot, Stroke, Words, shortened
from viewer.export.link_map import Dot, LinkMap, PairMap
from viewer.translation import translate

MARGIN = 28.0
LETTERS = 34.0
GAP = 16.0
SMALLEST, LARGEST = 44.0, 150.0
LEAST_PLOT, MOST_PLOT = 260.0, 560.0
TITLE = 52.0
MOST_STRAYS = 5
CLOSE_PX = 16.0


def draw_map(found: LinkMap, width: float, pair: tuple[str, str] | None, chosen: str | None = None) -> Drawing:
    """The map as a picture so many pixels wide: all pairs on the left, the one named on the right.

    Spots of kind `pair` have the place of a pair among all as their key, spots of kind `event` the id of an event.
    """
    drawing = Drawing(width, 0, "window")
    ids = list(found.heads)
    shown = found.pair(*pair) if pair else None
    if len(ids) < 2 or shown is None:
        drawing.height = 2 * MARGIN
        return drawing
    many = len(ids) - 1
    room = width * 0.54 - MARGIN - LETTERS
    cell = min(LARGEST, max(SMALLEST, (room - GAP * (many - 1)) / many)) if many > 1 else 0.0
    left = MARGIN
    bottom = MARGIN
    if many > 1:
        bottom = _paint_pairs(drawing, found, ids, cell, pair, chosen)
        left += LETTERS + many * (cell + GAP) + 2 * MARGIN
    plot = min(MOST_PLOT, max(LEAST_PLOT, width - left - MARGIN - 8))
    bottom = max(bottom, _paint_plot(drawing, found, shown, left, plot, chosen))
    drawing.height = bottom + MARGIN
    return drawing


def _paint_pairs(
    drawing: Drawing, found: LinkMap, ids: list[str], cell: float, shown: tuple[str, str] | None, chosen: str | None
) -> float:
    drawing.add(Words(MARGIN + LETTERS, MARGIN, translate("Pictures", "All pairs"), "ink", 14, strong=True))
    top = MARGIN + 44
    for column, a in enumerate(ids[:-1]):
        x = MARGIN + LETTERS + column * (cell + GAP)
        drawing.monogram(x + cell / 2 - 9, top - 28, found.heads[a][0])
        for row, b in enumerate(ids[1:]):
            if row < column:
                continue
            y = top + row * (cell + GAP)
            if column == 0:
                drawing.monogram(MARGIN, y + cell / 2 - 9, found.heads[b][0])
            pair = found.pair(a, b)
            if pair is not None:
                _paint_small(drawing, found, pair, Box(x, y, cell, cell), chosen, is_shown=(a, b) == shown)
    if len(ids) > 3:
        _paint_legend(drawing, MARGIN + LETTERS + 2 * (cell + GAP) + 8, top + 16)
    return top + (len(ids) - 1) * (cell + GAP)


def _paint_legend(drawing: Drawing, x: float, y: float) -> None:
    drawing.add(
        Box(x, y, 7, 7, fill="ink2", radius=3.5),
        Words(x + 16, y + 8, translate("Pictures", "confirmed"), "ink2", 13),
        Box(x, y + 24, 7, 7, fill="page", stroke="ink2", stroke_width=1.3, radius=3.5),
        Words(x + 16, y + 32, translate("Pictures", "suggested"), "ink2", 13),
        Words(x + 1, y + 56, "n", "ink2", 13),
        Words(x + 16, y + 56, translate("Pictures", "number of links"), "ink2", 13),
    )


def _paint_small(
    drawing: Drawing, found: LinkMap, pair: PairMap, place: Box, chosen: str | None, *, is_shown: bool
) -> None:
    cell = place.width
    stroke, width = ("link", 2.0) if is_shown else ("line2", 1.0)
    drawing.add(Box(place.x, place.y, cell, cell, fill="page", stroke=stroke, stroke_width=width))
    drawing.add(Stroke(((place.x, place.y), (place.x + cell, place.y + cell)), "line"))
    painted: set[tuple[int, int]] = set()
    for dot in sorted(pair.dots, key=lambda dot: dot.event_id == chosen):
        at = int(dot.x * cell / 2), int(dot.y * cell / 2)
        if at in painted and dot.event_id != chosen:
            continue
        painted.add(at)
        x, y = place.x + 8 + dot.x * (cell - 16), place.y + 8 + dot.y * (cell - 16)
        size = 9.0 if dot.event_id == chosen else 6.5
        colour = "link" if dot.event_id == chosen else "ink2"
        fill = colour if dot.confirmed else "page"
        drawing.add(
            Box(x - size / 2, y - size / 2, size, size, fill=fill, stroke=colour, stroke_width=1.3, radius=size / 2)
        )
    drawing.add(Words(place.x + cell - 6, place.y + 17, str(len(pair.dots)), "ink2", 13, anchor="end"))
    drawing.spots.append(
        Spot("pair", str(found.pairs.index(pair)), place, _said(pair, found.heads[pair.a][0], found.heads[pair.b][0]))
    )


def _paint_plot(drawing: Drawing, found: LinkMap, pair: PairMap, left: float, size: float, chosen: str | None) -> float:
    heads = found.heads[pair.a], found.heads[pair.b]
    letter_a, letter_b = heads[0][0], heads[1][0]
    top = MARGIN + TITLE - 8
    x0, y0 = left, top
    across, down = (shortened(f"{letter} · {title}", 16, size - 20) for letter, title in heads)
    drawing.add(Words(x0, y0 - 16, f"{across} →", "ink", 16, strong=True, serif=True))
    drawing.add(Words(x0 - 14, y0 + size, f"← {down}", "ink", 16, strong=True, serif=True, turned=True))
    drawing.add(Box(x0, y0, size, size, fill="page"))
    for start, end in pair.gaps_a:
        drawing.add(Box(x0 + start * size, y0, (end - start) * size, size, hatched=True))
    for start, end in pair.gaps_b:
        drawing.add(Box(x0, y0 + start * size, size, (end - start) * size, hatched=True))
    for start, end in pair.gaps_a[:1]:
        _paint_pill(
            drawing,
            x0 + (start + end) / 2 * size,
            y0 + size - 14,
            translate("Pictures", "only in {0}").format(letter_a),
        )
    for start, end in pair.gaps_b[:1]:
        _paint_pill(
            drawing,
            x0 + size - 40,
            y0 + (start + end) / 2 * size,
            translate("Pictures", "only in {0}").format(letter_b),
        )
    drawing.add(Stroke(((x0, y0), (x0 + size, y0 + size)), "line2", 1, (2, 4)))
    drawing.add(Box(x0, y0, size, size, stroke="line2"))
    points = {dot.link_id: (x0 + 12 + dot.x * (size - 24), y0 + 12 + dot.y * (size - 24)) for dot in pair.dots}
    for dot in pair.dots:
        if dot.event_id == chosen:
            x, y = points[dot.link_id]
            drawing.add(Stroke(((x, y0), (x, y0 + size)), "link"), Stroke(((x0, y), (x0 + size, y)), "link"))
    _paint_dots(drawing, pair, points, chosen)
    low = y0 + size + 24
    drawing.add(
        Words(x0, low, translate("Pictures", "beginning"), "ink2", 13),
        Words(x0 + size, low, translate("Pictures", "end"), "ink2", 13, anchor="end"),
    )
    return _paint_order(drawing, pair, letter_a, letter_b, x0, low + 34, size)


def _paint_dots(drawing: Drawing, pair: PairMap, points: dict[str, tuple[float, float]], chosen: str | None) -> None:
    """Numbers where there is room for them, else points; the chosen event's always with its number."""
    taken: dict[tuple[int, int], tuple[float, float]] = {}
    order = sorted(pair.dots, key=lambda dot: (dot.event_id == chosen, dot.confirmed), reverse=True)
    painted: list[tuple[Dot, bool]] = []
    is_named = False
    for dot in order:
        x, y = points[dot.link_id]
        cell = int(x // CLOSE_PX), int(y // CLOSE_PX)
        around = [] if cell in taken else [(cell[0] + i, cell[1] + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]
        near = [taken[place] for place in around if place in taken]
        free = cell not in taken and all(abs(x - px) > CLOSE_PX or abs(y - py) > CLOSE_PX for px, py in near)
        if free:
            taken[cell] = x, y
        named = free or (dot.event_id == chosen and not is_named)
        is_named = is_named or (named and dot.event_id == chosen)
        painted.append((dot, named))
    covered: set[tuple[int, int, str]] = set()
    for dot, numbered in reversed(painted):
        x, y = points[dot.link_id]
        if numbered:
            place = drawing.badge(x, y, dot.number, confirmed=dot.confirmed, chosen=dot.event_id == chosen)
        else:
            colour = "link" if dot.event_id == chosen else "ink2"
            fill = colour if dot.confirmed else "page"
            place = Box(x - 3.5, y - 3.5, 7, 7, fill=fill, stroke=colour, stroke_width=1.3, radius=3.5)
            spot = round(x), round(y), fill
            if spot not in covered:
                covered.add(spot)
                drawing.add(place)
        drawing.spots.append(Spot("event", dot.event_id, place, f"{dot.number}. {dot.label}"))


def _paint_pill(drawing: Drawing, x: float, y: float, words: str) -> None:
    wide = len(words) * 6.6 + 12
    drawing.add(Box(x - wide / 2, y - 9, wide, 18, fill="page", radius=9))
    drawing.add(Words(x, y + 4.5, words, "ink3", 13, slanted=True, serif=True, anchor="middle"))


def _paint_order(
    drawing: Drawing, pair: PairMap, letter_a: str, letter_b: str, x: float, y: float, width: float
) -> float:
    """In words: how many links there are, and which events the one tells out of the order of the other."""
    strays = list({dot.event_id: dot for dot in pair.strays}.values())
    head = _said(pair, letter_a, letter_b)
    if strays:
        out_of_order = translate("Pictures", "told out of order: {0}").format(len(strays))
        head = f"{head}; {out_of_order}"
    drawing.add(Words(x, y, shortened(head, 18, width), "ink", 18, strong=True, serif=True))
    for row, dot in enumerate(strays[:MOST_STRAYS]):
        at = y + 28 + row * 24
        badge = drawing.badge(x + 12, at - 5, dot.number, confirmed=dot.confirmed, chosen=False)
        drawing.add(Words(x + 32, at, shortened(dot.label, 14, width - 40), "ink", 14))
        drawing.spots.append(
            Spot("event", dot.event_id, Box(badge.x, at - 16, width, 22), f"{dot.number}. {dot.label}")
        )
    if len(strays) > MOST_STRAYS:
        drawing.add(Words(x + 32, y + 28 + MOST_STRAYS * 24, f"+ {len(strays) - MOST_STRAYS}", "ink2", 14))
    return y + 28 + min(len(strays), MOST_STRAYS + 1) * 24


def _said(pair: PairMap, letter_a: str, letter_b: str) -> str:
    return translate("Pictures", "{0} and {1}, links: {2}").format(letter_a, letter_b, len(pair.dots))
