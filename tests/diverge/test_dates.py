from datetime import date

import pytest

from tests.diverge.telling import found
from viewer.align.feasts import easter_gregorian, easter_julian, feast
from viewer.model.divergence import NoteKind

TIMES = (NoteKind.DATE, NoteKind.CALENDAR)


def kinds(a: str, b: str) -> list[NoteKind]:
    return [kind for kind in TIMES if found(a, b, kind)]


def test_another_day_for_the_same_act_is_a_difference() -> None:
    assert found("The town fell on 3 May 1632.", "On 5 May 1632 the town fell.", *TIMES) == [
        ("3 May 1632", "5 May 1632", "A gives 3 May 1632, B 5 May 1632.")
    ]


def test_the_same_day_is_none() -> None:
    assert not found("The town fell on 3 May 1632.", "On May 3, 1632, the town fell.", *TIMES)


def test_one_day_in_two_calendars_is_agreement_with_its_rule() -> None:
    ((_, _, note),) = found("The gates opened on 18 June 1698.", "On 28 June 1698 the gates opened.", *TIMES)
    assert kinds("The gates opened on 18 June 1698.", "On 28 June 1698 the gates opened.") == [NoteKind.CALENDAR]
    assert "18 June Julian is 28 June Gregorian" in note


def test_a_feast_is_held_against_the_day_it_fell_on() -> None:
    left, right = "The last barricade fell on 28 May 1871.", "The last barricade fell on Whitsunday."
    assert kinds(left, right) == [NoteKind.CALENDAR]
    assert "in 1871 “Whitsunday” (B) fell on 28 May 1871 (A)" in found(left, right, *TIMES)[0][2]


def test_a_weekday_that_fits_is_agreement() -> None:
    assert kinds("The assembly met on 5 May 1789.", "The assembly met on a Tuesday.") == [NoteKind.CALENDAR]


def test_a_day_here_and_a_relative_time_there_is_told() -> None:
    left = "On 4 March 1702 the envoys left the castle."
    right = "Two days later the envoys left the castle in haste."
    assert found(left, right, *TIMES) == [
        ("4 March 1702", "Two days later", "A gives the day, 4 March 1702; B says only “Two days later”.")
    ]


@pytest.mark.parametrize(("year", "day"), [(1818, (3, 22)), (1943, (4, 25)), (2000, (4, 23))])
def test_easter_falls_as_the_gregorian_church_keeps_it(year: int, day: tuple[int, int]) -> None:
    assert easter_gregorian(year) == date(year, *day)


@pytest.mark.parametrize(("year", "day"), [(1066, (4, 16)), (1204, (4, 25)), (1429, (3, 27))])
def test_easter_falls_as_the_julian_church_kept_it(year: int, day: tuple[int, int]) -> None:
    assert easter_julian(year) == day


def test_before_the_reform_a_feast_has_one_day_only() -> None:
    given = feast("on the feast of Saint Bartholomew", "en")
    assert given is not None
    assert len(given.days(1215)) == 1
    assert len(given.days(1700)) == 2


def test_hours_of_one_act_are_compared_even_where_the_day_is_given() -> None:
    notes = found(
        "The herald read the order on 3 May 1632 at nine in the morning.",
        "It was five in the afternoon when the herald read the order.",
        NoteKind.DATE,
    )
    assert any("nine in the morning" in note and "five in the afternoon" in note for _, _, note in notes)


def test_a_day_counted_from_a_feast_is_another_day_than_the_feast() -> None:
    notes = found("He sailed two days before Christmas.", "He sailed on Christmas Day.", NoteKind.DATE)
    assert [note for _, _, note in notes] == ["A says “two days before Christmas”, B “Christmas Day”."]


def test_a_weekday_that_both_give_differs_from_no_other() -> None:
    text = "The mill burned on Tuesday, and on Monday the bells had rung."
    assert not found(text, "The bells had rung on Monday, and on Tuesday the mill burned.", NoteKind.DATE)


def test_the_morrow_of_a_feast_is_the_day_after_it() -> None:
    ((_, _, note),) = found(
        "The barons swore on 15 June 1215.", "The barons swore on the morrow of Trinity Sunday.", NoteKind.CALENDAR
    )
    assert note.startswith("Same day: in 1215 “on the morrow of Trinity Sunday”")


def test_a_month_of_the_other_calendar_is_no_conflict() -> None:
    left, right = "The tsar ordered it on 10 October 1698.", "The tsar ordered it at the end of September."
    assert not found(left, right, NoteKind.DATE)
    assert [note for _, _, note in found(left, right, NoteKind.CALENDAR)] == [
        "A gives 10 October 1698, B “end of September”: 30 September Julian is 10 October Gregorian."
    ]
