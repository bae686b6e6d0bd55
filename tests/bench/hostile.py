"""Hostile texts of 1 MB, each compared with a small plain one in a process of its own: how long, how much memory."""

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests.bench.processes import python
from tests.bench.tables import Block, Table
from tests.hostile_texts import MEGABYTE, PLAIN, TEXTS
from viewer.align.units import read
from viewer.annotate.hand import Hand
from viewer.annotate.sources import add_sources
from viewer.ingest.source_file import read_source
from viewer.model.project import Project
from viewer.session import propose

PATIENCE_S = 300
"""How long one text may take before it counts as a hang."""


def measure(out: Path, names: Sequence[str] = tuple(TEXTS)) -> Sequence[Block]:
    """A table with a row for each text."""
    rows = [(name, *_measured(out, name)) for name in names]
    header = ("text", "code points", "units", "longest", "links", "s", "CPU s", "MB")
    note = (
        "Each of about 1 MB, read and aligned with an account of six sentences, "
        "the interpreter's start included. Units: the sentences compared, and the longest in code points."
    )
    return [Table("Hostile texts", header, rows, note)]


def _measured(out: Path, name: str) -> tuple[str, ...]:
    hostile, plain = out / "hostile.txt", out / "plain.txt"
    hostile.write_text(TEXTS[name](MEGABYTE), encoding="utf-8", newline="\n")
    plain.write_text(PLAIN, encoding="utf-8")
    size = len(hostile.read_text(encoding="utf-8"))
    started = time.perf_counter()
    try:
        printed, usage = python("-m", "tests.bench.hostile", hostile, plain, patience_s=PATIENCE_S)
    except subprocess.TimeoutExpired:
        return (f"{size}", "–", "–", "–", f"over {PATIENCE_S}", "–", "–")
    took = time.perf_counter() - started
    units, longest, links = printed.split()
    return (f"{size}", units, longest, links, f"{took:.1f}", f"{usage.cpu_s:.1f}", f"{usage.peak_mb:.0f}")


def compare(files: Sequence[Path]) -> str:
    """Units of the first file, the length of the longest, and the links found."""
    sources = [read_source(path) for path in files]
    project = Project()
    project = project.after(add_sources(project, sources, Hand("", "")))
    found = propose(project)
    units = read(sources[0]).units
    longest = max((unit.span.end_cp - unit.span.start_cp for unit in units), default=0)
    return f"{len(units)} {longest} {len(found.alignment.links)}"


if __name__ == "__main__":
    print(compare([Path(name) for name in sys.argv[1:]]))
