"""`parallax cite` lists what it found, and takes it over only when it is told to."""

import pytest
from click.testing import CliRunner

from tests.ingest.test_bibliography import CSL
from viewer.cli import parallax
from viewer.model.source import Metadata, Source
from viewer.session import Session


@pytest.fixture
def project(tmp_path):
    path = tmp_path / "bridge.parallax"
    known = (Source("a", "One.", Metadata("The Bridge of Muhlau")), Source("b", "Two.", Metadata("A cookery book")))
    Session.create(path, "Nora", known).close()
    return path


def cited(project, tmp_path, *options):
    (tmp_path / "zotero.json").write_text(CSL, encoding="utf-8")
    return CliRunner().invoke(parallax, ["cite", str(project), str(tmp_path / "zotero.json"), *options]).output


def metas(project):
    with Session.open(project, "Nora", only_read=True) as session:
        return {key: source.meta for key, source in session.project.sources.items()}


def test_matches_are_listed_and_nothing_is_changed(project, tmp_path):
    before = metas(project)
    said = cited(project, tmp_path)
    assert "The Bridge of Mühlau: A History" in said
    assert "1 of 2 sources found" in said
    assert metas(project) == before


def test_matches_that_are_agreed_to_are_taken_over(project, tmp_path):
    assert "1 of 2 sources taken over" in cited(project, tmp_path, "--yes")
    assert (metas(project)["a"].doi, metas(project)["b"].doi) == ("10.1/x", "")
