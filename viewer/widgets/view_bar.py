"""The bar above a view: what it shows, and how it can be shown."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from viewer.qt.theme import Theme

HEIGHT = 48


class ViewBar(QFrame):
    """A row of controls of one height, on the colour of the side areas."""

    def __init__(self) -> None:
        """An empty bar."""
        super().__init__()
        self.setObjectName("view_bar")
        self.setProperty("role", "rail")
        self.setFixedHeight(HEIGHT)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 0, 16, 0)
        self.row.setSpacing(10)

    def caption(self, words: str, role: str = "second") -> QLabel:
        """Add words; `role` as the style sheet knows it."""
        label = QLabel(words, textFormat=Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        self.row.addWidget(label)
        return label

    def toggle(self, words: str) -> QPushButton:
        """Add a button that is on or off."""
        button = QPushButton(words)
        button.setCheckable(True)
        button.setProperty("kind", "chip")
        self.row.addWidget(button)
        return button

    def button(self, words: str) -> QPushButton:
        """Add a button."""
        button = QPushButton(words)
        button.setProperty("kind", "chip")
        self.row.addWidget(button)
        return button


class Legend(QWidget):
    """One sign of a view's legend, painted by the view."""

    def __init__(self, theme: Theme, width: int = 22) -> None:
        """A place of this width for a sign."""
        super().__init__()
        self.theme = theme
        self.setFixedSize(QSize(width, 20))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paint_sign(self, painter: QPainter) -> None:
        """Draw the sign."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_sign(painter)
        painter.end()
