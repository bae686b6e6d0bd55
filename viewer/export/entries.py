"""The parts of a report: what an export shows of sources, events, divergences and notes."""

from dataclasses import dataclass

from viewer.export.runs import Excerpt
from viewer.model.divergence import Certainty, DivergenceStatus, NoteKind, NoteStatus
from viewer.model.link import EvidenceKind, LinkStatus
from viewer.model.place import Span
from viewer.model.ruling import Verdict
from viewer.model.source import Metadata


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """A source as it is cited. The letter is the one it has in the whole project."""

    letter: str
    meta: Metadata
    sha256: str
    citation: str
    text: tuple[Excerpt, ...] = ()
    """The whole account, where the scope asks for it."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What a source says of an event; no excerpts where it is silent."""

    letter: str
    excerpts: tuple[Excerpt, ...]

    @property
    def is_silent(self) -> bool:
        """Whether the source does not tell of the event."""
        return not self.excerpts


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """Words of one source and words of the other, and what joins them."""

    kind: EvidenceKind
    words_a: str
    words_b: str
    note: str


@dataclass(frozen=True, slots=True)
class PairEntry:
    """Why two sources are thought to tell of one event.

    `score` is that of the best link, 0 to 1, and None where the reader drew them all.
    """

    letter_a: str
    letter_b: str
    status: LinkStatus
    score: float | None
    rows: tuple[EvidenceRow, ...]


@dataclass(frozen=True, slots=True)
class QuoteEntry:
    """Words of a source, and their place in it, also as one cites it."""

    letter: str
    words: str
    span: Span
    locus: str = ""


@dataclass(frozen=True, slots=True)
class DivergenceEntry:
    """A difference as the program proposes it, or as the reader accepted it; one quote where the others are silent."""

    kind: NoteKind
    quotes: tuple[QuoteEntry, ...]
    note: str
    status: DivergenceStatus


@dataclass(frozen=True, slots=True)
class NoteEntry:
    """What a reader wrote. `text` is Markdown; the moments are ISO 8601."""

    kind: NoteKind
    quotes: tuple[QuoteEntry, ...]
    text: str
    author: str
    created: str
    changed: str
    tags: tuple[str, ...] = ()
    status: NoteStatus = NoteStatus.OPEN
    certainty: Certainty = Certainty.UNSAID
    replies: tuple["NoteEntry", ...] = ()


@dataclass(frozen=True, slots=True)
class VerdictEntry:
    """What a source says of an event or statement; `verdict` is None where nothing was found.

    `kinds` are those of the divergences behind it; `by_reader` says that a reader judged, not the program.
    """

    letter: str
    verdict: Verdict | None
    kinds: tuple[NoteKind, ...]
    by_reader: bool


@dataclass(frozen=True, slots=True)
class StatementEntry:
    """One point on which the accounts of an event were compared, and what each source says of it."""

    kind: NoteKind
    words: str
    verdicts: tuple[VerdictEntry, ...]


@dataclass(frozen=True, slots=True)
class EventEntry:
    """An event: what each source says of it, and what is said of that.

    `number` counts the events of the whole project from 1. `date` is in words, in both calendars if a
    source uses the Julian, `date_short` the same for narrow places; both are empty where the date is not known.
    `confidence` is the score of the best link, 0 to 1; None if the aligner made none of them. `verdicts` and
    `statements` are its part of the matrix of who says what, the verdicts in the order of the sources.
    """

    id: str
    number: int
    label: str
    date: str
    date_short: str
    is_confirmed: bool
    confidence: float | None
    tellings: tuple[Telling, ...]
    pairs: tuple[PairEntry, ...]
    divergences: tuple[DivergenceEntry, ...]
    notes: tuple[NoteEntry, ...]
    verdicts: tuple[VerdictEntry, ...] = ()
    statements: tuple[StatementEntry, ...] = ()

    @property
    def telling(self) -> tuple[str, ...]:
        """The letters of the sources that tell of it."""
        return tuple(telling.letter for telling in self.tellings if not telling.is_silent)

    @property
    def silent(self) -> tuple[str, ...]:
        """The letters of the sources that do not tell of it."""
        return tuple(telling.letter for telling in self.tellings if telling.is_silent)

    @property
    def kinds(self) -> tuple[NoteKind, ...]:
        """The kinds of its divergences, proposed ones and the reader's own."""
        found = {entry.kind for entry in self.divergences} | {entry.kind for entry in self.notes}
        return tuple(kind for kind in NoteKind if kind in found and kind.is_divergence)


@dataclass(frozen=True, slots=True)
class Report:
    """An annotated comparison, ready to be written down. `made_at` is as its caller worded it.

    `silences`: whether the sources that do not tell of an event are to be named.
    """

    title: str
    made_at: str
    sources: tuple[SourceEntry, ...]
    events: tuple[EventEntry, ...]
    notes: tuple[NoteEntry, ...]
    """Notes that belong to no event."""
    silences: bool = True
