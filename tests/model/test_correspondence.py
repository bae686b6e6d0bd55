import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.samples import flood_project
from viewer.model.correspondence import Correspondence, correspondence
from viewer.model.place import Span

SPANS = st.tuples(st.integers(0, 900), st.integers(1, 80)).map(lambda pair: Span(pair[0], sum(pair)))
PAIRS = st.lists(st.tuples(SPANS, SPANS, st.floats(0.01, 1)), max_size=12)


@given(PAIRS, st.floats(-500, 1500), st.floats(-300, 300))
def test_there_and_back_is_the_same_place(pairs, place, shift):
    ties = Correspondence.between(1000, 1000, pairs).shifted(shift)
    assert ties.backward(ties.forward(place)) == pytest.approx(place, abs=1e-6)
    assert ties.forward(ties.backward(place)) == pytest.approx(place, abs=1e-6)


@given(PAIRS, st.floats(0, 1000), st.floats(0.5, 50))
def test_further_on_the_left_is_further_on_the_right(pairs, place, step):
    ties = Correspondence.between(1000, 1000, pairs)
    assert ties.forward(place) < ties.forward(place + step)


def test_a_fraction_of_a_passage_meets_the_same_fraction_of_its_partner():
    ties = Correspondence.between(1000, 500, [(Span(100, 200), Span(40, 60), 1.0)])
    assert ties.forward(100) == 40
    assert ties.forward(125) == 45
    assert ties.backward(60) == 200


def test_of_passages_told_in_another_order_the_weightier_are_followed():
    crossing = [
        (Span(100, 150), Span(800, 850), 0.9),
        (Span(300, 350), Span(300, 350), 0.6),
        (Span(500, 550), Span(500, 550), 0.6),
    ]
    ties = Correspondence.between(1000, 1000, crossing)
    assert ties.forward(300) == 300
    assert ties.forward(500) == 500
    assert ties.forward(100) != 800


def test_the_offset_a_person_found_is_kept():
    ties = Correspondence.between(1000, 1000, []).through(200, 350)
    assert ties.forward(200) == 350
    assert ties.forward(400) == 550
    assert ties.backward(350) == 200


@pytest.mark.parametrize(
    ("left", "right"), [((0.0,), (0.0,)), ((0.0, 1.0), (0.0,)), ((0.0, 2.0, 2.0), (0.0, 1.0, 2.0))]
)
def test_anchors_that_could_not_be_followed_back_are_refused(left, right):
    with pytest.raises(ValueError, match="anchors"):
        Correspondence(left, right)


def test_sources_of_a_project_are_tied_by_their_events():
    project = flood_project()
    places = project.passages_by_event
    ties = correspondence(project, places, "dike", "flood")
    dike, flood = places["e1"]["dike"][0], places["e1"]["flood"][0]
    assert ties.forward(dike.end_cp) == pytest.approx(flood.end_cp)


def test_one_walk_finds_the_places_of_every_event():
    project = flood_project()
    assert project.passages_by_event == {key: project.passages_of(key) for key in project.events}
