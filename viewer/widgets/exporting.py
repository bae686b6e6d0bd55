"""The comparison out of the window and back: export, print, import."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QFileDialog, QMessageBox

from viewer.annotate.take_in import Incoming, Taken, take_in
from viewer.export.blocks import Block, Paragraph, Role, blocks
from viewer.export.choices import Choices, recall, remember
from viewer.export.files import write_file
from viewer.export.read_back import read_back
from viewer.export.report import build_report
from viewer.export.work import Work
from viewer.export.write import FORMATS, PAGED, export
from viewer.model.project import Project
from viewer.progress import Progress
from viewer.qt.actions import Need
from viewer.qt.workspace import Workspace
from viewer.session import local_now
from viewer.settings import projects_folder
from viewer.widgets.dialogs import asked
from viewer.widgets.export_dialog import ExportDialog
from viewer.widgets.main_window import MainWindow
from viewer.widgets.paper import paper_document

PREVIEW_EVENTS = 4
"""Events in a preview, which are enough for a page."""

TABLES, PICTURES = ("xlsx", "csv"), ("timeline", "map")
PREVIEW_CP = 6_000
MOST_TOLD = 200


class Exporting(QObject):
    """Answers the actions that let a comparison out and take one in."""

    def __init__(
        self, window: MainWindow, recalled: Callable[[], str], keep: Callable[[str], None], written: Path | None
    ) -> None:
        """Listen to the window; `recalled` gives the choices of last time, `keep` keeps those of this time.

        `written` is what was exported last, if anything was.
        """
        super().__init__(window)
        self._window, self._recalled, self._keep = window, recalled, keep
        self.written = written
        if written:
            window.allow(Need.EXPORTED)
        for action_id, answer in {
            "file.export": self._on_export,
            "file.show_export": self._on_show,
            "file.print": self._on_print,
            "file.import": self._on_import,
        }.items():
            window.action(action_id).triggered.connect(lambda _=False, answer=answer: answer())

    def _on_export(self) -> None:
        workspace = self._window.workspace
        if workspace is None:
            return
        choices = recall(self._recalled())
        path = projects_folder().parent / f"{workspace.session.title}{FORMATS[choices.format].suffix}"
        dialog = ExportDialog(
            self._window, self._window.theme, workspace.project, choices, path, self._window.rail.marked_events()
        )
        dialog.preview_wanted = lambda wanted: self._show_preview(dialog, workspace, wanted)
        accepted = asked(dialog)
        workspace.jobs.cancel("preview")
        dialog.preview_wanted = lambda _: None
        if accepted:
            self._keep(remember(dialog.choices()))
            self.export_to(dialog.path, dialog.choices())

    def export_to(self, path: Path, choices: Choices) -> None:
        """Write the comparison in the background."""
        workspace = self._window.workspace
        assert workspace is not None, "an export without a project"
        project, title, made_at = workspace.project, workspace.session.title, _today()
        never = [workspace.session.path]

        def work(progress: Progress) -> Path:
            made = export(
                project, title, made_at, choices.format, scope=choices.scope, form=choices.form, progress=progress
            )
            write_file(path, made, never=never)
            return path

        workspace.jobs.start("export", work, self._on_written)

    def _on_written(self, path: Path) -> None:
        self.written = path
        self._window.allow(Need.EXPORTED)
        self._window.notice.say(self.tr("Written: {0}").format(path), "file.show_export", self.tr("Show"))

    def _on_show(self) -> None:
        if self.written:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.written)))

    def _show_preview(self, dialog: ExportDialog, workspace: Workspace, choices: Choices) -> None:
        project, title = workspace.project, workspace.session.title
        nothing = self.tr("Nothing of this comparison is chosen.")

        def work(progress: Progress) -> list[Block] | str:
            if choices.format in (*TABLES, *PICTURES):
                return ""
            if choices.format in PAGED:
                return list(_beginning(_blocks(project, title, choices, progress)))
            few = _first_events(project, choices, progress)
            made = export(project, title, _today(), choices.format, scope=few.scope, form=few.form, progress=progress)
            return made[: 4 * PREVIEW_CP].decode("utf-8", "replace")[:PREVIEW_CP]

        def show(found: list[Block] | str) -> None:
            if choices.format in TABLES:
                dialog.preview.say(
                    self.tr("Tables: sources, events, matrix, passages, links, divergences, annotations.")
                )
            elif choices.format in PICTURES:
                dialog.preview.say(self.tr("The picture that View shows, of the whole comparison."))
            elif isinstance(found, str):
                dialog.preview.show_lines(found)
            elif found:
                dialog.preview.show_blocks(found)
            else:
                dialog.preview.say(nothing)

        workspace.jobs.start("preview", work, show)

    def _on_print(self) -> None:
        workspace = self._window.workspace
        if workspace is None:
            return
        choices = recall(self._recalled())
        project, title = workspace.project, workspace.session.title
        workspace.jobs.start("export", lambda progress: list(_blocks(project, title, choices, progress)), self._print)

    def _print(self, found: list[Block]) -> None:
        """Show the pages as they will be printed, and print them if the person says so."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._window.workspace.session.title if self._window.workspace else "Parallax")
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print the comparison"))
        dialog.paintRequested.connect(lambda device: paper_document(found).print_(device))
        asked(dialog)

    def _on_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import a comparison or annotations"),
            str(projects_folder().parent),
            self.tr("Comparisons and annotations (*.json *.jsonld *.xml)"),
        )
        if name:
            self.import_from(Path(name))

    def import_from(self, path: Path) -> None:
        """Take in what a file holds, as one step that can be undone."""
        workspace = self._window.workspace
        if workspace is None:
            return
        project, by, reading = workspace.project, workspace.session.hand(), self.tr("Reading")

        def work(progress: Progress) -> tuple[Incoming, Taken]:
            progress.step(0, 1, reading)
            incoming = read_back(path)
            return incoming, take_in(project, incoming, by, progress)

        def keep(found: tuple[Incoming, Taken]) -> None:
            incoming, taken = found
            if workspace.project is not project:
                # The person went on working meanwhile: what came in has to fit what stands now.
                taken = take_in(workspace.project, incoming, workspace.session.hand())
            if not taken.change.edits:
                self._window.notice.say(self.tr("{0} holds nothing that is not here already.").format(path.name))
            elif workspace.edit(lambda _project, _by: taken.change):
                words = self.tr("{0} things taken in from {1}.")
                self._window.notice.say(words.format(len(taken.change.edits), path.name), "edit.undo", self.tr("Undo"))
            self._tell_missed(taken)

        workspace.jobs.start("import", work, keep)

    def _tell_missed(self, taken: Taken) -> None:
        if not taken.missed:
            return
        box = QMessageBox(QMessageBox.Icon.Information, self.tr("Import"), "", parent=self._window)
        box.setText(self.tr("{0} found no place in these sources.").format(len(taken.missed)))
        box.setInformativeText(self.tr("Nothing was changed for them. The list says what they are."))
        box.setDetailedText("\n".join(taken.missed[:MOST_TOLD]))
        asked(box)


def _today() -> str:
    return f"{local_now():%Y-%m-%d}"


def _blocks(project: Project, title: str, choices: Choices, progress: Progress) -> Iterator[Block]:
    report = build_report(
        project, title=title, made_at=_today(), scope=choices.scope, form=choices.form, progress=progress
    )
    return blocks(Work(project, report, choices.form, progress))


def _beginning(found: Iterator[Block]) -> Iterator[Block]:
    """The blocks up to the first events."""
    events = 0
    for block in found:
        events += isinstance(block, Paragraph) and block.role is Role.EVENT
        if events > PREVIEW_EVENTS:
            return
        yield block


def _first_events(project: Project, choices: Choices, progress: Progress) -> Choices:
    """The same choices for the first events that they let in."""
    scope = replace(choices.scope, texts=False)
    report = build_report(project, title="", made_at="", scope=scope, form=choices.form, progress=progress)
    few = frozenset(event.id for event in report.events[:PREVIEW_EVENTS])
    return replace(choices, scope=replace(scope, events=few))
