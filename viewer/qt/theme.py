"""Colours, fonts, icons and the style sheet: the look of every window, from plain files."""

import math
import string
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from viewer.settings import resource, table

READING_FAMILY = "Gentium Book Plus"
INTERFACE_FAMILY = "Source Sans 3"


@dataclass(frozen=True)
class Theme:
    """A named set of colours, one for each token such as `page` or `linkTint`."""

    name: str
    colours: MappingProxyType[str, QColor]

    def __getitem__(self, token: str) -> QColor:
        """The colour of a token; a KeyError if there is no such token."""
        return self.colours[token]

    @property
    def is_contrast(self) -> bool:
        """Whether shapes must be outlined, since fills are not told apart."""
        return self.name == "contrast"


@cache
def load_theme(name: str) -> Theme:
    """The theme of this name: light, dark or contrast."""
    stored = table("themes", f"{name}.toml")
    return Theme(name, MappingProxyType({token: _colour(value) for token, value in stored.items()}))


def _colour(value: str) -> QColor:
    # The files write opacity last, as CSS does; Qt wants it first.
    return QColor(f"#{value[7:9]}{value[1:7]}" if len(value) == 9 else value)


def system_theme() -> str:
    """`dark` if the desktop asks for dark colours, else `light`."""
    return "dark" if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else "light"


@cache
def load_fonts() -> None:
    """Make the bundled fonts known to Qt, once, and the interface font the program's.

    Raises:
        FileNotFoundError: If a bundled font is missing or damaged.
    """
    for path in sorted(resource("fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(f"not a font: {path}")
    if not {READING_FAMILY, INTERFACE_FAMILY} <= set(QFontDatabase.families()):
        raise FileNotFoundError(f"the bundled fonts are missing in {resource('fonts')}")
    QGuiApplication.setFont(interface_font())


def reading_font(px: int, *, bold: bool = False) -> QFont:
    """The face of texts, quotations and titles, `px` pixels high."""
    return _font(READING_FAMILY, px, QFont.Weight.Bold if bold else QFont.Weight.Normal)


def interface_font(px: int = 14, *, strong: bool = False) -> QFont:
    """The face of everything that is not a text, `px` pixels high."""
    return _font(INTERFACE_FAMILY, px, QFont.Weight.DemiBold if strong else QFont.Weight.Normal)


def _font(family: str, px: int, weight: QFont.Weight) -> QFont:
    font = QFont(family)
    font.setPixelSize(px)
    font.setWeight(weight)
    return font


def style_sheet(theme: Theme) -> str:
    """The style sheet of the whole program in these colours."""
    template = resource("themes", "style.qss").read_text(encoding="utf-8")
    names = {token: _css(colour) for token, colour in theme.colours.items()}
    names |= {"interface": INTERFACE_FAMILY, "reading": READING_FAMILY}
    return string.Template(template).substitute(names, theme=theme.name, art=resource("themes").as_posix())


def _css(colour: QColor) -> str:
    return f"rgba({colour.red()}, {colour.green()}, {colour.blue()}, {colour.alpha()})"


def palette(theme: Theme) -> QPalette:
    """The colours for what the style sheet leaves to Qt, such as selected text and arrows."""
    roles = {
        QPalette.ColorRole.Window: "window",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Base: "page",
        QPalette.ColorRole.AlternateBase: "rail",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.Button: "raised",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.BrightText: "contra",
        QPalette.ColorRole.ToolTipBase: "raised",
        QPalette.ColorRole.ToolTipText: "ink",
        QPalette.ColorRole.PlaceholderText: "ink3",
        QPalette.ColorRole.Highlight: "fill",
        QPalette.ColorRole.HighlightedText: "onFill",
        QPalette.ColorRole.Link: "link",
        QPalette.ColorRole.LinkVisited: "link",
        QPalette.ColorRole.Accent: "fill",
    }
    colours = QPalette()
    for role, token in roles.items():
        colours.setColor(role, theme[token])
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, role, theme["ink3"])
    return colours


def icon(name: str, theme: Theme, size: int = 16) -> QIcon:
    """A Lucide icon in the theme's ink, dimmed where disabled, light on a pressed button; `size` in pixels."""
    found = QIcon()
    for mode, state, token in (
        (QIcon.Mode.Normal, QIcon.State.Off, "ink"),
        (QIcon.Mode.Disabled, QIcon.State.Off, "ink3"),
        (QIcon.Mode.Normal, QIcon.State.On, "onFill"),
    ):
        for scale in _scales():
            found.addPixmap(icon_pixmap(name, theme[token], size, scale), mode, state)
    return found


def _scales() -> list[int]:
    """Physical pixels a pixel, as whole numbers, of the screens that there are."""
    return sorted({1, *(math.ceil(screen.devicePixelRatio()) for screen in QGuiApplication.screens())})


def icon_pixmap(name: str, colour: QColor, size: int = 16, scale: float = 1) -> QPixmap:
    """A Lucide icon in one colour; `scale` is physical pixels a pixel.

    Raises:
        FileNotFoundError: If there is no icon of this name.
    """
    return _icon_pixmap(name, colour.name(), size, scale)


@lru_cache(maxsize=512)
def _icon_pixmap(name: str, colour: str, size: int, scale: float) -> QPixmap:
    svg = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    return svg_pixmap(svg, size, size, scale)


def svg_pixmap(svg: str, width: int, height: int, scale: float = 1) -> QPixmap:
    """A drawing in SVG on a transparent ground, `width` by `height` pixels."""
    pixmap = QPixmap(round(width * scale), round(height * scale))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap
