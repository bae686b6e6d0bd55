"""The picture that a view shows, kept in a file: SVG for print and drawing programs, PNG for slides."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageWriter
from PySide6.QtWidgets import QFileDialog

from viewer.errors import ExportError, ParallaxError
from viewer.export.drawing import Drawing
from viewer.export.files import write_file
from viewer.export.svg import write_svg
from viewer.qt.drawing import image_of
from viewer.qt.theme import Theme
from viewer.settings import projects_folder
from viewer.translation import translate
from viewer.widgets.main_window import MainWindow


def ask_and_save(window: MainWindow) -> None:
    """Ask where to keep the picture of the view in front, and write it."""
    view = window.views.view
    drawing = view.picture() if view else None
    if drawing is None or window.workspace is None:
        return
    title = window.workspace.session.title
    kind = window.action(window.views.shown).text().replace("&", "")
    proposed = projects_folder().parent / f"{title} – {kind}.svg"
    filters = [translate("SavePicture", "Drawing (*.svg)"), translate("SavePicture", "Picture (*.png)")]
    name, chosen = QFileDialog.getSaveFileName(
        window, translate("SavePicture", "Save picture"), str(proposed), ";;".join(filters)
    )
    if not name:
        return
    path = Path(name)
    if not path.suffix:
        path = path.with_name(path.name + (".png" if chosen == filters[1] else ".svg"))
    try:
        save_picture(drawing, path, f"{title}: {kind}", view.theme if view else window.theme)
    except ParallaxError as error:
        window.notice.say(str(error))
    else:
        window.notice.say(translate("SavePicture", "Written: {0}").format(path))


def save_picture(drawing: Drawing, path: Path, title: str, theme: Theme) -> None:
    """Write a drawing as its file's name asks, in a theme's colours; PNG at twice the size, for sharp slides.

    Raises:
        ExportError: If the name is of another kind of file, or it cannot be written.
    """
    if path.suffix.lower() == ".svg":
        write_file(path, write_svg(drawing, title, theme.name))
    elif path.suffix.lower() == ".png":
        write_file(path, _png(drawing, theme))
    else:
        raise ExportError(translate("SavePicture", "Pictures are kept as .svg or .png. Choose one of these endings."))


def _png(drawing: Drawing, theme: Theme) -> bytes:
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image_of(drawing, theme))
    buffer.close()
    return bytes(kept.data())
