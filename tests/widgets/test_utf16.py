from hypothesis import given
from hypothesis import strategies as st

from viewer.model.place import Span
from viewer.widgets.utf16 import Utf16Map

TEXTS = st.text(st.sampled_from("aé—\n𝔐😀я"), max_size=60)


@given(TEXTS, st.data())
def test_places_are_those_that_encoding_gives(text, data):
    place = data.draw(st.integers(0, len(text)))
    unit = len(text[:place].encode("utf-16-le")) // 2
    units = Utf16Map(text)
    assert units.unit(place) == unit
    assert units.code_point(unit) == place


@given(TEXTS)
def test_the_middle_of_a_pair_belongs_to_its_character(text):
    units = Utf16Map(text)
    for place, character in enumerate(text):
        if ord(character) > 0xFFFF:
            assert units.code_point(units.unit(place) + 1) == place


def test_spans_go_there_and_back():
    units = Utf16Map("a😀b😀c")
    assert units.units(Span(1, 4)) == (1, 6)
    assert units.span(1, 6) == Span(1, 4)
    assert units.span(3, 3) is None
