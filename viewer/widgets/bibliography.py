"""What a bibliography says of the sources: read, shown beside each source, taken over where the person agrees."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.annotate.sources import cite_sources
from viewer.ingest.bibliography import Match, described, matches, read_bibliography
from viewer.model.project import Project
from viewer.widgets.dialogs import asked
from viewer.widgets.labels import plain_label
from viewer.widgets.main_window import MainWindow


class MatchDialog(QDialog):
    """The source and the entry of each match; those that stay marked are taken over."""

    def __init__(self, parent: QWidget, project: Project, found: Sequence[Match]) -> None:
        """Show the matches, all of them marked."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Citations from a bibliography"))
        self.resize(640, 360)
        self._found = list(found)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sources and the entries that describe them"))
        self.list.setWordWrap(True)
        for match in found:
            source = project.sources[match.source_id]
            words = f"{project.letter(source.id)}  {source.meta.title}\n{match.entry.author}: {match.entry.title}"
            item = QListWidgetItem(words)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(plain_label("plain", self.tr("Take over what the entries say of the marked sources?")))
        column.addWidget(self.list)
        column.addWidget(buttons)

    def agreed(self) -> list[Match]:
        """The matches that are marked."""
        states = [self.list.item(row).checkState() for row in range(self.list.count())]
        return [match for match, state in zip(self._found, states, strict=True) if state is Qt.CheckState.Checked]


class Bibliography(QObject):
    """Answers the wish to describe sources from a bibliography."""

    def __init__(self, window: MainWindow) -> None:
        """Listen to the window."""
        super().__init__(window)
        self._window = window
        window.action("file.cite").triggered.connect(self._on_choose)

    def _on_choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Citations from a bibliography"),
            "",
            self.tr("BibTeX, RIS, CSL JSON ({0})").format("*.bib *.ris *.json"),
        )
        if name:
            self.describe_from(Path(name))

    def describe_from(self, path: Path) -> None:
        """Read a bibliography in the background, then let the person look at what fits."""
        workspace = self._window.workspace
        assert workspace is not None, "citations without a project"
        sources = workspace.project.ordered_sources()
        workspace.jobs.start("cite", lambda _: matches(sources, read_bibliography(path)), self._on_matched)

    def _on_matched(self, found: Sequence[Match]) -> None:
        workspace = self._window.workspace
        if workspace is None:
            return
        there = [match for match in found if match.source_id in workspace.project.sources]
        if not there:
            self._window.notice.say(self.tr("No entry of this bibliography is like a source of the project."))
            return
        dialog = MatchDialog(self._window, workspace.project, there)
        if asked(dialog) and dialog.agreed():
            sources = workspace.project.sources
            known = {each.source_id: described(sources[each.source_id].meta, each.entry) for each in dialog.agreed()}
            workspace.edit(lambda project, by: cite_sources(project, known, by))
