"""What every command has: paths, who is at work, the day, the language, and progress on a terminal."""

import ctypes
import locale
import os
import re
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from inspect import cleandoc
from pathlib import Path

import click

from viewer.preferences import Preferences, PreferencesFile
from viewer.progress import SILENT, Progress
from viewer.session import default_author
from viewer.settings import managed_settings_file, resource, settings_file
from viewer.translation import LANGUAGES, read_catalogue, speak, translate

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


def preferences() -> Preferences:
    """What the person chose in the window, or who looks after the machine for all."""
    return PreferencesFile(settings_file(), managed_settings_file()).load()


def annotator() -> str:
    """The name that edits are signed with."""
    return preferences().annotator or default_author()


def today() -> str:
    """The day, in the clock of the place."""
    return f"{datetime.now(UTC).astimezone():%Y-%m-%d}"


def speak_as_set(command: click.Command) -> None:
    """Speak the language of the preferences, in messages and in the help of a command and of those below it."""
    wanted = preferences().language
    code = wanted if wanted in LANGUAGES else _system_language()
    if code != "en":
        speak(read_catalogue(resource("translations", f"{code}.ts")))
        _reword_help(command)


def _system_language() -> str:
    """The first language of the person that there is: by the variables of POSIX and of GNU gettext, or by Windows."""
    if sys.platform == "win32":
        tags = [locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")]
    else:
        chosen = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "C")
        speaks = chosen.split(".")[0] not in {"C", "POSIX"}
        tags = [*os.environ.get("LANGUAGE", "").split(":"), chosen] if speaks else []
    codes = (re.split("[_.@-]", tag)[0] for tag in tags)
    return next((code for code in codes if code in LANGUAGES), "en")


def _reword_help(command: click.Command) -> None:
    command.help = command.help and translate("Commands", cleandoc(command.help))
    for option in command.params:
        if isinstance(option, click.Option) and option.help:
            option.help = translate("Commands", option.help)
    for other in command.commands.values() if isinstance(command, click.Group) else ():
        _reword_help(other)


def help_texts(command: click.Command) -> Iterator[str]:
    """What the help of a command, and of those below it, says in English: the texts for the catalogues."""
    if command.help:
        yield cleandoc(command.help)
    yield from (option.help for option in command.params if isinstance(option, click.Option) and option.help)
    for other in command.commands.values() if isinstance(command, click.Group) else ():
        yield from help_texts(other)
