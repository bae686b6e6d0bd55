"""What is written for programs is read back whole."""

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.export.strategies import projects
from tests.samples import HAND, flood_project
from viewer.annotate.take_in import Incoming, take_in
from viewer.errors import UnreadableProject
from viewer.export.narrow import narrowed
from viewer.export.project_json import read_project, schema
from viewer.export.read_back import read_back
from viewer.export.scope import Scope
from viewer.export.tei_in import read_tei
from viewer.export.web_annotation_in import read_annotations
from viewer.export.write import export
from viewer.export.xml_text import printable
from viewer.model.faults import faults_of
from viewer.model.project import Project
from viewer.settings import resource


def written(project, kind):
    return export(project, "The flood", "today", kind)


def taken(project, incoming):
    return project.after(take_in(project, incoming, HAND).change)


@settings(max_examples=60)
@given(projects())
def test_a_json_project_loses_nothing_and_keeps_to_its_schema(project):
    plain = json.loads(written(project, "json"))
    assert read_project(plain) == project
    assert taken(Project(), Incoming.of(read_project(plain))) == project
    jsonschema.Draft202012Validator(schema()).validate(plain)


def test_the_schema_is_one_and_is_strict():
    jsonschema.Draft202012Validator.check_schema(schema())
    plain = json.loads(written(flood_project(), "json"))
    plain["notes"] = []
    assert not jsonschema.Draft202012Validator(schema()).is_valid(plain)


@settings(max_examples=60)
@given(projects())
def test_web_annotations_lose_no_link_and_no_note(project):
    bare = Project.of(project.sources.values())
    again = taken(bare, read_annotations(json.loads(written(project, "annotations"))))
    assert (again.links, again.annotations, again.events) == (project.links, project.annotations, project.events)
    assert again.tags == project.tags


@settings(max_examples=60)
@given(projects())
def test_tei_keeps_to_its_schema_and_gives_texts_links_and_notes_back(project):
    data = written(project, "tei")
    rules = etree.RelaxNG(etree.parse(resource("schemas", "parallax-tei.rng")))
    rules.assertValid(etree.fromstring(data))
    again = Project.of([*read_tei(data).sources, *read_tei(data).entities])
    assert {key: source.text for key, source in again.sources.items()} == {
        key: source.text for key, source in project.sources.items()
    }
    assert again.links == {key: replace(link, evidence=()) for key, link in project.links.items()}
    places = {key: [quote.passage for quote in note.quotes] for key, note in project.annotations.items()}
    assert {key: [quote.passage for quote in note.quotes] for key, note in again.annotations.items()} == places
    marks = {key: (note.reply_to, note.status, note.certainty) for key, note in project.annotations.items()}
    assert {key: (note.reply_to, note.status, note.certainty) for key, note in again.annotations.items()} == marks
    assert {key: note.text for key, note in again.annotations.items()} == {
        key: printable(note.text) for key, note in project.annotations.items()
    }


def test_near_verbatim_passages_are_told_as_variants():
    project = flood_project()
    dike = replace(project.sources["dike"], text=project.sources["flood"].text.replace("Four", "Five"))
    link = replace(project.links["l1"], a=replace(project.links["l1"].b, source_id="dike"), evidence=())
    plain = Project.of([dike, project.sources["flood"], project.events["e1"], link])
    root = etree.fromstring(written(plain, "tei"))
    readings = [reading.text for reading in root.iterfind(".//{*}app/{*}rdg")]
    assert readings == ["Five", "Four"]


@pytest.mark.parametrize("kind", ["json", "tei"])
def test_taking_a_file_in_twice_changes_nothing_the_second_time(tmp_path, kind):
    path = tmp_path / "file"
    path.write_bytes(written(flood_project(), kind))
    once = taken(Project(), read_back(path))
    assert take_in(once, read_back(path), HAND).change.edits == ()


def test_other_annotators_notes_and_judgements_come_in_and_none_of_ours_is_altered():
    ours = flood_project()
    note = replace(ours.annotations["n1"], text="Who did not?", author="A. Student")
    confirmed = replace(ours.links["l1"], status="confirmed")
    theirs = replace(ours, annotations={"n1": note}, links={**ours.links, "l1": confirmed})
    merged = taken(ours, Incoming.of(theirs))
    assert merged.annotations["n1"] == ours.annotations["n1"]
    assert sorted(note.text for note in merged.annotations.values()) == ["Who *counted*?", "Who did not?"]
    assert merged.links["l1"].status == "confirmed"
    assert taken(merged, Incoming.of(theirs)) == merged


@settings(max_examples=80)
@given(projects(), st.data())
def test_whatever_is_chosen_is_sound_in_itself_and_names_nobody_if_so_asked(project, data):
    flags = {
        name: data.draw(st.booleans(), name) for name in ("confirmed", "suggested", "differing", "evidence", "notes")
    }
    some = data.draw(st.none() | st.sets(st.sampled_from(sorted(project.sources))))
    found = narrowed(project, Scope(sources=some, anonymous=True, **flags))
    assert list(faults_of(found)) == []
    assert {note.author for note in found.annotations.values()} <= {f"Annotator {number}" for number in range(1, 9)}
    if all(flags.values()) and not flags["differing"]:
        assert some is not None or set(found.links) == set(project.links)


HYPOTHESIS = {
    "rows": [
        {
            "id": "abc",
            "created": "2026-03-01T10:00:00.123456+00:00",
            "updated": "2026-03-01T10:00:00.123456+00:00",
            "user": "acct:pupil@hypothes.is",
            "text": "Why four?",
            "tags": ["number"],
            "target": [
                {
                    "source": "https://example.org/high-water",
                    "selector": [
                        {"type": "RangeSelector", "startContainer": "/p[1]", "endContainer": "/p[1]"},
                        {"type": "TextPositionSelector", "start": 900, "end": 950},
                        {"type": "TextQuoteSelector", "exact": "Four  wardens,\namong them Ode Vries"},
                    ],
                }
            ],
        },
        {
            "id": "def",
            "text": "Lost",
            "target": [
                {"selector": [{"type": "TextQuoteSelector", "exact": "words that nobody ever wrote here"}]},
            ],
        },
    ],
    "total": 2,
}


def test_annotations_of_another_tool_find_their_words_and_those_that_do_not_are_told():
    project = flood_project()
    found = take_in(project, read_annotations(HYPOTHESIS), HAND)
    (edit,) = found.change.edits
    note = edit.after
    assert (note.author, note.kind, note.text) == ("pupil", "number", "Why four?\n\n#number")
    assert [quote.exact for quote in note.quotes] == ["Four wardens, among them Ode Vries"]
    assert len(found.missed) == 1
    assert "words that nobody ever wrote here" in found.missed[0]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "neither JSON nor XML"),
        (b"[1, 2, 3]", "no comparison and no annotations"),
        (b"[" * 100_000, "nested too deep|neither JSON"),
        (b'{"format": "parallax-project", "version": 99}', "version 99"),
        (b'{"format": "parallax-project", "version": 1, "events": [{"id": 7}]}', "no sound JSON project"),
        (b'{"format": "parallax-project", "version": 1, "events": 7}', "no list"),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', "document type"),
        (b"<TEI xmlns='http://www.tei-c.org/ns/1.0'/>", "add it as a source"),
        (b"<a", "no sound XML"),
        (b'{"type": "Annotation", "target": 1, "parallax:record": {"score": 2}}', "not sound"),
        (b'{"a": NaN}', "no number of JSON"),
        (b"\xff\xfe\x00", "neither JSON nor XML"),
    ],
)
def test_what_is_none_of_these_is_refused_in_a_sentence(tmp_path, content, words):
    path = tmp_path / "file.json"
    path.write_bytes(content)
    with pytest.raises(UnreadableProject, match=words):
        read_back(path)


def test_a_file_that_is_not_there_is_refused():
    with pytest.raises(UnreadableProject, match="no file"):
        read_back(Path("nowhere.json"))
