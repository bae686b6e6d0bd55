"""Words and numbers are found with their places."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.model.place import Span
from viewer.segment.tokens import tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The miller's men don’t sleep.", ["The", "miller's", "men", "don’t", "sleep"]),
        ("R.S.D.L.P. and the U.S. fleet", ["R.S.D.L.P.", "and", "the", "U.S.", "fleet"]),
        ("10,661 votes, 24.0% on the 12th", ["10,661", "votes", "24.0", "on", "the", "12th"]),
        ("Left-Socialist 1918-21", ["Left", "Socialist", "1918", "21"]),
        ("Ленин, Żółć и naïve_x", ["Ленин", "Żółć", "и", "naïve", "x"]),
        ("", []),
    ],
)
def test_words_are_what_a_reader_calls_words(text: str, words: list[str]) -> None:
    assert [token.text for token in tokens(text)] == words


@given(st.text(max_size=100))
def test_a_token_stands_where_it_says(text: str) -> None:
    found = tokens(text)
    assert all(text[token.start_cp : token.end_cp] == token.text for token in found)
    assert all(one.end_cp <= two.start_cp for one, two in itertools.pairwise(found))


def test_only_the_words_of_the_span_are_given_with_places_in_the_whole_text() -> None:
    assert [tuple(token) for token in tokens("one two three", Span(4, 13))] == [(4, 7, "two"), (8, 13, "three")]
