"""An alignment as JSON for measuring and for other programs."""

from collections.abc import Sequence
from pathlib import Path

from viewer.model.alignment import Alignment
from viewer.model.divergence import Divergence
from viewer.model.link import Link, LinkStatus
from viewer.model.place import Passage, Span
from viewer.model.source import Source

VERSION = 1


def as_json(
    sources: Sequence[tuple[Source, Path]], alignment: Alignment, divergences: Sequence[Divergence] = ()
) -> dict[str, object]:
    """Sources, ranked links (shown and hidden) and events; spans are code points, ends exclusive.

    Each divergence stands under the link of its event whose passages hold most of its quotes.
    """
    shown = [link for link in alignment.links if link.status is not LinkStatus.REJECTED]
    links = sorted(
        [(link, True) for link in shown] + [(link, False) for link in alignment.hidden],
        key=lambda item: (-item[0].score, not item[1], item[0].id),
    )
    homes: dict[str, list[Divergence]] = {}
    for divergence in divergences:
        homes.setdefault(_home(divergence, shown), []).append(divergence)
    return {
        "version": VERSION,
        "sources": [{"id": source.id, "path": str(path), "sha256": source.sha256} for source, path in sources],
        "links": [_link(link, homes.get(link.id, ()), shown=visible) for link, visible in links],
        "events": [
            {
                "id": event.id,
                "label": event.label,
                "date": event.date,
                "links": [link.id for link in shown if link.event_id == event.id],
            }
            for event in sorted(alignment.events, key=lambda event: (event.position, event.id))
        ],
    }


def _home(divergence: Divergence, links: Sequence[Link]) -> str:
    held = [
        (sum(side.overlap(quote) for side in link.passages for quote in divergence.passages), link.score, link.id)
        for link in links
        if link.event_id == divergence.event_id
    ]
    return max(held)[2]


def _link(link: Link, divergences: Sequence[Divergence], *, shown: bool) -> dict[str, object]:
    return {
        "id": link.id,
        "a": _passage(link.a),
        "b": _passage(link.b),
        "score": link.score,
        "shown": shown,
        "evidence": [
            {"kind": e.kind.value, "a": _span(e.a), "b": _span(e.b), "weight": e.weight, "note": e.note}
            for e in link.evidence
        ],
        "divergences": [
            {
                "kind": each.kind.value,
                "a": _passage(each.a),
                "b": _passage(each.b) if each.b else _silent(link, each.a),
                "note": each.note,
                "confidence": each.confidence,
            }
            for each in divergences
        ],
    }


def _silent(link: Link, told: Passage) -> dict[str, object]:
    """An empty span of the other source, for what it does not tell."""
    source_id = next(side.source_id for side in link.passages if side.source_id != told.source_id)
    return {"source": source_id, "start": 0, "end": 0}


def _passage(passage: Passage) -> dict[str, object]:
    return {"source": passage.source_id, **_span(passage.span)}


def _span(span: Span) -> dict[str, object]:
    return {"start": span.start_cp, "end": span.end_cp}
