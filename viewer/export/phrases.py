"""The words around an account that every format shares."""

from enum import StrEnum

from viewer.export.dates import moment
from viewer.export.entries import DivergenceEntry, EventEntry, NoteEntry, QuoteEntry, Report
from viewer.export.runs import Excerpt
from viewer.model.divergence import Certainty, DivergenceStatus, NoteStatus
from viewer.model.source import Calendar
from viewer.model.words import in_words
from viewer.translation import QT_TRANSLATE_NOOP, translate

CALENDARS = {
    Calendar.GREGORIAN: QT_TRANSLATE_NOOP("Report", "Gregorian"),
    Calendar.JULIAN: QT_TRANSLATE_NOOP("Report", "Julian"),
    Calendar.JULIAN_THEN_GREGORIAN: QT_TRANSLATE_NOOP("Report", "Julian until February 1918, then Gregorian"),
    Calendar.UNKNOWN: "",
}

DIVERGENCES = QT_TRANSLATE_NOOP("Report", "Divergences")
NOTES = QT_TRANSLATE_NOOP("Report", "Notes")
SOURCES = QT_TRANSLATE_NOOP("Report", "Sources")
EVENTS = QT_TRANSLATE_NOOP("Report", "Events")
EVIDENCE = QT_TRANSLATE_NOOP("Report", "Evidence")
LINKED_BY_READER = QT_TRANSLATE_NOOP("Report", "linked by a reader")
NOTES_ON_NO_EVENT = QT_TRANSLATE_NOOP("Report", "Notes on no event")
NO_EVENTS = QT_TRANSLATE_NOOP("Report", "No event joins these sources yet.")
WRITTEN_BY = QT_TRANSLATE_NOOP(
    "Report",
    "Written by Parallax. What is marked as suggested is a proposal of the program; what is marked as confirmed is the "
    "judgement of a reader.",
)
LANGUAGE = QT_TRANSLATE_NOOP("Report", "en")
"""Translated into the code of the language that is spoken."""


def said(text: str) -> str:
    """A text of the report, such as the constants above, in the language spoken now."""
    return translate("Report", text)


def calendar(kind: Calendar) -> str:
    """The name of a calendar; nothing for an unknown one."""
    return said(CALENDARS[kind])


def counts(report: Report) -> str:
    """How many sources and events a report has."""
    confirmed = sum(event.is_confirmed for event in report.events)
    return translate("Report", "{0}, {1}: {2} confirmed, {3} suggested").format(
        count_sources(len(report.sources)), count_events(len(report.events)), confirmed, len(report.events) - confirmed
    )


def count_sources(number: int) -> str:
    """So many sources."""
    return (translate("Report", "1 source") if number == 1 else translate("Report", "{0} sources")).format(number)


def count_events(number: int) -> str:
    """So many events.

    >>> count_events(1), count_events(2)
    ('1 event', '2 events')
    """
    return (translate("Report", "1 event") if number == 1 else translate("Report", "{0} events")).format(number)


def facts(event: EventEntry, *, silences: bool) -> list[str]:
    """What is to be said of an event below its title: date, status, who tells of it."""
    return [fact for fact in (event.date, status(event), told(event, silences=silences)) if fact]


def status(event: EventEntry) -> str:
    """Whether a reader has confirmed an event."""
    if event.is_confirmed:
        return translate("Report", "Confirmed")
    return translate("Report", "Suggested, not yet confirmed")


def told(event: EventEntry, *, silences: bool) -> str:
    """Which sources tell of an event, and which do not."""
    if not event.telling:
        return ""
    both = bool(event.silent) and silences
    if event.is_confirmed:
        words = translate("Report", "Told by {0}, silent in {1}") if both else translate("Report", "Told by {0}")
    else:
        words = translate("Report", "Found in {0}, not in {1}") if both else translate("Report", "Found in {0}")
    return words.format(", ".join(event.telling), ", ".join(event.silent))


def silence(event: EventEntry) -> str:
    """What stands in the place of a source that does not tell of the event."""
    if event.is_confirmed:
        return translate("Report", "Silent: this source does not tell of the event.")
    return translate("Report", "No passage was found here.")


def name(kind: StrEnum) -> str:
    """The name of a kind, as a heading.

    >>> from viewer.model.divergence import Certainty, NoteKind, NoteStatus
    >>> name(NoteKind.CAUSATION)
    'Causation'
    """
    word = in_words(kind)
    return word[:1].upper() + word[1:]


def by_line(note: NoteEntry) -> str:
    """Who wrote a note, and when."""
    line = f"{author(note)}, {moment(note.created)}"
    if note.changed == note.created:
        return line
    return translate("Report", "{0}, changed {1}").format(line, moment(note.changed))


def author(note: NoteEntry) -> str:
    """Who wrote a note."""
    return note.author or translate("Report", "unnamed")


def marks(note: NoteEntry) -> str:
    """What a note is marked with: tags, how sure its author is, whether it is resolved. Empty if with nothing."""
    sure = {
        Certainty.UNSAID: "",
        Certainty.LOW: translate("Report", "unsure"),
        Certainty.MEDIUM: translate("Report", "fairly sure"),
        Certainty.HIGH: translate("Report", "sure"),
    }
    resolved = translate("Report", "resolved") if note.status is NoteStatus.RESOLVED else ""
    return "; ".join(filter(None, (", ".join(note.tags), sure[note.certainty], resolved)))


def signed(note: NoteEntry) -> str:
    """Who wrote a note and when, and what it is marked with."""
    return " · ".join(filter(None, (by_line(note), marks(note))))


def standing(divergence: DivergenceEntry) -> str:
    """What a reader has said of a proposed divergence."""
    accepted = divergence.status is DivergenceStatus.ACCEPTED
    return translate("Report", "Accepted") if accepted else translate("Report", "Suggested, not yet judged by a reader")


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
