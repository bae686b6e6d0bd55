"""What a child process took is its own."""

import subprocess
import sys

import pytest

from tests.bench.processes import python

posix = "the bench takes the use of a process as POSIX gives it"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason=posix)


def test_the_memory_of_the_starter_is_not_counted_as_the_childs() -> None:
    burden = bytearray(b"x") * 200_000_000
    printed, small = python("-c", "print('done')")
    _, great = python("-c", "held = bytearray(b'x') * 150_000_000")
    assert len(burden) > 1e6 * small.peak_mb
    assert printed == "done\n"
    assert small.peak_mb < 100
    assert great.peak_mb >= 150


def test_a_program_that_fails_is_reported() -> None:
    with pytest.raises(subprocess.CalledProcessError):
        python("-c", "raise SystemExit(3)")
