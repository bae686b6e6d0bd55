"""Who says what: for every event and each statement about it, which source agrees, differs, is alone, is silent."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from viewer.model.divergence import DivergenceStatus, NoteKind
from viewer.model.place import Passage
from viewer.model.project import Project
from viewer.model.ruling import Verdict

AGREEING = (NoteKind.CALENDAR, NoteKind.SPELLING, NoteKind.NAME)
"""Kinds in which two sources say the same in other words."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one source says; `kinds` are those of the divergences that it differs or stands alone in.

    `verdict` is None where a source tells of the event and nothing was found on the statement.
    """

    verdict: Verdict | None
    kinds: tuple[NoteKind, ...] = ()
    by_reader: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """One point on which the sources of an event were compared: its sentence, and a cell for each source by id."""

    kind: NoteKind
    words: str
    passages: tuple[Passage, ...]
    cells: Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """What the sources say of one event; `number` counts the events of the project from 1."""

    event_id: str
    number: int
    cells: Mapping[str, Cell]
    statements: tuple[Statement, ...] = ()

    @property
    def is_disputed(self) -> bool:
        """Whether a source differs from the others."""
        return any(cell.verdict is Verdict.DIFFERS for cell in self.cells.values())


@dataclass(frozen=True, slots=True)
class Matrix:
    """The events in their order, over the sources in the person's order."""

    source_ids: tuple[str, ...]
    rows: tuple[MatrixRow, ...]


@dataclass(slots=True)
class _Point:
    """Divergences of one kind in one event that share a place."""

    kind: NoteKind
    words: str
    passages: list[Passage] = field(default_factory=list)

    def touches(self, kind: NoteKind, passages: Iterable[Passage]) -> bool:
        return kind is self.kind and any(x.overlap(y) for x in passages for y in self.passages)


def who_says_what(project: Project) -> Matrix:
    """The matrix of a project, from its links, its divergences, and what its reader said.

    A source without a passage is silent. One that differs in any statement differs; one that says what no other does
    is alone; the rest agree. Where most sources of a statement use the same words, only the others differ. Dismissed
    divergences count for nothing, the reader's notes of a divergence count as divergences do, and what the reader
    said of a source goes before all that.
    """
    points = _points(project)
    source_ids = tuple(source.id for source in project.ordered_sources())
    rows = []
    for number, event in enumerate(project.ordered_events(), 1):
        told = project.passages_of(event.id).keys()
        statements = tuple(_statement(project, point, source_ids, told) for point in points.get(event.id, ()))
        cells = {key: _cell(project, event.id, key, told, statements) for key in source_ids}
        rows.append(MatrixRow(event.id, number, cells, statements))
    return Matrix(source_ids, tuple(rows))


def _points(project: Project) -> dict[str, list[_Point]]:
    """The points of each event: the surest divergence first, then what the reader noted."""
    said: list[tuple[str, NoteKind, str, tuple[Passage, ...]]] = [
        (d.event_id, d.kind, d.note, d.passages)
        for d in sorted(project.divergences.values(), key=lambda d: (-d.confidence, d.id))
        if d.event_id and d.status is not DivergenceStatus.DISMISSED
    ]
    said += [
        (note.event_id, note.kind, " ".join(note.text.split()), tuple(quote.passage for quote in note.quotes))
        for note in sorted(project.annotations.values(), key=lambda note: (note.created, note.id))
        if note.event_id and note.kind.is_divergence and note.quotes
    ]
    found: dict[str, list[_Point]] = {}
    for event_id, kind, words, passages in said:
        here = found.setdefault(event_id, [])
        point = next((point for point in here if point.touches(kind, passages)), None)
        if point is None:
            point = _Point(kind, words)
            here.append(point)
        point.passages += [passage for passage in passages if passage not in point.passages]
    return found


def _statement(project: Project, point: _Point, source_ids: Sequence[str], told: Iterable[str]) -> Statement:
    words: dict[str, str] = {}
    for passage in point.passages:
        words.setdefault(passage.source_id, " ".join(project.words(passage).casefold().split()))
    most = max(words.values(), key=list(words.values()).count)
    sharing = sum(said == most for said in words.values())
    is_majority = sharing * 2 > len(words) and sharing > 1

    def verdict(source_id: str) -> Cell:
        if source_id not in words:
            return Cell(None if source_id in told else Verdict.SILENT)
        if len(words) == 1:
            return Cell(Verdict.ALONE, (point.kind,))
        if point.kind in AGREEING or (is_majority and words[source_id] == most):
            return Cell(Verdict.AGREES)
        return Cell(Verdict.DIFFERS, (point.kind,))

    cells = {key: verdict(key) for key in source_ids}
    return Statement(point.kind, point.words, tuple(point.passages), cells)


def _cell(
    project: Project, event_id: str, source_id: str, told: Iterable[str], statements: Sequence[Statement]
) -> Cell:
    cells = [statement.cells[source_id] for statement in statements]
    kinds = tuple(dict.fromkeys(kind for cell in cells for kind in cell.kinds))
    ruled = project.verdicts.get((event_id, source_id))
    if ruled is not None:
        return Cell(ruled, kinds if ruled in (Verdict.DIFFERS, Verdict.ALONE) else (), by_reader=True)
    if source_id not in told:
        return Cell(Verdict.SILENT)
    verdicts = {cell.verdict for cell in cells}
    if Verdict.DIFFERS in verdicts:
        return Cell(Verdict.DIFFERS, kinds)
    if Verdict.ALONE in verdicts or len(list(told)) == 1:
        return Cell(Verdict.ALONE, kinds)
    return Cell(Verdict.AGREES)
