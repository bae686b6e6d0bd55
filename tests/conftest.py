"""What every test stands on: a Qt without a screen, folders of its own, and the same examples each time."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent

# Before any test module imports Qt. A test of a real window starts a process with another platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("repeatable", derandomize=True, deadline=None, database=None)
settings.register_profile("searching", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))


@pytest.fixture(scope="session", autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the person's preferences, projects and caches out of reach of every test."""
    home = tmp_path_factory.mktemp("home")
    folders = {
        "HOME": home,
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_CONFIG_DIRS": home / "site",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_DOCUMENTS_DIR": home / "Documents",
        "XDG_RUNTIME_DIR": home / "run",
        "XDG_STATE_HOME": home / ".local" / "state",
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, folder in folders.items():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            patch.setenv(name, str(folder))
        if sys.platform == "win32":
            patch.setenv("APPDATA", str(home / "AppData" / "Roaming"))
            patch.setenv("LOCALAPPDATA", str(home / "AppData" / "Local"))
            patch.setenv("USERPROFILE", str(home))
        yield


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The application under which every test with a window runs: the program's own."""
    from viewer.qt.application import Application  # noqa: PLC0415 - most tests need no Qt

    return Application


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of texts and gold answers beside the checkout; without it the test is skipped."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("needs ../shared, which this checkout stands without")
    return folder


@pytest.fixture(scope="session")
def program() -> Callable[[str], str]:
    """`program(name)`: the path of an outside program; without it the test is skipped.

    Tests that use it carry the marker `outside`.
    """

    def find(name: str) -> str:
        path = shutil.which(name)
        if path is None:
            pytest.skip(f"needs the program {name}, which is not installed")
        return path

    return find
