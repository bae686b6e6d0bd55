"""The figures that the bench prints are what their names say."""

import itertools
import json
from pathlib import Path

import numpy as np
import pytest

from tests.bench import judging, measures
from tests.bench.align_baseline import best
from tests.bench.baselines import METHODS
from tests.bench.folds import FOLDS, episodes, fold
from tests.bench.measures import Judged

TARGETS = frozenset({("A", 1), ("A", 2), ("B", 1), ("B", 3)})


def link(score: float, *hits: tuple[str, int], confidence: float | None = None, right: bool | None = None) -> Judged:
    return Judged(score, bool(hits) if right is None else right, frozenset(hits), score >= 0.5, confidence)


def test_a_target_hit_twice_counts_once_and_recall_is_the_mean_over_the_raters() -> None:
    links = [link(0.9, ("A", 1), ("B", 1)), link(0.8, ("A", 1)), link(0.7, ("A", 2)), link(0.6)]
    found = measures.figures(links, TARGETS)
    assert (found.precision, found.recall) == (0.75, 0.75)


def test_the_best_threshold_takes_links_of_equal_score_together() -> None:
    tied = [link(0.9, ("A", 1), ("A", 2), ("B", 1), ("B", 3)), link(0.9), link(0.1)]
    assert measures.best(tied, TARGETS).precision == 0.5
    assert measures.best([*tied[:1], link(0.8)], TARGETS).f1 == 1.0


def test_nothing_proposed_gives_zeros_and_no_error() -> None:
    assert measures.figures([], TARGETS).f1 == measures.best([], TARGETS).f1 == measures.precision_at([], 10) == 0.0
    assert measures.calibration_error([]) == 0.0


def test_calibration_weighs_each_bin_by_its_links_and_ignores_those_without_a_confidence() -> None:
    honest = [link(0.5, confidence=0.5, right=n < 5) for n in range(10)]
    boastful = [link(1.0, confidence=1.0, right=n < 4) for n in range(10)]
    assert measures.calibration_error(honest) == pytest.approx(0.0)
    assert measures.calibration_error([*honest, *boastful, link(0.3)]) == pytest.approx(0.3)
    assert [part.count for part in measures.reliability([*honest, *boastful]).values()] == [10, 10]


@pytest.mark.parametrize("method", METHODS)
def test_every_baseline_prefers_the_sentence_that_says_the_same(method: str) -> None:
    texts = [
        "The wardens left the council in anger.",
        "Bread was dear.",
        "In anger the wardens left.",
        "Bread was dear!",
    ]
    scores = METHODS[method](texts, ["en"] * 4)(slice(0, 2), slice(2, 4))
    assert scores.min() >= 0.0
    assert scores.max() <= 1.0 + 1e-6
    assert scores.argmax(axis=1).tolist() == [0, 1]


def test_a_baseline_shows_only_pairs_that_are_each_others_best() -> None:
    scores = np.array([[0.9, 0.8], [0.7, 0.0]], dtype=np.float32)
    pairs = {(i, j): shown for i, j, _, _, shown in best(scores)}
    assert pairs == {(0, 0): True, (0, 1): False, (1, 0): False}


def test_the_folds_part_the_episodes(tmp_path: Path) -> None:
    for name in "kgcaebdfhij":
        (tmp_path / name).mkdir()
        (tmp_path / name / "gold.json").write_text("{}", encoding="utf-8")
    parts = [fold(number, tmp_path) for number in range(FOLDS)]
    assert parts[0] == ["a", "f", "k"]
    assert sorted(name for part in parts for name in part) == episodes(tmp_path)


def test_links_made_of_the_gold_events_are_right_and_find_them_all(shared: Path, tmp_path: Path) -> None:
    gold = judging.read_gold(shared / "bench" / "gold" / "caesar-appian-plutarch.json")
    spans = ("source", "start", "end")
    made = [
        {"a": {key: a[key] for key in spans}, "b": {key: b[key] for key in spans}, "score": 1.0, "shown": True}
        for event in gold["rater"]["events"]
        for a, b in itertools.combinations(event["passages"], 2)
        if a["source"] != b["source"]
    ]
    path = tmp_path / "links.json"
    path.write_text(json.dumps({"links": made}), encoding="utf-8")
    links, targets = judging.judge_links(gold, path)
    found = measures.figures(links, targets)
    assert (found.precision, found.recall) == (1.0, 1.0)
