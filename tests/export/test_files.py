"""Files written whole or not at all."""

import os
import sys
from pathlib import Path

import pytest

from viewer.errors import ExportError
from viewer.export.files import write_file


def test_a_file_is_written_in_place_of_the_old_one(tmp_path):
    path = tmp_path / "compared – Ѣ.html"
    write_file(path, "one")
    write_file(path, "zwei – Ѣ\n")
    assert path.read_bytes() == "zwei – Ѣ\n".encode()
    assert list(tmp_path.iterdir()) == [path]


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    path = tmp_path / "out.html"
    path.write_text("old")

    def full_disk(number):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(ExportError, match="No space left"):
        write_file(path, "new")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_is_followed_so_that_its_target_is_written(tmp_path):
    target = tmp_path / "target.html"
    target.write_text("old")
    link = tmp_path / "link.html"
    link.symlink_to(target)
    write_file(link, "new")
    assert link.is_symlink()
    assert target.read_text() == "new"


def test_a_place_that_cannot_hold_a_file_is_refused(tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("")
    for path, said in [
        (tmp_path / "folder", "is a folder"),
        (tmp_path / "missing" / "out.html", "no folder"),
        (tmp_path / "file" / "out.html", "no folder|could not be written"),
        (tmp_path / ("x" * 300), "could not be written"),
        (Path("a\0b"), "no name for a file|no folder"),
    ]:
        with pytest.raises(ExportError, match=said):
            write_file(path, "words")


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes there are no files")
def test_a_pipe_is_refused_and_stays_one(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(ExportError, match="cannot be written to"):
        write_file(pipe, "words")
    assert pipe.is_fifo()


def test_a_folder_without_permission_is_refused(tmp_path, monkeypatch):
    # The administrator may write anywhere, so the refusal is played.
    def refused(self, *_args, **_kwargs):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refused)
    with pytest.raises(ExportError, match="may not write"):
        write_file(tmp_path / "out.html", "words")
