from tests.diverge.telling import found
from viewer.model.divergence import NoteKind


def test_loaded_words_of_one_act_are_set_side_by_side() -> None:
    assert found(
        "The coup of the colonels began at dawn.", "The uprising of the colonels began at dawn.",
        NoteKind.CHARACTERISATION,
    ) == [("coup", "uprising", "A says “coup”, B “uprising”.")]  # fmt: skip


def test_accounts_that_share_a_loaded_word_do_not_differ_by_it() -> None:
    left, right = "They called the coup a revolution.", "The coup was over by noon."
    assert not found(left, right, NoteKind.CHARACTERISATION)


def test_what_one_tells_and_the_other_doubts_is_a_contradiction() -> None:
    ((doubted, told, note),) = found(
        "The miller poured boiling oil from the tower.",
        "The miller and his boiling oil are a legend of the last century.",
        NoteKind.CONTRADICTION,
    )
    assert (doubted, told) == (
        "The miller and his boiling oil are a legend of the last century",
        "The miller poured boiling oil from the tower",
    )
    assert note.startswith("A tells as a fact what B doubts or denies")


def test_a_majority_here_and_a_minority_there_contradict() -> None:
    assert found(
        "The league had the majority of the people behind it.", "Only a minority of the voters held with the league.",
        NoteKind.CONTRADICTION,
    )  # fmt: skip
