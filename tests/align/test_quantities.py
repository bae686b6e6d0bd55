"""Numbers and what they count."""

import pytest

from viewer.align.quantities import find_numbers
from viewer.align.units import from_lines


@pytest.mark.parametrize(
    ("words", "language", "value"),
    [
        ("There were 17,943 of them", "en", 17943),
        ("There were four hundred of them", "en", 400),
        ("There were one hundred and thirty of them", "en", 130),
        ("There were twenty-seven of them", "en", 27),
        ("There were twelve thousand of them", "en", 12000),
        ("About 40.4 per cent went", "en", 40.4),
        ("Es waren vierzehn Leute dort", "de", 14),
        ("Il y avait douze hommes", "fr", 12),
        ("Их было семь человек", "ru", 7),
    ],
)
def test_digits_and_words_give_the_same_value(words: str, language: str, value: float) -> None:
    unit = from_lines("a", [words], language).units[0]
    assert [found.value for found in find_numbers(unit, language, [])] == [value]


def test_a_number_in_words_after_one_in_digits_is_a_number_of_its_own() -> None:
    unit = from_lines("a", ["Of 1632 five ships were left"]).units[0]
    assert [found.value for found in find_numbers(unit, "en", [])] == [1632, 5]


def test_what_is_counted_is_the_first_telling_word_after_it() -> None:
    unit = from_lines("a", ["They loaded four hundred sacks of rye"]).units[0]
    assert find_numbers(unit, "en", [])[0].counted == "sack"


def test_the_numbers_of_a_date_are_left_to_it() -> None:
    unit = from_lines("a", ["On 3 May 1906 they met"]).units[0]
    assert find_numbers(unit, "en", [unit.span]) == ()
