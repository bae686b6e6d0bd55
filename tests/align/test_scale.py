"""Long accounts: what bounds the memory, and that cutting the work into blocks changes nothing."""

import random
import tracemalloc

import numpy as np
import pytest

from viewer.align import pipeline, score
from viewer.align.likeness import Space
from viewer.align.pipeline import Reading
from viewer.align.units import from_lines
from viewer.progress import SILENT


def _made_up(units: int) -> tuple[Reading, Space]:
    chance = random.Random(7)
    syllables = ["ba", "den", "fi", "gor", "lum", "mar", "nis", "ost", "pra", "rul", "sel", "tov"]
    words = ["".join(chance.choices(syllables, k=3)) for _ in range(1500)]
    accounts = [from_lines(name, [" ".join(chance.choices(words, k=6)) for _ in range(units)]) for name in "ab"]
    reading = pipeline.understand(accounts)
    return reading, pipeline.space_of(reading, None)


def _candidates(reading: Reading, space: Space) -> score.Pairs:
    return score.candidates(space, [times.when for times in reading.timelines], 0, 1, SILENT)


def test_comparing_long_accounts_never_holds_every_pair_of_units() -> None:
    units = 5000
    reading, space = _made_up(units)
    tracemalloc.start()
    try:
        _candidates(reading, space)
        peak_bytes = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak_bytes < 8 * units * units


def test_the_size_of_the_blocks_makes_no_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    reading, space = _made_up(300)
    whole = _candidates(reading, space)
    monkeypatch.setattr(score, "BLOCK_CELLS", 300 * 40)
    parts = _candidates(reading, space)
    assert np.array_equal(whole.rows, parts.rows)
    assert np.array_equal(whole.columns, parts.columns)
    assert np.array_equal(whole.score, parts.score)
