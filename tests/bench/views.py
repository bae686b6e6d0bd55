"""What the views cost on a large comparison: coming to the front, a frame while scrolling, an event chosen."""

import os
import random
import time
from collections.abc import Callable, Sequence

from tests.bench.tables import Block, Table
from viewer.align.told_times import ToldTimes
from viewer.model.divergence import Divergence, NoteKind
from viewer.model.link import Event, Link, LinkStatus
from viewer.model.place import Passage, Span
from viewer.model.project import Project
from viewer.model.source import Metadata, Source

EVENTS, SOURCES, FRAMES = 1000, 5, 120
SENTENCE = "On {0} May 17{1:02} the wardens of parish {2} left the council, and {3} of them never came back to it. "


def large_project(seed: int = 7) -> Project:
    """A thousand dated events, each told by two to five of five sources, every third with a divergence."""
    pick = random.Random(seed)
    texts, places = [], []
    for source in range(SOURCES):
        order = list(range(EVENTS))
        for _ in range(60):
            i = pick.randrange(EVENTS - 1)
            order[i], order[i + 1] = order[i + 1], order[i]
        text, spans = "", {}
        for event in order:
            said = SENTENCE.format(1 + event % 28, event // 28, event, 2 + (event + source) % 7)
            spans[event] = Passage(f"s{source}", Span(len(text), len(text) + len(said) - 1))
            text += said
        texts.append(Source(f"s{source}", text, Metadata(f"Account {source}", language="en"), source))
        places.append(spans)
    made: list[Event | Link | Divergence] = []
    for event in range(EVENTS):
        key = f"e{event}"
        made.append(Event(key, f"Parish {event}", f"17{event // 28:02}-05-{1 + event % 28:02}", event))
        tellers = sorted(pick.sample(range(SOURCES), pick.randint(2, SOURCES)))
        for n, other in enumerate(tellers[1:]):
            status = LinkStatus.CONFIRMED if pick.random() < 0.4 else LinkStatus.SUGGESTED
            ends = places[tellers[0]][event], places[other][event]
            made.append(Link(f"l{event}-{n}", *ends, 0.5, status, event_id=key))
        if event % 3 == 0:
            quotes = (places[tellers[i]][event] for i in (0, 1))
            a, b = (Passage(p.source_id, Span(p.span.start_cp, p.span.start_cp + 12)) for p in quotes)
            made.append(Divergence(f"d{event}", key, NoteKind.NUMBER, a, b, "Two numbers.", 0.5))
    return Project.of([*texts, *made])


def measure() -> Sequence[Block]:
    """A row a view."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the platform is chosen before Qt is loaded

    from viewer.qt.theme import load_fonts, load_theme  # noqa: PLC0415 - as above
    from viewer.widgets.views import VIEWS  # noqa: PLC0415 - as above

    application = QApplication.instance() or QApplication([])
    load_fonts()
    project = large_project()
    times, read_ms = timed(lambda: ToldTimes(project.ordered_sources()))
    rows = []
    for key, make in VIEWS.items():
        view = make(load_theme("light"))
        view.resize(1400, 900)
        if hasattr(view, "_times"):
            view._times = times
        _, shown_ms = timed(lambda view=view: (view.show_project(project), view.choose_event("e500"), view.grab()))
        frames = [timed(lambda n=n, view=view: scroll(view, n))[1] for n in range(FRAMES)]
        chosen = [timed(lambda n=n, view=view: (view.choose_event(f"e{n}"), view.grab()))[1] for n in range(0, 900, 30)]
        rows.append((key.removeprefix("view."), shown_ms, p95(frames), p95(chosen)))
        view.deleteLater()
        application.processEvents()
    heads = ("view", "to the front, ms", "frame p95, ms", "event chosen p95, ms")
    title = f"Views: {EVENTS} events, {SOURCES} sources; dates read in {read_ms:.0f} ms, outside the window's thread"
    return [Table(title, heads, [(name, *(f"{value:.1f}" for value in values)) for name, *values in rows])]


def scroll(view: object, step: int) -> None:
    """One frame: the table a little further down, the timeline a little later, the map as it is."""
    table, window = getattr(view, "table", None), getattr(view, "window_in_sight", None)
    if table is not None:
        table.verticalScrollBar().setValue(step * 67)
    elif window is not None:
        view.zoom(1 if step % 2 else -1)
    view.grab()


def timed(act: Callable[[], object]) -> tuple[object, float]:
    """What an act returned, and the milliseconds it took."""
    start = time.perf_counter()
    result = act()
    return result, (time.perf_counter() - start) * 1000


def p95(values: Sequence[float]) -> float:
    """The 95th percentile."""
    return sorted(values)[int(len(values) * 0.95)]
