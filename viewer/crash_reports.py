"""Reports of faults, kept in the person's state folder, so that they can be sent in later: also of a sudden end."""

import faulthandler
import logging
from datetime import datetime
from pathlib import Path
from typing import IO

from viewer.settings import state_folder

MOST_REPORTS = 10
MOST_LETTERS = 200_000
_SUDDEN = "sudden-end.txt"

log = logging.getLogger(__name__)


def reports_folder() -> Path:
    """Where the reports are; need not exist."""
    return state_folder() / "crashes"


def keep(report: str, now: datetime) -> Path | None:
    """Keep a report, and of the older ones the newest; its place, or None if the folder cannot be written."""
    folder = reports_folder()
    path = folder / f"{now:%Y-%m-%d_%H-%M-%S_%f}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(report[:MOST_LETTERS], encoding="utf-8", errors="replace")
        for old in sorted(folder.glob("2*.txt"))[:-MOST_REPORTS]:
            old.unlink()
    except OSError as error:
        log.warning("no report kept: %s", error)
        return None
    return path


class SuddenEnd:
    """Has the threads written down should the program be ended by a fault that Python cannot catch."""

    def __init__(self) -> None:
        """Nothing is watched yet."""
        self._file: IO[bytes] | None = None

    def watch(self, now: datetime) -> Path | None:
        """Begin; the report of the sudden end before this start, if there was one."""
        path = reports_folder() / _SUDDEN
        found = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("a+b") as file:
                file.seek(0)
                told = file.read(MOST_LETTERS).decode("utf-8", errors="replace")
            if told:
                found = keep(told, now)
            self._file = path.open("wb")
        except OSError as error:
            log.warning("a sudden end would not be written down: %s", error)
            return found
        faulthandler.enable(self._file)
        return found

    def end(self) -> None:
        """The program ends as it should."""
        if self._file:
            faulthandler.disable()
            self._file.close()
            self._file = None
