"""The window, put together: preferences, session, services, parts."""

import signal
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QActionGroup, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from viewer.as_left import AsLeft
from viewer.errors import ParallaxError
from viewer.ingest.catalogue import comparisons
from viewer.preferences import READING_PX, THEMES, Preferences, PreferencesFile
from viewer.qt.actions import set_shortcuts
from viewer.qt.application import Application
from viewer.qt.garbage import look_at_all, spare_what_stays
from viewer.qt.held import hold
from viewer.qt.language import Language
from viewer.qt.theme import Theme, load_fonts, load_theme, palette, style_sheet, system_theme
from viewer.qt.workspace import Workspace
from viewer.session import Session, sample_project
from viewer.settings import (
    PROJECT_SUFFIX,
    comparisons_folder,
    managed_settings_file,
    project_path,
    projects_folder,
    samples_folder,
)
from viewer.widgets.command_palette import CommandPalette, palette_entries
from viewer.widgets.crash_dialog import install_crash_dialog, watch_for_sudden_end
from viewer.widgets.dialogs import asked
from viewer.widgets.main_window import MainWindow
from viewer.widgets.reopening import project_left, put_back, show_window, window_left
from viewer.widgets.save_picture import ask_and_save
from viewer.widgets.settings_dialog import SettingsDialog
from viewer.widgets.signature import Signature
from viewer.widgets.trial_run import try_run

if TYPE_CHECKING:
    from viewer.widgets.services import Services

READ_AHEAD_AFTER_MS = 400
COMPLETED_AFTER_MS = 60
FIRST_COMPARISON = "november-1917"
PROJECT_FILTER = f"*{PROJECT_SUFFIX}"


class Parallax(QObject):
    """The running program: one window, one open project at a time."""

    def __init__(self, preferences_path: Path, *, complete: bool = True) -> None:
        """Build the window in the person's colours, with nothing open; not `complete`, it answers few actions yet."""
        super().__init__()
        # The one style that looks alike on every system and follows the style sheet throughout.
        QApplication.setStyle("Fusion")
        self._file = PreferencesFile(preferences_path, managed_settings_file())
        self.preferences: Preferences = self._file.load()
        load_fonts()
        self._as_left = AsLeft()
        self._language = Language(self)
        self._settings: SettingsDialog | None = None
        self._services: Services | None = None
        self._is_complete = complete
        self._build_window()
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _: self._apply_theme_to_window())
        # Icons are drawn for the screens there are.
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(lambda _: self._apply_theme_to_window())
        for doubt in self._file.doubts:
            self.window.notice.say(doubt)

    def _build_window(self) -> None:
        """The window, in the language, the colours and the sizes that the person chose."""
        self._language.choose(self.preferences.language)
        self.window = MainWindow(self._apply_theme())
        self._signature = Signature(self.window, lambda: self.preferences, self.change_preferences)
        self._set_type()
        set_shortcuts(self.window.actions_by_id, self.preferences.shortcuts)
        hold(self.window.actions_by_id, self._file.locked)
        self._connect()
        if self._is_complete:
            self.complete()

    def complete(self) -> None:
        """Let the window answer all its actions. Takes as long as the rest of the start."""
        # The first picture does not wait for what exports, reads files and searches.
        from viewer.widgets.services import Services  # noqa: PLC0415 - as said above

        self._is_complete = True
        self._services = Services(
            self.window,
            self._may_take_sources,
            lambda: self.preferences.export,
            lambda line: self.change_preferences(replace(self.preferences, export=line)),
            self._services.written if self._services else None,
        )
        self._services.project_wanted.connect(self.open)
        self._show_recent()
        # Nor does the first edit wait for what writes projects.
        import viewer.store.library  # noqa: F401, PLC0415 - as said above

    def change_preferences(self, wanted: Preferences) -> None:
        """Keep other preferences, and let the window follow them at once."""
        before = self.preferences
        self._keep(wanted)
        if wanted.language != before.language:
            self._change_language()
            return
        if self.window.workspace:
            self.window.workspace.session.meaning = wanted.meaning
        if wanted.annotator != before.annotator and self.window.workspace:
            self.window.workspace.session.author = self._signature.name
        set_shortcuts(self.window.actions_by_id, wanted.shortcuts)
        if wanted.theme != before.theme:
            self._apply_theme_to_window()
        self._set_type()

    def _set_type(self) -> None:
        """Let the panes follow the size, the distance and the length of lines that the person chose."""
        self.window.reading.set_reading_px(self.preferences.reading_px)
        self.window.reading.set_spacing(self.preferences.line_percent, self.preferences.measure)

    def _change_language(self) -> None:
        """Put a window in the language chosen in the place of the present one, and show in it what that one showed."""
        before = self.window
        looked_at, areas = project_left(before), before.areas.saveState()
        workspace = before.let_go()
        before.closing.disconnect(self.shut_down)
        self._build_window()
        self.window.setGeometry(before.geometry())
        self.window.areas.restoreState(areas)
        self.window.setVisible(before.isVisible())
        if workspace:
            self.window.show_workspace(workspace, lambda: put_back(self.window, looked_at))
        settings = self._settings
        if settings:
            self._open_settings(settings.pages.currentIndex())
        before.close()
        before.deleteLater()

    def open_at_start(self, project: Path | None) -> None:
        """Open a project; without one the last that was open, else the first bundled comparison."""
        last = next((Path(path) for path in self.preferences.recent if Path(path).is_file()), None)
        wanted = project or last
        refusal = self._try_to_open(wanted) if wanted else ""
        if not self.window.workspace:
            self._open_sample(FIRST_COMPARISON)
        if refusal:
            self.window.notice.say(refusal)
        elif not self.preferences.hints_seen:
            self._show_hints()

    def _show_hints(self) -> None:
        """Say once, and never again, what a newcomer needs first."""
        hints = self.tr(
            "Click a tinted passage to see what the other accounts say of it. "
            "C confirms the event, X rejects it, N writes a note. Ctrl+K lists every command."
        )
        self.window.notice.say(hints)
        self._keep(replace(self.preferences, hints_seen=True))

    def open(self, path: Path) -> None:
        """Open a project in place of the present one, which stays if this one cannot be opened."""
        refusal = self._try_to_open(path)
        if refusal:
            self.window.notice.say(refusal)

    def _try_to_open(self, path: Path) -> str:
        """Open a project; where it cannot be opened, the sentence that says why."""
        try:
            self._take(Session.open(path, self._signature.name))
        except ParallaxError as error:
            return str(error)
        return ""

    def show(self) -> None:
        """Show the window where it was left."""
        show_window(self.window, self._as_left.window())

    def shut_down(self) -> None:
        """Remember how everything is left, stop work and close the project file."""
        self._as_left.keep_window(window_left(self.window))
        if self.window.workspace:
            self._as_left.keep_project(self.window.workspace.session.path, project_left(self.window))
        workspace = self.window.let_go()
        if workspace:
            workspace.close()
            workspace.deleteLater()
            look_at_all()

    def _take(self, session: Session) -> None:
        session.meaning = self.preferences.meaning
        workspace = Workspace(session, self)
        workspace.before_edit = self._before_edit
        self.shut_down()
        left = self._as_left.project(session.path)
        self.window.show_workspace(workspace, lambda: left is not None and put_back(self.window, left))
        spare_what_stays()
        self._keep(self.preferences.with_recent(session.path))
        if self._services:
            self._show_recent()
        sample = self._is_sample(session)
        if sample:
            self.window.say(self.tr("Sample comparison. Your changes go into a copy of your own."))
        if sample and len(session.project.sources) > 1 and not session.project.links:
            workspace.align()
        elif session.project.links:
            # After the first picture, which it would hold up.
            QTimer.singleShot(READ_AHEAD_AFTER_MS, workspace, workspace.read_ahead)

    def _before_edit(self) -> None:
        if "annotator" not in self._file.locked:
            self._signature.ask_once()

    @staticmethod
    def _is_sample(session: Session) -> bool:
        return session.path.resolve().parent == samples_folder().resolve()

    def _may_take_sources(self) -> bool:
        """See that a project is open that the person wants to add sources to; a sample only if they say so."""
        workspace = self.window.workspace
        if workspace is not None and not self._is_sample(workspace.session):
            return True
        question = QMessageBox(self.window)
        question.setWindowTitle(self.tr("Add source"))
        question.setText(self.tr("Compare these texts in a new project of their own?"))
        fresh = question.addButton(self.tr("New project…"), QMessageBox.ButtonRole.AcceptRole)
        here = question.addButton(self.tr("Add to the sample"), QMessageBox.ButtonRole.ActionRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        here.setVisible(workspace is not None)
        asked(question)
        answer = question.clickedButton()
        if answer is fresh:
            self._on_new()
            return self.window.workspace is not None and self.window.workspace is not workspace
        return answer is here

    def _open_sample(self, name: str) -> None:
        try:
            found = {comparison.id: comparison for comparison in comparisons(comparisons_folder())}
            self.open(sample_project(name, found[name].sources, self._signature.name))
        except ParallaxError as error:
            self.window.notice.say(str(error))

    def _connect(self) -> None:
        answers: dict[str, Callable[[], object]] = {
            "file.new": self._on_new,
            "file.open": self._on_open,
            "file.quit": self.window.close,
            "view.save_picture": lambda: ask_and_save(self.window),
            "view.larger": lambda: self._on_reading_px(+1),
            "view.smaller": lambda: self._on_reading_px(-1),
            "help.shortcuts": self._on_shortcuts,
            "help.about": self._on_about,
            "edit.settings": self._open_settings,
            "go.command": self._on_command,
            **{f"view.{theme}": partial(self._on_theme, theme) for theme in THEMES},
        }
        for action_id, answer in answers.items():
            self.window.action(action_id).triggered.connect(lambda _=False, answer=answer: answer())
        themes = QActionGroup(self)
        for theme in THEMES:
            themes.addAction(self.window.action(f"view.{theme}"))
        self.window.action(f"view.{self.preferences.theme}").setChecked(True)
        self.window.closing.connect(self.shut_down)

    def _on_about(self) -> None:
        # It reads the licences of all libraries; few people ask.
        from viewer.widgets.about_dialog import AboutDialog  # noqa: PLC0415 - as said above

        asked(AboutDialog(self.window))

    def _on_new(self) -> None:
        proposed = self._projects() / (self.tr("Comparison") + PROJECT_SUFFIX)
        name, _ = QFileDialog.getSaveFileName(
            self.window,
            self.tr("New project"),
            str(proposed),
            self.tr("Parallax projects ({0})").format(PROJECT_FILTER),
            # A project is never made over another, so there is nothing to ask.
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.new(project_path(Path(name)))

    def new(self, path: Path) -> None:
        """Make an empty project and open it."""
        try:
            session = Session.create(path, self._signature.name)
        except ParallaxError as error:
            self.window.notice.say(str(error))
            return
        self._take(session)

    def _on_open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self.window,
            self.tr("Open project"),
            str(self._projects()),
            self.tr("Parallax projects ({0})").format(PROJECT_FILTER),
        )
        if name:
            self.open(Path(name))

    def _on_reading_px(self, step: int) -> None:
        if self.window.views.zoom(step):
            return
        wanted = self.preferences.reading_px + step
        if wanted in READING_PX:
            self.change_preferences(replace(self.preferences, reading_px=wanted))

    def _on_theme(self, name: str) -> None:
        self.change_preferences(replace(self.preferences, theme=name))

    def _on_shortcuts(self) -> None:
        self._open_settings(SettingsDialog.KEYS)

    def _open_settings(self, page: int = 0) -> None:
        """Show the settings beside the window, so that each choice can be seen at work."""
        if self._settings:
            self._settings.close()
        self._settings = SettingsDialog(self.window, self.preferences, self._file.locked)
        self._settings.pages.setCurrentIndex(page)
        self._settings.changed.connect(self.change_preferences)
        self._settings.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings.destroyed.connect(self._on_settings_gone)
        self._settings.show()

    def _on_settings_gone(self) -> None:
        self._settings = None

    def _on_command(self) -> None:
        CommandPalette(self.window, palette_entries(self.window)).show()

    def _apply_theme_to_window(self) -> None:
        self.window.set_theme(self._apply_theme())

    def _apply_theme(self) -> Theme:
        chosen = self.preferences.theme
        theme = load_theme(system_theme() if chosen == "system" else chosen)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setPalette(palette(theme))
        application.setStyleSheet(style_sheet(theme))
        return theme

    def _projects(self) -> Path:
        """Where projects go at first."""
        return Path(self.preferences.projects).expanduser() if self.preferences.projects else projects_folder()

    def _keep(self, preferences: Preferences) -> None:
        self.preferences = preferences
        try:
            self._file.save(preferences)
        except ParallaxError as error:
            self.window.notice.say(str(error))

    def _show_recent(self) -> None:
        menu = self.window.recent_menu
        menu.clear()
        for entry in self.preferences.recent:
            path = Path(entry)
            menu.addAction(path.stem.replace("&", "&&")).triggered.connect(lambda _=False, path=path: self.open(path))
        if self.preferences.recent:
            menu.addSeparator()
        for comparison in comparisons(comparisons_folder()):
            menu.addAction(self.tr("Sample: {0}").format(comparison.title)).triggered.connect(
                lambda _=False, name=comparison.id: self._open_sample(name)
            )


def run(project: Path | None, preferences_path: Path) -> int:
    """Show the window and stay until it is closed; the exit code is returned."""
    application = Application()
    install_crash_dialog()
    # Ctrl+C in the terminal ends the program, as it does others; everything is on disk.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    parallax = Parallax(preferences_path, complete=False)
    application.file_asked.connect(parallax.open)
    last_end = watch_for_sudden_end(application)
    try_run(parallax.window)
    parallax.show()

    def begin() -> None:
        # A file that the system asked for may be open by now.
        if project or not parallax.window.workspace:
            parallax.open_at_start(project)
        if last_end:
            parallax.window.notice.say(last_end)
        QTimer.singleShot(COMPLETED_AFTER_MS, parallax.complete)

    # The window comes up first, and is filled then.
    QTimer.singleShot(0, begin)
    return application.exec()
