"""Preferences, the person's folders, and the files that come with the program."""

import logging
import sys
import tomllib
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import platformdirs
import tomli_w

from viewer.errors import ParallaxError

log = logging.getLogger(__name__)

MAX_RECENT = 10
PROJECT_SUFFIX = ".parallax"


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
    """Where the preferences are kept."""
    return platformdirs.user_config_path("parallax", appauthor=False) / "settings.toml"


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


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the person chose, kept between sessions. `theme` is system, light, dark or contrast."""

    annotator: str = ""
    theme: str = "system"
    reading_px: int = 17
    recent: tuple[str, ...] = ()
    hints_seen: bool = False

    def with_recent(self, project: Path) -> "Preferences":
        """The same, with this project first among the recent ones."""
        path = str(project.resolve())
        others = tuple(entry for entry in self.recent if entry != path)
        return replace(self, recent=(path, *others)[:MAX_RECENT])


THEMES = ("system", "light", "dark", "contrast")
READING_PX = range(14, 33)


def load_preferences(path: Path) -> Preferences:
    """The preferences in a file; what is missing or makes no sense there has its default.

    A file that is no TOML is kept beside as `settings.toml.broken`, so that nothing is lost.
    """
    try:
        stored = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Preferences()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        log.warning("preferences cannot be read, defaults are used: %s", error)
        if path.is_file():
            path.replace(path.with_name(path.name + ".broken"))
        return Preferences()
    default = Preferences()
    annotator, theme, reading_px = stored.get("annotator"), stored.get("theme"), stored.get("reading_px")
    recent, hints_seen = stored.get("recent"), stored.get("hints_seen")
    return Preferences(
        annotator=annotator if isinstance(annotator, str) else default.annotator,
        theme=theme if theme in THEMES else default.theme,
        reading_px=reading_px if isinstance(reading_px, int) and reading_px in READING_PX else default.reading_px,
        recent=tuple(str(entry) for entry in recent[:MAX_RECENT]) if isinstance(recent, list) else default.recent,
        hints_seen=hints_seen is True,
    )


def save_preferences(preferences: Preferences, path: Path) -> None:
    """Write the preferences in place of the old ones, whole or not at all.

    Raises:
        ParallaxError: If the folder cannot be written to.
    """
    beside = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(tomli_w.dumps(asdict(preferences)), encoding="utf-8")
        beside.replace(path)
    except OSError as error:
        raise ParallaxError(f"The preferences could not be kept in {path}: {error.strerror}.") from error
