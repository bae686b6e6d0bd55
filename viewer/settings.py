"""The person's folders, and the files that come with the program."""

import os
import sys
import tomllib
from pathlib import Path
from typing import Any

import platformdirs

PROJECT_SUFFIX = ".parallax"
SETTINGS = "settings.toml"


def resource(*parts: str) -> Path:
    """The place of a file under `resources/`, in a checkout, an installed wheel or a frozen program."""
    return _bundled("resources").joinpath(*parts)


def table(*parts: str) -> dict[str, Any]:
    """A TOML file under `resources/`, which comes with the program and is whole."""
    return tomllib.loads(resource(*parts).read_text(encoding="utf-8"))


def comparisons_folder() -> Path:
    """The folder of the comparisons that come with the program."""
    return _bundled("sources")


def _bundled(folder: str) -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / folder
    package = Path(__file__).parent
    installed = package / folder
    return installed if installed.is_dir() else package.parent / folder


def settings_file() -> Path:
    """Where the person's preferences are kept."""
    return platformdirs.user_config_path("parallax", appauthor=False) / SETTINGS


def own_words_file() -> Path:
    """Where a person may keep words that judge, to be read beside the shipped ones; need not exist."""
    return settings_file().with_name("words.toml")


def managed_settings_file() -> Path:
    """Where whoever looks after the machine sets preferences for all its people; need not exist.

    Where a system has several such folders, the first that holds the file: Ubuntu's desktops put one of their own
    before `/etc/xdg`.
    """
    folders = platformdirs.site_config_dir("parallax", appauthor=False, multipath=True).split(os.pathsep)
    places = [Path(folder) / SETTINGS for folder in folders]
    return next((place for place in places if place.is_file()), places[-1])


def state_folder() -> Path:
    """Where the window keeps how it was left, and reports of crashes."""
    return platformdirs.user_state_path("parallax", appauthor=False)


def samples_folder() -> Path:
    """Where the person's own copies of the bundled comparisons are kept."""
    return platformdirs.user_data_path("parallax", appauthor=False) / "samples"


def meaning_folder() -> Path:
    """Where the vectors of texts are kept, so that no text is encoded twice. May be deleted at any time."""
    return platformdirs.user_cache_path("parallax", appauthor=False) / "meaning"


def projects_folder() -> Path:
    """Where projects go that were given no other place."""
    return platformdirs.user_documents_path() / "Parallax"


def project_path(path: Path) -> Path:
    """A project file's place, with the suffix put behind a name that lacks it."""
    return path if path.suffix == PROJECT_SUFFIX else path.with_name(path.name + PROJECT_SUFFIX)
