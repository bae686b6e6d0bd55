"""How the window was left, kept in the person's state folder, so that it is found again so; no project is touched."""

import json
import logging
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TypeGuard

from viewer.model.divergence import NoteKind
from viewer.model.link import LinkStatus
from viewer.search.event_filter import EventFilter
from viewer.settings import state_folder

MOST_PROJECTS = 100
MOST_BYTES = 1_000_000
LONGEST = 2_000
MOST_ENTRIES = 50

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class WindowLeft:
    """Where the window stood on its screen, and how wide its areas were, each as the toolkit writes it in base 64."""

    geometry: str = ""
    areas: str = ""


@dataclass(frozen=True, slots=True)
class ProjectLeft:
    """What was looked at in a project.

    `view` is the id of the action that shows it, `panes` the ids of the sources from the left, `places` the code point
    at the top of each, `event` the id of the chosen one, `shown` what the list of events was filtered by.
    """

    view: str = ""
    panes: tuple[str, ...] = ()
    places: Mapping[str, float] = field(default_factory=dict)
    event: str = ""
    shown: EventFilter = field(default_factory=EventFilter)


class AsLeft:
    """The file that remembers. What is missing in it, or makes no sense, is as at the first start."""

    def __init__(self, path: Path | None = None) -> None:
        """Remember at `path`, else in the state folder; it need not exist."""
        self._path = path or state_folder() / "window.json"

    def window(self) -> WindowLeft:
        """How the window was left."""
        given = _mapping(self._read().get("window"))
        return WindowLeft(_text(given.get("geometry")), _text(given.get("areas")))

    def project(self, path: Path) -> ProjectLeft | None:
        """How a project was left; None if it never was, or so long ago that others took its room."""
        given = _mapping(_mapping(self._read().get("projects")).get(str(path.resolve())))
        if not given:
            return None
        panes, places = given.get("panes"), _mapping(given.get("places"))
        return ProjectLeft(
            view=_text(given.get("view")),
            panes=tuple(filter(None, map(_text, panes[:MOST_ENTRIES]))) if isinstance(panes, list) else (),
            places={key: float(place) for key, place in places.items() if _is_place(place)},
            event=_text(given.get("event")),
            shown=_event_filter(_mapping(given.get("shown"))),
        )

    def keep_window(self, left: WindowLeft) -> None:
        """Remember how the window is left."""
        self._write({**self._read(), "window": asdict(left)})

    def keep_project(self, path: Path, left: ProjectLeft) -> None:
        """Remember how a project is left; of too many projects, those left longest ago are forgotten."""
        stored = self._read()
        key = str(path.resolve())
        others = [(name, value) for name, value in _mapping(stored.get("projects")).items() if name != key]
        latest = dict([*others, (key, asdict(left))][-MOST_PROJECTS:])
        self._write({**stored, "projects": latest})

    def _read(self) -> dict[str, object]:
        try:
            if self._path.stat().st_size > MOST_BYTES:
                log.warning("how the window was left is passed over: %s is too large", self._path)
                return {}
            return _mapping(json.loads(self._path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError) as error:
            log.warning("how the window was left cannot be read: %s", error)
            return {}

    def _write(self, stored: Mapping[str, object]) -> None:
        beside = self._path.with_suffix(".part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps(stored, indent=1), encoding="utf-8")
            beside.replace(self._path)
        except OSError as error:
            log.warning("how the window is left cannot be kept: %s", error)


def _mapping(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str:
    return value if isinstance(value, str) and len(value) <= LONGEST else ""


def _is_place(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and math.isfinite(value) and 0 <= value < 2**31


def _event_filter(given: Mapping[str, object]) -> EventFilter:
    """What a filter asks for that this version understands."""
    status, kind = _text(given.get("status")), _text(given.get("kind"))
    return EventFilter(
        words=_text(given.get("words")),
        source=_text(given.get("source")) or None,
        status=LinkStatus(status) if status in set(LinkStatus) else None,
        kind=NoteKind(kind) if kind in set(NoteKind) else None,
        author=_text(given.get("author")) or None,
        tag=_text(given.get("tag")) or None,
    )
