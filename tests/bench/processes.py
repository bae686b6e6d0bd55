"""Child processes and what they took."""

import os
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.bench.places import ROOT

WATCH = ROOT / "tests" / "bench" / "watch.py"


@dataclass(frozen=True)
class Usage:
    """What processes took, the start of the interpreter included: CPU time of all together, memory of the greatest."""

    cpu_s: float = 0.0
    peak_mb: float = 0.0

    def __add__(self, other: "Usage") -> "Usage":
        """Both, one after the other."""
        return Usage(self.cpu_s + other.cpu_s, max(self.peak_mb, other.peak_mb))


def python(*arguments: str | Path, patience_s: float | None = None) -> tuple[str, Usage]:
    """Run Python in the checkout; what it printed and what it took.

    Raises:
        subprocess.TimeoutExpired: If it takes longer than `patience_s` seconds; it is ended then.
        subprocess.CalledProcessError: If it fails; what it wrote to stderr is seen above.
    """
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with tempfile.TemporaryDirectory() as folder:
        usage = Path(folder) / "usage"
        command = [sys.executable, "-S", WATCH, usage, sys.executable, *arguments]
        with subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, start_new_session=True
        ) as child:
            try:
                printed, _ = child.communicate(timeout=patience_s)
            except subprocess.TimeoutExpired:
                # The watch and the one it watches are a group of their own.
                os.killpg(child.pid, signal.SIGKILL)
                raise
        if child.returncode:
            raise subprocess.CalledProcessError(child.returncode, command, printed)
        cpu_s, peak = usage.read_text(encoding="utf-8").split()
    return printed, Usage(float(cpu_s), float(peak) / 1e6)
