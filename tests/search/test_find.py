"""Words, phrases, spellings and nearness."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.samples import flood_project
from viewer.errors import ParallaxError
from viewer.model.name_rule import NameRule, NameRuleKind
from viewer.model.project import Project
from viewer.model.source import Metadata, Source
from viewer.search.find import NEAR, Library
from viewer.search.query import read_query
from viewer.search.word_index import WordIndex


def library(*texts: str) -> Library:
    return Library().read(
        Project.of(Source(f"s{number}", text, Metadata(f"S{number}"), number) for number, text in enumerate(texts))
    )


def found(shelf: Library, query: str, *, alike: bool = True) -> list[tuple[str, str]]:
    return [(hit.owner_id, hit.words) for hit in shelf.find(query, alike=alike).hits]


def test_a_word_is_found_in_all_sources_whatever_its_capitals_and_accents():
    shelf = library("The Café was shut.", "cafe and CAFÉ", "no such place")

    assert found(shelf, "café", alike=False) == [("s0", "Café"), ("s1", "cafe"), ("s1", "CAFÉ")]


def test_spellings_of_one_name_are_found_together_across_scripts():
    shelf = library("Miliutin and Trotsky left.", "Then Milyutin went.", "Троцкий ушёл.", "He trots along.")

    assert found(shelf, "Milyutin") == [("s0", "Miliutin"), ("s1", "Milyutin")]
    assert found(shelf, "trotzky") == [("s0", "Trotsky"), ("s2", "Троцкий")]
    assert found(shelf, "trotzky", alike=False) == []
    assert found(library("a part of the parties"), "party") == []


def test_forms_that_the_reader_said_are_one_name_are_found_together():
    sources = [Source("s", "Ulyanov spoke. Lenin wrote.", Metadata("S"))]
    rule = NameRule("r", NameRuleKind.SAME, ("Lenin", "Ulyanov"))

    assert found(Library().read(Project.of([*sources, rule])), "lenin") == [("s", "Ulyanov"), ("s", "Lenin")]


def test_a_phrase_is_found_as_it_is_written_even_over_a_line_end():
    shelf = library("the Central\nCommittee met; a committee central to it")

    assert found(shelf, '"central committee"') == [("s0", "Central Committee")]
    assert found(shelf, "«central committee»") == [("s0", "Central Committee")]


def test_several_words_are_found_where_they_stand_near_each_other():
    far = " word" * (NEAR + 1)
    shelf = library(f"bread was dear and the mill stood.{far} bread")
    [hit] = shelf.find("mill bread").hits

    assert [shelf.sources[0].text[each.start_cp : each.end_cp] for each in hit.spans] == ["bread", "mill"]
    assert hit.words == "bread was dear and the mill"


def test_a_star_stands_for_any_ending():
    assert found(library("resigned, resigns; design"), "resign*") == [("s0", "resigned"), ("s0", "resigns")]


def test_hits_in_notes_name_the_note_and_the_place_in_it():
    project = flood_project()
    note = next(iter(project.annotations.values()))
    word = note.text.split()[0].strip("?.,")
    hits = [hit for hit in Library().read(project).find(word, alike=False).hits if hit.in_note]

    assert hits[0].owner_id == note.id
    assert hits[0].span.of(note.text).casefold() == word.casefold()


def test_a_library_keeps_what_did_not_change_and_knows_when_it_is_of_the_past():
    project = flood_project()
    shelf = Library().read(project)
    note = next(iter(project.annotations.values()))
    later = Project.of([*(entity for entity in project.entities() if entity is not note), replace(note, text="Tulips")])

    assert shelf.is_of(project)
    assert not shelf.is_of(later)
    again = shelf.read(later)
    assert again._indexes["dike"] is shelf._indexes["dike"]
    assert [hit.words for hit in again.find("tulips").hits] == ["Tulips"]


@pytest.mark.parametrize("query", ["", '""', "…", "x " * 30, "x" * 501])
def test_what_cannot_be_looked_for_is_refused_with_a_sentence(query):
    with pytest.raises(ParallaxError, match=r"\.$"):
        read_query(query)


@given(st.text(alphabet="abä 1.’-\nЖ𝔐", max_size=60))
def test_every_word_of_a_text_is_found_where_it_stands(text):
    shelf, index = library(text), WordIndex(text)
    for start, end in zip(index.starts.tolist(), index.ends.tolist(), strict=True):
        hits = shelf.find(f'"{text[start:end]}"', alike=False).hits
        assert (start, end) in {(hit.span.start_cp, hit.span.end_cp) for hit in hits}
