"""Vectors of texts kept on disk, so that no text is given to the encoder twice."""

import hashlib
import logging
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from viewer.align.encoder import Encoder, Vectors
from viewer.progress import SILENT, Progress

MOST_BYTES = 200_000_000
"""What the folder may hold: the vectors of about 250,000 sentences."""

log = logging.getLogger(__name__)


class Remembering:
    """An encoder with a memory: a file for each sequence of texts, under the hash of the texts and the encoder's name.

    What cannot be read or kept is encoded anew: the folder may be deleted at any time.
    """

    def __init__(self, encoder: Encoder, folder: Path) -> None:
        """Remember what `encoder` makes in `folder`, which need not exist."""
        self.name = encoder.name
        self._encoder = encoder
        self._folder = folder

    def encode(self, texts: Sequence[str], progress: Progress = SILENT) -> Vectors:
        """As the encoder. Raises Cancelled from `progress`; nothing is kept then."""
        digest = hashlib.sha256(self.name.encode())
        for text in texts:
            data = text.encode("utf-8", "surrogatepass")
            digest.update(len(data).to_bytes(8, "big") + data)
        path = self._folder / f"{digest.hexdigest()}.npy"
        known = _read(path, len(texts))
        if known is not None:
            return known
        found = self._encoder.encode(texts, progress)
        self._keep(path, found)
        return found

    def _keep(self, path: Path, vectors: Vectors) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self._folder, suffix=".part", delete=False) as file:
                np.save(file, vectors.astype(np.float16))
            Path(file.name).replace(path)
            _make_room(self._folder)
        except OSError as error:
            log.warning("The vectors of a text could not be kept: %s", error)


def _read(path: Path, count: int) -> Vectors | None:
    try:
        vectors = np.load(path, allow_pickle=False)
        os.utime(path)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, EOFError) as error:
        log.warning("The kept vectors of a text could not be read: %s", error)
        return None
    if vectors.dtype != np.float16 or vectors.ndim != 2 or len(vectors) != count or not np.isfinite(vectors).all():
        return None
    return np.asarray(vectors, dtype=np.float32)


def _make_room(folder: Path) -> None:
    """Delete the files that were not used for longest, until the rest is small enough."""
    files = sorted(((entry.stat(), entry) for entry in folder.iterdir()), key=lambda pair: pair[0].st_mtime)
    total = sum(stat.st_size for stat, _ in files)
    for stat, entry in files:
        if total <= MOST_BYTES:
            break
        entry.unlink(missing_ok=True)
        total -= stat.st_size
