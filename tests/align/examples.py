"""Two short accounts of one invented quarrel, in two spellings and two calendars."""

from viewer.model.place import Passage, Span
from viewer.model.source import Calendar, Metadata, Source

CHRONICLE = """The Quarrel at the Harbour Board

The Harbour Board of Tarnow sat through the winter of 1905 without coming to terms with the pilots.

On January 9, 1906 (Old Style) the chairman Miliutin and two members, Trotzky and Nogin, resigned their seats.

A cargo of four hundred sacks of rye rotted on the quay while the council argued about the tolls.

Nobody in the upper town spoke of the matter again until the lighthouse burned.
"""

MEMOIR = """What an old pilot remembers

My sister kept geese and sold the feathers to a mattress maker in the next valley.

The rye was spoiled, four hundred sacks of it, and the stink of the quay drove us indoors.

It was on 22 January 1906 that Milyutin left the Board, and with him went Trotsky and Nogin.

I have carved a small boat for each of my grandsons.
"""


def quarrel() -> tuple[Source, Source]:
    """Both accounts; the chronicle keeps the Julian calendar."""
    return (
        Source("chronicle", CHRONICLE, Metadata("The Quarrel", calendar=Calendar.JULIAN, language="en"), 0),
        Source("memoir", MEMOIR, Metadata("An old pilot", calendar=Calendar.GREGORIAN, language="en"), 1),
    )


def passage(source: Source, words: str) -> Passage:
    """The first place in a source where these words stand."""
    start = source.text.index(words)
    return Passage(source.id, Span(start, start + len(words)))
