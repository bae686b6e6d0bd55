"""The parts of a zip file, read in memory and within bounds. Nothing is ever unpacked to the disk."""

import io
import zipfile
import zlib

from viewer.errors import UnreadableSource
from viewer.ingest.limits import MAX_PART_BYTES, MAX_PARTS, MAX_RATIO, MAX_UNPACKED_BYTES
from viewer.translation import QT_TRANSLATE_NOOP, translate

_ENCRYPTED = 0x1
_SMALL = 1_000_000
"""A part that unpacks to less than this may be packed as tightly as it likes."""

_DAMAGED = QT_TRANSLATE_NOOP("Errors", "The file is damaged or cut off; copy it again from where it came.")


class Archive:
    """A zip file of known parts."""

    def __init__(self, data: bytes) -> None:
        """Read the list of parts.

        Raises:
            UnreadableSource: If it is damaged, encrypted, or would unpack to more than a text can need.
        """
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            entries = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise UnreadableSource(translate("Errors", _DAMAGED)) from error
        if len(entries) > MAX_PARTS or sum(entry.file_size for entry in entries) > MAX_UNPACKED_BYTES:
            raise UnreadableSource(translate("Errors", "The file unpacks to far more than a text; it is not opened."))
        for entry in entries:
            if entry.flag_bits & _ENCRYPTED:
                raise UnreadableSource(
                    translate("Errors", "The file is protected by a password; save a copy without one.")
                )
            if entry.file_size > _SMALL and entry.file_size > MAX_RATIO * max(1, entry.compress_size):
                raise UnreadableSource(
                    translate("Errors", "The file unpacks to far more than a text; it is not opened.")
                )
        self._entries = {entry.filename: entry for entry in entries}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the parts, in the order of the file."""
        return tuple(self._entries)

    def __contains__(self, name: str) -> bool:
        """Whether there is a part of this name."""
        return name in self._entries

    def read(self, name: str) -> bytes:
        """The bytes of a part.

        Raises:
            UnreadableSource: If there is no such part, it is damaged, or larger than it says.
        """
        entry = self._entries.get(name)
        if entry is None:
            raise UnreadableSource(
                translate("Errors", "The file lacks its part {0}; copy it again from where it came.").format(name)
            )
        try:
            with self._zip.open(entry) as part:
                data = part.read(MAX_PART_BYTES + 1)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            ValueError,
            NotImplementedError,
            RuntimeError,
        ) as error:
            raise UnreadableSource(translate("Errors", _DAMAGED)) from error
        if len(data) > MAX_PART_BYTES:
            raise UnreadableSource(translate("Errors", "The file unpacks to far more than a text; it is not opened."))
        return data
