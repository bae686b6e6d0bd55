"""A drawing written as SVG, in the colours of a theme."""

import tomllib
from collections.abc import Mapping
from xml.etree import ElementTree as ET

from viewer.export.drawing import Box, Drawing, Point, Stroke, Words
from viewer.export.xml_text import printable
from viewer.settings import resource

NAMESPACE = "http://www.w3.org/2000/svg"
SERIF = "'Gentium Book Plus', Gentium, Georgia, serif"
SANS = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', sans-serif"
HATCH_STEP = 7


def write_svg(drawing: Drawing, title: str, theme: str = "light") -> str:
    """The drawing as one SVG file that needs no other; `title` is read out in its place."""
    colours: Mapping[str, str] = tomllib.loads(resource("themes", f"{theme}.toml").read_text(encoding="utf-8"))
    size = f"{_number(drawing.width)} {_number(drawing.height)}"
    width, height = size.split()
    root = ET.Element(
        "svg", {"xmlns": NAMESPACE, "viewBox": f"0 0 {size}", "width": width, "height": height, "role": "img"}
    )
    ET.SubElement(root, "title").text = printable(title)
    pattern = ET.SubElement(
        ET.SubElement(root, "defs"),
        "pattern",
        {"id": "hatch", "width": str(HATCH_STEP), "height": str(HATCH_STEP), "patternUnits": "userSpaceOnUse"},
    )
    pattern.set("patternTransform", "rotate(45)")
    ET.SubElement(pattern, "path", {"d": f"M0 0V{HATCH_STEP}", "stroke": colours["hatch"], "stroke-width": "2"})
    ET.SubElement(root, "rect", {"width": width, "height": height, "fill": colours[drawing.ground]})
    for shape in drawing.shapes:
        if isinstance(shape, Box):
            _box(root, shape, colours)
        elif isinstance(shape, Stroke):
            _stroke(root, shape, colours)
        else:
            _words(root, shape, colours)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _box(root: ET.Element, box: Box, colours: Mapping[str, str]) -> None:
    place = {"x": box.x, "y": box.y, "width": box.width, "height": box.height}
    attributes = {name: _number(value) for name, value in place.items()}
    attributes["fill"] = "url(#hatch)" if box.hatched else colours[box.fill] if box.fill else "none"
    if box.radius:
        attributes["rx"] = _number(box.radius)
    if box.stroke:
        attributes |= _pen(colours[box.stroke], box.stroke_width, box.dash)
    ET.SubElement(root, "rect", attributes)


def _stroke(root: ET.Element, stroke: Stroke, colours: Mapping[str, str]) -> None:
    pen = _pen(colours[stroke.colour], stroke.width, stroke.dash)
    ET.SubElement(root, "path", {"d": path_of(stroke), "fill": "none", **pen})


def path_of(stroke: Stroke) -> str:
    """The way of a stroke in the words of an SVG path."""
    (x, y), *rest = stroke.points
    parts = [f"M{_number(x)} {_number(y)}"]
    before: Point = (x, y)
    for point in rest:
        if stroke.curved:
            middle = (before[1] + point[1]) / 2
            ways = ((before[0], middle), (point[0], middle), point)
            parts.append("C" + " ".join(f"{_number(x)} {_number(y)}" for x, y in ways))
        else:
            parts.append(f"L{_number(point[0])} {_number(point[1])}")
        before = point
    return "".join(parts)


def _pen(colour: str, width: float, dash: tuple[float, ...]) -> dict[str, str]:
    pen = {"stroke": colour, "stroke-width": _number(width)}
    return pen | ({"stroke-dasharray": " ".join(map(_number, dash))} if dash else {})


def _words(root: ET.Element, words: Words, colours: Mapping[str, str]) -> None:
    attributes = {
        "x": _number(words.x),
        "y": _number(words.y),
        "fill": colours[words.colour],
        "font-family": SERIF if words.serif else SANS,
        "font-size": _number(words.px),
    }
    if words.strong:
        attributes["font-weight"] = "700" if words.serif else "600"
    if words.slanted:
        attributes["font-style"] = "italic"
    if words.anchor != "start":
        attributes["text-anchor"] = words.anchor
    if words.turned:
        attributes["transform"] = f"rotate(-90 {_number(words.x)} {_number(words.y)})"
    ET.SubElement(root, "text", attributes).text = printable(words.text)


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
