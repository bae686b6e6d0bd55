"""The whole of a comparison at one moment."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import compress
from operator import is_not
from typing import Any, cast

from viewer.model.bookmark import Bookmark
from viewer.model.change import Change, Entity
from viewer.model.divergence import Annotation, Divergence
from viewer.model.grouped import Grouping, Groups
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
        project = Project(**kept, **shelves)  # type: ignore[arg-type] # each shelf holds the kind its name says
        project.__dict__.update(self._still_true(change, shelves.keys()))
        return project

    def _still_true(self, change: Change, touched: Collection[str]) -> dict[str, object]:
        """What was worked out of this state and holds in the next too, or is brought there by a few steps."""
        known = self.__dict__
        found = {name: known[name] for name, shelf in _OF_ONE_SHELF.items() if name in known and shelf not in touched}
        for name, (kind, grouping) in _GROUPINGS.items():
            if name in known and name not in found:
                edits = [(edit.before, edit.after) for edit in change.edits if edit.key[0] is kind]
                found[name] = grouping.after(known[name], edits)
        if "passages_by_event" in known and "passages_by_event" not in found:
            links = [link for edit in change.edits for link in (edit.before, edit.after) if isinstance(link, Link)]
            found["passages_by_event"] = _moved(
                self.passages_by_event, found["links_by_event"], {link.event_id for link in links if link.event_id}
            )
        return found

    def ordered_sources(self) -> list[Source]:
        """The sources in the person's order."""
        return sorted(self.sources.values(), key=lambda source: (source.position, source.id))

    def letter(self, source_id: str) -> str:
        """The letter of a source: A for the first, after Z comes AA."""
        return self.letters[source_id]

    @cached_property
    def letters(self) -> Mapping[str, str]:
        """The letter of every source, in the order of the sources."""
        return {source.id: _letter(index) for index, source in enumerate(self.ordered_sources())}

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

    def notes_on(self, event_id: str | None) -> Sequence[Annotation]:
        """The notes on an event, or on none, that answer no other, in the order in which they were written."""
        return self._notes_by_event.get(event_id or "", ())

    def divergences_of(self, event_id: str) -> Sequence[Divergence]:
        """The divergences of an event, proposed, accepted or dismissed, the surest first."""
        return self._divergences_by_event.get(event_id, ())

    def ordered_name_rules(self) -> list[NameRule]:
        """What the reader said of names, by id."""
        return sorted(self.name_rules.values(), key=lambda rule: rule.id)

    def ordered_events(self) -> Sequence[Event]:
        """The events in their order."""
        return self._ordered_events

    def number(self, event_id: str) -> int:
        """The number of an event in the order of the events, from 1."""
        return self.numbers[event_id]

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The number of every event, in their order, from 1."""
        return {event.id: number for number, event in enumerate(self._ordered_events, 1)}

    @cached_property
    def _ordered_events(self) -> tuple[Event, ...]:
        return tuple(sorted(self.events.values(), key=lambda event: (event.position, event.id)))

    def links_of(self, event_id: str) -> Sequence[Link]:
        """The links of an event that were not rejected, best first."""
        return self.links_by_event.get(event_id, ())

    @property
    def confirmed_events(self) -> Collection[str]:
        """The ids of the events with a link that the reader confirmed."""
        return self._confirmed.keys()

    @property
    def events_with_notes(self) -> Collection[str]:
        """The ids of the events that a note is on."""
        return self._notes_by_event.keys() - {""}

    @property
    def rejected_links(self) -> Sequence[Link]:
        """The links that the reader rejected."""
        return self._rejected.get("", ())

    def passages_of(self, event_id: str) -> Mapping[str, tuple[Span, ...]]:
        """The places of an event by source, in the order of the text, merged where they overlap.

        A source that is missing does not tell of the event.
        """
        return self.passages_by_event.get(event_id, {})

    @cached_property
    def _confirmed(self) -> Groups[Link]:
        return _CONFIRMED.of(self.links.values())

    @cached_property
    def _rejected(self) -> Groups[Link]:
        return _REJECTED.of(self.links.values())

    @cached_property
    def _replies(self) -> Groups[Annotation]:
        return _REPLIES.of(self.annotations.values())

    @cached_property
    def _notes_by_event(self) -> Groups[Annotation]:
        return _NOTES.of(self.annotations.values())

    @cached_property
    def _divergences_by_event(self) -> Groups[Divergence]:
        return _DIVERGENCES.of(self.divergences.values())

    @cached_property
    def links_by_event(self) -> Groups[Link]:
        """`links_of` for every event that has links."""
        return _LINKS.of(self.links.values())

    @cached_property
    def passages_by_event(self) -> Mapping[str, Mapping[str, tuple[Span, ...]]]:
        """`passages_of` for every event that has links."""
        return {event_id: _passages(links) for event_id, links in self.links_by_event.items()}

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


def changed(before: Mapping[str, Entity], after: Mapping[str, Entity]) -> set[str]:
    """The ids of what two states of a shelf do not share: made, altered or gone."""
    if before is after:
        return set()
    # Shelves hold thousands: no step of Python's for each.
    fresh = set(compress(after, map(is_not, map(before.get, after), after.values())))
    return fresh | (before.keys() - after.keys())


def _letter(index: int) -> str:
    letters = ""
    while index >= 0:
        letters = chr(ord("A") + index % 26) + letters
        index = index // 26 - 1
    return letters


def _passages(links: Iterable[Link]) -> dict[str, tuple[Span, ...]]:
    spans: dict[str, list[Span]] = {}
    for link in links:
        for passage in link.passages:
            spans.setdefault(passage.source_id, []).append(passage.span)
    return {source_id: union(each) for source_id, each in spans.items()}


def _moved(
    places: Mapping[str, Mapping[str, tuple[Span, ...]]], links: Groups[Link], event_ids: Iterable[str]
) -> Mapping[str, Mapping[str, tuple[Span, ...]]]:
    """The passages by event after links of some events were edited; the same mapping where none has moved."""
    now = {event_id: _passages(links.get(event_id, ())) for event_id in event_ids}
    moved = {event_id: told for event_id, told in now.items() if told != places.get(event_id, {})}
    if not moved:
        return places
    after = {**places, **moved}
    for event_id, told in moved.items():
        if not told:
            del after[event_id]
    return after


_LINKS: Grouping[Link] = Grouping(
    lambda link: None if link.status is LinkStatus.REJECTED else link.event_id, lambda link: (-link.score, link.id)
)
_CONFIRMED: Grouping[Link] = Grouping(
    lambda link: link.event_id if link.status is LinkStatus.CONFIRMED else None, lambda link: (link.id,)
)
_REJECTED: Grouping[Link] = Grouping(
    lambda link: "" if link.status is LinkStatus.REJECTED else None, lambda link: (link.id,)
)
_NOTES: Grouping[Annotation] = Grouping(
    lambda note: (note.event_id or "") if note.reply_to is None else None, lambda note: (note.created, note.id)
)
_REPLIES: Grouping[Annotation] = Grouping(lambda note: note.reply_to, lambda note: (note.created, note.id))
_DIVERGENCES: Grouping[Divergence] = Grouping(
    lambda each: each.event_id or None, lambda each: (-each.confidence, each.id)
)

_GROUPINGS: Mapping[str, tuple[type[Entity], Grouping[Any]]] = {
    "links_by_event": (Link, _LINKS),
    "_confirmed": (Link, _CONFIRMED),
    "_rejected": (Link, _REJECTED),
    "_notes_by_event": (Annotation, _NOTES),
    "_replies": (Annotation, _REPLIES),
    "_divergences_by_event": (Divergence, _DIVERGENCES),
}
"""What is kept up to date edit by edit."""

_OF_ONE_SHELF = {
    "letters": "sources",
    "_ordered_events": "events",
    "numbers": "events",
    "links_by_event": "links",
    "_confirmed": "links",
    "_rejected": "links",
    "passages_by_event": "links",
    "_notes_by_event": "annotations",
    "_replies": "annotations",
    "_divergences_by_event": "divergences",
    "verdicts": "rulings",
}
"""What follows from one shelf alone, and so stays while that does."""

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
