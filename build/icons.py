"""The icon for Windows and macOS, drawn from the one SVG: each size by itself, not shrunk from a larger one."""

from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).parent.parent
DRAWING = ROOT / "resources" / "icons" / "parallax.svg"

WINDOWS_PX = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""What Explorer asks for, at screens of 100 to 250 per cent."""

MACOS_PX = (32, 64, 128, 256, 512, 1024)

MARGIN = 0.1
"""On macOS an icon keeps this much of its side free all around, by Apple's grid."""


def write_icons(folder: Path) -> None:
    """Put `parallax.ico` and `parallax.icns` into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    windows = [_drawn(px) for px in WINDOWS_PX]
    windows[-1].save(folder / "parallax.ico", sizes=[(px, px) for px in WINDOWS_PX], append_images=windows[:-1])
    macos = [_drawn(px, MARGIN) for px in MACOS_PX]
    macos[-1].save(folder / "parallax.icns", append_images=macos[:-1])


def _drawn(px: int, margin: float = 0) -> Image.Image:
    image = QImage(px, px, QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    inner = image.rect().toRectF()
    inner.adjust(px * margin, px * margin, -px * margin, -px * margin)
    QSvgRenderer(str(DRAWING)).render(painter, inner)
    painter.end()
    return Image.frombytes("RGBA", (px, px), bytes(image.constBits()), "raw", "RGBA", image.bytesPerLine(), 1)
