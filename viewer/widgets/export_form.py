"""How an export looks: layout, order, dates, paper."""

from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from viewer.export.scope import CitationStyle, Days, Form, Layout, Order, Paper
from viewer.widgets.forms import add_row


class ExportForm(QWidget):
    """One list a choice; those a format does not follow are dimmed."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Offer every choice."""
        super().__init__(parent)
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fields: dict[str, QComboBox] = {}
        layouts = {Layout.SIDE_BY_SIDE: self.tr("Side by side"), Layout.INTERLEAVED: self.tr("One below the other")}
        orders = {Order.LIST: self.tr("As in the list"), Order.DATE: self.tr("By date")}
        days = {
            Days.AUTO: self.tr("As the sources date"),
            Days.BOTH: self.tr("Julian and Gregorian"),
            Days.GREGORIAN: self.tr("Gregorian only"),
        }
        papers = {
            Paper.A4: self.tr("A4, upright"),
            Paper.A4_WIDE: self.tr("A4, wide"),
            Paper.LETTER: self.tr("Letter, upright"),
            Paper.LETTER_WIDE: self.tr("Letter, wide"),
        }
        self._add(rows, "layout", self.tr("Passages"), layouts)
        self._add(rows, "order", self.tr("Order"), orders)
        self._add(rows, "days", self.tr("Dates"), days)
        self._add(rows, "paper", self.tr("Paper"), papers)
        styles = {
            CitationStyle.PLAIN: self.tr("Without a style"),
            CitationStyle.CHICAGO: "Chicago",
            CitationStyle.MLA: "MLA",
            CitationStyle.APA: "APA",
            CitationStyle.GOST: "ГОСТ Р 7.0.5",
        }
        self._add(rows, "citation", self.tr("Citations"), styles)

    def _add(self, rows: QFormLayout, name: str, label: str, words: Mapping[Any, str]) -> None:
        field = QComboBox()
        for value, text in words.items():
            field.addItem(text, value.value)
        field.currentIndexChanged.connect(self.changed)
        add_row(rows, label, field)
        self.fields[name] = field

    def form(self) -> Form:
        """What is chosen."""
        chosen = {name: str(field.currentData()) for name, field in self.fields.items()}
        return Form(
            Layout(chosen["layout"]),
            Order(chosen["order"]),
            Days(chosen["days"]),
            Paper(chosen["paper"]),
            CitationStyle(chosen["citation"]),
        )

    def show_form(self, form: Form) -> None:
        """Choose what a form chooses."""
        for name, field in self.fields.items():
            field.setCurrentIndex(max(0, field.findData(getattr(form, name).value)))

    def offer(self, names: Collection[str]) -> None:
        """Offer just the choices of these names."""
        for name, field in self.fields.items():
            field.setEnabled(name in names)
