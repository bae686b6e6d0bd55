"""A baseline as a program of its own, so that its time and memory are taken as the aligner's are.

    python -m tests.bench.align_baseline METHOD units SET_DIR OUT.jsonl
    python -m tests.bench.align_baseline METHOD links OUT.json FILE FILE ...

It compares the same sentences as the aligner. Confidence is the bare likeness, given to pairs among the three best
partners of both sides, as the aligner's is; shown are the pairs that are the best partners of each other.
"""

import itertools
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.bench.baselines import METHODS, Scores
from viewer.align.units import read
from viewer.ingest.source_file import read_source

KEPT, PARTNERS = 20, 3

Pair = tuple[int, int, float, bool, bool]
"""Row, column, likeness, whether it has a confidence, whether it is shown."""


def units(method: str, folder: Path, out: Path) -> None:
    """Score the set in `folder`: the best 20 partners of each unit in both directions."""
    pairs = json.loads((folder / "pairs.json").read_text(encoding="utf-8"))
    lines: list[str] = []
    place: dict[str, slice] = {}
    for name in sorted({name for pair in pairs for name in pair}):
        text = (folder / "docs" / f"{name}.txt").read_text(encoding="utf-8")
        own = [line for line in text.splitlines() if line.strip()]
        place[name] = slice(len(lines), len(lines) + len(own))
        lines += own
    compare = METHODS[method](lines, ["en"] * len(lines))
    with out.open("w", encoding="utf-8") as file:
        for a, b in pairs:
            for i, j, value, sure, shown in best(compare(place[a], place[b])):
                row = {"a": a, "b": b, "a_unit": i, "b_unit": j, "score": value, "shown": shown}
                file.write(json.dumps(row | ({"confidence": value} if sure else {})) + "\n")


def links(method: str, out: Path, files: Sequence[Path]) -> None:
    """Link the sentences of source files."""
    accounts = [read(read_source(file)) for file in files]
    told = [[unit for unit in account.units if unit.links] for account in accounts]
    ends = [0, *itertools.accumulate(map(len, told))]
    texts = [unit.span.of(account.text) for account, own in zip(accounts, told, strict=True) for unit in own]
    languages = [account.language for account, own in zip(accounts, told, strict=True) for _ in own]
    compare = METHODS[method](texts, languages)
    found: list[tuple[float, dict[str, object]]] = []
    for a, b in itertools.combinations(range(len(accounts)), 2):
        for i, j, value, sure, shown in best(compare(slice(*ends[a : a + 2]), slice(*ends[b : b + 2]))):
            sides = {
                side: {"source": accounts[k].id, "start": unit.span.start_cp, "end": unit.span.end_cp}
                for side, k, unit in (("a", a, told[a][i]), ("b", b, told[b][j]))
            }
            if sure:
                found.append((value, {**sides, "score": value, "shown": shown}))
    found.sort(key=lambda link: -link[0])
    out.write_text(json.dumps({"links": [link for _, link in found]}), encoding="utf-8")


def best(scores: Scores) -> Iterator[Pair]:
    """The pairs above nothing that are among the best partners of either side, in the order of the rows."""
    if not scores.size:
        return
    rows, columns = _ranks(scores), _ranks(scores.T).T
    worst = np.maximum(rows, columns)
    kept = (np.minimum(rows, columns) < KEPT) & (scores > 0)
    for i, j in zip(*np.nonzero(kept), strict=True):
        yield int(i), int(j), float(scores[i, j]), bool(worst[i, j] < PARTNERS), bool(worst[i, j] == 0)


def _ranks(scores: Scores) -> NDArray[np.int8]:
    """For each row the place of its best partners, from 0; `KEPT` for all others."""
    ranks = np.full(scores.shape, KEPT, dtype=np.int8)
    count = min(KEPT, scores.shape[1])
    for row, values in zip(ranks, scores, strict=True):
        some = np.sort(np.argpartition(-values, count - 1)[:count])
        row[some[np.argsort(-values[some], kind="stable")]] = np.arange(count)
    return ranks


if __name__ == "__main__":
    chosen, what, first, *others = sys.argv[1:]
    if what == "units":
        units(chosen, Path(first), Path(others[0]))
    else:
        links(chosen, Path(first), list(map(Path, others)))
