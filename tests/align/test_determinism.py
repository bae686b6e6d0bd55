"""The same sources give the same bytes, whatever the hash seed, the number of threads, or what was kept."""

import os
import subprocess
import sys
from pathlib import Path

from viewer.align.encoder import load_encoder
from viewer.ingest.catalogue import comparison
from viewer.settings import comparisons_folder

HERE = Path(__file__).parent.parent.parent


def aligned(out: Path, cache: Path, *, seed: int, threads: int) -> bytes:
    """What `parallax align` writes of a bundled comparison."""
    folder = comparisons_folder() / "november-1917"
    files = [str(folder / f"{source.id}.txt") for source in comparison(folder).sources]
    settings = {
        "PYTHONPATH": str(HERE),
        "PYTHONHASHSEED": str(seed),
        "OMP_NUM_THREADS": str(threads),
        "OPENBLAS_NUM_THREADS": str(threads),
        "XDG_CACHE_HOME": str(cache),
        "LOCALAPPDATA": str(cache),
    }
    words = [sys.executable, "-m", "viewer", "align", *files, "--json", str(out)]
    done = subprocess.run(words, env={**os.environ, **settings}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return out.read_bytes()


def test_neither_seed_nor_threads_nor_memory_change_a_byte(tmp_path: Path) -> None:
    first = aligned(tmp_path / "1.json", tmp_path / "one", seed=0, threads=1)
    if load_encoder():
        assert list((tmp_path / "one").rglob("*.npy"))
    assert aligned(tmp_path / "2.json", tmp_path / "two", seed=1, threads=2) == first
    assert aligned(tmp_path / "3.json", tmp_path / "one", seed=2, threads=2) == first
