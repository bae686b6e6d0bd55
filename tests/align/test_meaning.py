"""Likeness of meaning, with an encoder that knows three subjects, and with the one that ships."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from tests.align.examples import quarrel
from viewer.align import meaning
from viewer.align.encoder import Encoder, Vectors, load_encoder
from viewer.align.pipeline import align
from viewer.align.units import read
from viewer.errors import Cancelled
from viewer.model.link import EvidenceKind
from viewer.model.source import Metadata, Source
from viewer.progress import SILENT, Progress
from viewer.remembered import Remembering

REPORT = Source(
    "report",
    "The Fall of the Ministry\n\n"
    "The old minister laid down his office before the winter was over.\n\n"
    "Bread had become dear in every quarter of the town.\n\n"
    "A theatre was opened by the river, and the first evening was sold out.\n",
    Metadata("Report", language="en"),
)
LETTER = Source(
    "letter",
    "A letter home\n\n"
    "They say that loaves cost twice what they did at home.\n\n"
    "We went to hear the singers in their bright house beside the water.\n\n"
    "He stepped down at last, and nobody here will weep for the man.\n",
    Metadata("Letter", language="en"),
    1,
)
SUBJECTS = (("office", "stepped"), ("Bread", "loaves"), ("theatre", "singers"))


class Subjects:
    """An encoder for which a text is the subject whose word it has."""

    def __init__(self, name: str = "subjects") -> None:
        self.name = name
        self.asked: list[tuple[str, ...]] = []

    def encode(self, texts: Sequence[str], progress: Progress = SILENT) -> Vectors:
        self.asked.append(tuple(texts))
        rows = np.full((len(texts), len(SUBJECTS) + 1), 0.1, dtype=np.float16)
        for row, text in zip(rows, texts, strict=True):
            found = [n for n, words in enumerate(SUBJECTS) if any(word in text for word in words)]
            row[found or [len(SUBJECTS)]] = 1
        return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


@pytest.fixture(scope="module")
def shipped() -> Encoder:
    encoder = load_encoder()
    assert encoder is not None, "the encoder ships with the program, and its runtime is a dependency"
    return encoder


def _pieces(kind: EvidenceKind, encoder: Encoder | None) -> set[tuple[str, str]]:
    found = align([REPORT, LETTER], encoder=encoder)
    return {
        (piece.a.of(REPORT.text), piece.b.of(LETTER.text))
        for link in (*found.links, *found.hidden)
        for piece in link.evidence
        if piece.kind is kind
    }


def test_passages_without_a_common_word_are_brought_together_by_their_meaning() -> None:
    assert ("loaves" in "".join(b for a, b in _pieces(EvidenceKind.MEANING, Subjects()) if "Bread" in a)) is True
    assert _pieces(EvidenceKind.MEANING, None) == set()


def test_the_run_says_whether_meaning_took_part(monkeypatch: pytest.MonkeyPatch) -> None:
    assert align([REPORT, LETTER], encoder=Subjects()).meant
    assert not align([REPORT, LETTER]).meant
    monkeypatch.setattr(meaning, "MOST", 3)
    assert not align([REPORT, LETTER], encoder=Subjects()).meant


def test_no_two_pieces_of_meaning_stand_in_one_link() -> None:
    chronicle, memoir = quarrel()
    for link in align([chronicle, memoir], encoder=Subjects()).links:
        assert sum(piece.kind is EvidenceKind.MEANING for piece in link.evidence) <= 1
        assert sum(piece.weight for piece in link.evidence) == pytest.approx(1, abs=0.001)


def test_what_a_passage_means_to_all_is_taken_off() -> None:
    ours = meaning.in_context(np.eye(3, 4))
    compared = meaning.Meaning.of(ours, ours)
    whole = compared.block(0, 3)
    rows, columns = np.divmod(np.arange(9), 3)
    assert compared.pairs(rows, columns) == pytest.approx(whole.ravel())
    assert (whole.argmax(axis=1) == np.arange(3)).all()
    assert whole.max() < 1


def test_texts_are_encoded_once_and_known_by_what_they_say(tmp_path: Path) -> None:
    folder = tmp_path / "vectors"
    inner = Subjects()
    texts = ["Bread was dear", "the theatre", "rain"]
    first = Remembering(inner, folder).encode(texts)
    again = Remembering(inner, folder).encode(texts)
    assert np.array_equal(first, again)
    assert len(inner.asked) == 1
    Remembering(inner, folder).encode(["Bread was", "dear the theatre", "rain"])
    Remembering(replace_name(inner), folder).encode(texts)
    assert len(inner.asked) == 3


def replace_name(inner: Subjects) -> Subjects:
    other = Subjects("other")
    other.asked = inner.asked
    return other


@pytest.mark.parametrize("damage", [b"", b"no array", b"\x93NUMPY\x01\x00"])
def test_a_damaged_memory_is_made_anew(tmp_path: Path, damage: bytes, caplog: pytest.LogCaptureFixture) -> None:
    inner = Subjects()
    first = Remembering(inner, tmp_path).encode(["Bread"])
    (kept,) = tmp_path.iterdir()
    kept.write_bytes(damage)
    assert np.array_equal(Remembering(inner, tmp_path).encode(["Bread"]), first)
    assert len(inner.asked) == 2
    np.save(kept, np.ones((5, 4), dtype=np.float16))
    assert np.array_equal(Remembering(inner, tmp_path).encode(["Bread"]), first)


def test_a_memory_that_cannot_be_written_is_done_without(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    place = tmp_path / "file"
    place.write_text("no folder", encoding="utf-8")
    assert Remembering(Subjects(), place / "vectors").encode(["Bread"]).shape == (1, 4)
    assert "could not be kept" in caplog.text


def test_the_memory_stays_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("viewer.remembered.MOST_BYTES", 500)
    remembering = Remembering(Subjects(), tmp_path)
    for number in range(9):
        remembering.encode([f"Bread {number}"])
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 500
    assert list(tmp_path.iterdir())


def test_without_its_files_there_is_no_encoder(tmp_path: Path) -> None:
    assert load_encoder(tmp_path) is None


@pytest.mark.parametrize(
    "said",
    [
        "Der alte Minister legte noch vor dem Ende des Winters sein Amt nieder.",
        "Le vieux ministre quitta sa charge avant la fin de l'hiver.",
        "El viejo ministro dejó su cargo antes de que acabara el invierno.",
        "Старый министр сложил с себя должность ещё до конца зимы.",
        "The aged head of the ministry stepped down while there was still snow.",
    ],
)
def test_the_shipped_encoder_knows_a_sentence_in_other_words_and_languages(shipped: Encoder, said: str) -> None:
    texts = [unit.span.of(REPORT.text) for unit in read(REPORT).units if unit.links]
    vectors = shipped.encode([said, *texts])
    assert (vectors[1:] @ vectors[0]).argmax() == 0


def test_a_vector_depends_on_nothing_but_its_text(shipped: Encoder) -> None:
    texts = ["The old minister laid down his office.", "", "1917", "?!", "слово", "אבגד", "x" * 50_000, "a\0b\ud800"]
    together = shipped.encode(texts)
    assert np.isfinite(together).all()
    for text, row in zip(texts, together, strict=True):
        assert np.array_equal(shipped.encode([text])[0], row)
    assert shipped.encode([]).shape[0] == 0


def test_encoding_can_be_stopped(shipped: Encoder) -> None:
    class Stop:
        def step(self, done: int, total: int, what: str) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        shipped.encode(["Bread"] * 200, Stop())
