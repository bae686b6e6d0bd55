"""When a suggestion has enough to stand on."""

from viewer.model.link import Link

SHOWN = 0.15
"""No link of less confidence is shown."""

OWN = 0.3
"""The share of the evidence that has to stand in the two passages themselves: a link that lives by what stands beside
its passages is mostly the neighbour of a better one."""

PIECES = 2
"""A link is shown only if so many pieces of evidence stand behind it."""


def suffices(link: Link) -> bool:
    """Whether a suggestion is sure and well founded enough to be shown."""
    counted = [piece for piece in link.evidence if not piece.refused]
    inside = [piece for piece in counted if piece.a.overlap(link.a.span) and piece.b.overlap(link.b.span)]
    whole, own = (sum(piece.weight for piece in pieces) for pieces in (counted, inside))
    return link.score >= SHOWN and len(counted) >= PIECES and own >= OWN * whole
