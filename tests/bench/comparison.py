"""The one table: every set of texts by the aligner and by the baselines, each run as a process of its own."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench import folds, judging, measures
from tests.bench.baselines import METHODS
from tests.bench.measures import Judged, Target
from tests.bench.places import ACCOUNTS, BENCH, CAESAR, ROOT, SETS, SOURCES
from tests.bench.processes import Usage, python
from tests.bench.tables import Table, share

PARALLAX = "Parallax"
SLOW = {("difflib", "scale_8k")}
"""What would take twenty minutes and more."""

TOP = 10


@dataclass(frozen=True)
class Outcome:
    """What one method found in one set: its links by alignment, what was to be found, and what it took."""

    runs: Sequence[Sequence[Judged]]
    targets: frozenset[Target]
    usage: Usage
    precision: float | None = None
    """Average precision, where the set asks for all pairs."""

    @property
    def links(self) -> list[Judged]:
        """Those of all alignments."""
        return [link for run in self.runs for link in run]


Measure = Callable[[str, Path], Outcome]
"""How a set is measured: the method and a folder to write in."""


@dataclass(frozen=True)
class TextSet:
    """A row of the table. `family` names the kind of text in the calibration; empty: left out of it."""

    name: str
    family: str
    measure: Measure


def text_sets(episodes: Sequence[str]) -> list[TextSet]:
    """The rows of the table; of the written accounts only those named."""
    five = sorted(SOURCES.glob("*.txt"))
    caesar = [CAESAR / "appian-civil-wars-2.txt", CAESAR / "plutarch-caesar.txt"]
    return [
        TextSet("five texts", "essays", _texts(five, "november-1917")),
        TextSet("Appian, Plutarch", "ancient lives", _texts(caesar, "caesar-appian-plutarch")),
        TextSet("written accounts", "written accounts", _accounts(episodes)),
        TextSet("gospels_kjv", "retellings", _units("gospels_kjv")),
        TextSet("acts_translations", "retellings", _units("acts_translations")),
        TextSet("ecb_dev", "news", _units("ecb_dev")),
        TextSet("scale_8k", "", _units("scale_8k")),
    ]


def _texts(files: Sequence[Path], answers: str) -> Measure:
    gold = judging.read_gold(BENCH / "gold" / f"{answers}.json")

    def measure(method: str, out: Path) -> Outcome:
        usage = align(method, files, out / "links.json")
        judged, targets = judging.judge_links(gold, out / "links.json")
        return Outcome([judged], targets, usage)

    return measure


def _accounts(episodes: Sequence[str]) -> Measure:
    def measure(method: str, out: Path) -> Outcome:
        runs: list[list[Judged]] = []
        every: frozenset[Target] = frozenset()
        usage = Usage()
        for name in episodes:
            usage += align(method, sorted((ACCOUNTS / name).glob("account-*.txt")), out / "links.json")
            gold = judging.read_gold(ACCOUNTS / name / "gold.json")
            judged, targets = judging.judge_links(gold, out / "links.json", name)
            runs.append(judged)
            every |= targets
        return Outcome(runs, every, usage)

    return measure


def _units(name: str) -> Measure:
    def measure(method: str, out: Path) -> Outcome:
        found, folder = out / "pairs.jsonl", SETS / name
        if method == PARALLAX:
            _, usage = python(ROOT / "tests/bench/align_units.py", folder, found)
        else:
            _, usage = python("-m", "tests.bench.align_baseline", method, "units", folder, found)
        judged, targets, precision = judging.judge_units(folder, found)
        return Outcome([judged], targets, usage, precision)

    return measure


def align(method: str, files: Sequence[Path], out: Path) -> Usage:
    """Link the sentences of files by the aligner or a baseline."""
    if method == PARALLAX:
        return python("-m", "viewer", "align", *files, "--json", out)[1]
    return python("-m", "tests.bench.align_baseline", method, "links", out, *files)[1]


def measure_all(out: Path, episodes: Sequence[str] | None = None) -> list[Table]:
    """The table of all sets and methods, and the reliability of the aligner's confidence."""
    rows: list[list[str]] = []
    families: dict[str, list[Judged]] = {}
    for texts in text_sets(episodes if episodes is not None else folds.episodes()):
        for method in (PARALLAX, *METHODS):
            if (method, texts.name) in SLOW:
                rows.append([texts.name, method, "not run: too slow", *[""] * (len(HEADER) - 3)])
                continue
            print(f"{texts.name}: {method}", file=sys.stderr, flush=True)
            outcome = texts.measure(method, out)
            rows.append([texts.name, method, *_row(outcome)])
            if method == PARALLAX and texts.family:
                families.setdefault(texts.family, []).extend(outcome.links)
    return [Table("Links and pairs found", HEADER, rows, NOTE, words=2), reliability(families)]


HEADER = ("texts", "method", "best F1", "AP", "shown P", "R", "F1", "top 10", "ECE", "CPU s", "MB")
NOTE = (
    "Best F1: over any one threshold of the score. AP: of all pairs of units, where a set has them. Shown: what the "
    "program itself would show (a baseline: pairs that are each other's best partners). Top 10: the share right of the "
    "ten best (written accounts: the mean over episodes). ECE: of the stated confidence over all links written (a "
    "baseline: of its bare likeness). CPU and memory: of whole processes, the interpreter's start included (written "
    "accounts: the time of all together, the memory of the greatest)."
)


def _row(outcome: Outcome) -> list[str]:
    links = outcome.links
    shown = measures.figures([link for link in links if link.shown], outcome.targets)
    top = [measures.precision_at(run, TOP) for run in outcome.runs]
    return [
        share(measures.best(links, outcome.targets).f1),
        share(outcome.precision),
        share(shown.precision),
        share(shown.recall),
        share(shown.f1),
        share(sum(top) / max(1, len(top))),
        share(measures.calibration_error(links)),
        f"{outcome.usage.cpu_s:.1f}",
        f"{outcome.usage.peak_mb:.0f}",
    ]


def reliability(families: dict[str, list[Judged]]) -> Table:
    """Share right and count by stated confidence, pooled and for each family of texts, with the ECE of each."""
    parts = {"all": [link for links in families.values() for link in links], **families}
    bins = {name: measures.reliability(links) for name, links in parts.items()}
    rows = []
    for tenth in range(measures.BINS):
        found = (part.get(tenth) for part in bins.values())
        cells = [f"{share(each.right)} of {each.count}" if each else "–" for each in found]
        stated = bins["all"].get(tenth)
        rows.append([f"{tenth / 10:.1f}–{(tenth + 1) / 10:.1f}", share(stated.stated if stated else None), *cells])
    rows.append(["ECE", "", *(share(measures.calibration_error(links)) for links in parts.values())])
    note = "Share right of the links whose confidence lies in the bin; stated: their mean confidence."
    return Table("Reliability of the confidence", ("confidence", "stated", *parts), rows, note)
