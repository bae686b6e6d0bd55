"""A text in its parts: the door of this folder."""

import re

from viewer.model.place import Span
from viewer.progress import SILENT, Progress, stepping
from viewer.segment.layout import kinds
from viewer.segment.paragraphs import paragraphs
from viewer.segment.segments import Segment, SegmentKind
from viewer.segment.sentences import sentences
from viewer.translation import translate

_NOTE_MARK = re.compile(r"(?:\[\^?\d{1,3}\]:?|\(\d{1,3}\)|[¹²³⁰⁴-⁹]{1,3})\s*(?=\S)")


def segment(text: str, language: str = "en", progress: Progress = SILENT) -> tuple[Segment, ...]:
    """The parts of a text, in order: their words put together give the text.

    No part crosses a paragraph. The text is taken as it is; `language` (BCP 47) chooses the rules for abbreviations.

    Raises:
        Cancelled: From `progress`.
    """
    parts: list[Segment] = []
    found = paragraphs(text)
    told = list(zip(found, kinds(text, found, language, progress), strict=True))
    at = 0
    for number, (paragraph, kind) in enumerate(stepping(told, progress, translate("Progress", "Reading"))):
        for piece, piece_kind in _pieces(text, paragraph.span, kind, language):
            if piece.start_cp > at:
                between = SegmentKind.GAP
                parts.append(Segment(between, Span(at, piece.start_cp), parts[-1].paragraph if parts else 0))
            parts.append(Segment(piece_kind, piece, number))
            at = piece.end_cp
    if at < len(text):
        parts.append(Segment(SegmentKind.GAP, Span(at, len(text)), parts[-1].paragraph if parts else 0))
    return tuple(parts)


def _pieces(text: str, span: Span, kind: SegmentKind, language: str) -> list[tuple[Span, SegmentKind]]:
    """A paragraph in sentences, each a list item in a list; anything else is one piece."""
    if kind not in (SegmentKind.SENTENCE, SegmentKind.LIST_ITEM):
        return [(span, kind)]
    pieces: list[tuple[Span, SegmentKind]] = []
    mark = _NOTE_MARK.match(text, span.start_cp, span.end_cp) if kind is SegmentKind.SENTENCE else None
    if mark:
        end = span.start_cp + len(mark[0].rstrip())
        pieces.append((Span(span.start_cp, end), SegmentKind.NOTE_MARK))
        span = Span(mark.end(), span.end_cp)
    pieces.extend((sentence, kind) for sentence in sentences(text, span, language))
    return pieces
