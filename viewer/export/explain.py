"""Why an event stands as it does: its passages, its links, and the evidence behind each, for reading and checking."""

from collections.abc import Sequence
from dataclasses import dataclass

from viewer.diverge.words import are_versions, compare, in_one_line
from viewer.errors import ParallaxError
from viewer.export.dates import long_date
from viewer.model.link import Event, Evidence, EvidenceKind, Link, LinkStatus, Origin
from viewer.model.place import Passage
from viewer.model.project import Project
from viewer.model.words import in_words
from viewer.translation import reword, translate

MOST_CANDIDATES = 10
"""Events that are named where a person's words fit none, or several."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of evidence: the words on both sides with their places, `share` the part of the score on it, 0 to 1.

    `place_a` and `place_b` are half-open ranges of code points.
    """

    kind: EvidenceKind
    words_a: str
    place_a: tuple[int, int]
    words_b: str
    place_b: tuple[int, int]
    share: float
    note: str
    refused: bool


@dataclass(frozen=True, slots=True)
class LinkExplained:
    """A link: the letters of its two sources, its words on both sides; no `confidence` where a reader drew it.

    `versions` is empty, or, where the passages are versions of one text, both in one line: [-left out-], {+put in+}.
    """

    id: str
    letter_a: str
    letter_b: str
    words_a: str
    words_b: str
    status: LinkStatus
    confidence: float | None
    evidence: tuple[Piece, ...]
    versions: str = ""


@dataclass(frozen=True, slots=True)
class TellingExplained:
    """What one source says of the event; no passages where it is silent."""

    letter: str
    title: str
    passages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """An event and everything it stands on. `number` counts from 1; `date` is in words, `date_edtf` in EDTF."""

    id: str
    number: int
    label: str
    date: str
    date_edtf: str
    tellings: tuple[TellingExplained, ...]
    links: tuple[LinkExplained, ...]

    @property
    def silent(self) -> tuple[TellingExplained, ...]:
        """The sources that do not tell of it."""
        return tuple(telling for telling in self.tellings if not telling.passages)


def find_event(project: Project, wanted: str) -> Event:
    """The event of this id, of this number in the list, or with these words in its label; in this order.

    Raises:
        ParallaxError: If there is none, or the words fit several.
    """
    events = project.ordered_events()
    if wanted in project.events:
        return project.events[wanted]
    if wanted.isdecimal() and 1 <= int(wanted[:9]) <= len(events) and len(wanted) < 10:
        return events[int(wanted) - 1]
    words = " ".join(wanted.casefold().split())
    fitting = [event for event in events if words and words in event.label.casefold()]
    exact = [event for event in fitting if event.label.casefold() == words]
    if len(exact or fitting) == 1:
        return (exact or fitting)[0]
    if not events:
        raise ParallaxError(translate("Errors", "This project has no events yet. Align it first."))
    sentence = (
        translate("Errors", "Several events have {0} in their label. Name one by its number: {1}.")
        if fitting
        else translate("Errors", "There is no event {0}. Name one by its number: {1}.")
    )
    raise ParallaxError(sentence.format(repr(wanted), _listed(project, fitting or events)))


def _listed(project: Project, events: Sequence[Event]) -> str:
    named = [f"{project.number(event.id)} {event.label}" for event in events[:MOST_CANDIDATES]]
    rest = len(events) - len(named)
    return "; ".join(named) + (translate("Report", "; and {0} more").format(rest) if rest else "")


def explain_event(project: Project, event: Event) -> Explanation:
    """Everything an event stands on, links in the order of their sources, the best first."""
    places = project.passages_of(event.id)
    tellings = tuple(
        TellingExplained(
            project.letter(source.id),
            source.meta.title,
            tuple(span.of(source.text) for span in places.get(source.id, ())),
        )
        for source in project.ordered_sources()
    )
    links = sorted(
        (_link(project, link) for link in project.links_of(event.id)), key=lambda link: (link.letter_a, link.letter_b)
    )
    number = project.number(event.id)
    date = long_date(event.date, both=project.reckons_julian)
    return Explanation(event.id, number, event.label, date, event.date, tellings, tuple(links))


def _link(project: Project, link: Link) -> LinkExplained:
    return LinkExplained(
        link.id,
        project.letter(link.a.source_id),
        project.letter(link.b.source_id),
        project.words(link.a),
        project.words(link.b),
        link.status,
        None if link.origin is Origin.READER else link.score,
        tuple(_piece(project, link, piece) for piece in link.ranked_evidence),
        _versions(project.words(link.a), project.words(link.b)),
    )


def _versions(a: str, b: str) -> str:
    return in_one_line(compare(a, b)) if are_versions(a, b) else ""


def _piece(project: Project, link: Link, piece: Evidence) -> Piece:
    return Piece(
        piece.kind,
        project.words(Passage(link.a.source_id, piece.a)),
        (piece.a.start_cp, piece.a.end_cp),
        project.words(Passage(link.b.source_id, piece.b)),
        (piece.b.start_cp, piece.b.end_cp),
        piece.weight,
        piece.note,
        piece.refused,
    )


def as_text(explanation: Explanation) -> str:
    """An explanation as lines for a terminal, indented by depth."""
    lines = [
        f"{explanation.number}. {_flat(explanation.label)}",
        translate("Report", "Date: {0}").format(explanation.date or translate("Report", "not known")),
        "",
    ]
    for telling in explanation.tellings:
        lines += [f"{telling.letter} ({_flat(telling.title)}): {_flat(words)}" for words in telling.passages]
    if explanation.silent:
        named = "; ".join(f"{telling.letter} ({_flat(telling.title)})" for telling in explanation.silent)
        lines.append(translate("Report", "Silent: {0}").format(named))
    for link in explanation.links:
        score = translate("Report", "drawn by the reader")
        if link.confidence is not None:
            score = translate("Report", "confidence {0}").format(f"{link.confidence:.2f}")
        head = translate("Report", "{0} and {1}: {2}, {3}")
        lines += ["", head.format(link.letter_a, link.letter_b, score, in_words(link.status))]
        lines += [f"  {link.letter_a}: {_flat(link.words_a)}", f"  {link.letter_b}: {_flat(link.words_b)}"]
        lines += ["  " + translate("Report", "word by word: {0}").format(_flat(link.versions))] if link.versions else []
        lines += [_piece_line(piece) for piece in link.evidence] or ["  - " + translate("Report", "no evidence")]
    return "\n".join(lines) + "\n"


def _piece_line(piece: Piece) -> str:
    note = f" ({_flat(reword('Evidence', piece.note))})" if piece.note else ""
    note += translate("Report", ", refused: does not count") if piece.refused else ""
    return f"  - {in_words(piece.kind)}, {piece.share:.0%}: “{_flat(piece.words_a)}” ≈ “{_flat(piece.words_b)}”{note}"


def _flat(words: str) -> str:
    """One line, without what would steer a terminal."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in words).split())
