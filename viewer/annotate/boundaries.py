"""Where a linked passage begins and ends, put right by word or by sentence."""

from bisect import bisect_left, bisect_right
from dataclasses import replace
from enum import StrEnum

from viewer.annotate.hand import Hand
from viewer.errors import ParallaxError
from viewer.model.change import Change, Edit
from viewer.model.link import LinkStatus
from viewer.model.place import Passage, Span
from viewer.model.project import Project
from viewer.segment.paragraphs import paragraphs
from viewer.segment.sentences import sentences
from viewer.segment.tokens import tokens
from viewer.translation import QT_TRANSLATE_NOOP, translate

REACH_CP = 4_000
"""How far from a boundary the next word or sentence is looked for."""


class Unit(StrEnum):
    """What a boundary is moved by."""

    WORD = "word"
    SENTENCE = "sentence"


def move_boundary(
    project: Project, event_id: str, passage: Passage, unit: Unit, by: Hand, *, start: bool, forward: bool
) -> Change:
    """Move the start or the end of a passage of an event to the next or the last word or sentence.

    Every link of the event that stands on just this passage follows; to say where it ends is to confirm them, so that
    every later alignment keeps it.

    Raises:
        ParallaxError: If the event has no such passage, nothing is left to move over, or nothing of it would be left.
    """
    links = [link for link in project.links_of(event_id) if passage in link.passages]
    if not links:
        raise ParallaxError(translate("Errors", "No link stands on this passage. Choose a passage of the event."))
    source = project.sources[passage.source_id]
    span = moved_span(source.text, source.meta.language, passage.span, unit, start=start, forward=forward)
    moved = Passage(source.id, span)
    edits = []
    for link in links:
        a, b = (moved if end == passage else end for end in link.passages)
        edits.append(Edit(link, replace(link, a=a, b=b, status=LinkStatus.CONFIRMED)))
    label = (
        QT_TRANSLATE_NOOP("Changes", "Move the start in {a}")
        if start
        else QT_TRANSLATE_NOOP("Changes", "Move the end in {a}")
    )
    return by.change(label.format(a=project.letter(source.id)), *edits)


def moved_span(text: str, language: str, span: Span, unit: Unit, *, start: bool, forward: bool) -> Span:
    """The span with one boundary at the next or the last one of this unit.

    Raises:
        ParallaxError: As `move_boundary`.
    """
    here = span.start_cp if start else span.end_cp
    parts = _parts(text, language, here, unit)
    places = sorted({part.start_cp if start else part.end_cp for part in parts})
    number = bisect_right(places, here) if forward else bisect_left(places, here) - 1
    if not 0 <= number < len(places):
        raise ParallaxError(translate("Errors", "There is nothing more to move over on this side."))
    place = places[number]
    begin, end = (place, span.end_cp) if start else (span.start_cp, place)
    if begin >= end:
        raise ParallaxError(translate("Errors", "Nothing of the passage would be left. Reject the link instead."))
    return Span(begin, end)


def _parts(text: str, language: str, here: int, unit: Unit) -> list[Span]:
    """The words or sentences near a place of a text."""
    low, high = max(0, here - REACH_CP), min(len(text), here + REACH_CP)
    # From paragraph to paragraph, or a sentence would be cut by the edge of what is looked at.
    low = max(text.rfind("\n\n", 0, low), 0)
    high = next((end for end in [text.find("\n\n", high)] if 0 <= end < high + REACH_CP), high)
    near = text[low:high]
    if unit is Unit.WORD:
        found = [Span(word.start_cp, word.end_cp) for word in tokens(near)]
    else:
        found = [each for part in paragraphs(near) for each in sentences(near, part.span, language or "en")]
    return [Span(each.start_cp + low, each.end_cp + low) for each in found]
