"""Links held against the gold answers, by the rules of ../shared/bench."""

import itertools
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.bench.measures import Judged, Target
from tests.bench.places import measure_module

Gold = Mapping[str, Any]
"""By rater: `events` with their passages, as the gold files have them."""


def read_gold(path: Path) -> Gold:
    """The gold answers in a file."""
    gold: Gold = json.loads(path.read_text(encoding="utf-8"))
    return gold


def judge_links(gold: Gold, path: Path, episode: str = "") -> tuple[list[Judged], frozenset[Target]]:
    """The links that a program wrote on sources that the gold knows, judged, and what there was to be found."""
    rules = measure_module("evaluate_links")
    targets = {
        rater: [
            (number, event, pair)
            for number, event in enumerate(answer["events"])
            for pair in itertools.combinations(sorted({p["source"] for p in event["passages"] if p["grade"] == 2}), 2)
        ]
        for rater, answer in gold.items()
    }
    known = {p["source"] for answer in gold.values() for event in answer["events"] for p in event["passages"]}
    judged = []
    for link in json.loads(path.read_text(encoding="utf-8"))["links"]:
        pair = tuple(sorted((link["a"]["source"], link["b"]["source"])))
        if not known.issuperset(pair):
            continue
        right = any(rules.link_in_event(link, event) for answer in gold.values() for event in answer["events"])
        hits = frozenset(
            (rater, (episode, number, both))
            for rater, wanted in targets.items()
            for number, event, both in wanted
            if both == pair and rules.both_direct(link, event)
        )
        judged.append(Judged(link["score"], right, hits, bool(link.get("shown")), link["score"]))
    every = ((rater, (episode, number, both)) for rater, wanted in targets.items() for number, _, both in wanted)
    return judged, frozenset(every)


def judge_units(folder: Path, path: Path) -> tuple[list[Judged], frozenset[Target], float]:
    """The pairs of units that a program wrote for the set in `folder`, judged; what was to be found; the AP."""
    rules = measure_module("evaluate")
    gold, ignored, judged_units, pairs, _ = rules.load_set(str(folder))
    judged = []
    for row in _rows(path):
        key = row["a"], row["b"], row["a_unit"], row["b_unit"]
        if key[:2] not in pairs or (key in ignored and key not in gold):
            continue
        if judged_units is not None and any(key[side + 2] not in judged_units.get(key[side], ()) for side in (0, 1)):
            continue
        hits = frozenset({("", key)} if key in gold else ())
        judged.append(Judged(row["score"], bool(hits), hits, row.get("shown", False), row.get("confidence")))
    precision = rules.measure(str(folder), str(path))["ap"]
    return judged, frozenset(("", key) for key in gold), float(precision)


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)
