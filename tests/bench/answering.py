"""How long the window does not answer: two sources of a million words, 5,000 events, and workers busy reading them."""

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from tests.bench.tables import Block, Table
from tests.bench.window import LINKS, WORDS, long_project
from tests.samples import HAND, signed_settings
from viewer.model.change import Edit
from viewer.store.project_file import ProjectFile

LOOKED_AT_S = 4.0
VIEWS = ("synopsis", "matrix", "timeline", "map", "reader")


def measure(out: Path) -> Sequence[Block]:
    """A row for each thing done: the call itself, and the longest while the window was busy in the seconds after."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(out)
    path = out / "long.parallax"
    with ProjectFile.create(path) as file:
        file.apply(HAND.change("Start", *(Edit(None, entity) for entity in long_project().entities())))

    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the platform is chosen before Qt is loaded

    from viewer.app import Parallax  # noqa: PLC0415 - as above

    application = QApplication.instance() or QApplication([])
    parallax = Parallax(signed_settings(out / "settings.toml"))
    window = parallax.window
    window.resize(1600, 1000)
    parallax.show()
    application.processEvents()

    def prefer(**wanted: object) -> None:
        parallax.change_preferences(replace(parallax.preferences, **wanted))

    steps: list[tuple[str, Callable[[], object]]] = [("project opened", partial(parallax.open, path))]
    steps += [(f"to the {view}", window.action(f"view.{view}").trigger) for view in VIEWS]
    steps += [(f"to the {view} again", window.action(f"view.{view}").trigger) for view in VIEWS]
    steps += [
        ("next event", window.action("go.next").trigger),
        ("event confirmed", window.action("align.confirm").trigger),
        ("taken back", window.action("edit.undo").trigger),
        ("larger text", window.action("view.larger").trigger),
        ("dark theme", partial(prefer, theme="dark")),
        ("another language", partial(prefer, language="de")),
    ]
    rows = []
    for name, do in steps:
        begun = time.perf_counter()
        do()
        call = last = time.perf_counter()
        longest = 0.0
        workspace = parallax.window.workspace
        busy = workspace is not None and workspace.jobs.busy
        while last - call < LOOKED_AT_S:
            application.processEvents()
            now = time.perf_counter()
            longest, last = max(longest, now - last), now
            time.sleep(0.001)
        rows.append((name, "yes" if busy else "", f"{(call - begun) * 1000:.0f}", f"{longest * 1000:.0f}"))
    parallax.window.close()
    head = ("what", "workers busy", "the call, ms", "longest afterwards, ms")
    return [Table(f"Without an answer: 2 x {WORDS:,} words, {LINKS:,} events", head, rows)]
