"""How the accounts of each event differ: the door of this folder."""

import hashlib
import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from viewer.diverge import aliases, alone, bodies, dates, doubt, numbers, opposites, people, spellings, wording
from viewer.diverge.own_words import WordList, shipped_words
from viewer.diverge.scene import Finding, Library, Places, Telling, Ties
from viewer.model.divergence import Divergence, NoteKind
from viewer.model.link import LinkStatus
from viewer.model.project import Project
from viewer.progress import SILENT, Progress
from viewer.translation import translate

Finder = Callable[[Telling, Telling], Iterator[Finding]]

FINDERS: tuple[Finder, ...] = (
    numbers.find,
    dates.find,
    spellings.find,
    aliases.find,
    people.find,
    bodies.find,
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


_Told = tuple[Places, Ties]


@dataclass(frozen=True, slots=True)
class _Memory:
    """The sources as they were read, and what was found at the places of each event so far."""

    library: Library
    known: dict[_Told, list[Finding]]
    words: WordList


class Findings:
    """`find_divergences`, remembering what it read and found: while the sources stay, only altered events cost time.

    May be asked in several threads at once: each works on the memory that it began with, which only grows.
    """

    def __init__(self, words: WordList | None = None) -> None:
        """Nothing is known yet. `words` are those that judge: the shipped ones if none are given."""
        self.words = words or shipped_words()
        self._memory: _Memory | None = None

    def of(self, project: Project, progress: Progress = SILENT) -> tuple[Divergence, ...]:
        """As `find_divergences`."""
        memory = self._read(project, progress)
        events = [event.id for event in project.ordered_events()]
        found = _found(memory, project, events, progress)
        held = {_told(project, event_id) for event_id in events}
        self._memory = _Memory(memory.library, {told: memory.known[told] for told in held}, memory.words)
        return found

    def read(self, project: Project, progress: Progress = SILENT) -> None:
        """Read the sources, unless that is done: the part of the work that takes long."""
        self._read(project, progress)
        # The first comparison makes its patterns and word lists, which the first edit should not wait for.
        self.of_events(project, [event.id for event in project.ordered_events()[:1]], progress)

    def has_read(self, project: Project) -> bool:
        """Whether the sources are read, as they and the reader's word on names now are."""
        memory = self._memory
        return memory is not None and memory.library.is_of(project)

    def of_events(
        self, project: Project, event_ids: Sequence[str], progress: Progress = SILENT
    ) -> tuple[Divergence, ...]:
        """How the accounts of these events differ, in their order, each divergence at the first of them.

        Raises:
            Cancelled: From `progress`.
        """
        return _found(self._read(project, progress), project, event_ids, progress)

    def _read(self, project: Project, progress: Progress) -> _Memory:
        progress.step(0, len(project.events), translate("Progress", "Reading"))
        memory = self._memory
        if memory is None or not memory.library.is_of(project):
            self._memory = memory = _Memory(Library(project, progress), {}, self.words)
        return memory


def _found(memory: _Memory, project: Project, event_ids: Sequence[str], progress: Progress) -> tuple[Divergence, ...]:
    found: dict[str, Divergence] = {}
    for number, event_id in enumerate(event_ids):
        progress.step(number, len(event_ids), translate("Progress", "Comparing accounts"))
        told = _told(project, event_id)
        if told not in memory.known:
            memory.known[told] = _compared(memory.library.tellings(*told), memory.words)
        sure = _is_sure(project, event_id)
        kept = (finding for finding in memory.known[told] if sure or finding.kind is not NoteKind.OMISSION)
        here = [_divergence(event_id, finding) for finding in kept]
        for divergence in sorted(here, key=lambda d: (-d.confidence, d.passages, d.kind.value)):
            found.setdefault(divergence.id, divergence)
    return tuple(found.values())


def _told(project: Project, event_id: str) -> _Told:
    links = project.links_of(event_id)
    ties = ((link.a, link.b, 1.0 if link.status is LinkStatus.CONFIRMED else link.score) for link in links)
    return tuple(sorted(project.passages_of(event_id).items())), tuple(sorted(ties))


SURE = 0.5
"""The least score of the links of an event where silence counts: else the accounts may tell of two events."""


def _is_sure(project: Project, event_id: str) -> bool:
    links = project.links_of(event_id)
    return all(link.status is LinkStatus.CONFIRMED or link.score >= SURE for link in links)


def _compared(tellings: Sequence[Telling], words: WordList) -> list[Finding]:
    pairs = list(itertools.combinations(tellings, 2))
    met = [finding for a, b in pairs for finder in FINDERS for finding in finder(a, b)]
    met += [finding for a, b in pairs for finding in wording.find(a, b, words)]
    quoted = [finding.a for finding in met] + [finding.b for finding in met if finding.b]
    lone = (
        finding
        for finding in alone.find(tellings)
        if finding.kind is NoteKind.CALENDAR or not any(finding.a.overlap(quote) for quote in quoted)
    )
    return [*met, *lone]


def _divergence(event_id: str, finding: Finding) -> Divergence:
    return Divergence(_id(finding), event_id, finding.kind, finding.a, finding.b, finding.note, finding.confidence)


def _id(finding: Finding) -> str:
    """An id that speaks of the kind and the two places only, so that a decision outlives a new alignment."""
    places = [f"{p.source_id}:{p.span.start_cp}:{p.span.end_cp}" for p in sorted(filter(None, (finding.a, finding.b)))]
    return "divergence-" + hashlib.sha256("|".join([finding.kind.value, *places]).encode()).hexdigest()[:16]
