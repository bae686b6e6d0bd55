"""The words that a project sorts its notes by."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from viewer.annotate.hand import Hand, fresh_id
from viewer.errors import ParallaxError
from viewer.model.change import Change, Edit
from viewer.model.project import Project
from viewer.model.tag import Tag, TagColour, TagShape
from viewer.translation import QT_TRANSLATE_NOOP, translate

MAX_TAG_CP = 60
MOST_TAGS = 1_000


def add_tag(project: Project, name: str, by: Hand) -> Change:
    """Make a tag, in the colour and shape that fewest others have.

    Raises:
        ParallaxError: If it has no name, too long a one, or one that is taken.
    """
    return by.change(QT_TRANSLATE_NOOP("Changes", "New tag"), Edit(None, _made(project, name)))


def change_tag(
    project: Project,
    tag_id: str,
    by: Hand,
    *,
    name: str | None = None,
    colour: TagColour | None = None,
    shape: TagShape | None = None,
) -> Change:
    """Alter a tag wherever it stands. Given the name of another tag, the two become that one.

    Raises:
        ParallaxError: If the name is none, or too long.
    """
    tag = project.tags[tag_id]
    called = tag.name if name is None else _named(name)
    twin = tag_named(project, called)
    if twin and twin.id != tag_id:
        return by.change(
            QT_TRANSLATE_NOOP("Changes", "Merge tags"), *_moved(project, tag_id, [twin.id]), Edit(tag, None)
        )
    after = replace(tag, name=called, colour=colour or tag.colour, shape=shape or tag.shape)
    return by.change(QT_TRANSLATE_NOOP("Changes", "Change tag"), Edit(tag, after))


def remove_tag(project: Project, tag_id: str, by: Hand) -> Change:
    """Take a tag away from every note, and from the project."""
    return by.change(
        QT_TRANSLATE_NOOP("Changes", "Remove tag"), *_moved(project, tag_id, []), Edit(project.tags[tag_id], None)
    )


def tags_for(project: Project, names: Iterable[str]) -> tuple[list[Edit], tuple[str, ...]]:
    """The ids of the tags of these names, each once, with edits that make those there are not yet.

    Raises:
        ParallaxError: As `add_tag`, but for a name that is taken.
    """
    edits: list[Edit] = []
    found: dict[str, str] = {}
    for name in names:
        key = _named(name).casefold()
        if key not in found:
            known = tag_named(project, name)
            if known is None:
                known = _made(project, name, len(edits))
                edits.append(Edit(None, known))
            found[key] = known.id
    return edits, tuple(found.values())


def tag_named(project: Project, name: str) -> Tag | None:
    """The tag of this name, capitals left aside."""
    wanted = " ".join(name.split()).casefold()
    return next((tag for tag in project.ordered_tags() if tag.name.casefold() == wanted), None)


def _made(project: Project, name: str, waiting: int = 0) -> Tag:
    called = _named(name)
    if tag_named(project, called):
        raise ParallaxError(translate("Errors", "There is a tag of this name already. Choose another name."))
    if len(project.tags) + waiting >= MOST_TAGS:
        raise ParallaxError(
            translate("Errors", "A project holds at most {0} tags. Remove some first.").format(f"{MOST_TAGS:,}")
        )
    looks = [(colour, shape) for shape in TagShape for colour in TagColour]
    colour, shape = looks[(len(project.tags) + waiting) % len(looks)]
    return Tag(fresh_id("tag"), called, colour, shape)


def _named(name: str) -> str:
    called = " ".join(name.split())
    if not called:
        raise ParallaxError(translate("Errors", "A tag needs a name. Type a word or two."))
    if len(called) > MAX_TAG_CP:
        raise ParallaxError(
            translate("Errors", "The name of this tag is longer than {0} characters. Shorten it.").format(MAX_TAG_CP)
        )
    return called


def _moved(project: Project, tag_id: str, instead: Sequence[str]) -> list[Edit]:
    edits = []
    for note in project.annotations.values():
        if tag_id in note.tags:
            at = note.tags.index(tag_id)
            tags = dict.fromkeys([*note.tags[:at], *instead, *note.tags[at + 1 :]])
            edits.append(Edit(note, replace(note, tags=tuple(tags))))
    return edits
