"""What the reader decided, as the aligner has to keep to it."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from viewer.align import select
from viewer.model.link import Evidence, Link, Origin
from viewer.model.place import Passage
from viewer.model.ruling import Ruling, RulingKind
from viewer.model.shelves import Shelves

SUBSTANTIAL = 0.5
"""A suggestion that covers this share of both passages of a rejected link (or lies within them) is that link again."""


@dataclass(frozen=True)
class Constraints:
    """Links that stay as they are, and rulings. Two runs under equal constraints give equal alignments."""

    fixed: tuple[Link, ...] = ()
    rulings: tuple[Ruling, ...] = ()

    def forbids(self, link: Link) -> bool:
        """Whether a suggestion repeats what the reader has judged, or speaks where the reader heard nothing."""
        return any(alike(link, old) for old in self._fixed_by_place.near(link.passages)) or any(
            _contradicts(link, ruling) for ruling in self._rulings_by_place.near(link.passages)
        )

    @cached_property
    def _fixed_by_place(self) -> Shelves[Link]:
        return Shelves[Link].of((link, link.passages) for link in self.fixed)

    @cached_property
    def _rulings_by_place(self) -> Shelves[Ruling]:
        return Shelves[Ruling].of((ruling, ruling.passages) for ruling in self.rulings)

    def bars(
        self, held: Sequence[Passage], name: str | None, link: Link, rivals: Mapping[str, Sequence[Passage]]
    ) -> bool:
        """Whether a link may not join an event that holds these passages.

        `name` is the event's id if the reader made or judged it; `rivals` are the passages of all such events.
        """
        for ruling in self.rulings:
            if ruling.kind is RulingKind.SILENT and _any_overlap(held, ruling.passages):
                if any(passage.source_id == ruling.source_id for passage in link.passages):
                    return True
            elif ruling.kind is RulingKind.APART and name in (ruling.event_id, ruling.other_id):
                rival = rivals.get((ruling.other_id if name == ruling.event_id else ruling.event_id) or "", ())
                fresh = [passage for passage in link.passages if not _any_overlap([passage], held)]
                if _any_overlap(fresh, rival):
                    return True
        return False

    def tears(self, link: Link, rivals: Mapping[str, Sequence[Passage]]) -> bool:
        """Whether a suggestion would join what two events that are held apart have each for themselves."""
        for ruling in self.rulings:
            if ruling.kind is RulingKind.APART:
                one, two = (rivals.get(name or "", ()) for name in (ruling.event_id, ruling.other_id))
                sides = {(_any_overlap([end], one), _any_overlap([end], two)) for end in link.passages}
                if sides == {(True, False), (False, True)}:
                    return True
        return False


FREE = Constraints()


def alike(link: Link, old: Link) -> bool:
    """Whether a suggestion is, in substance, a link that the reader has judged already."""
    if {link.a.source_id, link.b.source_id} != {old.a.source_id, old.b.source_id}:
        return False
    for mine in link.passages:
        theirs = old.side(mine.source_id)
        assert theirs is not None
        if mine.overlap(theirs) < SUBSTANTIAL * min(len(mine.span), len(theirs.span)):
            return False
    return True


def _contradicts(link: Link, ruling: Ruling) -> bool:
    if ruling.kind is RulingKind.NOTHING:
        return _any_overlap(link.passages, ruling.passages)
    if ruling.kind is RulingKind.SILENT:
        there = any(passage.source_id == ruling.source_id for passage in link.passages)
        return there and _any_overlap(link.passages, ruling.passages)
    return False


def _any_overlap(some: Sequence[Passage], others: Sequence[Passage]) -> bool:
    return any(x.overlap(y) for x in some for y in others)


def without_refused(link: Link, rulings: Sequence[Ruling], texts: Mapping[str, str]) -> Link:
    """A link whose evidence is marked as the rulings have it, scored anew. `texts` are those of the sources, by id."""
    refusals = [ruling for ruling in rulings if ruling.kind is RulingKind.EVIDENCE]
    pieces = tuple(
        replace(piece, refused=any(refuses(ruling, link, piece, texts) for ruling in refusals))
        for piece in link.evidence
    )
    return link if pieces == link.evidence else rescored(replace(link, evidence=pieces))


def refuses(ruling: Ruling, link: Link, piece: Evidence, texts: Mapping[str, str]) -> bool:
    """Whether a ruling speaks of this piece: of its kind, in these words, in a link of these passages or anywhere."""
    if ruling.evidence is not piece.kind or ruling.words is None:
        return False
    ends = {
        link.a.source_id: piece.a.of(texts[link.a.source_id]),
        link.b.source_id: piece.b.of(texts[link.b.source_id]),
    }
    if not ruling.passages:
        return sorted(map(bare, ends.values())) == sorted(map(bare, ruling.words))
    theirs = {passage.source_id: words for passage, words in zip(ruling.passages, ruling.words, strict=True)}
    return (
        ends.keys() == theirs.keys()
        and all(bare(words) == bare(theirs[key]) for key, words in ends.items())
        and all(_any_overlap([passage], link.passages) for passage in ruling.passages)
    )


def bare(words: str) -> str:
    """Words without what does not tell two quotations apart: capitals and line breaks."""
    return " ".join(words.casefold().split())


def rescored(link: Link) -> Link:
    """A link with the score that its evidence, without the refused pieces, bears out.

    What the score's logit has above that of no evidence at all is shared out by the weights of the pieces, and the
    refused shares are taken off. A link that the reader drew stands on the reader's word and keeps its score.
    """
    if link.origin is Origin.READER:
        return link
    full = link.score if link.full_score is None else link.full_score
    lost = min(1.0, sum(piece.weight for piece in link.evidence if piece.refused))
    if not any(piece.refused for piece in link.evidence):
        return replace(link, score=full, full_score=None)
    top = _logit(full)
    floor = min(top, _logit(select.UNFOUNDED))
    return replace(link, score=round(1 / (1 + math.exp(-(floor + (top - floor) * (1 - lost)))), 4), full_score=full)


def _logit(share: float) -> float:
    share = min(1 - 1e-6, max(1e-6, share))
    return math.log(share / (1 - share))
