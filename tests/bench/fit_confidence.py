"""Fits the logistic curve from score to confidence (`viewer.align.select.CURVE`) on labelled links.

    python -m tests.bench.fit_confidence --encoders FOLDER

FOLDER holds fold0 to fold4, made by build/encoder/train.py with `--leave-out`: each written account is scored by the
encoder that never saw it. Appian and Plutarch were seen by all of them, the texts of November 1917 by none. Prints the
curve fitted on the three families at equal weight, and for each family the error of calibration under it, and under a
curve fitted on the other two families only.
"""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import expit

from tests.bench.folds import FOLDS, fold
from tests.bench.judging import Gold, read_gold
from tests.bench.places import ACCOUNTS, BENCH, CAESAR, SOURCES, measure_module
from viewer.align import pipeline, select
from viewer.align.encoder import Encoder, load_encoder
from viewer.ingest.source_file import read_source

NOVEMBER = ("siegelbaum-essay", "pipes-based-account", "soviet-era-note")
BINS = 10


@dataclass(frozen=True)
class Family:
    """Pairs of units that prefer one another: (score, log of choices, 1) a row, and whether each is right."""

    name: str
    features: NDArray[np.float64]
    right: NDArray[np.bool_]


def family(name: str, cases: Sequence[tuple[Sequence[Path], Gold]], encoders: Sequence[Encoder | None]) -> Family:
    """The judged pairs of some sets of texts, each read with its encoder."""
    rules = measure_module("evaluate_links")
    features: list[tuple[float, float, float]] = []
    right: list[bool] = []
    for (files, gold), encoder in zip(cases, encoders, strict=True):
        events = [event for answer in gold.values() for event in answer["events"]]
        reading = pipeline.read_all([read_source(file) for file in files])
        for pairs in pipeline.compare(reading, pipeline.space_of(reading, encoder)):
            kept = select.mutual(pairs)
            one, other = reading.accounts[pairs.a], reading.accounts[pairs.b]
            for i, j, score in zip(pairs.rows[kept], pairs.columns[kept], pairs.score[kept], strict=True):
                ends = ((one.id, one.units[i].span), (other.id, other.units[j].span))
                a, b = ({"source": key, "start": span.start_cp, "end": span.end_cp} for key, span in ends)
                features.append((float(score), float(np.log(max(1, pairs.choices))), 1.0))
                right.append(any(rules.link_in_event({"a": a, "b": b}, event) for event in events))
    return Family(name, np.array(features), np.array(right))


def fit(families: Sequence[Family]) -> NDArray[np.float64]:
    """Slope, chance and base of the logistic curve of greatest likelihood, each family of equal weight.

    The slope is not negative, the chance not positive: the curve is monotone by construction.
    """

    def loss(curve: NDArray[np.float64]) -> float:
        total = 0.0
        for each in families:
            logits = each.features @ curve
            total += float(np.mean(np.logaddexp(0, np.where(each.right, -logits, logits))))
        return total

    bounds = [(0, None), (None, 0), (None, None)]
    return np.asarray(minimize(loss, np.array([10.0, -0.1, -1.0]), bounds=bounds, method="L-BFGS-B").x)


def calibration_error(each: Family, curve: NDArray[np.float64]) -> float:
    """The mean difference between stated confidence and share right, over bins of a tenth."""
    stated = expit(each.features @ curve)
    bins = np.minimum(BINS - 1, (stated * BINS).astype(int))
    members = [bins == number for number in range(BINS) if (bins == number).any()]
    return float(sum(abs(stated[own].mean() - each.right[own].mean()) * own.sum() for own in members) / len(stated))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--encoders", type=Path, required=True)
    options = parser.parse_args()
    written, unseen = [], []
    for number in range(FOLDS):
        encoder = load_encoder(options.encoders / f"fold{number}")
        for name in fold(number):
            files = [ACCOUNTS / name / f"account-{n}.txt" for n in (1, 2, 3)]
            written.append((files, read_gold(ACCOUNTS / name / "gold.json")))
            unseen.append(encoder)
    november = ([SOURCES / f"{name}.txt" for name in NOVEMBER], read_gold(BENCH / "gold/november-1917.json"))
    lives = [CAESAR / f"{name}.txt" for name in ("appian-civil-wars-2", "plutarch-caesar")]
    caesar = (lives, read_gold(BENCH / "gold/caesar-appian-plutarch.json"))
    families = [
        family("written accounts", written, unseen),
        family("November 1917", [november], [load_encoder()]),
        family("Appian and Plutarch", [caesar], [load_encoder()]),
    ]
    together = fit(families)
    print("slope, chance, base:", np.round(together, 3).tolist())
    for each in families:
        apart = calibration_error(each, fit([other for other in families if other is not each]))
        share, error = each.right.mean(), calibration_error(each, together)
        print(f"{each.name}: {len(each.right)} pairs, {share:.3f} right, ECE {error:.3f}; by the others {apart:.3f}")


if __name__ == "__main__":
    main()
