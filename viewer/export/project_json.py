"""A whole project as one JSON file, and back. docs/format.md tells of it; `parallax schema` prints its schema."""

import json
from typing import Any

from viewer.errors import UnreadableProject
from viewer.export.values import Schema, from_plain, schema_of, to_plain
from viewer.export.work import Work
from viewer.model.change import Entity
from viewer.model.faults import faults_of
from viewer.model.project import SHELVES, Project
from viewer.translation import translate

FORMAT = "parallax-project"
VERSION = 1
SCHEMA_ID = "https://parallax.example/schemas/project-1.json"
"""A name, not an address: nothing is fetched from it."""


def write_project(work: Work) -> bytes:
    """Everything a project holds, shelf by shelf, each thing with all of its fields."""
    plain: dict[str, Any] = {"format": FORMAT, "version": VERSION, "title": work.report.title}
    for place, shelf in enumerate(SHELVES.values()):
        work.progress.step(place, len(SHELVES), translate("Progress", "Writing"))
        plain[shelf] = [to_plain(each) for _, each in sorted(getattr(work.project, shelf).items())]
    return (json.dumps(plain, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


def is_project(plain: object) -> bool:
    """Whether parsed JSON says that it is a project."""
    return isinstance(plain, dict) and plain.get("format") == FORMAT


def read_project(plain: dict[str, object]) -> Project:
    """The project that a parsed file holds.

    Raises:
        UnreadableProject: If it is of a newer version, or not sound.
    """
    version = plain.get("version")
    if version != VERSION:
        raise UnreadableProject(
            translate(
                "Errors", "This JSON project is of version {0}, and this Parallax reads version {1}. Update it."
            ).format(version, VERSION)
        )
    entities: list[Entity] = []
    try:
        for kind, shelf in SHELVES.items():
            entities += _things(kind, shelf, plain.get(shelf, []))
    except ValueError as error:
        raise UnreadableProject(translate("Errors", "This is no sound JSON project: {0}.").format(error)) from error
    project = Project.of(entities)
    fault = next(faults_of(project), None)
    if fault is not None:
        raise UnreadableProject(translate("Errors", "This is no sound JSON project: {0}.").format(fault))
    return project


def _things(kind: type[Entity], shelf: str, plain: object) -> list[Entity]:
    if not isinstance(plain, list):
        raise ValueError(f"{shelf} is no list")  # noqa: TRY004 - what is read is at fault, not the caller
    found = [from_plain(kind, each) for each in plain]
    if len({each.id for each in found}) < len(found):
        raise ValueError(f"two of {shelf} have one id")
    return found


def schema() -> Schema:
    """The JSON Schema of the file, made from the types of the model."""
    definitions: dict[str, Schema] = {}
    shelves = {shelf: {"type": "array", "items": schema_of(kind, definitions)} for kind, shelf in SHELVES.items()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": "A Parallax project",
        "description": "Places are counted in code points of the source's text, the end exclusive.",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            "title": {"type": "string"},
            **shelves,
        },
        "required": ["format", "version"],
        "additionalProperties": False,
        "$defs": definitions,
    }
