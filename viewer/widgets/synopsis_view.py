"""The synopsis: events as rows, sources as columns, what each source says in the cells, silence shown as silence."""

from collections.abc import Collection

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.diverge.matrix import who_says_what
from viewer.diverge.synopsis import Synopsis, SynopsisCell, in_order_of
from viewer.model.project import Project
from viewer.qt.glyphs import family, paint_glyph
from viewer.qt.theme import Theme, reading_font
from viewer.widgets.comparison_table import ComparisonModel, ComparisonTable
from viewer.widgets.event_cell import paint_event
from viewer.widgets.event_list import EventRow, Index, event_rows
from viewer.widgets.kinds import kind_name
from viewer.widgets.marked_text import MarkedText
from viewer.widgets.tips import plain_tip
from viewer.widgets.verdict_signs import paint_silence, paint_silence_sign
from viewer.widgets.view_bar import Legend, ViewBar
from viewer.widgets.view_stack import ComparisonView

ROW_HEIGHT, HEAD_HEIGHT = 98, 60
FIRST_SHARE = 0.15
LINE_HEIGHT, MOST_LINES = 21, 3
MARGIN = 14
MOST_LAYOUTS = 600


class SynopsisModel(ComparisonModel):
    """The rows of the synopsis; cells are made when they are looked at."""

    def __init__(self, parent: QWidget) -> None:
        """No rows yet."""
        super().__init__(parent)
        self._synopsis = Synopsis(Project())
        self._events: dict[str, EventRow] = {}
        self._cells: dict[tuple[str, str], SynopsisCell] = {}

    def take(self, project: Project, event_ids: list[str]) -> None:
        if project is not self.project:
            self._synopsis = Synopsis(project)
            self._events = {row.id: row for row in event_rows(project)}
            self._cells = {}
        super().take(project, event_ids)

    def event_row(self, row: int) -> EventRow:
        """The event of a row."""
        return self._events[self.event_id(row)]

    def cell(self, row: int, column: int) -> SynopsisCell:
        """What the source of a column says of the event of a row."""
        key = self.event_id(row), self.source_ids[column - 1]
        if key not in self._cells:
            self._cells[key] = self._synopsis.cell(*key)
        return self._cells[key]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if index.column() == 0:
            row = self.event_row(index.row())
            words = ", ".join(part for part in (f"{row.number}. {row.label}", row.date) if part)
        else:
            cell = self.cell(index.row(), index.column())
            kinds = ", ".join(kind_name(kind) for kind in cell.kinds)
            words = self.tr("silent: this source does not tell of the event") if cell.is_silent else cell.words
            if kinds and role != Qt.ItemDataRole.DisplayRole:
                words = self.tr("{0} (differs: {1})").format(words, kinds)
        return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words


class _CellDelegate(QStyledItemDelegate):
    def __init__(self, table: ComparisonTable, model: SynopsisModel) -> None:
        super().__init__(table)
        self._table, self._model = table, model
        self.silence_shown = True
        self._layouts: dict[tuple[str, tuple[object, ...], int], MarkedText] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table, rect = self._table, option.rect
        painter.save()
        if index.column() == 0:
            table.paint_ground(painter, option, index, "rail")
            row = self._model.event_row(index.row())
            paint_event(painter, rect, row, table.theme, chosen=row.id == table.chosen)
        else:
            cell = self._model.cell(index.row(), index.column())
            table.paint_ground(painter, option, index, "page")
            if cell.is_silent and self.silence_shown:
                paint_silence(painter, QRectF(rect.adjusted(0, 0, -1, -1)), table.theme, QPointF(rect.center()))
            elif not cell.is_silent:
                self._paint_words(painter, rect, cell)
        table.paint_focus(painter, option)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, cell: SynopsisCell) -> None:
        theme = self._table.theme
        lines = MOST_LINES - bool(cell.kinds)
        text = self._laid_out(cell, rect.width() - 2 * MARGIN, lines)
        text.paint(painter, QPointF(rect.left() + MARGIN, rect.top() + 12), theme)
        left, top = rect.left() + MARGIN, rect.top() + 12 + text.height + 4
        for kind in cell.kinds:
            if left + 16 > rect.right() - MARGIN:
                break
            paint_glyph(painter, kind, QRectF(left, top, 15, 15), theme[family(kind)])
            left += 22

    def _laid_out(self, cell: SynopsisCell, width: int, lines: int) -> MarkedText:
        key = cell.words, cell.marks, width
        if key not in self._layouts:
            if len(self._layouts) >= MOST_LAYOUTS:
                self._layouts.clear()
            font = reading_font(15)
            self._layouts[key] = MarkedText(
                cell.words, cell.marks, font, width, line_height=LINE_HEIGHT, most_lines=lines
            )
        return self._layouts[key]


class SynopsisView(ComparisonView):
    """The synopsis with its bar: the order of the events, and which of them are left out."""

    wants_rail = False
    wants_inspector = False

    def __init__(self, theme: Theme) -> None:
        """An empty synopsis."""
        super().__init__(theme)
        self._project = Project()
        self._kept: Collection[str] | None = None
        self._order: str | None = None
        self.model = SynopsisModel(self)
        self.table = ComparisonTable(theme, self.model, ROW_HEIGHT, HEAD_HEIGHT, FIRST_SHARE)
        self.table.setAccessibleName(self.tr("Synopsis: events by sources"))
        self._cells = _CellDelegate(self.table, self.model)
        self.table.setItemDelegate(self._cells)
        self.setFocusProxy(self.table)
        self._bar = ViewBar()
        self._bar.caption(self.tr("Order"))
        self._orders = QButtonGroup(self)
        self._order_row = QHBoxLayout()
        self._order_row.setSpacing(0)
        self._bar.row.addLayout(self._order_row)
        self._bar.row.addSpacing(12)
        self.only_disputed = self._bar.toggle(self.tr("Only events that diverge"))
        self.hide_silence = self._bar.toggle(self.tr("Hide silence"))
        self._bar.row.addStretch(1)
        self._sign = _SilenceSign(theme, 22)
        self._bar.row.addWidget(self._sign)
        self._silence = self._bar.caption(self.tr("the source does not tell of this event"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self.table, 1)
        self.only_disputed.toggled.connect(lambda _: self._show_rows())
        self.hide_silence.toggled.connect(self._on_hide_silence)
        self.table.event_chosen.connect(self.event_chosen)
        self.table.read_wanted.connect(self.read_wanted)
        self.table.menu_wanted.connect(self.menu_wanted)

    def show_project(self, project: Project, kept: Collection[str] | None = None) -> None:
        sources_before = [(source.id, source.meta.title) for source in self._project.ordered_sources()]
        self._project, self._kept = project, kept
        if [(source.id, source.meta.title) for source in project.ordered_sources()] != sources_before:
            self._offer_orders()
        self._show_rows()

    def choose_event(self, event_id: str | None) -> None:
        self.table.choose_event(event_id)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._sign.theme = theme
        self.table.set_theme(theme)

    def order_by(self, source_id: str | None) -> None:
        """Put the events in the order of their dates, or in that of a source."""
        self._order = source_id
        self._show_rows()

    def _on_hide_silence(self, hidden: bool) -> None:  # noqa: FBT001 - a signal's slot
        """Leave the cells of silent sources blank, so that what is told stands out."""
        self._cells.silence_shown = not hidden
        for part in (self._sign, self._silence):
            part.setVisible(not hidden)
        self.table.viewport().update()

    def _offer_orders(self) -> None:
        for button in self._orders.buttons():
            self._orders.removeButton(button)
            self._order_row.removeWidget(button)
            button.deleteLater()
        offered: list[tuple[str | None, str, str]] = [(None, self.tr("Date"), self.tr("In the order of their dates"))]
        for source in self._project.ordered_sources():
            told = self.tr("As {0} tells them").format(source.meta.title)
            offered.append((source.id, self._project.letter(source.id), told))
        if self._order not in self._project.sources:
            self._order = None
        for place, (source_id, words, said) in enumerate(offered):
            button = QToolButton()
            button.setText(words)
            button.setCheckable(True)
            button.setChecked(source_id == self._order)
            button.setProperty("kind", "segment")
            button.setProperty("end", "first" if place == 0 else "last" if place == len(offered) - 1 else "")
            button.setToolTip(plain_tip(said))
            button.setAccessibleName(said)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, source_id=source_id: self.order_by(source_id))
            self._orders.addButton(button)
            self._order_row.addWidget(button)

    def _show_rows(self) -> None:
        events = in_order_of(self._project, self._order)
        if self.only_disputed.isChecked():
            disputed = {row.event_id for row in who_says_what(self._project).rows if row.is_disputed}
            events = [event for event in events if event.id in disputed]
        shown = [event.id for event in events if self._kept is None or event.id in self._kept]
        self.table.show_rows(self._project, shown)


class _SilenceSign(Legend):
    def paint_sign(self, painter: QPainter) -> None:
        paint_silence_sign(painter, QRectF(0.5, 3.5, self.width() - 1, 13), self.theme)
