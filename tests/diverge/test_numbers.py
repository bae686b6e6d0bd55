from tests.diverge.telling import found
from viewer.model.divergence import NoteKind


def numbers(a: str, b: str, languages: tuple[str, str] = ("en", "en")) -> list[tuple[str, str, str]]:
    return found(a, b, NoteKind.NUMBER, languages=languages)


def test_two_figures_for_one_counted_thing_are_told_in_a_plain_sentence() -> None:
    assert numbers(
        "After the storm some 230 fishermen were missing at the harbour of Dornum.",
        "The parish of Dornum mourned 180 fishermen after that night.",
    ) == [("some 230 fishermen", "180 fishermen", "A gives “some 230 fishermen”, B “180 fishermen”.")]


def test_the_same_figure_in_digits_and_in_words_is_no_difference() -> None:
    assert not numbers("Twelve wardens left the council.", "The council lost 12 wardens that day.")


def test_what_agrees_is_set_aside_before_anything_differs() -> None:
    left = "The mob burnt 14 barns and killed 30 oxen at Velm."
    right = "Thirty oxen were killed at Velm, and 14 barns went up in smoke."
    assert not numbers(left, right)


def test_hours_years_pages_and_ordinals_are_no_counts() -> None:
    left = "At ten o'clock the 5th regiment marched, in 1848, as page 12 of the diary says."
    right = "At eleven o'clock the 7th regiment marched, in 1849, as page 30 of the diary says."
    assert not numbers(left, right)


def test_lengths_money_and_time_are_never_held_against_people() -> None:
    assert not numbers("The column marched forty miles without food.", "The column lost thirty men without food.")


def test_a_range_that_holds_the_other_figure_is_said_to() -> None:
    ((_, _, note),) = numbers(
        "Between 2,000 and 3,000 prisoners were taken at the bridge.", "At the bridge 2,500 prisoners were taken."
    )
    assert note.endswith("one figure lies within the other.")


def test_an_amount_without_a_figure_is_held_against_one() -> None:
    ((a, b, _),) = numbers("Six hundred dancers fell in the temple yard.", "Several thousand dancers fell that day.")
    assert (a, b) == ("Six hundred dancers", "Several thousand dancers")


def test_a_name_that_is_added_to_a_number_counts() -> None:
    ((a, b, note),) = numbers(
        "Five aldermen resigned their seats in protest.",
        "The last three and Ottokar resigned their seats as aldermen.",
    )
    assert (a, b) == ("Five aldermen", "three and Ottokar")
    assert "(= 4)" in note


def test_a_count_beside_one_on_which_both_agree_is_told() -> None:
    ((a, b, note),) = numbers(
        "The diet chose 62 nobles and 29 burghers for its committee.", "Only 29 burghers sat on the committee."
    )
    assert (a, b) == ("62 nobles", "29 burghers")
    assert note == "Both give “29 burghers”; A also gives “62 nobles”, B does not."


def test_numbers_in_other_languages_are_read() -> None:
    notes = found(
        "The court hanged thirty prisoners.", "Das Gericht ließ einundzwanzig Gefangene hängen.", languages=("en", "de")
    )
    assert any("thirty prisoners" in note and "einundzwanzig Gefangene" in note for _, _, note in notes)


def test_knights_and_marks_are_not_compared() -> None:
    assert not found("Two thousand knights came to the meadow.", "They paid a thousand marks at the meadow.")
