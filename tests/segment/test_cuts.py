"""What has no stop is cut where a reader would pause."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.model.place import Span
from viewer.segment.cuts import LONGEST, cuts
from viewer.segment.sentences import sentences


def pieces(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text, Span(0, len(text)), "en")]


def test_a_sentence_too_long_is_cut_after_its_last_clause_that_fits() -> None:
    found = pieces("the water rose over the wall, and " * 100)
    assert all(piece.endswith((",", "and")) for piece in found)
    assert all(piece.endswith("wall,") for piece in found[:-1])


def test_without_clauses_it_is_cut_between_words_and_else_anywhere() -> None:
    words = "water " * 600
    assert set(" ".join(pieces(words)).split()) == {"water"}
    assert [len(piece) for piece in pieces("x" * (2 * LONGEST + 5))] == [LONGEST, LONGEST, 5]


def test_a_letter_keeps_its_marks() -> None:
    found = pieces(("e\u0301" * LONGEST)[1:])
    assert all(piece[0] == "e" for piece in found[1:])


def test_what_is_short_enough_is_left_whole() -> None:
    assert list(cuts("x, " * 100, 0, 300)) == []


@given(st.text(alphabet="ab ,;\u0301(.", min_size=0, max_size=200), st.integers(1, 40))
def test_no_piece_is_longer_than_the_bound_and_nothing_is_lost(text: str, times: int) -> None:
    words = text * times
    places = [0, *cuts(words, 0, len(words)), len(words)]
    assert all(0 < b - a <= LONGEST for a, b in itertools.pairwise(places)) or not words
    assert places == sorted(places)


@pytest.mark.parametrize("mark", ["“", "(", "\u0301", "*"])
def test_marks_without_a_word_are_bounded_too(mark: str) -> None:
    assert all(len(piece) <= LONGEST for piece in pieces("It broke. " + mark * 10_000))
