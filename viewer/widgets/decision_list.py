"""What the reader ruled out: rejected links and rulings, each with a button that takes it back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from viewer.annotate.grouping import rejected_links
from viewer.model.link import Link
from viewer.model.project import Project
from viewer.model.ruling import Ruling, RulingKind
from viewer.widgets.labels import WrappedLabel
from viewer.widgets.short_list import Part, ShortList
from viewer.widgets.tips import plain_tip
from viewer.widgets.verdict_signs import verdict_name

MOST = 4
LONGEST = 48


class DecisionList(ShortList):
    """Rejected links first, then rulings. A split is undone by merging, so it is not listed."""

    restore_wanted = Signal(str)
    """The id of a rejected link."""
    take_back_wanted = Signal(str)
    """The id of a ruling."""

    def __init__(self) -> None:
        super().__init__(MOST)

    def show_project(self, project: Project) -> bool:
        """List what a project's reader ruled out; False if it is nothing."""
        rulings = sorted(
            (ruling for ruling in project.rulings.values() if ruling.kind is not RulingKind.APART),
            key=lambda ruling: (ruling.kind, ruling.passages, ruling.id),
        )
        letters = tuple(project.letters.items())

        def part_of(thing: Link | Ruling) -> Part:
            if isinstance(thing, Link):
                return (thing, letters), partial(self._rejected, project, thing)
            return (thing, project.events.get(thing.event_id or ""), letters), partial(self._ruling, project, thing)

        decisions: list[Link | Ruling] = [*rejected_links(project), *rulings]
        self.fill(decisions, part_of)
        return bool(decisions)

    def _rejected(self, project: Project, link: Link) -> QWidget:
        pair = self.tr("Rejected: {0} and {1}").format(*(project.letter(end.source_id) for end in link.passages))
        words = " ≈ ".join(_short(project.words(end)) for end in link.passages)
        return self._row(pair, words, self.tr("Restore"), lambda: self.restore_wanted.emit(link.id))

    def _ruling(self, project: Project, ruling: Ruling) -> QWidget:
        what, words = "", ""
        if ruling.kind is RulingKind.NOTHING:
            what = self.tr("Nothing here: {0}").format(project.letter(ruling.passages[0].source_id))
            words = _short(project.words(ruling.passages[0]))
        elif ruling.kind is RulingKind.SILENT:
            what = self.tr("{0} is silent").format(project.letter(ruling.source_id or ""))
            words = project.events[ruling.event_id or ""].label
        elif ruling.kind is RulingKind.VERDICT and ruling.verdict:
            what = f"{project.letter(ruling.source_id or '')} {verdict_name(ruling.verdict)}"
            words = project.events[ruling.event_id or ""].label
        elif ruling.words:
            what = self.tr("Does not count") if ruling.passages else self.tr("Counts nowhere")
            words = " ≈ ".join(map(_short, ruling.words))
        return self._row(what, words, self.tr("Take back"), lambda: self.take_back_wanted.emit(ruling.id))

    def _row(self, what: str, words: str, verb: str, answer: Callable[[], None]) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        label = WrappedLabel(f"{what}\n{words}")
        label.setProperty("role", "small")
        label.setToolTip(plain_tip(words))
        button = QPushButton(verb)
        button.setProperty("kind", "small")
        button.setAccessibleName(f"{verb}: {what}, {words}")
        button.clicked.connect(answer)
        row.addWidget(label, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return widget


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= LONGEST else flat[:LONGEST] + "…"
