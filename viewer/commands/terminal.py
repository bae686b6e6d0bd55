"""What every command has: paths, who is at work, the day, and progress on a terminal."""

import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import click

from viewer.preferences import PreferencesFile
from viewer.progress import SILENT, Progress
from viewer.session import default_author
from viewer.settings import managed_settings_file, settings_file

PATH = click.Path(path_type=Path, readable=False)


class _Line:
    """Progress as one line on stderr, written again and again."""

    _PAUSE_S = 0.1

    def __init__(self) -> None:
        self._label = ""
        self._at = float("-inf")
        self._width = 0

    def step(self, done: int, total: int, label: str) -> None:
        """Show a new label at once, and how far it is ten times a second."""
        now = time.monotonic()
        if label == self._label and now - self._at < self._PAUSE_S:
            return
        self._label, self._at = label, now
        room = shutil.get_terminal_size().columns - 1
        self._write(f"{label} {100 * done // max(1, total)}%"[:room])

    def clear(self) -> None:
        """Leave an empty line."""
        self._write("")
        click.echo("\r", nl=False, err=True)

    def _write(self, text: str) -> None:
        # Blanks instead of a control sequence: those every terminal knows.
        click.echo("\r" + text.ljust(self._width), nl=False, err=True)
        self._width = len(text)


@contextmanager
def shown() -> Iterator[Progress]:
    """Progress for a person at a terminal, and for nobody elsewhere; the line is gone afterwards, come what may."""
    if not sys.stderr.isatty():
        yield SILENT
        return
    line = _Line()
    try:
        yield line
    finally:
        line.clear()


def annotator() -> str:
    """The name that edits are signed with."""
    return PreferencesFile(settings_file(), managed_settings_file()).load().annotator or default_author()


def today() -> str:
    """The day, in the clock of the place."""
    return f"{datetime.now(UTC).astimezone():%Y-%m-%d}"
