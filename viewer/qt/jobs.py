"""Long work outside the window's thread, with progress and a way to stop it."""

import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.errors import Cancelled, ParallaxError
from viewer.progress import Progress
from viewer.qt.garbage import WindowThreadGarbage
from viewer.translation import translate

POLL_MS = 50
LATE_S, AWAY_S, NAP_S = 0.08, 1.0, 0.005
SWITCH_S = 0.0001
"""How long the window waits for Python while a worker has it. At the usual 5 ms, 5,000 rows of a list took 20 s."""

Result = TypeVar("Result")


class Pulse:
    """Whether the window is kept from its work: it says every `POLL_MS` that it is not."""

    def __init__(self) -> None:
        """The window has just been at hand."""
        self.beat()

    def beat(self) -> None:
        """The window is at hand."""
        self._last = time.monotonic()

    @property
    def is_late(self) -> bool:
        """Whether it has something to do now; after a second it counts as away, in a dialog of the system perhaps."""
        return LATE_S < time.monotonic() - self._last < AWAY_S


class Reporter:
    """The worker's progress: keeps the newest report, lets the window go first, stops the worker once cancelled."""

    def __init__(self, pulse: Pulse) -> None:
        """Start at nothing."""
        self.latest: tuple[int, int, str] | None = None
        self._pulse = pulse
        self._stopped = threading.Event()

    def step(self, done: int, total: int, label: str) -> None:
        """Keep the report, or raise Cancelled. Comes back once the window has done what it is about."""
        # Python runs one thread at a time: beside two workers the window would take three times as long.
        while self._pulse.is_late and not self._stopped.wait(NAP_S):
            pass
        if self._stopped.is_set():
            raise Cancelled(translate("Errors", "Cancelled."))
        self.latest = (done, total, label)

    @property
    def stopped(self) -> bool:
        """Whether nobody waits for the result any more."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """Make the worker's next step raise."""
        self._stopped.set()


@dataclass(slots=True)
class _Job:
    group: str
    future: "Future[Any]"
    reporter: Reporter
    done: Callable[[Any], None]
    superseded: bool = False


class Jobs(QObject):
    """Runs work in threads and tells of it in the thread that made this object.

    A job gets values, not the store, and returns a value. The window looks after its jobs every
    50 ms, so no worker ever touches Qt.
    """

    progressed = Signal(int, int, str)
    """Steps done, steps in all, label: the newest report of a running job."""
    idle = Signal()
    """The last running job has ended."""
    failed = Signal(str)
    """A sentence: what went wrong, and what to do."""
    cancelled = Signal()
    """The person stopped a job; not sent where a newer job took its place."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make the pool; threads start with the first job."""
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="parallax")
        self._running: list[_Job] = []
        self._pulse = Pulse()
        self._closed = False
        # From the first job on: an idle worker still runs a little Python after its job.
        self._garbage = WindowThreadGarbage()
        self._collecting = QTimer(self, interval=POLL_MS)
        self._collecting.timeout.connect(self._garbage.collect)
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._look)

    def start(self, group: str, work: Callable[[Progress], Result], done: Callable[[Result], None]) -> None:
        """Run `work`, then `done` with what it returned. An older job of the group is cancelled.

        After `shut_down` nothing is run: what was to start a little later may find the project closed.
        """
        if self._closed:
            return
        for job in self._running:
            job.superseded = job.superseded or job.group == group
        self.cancel(group)
        self._pulse.beat()
        reporter = Reporter(self._pulse)
        self._garbage.hold()
        self._collecting.start()
        sys.setswitchinterval(SWITCH_S)
        self._running.append(_Job(group, self._pool.submit(work, reporter), reporter, done))
        self._timer.start()

    def cancel(self, group: str | None = None) -> None:
        """Stop the jobs of a group, or all. Each ends at its next step."""
        for job in self._running:
            if group in (None, job.group):
                job.reporter.stop()
                job.future.cancel()

    @property
    def busy(self) -> bool:
        """Whether a job is running."""
        return bool(self._running)

    def runs(self, group: str) -> bool:
        """Whether a job of this group is running."""
        return any(job.group == group for job in self._running)

    def shut_down(self) -> None:
        """Stop all jobs and wait for their threads to end."""
        self._closed = True
        self._timer.stop()
        self.cancel()
        self._running.clear()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._collecting.stop()
        self._garbage.release()

    def _look(self) -> None:
        self._pulse.beat()
        for job in [job for job in self._running if job.future.done()]:
            self._running.remove(job)
            # Later, since who takes the result may open a dialog, and the other jobs go on meanwhile.
            QTimer.singleShot(0, self, partial(self._settle, job))
        for job in self._running[-1:]:
            if job.reporter.latest:
                self.progressed.emit(*job.reporter.latest)
        if not self._running:
            self._timer.stop()
            QTimer.singleShot(0, self, self.idle.emit)

    def _settle(self, job: _Job) -> None:
        if self._closed:
            return
        gone = job.future.cancelled()
        error = None if gone else job.future.exception()
        if error is not None and not isinstance(error, ParallaxError):
            sys.excepthook(type(error), error, error.__traceback__)
        elif gone or job.reporter.stopped or isinstance(error, Cancelled):
            if not job.superseded:
                self.cancelled.emit()
        elif error is not None:
            self.failed.emit(str(error))
        else:
            job.done(job.future.result())
