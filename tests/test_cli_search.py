"""`parallax search`."""

import json
from pathlib import Path

from click.testing import CliRunner

from tests.samples import HAND, flood_project
from viewer.cli import parallax
from viewer.model.change import Edit
from viewer.session import Session


def test_words_are_found_in_the_sources_and_told_with_their_place(tmp_path: Path) -> None:
    path = tmp_path / "flood.parallax"
    with Session.create(path, "H. Brandt") as session:
        session.apply(HAND.change("Everything", *(Edit(None, each) for each in flood_project().entities())))
    listed = CliRunner().invoke(parallax, ["search", str(path), "wardens", "council"]).stdout.splitlines()
    as_json = CliRunner().invoke(parallax, ["search", str(path), "wardens", "--json", "--most", "1"]).stdout

    assert listed[0].startswith("A para. 1: The dike")
    assert "broke on 3 May. Five [wardens left the council]. Bread was dear." in listed[0]
    assert [hit["owner_id"] for hit in json.loads(as_json)] == ["dike"]
