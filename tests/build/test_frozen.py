"""The frozen program, where there is one: `make dist` makes it, and these tests try it where no Python is in sight."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from viewer.export.write import FORMATS
from viewer.ingest.kinds import Kind
from viewer.translation import LANGUAGES

FOLDER = ROOT / "out" / "dist" / "parallax"
PROGRAM = FOLDER / ("parallax.exe" if sys.platform == "win32" else "parallax")

pytestmark = [
    pytest.mark.outside,
    pytest.mark.skipif(not PROGRAM.is_file(), reason="needs the frozen program, which `make dist` makes"),
]

GPL_ONLY = (
    *("libreadline", "libhistory", "libgdbm", "libpoppler", "libmupdf", "libgsl", "libfftw", "libcrypt_gpl"),
    # Parts of Qt that are not to be had under the LGPL.
    *("Charts", "CoAp", "DataVisualization", "Graphs", "Grpc", "HttpServer", "Lottie", "Mqtt", "NetworkAuth"),
    *("Quick3D", "QuickTimeline", "VirtualKeyboard", "WaylandCompositor"),
)
LIBRARY = re.compile(r"\.so\b|\.(?:dll|dylib)$")
GPL = re.compile(r"\b(?:A?GPL|GNU (?:Affero )?General Public)", re.IGNORECASE)
LESSER = re.compile(r"LGPL|Lesser|Library General Public", re.IGNORECASE)


def run(home: Path, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    """What the program does in a clean environment, its folder read only as far as it is concerned."""
    environment = {"HOME": str(home), "PATH": "/nowhere", "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", **more}
    if sys.platform == "win32":
        # Without the first no program starts there at all; the others stand for a home.
        environment |= {"SYSTEMROOT": os.environ["SYSTEMROOT"], "USERPROFILE": str(home), "LOCALAPPDATA": str(home)}
    return subprocess.run(
        [PROGRAM, *words],
        cwd=home,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=300,
        check=False,
    )


def test_it_makes_aligns_exports_and_checks_a_comparison(tmp_path: Path) -> None:
    texts = sorted((ROOT / "sources" / "november-1917").glob("*.txt"))[:2]
    made = run(tmp_path, "new", "own.parallax", *map(str, texts))
    assert made.returncode == 0, made.stderr
    assert re.search(r"2 sources, \d+ links", made.stdout)
    for suffix in ("html", "pdf", "docx", "json"):
        done = run(tmp_path, "export", "own.parallax", f"own.{suffix}")
        assert done.returncode == 0, done.stderr
        assert (tmp_path / f"own.{suffix}").stat().st_size > 1_000
    assert run(tmp_path, "check", "own.parallax").returncode == 0
    refused = run(tmp_path, "check", "none.parallax")
    assert refused.returncode == 1
    assert "none.parallax" in refused.stderr


def test_its_window_paints_aligns_the_bundled_comparison_and_closes(tmp_path: Path) -> None:
    done = run(tmp_path, PARALLAX_CLOSE_WHEN="idle")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0] == "painted"
    assert re.search(r"idle, [1-9]\d* links", done.stdout)


def test_every_part_works(tmp_path: Path) -> None:
    done = run(tmp_path, "selftest")
    said = dict(line.split("  ", 1) for line in done.stdout.splitlines() if "  " in line)
    wanted = {"alignment", "citations", "language model", "window", "parts"}
    wanted |= {f"writer: {key}" for key in FORMATS} | {f"language: {code}" for code in LANGUAGES}
    wanted |= {f"reader: {kind}" for kind in (*Kind, "bibtex", "ris", "csl json")}
    assert wanted <= said.keys()
    assert [name for name, words in said.items() if "FAILS" in words] == []
    assert done.returncode == 0


def test_nothing_in_it_is_under_the_gpl() -> None:
    names = [path.name for path in FOLDER.rglob("*") if path.is_file()]
    assert [name for name in names if any(part in name for part in GPL_ONLY) and LIBRARY.search(name)] == []
    for about in FOLDER.rglob("*.dist-info/METADATA"):
        head = about.read_text(encoding="utf-8").split("\n\n", 1)[0]
        licences = [line for line in head.splitlines() if line.startswith(("License", "Classifier: License"))]
        said = " ".join(line for line in licences if len(line) < 200)
        assert LESSER.search(said) or not GPL.search(said), f"{about.parent.name}: {said}"


def test_the_notice_names_every_library_that_is_there() -> None:
    notice = (FOLDER / "NOTICE.txt").read_text(encoding="utf-8").lower().replace("_", "-")
    there = {path.name.split("-")[0].lower().replace("_", "-") for path in FOLDER.rglob("*.dist-info")}
    assert {name for name in there - {"parallax", "pip", "setuptools"} if name not in notice} == set()


def test_it_needs_no_file_outside_its_folder_but_the_systems_own(tmp_path: Path) -> None:
    """No Python of this machine is on its way: it works when the environment would lead it to one."""
    misled = {"PYTHONHOME": str(tmp_path), "PYTHONPATH": os.fspath(tmp_path)}
    assert run(tmp_path, "--version", **misled).returncode == 0
