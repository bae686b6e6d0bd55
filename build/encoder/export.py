"""Writes the trained encoder as the files that the program reads: layers in ONNX, embeddings in 4 bits, pieces."""

import hashlib
import tempfile
from pathlib import Path

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from transformers import BertModel

from viewer.align.encoder import EMBEDDINGS, LAYERS, LONGEST, NAME, PIECES, WIDTH


class _Pooled(torch.nn.Module):
    """From the embeddings of one unit's tokens (1, tokens, width) to the unit's vector of length 1 (1, width)."""

    def __init__(self, model: BertModel) -> None:
        super().__init__()
        self._norm, self._layers = model.embeddings.LayerNorm, model.encoder.layer

    def forward(self, embedded: torch.Tensor) -> torch.Tensor:
        state = self._norm(embedded)
        for layer in self._layers:
            found = layer(state, torch.zeros(1, 1, 1, 1))
            state = found[0] if isinstance(found, tuple) else found
        return torch.nn.functional.normalize(state.mean(1), dim=1)


def export(model: BertModel, pieces: bytes, folder: Path) -> None:
    """Write the files into `folder`.

    The weights of the layers become integers of 8 bits by column; one bit is left unused, because processors without
    VNNI would overflow and give other vectors.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / PIECES).write_bytes(pieces)
    embeddings = model.embeddings
    fixed = embeddings.position_embeddings.weight + embeddings.token_type_embeddings.weight[0]
    numbers, scales = _in_blocks(embeddings.word_embeddings.weight.detach().numpy())
    np.savez(
        folder / EMBEDDINGS, numbers=numbers, scales=scales, places=fixed[: LONGEST + 2].detach().numpy().astype("<f2")
    )
    with tempfile.TemporaryDirectory() as place:
        plain = Path(place) / "plain.onnx"
        torch.onnx.export(
            _Pooled(model).eval(),
            (torch.zeros(1, 8, model.config.hidden_size),),
            str(plain),
            input_names=["embedded"],
            output_names=["vector"],
            dynamic_axes={"embedded": {1: "tokens"}},
            dynamo=False,
            opset_version=17,
        )
        quantize_dynamic(plain, folder / LAYERS, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
    name = hashlib.sha256((folder / LAYERS).read_bytes()).hexdigest()[:16]
    (folder / NAME).write_text(f"{name}\n", encoding="utf-8")


def _in_blocks(weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Blocks of `WIDTH` weights as numbers from 0 to 15, two a byte, and a scale each: weight = scale * (number - 8).

    The embeddings come in this form and were not trained, so nothing is lost.
    """
    blocks = weights.reshape(len(weights), -1, WIDTH)
    extreme = np.take_along_axis(blocks, np.abs(blocks).argmax(axis=2)[..., None], 2)
    scales = (extreme / -8).astype("<f2")
    numbers = np.rint(blocks / np.where(scales == 0, 1, scales.astype("f4")) + 8).clip(0, 15).astype(np.uint8)
    half = WIDTH // 2
    return numbers[..., :half] | numbers[..., half:] << 4, scales[..., 0]
