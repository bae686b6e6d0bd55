"""At a terminal long work shows how far it is, and Ctrl-C ends it cleanly."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile_texts import PLAIN, TEXTS

if sys.platform == "win32":
    pytest.skip("a terminal to pretend with is not to be had on Windows", allow_module_level=True)

import pty

HERE = Path(__file__).parent.parent
ENVIRONMENT = {
    key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
}


def at_terminal(folder: Path, *words: str, stop_at: str | None = None) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of the command with a terminal as stderr; Ctrl-C once stderr shows `stop_at`."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "viewer", *words],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=theirs,
        text=True,
        env={**ENVIRONMENT, "PYTHONPATH": str(HERE)},
        # Whoever runs the tests in the background has them, and what they start, pass Ctrl-C by.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - no threads here
    )
    os.close(theirs)
    seen = b""
    with process:
        while True:
            try:
                part = os.read(ours, 4096)
            except OSError:  # on Linux, how a terminal says that its other end is closed
                break
            if not part:
                break
            seen += part
            if stop_at and stop_at.encode() in seen:
                process.send_signal(signal.SIGINT)
                stop_at = None
        printed = process.stdout.read() if process.stdout else ""
    os.close(ours)
    return process.returncode, printed, seen.decode().replace("\r\n", "\n")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two short texts and a long one."""
    (tmp_path / "a.txt").write_text(PLAIN, encoding="utf-8")
    (tmp_path / "b.txt").write_text(PLAIN.replace("Five", "Six"), encoding="utf-8")
    (tmp_path / "long.txt").write_text(TEXTS["names in sentences"](600_000), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("words", [("align", "a.txt", "b.txt", "--json", "x.json"), ("new", "p", "a.txt", "b.txt")])
def test_a_terminal_is_shown_how_far_it_is_in_one_line_that_goes_away(folder: Path, words: tuple[str, ...]) -> None:
    code, printed, shown = at_terminal(folder, *words)
    assert code == 0
    assert "events" in printed
    assert "Finding names 0%" in shown
    assert "\n" not in shown
    assert shown.split("\r")[-1] == ""
    assert not shown.split("\r")[-2].strip()


def test_the_demo_shows_how_far_it_is(folder: Path) -> None:
    code, _, shown = at_terminal(folder, "demo")
    assert code == 0
    assert "Finding names" in shown


def test_without_a_terminal_nothing_is_shown(folder: Path) -> None:
    words = [sys.executable, "-m", "viewer", "align", "a.txt", "b.txt", "--json", "x.json"]
    done = subprocess.run(
        words, cwd=folder, capture_output=True, text=True, env={**ENVIRONMENT, "PYTHONPATH": str(HERE)}, check=True
    )
    assert done.stderr == ""


@pytest.mark.parametrize("words", [("align", "--json", "x.json"), ("new", "p.parallax")])
def test_ctrl_c_ends_with_one_line_and_leaves_nothing(folder: Path, words: tuple[str, ...]) -> None:
    before = sorted(folder.iterdir())
    code, printed, shown = at_terminal(folder, *words, "a.txt", "long.txt", stop_at="Finding names")
    assert code == 130
    assert printed == ""
    assert shown.split("\r")[-1] == "parallax: Stopped. Nothing is left half-written.\n"
    assert sorted(folder.iterdir()) == before
