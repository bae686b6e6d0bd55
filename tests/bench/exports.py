"""The time of each export, and its memory, on a large project."""

import random
import time
from collections.abc import Sequence

from tests.bench.tables import Block, Table
from viewer.export.write import FORMATS, export
from viewer.model.divergence import Annotation, Divergence, NoteKind, Quote
from viewer.model.link import Event, Evidence, EvidenceKind, Link, LinkStatus
from viewer.model.place import Passage, Span
from viewer.model.project import Project
from viewer.model.source import Metadata, Source

EVENTS, NOTES, SOURCES = 1_000, 5_000, 3
LIMITS_S = {"html": 3, "pdf": 20, "docx": 20}
"""What the customer allows."""

_WORDS = "the council of the upper town sent four wardens to the river gate before dawn and nobody came back".split()


def project(events: int = EVENTS, notes: int = NOTES) -> Project:
    """Three accounts that tell all events in paragraphs of some sixty words; links, evidence, divergences, notes."""
    random_ = random.Random(6)
    texts, places = [], []
    for _ in range(SOURCES):
        paragraphs, found, at = [], [], 0
        for number in range(events):
            words = f"Of event {number}: " + " ".join(random_.choice(_WORDS) for _ in range(60)) + "."
            paragraphs.append(words)
            found.append(Span(at, at + len(words)))
            at += len(words) + 2
        texts.append("\n\n".join(paragraphs))
        places.append(found)
    made: list[object] = [Source(f"s{n}", text, Metadata(f"Account {n}"), n) for n, text in enumerate(texts)]
    for number in range(events):
        spans = [found[number] for found in places]
        made.append(Event(f"e{number}", f"Event {number}", "1651-05-03", number))
        for other in range(1, SOURCES):
            ends = Passage("s0", spans[0]), Passage(f"s{other}", spans[other])
            evidence = tuple(_evidence(spans[0], spans[other], start) for start in (0, 20, 40))
            made.append(
                Link(f"l{number}-{other}", *ends, 0.6, LinkStatus.CONFIRMED, event_id=f"e{number}", evidence=evidence)
            )
        quoted = _part("s0", spans[0], 30), _part("s1", spans[1], 30)
        made.append(Divergence(f"d{number}", f"e{number}", NoteKind.NUMBER, *quoted, "A counts.", 0.5))
    for number in range(notes):
        event = number % events
        passage = _part("s0", places[0][event], 10 + number // events * 12)
        quote = Quote(passage, passage.span.of(texts[0]))
        at = "2026-11-03T10:00:00+01:00"
        text = f"Why *this* number {number}, and not another?"
        made.append(Annotation(f"n{number}", NoteKind.QUESTION, text, "H. Brandt", at, at, f"e{event}", (quote,)))
    return Project.of(made)


def _evidence(a: Span, b: Span, start: int) -> Evidence:
    places = (Span(span.start_cp + start, span.start_cp + start + 4) for span in (a, b))
    return Evidence(EvidenceKind.WORDS, *places, 0.2)


def _part(source: str, span: Span, start: int) -> Passage:
    return Passage(source, Span(span.start_cp + start, span.start_cp + start + 10))


def measure() -> Sequence[Block]:
    """A row a format."""
    large, rows = project(), []
    for kind in FORMATS:
        started = time.perf_counter()
        size = len(export(large, "The flood", "today", kind))
        took = time.perf_counter() - started
        rows.append([kind, f"{took:.2f}", str(LIMITS_S.get(kind, "")), f"{size / 1e6:.1f}"])
    title = f"exports of {EVENTS:,} events and {NOTES:,} annotations"
    return [Table(title, ("format", "seconds", "at most", "MB"), rows)]
