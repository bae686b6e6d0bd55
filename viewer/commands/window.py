"""The short way to the window: without the other commands, and what they load."""

import sys
from pathlib import Path
from typing import NoReturn

from viewer.qt.display import display_reachable
from viewer.settings import PROJECT_SUFFIX, settings_file


def is_for_window(words: list[str]) -> bool:
    """Whether a command line asks for the window alone, by no word or a project file, and one can be shown."""
    project = len(words) == 1 and words[0].endswith(PROJECT_SUFFIX) and not words[0].startswith("-")
    return (not words or project) and display_reachable()


def open_window(project: Path | None) -> NoReturn:
    """Show the window until it is closed, and leave with its exit code. There has to be a display."""
    # Only the window needs Qt; without this the other commands would take half a second longer.
    from viewer.app import run  # noqa: PLC0415 - as said above

    sys.exit(run(project, settings_file()))
