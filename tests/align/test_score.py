"""Likeness and score."""

import numpy as np
import pytest

from viewer.align import likeness, pipeline, score
from viewer.align.units import Account, from_lines
from viewer.progress import SILENT

SEA = ["The lighthouse keeper counted herring barrels.", "Fog lay over the estuary.", "A schooner struck the reef."]
LAND = ["Barrels of herring stood by the lighthouse.", "Oxen ploughed the heavy clay.", "The reef broke a schooner."]


def _scores(a: list[str], b: list[str]) -> dict[tuple[int, int], float]:
    accounts: list[Account] = [from_lines("a", a), from_lines("b", b)]
    reading = pipeline.understand(accounts)
    space = likeness.build(reading.accounts, reading.terms)
    pairs = pipeline.compare_two(reading, space, 0, 1, SILENT)
    return dict(zip(zip(pairs.rows.tolist(), pairs.columns.tolist(), strict=True), pairs.score.tolist(), strict=True))


def test_units_that_share_rare_words_score_best() -> None:
    found = _scores(SEA, LAND)
    assert sorted(found, key=lambda pair: -found[pair])[:2] in ([(0, 0), (2, 2)], [(2, 2), (0, 0)])


def test_time_between_two_units_lowers_their_score() -> None:
    near = _scores(["On 3 May 1906 the schooner struck the reef."], ["On 9 May 1906 a schooner struck a reef."])
    far = _scores(["On 3 May 1906 the schooner struck the reef."], ["On 9 May 1926 a schooner struck a reef."])
    assert far[0, 0] < near[0, 0]


def test_blocks_do_not_change_the_candidates(monkeypatch: pytest.MonkeyPatch) -> None:
    a = [f"{word} {other} met the harbour master" for word in ("Kell", "Orr", "Vane") for other in ("Lund", "Maes")]
    whole = _scores(a, LAND + a)
    monkeypatch.setattr(score, "BLOCK_CELLS", 20)
    assert _scores(a, LAND + a) == pytest.approx(whole)


def test_a_retelling_is_told_from_independent_accounts() -> None:
    rng = np.random.default_rng(7)
    size = 120
    partners = 12
    rows = np.repeat(np.arange(size), partners)
    columns = ((np.arange(size)[:, None] + np.arange(partners)) % size).ravel()
    along = np.tile(np.linspace(0.9, 0.1, partners), size)
    mixed = rng.random(len(rows))
    assert score.retelling(score.Pairs(0, 1, rows, columns, along)) == 1
    assert score.retelling(score.Pairs(0, 1, rows, columns, mixed)) < 0.5


def test_accounts_without_a_word_in_common_score_next_to_nothing() -> None:
    assert all(
        value < 0.05 for value in _scores(["Geese fly south in autumn."], ["Rye rots slowly on quays."]).values()
    )


def test_fragments_are_no_partners() -> None:
    assert _scores(
        ["Quite so.", "The schooner struck the reef."], ["Quite so.", "A schooner broke on that reef."]
    ).keys() == {(1, 1)}
