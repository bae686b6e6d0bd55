"""What the aligner found."""

from dataclasses import dataclass

from viewer.model.link import Event, Link


@dataclass(frozen=True, slots=True)
class Alignment:
    """The outcome of one run: the same sources and constraints give the same one.

    `links` are shown to the reader, best first, each with the id of its event;
    `hidden` are the runners-up, best first, kept for measuring and never stored. `meant` says whether likeness of
    meaning took part.
    """

    links: tuple[Link, ...]
    events: tuple[Event, ...]
    hidden: tuple[Link, ...] = ()
    meant: bool = False
