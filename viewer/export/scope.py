"""What of a project goes into an export, and in which form."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from viewer.model.divergence import NoteKind
from viewer.translation import translate


@dataclass(frozen=True, slots=True)
class Scope:
    """What of a project goes into an export. `sources` and `events` are ids; None means all of them.

    `kinds` and `authors` choose divergences and notes; `differing` leaves only events with a divergence, after that
    choice. `texts` adds each source from beginning to end. `anonymous` writes 'Annotator 1' for the first author.
    """

    sources: frozenset[str] | None = None
    events: frozenset[str] | None = None
    kinds: frozenset[NoteKind] | None = None
    authors: frozenset[str] | None = None
    confirmed: bool = True
    suggested: bool = True
    differing: bool = False
    evidence: bool = True
    divergences: bool = True
    silences: bool = True
    notes: bool = True
    texts: bool = False
    anonymous: bool = False


EVERYTHING = Scope()


class Layout(StrEnum):
    """How the passages of an event stand."""

    SIDE_BY_SIDE = "side-by-side"
    INTERLEAVED = "interleaved"


class Order(StrEnum):
    """In which order the events stand; those without a date come last in the order of dates."""

    LIST = "list"
    DATE = "date"


class Days(StrEnum):
    """How days are told. AUTO: in both calendars if a source dates by the Julian."""

    AUTO = "auto"
    BOTH = "both"
    GREGORIAN = "gregorian"


class CitationStyle(StrEnum):
    """How sources are cited; PLAIN tells what is known of each without a style."""

    PLAIN = "plain"
    CHICAGO = "chicago"
    MLA = "mla"
    APA = "apa"
    GOST = "gost"


class Paper(StrEnum):
    """The sheet of formats that have pages."""

    A4 = "a4"
    A4_WIDE = "a4-landscape"
    LETTER = "letter"
    LETTER_WIDE = "letter-landscape"

    @property
    def size_mm(self) -> tuple[float, float]:
        """Width and height."""
        short, long = (210.0, 297.0) if self in (Paper.A4, Paper.A4_WIDE) else (215.9, 279.4)
        return (long, short) if self in (Paper.A4_WIDE, Paper.LETTER_WIDE) else (short, long)


@dataclass(frozen=True, slots=True)
class Form:
    """How an export looks."""

    layout: Layout = Layout.SIDE_BY_SIDE
    order: Order = Order.LIST
    days: Days = Days.AUTO
    paper: Paper = Paper.A4
    citation: CitationStyle = CitationStyle.PLAIN


USUAL = Form()


def pseudonyms(authors: Iterable[tuple[str, str]]) -> dict[str, str]:
    """A name that tells nothing for each author, from pairs of a moment and an author; numbered by first appearance.

    >>> pseudonyms([("2026-02-01", "Bo"), ("2026-01-01", "Ana"), ("2026-03-01", "Bo")])
    {'Ana': 'Annotator 1', 'Bo': 'Annotator 2'}
    """
    first = dict.fromkeys(author for _, author in sorted(authors))
    return {author: translate("Report", "Annotator {0}").format(number) for number, author in enumerate(first, 1)}
