"""A strip above the panes that says what happened, or what to do next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget


class NoticeStrip(QWidget):
    """One sentence, at most one thing to do about it, and a button that puts it away."""

    acted = Signal(str)
    """The person took up the offer; its action id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._words.setAccessibleName(self.tr("Message"))
        self._offer = QPushButton(self.tr("Do it"), self)
        self._offer.clicked.connect(self._on_offer)
        self._close = QToolButton(self)
        self._close.setText("×")
        self._close.setToolTip(self.tr("Put this message away"))
        self._close.setAccessibleName(self.tr("Put this message away"))
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._offer)
        layout.addWidget(self._close)
        self._action_id = ""
        self.hide()

    def say(self, sentence: str, action_id: str = "", offer: str = "") -> None:
        """Show a sentence, and a button for the action where one is offered."""
        self._words.setText(sentence)
        self._action_id = action_id
        self._offer.setText(offer)
        self._offer.setVisible(bool(action_id))
        self.setFocusProxy(self._offer if action_id else self._close)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))

    @property
    def sentence(self) -> str:
        """What is said, or nothing while hidden."""
        return "" if self.isHidden() else self._words.text()

    @property
    def offered(self) -> str:
        """The id of the action that is offered, or nothing."""
        return self._action_id if self.sentence else ""

    def _on_offer(self) -> None:
        self.hide()
        self.acted.emit(self._action_id)
