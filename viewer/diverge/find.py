"""How the accounts of each event differ: the door of this folder."""

import hashlib
import itertools
from collections.abc import Callable, Iterator

from viewer.diverge import aliases, dates, doubt, numbers, opposites, people, spellings, wording
from viewer.diverge.scene import Finding, Library, Telling
from viewer.model.divergence import Divergence
from viewer.model.place import Span
from viewer.model.project import Project
from viewer.model.source import Source
from viewer.progress import SILENT, Progress

Finder = Callable[[Telling, Telling], Iterator[Finding]]

FINDERS: tuple[Finder, ...] = (
    numbers.find,
    dates.find,
    spellings.find,
    aliases.find,
    people.find,
    wording.find,
    doubt.find,
    opposites.find,
)
"""Each looks at what two sources tell of one event, the first source in the person's order first."""


def find_divergences(project: Project, progress: Progress = SILENT) -> tuple[Divergence, ...]:
    """How the accounts of each event differ, in the order of the events, the surest first.

    Pure: the same project gives the same divergences, under the same ids. Nothing is proposed of links that the
    reader rejected.

    Raises:
        Cancelled: From `progress`, when the person stops the work.
    """
    return Findings().of(project, progress)


Places = tuple[tuple[str, tuple[Span, ...]], ...]


class Findings:
    """`find_divergences`, remembering what it read and found: while the sources stay, only altered events cost time."""

    def __init__(self) -> None:
        """Nothing is known yet."""
        self._sources: list[Source] = []
        self._library: Library | None = None
        self._known: dict[Places, list[Finding]] = {}

    def of(self, project: Project, progress: Progress = SILENT) -> tuple[Divergence, ...]:
        """As `find_divergences`."""
        sources, events = project.ordered_sources(), project.ordered_events()
        progress.step(0, len(events), "Reading")
        if self._library is None or self._sources != sources:
            self._sources, self._library, self._known = sources, Library(project), {}
        library = self._library.at(project)
        known, found = {}, dict[str, Divergence]()
        for number, event in enumerate(events):
            progress.step(number, len(events), "Comparing accounts")
            places = tuple(sorted(project.passages_of(event.id).items()))
            known[places] = self._known[places] if places in self._known else _compared(library, event.id)
            here = [_divergence(event.id, finding) for finding in known[places]]
            for divergence in sorted(here, key=lambda d: (-d.confidence, d.passages, d.kind.value)):
                found.setdefault(divergence.id, divergence)
        self._known = known
        return tuple(found.values())


def _compared(library: Library, event_id: str) -> list[Finding]:
    pairs = itertools.combinations(library.tellings(event_id), 2)
    return [finding for a, b in pairs for finder in FINDERS for finding in finder(a, b)]


def _divergence(event_id: str, finding: Finding) -> Divergence:
    return Divergence(_id(finding), event_id, finding.kind, finding.a, finding.b, finding.note, finding.confidence)


def _id(finding: Finding) -> str:
    """An id that speaks of the kind and the two places only, so that a decision outlives a new alignment."""
    places = [f"{p.source_id}:{p.span.start_cp}:{p.span.end_cp}" for p in sorted((finding.a, finding.b))]
    return "divergence-" + hashlib.sha256("|".join([finding.kind.value, *places]).encode()).hexdigest()[:16]
