"""Why two units are thought to tell of one event, as pieces that a reader can check in both texts."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.align.dates import DateMention
from viewer.align.names import fold
from viewer.align.quantities import Quantity
from viewer.align.score import same_day, same_number
from viewer.align.terms import ACT, Term
from viewer.align.units import Unit, Word
from viewer.model.link import Evidence, EvidenceKind
from viewer.model.place import Span
from viewer.translation import QT_TRANSLATE_NOOP

QUOTED = 8
"""A run of so many equal words is a quotation or a common source."""

LEAST = 0.4
"""A shared word of less weight (rarity times squared IDF) is no evidence by itself."""

_MOST = 12
_FACT = 40.0
"""How much weight of words equals a score of 1 from a date or a number."""


@dataclass(frozen=True)
class Known:
    """What is known of one unit. `beside` are the terms of its neighbours, each with the share it lends to the unit."""

    text: str
    unit: Unit
    terms: Sequence[Term]
    dates: Sequence[DateMention]
    numbers: Sequence[Quantity]
    beside: Sequence[tuple[Term, float]] = ()

    def all_terms(self) -> list[tuple[Term, float]]:
        """The terms of the unit, then those beside it."""
        return [*((term, 1.0) for term in self.terms), *self.beside]


@dataclass(frozen=True, slots=True)
class _Piece:
    kind: EvidenceKind
    a: Span
    b: Span
    worth: float
    note: str


def explain(left: Known, right: Known, idf: dict[str, float], meaning: float = 0.0) -> tuple[Evidence, ...]:
    """The evidence for a pair, the weightiest dozen first; the weights of all pieces found add up to 1.

    `meaning` is the part of the score that rests on likeness of meaning.
    """
    pieces = [*_quotations(left, right), *_terms(left, right, idf), *_dates(left, right), *_numbers(left, right)]
    kept: list[_Piece] = []
    for piece in pieces:
        if piece.worth >= LEAST and not any(piece.a.overlap(other.a) and piece.b.overlap(other.b) for other in kept):
            kept.append(piece)
    if meaning * _FACT >= LEAST:
        kept.append(_Piece(EvidenceKind.MEANING, left.unit.span, right.unit.span, meaning * _FACT, ""))
    total = sum(piece.worth for piece in kept)
    ranked = sorted(kept, key=lambda p: (-p.worth, p.a, p.b))
    return tuple(
        Evidence(piece.kind, piece.a, piece.b, round(piece.worth / total, 4), piece.note) for piece in ranked[:_MOST]
    )


def _terms(left: Known, right: Known, idf: dict[str, float]) -> list[_Piece]:
    """Shared words and names, those that stand together on both sides as one piece; nearest to the units first."""
    places: dict[str, tuple[Term, float]] = {}
    for term, share in right.all_terms():
        places.setdefault(term.key, (term, share))
    pieces: list[_Piece] = []
    seen: set[str] = set()
    told: set[Span] = set()
    for term, share in left.all_terms():
        twin, its_share = places.get(term.key, (term, 0.0))
        if not its_share or term.key in seen:
            continue
        seen.add(term.key)
        act = term.key.startswith(ACT)
        if act and term.span in told:
            continue
        told.add(term.span)
        worth = math.sqrt(term.rarity * twin.rarity) * idf[term.key] ** 2 * share * its_share
        last = pieces[-1] if pieces else None
        if last and not act and _adjacent(left.text, last.a, term.span) and _adjacent(right.text, last.b, twin.span):
            kind = EvidenceKind.NAME if EvidenceKind.NAME in (last.kind, term.kind) else EvidenceKind.WORDS
            a, b = _hull(last.a, term.span), _hull(last.b, twin.span)
            pieces[-1] = _Piece(kind, a, b, last.worth + worth, _difference(kind, a.of(left.text), b.of(right.text)))
        else:
            note = SAME_ACT if act else _said_otherwise(term, twin, left.text, right.text)
            pieces.append(_Piece(term.kind, term.span, twin.span, worth, note))
    return pieces


def _adjacent(text: str, before: Span, after: Span) -> bool:
    """Whether the places overlap, or nothing but a space or a hyphen, or one short word, lies between them."""
    if after.start_cp < before.start_cp:
        return False
    between = text[before.end_cp : after.start_cp]
    return len(between) <= 5 and not any(mark in between for mark in ",;:()—–.")


def _hull(a: Span, b: Span) -> Span:
    return Span(min(a.start_cp, b.start_cp), max(a.end_cp, b.end_cp))


SAME_ACT = QT_TRANSLATE_NOOP("Evidence", "like act in other words")


def _said_otherwise(a: Term, b: Term, text_a: str, text_b: str) -> str:
    """How two occurrences of a term differ; of two forms that are no spellings of one name, why they are one."""
    x, y = a.span.of(text_a), b.span.of(text_b)
    if (a.why or b.why) and fold(x) != fold(y):
        return (
            QT_TRANSLATE_NOOP("Evidence", "abbreviation and full name")
            if _abbreviated(x) != _abbreviated(y)
            else min(filter(None, (a.why, b.why)))
        )
    return _difference(a.kind, x, y)


def _difference(kind: EvidenceKind, a: str, b: str) -> str:
    if _bare(a) == _bare(b):
        return ""
    if kind is EvidenceKind.WORDS:
        return (
            QT_TRANSLATE_NOOP("Evidence", "same word in two forms")
            if " " not in a + b
            else QT_TRANSLATE_NOOP("Evidence", "same words in two forms")
        )
    if _abbreviated(a) != _abbreviated(b):
        return QT_TRANSLATE_NOOP("Evidence", "abbreviation and full name")
    return QT_TRANSLATE_NOOP("Evidence", "same name in two spellings")


def _abbreviated(text: str) -> bool:
    return any(len(word) > 1 and word.isupper() for word in re.split(r"[\s\-]+", re.sub(r"\.|s\b", "", text)))


def _bare(text: str) -> str:
    """Without capitals, possessives and plurals: what is left tells whether a spelling differs."""
    return " ".join(re.sub(r"(?:['’]s|s['’]?)$", "", word) for word in re.split(r"[\s\-]+", text.casefold()))


def _quotations(left: Known, right: Known) -> list[_Piece]:
    """The longest run of equal words, if it is long enough to be no accident."""
    a, b = _plain(left.unit.words), _plain(right.unit.words)
    best, end_a, end_b = 0, 0, 0
    lengths = [0] * (len(b) + 1)
    for i, word in enumerate(a, 1):
        above = 0
        for j, other in enumerate(b, 1):
            above, lengths[j] = lengths[j], above + 1 if word == other else 0
            if lengths[j] > best:
                best, end_a, end_b = lengths[j], i, j
    if best < QUOTED:
        return []
    words_a, words_b = left.unit.words[end_a - best : end_a], right.unit.words[end_b - best : end_b]
    return [
        _Piece(
            EvidenceKind.QUOTATION,
            Span(words_a[0].start_cp, words_a[-1].end_cp),
            Span(words_b[0].start_cp, words_b[-1].end_cp),
            best * 1.5,
            QT_TRANSLATE_NOOP("Evidence", "{0} words alike").format(best),
        )
    ]


def _plain(words: Sequence[Word]) -> list[str]:
    return [word.text.lower().replace("’", "'") for word in words[:400]]


def _dates(left: Known, right: Known) -> list[_Piece]:
    pieces = []
    for x in left.dates:
        for y in right.dates:
            worth, note = same_day(x, y)
            if worth:
                pieces.append(_Piece(EvidenceKind.DATE, x.span, y.span, worth * _FACT, note))
    return sorted(pieces, key=lambda p: -p.worth)


def _numbers(left: Known, right: Known) -> list[_Piece]:
    pieces = []
    for x in left.numbers:
        for y in right.numbers:
            worth, note = same_number(x, y)
            if worth:
                pieces.append(_Piece(EvidenceKind.NUMBER, x.span, y.span, worth * _FACT, note))
    return sorted(pieces, key=lambda p: -p.worth)
