"""When each source puts each event: the timeline's content, apart from how it is drawn."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from viewer.align.told_times import ToldTimes
from viewer.export.dates import short_date
from viewer.export.day_range import day_range
from viewer.model.project import Project


@dataclass(frozen=True, slots=True)
class Telling:
    """One event as one source dates it: first and last day; `given` says that the source names them itself."""

    event_id: str
    number: int
    label: str
    source_id: str
    first: int
    last: int
    given: bool
    confirmed: bool

    @property
    def is_day(self) -> bool:
        """Whether the source names one day, or the two of a night."""
        return self.given and self.last - self.first <= 1

    @property
    def middle(self) -> float:
        """The middle of its time, in days."""
        return (self.first + self.last) / 2


@dataclass(frozen=True, slots=True)
class Lane:
    """A source and what it tells, in the order of time."""

    source_id: str
    letter: str
    title: str
    tellings: tuple[Telling, ...]


@dataclass(frozen=True, slots=True)
class Undated:
    """An event that no source dates."""

    event_id: str
    number: int
    label: str
    confirmed: bool


_OfEvent = TypeVar("_OfEvent", Telling, Undated)


@dataclass(frozen=True, slots=True)
class Timeline:
    """The lanes in the order of the sources.

    `first` and `last` are the days of the whole, `both` says whether days are told in two calendars;
    `dates` has the date of each event in words, by id.
    """

    lanes: tuple[Lane, ...]
    undated: tuple[Undated, ...]
    first: int
    last: int
    both: bool
    dates: dict[str, str]

    def only(self, kept: Collection[str] | None) -> "Timeline":
        """The events kept, or all, over the same days."""
        if kept is None:
            return self
        lanes = (replace(lane, tellings=_kept(lane.tellings, kept)) for lane in self.lanes)
        return replace(self, lanes=tuple(lanes), undated=_kept(self.undated, kept))


def timeline_of(project: Project, times: ToldTimes | None = None) -> Timeline:
    """The timeline of a project.

    Without `times` a source is taken to leave open what day it means, within the time of the event.
    """
    confirmed = project.confirmed_events
    lanes: dict[str, list[Telling]] = {source.id: [] for source in project.ordered_sources()}
    undated = []
    for number, event in enumerate(project.ordered_events(), 1):
        near = day_range(event.date)
        dated = False
        for source_id, places in project.passages_of(event.id).items():
            told = times.of(source_id, places, near) if times else None
            span = (told.first, told.last) if told else near
            if span is None:
                continue
            dated = True
            given = bool(told and told.given)
            lanes[source_id].append(
                Telling(event.id, number, event.label, source_id, *span, given, event.id in confirmed)
            )
        if not dated:
            undated.append(Undated(event.id, number, event.label, event.id in confirmed))
    every = [telling for tellings in lanes.values() for telling in tellings]
    first = min((telling.first for telling in every), default=0)
    last = max((telling.last for telling in every), default=0)
    return Timeline(
        tuple(
            Lane(
                source.id,
                project.letter(source.id),
                source.meta.title,
                tuple(sorted(lanes[source.id], key=lambda telling: (telling.middle, telling.number))),
            )
            for source in project.ordered_sources()
        ),
        tuple(undated),
        first,
        last,
        project.reckons_julian,
        {event.id: short_date(event.date, both=project.reckons_julian) for event in project.events.values()},
    )


def _kept(events: Sequence[_OfEvent], kept: Collection[str]) -> tuple[_OfEvent, ...]:
    return tuple(each for each in events if each.event_id in kept)


def same_event(timeline: Timeline, event_id: str | None) -> Sequence[Telling]:
    """How the sources date one event, in the order of the lanes."""
    return [telling for lane in timeline.lanes for telling in lane.tellings if telling.event_id == event_id]
