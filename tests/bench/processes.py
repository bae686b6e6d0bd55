"""Child processes and what they took."""

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.bench.places import ROOT

_UNITS_OF_MAXRSS = 1 << 20 if sys.platform == "darwin" else 1 << 10


@dataclass(frozen=True)
class Usage:
    """What processes took, the start of the interpreter included: CPU time of all together, memory of the greatest."""

    cpu_s: float = 0.0
    peak_mb: float = 0.0

    def __add__(self, other: "Usage") -> "Usage":
        """Both, one after the other."""
        return Usage(self.cpu_s + other.cpu_s, max(self.peak_mb, other.peak_mb))


def python(*arguments: str | Path) -> tuple[str, Usage]:
    """Run Python in the checkout; what it printed and what it took.

    Raises:
        subprocess.CalledProcessError: If it fails; its `stderr` says why.
    """
    command = [sys.executable, *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        child = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=out, stderr=err)
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        if child.returncode:
            raise subprocess.CalledProcessError(child.returncode, command, out.read(), err.read())
        return out.read(), Usage(used.ru_utime + used.ru_stime, used.ru_maxrss * _UNITS_OF_MAXRSS / (1 << 20))
