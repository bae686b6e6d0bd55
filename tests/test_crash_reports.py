"""Reports of faults are kept, a few of them, and a sudden end leaves one for the next start."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from viewer import crash_reports
from viewer.crash_reports import MOST_LETTERS, MOST_REPORTS, SuddenEnd, keep, reports_folder

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
FALLS = """
import ctypes, datetime, pathlib, sys
from viewer import crash_reports
crash_reports.state_folder = lambda: pathlib.Path(sys.argv[1])
assert crash_reports.SuddenEnd().watch(datetime.datetime.now()) is None
def fall():
    ctypes.string_at(0)
fall()
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A state folder of the test's own."""
    monkeypatch.setattr(crash_reports, "state_folder", lambda: tmp_path)
    # The faults of this very process are pytest's.
    for name in ("enable", "disable"):
        monkeypatch.setattr(f"viewer.crash_reports.faulthandler.{name}", lambda *_: None)
    return tmp_path / "crashes"


def test_the_newest_reports_are_kept_and_none_is_endless(folder: Path) -> None:
    places = [keep(f"fault {n} " + "x" * 2 * MOST_LETTERS, NOW + timedelta(seconds=n)) for n in range(MOST_REPORTS + 3)]
    assert sorted(folder.iterdir()) == places[3:]
    assert {path.stat().st_size for path in folder.iterdir()} == {MOST_LETTERS}
    assert folder == reports_folder()


def test_where_nothing_can_be_written_nothing_is_kept_and_nothing_breaks(folder: Path) -> None:
    folder.write_text("a file where the folder should be")
    assert keep("fault", NOW) is None
    assert SuddenEnd().watch(NOW) is None


def test_a_sudden_end_is_told_at_the_next_start_once(folder: Path) -> None:
    fell = subprocess.run([sys.executable, "-c", FALLS, folder.parent], capture_output=True, check=False)
    assert fell.returncode
    sudden = SuddenEnd()
    report = sudden.watch(NOW)
    sudden.end()
    assert report is not None
    assert "in fall" in report.read_text(encoding="utf-8")
    again = SuddenEnd()
    assert again.watch(NOW) is None
    again.end()
