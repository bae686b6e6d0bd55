"""What a person reads before the first start, when the system lacks something."""

import importlib.util
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "build" / "check_system.py"


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script on a Linux where everything is there, apt-get too, and nothing can be run."""
    spec = importlib.util.spec_from_file_location("check_system", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module.sys, "platform", "linux")
    monkeypatch.setattr(module, "LIBRARIES", {})
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(subprocess, "run", _refuse)
    return module


def _refuse(*command: object, **_: object) -> None:
    raise AssertionError(f"ran {command}")


@pytest.fixture
def lacking(script: ModuleType, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.setattr(script, "LIBRARIES", {"libnonesuch.so.9": "libnonesuch9"})
    return script


def as_user(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: number, raising=False)


def test_it_is_silent_when_nothing_is_missing(script: ModuleType, capfd: pytest.CaptureFixture[str]) -> None:
    assert script.main() == 0
    assert capfd.readouterr() == ("", "")


def test_it_names_the_one_line_that_installs_what_is_missing(
    lacking: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    as_user(monkeypatch, 1000)
    assert lacking.main() == 1
    *_, line = capsys.readouterr().err.splitlines()
    assert line == "sudo apt-get install --yes --no-install-recommends libnonesuch9"


def test_it_names_the_libraries_where_there_is_no_apt(
    lacking: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert lacking.main() == 1
    assert "libnonesuch.so.9" in capsys.readouterr().err


def runner(script: ModuleType, code: int, ran: list[str]) -> Callable[..., subprocess.CompletedProcess[str]]:
    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        ran.append(" ".join(command))
        script.LIBRARIES.clear()
        return subprocess.CompletedProcess(command, code)

    return run


def test_as_root_it_installs_and_goes_on(lacking: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[str] = []
    as_user(monkeypatch, 0)
    monkeypatch.setattr(subprocess, "run", runner(lacking, 0, ran))
    assert lacking.main() == 0
    assert [line.split()[1] for line in ran] == ["update", "install"]
    assert "libnonesuch9" in ran[1]


def test_it_stops_when_apt_fails(
    lacking: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran: list[str] = []
    as_user(monkeypatch, 0)
    monkeypatch.setattr(subprocess, "run", runner(lacking, 100, ran))
    assert lacking.main() == 1
    assert len(ran) == 1
    assert "apt-get update" in capsys.readouterr().err
