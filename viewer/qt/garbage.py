"""Python's garbage collected in the window's thread alone, as long as other threads are at work.

The collector runs in whatever thread happens to allocate. In a worker it would destroy Qt's objects there, and Qt
objects must end in the thread they live in: the program would crash, now and then.
"""

import gc


class WindowThreadGarbage:
    """Takes collecting over from Python between `hold` and `release`; all calls come from the window's thread."""

    def __init__(self) -> None:
        """Leave everything to Python at first."""
        self._held = False

    def hold(self) -> None:
        """Let Python collect nothing by itself."""
        if not self._held and gc.isenabled():
            gc.disable()
            self._held = True

    def collect(self) -> None:
        """Collect what is due by Python's own thresholds."""
        if self._held:
            due = [count > threshold for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)]
            generation = max((age for age, full in enumerate(due) if full), default=-1)
            if generation >= 0:
                gc.collect(generation)

    def release(self) -> None:
        """Let Python collect again by itself."""
        if self._held:
            gc.enable()
            self._held = False
