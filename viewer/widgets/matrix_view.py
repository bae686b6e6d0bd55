"""The matrix of who says what: events and the statements in them by sources, a sign and a word in each cell."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics, QPainter
from PySide6.QtWidgets import QMenu, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from viewer.diverge.matrix import Cell, MatrixRow, Statement, who_says_what
from viewer.model.project import Project
from viewer.model.ruling import Verdict
from viewer.qt.glyphs import family, paint_glyph
from viewer.qt.theme import Theme, icon_pixmap, interface_font
from viewer.translation import reword
from viewer.widgets.comparison_table import ComparisonModel, ComparisonTable
from viewer.widgets.event_cell import paint_event_line
from viewer.widgets.event_list import EventRow, Index, event_rows
from viewer.widgets.kinds import kind_name
from viewer.widgets.sides import Sides
from viewer.widgets.tips import plain_tip
from viewer.widgets.verdict_signs import paint_silence, paint_silence_sign, paint_verdict, verdict_name
from viewer.widgets.view_bar import Legend, ViewBar
from viewer.widgets.view_stack import ComparisonView

ROW_HEIGHT, HEAD_HEIGHT = 36, 52
FIRST_SHARE = 0.3


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of the table: an event, or one of its statements."""

    event: MatrixRow
    statement: Statement | None = None

    def cell(self, source_id: str) -> Cell:
        return (self.statement or self.event).cells[source_id]


class MatrixModel(ComparisonModel):
    """Each event, and below it what its sources were compared on."""

    def __init__(self, parent: QWidget) -> None:
        """No rows yet."""
        super().__init__(parent)
        self._lines: list[_Line] = []
        self._events: dict[str, EventRow] = {}

    def show(self, project: Project, rows: Sequence[MatrixRow]) -> list[str]:
        """Take the rows of a matrix; the events of the lines they make come back, for `take`."""
        self._events = {row.id: row for row in event_rows(project)}
        self._lines = [
            line for row in rows for line in (_Line(row), *(_Line(row, statement) for statement in row.statements))
        ]
        return [line.event.event_id for line in self._lines]

    def caption(self) -> str:
        return self.tr("Statement")

    def line(self, row: int) -> _Line:
        """The line of a row."""
        return self._lines[row]

    def event_row(self, row: int) -> EventRow:
        """The event of a row."""
        return self._events[self.event_id(row)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        line = self._lines[index.row()]
        if index.column():
            words = self._said(line.cell(self.source_ids[index.column() - 1]))
        elif line.statement:
            words = f"{kind_name(line.statement.kind)}: {reword('Divergences', line.statement.words)}"
        else:
            row = self.event_row(index.row())
            words = ", ".join(part for part in (f"{row.number}. {row.label}", row.date) if part)
        return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def _said(self, cell: Cell) -> str:
        if cell.verdict is None:
            return self.tr("tells of the event; nothing was found on this")
        words = verdict_name(cell.verdict)
        if cell.kinds:
            words = f"{words}: {', '.join(kind_name(kind) for kind in cell.kinds)}"
        return self.tr("{0} (judged by a reader)").format(words) if cell.by_reader else words


class _CellDelegate(QStyledItemDelegate):
    def __init__(self, table: ComparisonTable, model: MatrixModel) -> None:
        super().__init__(table)
        self._table, self._model = table, model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table, theme, rect = self._table, self._table.theme, option.rect
        line = self._model.line(index.row())
        painter.save()
        table.paint_ground(painter, option, index, "page" if line.statement else "rail")
        if index.column() == 0 and line.statement:
            left, sides = rect.left() + 46, Sides(painter, rect)
            kind = line.statement.kind
            place = QRectF(left, rect.center().y() - 7, 15, 15)
            paint_glyph(painter, kind, sides.place(place), theme[family(kind)])
            font = interface_font()
            painter.setFont(font)
            painter.setPen(theme["ink"])
            room = QRect(left + 24, rect.top(), rect.right() - left - 32, rect.height())
            words = QFontMetrics(font).elidedText(
                reword("Divergences", line.statement.words), Qt.TextElideMode.ElideRight, room.width()
            )
            sides.write(room, words)
        elif index.column() == 0:
            row = self._model.event_row(index.row())
            paint_event_line(painter, rect, row, theme, chosen=row.id == table.chosen)
        else:
            self._paint_cell(painter, rect, line.cell(self._model.source_ids[index.column() - 1]))
        table.paint_focus(painter, option)
        painter.restore()

    def _paint_cell(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        theme, left, middle = self._table.theme, rect.left() + 22, rect.center().y() + 1
        painter.setPen(theme["ink3"])
        # A sign and its word stay together, whatever way the window runs.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if cell.verdict is None:
            painter.drawText(rect.adjusted(18, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, "–")
            return
        if cell.verdict is Verdict.SILENT:
            paint_silence(painter, QRectF(rect.adjusted(0, 0, -1, -1)), theme, QPointF(left + 16, middle))
            right = left + 48
        else:
            paint_verdict(painter, cell.verdict, QPointF(left, middle), theme)
            font = interface_font()
            words = verdict_name(cell.verdict)
            painter.setFont(font)
            painter.setPen(theme["ink"])
            painter.drawText(rect.adjusted(38, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
            right = rect.left() + 46 + QFontMetrics(font).horizontalAdvance(words)
        for kind in cell.kinds:
            if right + 16 <= rect.right() - 24 * cell.by_reader:
                paint_glyph(painter, kind, QRectF(right, middle - 7, 14, 14), theme[family(kind)])
                right += 20
        if cell.by_reader:
            sign = icon_pixmap("user-round", theme["ink2"], 14, painter.device().devicePixelRatio())
            painter.drawPixmap(QPointF(rect.right() - 22, middle - 7), sign)


class MatrixView(ComparisonView):
    """The matrix with its bar: how many statements there are, disputed events alone, what the signs mean."""

    wants_rail = False

    def __init__(self, theme: Theme) -> None:
        """An empty matrix."""
        super().__init__(theme)
        self._project = Project()
        self._kept: Collection[str] | None = None
        self.model = MatrixModel(self)
        self.table = ComparisonTable(theme, self.model, ROW_HEIGHT, HEAD_HEIGHT, FIRST_SHARE)
        self.table.setAccessibleName(self.tr("Matrix of who says what"))
        self.table.setItemDelegate(_CellDelegate(self.table, self.model))
        self.setFocusProxy(self.table)
        bar = ViewBar()
        bar.caption(self.tr("Who says what"), "strong")
        self._count = bar.caption("")
        self.only_disputed = bar.toggle(self.tr("Disputed events"))
        bar.row.addStretch(1)
        self._signs = [_Sign(theme, verdict) for verdict in Verdict]
        for sign in self._signs:
            bar.row.addWidget(sign)
            alone = sign.verdict is Verdict.ALONE
            bar.caption(self.tr("alone in saying so") if alone else verdict_name(sign.verdict))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.table, 1)
        self.only_disputed.toggled.connect(lambda _: self.show_project(self._project, self._kept))
        self.table.event_chosen.connect(self.event_chosen)
        self.table.read_wanted.connect(self.read_wanted)
        self.table.menu_wanted.connect(self._open_menu)

    def show_project(self, project: Project, kept: Collection[str] | None = None) -> None:
        self._project, self._kept = project, kept
        rows = who_says_what(project).rows
        every = sum(len(row.statements) for row in rows)
        if kept is not None:
            rows = tuple(row for row in rows if row.event_id in kept)
        if self.only_disputed.isChecked():
            rows = tuple(row for row in rows if row.is_disputed)
        shown = sum(len(row.statements) for row in rows)
        self._count.setText(self.tr("{0} of {1} statements").format(shown, every))
        self.table.show_rows(project, self.model.show(project, rows))

    def choose_event(self, event_id: str | None) -> None:
        self.table.choose_event(event_id)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        for sign in self._signs:
            sign.theme = theme
        self.table.set_theme(theme)

    def judgements(self) -> list[QAction]:
        """What the person can say of the current cell, as actions; none in the column of events."""
        at_hand = self.table.cell_at_hand()
        if at_hand is None or at_hand[1] is None:
            return []
        event_id, source_id = at_hand[0], at_hand[1]
        ruled = self._project.verdicts.get((event_id, source_id))
        letter = self._project.letter(source_id)
        group = QActionGroup(self)
        offered: list[tuple[Verdict | None, str]] = [
            (None, self.tr("As the program finds")),
            (Verdict.AGREES, self.tr("{0} agrees").format(letter)),
            (Verdict.DIFFERS, self.tr("{0} differs").format(letter)),
            (Verdict.ALONE, self.tr("{0} is alone in saying so").format(letter)),
            (Verdict.SILENT, self.tr("{0} is silent").format(letter)),
        ]
        for verdict, words in offered:
            action = group.addAction(QAction(words, self, checkable=True, checked=verdict is ruled))
            action.triggered.connect(
                lambda _=False, verdict=verdict: self.verdict_wanted.emit(event_id, source_id, verdict)
            )
            action.setEnabled(verdict is not ruled)
        return group.actions()

    def _open_menu(self, place: QPoint) -> None:
        judgements = self.judgements()
        if not judgements:
            self.menu_wanted.emit(place)
            return
        menu = QMenu(self)
        menu.addActions(judgements)
        menu.addSeparator()
        event_id = self.model.event_id(self.table.currentIndex().row())
        menu.addAction(self.tr("Read these passages")).triggered.connect(lambda: self.read_wanted.emit(event_id))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)


class _Sign(Legend):
    def __init__(self, theme: Theme, verdict: Verdict) -> None:
        super().__init__(theme, 20)
        self.verdict = verdict

    def paint_sign(self, painter: QPainter) -> None:
        if self.verdict is Verdict.SILENT:
            paint_silence_sign(painter, QRectF(0.5, 3.5, self.width() - 1, 13), self.theme)
        else:
            paint_verdict(painter, self.verdict, QPointF(self.width() / 2, 10), self.theme)
