from tests.diverge.telling import found, told
from viewer.diverge.find import find_divergences
from viewer.model.divergence import NoteKind
from viewer.model.project import Project

NAMED = "On that day Henrietta Quillfeather addressed the wardens of the mill."
UNNAMED = "The wardens of the mill heard a speech and went home."


def test_a_person_whom_one_account_alone_names_is_an_omission_of_the_others() -> None:
    assert found(NAMED, UNNAMED, NoteKind.OMISSION) == [
        ("Henrietta Quillfeather", "", "A alone names Henrietta Quillfeather; B tells of this without the name.")
    ]


def test_a_day_that_one_account_alone_gives_is_an_omission_of_the_others() -> None:
    notes = [note for _, _, note in found("On 3 May 1632 the mill burned.", "The mill burned.", NoteKind.OMISSION)]
    assert notes == ["A alone gives a day, 3 May 1632; B tells of this without one."]


def test_silence_counts_only_where_the_accounts_surely_tell_of_one_event() -> None:
    project = told(NAMED, UNNAMED)
    (link,) = project.links.values()
    doubtful = type(link)("l", link.a, link.b, 0.3, event_id="e")
    unsure = Project.of([*project.sources.values(), *project.events.values(), doubtful])
    assert not [d for d in find_divergences(unsure) if d.kind is NoteKind.OMISSION]


def test_a_day_in_two_calendars_is_read_in_both_where_the_other_gives_none() -> None:
    ((quote, silent, note),) = found(
        "In 1917, following the vote on November 3 (16), five wardens resigned.",
        "Five wardens resigned.",
        NoteKind.CALENDAR,
    )
    assert (quote, silent) == ("November 3 (16)", "")
    assert "3 November Julian is 16 November Gregorian" in note
