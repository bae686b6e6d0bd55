"""Review without the window: links listed and judged, who did what, and a corrected text."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.samples import DIKE, HAND, flood_project
from viewer.cli import parallax
from viewer.errors import ParallaxError
from viewer.model.change import Edit
from viewer.session import Session


@pytest.fixture
def flood(tmp_path: Path) -> Path:
    path = tmp_path / "flood.parallax"
    with Session.create(path, "H. Brandt") as session:
        session.apply(HAND.change("Everything", *(Edit(None, each) for each in flood_project().entities())))
    return path


def run(*arguments: object) -> str:
    done = CliRunner().invoke(parallax, [str(each) for each in arguments])
    if done.exception:
        raise done.exception
    return done.output


def test_links_are_listed_with_what_was_said_of_them(flood: Path) -> None:
    listed = run("links", flood)
    assert "confirmed" in listed
    assert "A: Five wardens left the council." in listed
    found = json.loads(run("links", flood, "--suggested", "--json"))
    assert [(link["id"], link["event"]) for link in found] == [("l1", 2), ("l2", 2)]


def test_suggestions_are_judged_by_their_confidence_and_the_history_tells_of_it(flood: Path) -> None:
    said = run("links", flood, "--confirm-above", "0.7", "--reject-below", "0.7", "--author", "K. Lind")
    assert "2 confirmed" in said
    assert "1 rejected" in said
    assert "K. Lind: Reject link" in run("history", flood)
    of_event = json.loads(run("history", flood, "--event", "wardens", "--json"))
    assert [entry["label"] for entry in of_event] == ["Reject link", "Confirm link", "Everything"]
    assert [entry["label"] for entry in json.loads(run("history", flood, "--event", "mill", "--json"))] == [
        "Everything"
    ]


def test_no_link_is_both_confirmed_and_rejected(flood: Path) -> None:
    with pytest.raises(ParallaxError, match="both"):
        run("links", flood, "--confirm-above", "0.2", "--reject-below", "0.7")


def test_a_corrected_text_takes_its_place(flood: Path, tmp_path: Path) -> None:
    corrected = tmp_path / "dike-2.txt"
    corrected.write_text(DIKE.replace("Harnwerth", "Harnwörth"), encoding="utf-8")
    assert "1 places found again, 0 to find" in run("replace", flood, "A", corrected)
    with Session.open(flood, "H. Brandt", only_read=True) as session:
        assert "Harnwörth" in session.project.sources["dike"].text
    with pytest.raises(ParallaxError, match="There is no source"):
        run("replace", flood, "Nobody", corrected)
