"""The pieces that the shipped tokenizer keeps: what five languages use most, and every letter of their scripts."""

import tempfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

import sentencepiece
import wordfreq
from base import BEGIN, END, PAD, UNKNOWN, Piece
from sentencepiece import sentencepiece_model_pb2 as proto

LANGUAGES = ("en", "de", "fr", "es", "ru")
SIZE = 30_000
_WORDS = 60_000
_NAMES = 0.5
"""What a capitalised word counts beside the same word in small letters."""


def choose(pieces: Sequence[Piece]) -> list[int]:
    """The numbers of the pieces to keep, in order.

    The special ones, single letters and numbers, then the most frequent in the five languages until there are `SIZE`.
    """
    tokenizer = sentencepiece.SentencePieceProcessor(model_proto=model(pieces, range(len(pieces))))
    kept = {BEGIN, PAD, END, UNKNOWN}
    for number, (piece, _) in enumerate(pieces):
        bare = piece.removeprefix("▁")
        european = all(ord(sign) < 0x530 or 0x1E00 <= ord(sign) < 0x2070 for sign in bare)
        if european and (len(bare) <= 1 or bare.isdecimal()):
            kept.add(number)
    weights: defaultdict[int, float] = defaultdict(float)
    for language in LANGUAGES:
        for word in wordfreq.top_n_list(language, _WORDS):
            frequency = wordfreq.word_frequency(word, language)
            for form, share in ((word, 1.0), (word.capitalize(), _NAMES)):
                for number in tokenizer.encode(form):
                    weights[number] += frequency * share
    for number, _ in sorted(weights.items(), key=lambda entry: (-entry[1], entry[0])):
        if len(kept) >= SIZE:
            break
        kept.add(number)
    return sorted(kept)


def model(pieces: Sequence[Piece], kept: Iterable[int]) -> bytes:
    """A sentencepiece model of these pieces."""
    made = proto.ModelProto()
    made.ParseFromString(_normalizer())
    del made.pieces[:]
    kinds = dict.fromkeys((BEGIN, PAD, END), proto.ModelProto.SentencePiece.CONTROL)
    kinds[UNKNOWN] = proto.ModelProto.SentencePiece.UNKNOWN
    for number in kept:
        piece, score = pieces[number]
        made.pieces.add(piece=piece, score=score, type=kinds.get(number, proto.ModelProto.SentencePiece.NORMAL))
    made.trainer_spec.vocab_size = len(made.pieces)
    return bytes(made.SerializeToString())


def _normalizer() -> bytes:
    """A model whose only use is its table for Unicode's NFKC."""
    with tempfile.TemporaryDirectory() as folder:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter(["a b c d e f g h"]),
            model_prefix=str(Path(folder) / "letters"),
            vocab_size=13,
            hard_vocab_limit=False,
            model_type="unigram",
            normalization_rule_name="nmt_nfkc",
            bos_id=BEGIN,
            pad_id=PAD,
            eos_id=END,
            unk_id=UNKNOWN,
            minloglevel=2,
        )
        return (Path(folder) / "letters.model").read_bytes()
