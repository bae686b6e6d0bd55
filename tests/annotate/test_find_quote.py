"""Quotes are found by their words, and by what stands around them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.annotate.find_quote import find_quote

TEXT = "On the third day the fleet sailed. On the fourth day the “great” fleet  sank.\nNobody ßailed again — not one."


@given(st.text(min_size=1, max_size=80), st.data())
def test_every_passage_of_a_text_is_found_at_its_place(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    if text[start:end].strip():
        found = find_quote(text, text[start:end], near_cp=start)
        assert (found.start_cp, found.end_cp) == (start, end)


@pytest.mark.parametrize(
    ("exact", "prefix", "suffix", "wanted"),
    [
        ("On the", "sailed. ", " fourth", "On the"),
        ('the "great" fleet sank', "", "", "the “great” fleet  sank"),
        ("THE THIRD DAY", "", "", "the third day"),
        ("on the fourth day teh great fleet sank", "", "", "On the fourth day the “great” fleet  sank"),
        ("not one", "", "", "not one"),
    ],
)
def test_white_space_case_signs_and_slips_do_not_hide_words(exact, prefix, suffix, wanted):
    found = find_quote(TEXT, exact, prefix, suffix)
    assert found is not None
    assert found.of(TEXT) == wanted


def test_of_two_places_the_one_between_the_same_words_is_taken():
    assert find_quote(TEXT, "day", "the fourth ", " the").start_cp == TEXT.index("day the “")
    assert find_quote(TEXT, "fleet", near_cp=70).start_cp == TEXT.rindex("fleet")


@pytest.mark.parametrize("exact", ["", "  ", "something else entirely, of some length", "zq"])
def test_what_is_not_there_is_not_found(exact):
    assert find_quote(TEXT, exact) is None
