"""A small multilingual sentence encoder: a text becomes a vector, and texts of like meaning become like vectors.

multilingual-e5-small (Wang et al. 2024), trained further on pairs of accounts of one event by build/encoder/train.py;
what it is and what it cannot do stands in resources/meaning/README.md. It runs on ONNX Runtime, one text at a time,
so that the vector of a text never depends on the texts beside it or on the number of threads.
"""

import importlib.util
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from viewer.progress import SILENT, Progress
from viewer.settings import resource
from viewer.translation import translate

LAYERS, EMBEDDINGS, PIECES, NAME = "layers.onnx", "embeddings.npz", "pieces.model", "name.txt"
WIDTH = 32
"""Weights that share a scale in the table of embeddings."""

PREFIX = "query: "
"""What E5 was trained to see before a text that is compared with its like."""

LONGEST = 140
"""Tokens read of one text: about a hundred words."""

LONGEST_CP = 2_000
_BEGIN, _END = 0, 2
_PACE = 64

Vectors = NDArray[np.float32]


class Encoder(Protocol):
    """Anything that gives texts vectors. `name` changes when the vectors do."""

    name: str

    def encode(self, texts: Sequence[str], progress: Progress = SILENT) -> Vectors:
        """One vector of length 1 a text, as rows; the values are such as half precision holds."""
        ...


def load_encoder(folder: Path | None = None) -> Encoder | None:
    """The encoder that comes with the program, or that in `folder`; None where it or its runtime is not installed."""
    folder = folder or resource("meaning")
    runtime = all(importlib.util.find_spec(name) for name in ("onnxruntime", "sentencepiece"))
    complete = all((folder / name).is_file() for name in (LAYERS, EMBEDDINGS, PIECES, NAME))
    return OnnxEncoder(folder) if runtime and complete else None


class OnnxEncoder:
    """The encoder from its files in a folder, read at the first use."""

    def __init__(self, folder: Path) -> None:
        """Note where the files lie."""
        self._folder = folder
        self.name = (folder / NAME).read_text(encoding="utf-8").strip()
        self._model: _Model | None = None

    def encode(self, texts: Sequence[str], progress: Progress = SILENT) -> Vectors:
        """One vector of length 1 a text, as rows. Texts without a letter get vectors as well.

        Raises:
            Cancelled: From `progress`, when the person stops the work.
        """
        if self._model is None:
            progress.step(0, max(1, len(texts)), translate("Progress", "Loading the language model"))
            self._model = _Model(self._folder)
        found: list[Vectors] = []
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            for start in range(0, len(texts), _PACE):
                progress.step(start, len(texts), translate("Progress", "Reading for meaning"))
                found += pool.map(self._model.vector, texts[start : start + _PACE])
        # Rounded as the cache keeps them, so that vectors read back are the same as those made now.
        return np.array(found, dtype=np.float16).astype(np.float32) if found else np.zeros((0, 0), dtype=np.float32)


class _Model:
    def __init__(self, folder: Path) -> None:
        # ONNX Runtime would report its use to its makers. It reads this as it is loaded; nothing leaves this machine.
        os.environ["ORT_DISABLE_TELEMETRY"] = "1"
        # Both take a while to load, and the window is shown before anything is aligned.
        import onnxruntime  # noqa: PLC0415 - start-up budget
        import sentencepiece  # noqa: PLC0415 - start-up budget

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(str(folder / LAYERS), options, providers=["CPUExecutionProvider"])
        self._pieces = sentencepiece.SentencePieceProcessor(model_file=str(folder / PIECES))
        with np.load(folder / EMBEDDINGS, allow_pickle=False) as stored:
            self._numbers, self._scales = stored["numbers"], stored["scales"]
            self._places = stored["places"].astype(np.float32)

    def vector(self, text: str) -> Vectors:
        # A text cut in the middle of a sign holds half of it, which is no Unicode.
        whole = text[:LONGEST_CP].encode("utf-8", "replace").decode()
        tokens = self._pieces.encode(PREFIX + " ".join(whole.split()))[:LONGEST]
        ids = np.array([_BEGIN, *tokens, _END])
        packed = self._numbers[ids]
        numbers = np.concatenate([packed & 15, packed >> 4], axis=2).astype(np.float32) - 8
        words = (numbers * self._scales[ids].astype(np.float32)[..., None]).reshape(len(ids), -1)
        (vector,) = self._session.run(None, {"embedded": (words + self._places[: len(ids)])[None]})
        return np.asarray(vector[0], dtype=np.float32)
