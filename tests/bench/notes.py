"""A project that was worked on for years: 10,000 notes and 5,000 links. What an edit, a filter and opening take."""

import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from tests.bench.tables import Block, Table
from tests.bench.views import p95, timed
from tests.samples import HAND, signed_settings
from viewer.annotate.hand import Hand
from viewer.annotate.links import judge_links
from viewer.annotate.note_filter import NoteFilter, NoteOrder, chosen_notes
from viewer.annotate.notes import (
    Wording,
    accept_divergence,
    add_note,
    change_note,
    dismiss_divergence,
    remove_note,
    reply,
    settle_notes,
    tag_notes,
)
from viewer.model.change import Change, Edit
from viewer.model.divergence import Annotation, Divergence, DivergenceStatus, NoteKind, NoteStatus, Quote
from viewer.model.link import Event, Link, LinkStatus
from viewer.model.place import Passage, Span
from viewer.model.project import Project
from viewer.model.source import Metadata, Source
from viewer.model.tag import Tag, TagColour, TagShape
from viewer.session import Session
from viewer.store.project_file import ProjectFile

WORDS, EVENTS, LINKS, NOTES, DIVERGENCES, TAGS = 150_000, 2_500, 5_000, 10_000, 5_000, 40
ROUNDS = 12
Plan = Callable[[Project, str], Change]
"""Plans an edit about an event."""


def worked_on(seed: int = 7) -> Project:
    """Two accounts of 150,000 words with all that people said of them."""
    pick = random.Random(seed)
    words = ["".join(pick.choices(["ka", "ro", "mi", "ten", "sul", "ve"], k=pick.randint(2, 4))) for _ in range(9_000)]
    sources = []
    for number in range(2):
        chosen = pick.choices(words, k=WORDS)
        lines = [" ".join(chosen[i : i + 60]).capitalize() + "." for i in range(0, WORDS, 60)]
        sources.append(Source(f"s{number}", "\n\n".join(lines), Metadata(f"Account {number}"), number))
    step = min(len(source.text) for source in sources) // LINKS

    def place(source: int, number: int) -> Passage:
        start = number * step
        return Passage(f"s{source}", Span(start, start + pick.randint(80, 300)))

    events = [Event(f"e{n}", f"What happened {n}", "1917-11-04" if n % 3 else "", n) for n in range(EVENTS)]
    links = [
        Link(f"l{n}", place(0, n), place(1, n), 0.3 + n % 70 / 100, LinkStatus.SUGGESTED, event_id=f"e{n // 2}")
        for n in range(LINKS)
    ]
    divergences = [
        Divergence(f"d{n}", f"e{n % EVENTS}", NoteKind.NUMBER, place(0, n), place(1, n), f"A gives {n}, B more.", 0.5)
        for n in range(DIVERGENCES)
    ]
    tags = [Tag(f"t{n}", f"tag {n}", list(TagColour)[n % len(TagColour)], TagShape.CIRCLE) for n in range(TAGS)]
    by_id = {source.id: source for source in sources}
    notes = []
    for number in range(NOTES):
        about = place(number % 2, number // 2)
        quote = Quote(about, about.span.of(by_id[about.source_id].text))
        said = " ".join(pick.choices(words, k=12))
        at = f"2026-{1 + number % 12:02}-{1 + number % 28:02}T10:00:00+01:00"
        notes.append(
            Annotation(
                f"n{number}",
                list(NoteKind)[number % len(NoteKind)],
                said,
                ("H. Brandt", "Ж. Vries", "A. Kray")[number % 3],
                at,
                at,
                f"e{number % EVENTS}" if number % 4 else None,
                (quote,),
                tags=(f"t{number % TAGS}",) if number % 2 else (),
            )
        )
    return Project.of([*sources, *events, *links, *divergences, *tags, *notes])


def _of(event_id: str, project: Project) -> list[str]:
    """The notes of an event that are no answers."""
    return [note.id for note in project.notes_on(event_id)]


PLANS: dict[str, Plan] = {
    "write a note": lambda project, event: add_note(
        project, Wording(NoteKind.COMMENT, "Who says so?", ("tag 3",)), HAND, event_id=event
    ),
    "change a note": lambda project, event: change_note(
        project, _of(event, project)[0], HAND, Wording(NoteKind.NUMBER, "Others count more.")
    ),
    "answer a note": lambda project, event: reply(project, _of(event, project)[0], "Why?", HAND),
    "tag a note": lambda project, event: tag_notes(project, _of(event, project)[:1], "tag 7", HAND),
    "resolve a note": lambda project, event: settle_notes(project, _of(event, project)[:1], NoteStatus.RESOLVED, HAND),
    "remove a note": lambda project, event: remove_note(project, _of(event, project)[-1], HAND),
    "accept a divergence": lambda project, event: accept_divergence(project, _proposed(project, event, 0), HAND),
    "dismiss a divergence": lambda project, event: dismiss_divergence(project, _proposed(project, event, -1), HAND),
    "confirm a link": lambda project, event: judge_links(
        project, [project.links_of(event)[0].id], LinkStatus.CONFIRMED, HAND
    ),
    "reject a link": lambda project, event: judge_links(
        project, [project.links_of(event)[-1].id], LinkStatus.REJECTED, HAND
    ),
}
"""What a reader does to an event, in this order."""


def _proposed(project: Project, event_id: str, place: int) -> str:
    here = project.divergences_of(event_id)
    return [each.id for each in here if each.status is DivergenceStatus.PROPOSED][place]


def measure(out: Path) -> Sequence[Block]:
    """Edits in the session and through the window, filter, search and opening."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    path = out / "worked-on.parallax"
    path.unlink(missing_ok=True)
    with ProjectFile.create(path) as file:
        file.apply(HAND.change("Start", *(Edit(None, entity) for entity in worked_on().entities())))
    # Those with two divergences, so that one can be accepted and one dismissed.
    events = [f"e{n * 7}" for n in range(ROUNDS)]
    rows = []
    with Session.open(path, "H. Brandt") as session:
        alone = {
            name: [timed(lambda p=plan, e=e: _edit(session, p, e))[1] for e in events] for name, plan in PLANS.items()
        }
        rows.append(_row("any edit, on disk", [each for took in alone.values() for each in took], 50))
        project = session.project
        _, filtered = timed(lambda: chosen_notes(project, NoteFilter(tag="t7", author="Ж. Vries"), NoteOrder.EVENT))
        rows.append(_row("notes filtered and sorted", [filtered], 100))
    return [*_in_window(path, rows)]


def _edit(session: Session, plan: Plan, event_id: str) -> None:
    session.apply(session.completed(plan(session.project, event_id)))


def _in_window(path: Path, rows: list[tuple[str, ...]]) -> Sequence[Block]:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the platform is chosen before Qt is loaded

    from viewer.app import READ_AHEAD_AFTER_MS, Parallax  # noqa: PLC0415 - as above

    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as home:
        parallax = Parallax(signed_settings(Path(home) / "settings.toml"))
        window = parallax.window
        window.resize(1600, 1000)
        window.show()
        _, opening = timed(lambda: (parallax.open(path), application.processEvents()))
        workspace = window.workspace
        assert workspace is not None
        # The sources are read once, in the background, so that proposals can follow edits of links.
        until = time.monotonic() + READ_AHEAD_AFTER_MS / 500
        while workspace.jobs.busy or time.monotonic() < until:
            application.processEvents()
            time.sleep(0.01)

        busy: list[float] = []

        def settled(step: Callable[[], object]) -> float:
            before = time.process_time()
            took = timed(lambda: (step(), application.processEvents(), application.processEvents()))[1]
            busy.append((time.process_time() - before) * 1000)
            return took

        by_kind: dict[str, list[float]] = {}
        for number in range(ROUNDS):
            event = f"e{(number + ROUNDS) * 7}"
            window.choose_event(event)
            application.processEvents()
            for name, plan in PLANS.items():
                took = settled(partial(workspace.edit, partial(_planned, plan, event)))
                by_kind.setdefault(name, []).append(took)
            by_kind.setdefault("undo", []).append(settled(workspace.undo))
            by_kind.setdefault("redo", []).append(settled(workspace.redo))
        parallax.shut_down()
    every = [each for took in by_kind.values() for each in took]
    rows = [
        *rows,
        _row("any edit, until the window has painted it", every, 50),
        _row("the same, processor time", busy, 50),
        _row("opening", [opening], 2000),
    ]
    head = ("what", "median, ms", "p95, ms", "most, ms", "at most")
    kinds = [_row(name, took, 50) for name, took in by_kind.items()]
    title = f"{NOTES:,} notes, {LINKS:,} links, {EVENTS:,} events, 2 x {WORDS:,} words"
    return [Table(title, head, rows), Table("An edit in the window, by kind", head, kinds)]


def _planned(plan: Plan, event_id: str, project: Project, _: Hand) -> Change:
    return plan(project, event_id)


def _row(name: str, took: list[float], most: int) -> tuple[str, ...]:
    return name, f"{statistics.median(took):.1f}", f"{p95(took):.1f}", f"{max(took):.1f}", str(most)
