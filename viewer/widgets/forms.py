"""One way to put a field into a form, so that every field has a name for eyes and ears."""

from PySide6.QtWidgets import QFormLayout, QLabel, QWidget


def add_row(form: QFormLayout, label: str, field: QWidget, description: str = "") -> None:
    """Add a field under a label, as its buddy, its accessible name, and with a description as tooltip."""
    words = QLabel(label)
    words.setBuddy(field)
    field.setAccessibleName(label.replace("&", ""))
    if description:
        field.setAccessibleDescription(description)
        field.setToolTip(description)
    form.addRow(words, field)
