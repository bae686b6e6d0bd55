"""Pairs are supported by those that go on before and after them."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.align.order import REACH, in_order, support
from viewer.align.score import Pairs
from viewer.align.vectors import Floats

CELLS = st.dictionaries(st.tuples(st.integers(0, 9), st.integers(0, 9)), st.floats(-0.3, 0.6), max_size=40)


def _pairs(cells: dict[tuple[int, int], float]) -> Pairs:
    rows, columns = (np.array([cell[side] for cell in cells], dtype=np.int64) for side in (0, 1))
    return Pairs(0, 1, rows, columns, np.array(list(cells.values())), np.zeros(len(cells)), 100)


def _supported(cells: dict[tuple[int, int], float]) -> dict[tuple[int, int], float]:
    return dict(zip(cells, support(_pairs(cells)).tolist(), strict=True))


def test_a_pair_is_supported_by_what_goes_on_in_both_accounts_and_the_nearer_the_more() -> None:
    found = _supported({(5, 5): 0.0, (6, 6): 0.4, (0, 9): 0.0, (1, 9 + REACH): 0.4})
    assert found[5, 5] > found[0, 9] > 0


@pytest.mark.parametrize("other", [(5, 6), (6, 5), (4, 6), (5 + REACH + 1, 6)])
def test_a_shared_unit_the_wrong_order_and_what_is_far_off_are_no_support(other: tuple[int, int]) -> None:
    assert _supported({(5, 5): 0.0, other: 0.4})[5, 5] == 0


def test_each_near_unit_supports_once_by_its_best_partner() -> None:
    once = _supported({(5, 5): 0.0, (6, 6): 0.4})
    twice = _supported({(5, 5): 0.0, (6, 6): 0.4, (6, 7): 0.3})
    assert twice[5, 5] == once[5, 5]


@given(CELLS)
def test_support_never_takes_from_a_score_and_does_not_depend_on_the_order_of_the_pairs(
    cells: dict[tuple[int, int], float],
) -> None:
    pairs = _pairs(cells)
    forth = in_order(pairs).score
    assert (forth >= pairs.score).all()
    back = in_order(_pairs(dict(reversed(cells.items())))).score
    assert np.array_equal(forth, back[::-1])


@given(CELLS)
def test_support_is_the_same_both_ways_round_of_time(cells: dict[tuple[int, int], float]) -> None:
    turned = {(9 - i, 9 - j): score for (i, j), score in cells.items()}
    assert np.allclose(support(_pairs(cells)), support(_pairs(turned)))


def test_order_counts_less_where_one_text_retells_the_other() -> None:
    pairs = _pairs({(5, 5): 0.1, (6, 6): 0.4})

    def gain(retold: float) -> Floats:
        return np.asarray(in_order(replace(pairs, retold=retold)).score - pairs.score)

    assert (gain(0.0) > gain(0.2)).all()
    assert (gain(0.2) > gain(1.0)).all()
    assert (gain(1.0) > 0).all()
