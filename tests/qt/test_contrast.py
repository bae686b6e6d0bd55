"""Words are readable on every ground of every theme, and the families of colours stay apart for colour-blind eyes.

Contrast as WCAG 2.2 defines it. Colour vision after Machado, Oliveira and Fernandes (2009), severity 1, in linear RGB;
distance in CIE L*a*b*.
"""

import math
from collections.abc import Sequence
from itertools import combinations, product

import pytest
from PySide6.QtGui import QColor

from viewer.qt.theme import Theme, load_theme

Linear = tuple[float, float, float]

THEMES = ("light", "dark", "contrast")
GROUNDS = ("window", "page", "raised", "rail", "sunken", "linkTint", "quietTint")
FAMILIES = ("detail", "telling", "judge", "contra")
TEXTS = (
    *product(("ink", "ink2", "ink3", "link"), GROUNDS),
    *((family, ground) for family in FAMILIES for ground in ("page", "raised", "rail", f"{family}Tint")),
    *(("ink", f"{family}Tint") for family in FAMILIES),
    *(("ink", "hit"), ("onLink", "link"), ("onFill", "fill"), ("page", "ink2")),
)
EYES = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
    "deutan": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
    "tritan": ((1.256, -0.077, -0.179), (-0.078, 0.931, 0.148), (0.005, 0.691, 0.304)),
}


def dot(row: Sequence[float], colour: Linear) -> float:
    return sum(weight * part for weight, part in zip(row, colour, strict=True))


def linear(colour: QColor) -> Linear:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return red, green, blue


def luminance(colour: QColor) -> float:
    return dot((0.2126, 0.7152, 0.0722), linear(colour))


def contrast(theme: Theme, one: str, other: str) -> float:
    dark, light = sorted((luminance(theme[one]), luminance(theme[other])))
    return (light + 0.05) / (dark + 0.05)


def lab(colour: Linear) -> Linear:
    white = (0.95047, 1, 1.08883)
    rows = ((0.4125, 0.3576, 0.1804), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9503))
    x, y, z = (dot(row, colour) / top for row, top in zip(rows, white, strict=True))
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("name", THEMES)
def test_words_and_borders_stand_out_from_what_they_stand_on(name: str) -> None:
    theme, least = load_theme(name), 7 if name == "contrast" else 4.5
    assert [pair for pair in TEXTS if contrast(theme, *pair) < least] == []
    borders = product(("line2", "link"), ("window", "page", "raised", "rail"))
    assert [pair for pair in borders if contrast(theme, *pair) < 3] == []


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("eye", EYES)
def test_no_two_families_of_colours_look_alike(name: str, eye: str) -> None:
    theme = load_theme(name)
    seen = {}
    for family in ("link", *FAMILIES):
        colour = linear(theme[family])
        red, green, blue = (min(1.0, max(0.0, dot(row, colour))) for row in EYES[eye])
        seen[family] = lab((red, green, blue))
    distances = {pair: math.dist(seen[pair[0]], seen[pair[1]]) for pair in combinations(seen, 2)}
    assert min(distances.values()) >= 15, distances
