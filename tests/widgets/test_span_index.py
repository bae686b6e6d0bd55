from hypothesis import given
from hypothesis import strategies as st

from viewer.widgets.span_index import SpanIndex

RANGES = st.lists(st.tuples(st.integers(0, 50), st.integers(1, 20)).map(lambda pair: (pair[0], sum(pair))), max_size=30)


@given(RANGES, st.integers(0, 60), st.integers(1, 20))
def test_finds_what_a_look_at_each_range_finds(ranges, start, length):
    end = start + length
    slow = {i for i, (a, b) in enumerate(ranges) if a < end and b > start}
    found = SpanIndex(ranges).reaching(start, end)
    assert set(found) == slow
    assert [ranges[i][0] for i in found] == sorted(ranges[i][0] for i in found)
