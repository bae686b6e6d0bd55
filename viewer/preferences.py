"""What the person chose, kept in a TOML file; a second file, for all people of a machine, can set and lock choices."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import TypeGuard

import tomli_w

from viewer.errors import ParallaxError
from viewer.translation import LANGUAGES, translate

MAX_RECENT = 10
SYSTEM = "system"
THEMES = (SYSTEM, "light", "dark", "contrast")
READING_PX = range(14, 33)
LINE_PERCENT = range(120, 211, 10)
MEASURE = range(45, 76)


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the person chose. An empty `annotator` or `projects` stands for the machine's own.

    `theme` and `language` may be `system`. `reading_px` is the size of the text, `line_percent` the distance of its
    lines in percent of that, `measure` the length of a line in characters. `meaning` lets passages be compared by the
    language model too. `projects` is the folder that projects go to. `export` is the last choice of an export, as
    `viewer.export.choices` wrote it. `shortcuts` holds the keys of each action whose keys were changed.
    """

    annotator: str = ""
    theme: str = SYSTEM
    language: str = SYSTEM
    reading_px: int = 17
    line_percent: int = 150
    measure: int = 66
    meaning: bool = True
    projects: str = ""
    export: str = ""
    hints_seen: bool = False
    name_asked: bool = False
    recent: tuple[str, ...] = ()
    shortcuts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def with_recent(self, project: Path) -> "Preferences":
        """The same, with this project first among the recent ones."""
        path = str(project.resolve())
        others = tuple(entry for entry in self.recent if entry != path)
        return replace(self, recent=(path, *others)[:MAX_RECENT])


def _texts(value: object) -> TypeGuard[list[str]]:
    return isinstance(value, list) and all(isinstance(entry, str) for entry in value)


_SENSIBLE: Mapping[str, Callable[[object], bool]] = {
    "annotator": lambda value: isinstance(value, str) and len(value) <= 200,
    "theme": lambda value: value in THEMES,
    "language": lambda value: isinstance(value, str) and (value == SYSTEM or value in LANGUAGES),
    "reading_px": lambda value: type(value) is int and value in READING_PX,
    "line_percent": lambda value: type(value) is int and value in LINE_PERCENT,
    "measure": lambda value: type(value) is int and value in MEASURE,
    "meaning": lambda value: type(value) is bool,
    "projects": lambda value: isinstance(value, str),
    "export": lambda value: isinstance(value, str) and len(value) <= 10_000,
    "hints_seen": lambda value: type(value) is bool,
    "name_asked": lambda value: type(value) is bool,
    "recent": _texts,
    "shortcuts": lambda value: isinstance(value, dict) and all(_texts(keys) for keys in value.values()),
}
"""What makes sense for each preference, as TOML gives it."""


class PreferencesFile:
    """The preferences on disk. After `load`, `doubts` has a sentence for each entry that was passed over.

    Entries this program does not know stay in the file: a later version, or an earlier one, may.
    """

    def __init__(self, path: Path, managed: Path) -> None:
        """Keep preferences at `path`, under what the file `managed` sets; neither need exist."""
        self.path = path
        self.locked: frozenset[str] = frozenset()
        self.doubts: tuple[str, ...] = ()
        self._managed = managed

    def load(self) -> Preferences:
        """The preferences; what is missing or makes no sense has its default.

        A file that is no TOML is kept beside as `settings.toml.broken`, so that nothing is lost.
        """
        self.doubts = ()
        given = self._read(self._managed)
        self.locked = self._locks(given.get("locked", []))
        own = {key: value for key, value in self._read(self.path).items() if key not in self.locked}
        return _preferences({**self._sensible(given, self._managed), **self._sensible(own, self.path)})

    def save(self, preferences: Preferences) -> None:
        """Write the preferences in place of the old ones, whole or not at all; none that is locked.

        Raises:
            ParallaxError: If the folder cannot be written to.
        """
        chosen = {key: value for key, value in asdict(preferences).items() if key not in self.locked}
        beside = self.path.with_name(self.path.name + ".part")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(tomli_w.dumps({**self._read(self.path), **chosen}), encoding="utf-8")
            beside.replace(self.path)
        except OSError as error:
            sentence = translate("Preferences", "The preferences could not be kept in {0}: {1}.")
            raise ParallaxError(sentence.format(self.path, error.strerror)) from error

    def _read(self, path: Path) -> dict[str, object]:
        try:
            return tomllib.loads(path.read_text(encoding="utf-8"))
        except (FileNotFoundError, NotADirectoryError):
            return {}
        except (OSError, UnicodeDecodeError, RecursionError, tomllib.TOMLDecodeError) as error:
            self._doubt(translate("Preferences", "{0} cannot be read, so it is passed over: {1}"), path, error)
            if path == self.path and path.is_file():
                path.replace(path.with_name(path.name + ".broken"))
            return {}

    def _locks(self, wanted: object) -> frozenset[str]:
        entries = wanted if isinstance(wanted, list) else [wanted]
        known = frozenset(key for key in entries if isinstance(key, str) and key in _SENSIBLE)
        for key in entries:
            if key not in known:
                self._not_understood(self._managed, f"locked: {key}")
        return known

    def _sensible(self, stored: Mapping[str, object], path: Path) -> dict[str, object]:
        found = {}
        for key, sensible in _SENSIBLE.items():
            if key in stored and sensible(stored[key]):
                found[key] = stored[key]
            elif key in stored:
                self._not_understood(path, key)
        return found

    def _not_understood(self, path: Path, entry: str) -> None:
        self._doubt(translate("Preferences", "{0}: “{1}” is not understood and was passed over."), path, entry)

    def _doubt(self, sentence: str, *blanks: object) -> None:
        self.doubts = (*self.doubts, sentence.format(*blanks))


def _preferences(values: Mapping[str, object]) -> Preferences:
    chosen = {**asdict(Preferences()), **values}
    chosen["recent"] = tuple(chosen["recent"])[:MAX_RECENT]
    chosen["shortcuts"] = {action: tuple(keys) for action, keys in chosen["shortcuts"].items()}
    return Preferences(**{each.name: chosen[each.name] for each in fields(Preferences)})
