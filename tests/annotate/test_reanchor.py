"""A corrected text takes the place of a source's, and nothing that a person made on it is lost."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bench.reanchor import KINDS, outcome, own_words
from tests.samples import DIKE, HAND, flood_project, passage
from viewer.annotate.reanchor import drop_unplaced, place_again, replace_text
from viewer.annotate.text_map import TextMap
from viewer.errors import ParallaxError
from viewer.model.bookmark import Bookmark
from viewer.model.change import Edit
from viewer.model.faults import faults_of
from viewer.model.link import LinkStatus
from viewer.model.place import Span
from viewer.model.project import Project
from viewer.session import Session

TEXT = own_words(12_000, 5)


def _reviewed() -> Project:
    """The flood with a link confirmed, a bookmark, and a note on words that the correction keeps."""
    project = flood_project()
    link = project.links["l1"]
    mark = Bookmark("b1", "Bread", "H. Brandt", HAND.at, passage=passage(project.sources["dike"], "Bread was dear."))
    return project.after(HAND.change("", Edit(link, replace(link, status=LinkStatus.CONFIRMED)), Edit(None, mark)))


@pytest.mark.parametrize("kind", KINDS)
def test_spans_are_found_where_their_letters_went(kind: str) -> None:
    got = outcome(own_words(30_000, 3), kind, 7)
    assert got.right >= 0.98
    assert got.right + got.reported >= 0.99


@given(st.integers(0, len(TEXT) - 700), st.integers(1, 400), st.integers(0, len(TEXT) - 700), st.integers(0, 300))
def test_what_is_outside_a_change_is_found_to_the_letter(start: int, length: int, at: int, cut: int) -> None:
    span, corrected = Span(start, start + length), TEXT[:at] + "And so on. " + TEXT[at + cut :]
    found = TextMap(TEXT, corrected).find(span)
    if span.end_cp <= at and length >= 24:
        assert found == span
    if found:
        assert 0 <= found.start_cp < found.end_cp <= len(corrected)


def test_words_that_are_gone_are_not_found_elsewhere() -> None:
    text_map = TextMap("Five wardens left. Four came.\n" * 3, "Nothing of the kind is told here.")
    assert text_map.find(Span(0, 4)) is None
    assert TextMap("", "x").old == ""
    assert TextMap("One word", "").find(Span(0, 3)) is None


def test_a_corrected_text_keeps_links_notes_and_evidence() -> None:
    project = _reviewed()
    text = "PREFACE ADDED BY THE PRINTER.\n\n" + DIKE.replace("Five wardens", "Five  vvardens")
    replaced = replace_text(project, "dike", replace(project.sources["dike"], text=text), HAND)
    after = project.after(replaced.change)
    assert replaced.lost == 0
    assert after.words(after.links["l1"].a) == "Five  vvardens left the council."
    assert after.annotations["n1"].quotes[0].exact == "Five  vvardens"
    assert after.bookmarks["b1"].passage
    assert after.words(after.bookmarks["b1"].passage) == "Bread was dear."
    assert after.links["l1"].evidence
    assert not list(faults_of(after))
    assert after.after(replaced.change.inverse()) == project


def test_what_finds_no_place_waits_for_the_reader() -> None:
    project = _reviewed()
    corrected = replace(project.sources["dike"], text="The dike at Harnwerth broke on 3 May. Bread was dear. All wept.")
    after = project.after(replace_text(project, "dike", corrected, HAND).change)
    assert not list(faults_of(after))
    assert "l1" not in after.links
    assert "e1" in after.events
    lost = {(kept.link.id if kept.link else kept.note_id): kept for kept in after.unplaced.values()}
    assert set(lost) == {"l1", "n1"}
    assert lost["n1"].lost[0].exact == "Five wardens"
    assert after.annotations["n1"].quotes == ()
    place = passage(corrected, "All wept.")
    for kept in lost.values():
        after = after.after(place_again(after, kept.id, place, HAND))
    assert after.words(after.links["l1"].a) == "All wept."
    assert after.annotations["n1"].quotes[0].exact == "All wept."
    assert after.unplaced == {}
    assert not list(faults_of(after))


def test_lost_words_can_be_dropped_and_are_only_placed_in_their_own_text() -> None:
    project = _reviewed()
    corrected = replace(project.sources["dike"], text="Nothing of that was ever told to anybody.")
    after = project.after(replace_text(project, "dike", corrected, HAND).change)
    key = next(kept.id for kept in after.unplaced.values() if kept.link)
    with pytest.raises(ParallaxError, match="The dike"):
        place_again(after, key, passage(after.sources["flood"], "The mill stood."), HAND)
    assert key not in after.after(drop_unplaced(after, key, HAND)).unplaced


def test_the_same_text_or_that_of_another_source_is_refused() -> None:
    project = flood_project()
    with pytest.raises(ParallaxError, match="already"):
        replace_text(project, "dike", project.sources["dike"], HAND)
    with pytest.raises(ParallaxError, match="High water"):
        replace_text(project, "dike", project.sources["flood"], HAND)


def test_a_replaced_text_is_on_disk_with_the_old_one_and_can_be_undone(tmp_path: Path) -> None:
    project = _reviewed()
    with Session.create(tmp_path / "flood.parallax", "H. Brandt", list(project.sources.values())) as session:
        session.apply(
            HAND.change("", *(Edit(None, each) for each in project.entities() if each.id not in project.sources))
        )
        corrected = replace(project.sources["dike"], text="Nothing of that was ever told to anybody.")
        change = replace_text(session.project, "dike", corrected, HAND).change
        session.apply(change)
        with Session.open(tmp_path / "flood.parallax", "H. Brandt", only_read=True) as again:
            assert again.project == session.project
            assert again.project.unplaced
        session.undo(change)
        assert session.project == project


def test_short_words_that_are_gone_are_not_found_in_what_stands_beside_the_cut() -> None:
    old = "Dear sister, the water took the sexton's goat and all of our rye."
    new = "Dear sister, all of our rye is gone."
    gone = old.index("the sexton's goat")
    assert TextMap(old, new).find(Span(gone, gone + len("the sexton's goat"))) is None
    kept = old.index("all of our rye")
    assert TextMap(old, new).find(Span(kept, kept + len("all of our rye"))) == Span(13, 27)
