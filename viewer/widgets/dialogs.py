"""How a dialog is asked."""

from PySide6.QtWidgets import QDialog


def asked(dialog: QDialog) -> bool:
    """Show a dialog until it is answered, and free it; whether it was accepted.

    It is freed once control is back in the event loop, so its answers can still be read at once.
    """
    accepted = bool(dialog.exec())
    dialog.deleteLater()
    return accepted
