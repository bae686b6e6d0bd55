"""Names of files: given whole, or not at all."""

import os
from pathlib import Path

from viewer.errors import ProjectError
from viewer.translation import translate


def put(made: Path, path: Path) -> None:
    """Give a file its name, unless something has it already, and see the folder to the disk.

    Raises:
        ProjectError: If something has it.
    """
    try:
        os.link(made, path)
    except FileExistsError:
        raise ProjectError(
            translate("Errors", "{0} exists already. Choose another name, or open it.").format(path)
        ) from None
    except OSError:
        # Some sticks and shares know no second names: there a rename has to do.
        made.replace(path)
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def unused(path: Path) -> Path:
    """This name, or with the first number behind it that no file has."""
    number, free = 2, path
    while free.exists():
        free, number = path.with_name(f"{path.name}-{number}"), number + 1
    return free
