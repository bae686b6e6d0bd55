from dataclasses import replace

from tests.diverge.telling import found, told
from viewer.diverge.find import find_divergences
from viewer.model.divergence import NoteKind
from viewer.model.place import Passage, Span
from viewer.model.project import Project


def test_one_name_in_two_spellings_is_agreement_and_not_a_conflict() -> None:
    left = "Baron Miliutin and Count Sheremetyev left the ministry in anger."
    right = "In anger the baron Milyutin and the count Sheremetev left the ministry."
    spelt = found(left, right, NoteKind.SPELLING)
    assert ("Miliutin", "Milyutin", "Same name in two spellings: Miliutin in A, Milyutin in B.") in spelt
    assert not found(left, right, NoteKind.PARTICIPANTS)


def test_a_plural_or_a_possessive_is_no_other_spelling() -> None:
    assert not found(
        "They feared Kornilov and his men.", "The Kornilovs were feared, and Kornilov's men.", NoteKind.SPELLING
    )


def test_a_ligature_is_no_other_spelling() -> None:
    assert not found("They feared Cæsar.", "Caesar was feared.", NoteKind.SPELLING)


def test_a_person_named_in_one_list_only_is_told_once() -> None:
    left = "The council dismissed Aldred Voss, Berthold Kray and Tilo Harms for the riot."
    right = "For the riot the council dismissed Aldred Voss and Tilo Harms."
    assert found(left, right, NoteKind.PARTICIPANTS) == [
        ("Berthold Kray", "Aldred Voss and Tilo Harms", "A also names Berthold Kray; B does not.")
    ]


def test_a_list_as_long_as_the_number_of_people_there_names_them() -> None:
    left = "Four lords signed the letter to the prince."
    right = "The letter to the prince was signed by Haldane, Brixworth, Pelmore and Quenby."
    ((_, _, note),) = found(left, right, NoteKind.PARTICIPANTS)
    assert note == "A counts “Four lords”; B names Haldane, Brixworth, Pelmore and Quenby."


def test_a_body_under_its_short_and_its_full_name_is_one() -> None:
    left = "The new Sovnarkom met in the Smolny that night."
    right = "That night the Council of People's Commissars met in the Smolny."
    assert found(left, right, NoteKind.NAME) == [
        (
            "Sovnarkom",
            "Council of People's Commissars",
            "Two names for one: Sovnarkom in A, Council of People's Commissars in B.",
        )
    ]


def test_a_town_under_its_old_and_its_modern_name_is_agreement() -> None:
    left, right = "The fleet wintered at Zara.", "That winter the fleet lay before Zadar."
    assert [(a, b) for a, b, _ in found(left, right, NoteKind.SPELLING)] == [("Zara", "Zadar")]
    assert not found(left, right, NoteKind.NAME)


def test_a_body_that_both_call_alike_is_not_mentioned() -> None:
    assert not found("The Cheka arrested him.", "He was arrested by the Cheka.", NoteKind.NAME)


def test_someone_the_other_account_often_names_may_be_meant_by_he() -> None:
    left = "The council dismissed Aldred Voss, Berthold Kray and Tilo Harms for the riot."
    right = "For the riot the council dismissed Aldred Voss and Tilo Harms.\n\n" + "Then Kray wrote to Kray. " * 3
    project = told(left, right)
    link = project.links["l"]
    first = replace(link, b=Passage("b", Span(0, right.index("\n"))))
    narrowed = Project.of([*project.sources.values(), *project.events.values(), first])
    assert not [d for d in find_divergences(narrowed) if d.kind is NoteKind.PARTICIPANTS]
