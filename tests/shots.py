"""Pictures of the real window, for looking at: `python -m tests.shots FOLDER`.

Offscreen, of one size, with the bundled fonts, so that two runs on one machine give the same pictures.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.samples import signed_settings
from viewer.annotate.links import judge_links
from viewer.annotate.names import strike_names
from viewer.annotate.notes import Wording, add_note
from viewer.app import Parallax
from viewer.export.blocks import blocks
from viewer.export.choices import Choices
from viewer.export.report import build_report
from viewer.export.work import Work
from viewer.model.divergence import NoteKind
from viewer.model.link import LinkStatus
from viewer.widgets.export_dialog import ExportDialog
from viewer.widgets.name_dialog import NameDialog
from viewer.widgets.note_composer import NoteComposer
from viewer.widgets.notes_dialog import NotesDialog
from viewer.widgets.search_panel import SearchPanel
from viewer.widgets.settings_dialog import SettingsDialog
from viewer.widgets.source_form import SourceDialog
from viewer.widgets.split_dialog import SplitDialog
from viewer.widgets.views import VIEWS


def settle(until: Callable[[], bool] = lambda: False, seconds: float = 0.4) -> None:
    """Let the window work until something is true, or for a while."""
    deadline = QDeadlineTimer(int(seconds * 1000))
    while not until() and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def take_decisions(parallax: Parallax, event_id: str, take: Callable[..., None]) -> None:
    """Pictures of refused evidence, of what was ruled out, and of the form that splits an event."""
    window, workspace = parallax.window, parallax.window.workspace
    assert workspace is not None
    best = window.project.links_of(event_id)[0]
    window.inspector.refuse_wanted.emit(best, best.evidence[0], False)
    window.inspector.refuse_wanted.emit(best, best.evidence[1], True)
    other = next(event.id for event in window.project.ordered_events() if event.id != event_id)
    weak = [link.id for link in window.project.links_of(other)]
    workspace.edit(lambda project, by: judge_links(project, weak[:1], LinkStatus.REJECTED, by))
    window.choose_event(event_id)
    take("inspector-refused", window.inspector)
    split = SplitDialog(window, window.project, window.project.links_of(event_id))
    split.show()
    take("split-dialog", split)
    split.close()


def show_names(parallax: Parallax, take: Callable[..., None]) -> None:
    """Pictures of the list of names, with one that was struck, in each of the colours."""
    window, workspace = parallax.window, parallax.window.workspace
    assert workspace is not None
    workspace.edit(lambda project, by: strike_names(project, ["Bolsheviks"], by))
    names = NameDialog(window, workspace, [window.action("edit.undo"), window.action("edit.redo")])
    names.show()
    settle(lambda: names.names.rowCount() > 0, 10)
    for row in (1, 2):
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        names.list.selectionModel().select(names.list.model().index(row, 0), flags)
    names.list.setFocus()
    for theme in ("dark", "contrast", "light"):
        window.action(f"view.{theme}").trigger()
        take(f"names-{theme}", names)
    names.close()
    workspace.undo()


def show_views(parallax: Parallax, event_id: str, take: Callable[..., None]) -> None:
    """Pictures of each view beside the reader, in each of the colours."""
    window = parallax.window
    workspace = window.workspace
    assert workspace is not None
    window.choose_event(event_id)
    for view in VIEWS:
        window.action(view).trigger()
        settle(lambda: not workspace.jobs.busy, 10)
        for theme in ("dark", "contrast", "light"):
            window.action(f"view.{theme}").trigger()
            take(f"{view.removeprefix('view.')}-{theme}")
    window.action("view.reader").trigger()


def show_forms(parallax: Parallax, event_id: str, take: Callable[..., None]) -> None:
    """Pictures of the form of a note and of the form of a source."""
    window = parallax.window
    passage = window.project.links_of(event_id)[0].a
    composer = NoteComposer(window, window.theme, window.project, event_id, [passage], "H. Brandt", lambda *_: None)
    composer.show()
    take("composer", composer)
    composer.close()
    source = window.project.ordered_sources()[0]
    export = ExportDialog(window, window.theme, window.project, Choices("docx"), Path("november-1917.docx"), [event_id])
    report = build_report(window.project, title="November 1917", made_at="")
    export.preview.show_blocks(list(blocks(Work(window.project, report)))[:40])
    export.show()
    take("export-dialog", export)
    export.close()
    dialog = SourceDialog(window, source.meta, source.text, ["utf-8", "cp1251"], importing=True)
    dialog.show()
    take("source-dialog", dialog)
    dialog.close()


def show_elsewhere(parallax: Parallax, event_id: str, take: Callable[..., None]) -> None:
    """Pictures of words found, of the notes and the settings, in Russian, and from right to left."""
    window = parallax.window
    workspace = window.workspace
    assert workspace is not None
    window.action("search.everywhere").trigger()
    panel = window.findChild(SearchPanel)
    assert panel is not None
    panel.field.setText("Miliutin")
    settle(lambda: bool(panel.hits.hits), 5)
    take("search-results")
    panel.hide()
    for name, dialog in (
        ("notes-dialog", NotesDialog(window, workspace)),
        ("settings-dialog", SettingsDialog(window, parallax.preferences)),
    ):
        dialog.show()
        take(name, dialog)
        dialog.close()
    parallax.change_preferences(replace(parallax.preferences, language="ru"))
    window = parallax.window
    window.resize(1600, 1000)
    window.choose_event(event_id)
    for view in ("view.reader", *VIEWS):
        window.action(view).trigger()
        settle(lambda: not workspace.jobs.busy, 10)
        take(f"{view.removeprefix('view.')}-russian", window)
    parallax.change_preferences(replace(parallax.preferences, language="en"))
    window = parallax.window
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for view in ("view.reader", *VIEWS):
        window.action(view).trigger()
        settle(lambda: not workspace.jobs.busy, 10)
        take(f"{view.removeprefix('view.')}-right-to-left", window)
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def main(folder: Path, home: Path) -> None:
    """Take every picture of a program whose person lives in `home`."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    parallax = Parallax(signed_settings(home / "settings.toml"))
    window = parallax.window
    window.resize(1600, 1000)
    window.show()

    def take(name: str, widget: QWidget = window) -> None:
        settle()
        widget.grab().save(str(folder / f"{name}.png"))
        print(folder / f"{name}.png")

    take("empty-window")
    parallax.open_at_start(None)
    settle(lambda: bool(window.project.links), 30)
    workspace = window.workspace
    assert workspace is not None
    resigned = next(
        event.id
        for event in window.project.ordered_events()
        if any(
            "Teodorovich" in window.project.words(p)
            for link in window.project.links_of(event.id)
            for p in link.passages
        )
    )
    window.choose_event(resigned)
    take("reader-first-start")
    for event in window.project.ordered_events()[::2]:
        window.choose_event(event.id)
        window.action("align.confirm").trigger()
    workspace.edit(
        lambda project, by: add_note(
            project, Wording(NoteKind.QUESTION, "Is A dating the *ultimatum*, B the letter?"), by, event_id=resigned
        )
    )
    order = [source.id for source in window.project.ordered_sources()]
    window.show_panes([order[0], order[1], order[2]])
    window.choose_event(resigned)
    for theme in ("light", "dark", "contrast"):
        window.action(f"view.{theme}").trigger()
        take(f"reader-{theme}")
    window.action("view.light").trigger()
    take_decisions(parallax, resigned, take)
    show_names(parallax, take)
    show_views(parallax, resigned, take)
    window.show_panes(order)
    window.choose_event(resigned)
    take("reader-five-panes")
    window.show_panes(order[:2])
    for _ in range(7):
        window.action("view.larger").trigger()
    window.choose_event(resigned)
    take("reader-large-text")
    for _ in range(7):
        window.action("view.smaller").trigger()
    show_forms(parallax, resigned, take)
    show_elsewhere(parallax, resigned, take)
    parallax.window.close()
    application.processEvents()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="parallax-shots-") as home:
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_DOCUMENTS_DIR"):
            os.environ[variable] = home
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        main(Path(sys.argv[1]), Path(home))
