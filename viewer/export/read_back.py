"""Files with a comparison or with annotations, read back: the kind is found by what a file holds, not by its name."""

import json
from pathlib import Path

from viewer.annotate.take_in import Incoming
from viewer.errors import UnreadableProject
from viewer.export.project_json import is_project, read_project
from viewer.export.web_annotation_in import is_annotations, read_annotations
from viewer.translation import translate

MAX_BYTES = 256 * 1024 * 1024


def read_back(path: Path) -> Incoming:
    """What a file holds: a JSON project, Web Annotations (of any tool), or the TEI that we write.

    Raises:
        UnreadableProject: If it cannot be read, is too large, or is none of these.
    """
    data = _bytes(path)
    if data.lstrip()[:1] == b"<":
        # lxml costs the start of the program 50 ms.
        from viewer.export.tei_in import read_tei  # noqa: PLC0415 - as said above

        return read_tei(data)
    plain = _parsed(data, path)
    if is_project(plain):
        assert isinstance(plain, dict)
        return Incoming.of(read_project(plain))
    if is_annotations(plain):
        return read_annotations(plain)
    raise UnreadableProject(
        translate(
            "Errors",
            "{0} holds no comparison and no annotations. Parallax takes in its own JSON and TEI, and Web "
            "Annotations of any tool.",
        ).format(path.name)
    )


def _bytes(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise UnreadableProject(translate("Errors", "There is no file {0}.").format(path))
        if path.stat().st_size > MAX_BYTES:
            raise UnreadableProject(
                translate("Errors", "{0} is larger than {1} MB, so it is not read.").format(
                    path.name, MAX_BYTES // 1024**2
                )
            )
        with path.open("rb") as file:
            return file.read(MAX_BYTES)
    except OSError as error:
        raise UnreadableProject(translate("Errors", "{0} cannot be read: {1}.").format(path, error.strerror)) from error


def _parsed(data: bytes, path: Path) -> object:
    try:
        plain: object = json.loads(data.decode("utf-8-sig"), parse_constant=_refuse)
    except (UnicodeDecodeError, ValueError) as error:
        raise UnreadableProject(
            translate("Errors", "{0} is neither JSON nor XML that can be read: {1}.").format(path.name, error)
        ) from error
    except RecursionError as error:
        raise UnreadableProject(translate("Errors", "{0} is nested too deep to be read.").format(path.name)) from error
    return plain


def _refuse(constant: str) -> object:
    raise ValueError(f"{constant} is no number of JSON")
