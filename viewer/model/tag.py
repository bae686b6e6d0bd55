"""A project's own words for sorting notes."""

from dataclasses import dataclass
from enum import StrEnum


class TagShape(StrEnum):
    """The shape that stands before a tag, so that colour is never alone."""

    CIRCLE = "circle"
    SQUARE = "square"
    DIAMOND = "diamond"
    TRIANGLE = "triangle"


class TagColour(StrEnum):
    """The colour of a tag, as a family of the theme."""

    PLAIN = "ink2"
    OCHRE = "detail"
    UMBER = "telling"
    VIOLET = "judge"
    OXBLOOD = "contra"
    PETROL = "link"


@dataclass(frozen=True, slots=True)
class Tag:
    """A word that notes of a project carry. No two tags of a project have one name, capitals left aside."""

    id: str
    name: str
    colour: TagColour = TagColour.PLAIN
    shape: TagShape = TagShape.CIRCLE
