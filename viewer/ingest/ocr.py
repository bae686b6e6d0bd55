"""Text recognised in pictures of pages, by tesseract where it is installed. Nothing is ever downloaded."""

import re
import shutil
import subprocess
import tempfile
import time

import numpy as np
import pypdfium2 as pdfium

from viewer.errors import UnreadableSource
from viewer.ingest.limits import MAX_PAGES
from viewer.ingest.pdf import LOCK
from viewer.ingest.reading import Reading, TextBuilder, one_line
from viewer.model.structure import LocusKind
from viewer.progress import SILENT, Progress
from viewer.translation import translate

DOTS_PER_INCH = 300
"""What tesseract's authors advise."""

MAX_PIXELS = 40_000_000
"""A larger page is drawn coarser."""

PAGE_PATIENCE_S = 120.0
"""After so long a page is given up."""

_POINTS_PER_INCH = 72
_ASKED_EVERY_S = 0.2
_LANGUAGE = re.compile(r"[A-Za-z][A-Za-z0-9_/]{1,30}$")
_BROKEN = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]\n(?=[^\W\d_])")


def installed_languages() -> tuple[str, ...]:
    """The languages that tesseract can recognise here, by its own names such as `eng`; none without tesseract."""
    program = shutil.which("tesseract")
    if program is None:
        return ()
    try:
        done = subprocess.run(  # noqa: S603 - the program found, and nothing from outside
            [program, "--list-langs"], capture_output=True, text=True, timeout=10, check=True
        )
    except (OSError, subprocess.SubprocessError):
        # One that does not even list its languages is as good as none.
        return ()
    # osd tells the direction of a page, and is no language.
    return tuple(name for name in done.stdout.split("\n")[1:] if _LANGUAGE.match(name) and name != "osd")


def recognise(data: bytes, languages: str, progress: Progress = SILENT) -> Reading:
    """The text in the pictures of a PDF's pages.

    Args:
        data: The document.
        languages: Names of languages as tesseract has them, joined by `+`.
        progress: Asked several times a second whether to go on.

    Raises:
        UnreadableSource: If tesseract or a language is not installed, the document is damaged, or no page has words.
        Cancelled: If the progress says so.
    """
    program, known = shutil.which("tesseract"), installed_languages()
    missing = sorted(set(languages.split("+")) - set(known))
    if program is None or missing:
        raise UnreadableSource(
            translate(
                "Errors", "Recognising text needs the program tesseract with the languages {0}; install them first."
            ).format(", ".join(missing))
        )
    builder = TextBuilder()
    given_up = []
    count = _page_count(data)
    for number in range(count):
        progress.step(number, count, translate("Progress", "Recognising pages"))
        text = _recognised(
            [program, "stdin", "stdout", "-l", languages], _picture(data, number), progress, number, count
        )
        if text is None:
            given_up.append(number + 1)
            continue
        builder.locus(LocusKind.PAGE, str(number + 1))
        for paragraph in re.split(r"\n\s*\n", _BROKEN.sub("", text)):
            builder.paragraph(one_line(paragraph))
    warnings = [
        translate(
            "Doubts", "The text was recognised from pictures (OCR); compare it with the pages before you rely on it."
        )
    ]
    if given_up:
        warnings.append(
            translate("Doubts", "Pages that could not be recognised: {0}.").format(", ".join(map(str, given_up)))
        )
    return builder.reading(warnings=tuple(warnings))


def _page_count(data: bytes) -> int:
    with LOCK:
        try:
            document = pdfium.PdfDocument(data)
        except pdfium.PdfiumError as error:
            raise UnreadableSource(
                translate("Errors", "The file is damaged or cut off; copy it again from where it came.")
            ) from error
        count = len(document)
        document.close()
    if count > MAX_PAGES:
        raise UnreadableSource(
            translate("Errors", "This PDF has more than {0} pages; divide it into smaller files.").format(
                f"{MAX_PAGES:,}"
            )
        )
    return count


def _picture(data: bytes, number: int) -> bytes | None:
    """A page in grey, as a portable graymap; None if it cannot be drawn.

    The document is opened anew for each page, so that PDFium is free for others between them.
    """
    with LOCK:
        document = pdfium.PdfDocument(data)
        try:
            page = document[number]
            width, height = page.get_size()
            scale = min(DOTS_PER_INCH / _POINTS_PER_INCH, (MAX_PIXELS / max(1.0, width * height)) ** 0.5)
            grey = np.array(page.render(scale=scale, grayscale=True).to_numpy(), dtype=np.uint8)
        except pdfium.PdfiumError:
            return None
        finally:
            document.close()
    rows, columns = grey.shape[:2]
    return f"P5 {columns} {rows} 255\n".encode() + grey.reshape(rows, columns, -1)[:, :, 0].tobytes()


def _recognised(command: list[str], picture: bytes | None, progress: Progress, done: int, total: int) -> str | None:
    """What a program reads in a picture; None if it fails or takes too long."""
    if picture is None:
        return None
    ends = time.monotonic() + PAGE_PATIENCE_S
    # A pipe would lose what is not yet sent when communicate() is asked again.
    with tempfile.TemporaryFile() as held:
        held.write(picture)
        held.seek(0)
        with subprocess.Popen(  # noqa: S603 - the program found, and languages that it listed itself
            command, stdin=held, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as child:
            try:
                while time.monotonic() < ends:
                    try:
                        said, _ = child.communicate(timeout=_ASKED_EVERY_S)
                    except subprocess.TimeoutExpired:
                        progress.step(done, total, translate("Progress", "Recognising pages"))
                    else:
                        return said.decode("utf-8", "replace") if child.returncode == 0 else None
                return None
            finally:
                child.kill()
