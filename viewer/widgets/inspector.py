"""The right side of the window: the chosen event, why its passages belong together, what differs, what was noted."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viewer.align.founded import suffices
from viewer.annotate.loose_notes import LooseNotes
from viewer.export.dates import long_date
from viewer.model.divergence import Annotation, Divergence, DivergenceStatus
from viewer.model.link import Link, LinkStatus, Origin
from viewer.model.project import Project
from viewer.qt.theme import Theme, interface_font
from viewer.widgets.badge import HEIGHT, badge_width, paint_badge
from viewer.widgets.boundary_bar import BoundaryBar
from viewer.widgets.cards import DivergenceCard, NoteCard
from viewer.widgets.decision_list import DecisionList
from viewer.widgets.evidence_list import EvidenceList
from viewer.widgets.labels import plain_label
from viewer.widgets.link_list import LinkList
from viewer.widgets.short_list import Part, ShortList
from viewer.widgets.word_comparison import WordComparison

WIDTH, MOST_WIDTH = 288, 480
CELLS = 5
MOST_CARDS, MOST_NOTES, MOST_ELSEWHERE = 3, 20, 5


class Inspector(QScrollArea):
    """Everything about one event; tells what the person wants done with it."""

    confirm_wanted = Signal()
    reject_wanted = Signal()
    evidence_lit = Signal(object, object)
    """The Link and the Evidence whose words should light up."""
    evidence_unlit = Signal()
    accept_wanted = Signal(str, object)
    dismiss_wanted = Signal(str)
    note_wanted = Signal()
    note_on_wanted = Signal(object)
    """The Link or the Divergence to write a note on."""
    edit_note_wanted = Signal(str)
    remove_note_wanted = Signal(str)
    reply_wanted = Signal(str)
    settle_wanted = Signal(str, bool)
    refuse_wanted = Signal(object, object, bool)
    """The Link and the Evidence that does not count; whether anywhere in the project."""
    count_wanted = Signal(object, object)
    """The Link and the Evidence that counts after all."""
    judge_link_wanted = Signal(str, object)
    """The id of one link, and the LinkStatus it should have."""
    move_wanted = Signal(object, object, bool, bool)
    """As `BoundaryBar.move_wanted`."""
    restore_wanted = Signal(str)
    """The id of a rejected link."""
    take_back_wanted = Signal(str)
    """The id of a ruling."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._project, self._event_id = Project(), ""
        self._look_like_an_area()
        self._head = _Head(theme)
        self._dates = _label("second")
        self._status = _label("small")
        self._confidence = _Confidence(theme)
        self._confirm = QPushButton(self.tr("Confirm"))
        self._confirm.setToolTip(self.tr("Confirm the links of this event (C)"))
        self._confirm.clicked.connect(self.confirm_wanted)
        self._reject = QPushButton(self.tr("Reject"))
        self._reject.setToolTip(self.tr("Reject the links of this event (X)"))
        self._reject.clicked.connect(self.reject_wanted)
        self._link_list = LinkList()
        self._link_list.judge_wanted.connect(self.judge_link_wanted)
        self._link_list.note_wanted.connect(self.note_on_wanted)
        self._boundaries = BoundaryBar()
        self._boundaries.move_wanted.connect(self.move_wanted)
        self._pairs = QComboBox()
        self._pairs.setAccessibleName(self.tr("Pair of sources whose evidence is shown"))
        self._pairs.currentIndexChanged.connect(self._show_evidence)
        self._evidence = EvidenceList()
        self._evidence.lit.connect(self.evidence_lit)
        self._evidence.unlit.connect(self.evidence_unlit)
        self._evidence.refuse_wanted.connect(self.refuse_wanted)
        self._evidence.count_wanted.connect(self.count_wanted)
        self._too_little = _label("small")
        self._too_little.setText(
            self.tr("Too little evidence is left. The next alignment leaves this link out unless you confirm it.")
        )
        self._decisions = DecisionList()
        self._decisions.restore_wanted.connect(self.restore_wanted)
        self._decisions.take_back_wanted.connect(self.take_back_wanted)
        self._decisions_caption = _caption(self.tr("Ruled out"))
        self._words = WordComparison(theme)
        self._divergences = ShortList(
            MOST_CARDS, self.tr("No divergence found here. Select words and press N to note one.")
        )
        self._notes, self._elsewhere = ShortList(MOST_NOTES), ShortList(MOST_ELSEWHERE)
        self._elsewhere_caption = _caption(self.tr("Notes on other passages"))
        self._add_note = QPushButton(self.tr("Add note"))
        self._add_note.clicked.connect(self.note_wanted)
        self._links: Sequence[Link] = ()
        self._loose = LooseNotes()
        self._body, self._ground = QWidget(), QWidget()
        self._body.setProperty("role", "rail")
        self._nothing = _label("second")
        self._nothing.setText(self.tr("No event is chosen. Click a tinted passage, a ribbon or an event in the list."))
        self._lay_out()
        self.show_event(self._project, None)

    def _look_like_an_area(self) -> None:
        self.setMinimumWidth(WIDTH)
        self.setMaximumWidth(MOST_WIDTH)
        self.setWidgetResizable(True)
        self.setProperty("role", "area")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Chosen event"))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = self._head.theme = self._confidence.theme = theme
        self.show_event(self._project, self._event_id)

    def show_event(self, project: Project, event_id: str | None) -> None:
        """Show an event of a project, or that none is chosen."""
        self._project, self._event_id = project, event_id or ""
        known = event_id in project.events
        self._body.setVisible(known)
        self._nothing.setVisible(not known)
        self._fill_notes(project, event_id if known else None)
        ruled_out = self._decisions.show_project(project)
        for part in (self._decisions_caption, self._decisions):
            part.setVisible(ruled_out)
        # Parts made anew get their style, and with it their height, only when they come into sight.
        QTimer.singleShot(0, self, self._measure)
        if not known or event_id is None:
            return
        event, self._links = project.events[event_id], project.links_of(event_id)
        told = project.passages_of(event_id)
        confirmed = any(link.status is LinkStatus.CONFIRMED for link in self._links)
        number = project.number(event_id)
        silent = len(project.sources) - len(told)
        # Silence is a finding of the reader's; the program only knows that it found nothing.
        words = (
            self.tr("Told by {0} sources, silent in {1}") if confirmed else self.tr("Found in {0} sources, not in {1}")
        )
        count = words.format(len(told), silent)
        self._head.show_event(number, count, event.label, confirmed=confirmed)
        self._dates.setText(long_date(event.date, both=project.reckons_julian).replace(" / ", "\n"))
        self._dates.setVisible(bool(event.date))
        found = [link.score for link in self._links if link.origin is Origin.ALIGNER]
        self._confidence.show_value(max(found, default=None))
        self._status.setText(self.tr("Confirmed") if confirmed else self.tr("Suggested, not yet read"))
        self._confirm.setEnabled(any(link.status is not LinkStatus.CONFIRMED for link in self._links))
        self._reject.setEnabled(bool(self._links))
        self._fill_pairs()
        self._fill_divergences(project, event_id)

    @property
    def shown_link(self) -> str | None:
        """The id of the link whose evidence is shown."""
        chosen = self._pairs.currentData()
        return str(chosen) if chosen else None

    def show_pair(self, link_id: str) -> None:
        """Show the evidence of this link of the event."""
        self._pairs.setCurrentIndex(max(0, self._pairs.findData(link_id)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A word without end may not push the rest out of sight.
        self._ground.setMaximumWidth(self.viewport().width())

    def _measure(self) -> None:
        QApplication.postEvent(self._ground, QEvent(QEvent.Type.LayoutRequest))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._body)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(8)
        buttons = QHBoxLayout()
        for button in (self._confirm, self._reject):
            button.setProperty("kind", "small")
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._add_note.setProperty("kind", "small")
        for part in (self._head, self._dates, self._confidence, self._status):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addSpacing(6)
        sections: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (self.tr("Evidence"), (self._pairs, self._evidence, self._too_little, self._words)),
            (self.tr("Divergences"), (self._divergences,)),
            (self.tr("Notes"), (self._notes,)),
        )
        for caption, parts in sections:
            column.addWidget(_caption(caption))
            for each in parts:
                column.addWidget(each)
            column.addSpacing(6)
        column.addWidget(self._add_note, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(6)
        column.addWidget(_caption(self.tr("Links")))
        column.addWidget(self._link_list)
        column.addWidget(_caption(self.tr("Extent of the passages")))
        column.addWidget(self._boundaries)
        ground = self._ground
        ground.setProperty("role", "rail")
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        whole = QVBoxLayout(ground)
        whole.setContentsMargins(0, 0, 0, 0)
        self._nothing.setContentsMargins(14, 14, 14, 14)
        whole.addWidget(self._nothing)
        whole.addWidget(self._body)
        for below in (self._elsewhere_caption, self._elsewhere, self._decisions_caption, self._decisions):
            below.setContentsMargins(14, 0, 14, 8)
            whole.addWidget(below)
        whole.addStretch(1)
        self.setWidget(ground)

    def _fill_pairs(self) -> None:
        letter = self._project.letter
        order = sorted(self._links, key=lambda link: (letter(link.a.source_id), letter(link.b.source_id), -link.score))
        chosen = self._pairs.currentData()
        self._pairs.blockSignals(True)
        self._pairs.clear()
        for link in order:
            words = self.tr("{0} and {1}").format(letter(link.a.source_id), letter(link.b.source_id))
            score = "" if link.origin is Origin.READER else f" · {link.score:.2f}"
            self._pairs.addItem(words + score, link.id)
        best = self._links[0].id if self._links else None
        place = self._pairs.findData(chosen)
        self._pairs.setCurrentIndex(place if place >= 0 else self._pairs.findData(best))
        self._pairs.blockSignals(False)
        self._link_list.show_links(self._project, order, self._event_id)
        self._pairs.setVisible(len(order) > 0)
        self._show_evidence()

    def _show_evidence(self) -> None:
        link = self._project.links.get(self._pairs.currentData() or "")
        self._evidence.show_link(self._project, link, self._theme)
        self._words.show_link(self._project, link, self._theme)
        self._boundaries.show_link(self._project, link)
        refused = link is not None and any(piece.refused for piece in link.evidence)
        suggested = link is not None and link.status is LinkStatus.SUGGESTED
        self._too_little.setVisible(bool(link and refused and suggested and not suffices(link)))

    def _fill_divergences(self, project: Project, event_id: str) -> None:
        proposed = [each for each in project.divergences_of(event_id) if each.status is DivergenceStatus.PROPOSED]
        looks = self._theme.name, tuple(project.letters.items())
        self._divergences.fill(
            proposed, lambda each: ((each, looks), partial(self._divergence_card, project, each)), event_id
        )

    def _divergence_card(self, project: Project, divergence: Divergence) -> DivergenceCard:
        card = DivergenceCard(project, divergence, self._theme)
        card.accept_wanted.connect(self.accept_wanted)
        card.dismiss_wanted.connect(self.dismiss_wanted)
        card.note_wanted.connect(lambda: self.note_on_wanted.emit(divergence))
        return card

    def _fill_notes(self, project: Project, event_id: str | None) -> None:
        """The notes on the event or inside its passages; and those on no event, so that none is out of sight."""
        inside, elsewhere = self._loose.parted(project, event_id)
        here = sorted([*(project.notes_on(event_id) if event_id else ()), *inside], key=lambda n: (n.created, n.id))
        self._notes.fill(here, partial(self._note_part, project), event_id or "")
        self._elsewhere.fill(elsewhere, partial(self._note_part, project))
        for part in (self._elsewhere_caption, self._elsewhere):
            part.setVisible(bool(elsewhere))

    def _note_part(self, project: Project, note: Annotation) -> Part:
        tags = tuple(project.tags[tag] for tag in note.tags)
        looks = self._theme.name, tuple(project.letters.items())
        return (note, tuple(project.replies_to(note.id)), tags, looks), partial(self._note_card, project, note)

    def _note_card(self, project: Project, note: Annotation) -> NoteCard:
        card = NoteCard(project, note, self._theme)
        card.edit_wanted.connect(self.edit_note_wanted)
        card.remove_wanted.connect(self.remove_note_wanted)
        card.reply_wanted.connect(self.reply_wanted)
        card.settle_wanted.connect(self.settle_wanted)
        return card


class _Head(QWidget):
    """Number, count of sources, title."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._number, self._confirmed = 0, False
        self._count, self._title = _label("small"), _label("title")
        self._top = QHBoxLayout()
        self._top.addSpacing(28)
        self._top.addWidget(self._count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._top)
        column.addWidget(self._title)

    def show_event(self, number: int, count: str, title: str, *, confirmed: bool) -> None:
        """Show these."""
        self._number, self._confirmed = number, confirmed
        self._count.setText(count)
        self._title.setText(title)
        self.setAccessibleName(self.tr("Event {0}: {1}").format(number, title))
        self.setAccessibleDescription(count)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        width = badge_width(self._number)
        left = self.width() - width if self.isRightToLeft() else 0.0
        paint_badge(
            painter, QRectF(left, 0, width, HEIGHT), self._number, self.theme, confirmed=self._confirmed, chosen=True
        )
        painter.end()


class _Confidence(QWidget):
    """Five cells and the figure."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._value: float | None = None
        self.setFixedHeight(20)

    def show_value(self, value: float | None) -> None:
        """Show a confidence of 0 to 1; nothing for None."""
        self._value = value
        self.setVisible(value is not None)
        self.setAccessibleName(self.tr("Confidence {0}").format(f"{value:.2f}") if value is not None else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._value is None:
            return
        painter = QPainter(self)
        painter.setFont(interface_font())
        painter.setPen(self.theme["ink2"])
        words = self.tr("Confidence")
        advance = painter.fontMetrics().horizontalAdvance(words)
        painter.drawText(self._placed(0, 0, advance, 20), Qt.AlignmentFlag.AlignVCenter, words)
        left = advance + 12.0
        for cell in range(CELLS):
            place = self._placed(left + cell * 17, 6.5, 14, 7)
            painter.setPen(self.theme["link"])
            painter.setBrush(self.theme["link"] if self._value * CELLS > cell + 0.5 else self.theme["page"])
            painter.drawRect(place)
        painter.setPen(self.theme["ink"])
        place = self._placed(left + CELLS * 17 + 6, 0, 50, 20)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, f"{self._value:.2f}")
        painter.end()

    def _placed(self, left: float, top: float, width: float, height: float) -> QRectF:
        """A place, seen from the side where the line begins."""
        return QRectF(self.width() - left - width if self.isRightToLeft() else left, top, width, height)


def _label(role: str) -> QLabel:
    label = plain_label(role)
    # A word without end is cut, and does not widen all that stands below it.
    label.setMinimumWidth(1)
    return label


def _caption(text: str) -> QLabel:
    label = _label("caption")
    label.setText(text)
    return label
