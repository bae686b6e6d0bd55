"""`make bench`: what the aligner finds on the labelled texts beside the checkout, and what it takes.

    python -m tests.bench.run [PART ...] [--only EPISODE,EPISODE | --fold 0..4] [--markdown FILE]

Without parts: table, languages, store. The parts links, units and accounts print what the programs in ../shared/bench
print. All but languages and store need `../shared`; it says so where a checkout stands without it.
"""

import argparse
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from tests.bench import (
    answering,
    comparison,
    exports,
    folds,
    formats,
    frozen,
    fuzz,
    hostile,
    languages,
    notes,
    reanchor,
    views,
    window,
)
from tests.bench.places import ACCOUNTS, BENCH, ROOT, SOURCES
from tests.bench.processes import python
from tests.bench.tables import Block, Printed
from tests.samples import HAND, flood_project
from viewer.model.change import Edit
from viewer.store.project_file import ProjectFile

NOVEMBER = ("siegelbaum-essay", "pipes-based-account", "soviet-era-note")
SETS = "gospels_kjv,acts_translations,ecb_dev,scale_8k"

Episodes = Sequence[str] | None


def table(out: Path, episodes: Episodes) -> Sequence[Block]:
    """All sets and methods, and calibration."""
    return comparison.measure_all(out, episodes)


def cross_language(out: Path, _: Episodes) -> Sequence[Block]:
    """Passages found across languages."""
    return languages.measure(out)


def links(out: Path, _: Episodes) -> Sequence[Block]:
    """Shown links on the texts of November 1917, alone and among all five, and the time of a cold process."""
    every = sorted(SOURCES.glob("*.txt"))
    found, blocks = out / "links.json", []
    for name, files in (("three texts", [SOURCES / f"{stem}.txt" for stem in NOVEMBER]), ("five texts", every)):
        took = []
        for _run in range(5):
            started = time.perf_counter()
            comparison.align(comparison.PARALLAX, files, found)
            took.append(time.perf_counter() - started)
        printed, _usage = python(BENCH / "evaluate_links.py", BENCH / "gold/november-1917.json", found)
        blocks.append(Printed(f"{name}: cold process, median of five {statistics.median(took):.2f} s", printed))
    return blocks


def units(out: Path, _: Episodes) -> Sequence[Block]:
    """Average precision over the unit sets."""
    adapter = f"{sys.executable} {ROOT / 'tests/bench/align_units.py'}"
    options: list[str | Path] = ["--name", "parallax", "--adapter", adapter, "--sets", SETS, "--out", out]
    return [Printed("unit sets", python(BENCH / "evaluate.py", *options)[0])]


def accounts(_: Path, episodes: Episodes) -> Sequence[Block]:
    """Links and divergences on the written accounts."""
    command = f"{sys.executable} -m viewer align {{files}} --json {{out}}"
    only = [] if episodes is None else ["--only", ",".join(episodes)]
    return [Printed("written accounts", python(BENCH / "evaluate_accounts.py", ACCOUNTS, command, *only)[0])]


def store(out: Path, _: Episodes) -> Sequence[Block]:
    """The time of an edit until it is on disk."""
    project = flood_project()
    with ProjectFile.create(out / "edits.parallax") as file:
        file.apply(HAND.change("Start", *(Edit(None, entity) for entity in project.entities())))
        event, took = project.events["e1"], []
        for number in range(1000):
            after = replace(event, label=f"edit {number} {random.random()}")
            started = time.perf_counter()
            file.apply(HAND.change("Edit", Edit(event, after)))
            took.append(time.perf_counter() - started)
            event = after
    took.sort()
    return [Printed("an edit, on disk", f"median {took[500] * 1000:.1f} ms, p95 {took[950] * 1000:.1f} ms")]


def export_times(_: Path, __: Episodes) -> Sequence[Block]:
    """The time of each export of a large project."""
    return exports.measure()


def hostile_texts(out: Path, _: Episodes) -> Sequence[Block]:
    """Texts that nobody would write by hand."""
    return hostile.measure(out)


def damaged_files(out: Path, _: Episodes) -> Sequence[Block]:
    """What readers make of damaged files."""
    return fuzz.measure(out)


def other_programs(out: Path, _: Episodes) -> Sequence[Block]:
    """Words lost or altered in files that other programs wrote."""
    return formats.measure(out)


def corrected_texts(out: Path, _: Episodes) -> Sequence[Block]:
    """Spans found again where a text is replaced by a corrected one."""
    return reanchor.measure(out)


def many_notes(out: Path, _: Episodes) -> Sequence[Block]:
    """Edits, filter and opening of a project with 10,000 notes and 5,000 links."""
    return notes.measure(out)


def frozen_start(out: Path, _: Episodes) -> Sequence[Block]:
    """The start of the frozen program, beside an empty window."""
    return frozen.measure(out)


def window_answers(out: Path, _: Episodes) -> Sequence[Block]:
    """How long the window does not answer on two sources of a million words."""
    return answering.measure(out)


def window_long(_out: Path, _: Episodes) -> Sequence[Block]:
    """The reader on two sources of a million words: search, frames, jumps, memory; and the start of the program."""
    return window.measure()


def window_views(_out: Path, _: Episodes) -> Sequence[Block]:
    """Synopsis, matrix, timeline and map of a large comparison."""
    return views.measure()


PARTS: dict[str, Callable[[Path, Episodes], Sequence[Block]]] = {
    "table": table,
    "languages": cross_language,
    "store": store,
    "links": links,
    "units": units,
    "accounts": accounts,
    "hostile": hostile_texts,
    "exports": export_times,
    "formats": other_programs,
    "fuzz": damaged_files,
    "reanchor": corrected_texts,
    "notes": many_notes,
    "views": window_views,
    "answering": window_answers,
    "window": window_long,
    "frozen": frozen_start,
}
USUAL = ("table", "languages", "store")
ALONE = tuple(name for name in PARTS if name not in ("table", "links", "units", "accounts"))
"""Parts that need nothing beside the checkout."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure the parts named, or the usual ones."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], metavar="PART")
    chosen = parser.add_mutually_exclusive_group()
    chosen.add_argument("--only", help="written accounts: these episodes only")
    chosen.add_argument("--fold", type=int, choices=range(folds.FOLDS), help="written accounts: one fold of episodes")
    parser.add_argument("--markdown", type=Path, help="also write the tables to this file")
    options = parser.parse_args(arguments)
    labelled = BENCH.is_dir()
    episodes: Episodes = options.only.split(",") if options.only else None
    if options.fold is not None and labelled:
        episodes = folds.fold(options.fold)
    blocks: list[Block] = []
    for name in options.parts or USUAL:
        if name not in ALONE and not labelled:
            print(f"There is no ../shared/bench beside this checkout, so {name} was not measured.")
            continue
        with tempfile.TemporaryDirectory(prefix="parallax-bench-") as out:
            for block in PARTS[name](Path(out), episodes):
                print(f"\n{block.text()}", flush=True)
                blocks.append(block)
    if options.markdown:
        options.markdown.write_text("\n\n".join(block.markdown() for block in blocks) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
