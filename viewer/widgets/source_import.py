"""From files to sources of the open project: read, shown, described, added."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from viewer.annotate.sources import add_sources
from viewer.errors import UnreadableSource
from viewer.ingest.kinds import SUFFIXES
from viewer.ingest.source_file import read_source
from viewer.ingest.text_file import guess_encodings, read_bytes
from viewer.model.source import Metadata, Source
from viewer.progress import Progress
from viewer.settings import PROJECT_SUFFIX
from viewer.widgets.dialogs import asked
from viewer.widgets.main_window import MainWindow
from viewer.widgets.source_form import SourceDialog

COMMON_ENCODINGS = ("utf-8", "cp1252", "cp1251", "cp1250", "koi8-r", "mac-roman", "utf-16")


@dataclass(frozen=True, slots=True)
class Found:
    """A file as it was read: with the encodings it may be in, the one taken first."""

    path: Path
    source: Source
    encodings: tuple[str, ...]


class SourceImport(QObject):
    """Adds files that the person chose or let fall on the window."""

    project_dropped = Signal(object)
    """A project file was let fall on the window; its path."""

    def __init__(self, window: MainWindow, ready: Callable[[], bool]) -> None:
        """Listen to the window. `ready` sees to it that a project is open that may take the sources."""
        super().__init__(window)
        self._window, self._ready = window, ready
        window.files_dropped.connect(self.add)
        window.action("file.add_source").triggered.connect(self._on_choose)

    def add(self, paths: Sequence[Path]) -> None:
        """Read the files in the background, then let the person look at each before it is added."""
        for project in [path for path in paths if path.suffix == PROJECT_SUFFIX][:1]:
            self.project_dropped.emit(project)
            return
        if not paths or not self._ready():
            return
        workspace = self._window.workspace
        assert workspace is not None, "ready, and no project is open"
        label = self.tr("Reading")

        def read(progress: Progress) -> list[Found | str]:
            found: list[Found | str] = []
            for done, path in enumerate(paths):
                progress.step(done, len(paths), label)
                found.append(_read(path))
            return found

        workspace.jobs.start("import", read, self._on_read)

    def _on_choose(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Add sources"), "", self.tr("Texts ({0})").format(kinds)
        )
        self.add([Path(name) for name in names])

    def _on_read(self, found: list[Found | str]) -> None:
        refusals = [each for each in found if isinstance(each, str)]
        known = {source.sha256: source.meta.title for source in self._window.project.sources.values()}
        fresh: list[Found] = []
        for each in found:
            if isinstance(each, str):
                continue
            twin = known.get(each.source.sha256)
            if twin is None:
                known[each.source.sha256] = each.path.name
                fresh.append(each)
            else:
                words = self.tr("{0} has the same text as {1}, so it was not added.")
                refusals.append(words.format(each.path.name, twin))
        for each in fresh:
            self._look_at(each)
        if refusals:
            self._window.notice.say(" ".join(refusals))

    def _look_at(self, found: Found) -> None:
        """Let the person describe a source; it is added before the form closes, so that nothing typed is lost."""
        latest = found.source
        workspace = self._window.workspace
        assert workspace is not None, "a source without a project"

        def keep(meta: Metadata) -> None:
            source = replace(latest, meta=meta)
            workspace.attempt(lambda project, by: add_sources(project, [source], by))

        encodings = found.encodings
        dialog = SourceDialog(self._window, latest.meta, latest.text, encodings, encodings[0], keep=keep)

        def decode_as(encoding: str) -> None:
            nonlocal latest
            try:
                latest = read_source(found.path, encoding)
            except UnreadableSource as error:
                dialog.show_preview("", str(error))
            else:
                dialog.show_preview(latest.text, "")

        dialog.encoding_chosen.connect(decode_as)
        asked(dialog)


def _read(path: Path) -> Found | str:
    """What stands in the file, or the sentence that says why it is not read."""
    try:
        source = read_source(path)
        guesses = [guess.name for guess in guess_encodings(read_bytes(path))]
    except UnreadableSource as error:
        return str(error)
    return Found(path, source, tuple(dict.fromkeys([*guesses, *COMMON_ENCODINGS])))
