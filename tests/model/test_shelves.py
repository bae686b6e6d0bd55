"""What touches a passage is found by its place, among thousands as among few."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.model.place import Passage, Span
from viewer.model.shelves import SHELF_CP, Shelves

spans = st.tuples(st.integers(0, 5 * SHELF_CP), st.integers(1, 2 * SHELF_CP)).map(lambda n: Span(n[0], n[0] + n[1]))
passages = st.builds(Passage, st.sampled_from("ab"), spans)


@given(st.lists(st.lists(passages, min_size=1, max_size=3), max_size=12), passages)
def test_all_that_touches_a_passage_is_found_once_and_in_order(things: list[list[Passage]], wanted: Passage) -> None:
    shelves = Shelves[int].of((number, places[:1]) for number, places in enumerate(things))
    for number, places in enumerate(things):
        shelves.put(number, number, places)
    found = shelves.near([wanted])
    assert found == sorted(set(found))
    touching = {n for n, places in enumerate(things) if any(wanted.overlap(place) for place in places)}
    assert touching <= set(found)
