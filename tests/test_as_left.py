"""What was looked at is found again, and rubbish in the file costs nobody their window."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.as_left import MOST_BYTES, MOST_PROJECTS, AsLeft, ProjectLeft, WindowLeft
from viewer.model.divergence import NoteKind
from viewer.model.link import LinkStatus
from viewer.search.event_filter import EventFilter

LEFT = ProjectLeft(
    view="view.map",
    panes=("b", "a"),
    places={"a": 12.5, "b": 0.0},
    event="e1",
    shown=EventFilter("Ж", "a", LinkStatus.CONFIRMED, NoteKind.DATE, "H. Brandt", "t1"),
)


def test_the_window_and_each_project_are_found_as_they_were_left(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "window.json"
    AsLeft(file).keep_window(WindowLeft("QUJD", "REVG"))
    AsLeft(file).keep_project(tmp_path / "one.parallax", LEFT)
    AsLeft(file).keep_project(tmp_path / "two.parallax", ProjectLeft(view="view.reader"))
    assert AsLeft(file).window() == WindowLeft("QUJD", "REVG")
    assert AsLeft(file).project(tmp_path / "one.parallax") == LEFT
    assert AsLeft(file).project(tmp_path / "three.parallax") is None


def test_the_projects_left_longest_ago_are_forgotten(tmp_path: Path) -> None:
    file = AsLeft(tmp_path / "window.json")
    for number in range(MOST_PROJECTS + 1):
        file.keep_project(tmp_path / f"{number}.parallax", LEFT)
    assert file.project(tmp_path / "0.parallax") is None
    assert file.project(tmp_path / "1.parallax") == LEFT


def test_a_file_beyond_all_measure_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    path.write_text(json.dumps({"window": {"geometry": "QUJD"}, "more": " " * MOST_BYTES}))
    assert AsLeft(path).window() == WindowLeft()


def test_a_folder_that_cannot_be_written_to_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    AsLeft(tmp_path / "state" / "window.json").keep_project(tmp_path / "a.parallax", LEFT)


_ANYTHING = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=6,
)


@given(st.fixed_dictionaries(dict.fromkeys(("view", "panes", "places", "event", "shown"), _ANYTHING)), st.binary())
def test_what_makes_no_sense_is_as_at_the_first_start(
    tmp_path_factory: pytest.TempPathFactory, entry: dict[str, object], noise: bytes
) -> None:
    folder = tmp_path_factory.mktemp("left", numbered=True)
    project = folder / "a.parallax"
    path = folder / "window.json"
    path.write_text(json.dumps({"window": entry, "projects": {str(project.resolve()): entry}}))
    left = AsLeft(path).project(project)
    assert left is None or all(isinstance(pane, str) for pane in left.panes)
    AsLeft(path).window()
    path.write_bytes(noise)
    assert AsLeft(path).project(project) is None
    assert AsLeft(path).window() == WindowLeft()
