"""The use cases of one open project, without a window.

The window and the command line both speak to a project through a `Session`. It applies changes,
keeps the present state at hand, and tells its listeners what changed.
"""

import functools
import getpass
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Self

from viewer.annotate.hand import Hand
from viewer.annotate.links import is_readers, take_alignment
from viewer.annotate.proposals import propose_divergences, with_divergences
from viewer.annotate.sources import add_sources
from viewer.annotate.take_in import Incoming, Taken, take_in
from viewer.errors import ParallaxError
from viewer.model.alignment import Alignment
from viewer.model.change import Change, Entity, JournalEntry, standing
from viewer.model.divergence import Divergence
from viewer.model.link import Link
from viewer.model.project import Project
from viewer.model.ruling import Ruling
from viewer.model.source import Source
from viewer.progress import SILENT, Progress
from viewer.settings import PROJECT_SUFFIX, meaning_folder, own_words_file, samples_folder
from viewer.store.note_index import NoteIndex
from viewer.store.project_file import ProjectFile
from viewer.translation import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    # The aligner takes half a second to import: whoever opens a project does not wait for it.
    from viewer.align.encoder import Encoder
    from viewer.align.pipeline import Comparison
    from viewer.diverge.find import Findings
    from viewer.diverge.own_words import WordList

Listener = Callable[[Change], None]


def default_author() -> str:
    """The name this machine knows its person by, for those who gave none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unnamed"


def local_now() -> datetime:
    """This moment with the offset of the place."""
    return datetime.now(UTC).astimezone()


@dataclass(frozen=True, slots=True)
class Known:
    """What was read and found in one run, so that the next one over the same sources is quick."""

    comparison: "Comparison"
    findings: "Findings"
    meaning: bool = True


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the program found in one run: links and events, and how the accounts of each event differ.

    `known` is what the next run can start from, as long as the sources stay. `remark` says what the run had to do
    without, or nothing.
    """

    alignment: Alignment
    divergences: tuple[Divergence, ...]
    known: Known
    remark: str = ""


class Session:
    """An open project and who works on it.

    `project` is what is on disk, always: `apply` first makes a change true in the file, then here,
    then tells the `listeners`. Use it in one thread.
    """

    def __init__(self, file: ProjectFile, author: str, clock: Callable[[], datetime] = local_now) -> None:
        """Read an open project file.

        Raises:
            ProjectError: If it is damaged.
        """
        self.file = file
        self.author = author
        self.listeners: list[Listener] = []
        self._clock = clock
        self.known: Known | None = None
        self.meaning = True
        """Whether passages are compared by the language model too."""
        self._index: NoteIndex | None = None
        self._findings: Findings | None = None
        self._making = Lock()
        self.project: Project = file.read()

    @classmethod
    def open(cls, path: Path, author: str, *, only_read: bool = False) -> Self:
        """Open a project file, to work in it or only to read it. Raises ProjectError as `ProjectFile.open` does."""
        return cls._reading(ProjectFile.open(path, only_read=only_read), author)

    @classmethod
    def create(cls, path: Path, author: str, sources: Sequence[Source] = ()) -> Self:
        """Make a project file of these sources, not aligned yet.

        Raises:
            ParallaxError: If the file exists or cannot be made, or two sources have one text.
                No file is left behind then.
        """
        first = add_sources(Project(), sources, Hand.of(author, local_now())) if sources else None
        return cls._reading(ProjectFile.create(path, first), author)

    @classmethod
    def _reading(cls, file: ProjectFile, author: str) -> Self:
        with ExitStack() as undone:
            undone.callback(file.close)
            session = cls(file, author)
            undone.pop_all()
        return session

    @property
    def path(self) -> Path:
        """The project file."""
        return self.file.path

    @property
    def title(self) -> str:
        """The project's name: its file's, without the suffix."""
        return self.file.path.stem

    @property
    def why_only_read(self) -> str:
        """Why the project cannot be changed, in a sentence; empty if it can."""
        return self.file.why_only_read

    def hand(self) -> Hand:
        """The annotator and this moment, for the next edit."""
        return Hand.of(self.author, self._clock())

    def completed(self, change: Change, progress: Progress = SILENT) -> Change:
        """A planned change with what follows from it for the divergences proposed of the events that it touches.

        Raises:
            Cancelled: From `progress`.
        """
        return with_divergences(self.project, change, self._findings, progress) if self._findings else change

    @property
    def findings(self) -> "Findings":
        """What finds how accounts differ. May be asked for in any thread; takes a moment the first time."""
        # It reads word lists and grammars; whoever opens a project does not wait for them.
        from viewer.diverge.find import Findings  # noqa: PLC0415 - as said above

        with self._making:
            if self._findings is None:
                self._findings = Findings(own_words()[0])
            return self._findings

    def apply(self, change: Change) -> None:
        """Make a change true on disk, then here, then tell the listeners.

        Raises:
            ProjectError: If the file refuses; nothing has changed then.
        """
        self.file.apply(change)
        self.project = self.project.after(change)
        if self._index:
            self._index.follow(change)
        for listener in list(self.listeners):
            listener(change)

    def undo(self, change: Change) -> Change:
        """Apply the inverse of a change, journalled as such; the inverse applied is returned."""
        inverse = replace(
            change.inverse(at=self.hand().at),
            label=QT_TRANSLATE_NOOP("Changes", "Undo: {Changes}").format(Changes=change.label),
            author=self.author,
        )
        self.apply(inverse)
        return inverse

    def align(self, progress: Progress = SILENT) -> Change:
        """Align the sources and keep the outcome. Blocks; the window uses `propose` and `take` instead.

        Raises:
            Cancelled: If the progress says so; nothing has changed then.
        """
        return self.take(propose(self.project, progress, self.known, meaning=self.meaning))

    def take(self, proposal: Proposal) -> Change:
        """Put what was found in the place of what was found earlier; what the reader decided stays.

        Raises:
            ParallaxError: If a source was taken out meanwhile, or the file refuses.
        """
        self.known, self._findings = proposal.known, proposal.known.findings
        change = taken(self.project, proposal, self.hand())
        if change.edits:
            self.apply(change)
        return change

    def take_in(self, incoming: Incoming, progress: Progress = SILENT) -> Taken:
        """Take in what a file holds, and say what found no place.

        Raises:
            ParallaxError: If it does not fit together, or the file refuses; nothing has changed then.
            Cancelled: If the progress says so.
        """
        taken_in = take_in(self.project, incoming, self.hand(), progress)
        if taken_in.change.edits:
            self.apply(taken_in.change)
        return taken_in

    def save_copy(self, path: Path) -> None:
        """Write all of the project to another file; this one stays open.

        Raises:
            ParallaxError: If something stands there already, or the folder cannot be written to.
        """
        self.file.save_copy(path)

    def past(self) -> list[Change]:
        """The changes of earlier sessions that can be taken back, the last at the end; not how the project began."""
        return standing(self.file.last_changes())

    def find_notes(self, words: str) -> frozenset[str]:
        """The ids of the notes and replies that hold all of these words."""
        if self._index is None:
            self._index = NoteIndex(self.project.annotations.values())
        return self._index.find(words)

    def history(self, limit: int = 200, about: Entity | None = None) -> list[JournalEntry]:
        """Who did what, newest first: all of it, or to one thing; to an event with all that is or was of it."""
        return self.file.history(limit, (type(about), about.id) if about else None)

    def close(self) -> None:
        """Close the project file. Nothing needs saving."""
        self.listeners.clear()
        if self._index:
            self._index.close()
        self.file.close()

    def __enter__(self) -> Self:
        """The session itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the project."""
        self.close()


def propose(
    project: Project, progress: Progress = SILENT, known: Known | None = None, *, meaning: bool = True
) -> Proposal:
    """Align the sources of a project under what its reader decided, and see where the accounts part.

    Pure: may run in any thread. `known` is what an earlier run left: while the sources are the same, only
    the choice of links and their grouping are made anew. Without `meaning` the language model is not asked.

    Raises:
        ParallaxError: If there are fewer than two sources.
        Cancelled: If the progress says so.
    """
    from viewer.align.pipeline import align, read_and_compare  # noqa: PLC0415 - start-up budget
    from viewer.diverge.find import Findings  # noqa: PLC0415 - start-up budget

    if len(project.sources) < 2:
        raise ParallaxError(translate("Errors", "Add a second account to compare."))
    sources = project.ordered_sources()
    encoder = own_encoder() if meaning else None
    names = project.ordered_name_rules()
    words, refused = own_words()
    if known is None or known.meaning is not meaning or not known.comparison.is_of(sources, names):
        known = Known(read_and_compare(sources, encoder, names, progress), Findings(words), meaning=meaning)
    elif known.findings.words != words:
        known = replace(known, findings=Findings(words))
    fixed, rulings = decisions(project)
    alignment = align(sources, fixed=fixed, rulings=rulings, names=names, known=known.comparison, progress=progress)
    later = project.after(take_alignment(project, alignment, Hand("", "")))
    remark = " ".join(filter(None, [refused, "" if alignment.meant else _without_meaning(encoder, wanted=meaning)]))
    return Proposal(alignment, known.findings.of(later, progress), known, remark)


def _without_meaning(encoder: "Encoder | None", *, wanted: bool) -> str:
    if not wanted:
        return ""
    if encoder:
        return translate(
            "Remarks",
            "Compared by words, names, dates and numbers only: these texts are too long for the language model.",
        )
    return translate(
        "Remarks", "Compared by words, names, dates and numbers only: the language model is not installed."
    )


def own_words() -> "tuple[WordList, str]":
    """The words that judge, the person's own among them; and why those were left out, if they were."""
    from viewer.diverge.own_words import (  # noqa: PLC0415 - start-up budget
        UnreadableWords,
        shipped_words,
        words_with,
    )

    try:
        return words_with(own_words_file()), ""
    except UnreadableWords as error:
        return shipped_words(), str(error)


@functools.cache
def own_encoder() -> "Encoder | None":
    """The encoder that comes with the program, with a memory in the person's cache; None if it is not installed."""
    # Numbers by the thousand are wanted only where texts are compared.
    from viewer.align.encoder import load_encoder  # noqa: PLC0415 - as said above
    from viewer.remembered import Remembering  # noqa: PLC0415 - as said above

    encoder = load_encoder()
    return Remembering(encoder, meaning_folder()) if encoder else None


def decisions(project: Project) -> tuple[list[Link], list[Ruling]]:
    """The links that the reader judged or drew, and the rulings: what an alignment has to keep to."""
    return [link for link in project.links.values() if is_readers(link)], list(project.rulings.values())


def ground_of(project: Project) -> object:
    """What an alignment stands on: while it is equal, a new alignment would find the same."""
    return project.ordered_sources(), decisions(project), project.ordered_name_rules()


def taken(project: Project, proposal: Proposal, by: Hand) -> Change:
    """The change that puts a proposal into a project.

    Raises:
        ParallaxError: If it speaks of a source that the project no longer has.
    """
    change = take_alignment(project, proposal.alignment, by)
    later = project.after(change)
    known = [each for each in proposal.divergences if each.event_id in later.events]
    return replace(change, edits=(*change.edits, *propose_divergences(later, known)))


def sample_project(name: str, sources: Sequence[Source], author: str) -> Path:
    """The person's own copy of a comparison that comes with the program, made at the first call.

    Raises:
        ParallaxError: If the copy cannot be made.
    """
    path = samples_folder() / f"{name}{PROJECT_SUFFIX}"
    if not path.exists():
        Session.create(path, author, sources).close()
    return path
