"""An explanation gives what is needed to check an event against the texts."""

from dataclasses import replace

import pytest

from tests.diverge.telling import told
from tests.samples import flood_project
from viewer.errors import ParallaxError
from viewer.export.explain import as_text, explain_event, find_event
from viewer.model.link import Event
from viewer.model.project import Project


def test_an_event_is_found_by_id_number_or_words_of_its_label() -> None:
    project = flood_project()
    for wanted in ("e1", "2", "wardens  RESIGN"):
        assert find_event(project, wanted).id == "e1"


def test_words_that_fit_several_events_or_none_are_answered_with_the_candidates() -> None:
    project = flood_project()
    with pytest.raises(ParallaxError, match=r"Several events have 'the'.*1 The mill; 2 The wardens resign"):
        find_event(project, "the")
    for wanted in ("harvest", "0", "99", "9" * 5000, " ", "²"):
        with pytest.raises(ParallaxError, match=r"There is no event.*1 The mill; 2 The wardens resign"):
            find_event(project, wanted)
    with pytest.raises(ParallaxError, match="no events yet"):
        find_event(Project(), "1")


def test_a_whole_label_is_meant_where_it_is_part_of_another() -> None:
    project = flood_project()
    longer = {**project.events, "e3": Event("e3", "The mill burns", "", 2)}
    assert find_event(replace(project, events=longer), "the mill").id == "e2"


def test_every_piece_of_evidence_has_its_words_places_and_share() -> None:
    project = flood_project()
    found = explain_event(project, project.events["e1"])
    assert [(link.letter_a, link.letter_b, link.confidence) for link in found.links] == [
        ("A", "B", 0.8),
        ("A", "C", 0.6),
    ]
    (piece,) = found.links[0].evidence
    text = project.sources["dike"].text
    assert (piece.words_a, piece.words_b, piece.share) == ("wardens", "wardens", 0.7)
    assert text[slice(*piece.place_a)] == "wardens"


def test_as_text_it_names_both_calendars_the_silent_and_the_evidence() -> None:
    project = flood_project()
    said = as_text(explain_event(project, project.events["e1"]))
    for part in ("2. The wardens resign", "23 April 1651", "3 May 1651", "A and B: confidence 0.80, suggested"):
        assert part in said
    assert "words, 70%: “wardens” ≈ “wardens” (rare word)" in said
    assert "Silent: A (The dike)" in as_text(explain_event(project, project.events["e2"]))


def test_a_text_cannot_steer_the_terminal() -> None:
    project = flood_project()
    event = replace(project.events["e1"], label="A\x1b[2J")
    hostile = replace(project.sources["dike"], text=project.sources["dike"].text.replace("left", "\x1b[2m"))
    project = replace(project, sources={**project.sources, "dike": hostile}, events={**project.events, "e1": event})
    assert "\x1b" not in as_text(explain_event(project, event))


def test_versions_of_one_text_are_shown_word_by_word() -> None:
    project = told("The old mill burned on Tuesday.", "The mill burned on Tuesday night.")
    (event,) = project.events.values()
    text = as_text(explain_event(project, event))
    assert "word by word: The [-old-] mill burned on Tuesday {+night+}." in text
    other = told("The old mill burned on Tuesday.", "Four wardens left in anger.")
    assert "word by word" not in as_text(explain_event(other, event))
