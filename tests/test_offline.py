"""The program makes no network connection, and its libraries make none."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ENCODE_AND_WAIT = """
import time
from viewer.align.encoder import load_encoder
load_encoder().encode(["The dam broke in May."])
time.sleep(6)
"""
"""What reports its use does so some seconds after it was put to work."""


@pytest.mark.outside
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace, which sees every call to the system, is not here")
def test_nothing_asks_for_the_internet_while_texts_are_compared(tmp_path: Path) -> None:
    calls = tmp_path / "calls.txt"
    command = ["strace", "-f", "-qq", "-e", "trace=network", "-o", str(calls), sys.executable, "-c", ENCODE_AND_WAIT]
    environment = {name: value for name, value in os.environ.items() if name != "ORT_DISABLE_TELEMETRY"}
    subprocess.run(command, check=True, cwd=Path(__file__).parents[1], env=environment, timeout=120)
    assert [line for line in calls.read_text().splitlines() if "AF_INET" in line] == []
