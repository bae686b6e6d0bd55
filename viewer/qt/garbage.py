"""Python's garbage collected in the window's thread alone, as long as other threads are at work.

The collector runs in whatever thread happens to allocate. In a worker it would destroy Qt's objects there, and Qt
objects must end in the thread they live in: the program would crash, now and then.
"""

import gc

MANY = 20_000
"""New objects between two looks: the window itself makes far fewer, and as many are looked at in a few milliseconds."""

_holders: set[int] = set()


class WindowThreadGarbage:
    """Takes collecting over from Python between `hold` and `release`; all calls come from the window's thread.

    Python collects by itself again when the last holder has released it.
    """

    def hold(self) -> None:
        """Let Python collect nothing by itself."""
        if _holders or gc.isenabled():
            gc.disable()
            _holders.add(id(self))

    def collect(self) -> None:
        """Collect what Python's thresholds say is due.

        Where very many objects have come at once, a worker reads a long text: they stay, and to look at the millions
        that it makes would take seconds. They are left out of every collection to come.
        """
        if id(self) not in _holders:
            return
        counts = gc.get_count()
        if counts[0] > MANY:
            gc.freeze()
            return
        due = [count > threshold for count, threshold in zip(counts, gc.get_threshold(), strict=True)]
        generation = max((age for age, full in enumerate(due) if full), default=-1)
        if generation >= 0:
            gc.collect(generation)

    def release(self) -> None:
        """Let Python collect again by itself, if nobody else holds it."""
        if id(self) in _holders:
            _holders.remove(id(self))
            if not _holders:
                gc.enable()


def spare_what_stays() -> None:
    """Leave what is there now out of every collection to come: a large project takes a tenth of a second to look at."""
    gc.freeze()


def look_at_all() -> None:
    """Take back `spare_what_stays`."""
    gc.unfreeze()
