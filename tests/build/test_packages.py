"""What a package for Linux says that it needs."""

import importlib
from pathlib import Path

import pytest

from tests.conftest import ROOT


@pytest.fixture
def dist(monkeypatch: pytest.MonkeyPatch):
    """The module that packs."""
    monkeypatch.syspath_prepend(str(ROOT / "build"))
    return importlib.import_module("dist")


def test_the_oldest_c_library_that_will_do_is_read_from_the_libraries(dist, tmp_path: Path) -> None:
    (tmp_path / "libold.so.1").write_bytes(b"ELF\0GLIBC_2.2.5\0GLIBC_2.17\0")
    (tmp_path / "libnew.so").write_bytes(b"ELF\0GLIBC_2.9\0GLIBC_2.35\0GLIBC_PRIVATE\0")
    (tmp_path / "notes.txt").write_bytes(b"\0GLIBC_2.99\0")
    program = tmp_path / "program"
    program.write_bytes(b"ELF\0GLIBC_2.34\0")
    program.chmod(0o755)
    assert dist.oldest_libc(tmp_path) == "2.35"


def test_the_control_file_is_filled_whole(dist) -> None:
    control = (ROOT / "build" / "linux" / "control").read_text(encoding="utf-8")
    filled = control.format(version="1.0", architecture="amd64", size=1, libc="2.35")
    fields = dict(line.split(": ", 1) for line in filled.splitlines() if not line.startswith(" "))
    assert "libc6 (>= 2.35)" in fields["Depends"]
    # Printing works without it only into a file.
    assert "libcups2" in fields["Recommends"].split(", ")
