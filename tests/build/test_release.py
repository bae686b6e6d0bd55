"""The workflow that makes releases: GitHub would take it, nothing in it moves by itself, and what it names is there."""

import os
import re
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.conftest import ROOT
from viewer import __version__
from viewer.store.file_format import MAJOR, MINOR

WORKFLOW = ROOT / ".github" / "workflows" / "release.yml"
TEXT = WORKFLOW.read_text(encoding="utf-8")
SCRIPTS = Path(sysconfig.get_path("scripts"))


def said_by(*command: str | Path) -> str:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("schema", ["vendor.github-workflows", "custom.github-workflows-require-timeout"])
def test_the_workflow_is_one_by_the_schema_that_github_is_held_to(schema: str) -> None:
    said_by(sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, WORKFLOW)


def test_the_schema_would_find_a_word_that_is_none(tmp_path: Path) -> None:
    wrong = tmp_path / "release.yml"
    wrong.write_text(TEXT.replace("runs-on:", "run-on:"), encoding="utf-8")
    with pytest.raises(AssertionError, match=r"run-on|runs-on"):
        said_by(sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", wrong)


def test_an_auditor_of_workflows_finds_nothing_to_say() -> None:
    """Actions pinned by commit, no right but to read, nothing from outside in a script."""
    said_by(SCRIPTS / "zizmor", "--offline", "--persona", "pedantic", "--no-progress", WORKFLOW)


def test_every_file_that_the_workflow_names_is_there() -> None:
    named = set(
        re.findall(
            r"(?<![\w/.])(?:build|tests|viewer|docs|resources)/[\w./-]+|requirements[\w-]*\.txt|pyproject\.toml", TEXT
        )
    )
    assert {"build/dist.py", "requirements.txt", "tests/build/test_frozen.py"} <= named
    assert [name for name in sorted(named) if not (ROOT / name).is_file()] == []


def test_what_the_workflow_asks_of_the_packer_is_what_it_can_do() -> None:
    asked = set(re.findall(r"build/dist\.py (\w+)", TEXT))
    offered = re.search(r"\{([\w,]+)\}", said_by(sys.executable, "build/dist.py", "--help"))
    assert asked
    assert offered
    assert asked <= set(offered[1].split(","))


def test_each_system_freezes_tests_and_packs() -> None:
    for system in ("ubuntu", "windows", "macos"):
        assert re.search(rf"os: \[.*{system}-", TEXT)
    for system in ("Linux", "Windows", "macOS"):
        # One step makes the package, one puts it to work.
        assert TEXT.count(f"runner.os == '{system}'") >= 2
    steps = [
        TEXT.index(step)
        for step in ("-m pytest\n", "build/dist.py freeze", "parallax selftest", "cyclonedx-py", "upload-")
    ]
    assert steps == sorted(steps)


def test_every_package_that_is_made_is_kept() -> None:
    """The names that the packers give, against those that the workflow keeps and counts the sums of."""
    made = (
        "parallax-0.1.0-linux-x86_64.tar.xz",
        "parallax_0.1.0_amd64.deb",
        "parallax-0.1.0-setup.exe",
        "parallax-0.1.0-macos.dmg",
    )
    kept = re.findall(r"^ +out/(\S+)$", TEXT, re.MULTILINE)
    assert all(any(Path(name).match(pattern) for pattern in kept) for name in made)
    assert "glob.glob('parallax[-_]*')" in TEXT
    assert 'f"parallax-{__version__}-' in (ROOT / "build/dist.py").read_text(encoding="utf-8")
    assert 'f"parallax_{__version__}_' in (ROOT / "build/dist.py").read_text(encoding="utf-8")


def test_the_version_is_told_alike_wherever_it_is_told_with_its_day_and_its_format_of_project_files() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    sections = re.findall(r"^## \[(.+?)\](?: - (\d{4}-\d{2}-\d{2}))?$", changelog, re.MULTILINE)
    assert sections[0] == ("Unreleased", "")
    assert sections[1][0] == __version__
    assert all(day for _, day in sections[1:])
    metainfo = (ROOT / "build" / "linux" / "io.github.parallax.Parallax.metainfo.xml").read_text(encoding="utf-8")
    assert re.findall(r'<release version="(.+?)" date="(.+?)"', metainfo)[0] == sections[1]
    # The newest word on it: a format that rises after a release is told under Unreleased.
    told = re.search(r"^Project files: format (\d+\.\d+)", changelog, re.MULTILINE)
    assert told
    assert told[1] == f"{MAJOR}.{MINOR}"
