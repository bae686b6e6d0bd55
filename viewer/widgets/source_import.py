"""From files to sources of the open project: read, shown, described, added."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog

from viewer.annotate.sources import add_sources
from viewer.errors import NoTextLayer, UnreadableSource
from viewer.ingest.kinds import SUFFIXES
from viewer.ingest.limits import MAX_SOURCE_BYTES
from viewer.ingest.source_file import AS_FOUND, Choice, FileReading, read_data
from viewer.ingest.text_file import read_bytes
from viewer.model.source import Metadata
from viewer.progress import Progress
from viewer.settings import PROJECT_SUFFIX
from viewer.widgets.dialogs import asked
from viewer.widgets.main_window import MainWindow
from viewer.widgets.source_form import SourceDialog

COMMON_ENCODINGS = ("utf-8", "cp1252", "cp1251", "cp1250", "koi8-r", "mac-roman", "utf-16")


@dataclass(frozen=True, slots=True)
class Found:
    """The bytes of a file, or of what was copied, and what was read in them."""

    data: bytes
    name: str
    reading: FileReading

    @property
    def encodings(self) -> tuple[str, ...]:
        """The encodings it may be in, the one taken first; none for a kind that names its own."""
        likely = self.reading.encodings
        return tuple(dict.fromkeys([*likely, *COMMON_ENCODINGS])) if likely else ()


@dataclass(frozen=True, slots=True)
class Pictured:
    """A PDF of pictures, whose text can be recognised in these languages; `refusal` is said where it is not to be."""

    data: bytes
    name: str
    refusal: str
    languages: tuple[str, ...]


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
        window.action("file.paste_source").triggered.connect(self._on_paste)

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

        def read(progress: Progress) -> list[Found | Pictured | str]:
            found: list[Found | Pictured | str] = []
            for done, path in enumerate(paths):
                progress.step(done, len(paths), label)
                found.append(_found(path, progress))
            return found

        workspace.jobs.start("import", read, self._on_read)

    def _on_choose(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Add sources"), "", self.tr("Texts ({0})").format(kinds)
        )
        self.add([Path(name) for name in names])

    def _on_paste(self) -> None:
        """Take what was copied elsewhere: a page or its part if the clipboard has it so, else the plain words."""
        copied = QGuiApplication.clipboard().mimeData()
        words = copied.html() if copied.hasHtml() else copied.text()
        if len(words) > MAX_SOURCE_BYTES:
            self._window.notice.say(self.tr("The clipboard holds more than a source may. Copy a part of it."))
            return
        if not words.strip():
            self._window.notice.say(self.tr("The clipboard holds no text. Copy some in another program first."))
            return
        if not self._ready():
            return
        workspace = self._window.workspace
        assert workspace is not None, "ready, and no project is open"
        data = f"<!DOCTYPE html>{words}".encode() if copied.hasHtml() else words.encode("utf-8", "replace")
        name = self.tr("Clipboard")
        workspace.jobs.start("import", lambda progress: [_found_in(data, name, progress)], self._on_read)

    def _on_read(self, found: list[Found | Pictured | str]) -> None:
        refusals = [each for each in found if isinstance(each, str)]
        known = {source.sha256: source.meta.title for source in self._window.project.sources.values()}
        fresh: list[Found] = []
        pictured = [each for each in found if isinstance(each, Pictured)]
        for each in found:
            if not isinstance(each, Found):
                continue
            twin = known.get(each.reading.source.sha256)
            if twin is None:
                known[each.reading.source.sha256] = each.name
                fresh.append(each)
            else:
                words = self.tr("{0} has the same text as {1}, so it was not added.")
                refusals.append(words.format(each.name, twin))
        for each in fresh:
            self._look_at(each)
        if pictured and not self._recognise(pictured):
            refusals += [each.refusal for each in pictured]
        if refusals:
            self._window.notice.say(" ".join(refusals))

    def _recognise(self, pictured: Sequence[Pictured]) -> bool:
        """Offer to recognise the text in pictures of pages, and begin; False if the person does not want it."""
        question = self.tr(
            "{0}: pictures of pages without text. tesseract, which is installed here, can recognise the text; that "
            "takes some seconds a page.\nIn which languages? Several are joined with +."
        ).format(", ".join(each.name for each in pictured))
        languages, wanted = QInputDialog.getItem(
            self._window, self.tr("Recognise text"), question, pictured[0].languages, 0, editable=True
        )
        workspace = self._window.workspace
        if not wanted or workspace is None:
            return False
        choice = Choice(recognise=languages.replace(" ", ""))

        def read(progress: Progress) -> list[Found | Pictured | str]:
            return [_found_in(each.data, each.name, progress, choice) for each in pictured]

        workspace.jobs.start("import", read, self._on_read)
        return True

    def _look_at(self, found: Found) -> None:
        """Let the person describe a source; it is added before the form closes, so that nothing typed is lost."""
        latest = found.reading.source
        workspace = self._window.workspace
        assert workspace is not None, "a source without a project"

        def keep(meta: Metadata) -> None:
            source = replace(latest, meta=meta)
            workspace.attempt(lambda project, by: add_sources(project, [source], by))

        dialog = SourceDialog(self._window, latest.meta, latest.text, found.encodings, keep=keep, importing=True)
        dialog.show_reading(found.reading)

        def read_again(choice: Choice) -> None:
            def show(again: FileReading | str) -> None:
                nonlocal latest
                if isinstance(again, str):
                    dialog.show_preview("", again)
                else:
                    latest = again.source
                    dialog.show_reading(again)

            workspace.jobs.start("preview", lambda progress: _read(found.data, found.name, choice, progress), show)

        dialog.choice_made.connect(read_again)
        asked(dialog)


def _found(path: Path, progress: Progress) -> Found | Pictured | str:
    """What stands in the file, or the sentence that says why it is not read."""
    try:
        data = read_bytes(path)
    except UnreadableSource as error:
        return str(error)
    return _found_in(data, path.name, progress)


def _found_in(data: bytes, name: str, progress: Progress, choice: Choice = AS_FOUND) -> Found | Pictured | str:
    try:
        return Found(data, name, _reading(data, name, choice, progress))
    except NoTextLayer as error:
        # PDFium is loaded by now, and numpy is only needed here.
        from viewer.ingest.ocr import installed_languages  # noqa: PLC0415 - as said above

        languages = installed_languages()
        return Pictured(data, name, f"{name}: {error}", languages) if languages else f"{name}: {error}"
    except UnreadableSource as error:
        return f"{name}: {error}"


def _read(data: bytes, name: str, choice: Choice, progress: Progress) -> FileReading | str:
    try:
        return _reading(data, name, choice, progress)
    except UnreadableSource as error:
        return f"{name}: {error}"


def _reading(data: bytes, name: str, choice: Choice, progress: Progress) -> FileReading:
    path = Path(name)
    # A name that is no Unicode could be stored nowhere.
    stem = path.stem.encode("utf-8", "replace").decode()
    return read_data(data, stem, path.suffix, choice, progress)
