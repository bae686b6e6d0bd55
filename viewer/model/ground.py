"""The passages that a thing stands on, and the thing on other passages."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from viewer.model.bookmark import Bookmark
from viewer.model.change import Entity
from viewer.model.divergence import Annotation, Divergence, Quote
from viewer.model.link import Link
from viewer.model.place import Passage
from viewer.model.ruling import Ruling


def passages_of(thing: Entity) -> tuple[Passage, ...]:
    """The passages of a thing in the order in which it names them; none for what stands on no words."""
    match thing:
        case Link() | Divergence() | Ruling():
            return thing.passages
        case Annotation():
            return tuple(quote.passage for quote in thing.quotes)
        case Bookmark(passage=Passage() as passage):
            return (passage,)
    return ()


def moved_to(thing: Entity, passages: Sequence[Passage], texts: Mapping[str, str]) -> Entity:
    """The thing on other passages, as many and in the same order; a note quotes the words that stand there."""
    match thing:
        case Link():
            return replace(thing, a=passages[0], b=passages[1])
        case Divergence():
            return replace(thing, a=passages[0], b=passages[1] if thing.b else None)
        case Ruling():
            return replace(thing, passages=tuple(passages))
        case Annotation():
            return replace(thing, quotes=tuple(Quote(each, each.span.of(texts[each.source_id])) for each in passages))
        case Bookmark(passage=Passage()):
            return replace(thing, passage=passages[0])
    return thing
