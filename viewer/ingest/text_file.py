"""The bytes of a file, and the text they stand for."""

import codecs
import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.errors import UnreadableSource
from viewer.ingest.language import common_words
from viewer.ingest.limits import MAX_SOURCE_BYTES
from viewer.translation import translate

if TYPE_CHECKING:
    from charset_normalizer import CharsetMatch

_SAMPLE_BYTES = 256 * 1024
_PREVIEW_LENGTH = 200
_MOST_GUESSES = 6
_BOMS = (
    # UTF-32 first: its little-endian mark begins like that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_USUAL = ("cp1252", "cp1251", "koi8_r", "cp1250")
"""The commonest old encodings, most widespread first."""

_NO_CHARSETS = frozenset(("idna", "punycode", "raw-unicode-escape", "unicode-escape", "undefined", "utf-7"))
_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1f\x7f]")
_MOST_CONTROLS = 0.001


@dataclass(frozen=True, slots=True)
class EncodingGuess:
    """An encoding in which a file can be read. `confidence` lies in 0..1; `preview` is how its text begins."""

    name: str
    confidence: float
    preview: str


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, its lines ended by line feeds. `certain` is false where the encoding was only guessed."""

    text: str
    encoding: str
    certain: bool


def read_bytes(path: Path) -> bytes:
    """The bytes of a regular file of at most `MAX_SOURCE_BYTES`.

    Raises:
        UnreadableSource: If there is no such file, it is no regular file, it may not be read, or it is too large.
    """
    # Without blocking, or a pipe without a writer would hold the program for ever.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        if path.is_dir():
            raise UnreadableSource(
                translate("Errors", "{0} is a folder; choose the text files in it.").format(path.name)
            )
        with os.fdopen(os.open(path, flags), "rb") as file:
            about = os.fstat(file.fileno())
            if not stat.S_ISREG(about.st_mode):
                raise UnreadableSource(
                    translate("Errors", "{0} is no ordinary file; choose a text file.").format(path.name)
                )
            data = b"" if about.st_size > MAX_SOURCE_BYTES else file.read(MAX_SOURCE_BYTES + 1)
            if about.st_size > MAX_SOURCE_BYTES or len(data) > MAX_SOURCE_BYTES:
                limit = MAX_SOURCE_BYTES // (1024 * 1024)
                raise UnreadableSource(
                    translate("Errors", "{0} is larger than {1} MB; divide it into smaller files.").format(
                        path.name, limit
                    )
                )
            return data
    except FileNotFoundError:
        raise UnreadableSource(
            translate("Errors", "There is no file {0} in {1}; it may have been moved.").format(path.name, path.parent)
        ) from None
    except PermissionError:
        raise UnreadableSource(
            translate("Errors", "{0} may not be read; ask its owner for permission to read it.").format(path.name)
        ) from None
    except (OSError, ValueError) as error:
        raise UnreadableSource(
            translate("Errors", "{0} could not be read ({1}); copy it elsewhere and try again.").format(
                path.name, error
            )
        ) from error


def guess_encodings(data: bytes) -> tuple[EncodingGuess, ...]:
    """The encodings that the bytes can be read in, likeliest first; none for what is no text.

    A byte order mark or valid UTF-8 settles it, with confidence 1. Otherwise charset-normalizer guesses from the first
    256 KiB, and the commonest old encodings follow with confidence 0, for a person to choose from.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _guesses([(name, 1.0)], data)
    if b"\0" in data:
        return ()
    certain = _guesses([("utf-8", 1.0)], data)
    if certain:
        return certain
    # Most files say what they are; whoever opens a project does not wait for what guesses.
    from charset_normalizer import from_bytes  # noqa: PLC0415 - as said above

    matches = sorted(from_bytes(data[:_SAMPLE_BYTES]), key=_unlikeliness)
    names = {match.encoding: round(max(0.0, 1.0 - match.chaos) * 0.9, 3) for match in matches}
    names.update({name: 0.0 for name in _USUAL if name not in names})
    return _guesses(list(names.items()), data)[:_MOST_GUESSES]


def _unlikeliness(match: "CharsetMatch") -> tuple[float, int, float, int]:
    """Orders the readings: least disorder, most common words, best fit to a language, most widespread encoding.

    charset-normalizer alone takes a short Russian text in Windows-1251 for that of a Macintosh, and French for Czech.
    """
    usual = _USUAL.index(match.encoding) if match.encoding in _USUAL else len(_USUAL)
    return round(match.chaos, 1), -common_words(str(match)[:20_000]), -round(match.coherence, 1), usual


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """The text of a file's bytes, code point for code point, but for a byte order mark and the form of newlines.

    Args:
        data: The whole file.
        encoding: The encoding that the person named; None to guess.

    Raises:
        UnreadableSource: If the bytes are no text, no text in that encoding, or hold nothing but white space.
    """
    if encoding is None:
        guesses = guess_encodings(data)
        if not guesses:
            raise UnreadableSource(
                translate("Errors", "This is no text but binary data, or a text cut off in the middle of a letter.")
            )
        name, certain = guesses[0].name, guesses[0].confidence == 1.0
    else:
        name, certain = charset(encoding), True
    try:
        text = data.decode(name)
    except UnicodeError:
        raise UnreadableSource(
            translate("Errors", "This is no text in the encoding {0}; choose another encoding.").format(name)
        ) from None
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text or len(_CONTROL.findall(text)) > _MOST_CONTROLS * len(text) + 1:
        raise UnreadableSource(
            translate("Errors", "This is binary data and no text, or a text in another encoding; choose a text file.")
        )
    if not text.isascii() and any("\ud800" <= sign <= "\udfff" for sign in text):
        raise UnreadableSource(
            translate(
                "Errors", "This text holds halves of letters in the encoding {0}; choose another encoding."
            ).format(name)
        )
    if not text.strip():
        raise UnreadableSource(translate("Errors", "The file holds no words; choose a file with a text in it."))
    return Decoded(text, name, certain)


def charset(name: str) -> str:
    """The name by which Python knows an encoding of texts.

    Raises:
        UnreadableSource: If it knows none, or one that is no encoding of texts.
    """
    try:
        found = codecs.lookup(name).name
        # Refuses codecs between bytes and bytes, such as hex.
        b"a".decode(found, "replace")
    except (LookupError, ValueError):
        found = ""
    if not found or found in _NO_CHARSETS:
        raise UnreadableSource(
            translate("Errors", "The encoding {0} is not known; try utf-8 or windows-1252.").format(repr(name[:40]))
        )
    return found


def _guesses(names: list[tuple[str, float]], data: bytes) -> tuple[EncodingGuess, ...]:
    """Those of the encodings that read all of the data, with a preview each."""
    found = []
    for name, confidence in names:
        try:
            text = data.decode(name)
        except UnicodeError:
            continue
        found.append(EncodingGuess(name, confidence, " ".join(text[: 2 * _PREVIEW_LENGTH].split())[:_PREVIEW_LENGTH]))
    return tuple(found)
