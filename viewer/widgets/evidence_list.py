"""Why two passages are joined: pairs of words that light up in the panes."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QFocusEvent, QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton

from viewer.model.link import Evidence, EvidenceKind, Link
from viewer.model.project import Project
from viewer.qt.theme import Theme, icon_pixmap
from viewer.translation import reword
from viewer.widgets.elided_label import ElidedLabel
from viewer.widgets.short_list import ShortList
from viewer.widgets.tips import plain_tip

ICONS = {
    EvidenceKind.NAME: "user-round",
    EvidenceKind.DATE: "calendar-days",
    EvidenceKind.NUMBER: "hash",
    EvidenceKind.WORDS: "whole-word",
    EvidenceKind.QUOTATION: "quote",
    EvidenceKind.MEANING: "equal-approximately",
}
LONGEST = 60
MOST = 7


class EvidenceRow(QPushButton):
    """One piece of evidence: the words on both sides. Lit by the mouse over it or the focus on it."""

    lit = Signal(object, object)
    """The Link and the Evidence to light up."""
    unlit = Signal()
    refuse_wanted = Signal(object, object, bool)
    """The Link and the Evidence that does not count; whether anywhere in the project."""
    count_wanted = Signal(object, object)
    """The Link and the Evidence that counts after all."""

    def __init__(self, project: Project, link: Link, evidence: Evidence, theme: Theme, kind: str) -> None:
        super().__init__()
        self._link, self._evidence = link, evidence
        texts = [project.sources[side.source_id].text for side in link.passages]
        a, b = _flat(evidence.a.of(texts[0])), _flat(evidence.b.of(texts[1]))
        self.setProperty("kind", "row")
        note = reword("Evidence", evidence.note)
        name = self.tr("{0}: {1} and {2}").format(kind, a, b)
        state = self.tr("refused, does not count") if evidence.refused else ""
        self.setAccessibleName(name)
        self.setAccessibleDescription(", ".join(part for part in (note, state) if part))
        share = self.tr("{0}; {1} % of the score").format(note or kind, round(evidence.weight * 100))
        self.setToolTip(plain_tip(f"{a} ≈ {b}\n{share}" + (f"\n{state}" if state else "")))
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 1, 2, 1)
        row.setSpacing(6)
        sign = QLabel()
        sign.setPixmap(icon_pixmap(ICONS[evidence.kind], theme["ink2"], 15, self.devicePixelRatioF()))
        row.addWidget(sign)
        for words, stretch in ((a, 5), ("≈", 0), (b, 5)):
            label = ElidedLabel(words)
            label.setProperty("role", "quote" if stretch else "small")
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            font = label.font()
            font.setStrikeOut(evidence.refused)
            label.setFont(font)
            row.addWidget(label, stretch)
        verb = self.tr("Let it count again") if evidence.refused else self.tr("This does not count")
        decide = QToolButton(self)
        mark = "undo-2" if evidence.refused else "x"
        decide.setIcon(QIcon(icon_pixmap(mark, theme["ink2"], 13, self.devicePixelRatioF())))
        decide.setProperty("kind", "sign")
        decide.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        decide.setToolTip(verb)
        decide.setAccessibleName(f"{verb}: {name}")
        decide.clicked.connect(self._on_decided)
        row.addWidget(decide)
        self.setMinimumHeight(28)
        self.clicked.connect(lambda: self.lit.emit(self._link, self._evidence))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        if self._evidence.refused:
            menu.addAction(self.tr("Let it count again")).triggered.connect(self._on_decided)
        else:
            menu.addAction(self.tr("This does not count")).triggered.connect(self._on_decided)
            everywhere = menu.addAction(self.tr("This counts nowhere in this project"))
            everywhere.triggered.connect(lambda: self.refuse_wanted.emit(self._link, self._evidence, True))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _on_decided(self) -> None:
        if self._evidence.refused:
            self.count_wanted.emit(self._link, self._evidence)
        else:
            self.refuse_wanted.emit(self._link, self._evidence, False)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.lit.emit(self._link, self._evidence)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.unlit.emit()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.lit.emit(self._link, self._evidence)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.unlit.emit()
        super().focusOutEvent(event)


class EvidenceList(ShortList):
    """The evidence of one link, strongest first. A link without any was drawn by a person."""

    lit = Signal(object, object)
    unlit = Signal()
    refuse_wanted = Signal(object, object, bool)
    count_wanted = Signal(object, object)

    def __init__(self) -> None:
        super().__init__(MOST, QCoreApplication.translate("EvidenceList", "You drew this link yourself."), spacing=0)

    def show_link(self, project: Project, link: Link | None, theme: Theme) -> None:
        """Show why a link was made; nothing for None."""
        self.setVisible(link is not None)
        if link is None:
            return
        looks = link, theme.name
        self.fill(
            link.ranked_evidence,
            lambda piece: ((looks, piece), partial(self._row, project, link, piece, theme)),
            link.id,
        )

    def _row(self, project: Project, link: Link, piece: Evidence, theme: Theme) -> EvidenceRow:
        row = EvidenceRow(project, link, piece, theme, self._kind(piece.kind))
        row.lit.connect(self.lit)
        row.unlit.connect(self.unlit)
        row.refuse_wanted.connect(self.refuse_wanted)
        row.count_wanted.connect(self.count_wanted)
        return row

    def _kind(self, kind: EvidenceKind) -> str:
        return {
            EvidenceKind.NAME: self.tr("Name"),
            EvidenceKind.DATE: self.tr("Date"),
            EvidenceKind.NUMBER: self.tr("Number"),
            EvidenceKind.WORDS: self.tr("Words"),
            EvidenceKind.QUOTATION: self.tr("Quotation"),
            EvidenceKind.MEANING: self.tr("Meaning"),
        }[kind]


def _flat(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= LONGEST else flat[:LONGEST] + "…"
