"""The whole of a comparison at one moment."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import cast

from viewer.model.bookmark import Bookmark
from viewer.model.change import Change, Entity
from viewer.model.divergence import Annotation, Divergence
from viewer.model.link import Event, Link, LinkStatus
from viewer.model.name_rule import NameRule
from viewer.model.place import Passage, Span, union
from viewer.model.ruling import Ruling, RulingKind, Verdict
from viewer.model.source import Calendar, Source
from viewer.model.tag import Tag
from viewer.model.unplaced import Unplaced


@dataclass(frozen=True)
class Project:
    """Everything a project holds, by id. Never altered: `after` gives the next one."""

    sources: Mapping[str, Source] = field(default_factory=dict)
    events: Mapping[str, Event] = field(default_factory=dict)
    links: Mapping[str, Link] = field(default_factory=dict)
    divergences: Mapping[str, Divergence] = field(default_factory=dict)
    tags: Mapping[str, Tag] = field(default_factory=dict)
    annotations: Mapping[str, Annotation] = field(default_factory=dict)
    rulings: Mapping[str, Ruling] = field(default_factory=dict)
    name_rules: Mapping[str, NameRule] = field(default_factory=dict)
    bookmarks: Mapping[str, Bookmark] = field(default_factory=dict)
    unplaced: Mapping[str, Unplaced] = field(default_factory=dict)

    @classmethod
    def of(cls, entities: Iterable[Entity]) -> "Project":
        """A project of these things."""
        shelves: dict[type[Entity], dict[str, Entity]] = {kind: {} for kind in SHELVES}
        for entity in entities:
            shelves[type(entity)][entity.id] = entity
        return cls(**{SHELVES[kind]: shelf for kind, shelf in shelves.items()})  # type: ignore[arg-type] # each shelf holds the kind its name says

    def entities(self) -> tuple[Entity, ...]:
        """Every thing the project holds, what is referred to before what refers to it."""
        return tuple(cast(Entity, entity) for name in SHELVES.values() for entity in getattr(self, name).values())

    def get(self, kind: type[Entity], key: str) -> Entity | None:
        """The thing of this kind and id, if there is one."""
        shelf: Mapping[str, Entity] = getattr(self, SHELVES[kind])
        return shelf.get(key)

    def after(self, change: Change) -> "Project":
        """The project once the change is true. Does not ask whether it fits."""
        shelves: dict[str, dict[str, Entity]] = {}
        for edit in change.edits:
            kind, key = edit.key
            name = SHELVES[kind]
            shelf = shelves.setdefault(name, dict(getattr(self, name)))
            if edit.after is None:
                shelf.pop(key, None)
            else:
                shelf[key] = edit.after
        kept = {name: getattr(self, name) for name in SHELVES.values() if name not in shelves}
        return Project(**kept, **shelves)  # type: ignore[arg-type] # each shelf holds the kind its name says

    def ordered_sources(self) -> list[Source]:
        """The sources in the person's order."""
        return sorted(self.sources.values(), key=lambda source: (source.position, source.id))

    def letter(self, source_id: str) -> str:
        """The letter of a source: A for the first, after Z comes AA."""
        index = [source.id for source in self.ordered_sources()].index(source_id)
        letters = ""
        while index >= 0:
            letters = chr(ord("A") + index % 26) + letters
            index = index // 26 - 1
        return letters

    @property
    def reckons_julian(self) -> bool:
        """Whether a source is known to date by the Julian calendar, so that days are to be told in both."""
        return any(source.meta.calendar in JULIAN_CALENDARS for source in self.sources.values())

    def ordered_tags(self) -> list[Tag]:
        """The tags by name."""
        return sorted(self.tags.values(), key=lambda tag: (tag.name.casefold(), tag.id))

    def replies_to(self, note_id: str) -> Sequence[Annotation]:
        """The replies to a note, in the order in which they were written."""
        return self._replies.get(note_id, ())

    def ordered_name_rules(self) -> list[NameRule]:
        """What the reader said of names, by id."""
        return sorted(self.name_rules.values(), key=lambda rule: rule.id)

    def ordered_events(self) -> list[Event]:
        """The events in their order."""
        return sorted(self.events.values(), key=lambda event: (event.position, event.id))

    def number(self, event_id: str) -> int:
        """The number of an event in the order of the events, from 1."""
        return [event.id for event in self.ordered_events()].index(event_id) + 1

    def links_of(self, event_id: str) -> Sequence[Link]:
        """The links of an event that were not rejected, best first."""
        return self._links_by_event.get(event_id, ())

    def passages_of(self, event_id: str) -> Mapping[str, tuple[Span, ...]]:
        """The places of an event by source, in the order of the text, merged where they overlap.

        A source that is missing does not tell of the event.
        """
        return self.passages_by_event.get(event_id, {})

    @cached_property
    def _replies(self) -> dict[str, list[Annotation]]:
        found: dict[str, list[Annotation]] = {}
        for note in sorted(self.annotations.values(), key=lambda note: (note.created, note.id)):
            if note.reply_to is not None:
                found.setdefault(note.reply_to, []).append(note)
        return found

    @cached_property
    def _links_by_event(self) -> dict[str, list[Link]]:
        found: dict[str, list[Link]] = {}
        for link in sorted(self.links.values(), key=lambda link: (-link.score, link.id)):
            if link.event_id is not None and link.status is not LinkStatus.REJECTED:
                found.setdefault(link.event_id, []).append(link)
        return found

    @cached_property
    def passages_by_event(self) -> Mapping[str, Mapping[str, tuple[Span, ...]]]:
        """`passages_of` for every event that has links."""
        found: dict[str, dict[str, tuple[Span, ...]]] = {}
        for event_id, links in self._links_by_event.items():
            spans: dict[str, list[Span]] = {}
            for link in links:
                for passage in link.passages:
                    spans.setdefault(passage.source_id, []).append(passage.span)
            found[event_id] = {source_id: union(each) for source_id, each in spans.items()}
        return found

    @cached_property
    def verdicts(self) -> Mapping[tuple[str, str], Verdict]:
        """What the reader said that sources say, by the ids of event and source."""
        return {
            (ruling.event_id, ruling.source_id): verdict
            for ruling in self.rulings.values()
            if ruling.kind in (RulingKind.VERDICT, RulingKind.SILENT) and ruling.event_id and ruling.source_id
            for verdict in [ruling.verdict or Verdict.SILENT]
        }

    def words(self, passage: Passage) -> str:
        """The words of a passage."""
        return passage.span.of(self.sources[passage.source_id].text)


JULIAN_CALENDARS = (Calendar.JULIAN, Calendar.JULIAN_THEN_GREGORIAN)

SHELVES: dict[type[Entity], str] = {
    Source: "sources",
    Event: "events",
    Link: "links",
    Divergence: "divergences",
    Tag: "tags",
    Annotation: "annotations",
    Ruling: "rulings",
    NameRule: "name_rules",
    Bookmark: "bookmarks",
    Unplaced: "unplaced",
}
