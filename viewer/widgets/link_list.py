"""The links of an event, each with what was said of it and what can be said."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from viewer.model.link import Link, LinkStatus, Origin
from viewer.model.project import Project
from viewer.widgets.labels import plain_label, short_quote
from viewer.widgets.short_list import ShortList
from viewer.widgets.tips import plain_tip

MOST = 4
LONGEST = 120


class LinkList(ShortList):
    """One row a link: its sources, confidence and status, and buttons that confirm, reject or reopen it."""

    judge_wanted = Signal(str, object)
    """A link's id, and the LinkStatus it should have."""

    note_wanted = Signal(object)
    """The Link to write a note on."""

    def __init__(self) -> None:
        super().__init__(MOST, spacing=4)

    def show_links(self, project: Project, links: Sequence[Link], event_id: str) -> None:
        """List the links of an event in the order given."""
        letters = tuple(project.letters.items())
        self.fill(links, lambda link: ((link, letters), partial(self._row, project, link)), event_id)

    def _row(self, project: Project, link: Link) -> QWidget:
        pair = pair_name(project, link)
        state = status_name(link.status)
        score = "" if link.origin is Origin.READER else f" · {link.score:.2f}"
        label = plain_label("small", f"{pair}{score} · {state}")
        words = " ≈ ".join(short_quote(project.words(end), LONGEST) for end in link.passages)
        label.setToolTip(plain_tip(words))
        label.setWordWrap(False)
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(label, 1)
        suggested = link.status is LinkStatus.SUGGESTED
        answers = (
            (("✓", self.tr("Confirm"), LinkStatus.CONFIRMED), ("✕", self.tr("Reject"), LinkStatus.REJECTED))
            if suggested
            else ((self.tr("Reopen"), self.tr("Reopen"), LinkStatus.SUGGESTED),)
        )
        for sign, verb, status in answers:
            button = QPushButton(sign)
            button.setProperty("kind", "small")
            button.setToolTip(verb)
            button.setAccessibleName(f"{pair}: {verb}, {words}")
            button.clicked.connect(partial(self._on_judged, link.id, status))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        note = QPushButton("✎")
        note.setProperty("kind", "small")
        note.setToolTip(self.tr("Write a note on this link"))
        purpose = self.tr("Write a note on this link")
        note.setAccessibleName(f"{pair}: {purpose}, {words}")
        note.clicked.connect(partial(self._on_note, link))
        row.addWidget(note, 0, Qt.AlignmentFlag.AlignVCenter)
        return widget

    def _on_note(self, link: Link) -> None:
        self.note_wanted.emit(link)

    def _on_judged(self, link_id: str, status: LinkStatus) -> None:
        self.judge_wanted.emit(link_id, status)


def pair_name(project: Project, link: Link) -> str:
    """The letters of the two sources that a link joins."""
    words = QCoreApplication.translate("LinkList", "{0} and {1}")
    return words.format(*(project.letter(end.source_id) for end in link.passages))


def status_name(status: LinkStatus) -> str:
    """What a status is called."""
    return {
        LinkStatus.SUGGESTED: QCoreApplication.translate("LinkList", "suggested"),
        LinkStatus.CONFIRMED: QCoreApplication.translate("LinkList", "confirmed"),
        LinkStatus.REJECTED: QCoreApplication.translate("LinkList", "rejected"),
    }[status]
