"""The reader on two sources of a million words: search, frames, jumps, memory; and how long the start takes."""

import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence

from tests.bench.places import ROOT
from tests.bench.tables import Block, Table
from tests.bench.views import p95, timed
from viewer.model.link import Event, Link, LinkStatus
from viewer.model.place import Passage, Span
from viewer.model.project import Project
from viewer.model.source import Metadata, Source
from viewer.search.find import Library

WORDS, LINKS, FRAMES, JUMPS = 1_000_000, 5_000, 200, 60
NAMES = ("Miliutin", "Milyutin", "Trotsky", "Trotzky", "Zinoviev", "Zinov'ev", "Kerensky", "Kerenskii", "Dan", "Martov")
QUERIES = ("council", "Milyutin", '"the council"', "Trotzky council", "x*", "revolution", "the")
STARTS = 3
STARTED = """
import os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from viewer.widgets.source_text import SourceText
paint = SourceText.paintEvent
def painted(self, event):
    paint(self, event)
    if self.rows().rows and self.document().characterCount() > 100:
        now = time.clock_gettime(time.CLOCK_MONOTONIC)
        print(now - float(sys.argv[2]), flush=True)
        os._exit(0)
SourceText.paintEvent = painted
from pathlib import Path
from viewer.app import run
run(None, Path(sys.argv[1]) / "settings.toml")
"""


def long_project(seed: int = 5) -> Project:
    """Two accounts of a million words in 60,000 different ones, with 5,000 links, mostly in order."""
    pick = random.Random(seed)
    sounds = ["ka", "ro", "mi", "ten", "sul", "ve", "dor", "an", "ist", "el", "gra", "po", "ni", "sha", "x"]
    words = list({"".join(pick.choices(sounds, k=pick.randint(2, 5))) for _ in range(60_000)})
    common = ["the", "of", "and", "in", "council", "war", "to", "was", "revolution", "party"]
    sources = []
    for number in range(2):
        chosen = [
            pick.choice(common) if pick.random() < 0.4 else NAMES[pick.randrange(10)] if pick.random() < 0.02 else word
            for word in pick.choices(words, k=WORDS)
        ]
        lines = [" ".join(chosen[i : i + 90]) + "." for i in range(0, WORDS, 90)]
        sources.append(Source(f"s{number}", "\n\n".join(lines), Metadata(f"Account {number}"), number))
    made: list[Event | Link] = []
    steps = [len(source.text) // LINKS for source in sources]
    for number in range(LINKS):
        other = min(LINKS - 1, max(0, number + round(pick.gauss(0, 3))))
        ends = [
            Passage(source.id, Span(place * step, place * step + pick.randint(100, 600)))
            for source, place, step in zip(sources, (number, other), steps, strict=True)
        ]
        made.append(Event(f"e{number}", f"Event {number}", "", number))
        made.append(Link(f"l{number}", ends[0], ends[1], 0.5, LinkStatus.SUGGESTED, event_id=f"e{number}"))
    return Project.of([*sources, *made])


def measure() -> Sequence[Block]:
    """Search, reader and start."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    starts = sorted(_start() for _ in range(STARTS))
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the platform is chosen before Qt is loaded

    from viewer.qt.garbage import spare_what_stays  # noqa: PLC0415 - as above
    from viewer.qt.theme import load_fonts, load_theme  # noqa: PLC0415 - as above
    from viewer.widgets.reading_view import ReadingView  # noqa: PLC0415 - as above

    QApplication.instance() or QApplication([])
    load_fonts()
    project = long_project()
    view = ReadingView(load_theme("light"))
    view.resize(1100, 900)
    view.show()
    _, shown = timed(lambda: (view.set_panes(["s0", "s1"]), view.show_project(project), view.grab()))
    # As the program does once a project is shown, and as it does with what its jobs have read.
    spare_what_stays()
    text = view.pane("s0").text
    bar = text.verticalScrollBar()
    frames = [timed(lambda: (bar.setValue(bar.value() + 3), view.grab()))[1] for _ in range(FRAMES)]
    jumps = [
        timed(lambda n=n: (view.choose_event(f"e{n * 83 % LINKS}", bring_into_view=True), view.grab()))[1]
        for n in range(JUMPS)
    ]
    without = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    library, read = timed(lambda: Library().read(project))
    assert isinstance(library, Library)
    spare_what_stays()
    searches = [(query, *timed(lambda query=query: library.find(query))) for query in QUERIES for _ in range(3)]
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    rows = [
        ("start to first text, cold process, s", f"{starts[len(starts) // 2]:.2f}", "1.2"),
        ("both shown at once, ms", f"{shown:.0f}", ""),
        ("frame p95 while scrolling, ms", f"{p95(frames):.1f}", "16"),
        ("jump p95, ms", f"{p95(jumps):.1f}", "20"),
        ("memory at most before the search, MB", f"{without:.0f}", "450"),
        ("memory at most with the search, MB", f"{memory:.0f}", "450"),
        ("words read for the search, in a job, s", f"{read / 1000:.1f}", ""),
        ("slowest search, ms", f"{max(each[2] for each in searches):.1f}", "100"),
    ]
    each = {query: (str(found.total), f"{took:.1f}") for query, found, took in searches}
    return [
        Table(f"Window: 2 x {WORDS:,} words, {LINKS} links", ("what", "measured", "at most"), rows),
        Table("Search by query", ("query", "hits", "ms"), [(query, *told) for query, told in each.items()]),
    ]


def _start() -> float:
    """Seconds from the start of the process until the first pane paints words of the bundled comparison."""
    with tempfile.TemporaryDirectory() as home:
        own = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_DATA_HOME": home,
            "XDG_CACHE_HOME": home,
            "XDG_STATE_HOME": home,
            "HOME": home,
        }
        begun = time.clock_gettime(time.CLOCK_MONOTONIC)
        command = [sys.executable, "-c", STARTED, home, str(begun)]
        done = subprocess.run(command, env=own, cwd=ROOT, capture_output=True, text=True, check=True, timeout=120)
        return float(done.stdout.split()[-1])
