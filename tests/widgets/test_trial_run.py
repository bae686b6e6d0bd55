import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT


@pytest.mark.parametrize(("when", "last"), [("painted", "painted"), ("idle", "idle, ")])
def test_the_window_closes_by_itself_once_it_shows_words_or_has_done_its_work(
    tmp_path: Path, when: str, last: str
) -> None:
    home = {name: str(tmp_path) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    asked = {**os.environ, **home, "QT_QPA_PLATFORM": "offscreen", "PARALLAX_CLOSE_WHEN": when}
    done = subprocess.run(
        [sys.executable, "-m", "viewer"], cwd=ROOT, env=asked, capture_output=True, text=True, timeout=120, check=True
    )
    said = done.stdout.split("\n")
    assert said[0] == "painted"
    assert said[-2].startswith(last)
