"""What the person can choose once for all projects; every choice takes effect at once."""

from collections.abc import Collection
from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from viewer.preferences import LINE_PERCENT, MEASURE, READING_PX, SYSTEM, Preferences
from viewer.translation import LANGUAGES
from viewer.widgets.forms import add_row
from viewer.widgets.labels import plain_label
from viewer.widgets.shortcut_table import ShortcutTable


class SettingsDialog(QDialog):
    """Appearance, language, comparison, shortcuts. What is locked for all people of the machine is shown so."""

    KEYS = 2
    """The number of the page with the keys of commands."""

    changed = Signal(object)
    """The preferences, after each choice."""

    def __init__(self, parent: QWidget, preferences: Preferences, locked: Collection[str] = ()) -> None:
        """Show these preferences; those whose names are in `locked` cannot be changed."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(680, 520)
        self._preferences = preferences
        self._locked = locked
        self.fields: dict[str, QWidget] = {}
        self.pages = QTabWidget()
        self.pages.setAccessibleName(self.tr("Settings"))
        self.pages.addTab(self._appearance(), self.tr("&Appearance"))
        self.pages.addTab(self._comparison(), self.tr("&Comparison"))
        self.pages.addTab(self._shortcuts(), self.tr("&Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        if locked:
            words = self.tr("What is dimmed was set for everybody on this machine.")
            column.addWidget(plain_label("small", words))
        column.addWidget(self.pages, 1)
        column.addWidget(buttons)

    def _appearance(self) -> QWidget:
        page, form = _page()
        themes = {
            SYSTEM: self.tr("As the system has it"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        self._add(form, "theme", self.tr("&Colours"), self._choice("theme", themes))
        languages = {SYSTEM: themes[SYSTEM], **LANGUAGES}
        self._add(form, "language", self.tr("&Language"), self._choice("language", languages))
        pixels = self._number("reading_px", READING_PX, self.tr(" px"))
        self._add(form, "reading_px", self.tr("&Text size"), pixels)
        lines = self._number("line_percent", LINE_PERCENT, self.tr(" % of the text size"))
        self._add(form, "line_percent", self.tr("Line &distance"), lines)
        measure = self._number("measure", MEASURE, self.tr(" characters"))
        self._add(form, "measure", self.tr("Line len&gth, at most"), measure)
        return page

    def _comparison(self) -> QWidget:
        page, form = _page()
        annotator = QLineEdit(self._preferences.annotator)
        annotator.setMaxLength(200)
        annotator.setMinimumWidth(280)
        annotator.editingFinished.connect(lambda: self._keep("annotator", annotator.text().strip()))
        self._add(form, "annotator", self.tr("Annotator’s &name"), annotator)
        meaning = QCheckBox(self.tr("Compare by &meaning too"))
        meaning.setToolTip(self.tr("Finds more, above all between languages; takes longer on long texts."))
        meaning.setChecked(self._preferences.meaning)
        meaning.toggled.connect(lambda on: self._keep("meaning", on))
        self.fields["meaning"] = meaning
        meaning.setEnabled("meaning" not in self._locked)
        form.addRow(meaning)
        return page

    def _shortcuts(self) -> QWidget:
        table = ShortcutTable(self._preferences.shortcuts)
        table.changed.connect(lambda chosen: self._keep("shortcuts", chosen))
        table.setEnabled("shortcuts" not in self._locked)
        self.fields["shortcuts"] = table
        return table

    def _add(self, form: QFormLayout, key: str, label: str, field: QWidget) -> None:
        add_row(form, label, field)
        field.setEnabled(key not in self._locked)
        self.fields[key] = field

    def _choice(self, key: str, words: dict[str, str]) -> QComboBox:
        box = QComboBox()
        for value, label in words.items():
            box.addItem(label, value)
        box.setCurrentIndex(max(0, box.findData(getattr(self._preferences, key))))
        box.activated.connect(lambda _: self._keep(key, box.currentData()))
        return box

    def _number(self, key: str, values: range, unit: str) -> QSpinBox:
        box = QSpinBox(minimum=values[0], maximum=values[-1], singleStep=values.step, suffix=unit)
        box.setValue(getattr(self._preferences, key))
        box.valueChanged.connect(lambda value: self._keep(key, value))
        return box

    def _keep(self, key: str, value: object) -> None:
        if getattr(self._preferences, key) != value:
            self._preferences = replace(self._preferences, **cast(dict[str, Any], {key: value}))
            self.changed.emit(self._preferences)


def _page() -> tuple[QWidget, QFormLayout]:
    page = QWidget()
    form = QFormLayout(page)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
    return page, form
