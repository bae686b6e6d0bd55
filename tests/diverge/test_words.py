"""The steps from one passage to another, and what is left out of account."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.diverge import words
from viewer.diverge.words import Act, Ignored, apply, compare, pieces
from viewer.errors import ParallaxError

TEXT = st.lists(st.sampled_from("the mill Mill burned down , . colour color at noon Voss".split()), max_size=40).map(
    " ".join
)
IGNORED = st.builds(Ignored, st.booleans(), st.booleans(), st.booleans())


def acts(a: str, b: str, ignored: Ignored = words.EXACT) -> list[tuple[str, str, str]]:
    found = compare(a, b, ignored)
    return [
        (
            step.act.value,
            " ".join(each.text for each in found.a[slice(*step.a)]),
            " ".join(each.text for each in found.b[slice(*step.b)]),
        )
        for step in found.steps
        if step.act is not Act.KEEP
    ]


@given(st.one_of(TEXT, st.text(max_size=60)), st.one_of(TEXT, st.text(max_size=60)))
def test_the_steps_make_the_second_passage_of_the_first(a: str, b: str) -> None:
    found = compare(a, b)
    assert apply(found.steps, [each.text for each in pieces(a)]) == [each.text for each in pieces(b)]


@given(TEXT, TEXT, IGNORED)
def test_each_piece_of_either_passage_belongs_to_one_step(a: str, b: str, ignored: Ignored) -> None:
    found = compare(a, b, ignored)
    assert sorted(n for step in found.steps for n in range(*step.a)) == list(range(len(found.a)))
    assert [n for step in found.steps for n in range(*step.b)] == list(range(len(found.b)))
    assert len(apply(found.steps, [each.text for each in found.a])) == len(found.b)


@given(TEXT, IGNORED)
def test_a_passage_is_kept_whole_by_itself(text: str, ignored: Ignored) -> None:
    found = compare(text, text, ignored)
    assert all(step.act is Act.KEEP for step in found.steps)
    assert found.kept == 1


def test_words_are_put_in_left_out_and_changed() -> None:
    assert acts("The old mill burned down.", "The mill burned quite down.") == [
        ("delete", "old", ""),
        ("insert", "", "quite"),
    ]
    assert acts("Five wardens left.", "Four wardens left.") == [("replace", "Five", "Four")]


def test_words_that_stand_elsewhere_are_moved() -> None:
    assert acts(
        "At noon on Tuesday the mill burned to the ground.",
        "The mill burned to the ground at noon on Tuesday.",
        Ignored(case=True),
    ) == [("move", "At noon on Tuesday", "at noon on Tuesday")]


@pytest.mark.parametrize(
    ("a", "b", "ignored"),
    [
        ("The Mill burned", "the mill burned", Ignored(case=True)),
        ("The mill, burned; down", "The mill burned down.", Ignored(punctuation=True)),
        ("the colour of honour", "the color of honor", Ignored(spelling=True)),
        ("Milyutin organised the theatre", "Miliutin organized the theater", Ignored(spelling=True)),
        ("a mediaeval encyclopædia", "a medieval encyclopedia", Ignored(spelling=True)),
        ("Petrichenko spoke", "Petritchenko spoke", Ignored(spelling=True)),
    ],
)
def test_case_punctuation_and_spelling_can_be_left_out_of_account(a: str, b: str, ignored: Ignored) -> None:
    assert acts(a, b)
    assert acts(a, b, ignored) == []


def test_words_of_another_sense_are_no_variants_of_spelling() -> None:
    assert acts("The morning was calm", "The evening was calm", Ignored(True, True, True)) == [
        ("replace", "morning", "evening")
    ]


def test_versions_of_one_text_are_told_from_two_accounts() -> None:
    text = "On Tuesday the wardens of the mill left the council in anger and did not come back"
    assert compare(text, text.replace("anger", "protest")).is_near_verbatim
    assert not compare(
        text, "Four men resigned from their seats because the vote had gone against them"
    ).is_near_verbatim


def test_passages_beyond_all_bounds_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "MOST_WORDS", 5)
    with pytest.raises(ParallaxError, match="too long"):
        compare("one two three four five six", "one")
