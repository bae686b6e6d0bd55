"""What is being written is on disk before it is kept."""

from pathlib import Path

from viewer.drafts import Draft


def test_a_draft_is_there_again_until_it_is_kept_or_given_up(tmp_path: Path) -> None:
    project = tmp_path / "a.parallax"
    Draft(project, "e1").write("Who *counted*?\nЖ")
    assert Draft(project, "e1").read() == "Who *counted*?\nЖ"
    assert Draft(project, "e2").read() == Draft(tmp_path / "b.parallax", "e1").read() == ""
    Draft(project, "e1").forget()
    Draft(project, "e1").forget()
    assert Draft(project, "e1").read() == ""


def test_a_disk_that_refuses_takes_nothing_from_the_screen(tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    monkeypatch.setattr("viewer.drafts.state_folder", lambda: tmp_path / "state")
    draft = Draft(tmp_path / "a.parallax", "e1")
    draft.write("Words")
    assert draft.read() == ""
    draft.forget()
