"""Small comparisons for tests, in words of their own."""

from pathlib import Path

from viewer.annotate.hand import Hand
from viewer.model.alignment import Alignment
from viewer.model.divergence import Annotation, Divergence, NoteKind, Quote
from viewer.model.link import Event, Evidence, EvidenceKind, Link, LinkStatus, Origin
from viewer.model.place import Passage, Span
from viewer.model.project import Project
from viewer.model.source import Calendar, Metadata, Source

HAND = Hand("H. Brandt", "2026-11-03T10:00:00+01:00")

DIKE = "The dike at Harnwerth broke on 3 May. Five wardens left the council. Bread was dear.\n\nNobody was blamed."
FLOOD = "In spring the water came. Four wardens, among them Ode Vries, gave up their seats. The mill stood."
CHRONICLE = "Item, the wardens went from the council in anger. The mill was burnt — 𝔐 in the margin."


def passage(source: Source, words: str) -> Passage:
    """The first place in a source where these words stand."""
    start = source.text.index(words)
    return Passage(source.id, Span(start, start + len(words)))


def sources() -> tuple[Source, Source, Source]:
    """Three accounts of one invented flood."""
    return (
        Source("dike", DIKE, Metadata("The dike", author="A. Boom", calendar=Calendar.GREGORIAN, language="en"), 0),
        Source("flood", FLOOD, Metadata("High water", perspective="parish", language="en"), 1),
        Source("chronicle", CHRONICLE, Metadata("Chronicle", calendar=Calendar.JULIAN), 2),
    )


def flood_project() -> Project:
    """Two events over three sources, with evidence, a divergence and a note."""
    dike, flood, chronicle = sources()
    left = passage(dike, "Five wardens left the council.")
    seats = passage(flood, "Four wardens, among them Ode Vries, gave up their seats.")
    anger = passage(chronicle, "Item, the wardens went from the council in anger.")
    wardens = Evidence(
        EvidenceKind.WORDS, passage(dike, "wardens").span, passage(flood, "wardens").span, 0.7, "rare word"
    )
    return Project.of(
        (
            dike,
            flood,
            chronicle,
            Event("e1", "The wardens resign", "1651-05-03", 1),
            Event("e2", "The mill", "", 0),
            Link("l1", left, seats, 0.8, LinkStatus.SUGGESTED, Origin.ALIGNER, "e1", (wardens,)),
            Link("l2", left, anger, 0.6, LinkStatus.SUGGESTED, Origin.ALIGNER, "e1"),
            Link(
                "l3",
                passage(flood, "The mill stood."),
                passage(chronicle, "The mill was burnt — 𝔐 in the margin."),
                0.5,
                LinkStatus.CONFIRMED,
                Origin.ALIGNER,
                "e2",
            ),
            Divergence(
                "d1",
                "e1",
                NoteKind.NUMBER,
                passage(dike, "Five"),
                passage(flood, "Four"),
                "A counts five, B four.",
                0.9,
            ),
            Divergence(
                "d2", "e2", NoteKind.OMISSION, passage(chronicle, "burnt"), None, "C alone tells of a fire.", 0.6
            ),
            Annotation(
                "n1",
                NoteKind.QUESTION,
                "Who *counted*?",
                "H. Brandt",
                "2026-11-03T09:00:00+01:00",
                "2026-11-03T09:00:00+01:00",
                "e1",
                (Quote(passage(dike, "Five wardens"), "Five wardens"),),
            ),
        )
    )


def realigned() -> Alignment:
    """What an aligner might say of the flood later: one event, moved a little, under ids of its own."""
    link = Link(
        "new",
        passage(sources()[0], "Five wardens left the council. Bread was dear."),
        passage(sources()[1], "Four wardens, among them Ode Vries, gave up their seats."),
        0.9,
        event_id="e2",
    )
    return Alignment((link,), (Event("e2", "Ode Vries", "1651-05", 0),))


def signed_settings(path: Path) -> Path:
    """A settings file of somebody who has said how to sign their edits."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text('annotator = "H. Brandt"\n', encoding="utf-8")
    return path
