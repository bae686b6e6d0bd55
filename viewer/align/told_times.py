"""When a source says that an event took place: the day it names, or the days it leaves open."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.align.dates import DateMention, Timeline, timeline
from viewer.align.units import Account, read
from viewer.model.place import Span
from viewer.model.project import Project
from viewer.model.source import Source
from viewer.progress import SILENT, Progress, stepping
from viewer.translation import translate

FAR_DAYS = 62
"""A date this far from that of the event is of something else told in the same breath."""

WIDEST_DAYS = 62
"""A time that a sentence inherits and that is wider than this says nothing."""


@dataclass(frozen=True, slots=True)
class ToldTime:
    """First and last day, as `viewer.model.calendars` counts them; `given` says that the source names them itself."""

    first: int
    last: int
    given: bool


class ToldTimes:
    """The times that sources tell, read once; they stay while the texts and calendars of the sources do."""

    def __init__(self, sources: Sequence[Source], progress: Progress = SILENT) -> None:
        """Read the dates of every source.

        Raises:
            Cancelled: From `progress`.
        """
        self._sources = tuple(sources)
        self._read: dict[str, tuple[Account, Timeline, list[int]]] = {}
        for source in stepping(self._sources, progress, translate("Progress", "Reading dates")):
            account = read(source, progress)
            times = timeline(account, source.meta.calendar, progress)
            self._read[source.id] = account, times, [mention.span.start_cp for mention in times.mentions]

    def is_of(self, project: Project) -> bool:
        """Whether it was read from just these sources."""
        return self._sources == tuple(project.ordered_sources())

    def of(self, source_id: str, places: Sequence[Span], near: tuple[int, int] | None) -> ToldTime | None:
        """When the passages of a source put what they tell; None if they do not say.

        `near` is the time of the event, where known: of several dates the nearest is taken, and a date of unknown
        calendar in the reading that is nearer.
        """
        account, times, starts = self._read[source_id]
        named = [
            mention
            for place in places
            for mention in times.mentions[bisect_left(starts, place.start_cp) : bisect_left(starts, place.end_cp)]
        ]
        told = [_reading(mention, near) for mention in named if mention.firm]
        close = [time for time in told if near is None or _gap(time, near) <= FAR_DAYS]
        if close:
            return min(close, key=lambda time: (time.last - time.first > 1, _gap(time, near) if near else 0))
        for place in places:
            at = max(0, bisect_right(account.starts, place.start_cp) - 1)
            when = times.when[at] if account.units else None
            if when is not None and when.high - when.low <= WIDEST_DAYS:
                inherited = ToldTime(when.low, when.high, given=False)
                if near is None or _gap(inherited, near) <= FAR_DAYS:
                    return inherited
        return None


def _reading(mention: DateMention, near: tuple[int, int] | None) -> ToldTime:
    plain = ToldTime(mention.first, mention.last, given=True)
    if mention.other is None or near is None:
        return plain
    shift = mention.other - mention.first
    other = ToldTime(mention.first + shift, mention.last + shift, given=True)
    return min((plain, other), key=lambda time: _gap(time, near))


def _gap(time: ToldTime, near: tuple[int, int]) -> int:
    """Days between two times, 0 if they meet."""
    return max(time.first - near[1], near[0] - time.last, 0)
