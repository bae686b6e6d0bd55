"""Which pairs become links."""

import numpy as np

from viewer.align import select
from viewer.align.founded import SHOWN
from viewer.align.score import Pairs
from viewer.align.select import Match


def _match(i: int, j: int, score: float) -> Match:
    return Match(0, 1, (i, j), score)


def test_a_unit_keeps_only_partners_that_prefer_it_too() -> None:
    pairs = Pairs(0, 1, np.arange(5), np.zeros(5, dtype=np.int64), np.array([0.5, 0.4, 0.3, 0.2, 0.1]), np.zeros(5))
    assert [match.units for match in select.best_matches(pairs)] == [(0, 0), (1, 0), (2, 0)]


def test_confidence_rises_with_score() -> None:
    scores = np.array([-0.2, 0.1, 0.2])
    low, middle, high = few = select.confidence(scores, 9)
    assert 0 < low < middle < high < 1
    assert (select.confidence(scores, 9_000) < few).all()


def test_weak_links_are_shown_only_where_there_are_no_sure_ones() -> None:
    weak = [_match(i, 0, 0.3 - i / 1000) for i in range(10)]
    assert select.cut(weak) == min(match.score for match in weak)
    assert select.cut([_match(0, i, 0.95) for i in range(10)] + weak) == 0.95
    assert select.cut([]) == 1.0
    assert select.cut([_match(0, 0, 0.01)]) == SHOWN


def test_a_pair_is_overshadowed_by_a_far_surer_one_that_shares_a_unit_and_adjoins_it() -> None:
    sure = {(0, 1, 4, 4): _match(4, 4, 0.95).odds}
    assert select.overshadowed(_match(4, 5, 0.3), sure)
    assert select.overshadowed(_match(3, 4, 0.3), sure)
    assert not select.overshadowed(_match(4, 5, 0.9), sure)
    assert not select.overshadowed(_match(4, 6, 0.3), sure)
    assert not select.overshadowed(_match(5, 5, 0.3), sure)
    assert not select.overshadowed(Match(0, 2, (4, 5), 0.3), sure)
