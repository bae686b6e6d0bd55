"""A file written whole or not at all."""

import os
import secrets
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path

from viewer.errors import ExportError
from viewer.settings import PROJECT_SUFFIX
from viewer.translation import translate


def write_file(path: Path, content: str | bytes, *, never: Iterable[Path] = ()) -> None:
    """Write bytes, or text as UTF-8, in place of what the file held before.

    A Parallax project and the files in `never`, from which it was made, are not written over.

    The bytes go to a file beside it first, which then takes its place: whatever happens in between,
    the old file is whole.

    Raises:
        ExportError: If the folder is missing, the place is no file, or writing is not allowed or fails.
    """
    try:
        target = path.resolve()
        if target.exists() and (target.suffix == PROJECT_SUFFIX or any(_same(target, other) for other in never)):
            raise ExportError(
                translate("Errors", "{0} is a project or a source of this comparison. Choose another name.").format(
                    path
                )
            )
        if target.is_dir():
            raise ExportError(translate("Errors", "{0} is a folder. Choose a name for the file in it.").format(path))
        if target.exists() and not (target.is_file() and os.access(target, os.W_OK)):
            raise ExportError(translate("Errors", "{0} cannot be written to. Choose another name.").format(path))
        if not target.parent.is_dir():
            raise ExportError(
                translate("Errors", "There is no folder {0}. Choose another, or make it first.").format(path.parent)
            )
        _replace(target, content.encode() if isinstance(content, str) else content)
    except PermissionError as error:
        raise ExportError(
            translate("Errors", "You may not write to the folder {0}. Choose another.").format(path.parent)
        ) from error
    except OSError as error:
        raise ExportError(
            translate("Errors", "{0} could not be written: {1}. Choose another place.").format(
                path, error.strerror or error
            )
        ) from error
    except ValueError as error:
        raise ExportError(
            translate("Errors", "{0} is no name for a file: {1}. Choose another.").format(repr(path), error)
        ) from error


def _same(target: Path, other: Path) -> bool:
    return other.exists() and target.samefile(other)


def _replace(target: Path, data: bytes) -> None:
    # A short name of its own: the target's may be as long as the disk allows.
    beside = target.with_name(f".parallax-{secrets.token_hex(4)}.part")
    with ExitStack() as undone:
        undone.callback(beside.unlink, missing_ok=True)
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
        undone.pop_all()
