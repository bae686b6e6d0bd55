"""The words around an account that every format shares."""

from enum import StrEnum

from viewer.export.dates import moment
from viewer.export.entries import DivergenceEntry, EventEntry, NoteEntry, QuoteEntry, Report
from viewer.export.runs import Excerpt
from viewer.model.divergence import Certainty, DivergenceStatus, NoteStatus
from viewer.model.source import Calendar

CALENDARS = {
    Calendar.GREGORIAN: "Gregorian",
    Calendar.JULIAN: "Julian",
    Calendar.JULIAN_THEN_GREGORIAN: "Julian until February 1918, then Gregorian",
    Calendar.UNKNOWN: "",
}

DIVERGENCES, NOTES, SOURCES, EVENTS, EVIDENCE = "Divergences", "Notes", "Sources", "Events", "Evidence"
LINKED_BY_READER = "linked by a reader"
NOTES_ON_NO_EVENT = "Notes on no event"
NO_EVENTS = "No event joins these sources yet."
WRITTEN_BY = (
    "Written by Parallax. What is marked as suggested is a proposal of the program; what is marked as confirmed is the "
    "judgement of a reader."
)


def counts(report: Report) -> str:
    """How many sources and events a report has."""
    confirmed = sum(event.is_confirmed for event in report.events)
    return "{}, {}: {} confirmed, {} suggested".format(
        counted(len(report.sources), "source", "sources"),
        counted(len(report.events), "event", "events"),
        confirmed,
        len(report.events) - confirmed,
    )


def counted(number: int, one: str, many: str) -> str:
    """A number and what it counts.

    >>> counted(1, "event", "events")
    '1 event'
    """
    return f"{number} {one if number == 1 else many}"


def facts(event: EventEntry, *, silences: bool) -> list[str]:
    """What is to be said of an event below its title: date, status, who tells of it."""
    status = "Confirmed" if event.is_confirmed else "Suggested, not yet confirmed"
    return [fact for fact in (event.date, status, told(event, silences=silences)) if fact]


def told(event: EventEntry, *, silences: bool) -> str:
    """Which sources tell of an event, and which do not."""
    if not event.telling:
        return ""
    words = "Told by {0}" if event.is_confirmed else "Found in {0}"
    if event.silent and silences:
        words += ", silent in {1}" if event.is_confirmed else ", not in {1}"
    return words.format(", ".join(event.telling), ", ".join(event.silent))


def silence(event: EventEntry) -> str:
    """What stands in the place of a source that does not tell of the event."""
    if event.is_confirmed:
        return "Silent: this source does not tell of the event."
    return "No passage was found here."


def name(kind: StrEnum) -> str:
    """The name of a kind, as a heading.

    >>> from viewer.model.divergence import Certainty, NoteKind, NoteStatus
    >>> name(NoteKind.CAUSATION)
    'Causation'
    """
    return kind.value.replace("_", " ").replace("-", " ").capitalize()


def by_line(note: NoteEntry) -> str:
    """Who wrote a note, and when."""
    line = f"{note.author or 'unnamed'}, {moment(note.created)}"
    return line if note.changed == note.created else f"{line}, changed {moment(note.changed)}"


def marks(note: NoteEntry) -> str:
    """What a note is marked with: tags, how sure its author is, whether it is resolved. Empty if with nothing."""
    sure = {Certainty.UNSAID: "", Certainty.LOW: "unsure", Certainty.MEDIUM: "fairly sure", Certainty.HIGH: "sure"}
    resolved = "resolved" if note.status is NoteStatus.RESOLVED else ""
    return "; ".join(filter(None, (", ".join(note.tags), sure[note.certainty], resolved)))


def signed(note: NoteEntry) -> str:
    """Who wrote a note and when, and what it is marked with."""
    return " · ".join(filter(None, (by_line(note), marks(note))))


def standing(divergence: DivergenceEntry) -> str:
    """What a reader has said of a proposed divergence."""
    accepted = divergence.status is DivergenceStatus.ACCEPTED
    return "Accepted" if accepted else "Suggested, not yet judged by a reader"


def own_divergences(event: EventEntry) -> list[NoteEntry]:
    """The notes that say accounts differ."""
    return [note for note in event.notes if note.kind.is_divergence]


def remarks(event: EventEntry) -> list[NoteEntry]:
    """The notes that say something else."""
    return [note for note in event.notes if not note.kind.is_divergence]


def beginning(words: str, length_cp: int) -> str:
    """The words in one line, cut at a word if they are longer than this many code points."""
    flat = " ".join(words.split())
    if len(flat) <= length_cp:
        return flat
    return flat[:length_cp].rsplit(" ", 1)[0].rstrip(",;:–—-") + "…"


def place(of: Excerpt | QuoteEntry) -> str:
    """Where a passage or quote stands, in brackets; nothing if that is not known."""
    return f"({of.locus})" if of.locus else ""
