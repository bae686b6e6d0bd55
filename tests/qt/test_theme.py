import json

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontInfo, QImage, QPainter
from PySide6.QtWidgets import QPushButton

from viewer.model.divergence import NoteKind
from viewer.qt.glyphs import chip_pixmap, family, glyph, paint_glyph, paint_underline
from viewer.qt.theme import (
    INTERFACE_FAMILY,
    READING_FAMILY,
    icon,
    interface_font,
    load_fonts,
    load_theme,
    palette,
    reading_font,
    style_sheet,
    system_theme,
)
from viewer.settings import resource

NAMES = ("light", "dark", "contrast")


def _painted(image: QImage) -> bool:
    return any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height()))


def test_every_theme_has_the_same_tokens(qapp):
    light, *others = (load_theme(name) for name in NAMES)
    for other in others:
        assert set(other.colours) == set(light.colours)
        assert all(colour.isValid() for colour in other.colours.values())


def test_opacity_is_written_last_in_the_files_and_understood(qapp):
    assert load_theme("light")["scrim"] == QColor(0x1A, 0x21, 0x24, 0x66)


def test_the_bundled_faces_are_used_and_not_the_systems(qapp):
    load_fonts()
    assert QFontInfo(reading_font(17)).family() == READING_FAMILY
    assert QFontInfo(interface_font()).family() == INTERFACE_FAMILY
    assert QFontInfo(reading_font(17, bold=True)).bold()
    assert qapp.font().family() == INTERFACE_FAMILY


@pytest.mark.parametrize("name", NAMES)
def test_the_style_sheet_is_whole_and_colours_the_program(qtbot, name):
    theme = load_theme(name)
    sheet = style_sheet(theme)
    assert "$" not in sheet
    button = QPushButton("x")
    qtbot.addWidget(button)
    button.setProperty("kind", "primary")
    button.setStyleSheet(sheet)
    button.resize(80, 32)
    assert button.sizeHint().height() == 32
    assert button.grab().toImage().pixelColor(8, 16) == theme["fill"]
    assert palette(theme).window().color() == theme["window"]


def test_icons_take_the_colour_of_the_theme_and_unknown_ones_are_refused(qapp):
    theme = load_theme("dark")
    image = icon("link", theme).pixmap(16, 16).toImage()
    solid = [image.pixelColor(x, y) for x in range(16) for y in range(16) if image.pixelColor(x, y).alpha() > 250]
    assert solid
    assert all(abs(colour.lightness() - theme["ink"].lightness()) < 12 for colour in solid)
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon", theme)


def test_every_kind_has_a_glyph_a_chip_and_a_family(qapp):
    theme = load_theme("light")
    for kind in NoteKind:
        assert _painted(glyph(kind, theme).pixmap(16, 16).toImage()), kind
        assert not chip_pixmap(kind, theme).isNull()
        assert family(kind) in theme.colours


def test_kinds_are_told_apart_without_colour(qapp):
    theme = load_theme("light")
    glyphs, underlines = set(), set()
    divergences = [kind for kind in NoteKind if kind.is_divergence]
    for kind in divergences:
        for shapes, draw in (
            (glyphs, lambda painter, kind=kind: paint_glyph(painter, kind, QRectF(0, 0, 32, 32), QColor("black"))),
            (underlines, lambda painter, kind=kind: paint_underline(painter, kind, QPointF(0, 5), 60, theme)),
        ):
            image = QImage(64, 32, QImage.Format.Format_ARGB32)
            image.fill(0)
            painter = QPainter(image)
            draw(painter)
            painter.end()
            shapes.add(bytes(image.convertToFormat(QImage.Format.Format_Alpha8).constBits()))
    assert len(glyphs) == len(underlines) == len(divergences)
    assert set(json.loads(resource("icons", "glyphs.json").read_text())) == set(divergences)


def test_the_system_asks_for_a_theme_that_exists(qapp):
    assert load_theme(system_theme()).name in NAMES
