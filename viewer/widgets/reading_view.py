"""Two to five accounts side by side, their passages joined by ribbons."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from viewer.model.correspondence import EventPlaces
from viewer.model.link import Event, Evidence, Link, LinkStatus
from viewer.model.place import Passage, Span
from viewer.model.project import Project, changed
from viewer.model.source import Source
from viewer.qt.theme import Theme
from viewer.widgets.link_ribbons import LinkRibbons
from viewer.widgets.overview_bar import Column, OverviewBar
from viewer.widgets.shown import Ribbon, ShownPassage, marks_in, ribbons
from viewer.widgets.source_layout import LEFT, LINE_PERCENT, MEAN_ADVANCE, MEASURE, RIGHT
from viewer.widgets.source_pane import HEADER_HEIGHT, LEAST_CHARACTERS, SourcePane
from viewer.widgets.tied_scrolling import TiedScrolling

MAX_PANES = 5
GUTTER = 42
WIDE_GUTTER = 64
LEAST_PX = 14


class ReadingView(QWidget):
    """Two to five panes, the ribbons between neighbours, and the overview."""

    event_chosen = Signal(str)
    """The person chose an event in a text or by a ribbon; its id."""
    menu_wanted = Signal(object, QPoint)
    """The person asked what can be done at a place; the SourceText, and where in its viewport."""
    head_dragged = Signal(object, QPoint, bool)
    """A SourcePane whose head the person drags; where on the screen, and whether it was let go there."""
    choice_wanted = Signal(object, QPoint)
    """A SourcePane in which the person wants another source; where on the screen to offer them."""
    selection_changed = Signal()
    """The words selected in some pane are other ones."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Accounts side by side"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme = theme
        self._project = Project()
        self._wanted: tuple[str, ...] = ()
        self._panes: list[SourcePane] = []
        self._gutters: list[LinkRibbons] = []
        self._strips: list[QWidget] = []
        self._chosen: str | None = None
        self._reading_px = 17
        self._spacing = (LINE_PERCENT, MEASURE)
        self._places: EventPlaces = {}
        self._hits: dict[str, Sequence[Span]] = {}
        self._kept: Collection[str] | None = None
        self._tie = TiedScrolling(self)
        self._overview = OverviewBar(theme, self)
        self._overview.place_wanted.connect(self._on_place_wanted)
        self._row = QWidget(self)
        # Ribbons join the pane on their left with the one on their right, whatever the language.
        self._row.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._row_layout = QHBoxLayout(self._row)
        self._row_layout.setContentsMargins(0, 0, 0, 0)
        self._row_layout.setSpacing(0)
        scroll = QScrollArea(self, widgetResizable=True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._row)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(self._overview)

    # What is shown

    def show_project(self, project: Project, kept: Collection[str] | None = None) -> None:
        """Show this state of a project, with the events kept or all; places in the texts and selections stay."""
        before, kept_before = self._project, self._kept
        self._project, self._kept = project, kept
        self._places = project.passages_by_event
        if before is project and kept_before == kept:
            return
        if before.sources is project.sources and kept_before == kept and self._panes:
            self._follow(before)
        else:
            self._rebuild()

    def set_panes(self, source_ids: Sequence[str]) -> None:
        """Show these sources, from the left, at most `MAX_PANES`; those the project lacks are left out."""
        if tuple(source_ids[:MAX_PANES]) != self._wanted:
            self._wanted = tuple(source_ids[:MAX_PANES])
            self._rebuild()

    def choose_event(self, event_id: str | None, *, bring_into_view: bool) -> None:
        """Show an event as the chosen one; where asked, bring its passages into sight in every pane."""
        self._chosen = event_id if event_id in self._project.events else None
        for pane in self._panes:
            pane.text.choose(self._chosen)
        for gutter in self._gutters:
            gutter.choose(self._chosen)
        self._overview.choose(self._chosen)
        if bring_into_view and self._chosen:
            places = self._places.get(self._chosen, {})
            self._bring({source_id: spans[0] for source_id, spans in places.items()})

    def light_up(self, evidence: Evidence | None, link: Link | None) -> None:
        """Light up the words a link stands on, and bring them into sight; None for both puts them out."""
        lit: dict[str, Span] = {}
        if evidence is not None and link is not None:
            lit = {link.a.source_id: evidence.a, link.b.source_id: evidence.b}
        for pane in self._panes:
            span = lit.get(pane.source.id)
            pane.text.light_up([span] if span else [])
        self._bring(lit)

    def show_hits(self, hits: Mapping[str, Sequence[Span]]) -> None:
        """Mark words found, by source, in the texts and on the overview, in place of those before."""
        self._hits = dict(hits)
        for pane in self._panes:
            pane.show_hits(self._hits.get(pane.source.id, ()))
        self._overview.show_hits([self._hits.get(pane.source.id, ()) for pane in self._panes])

    def show_hit(self, passage: Passage | None) -> None:
        """Frame the words found that the person is at, and bring them into sight; None for none."""
        for pane in self._panes:
            here = passage.span if passage and passage.source_id == pane.source.id else None
            pane.text.show_hit(here)
            if here:
                pane.text.bring_into_view(here)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        for pane in self._panes:
            pane.set_theme(theme)
        for gutter in self._gutters:
            gutter.set_theme(theme)
        self._overview.set_theme(theme)

    def set_reading_px(self, px: int) -> None:
        """Set the texts in another size, in pixels; from three panes on they are a little smaller."""
        self._reading_px = px
        self._fit()

    def set_spacing(self, line_percent: int, measure: int) -> None:
        """Set lines this far apart, in percent of the text's size, of at most so many characters."""
        self._spacing = line_percent, measure
        self._fit()

    def set_tied(self, tied: bool) -> None:  # noqa: FBT001 - takes the state of a QAction
        """Let the panes follow each other, or free them."""
        self._tie.set_tied(tied=tied)

    # What the person has at hand

    def selections(self) -> tuple[Passage, ...]:
        """The words selected, at most one passage a pane, from the left."""
        return tuple(passage for pane in self._panes if (passage := pane.text.selected_passage()))

    def focused_source(self) -> str | None:
        """The source whose text has the keyboard, if one has."""
        return next((pane.source.id for pane in self._panes if pane.text.hasFocus()), None)

    @property
    def panes(self) -> Sequence[SourcePane]:
        """The panes on show, from the left."""
        return tuple(self._panes)

    def pane(self, source_id: str) -> SourcePane:
        """The pane of a source on show; a KeyError if it has none."""
        for pane in self._panes:
            if pane.source.id == source_id:
                return pane
        raise KeyError(source_id)

    # Building

    def _rebuild(self) -> None:
        sources = [self._project.sources[key] for key in self._wanted if key in self._project.sources]
        known = {pane.source.id: pane for pane in self._panes}
        focused = self.focused_source()
        ids = [source.id for source in sources]
        if ids != [pane.source.id for pane in self._panes]:
            self._panes = [known[source.id] if source.id in known else self._new_pane(source) for source in sources]
            for pane in known.values():
                if pane not in self._panes:
                    self._row_layout.removeWidget(pane)
                    pane.hide()
                    pane.deleteLater()
            self._lay_out()
        for pane, source in zip(self._panes, sources, strict=True):
            pane.show_source(source, self._project.letter(source.id))
        if focused in ids:
            self.pane(focused or "").text.setFocus()
        self._fit()
        self._fill()
        self._tie.show(self._project, self._places, self._panes)
        self.choose_event(self._chosen, bring_into_view=False)
        self.selection_changed.emit()

    def _new_pane(self, source: Source) -> SourcePane:
        pane = SourcePane(self._theme, source, self._project.letter(source.id), self._row)
        pane.text.passage_clicked.connect(self.event_chosen)
        pane.text.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        pane.text.customContextMenuRequested.connect(lambda place: self.menu_wanted.emit(pane.text, place))
        pane.header.dragged.connect(lambda place, released: self.head_dragged.emit(pane, place, released))
        pane.header.choice_wanted.connect(lambda place: self.choice_wanted.emit(pane, place))
        pane.text.hovered.connect(self._on_hovered)
        pane.text.selected.connect(lambda _: self.selection_changed.emit())
        pane.text.scrolled.connect(self._overview.update)
        pane.text.moved_by_hand.connect(lambda: self._tie.follow(pane))
        return pane

    def _lay_out(self) -> None:
        for part in (*self._panes, *self._strips):
            self._row_layout.removeWidget(part)
        for strip in self._strips:
            strip.hide()
            strip.deleteLater()
        self._gutters, self._strips = [], []
        for left, right in pairwise(self._panes):
            gutter = LinkRibbons(self._theme, left.text, right.text)
            gutter.event_clicked.connect(self.event_chosen)
            gutter.hovered.connect(self._on_hovered)
            self._gutters.append(gutter)
            self._strips.append(_under_header(gutter, WIDE_GUTTER if len(self._panes) == 2 else GUTTER))
        for number, pane in enumerate(self._panes):
            self._row_layout.addWidget(pane, 1)
            pane.show()
            if number < len(self._strips):
                self._row_layout.addWidget(self._strips[number])
        if self._panes:
            self.setFocusProxy(self._panes[0])

    def _fit(self) -> None:
        px = self._reading_px if len(self._panes) < 3 else max(LEAST_PX, self._reading_px - 2)
        for pane in self._panes:
            pane.text.set_reading_px(px)
            pane.text.set_spacing(*self._spacing)
            pane.setMinimumWidth(round(LEFT + RIGHT + LEAST_CHARACTERS * MEAN_ADVANCE * px))

    def _fill(self) -> None:
        """Show all that stands in the texts and between them."""
        project, letters = self._project, self._project.letters
        columns = []
        for pane in self._panes:
            key = pane.source.id
            pane.text.show_passages({event.id: self._passage(event.id, key) for event in self._told()}, project.numbers)
            pane.text.show_marks(marks_in(key, project.divergences, project.annotations))
            columns.append(self._column(pane))
        self._overview.show_columns(columns)
        self._overview.show_notes([self._noted(pane) for pane in self._panes])
        self.show_hits(self._hits)
        for gutter, (left, right) in zip(self._gutters, pairwise(self._panes), strict=True):
            ids = left.source.id, right.source.id
            gutter.setAccessibleName(self.tr("Links between {0} and {1}").format(*(letters[key] for key in ids)))
            gutter.show_ribbons({event.id: self._ribbons(event.id, *ids) for event in self._told()}, project.numbers)

    def _follow(self, before: Project) -> None:
        """Show only what another state of the project has otherwise."""
        project = self._project
        links, notes = changed(before.links, project.links), changed(before.annotations, project.annotations)
        differing = changed(before.divergences, project.divergences)
        events = {link.event_id for key in links for state in (before, project) if (link := state.links.get(key))}
        events |= changed(before.events, project.events)
        touched = sorted(event_id for event_id in events if event_id is not None)
        for pane in self._panes:
            key = pane.source.id
            passages = {event_id: self._passage(event_id, key) for event_id in touched}
            pane.text.show_passages(passages, project.numbers, others_stay=True)
            marks = marks_in(
                key,
                {each: project.divergences.get(each) for each in differing},
                {each: project.annotations.get(each) for each in notes},
            )
            pane.text.show_marks(marks, others_stay=True)
        for gutter, (left, right) in zip(self._gutters, pairwise(self._panes), strict=True):
            ids = left.source.id, right.source.id
            joined = {event_id: self._ribbons(event_id, *ids) for event_id in touched}
            gutter.show_ribbons(joined, project.numbers, others_stay=True)
        if any(_quoted(before, key) != _quoted(project, key) for key in notes):
            self._overview.show_notes([self._noted(pane) for pane in self._panes])
        if before.passages_by_event is not project.passages_by_event:
            self._overview.show_columns([self._column(pane) for pane in self._panes])
        if links:
            self._tie.show(project, self._places, self._panes)
        self.choose_event(self._chosen, bring_into_view=False)
        self.selection_changed.emit()

    def _told(self) -> Iterator[Event]:
        """The events that are kept and told, in their order."""
        for event in self._project.ordered_events():
            if event.id in self._places and (self._kept is None or event.id in self._kept):
                yield event

    def _is_kept(self, event_id: str) -> bool:
        return event_id in self._project.events and (self._kept is None or event_id in self._kept)

    def _passage(self, event_id: str, source_id: str) -> ShownPassage | None:
        """What a source tells of an event, as its pane shows it; None where that is nothing, or the event not kept."""
        told = self._places.get(event_id, {})
        if source_id not in told or not self._is_kept(event_id):
            return None
        project = self._project
        others = tuple(letter for key, letter in project.letters.items() if key != source_id and key in told)
        confirmed = any(link.status is LinkStatus.CONFIRMED for link in project.links_of(event_id))
        return ShownPassage(event_id, told[source_id], confirmed, project.events[event_id].label, others)

    def _ribbons(self, event_id: str, left_id: str, right_id: str) -> Sequence[Ribbon]:
        return ribbons(self._project, event_id, left_id, right_id) if self._is_kept(event_id) else ()

    def _column(self, pane: SourcePane) -> Column:
        key = pane.source.id
        kept = self._kept
        mine = {
            event_id: told[key]
            for event_id, told in self._places.items()
            if key in told and (kept is None or event_id in kept)
        }
        return Column(self._project.letters[key], pane.text, len(pane.source.text), mine)

    def _noted(self, pane: SourcePane) -> Sequence[Span]:
        """The words of a pane that notes speak of."""
        key, notes = pane.source.id, self._project.annotations.values()
        return [quote.passage.span for note in notes for quote in note.quotes if quote.passage.source_id == key]

    # Answers

    def _bring(self, spans: Mapping[str, Span]) -> None:
        """Bring a span into sight in each pane that has one, beside those in sight already."""
        shown = [(pane, spans[pane.source.id]) for pane in self._panes if pane.source.id in spans]
        tops = []
        for pane, span in shown:
            top, bottom = pane.text.edges(span, left=False)
            if top >= 0 and bottom <= pane.text.viewport().height():
                tops.append(top)
        for pane, span in shown:
            top, bottom = pane.text.edges(span, left=False)
            height = pane.text.viewport().height()
            if top < 0 or bottom > height:
                level = min(tops) if tops else height * 0.3
                pane.text.bring_into_view(span, min(level, height * 0.5))

    def _on_hovered(self, event_id: str) -> None:
        for pane in self._panes:
            pane.text.hover(event_id)
        for gutter in self._gutters:
            gutter.hover(event_id)

    def _on_place_wanted(self, number: int, place_cp: int) -> None:
        pane = self._panes[number]
        pane.text.bring_to(place_cp, pane.text.viewport().height() / 2)
        self._tie.follow(pane)


def _quoted(project: Project, note_id: str) -> Sequence[Passage]:
    note = project.annotations.get(note_id)
    return [quote.passage for quote in note.quotes] if note else []


def _under_header(gutter: LinkRibbons, width: int) -> QWidget:
    """A gutter below a piece of the headers' ground."""
    strip = QWidget()
    strip.setFixedWidth(width)
    ground = QWidget(strip)
    ground.setObjectName("source_header")
    ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    ground.setFixedHeight(HEADER_HEIGHT)
    column = QVBoxLayout(strip)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(ground)
    column.addWidget(gutter, 1)
    return strip
