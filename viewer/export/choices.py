"""What a person chose for an export, kept for the next one."""

import json
from dataclasses import dataclass, replace

from viewer.export.scope import EVERYTHING, USUAL, Form, Scope
from viewer.export.values import from_plain, to_plain
from viewer.export.write import FORMATS


@dataclass(frozen=True, slots=True)
class Choices:
    """A format by its key in FORMATS, what goes in, and how it looks."""

    format: str = "html"
    scope: Scope = EVERYTHING
    form: Form = USUAL


def remember(choices: Choices) -> str:
    """The choices as one line; what belongs to one project only, sources, events and authors, is left out."""
    lasting = replace(choices, scope=replace(choices.scope, sources=None, events=None, authors=None))
    return json.dumps(to_plain(lasting), ensure_ascii=False)


def recall(line: str) -> Choices:
    """The choices that a line tells of; the usual ones where it tells of none that this program knows."""
    try:
        found = from_plain(Choices, json.loads(line)) if line else Choices()
    except (ValueError, RecursionError):
        return Choices()
    return found if found.format in FORMATS else Choices()
