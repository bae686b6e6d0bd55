"""`make bench`: what the aligner finds on the labelled texts beside the checkout, and how long it takes.

Needs `../shared`; says so and ends where a checkout stands without it. With names of parts
as arguments only those are measured: links, units, accounts, store.
"""

import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))

from tests.samples import HAND, flood_project  # noqa: E402 - the path comes first
from viewer.model.change import Edit  # noqa: E402 - as above
from viewer.store.project_file import ProjectFile  # noqa: E402 - as above

SHARED = ROOT.parent / "shared"
BENCH, SOURCES = SHARED / "bench", SHARED / "sources"
NOVEMBER = ("siegelbaum-essay", "pipes-based-account", "soviet-era-note")
ALIGN = (sys.executable, "-m", "viewer", "align")


def run(command: Sequence[str | Path]) -> str:
    """What a command prints; it runs in the checkout."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([*map(str, command)], cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    return done.stdout


def links(out: Path) -> None:
    """Shown links on the texts of November 1917, alone and among all five, and the time of a cold process."""
    every = sorted(SOURCES.glob("*.txt"))
    for name, files in (("three texts", [SOURCES / f"{stem}.txt" for stem in NOVEMBER]), ("five texts", every)):
        took = []
        for _ in range(5):
            started = time.perf_counter()
            run([*ALIGN, *files, "--json", out / "links.json"])
            took.append(time.perf_counter() - started)
        print(f"\n{name}: cold process, median of five {statistics.median(took):.2f} s")
        print(run([sys.executable, BENCH / "evaluate_links.py", BENCH / "gold/november-1917.json", out / "links.json"]))


def units(out: Path) -> None:
    """Average precision over the unit sets."""
    adapter = f"{sys.executable} {ROOT / 'tests/bench/align_units.py'}"
    sets = "gospels_kjv,acts_translations,ecb_dev,scale_8k"
    print(
        run(
            [
                sys.executable,
                BENCH / "evaluate.py",
                "--name",
                "parallax",
                "--adapter",
                adapter,
                "--sets",
                sets,
                "--out",
                out,
            ]
        )
    )


def accounts(out: Path) -> None:
    """Links and divergences on the written accounts."""
    command = f"{sys.executable} -m viewer align {{files}} --json {{out}}"
    print(run([sys.executable, BENCH / "evaluate_accounts.py", BENCH / "accounts", command]))


def store(out: Path) -> None:
    """Edits killed in the middle, and the time of an edit."""
    path = out / "edits.parallax"
    project = flood_project()
    with ProjectFile.create(path) as file:
        file.apply(HAND.change("Start", *(Edit(None, entity) for entity in project.entities())))
        event, took = project.events["e1"], []
        for number in range(1000):
            after = replace(event, label=f"edit {number} {random.random()}")
            started = time.perf_counter()
            file.apply(HAND.change("Edit", Edit(event, after)))
            took.append(time.perf_counter() - started)
            event = after
    took.sort()
    print(f"an edit, on disk: median {took[500] * 1000:.1f} ms, p95 {took[950] * 1000:.1f} ms")


PARTS: dict[str, Callable[[Path], None]] = {"links": links, "units": units, "accounts": accounts, "store": store}


def main(wanted: Sequence[str]) -> None:
    """Measure the parts named, or all."""
    if not BENCH.is_dir():
        print("There is no ../shared/bench beside this checkout, so nothing was measured.")
        return
    for name, part in PARTS.items():
        if not wanted or name in wanted:
            print(f"== {name}")
            out = Path(tempfile.mkdtemp(prefix="parallax-bench-"))
            try:
                part(out)
            finally:
                shutil.rmtree(out)


if __name__ == "__main__":
    main(sys.argv[1:])
