"""How well a passage is found across languages: recall at the first place, both ways.

Each translated passage of tests/data/translations.toml is a source by itself (side by side they would lend each other
their words and years). It is compared with one text that holds all that the bundled accounts tell, in passages of like
size. Two passages are as alike as the likeliest pair of their sentences, as in the aligner itself.
"""

import itertools
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.places import ROOT
from tests.bench.tables import Table, share
from viewer.align import pipeline
from viewer.align.encoder import load_encoder
from viewer.align.units import read
from viewer.ingest.catalogue import comparisons
from viewer.model.place import Span
from viewer.model.source import Metadata, Source

DATA = ROOT / "tests" / "data" / "translations.toml"
LANGUAGES = ("de", "fr", "es", "ru")
SENTENCES = 3
"""Of which the passages beside those translated are made, where their paragraph has as many."""


@dataclass(frozen=True)
class Passage:
    """A passage of a bundled account (`account` is folder/file) and its translations by language."""

    account: str
    english: str
    translations: Mapping[str, str]


def translated() -> list[Passage]:
    """The translated passages."""
    entries = tomllib.loads(DATA.read_text(encoding="utf-8"))["passage"]
    return [Passage(e["account"], e["en"], {language: e[language] for language in LANGUAGES}) for e in entries]


def pool(passages: Sequence[Passage]) -> list[str]:
    """All that the bundled accounts tell, in passages: those translated as they are, the others by sentences."""
    found = []
    for comparison in comparisons(ROOT / "sources"):
        for source in comparison.sources:
            own = [p.english for p in passages if p.account == f"{comparison.id}/{source.id}"]
            starts = [source.text.index(words) for words in own]
            found += _cut(source, [Span(at, at + len(words)) for at, words in zip(starts, own, strict=True)])
    return found


def _cut(source: Source, fixed: Sequence[Span]) -> list[str]:
    """One account in passages, none across paragraphs or the borders of the fixed ones."""

    def home(span: Span) -> int:
        return next((number for number, one in enumerate(fixed) if one.overlap(span)), -1)

    found = []
    groups = itertools.groupby(read(source).units, key=lambda unit: (unit.paragraph, home(unit.span)))
    for (_, number), group in groups:
        units = list(group)
        size = len(units) if number >= 0 else SENTENCES
        for first in range(0, len(units), size):
            part = units[first : first + size]
            found.append(source.text[part[0].span.start_cp : part[-1].span.end_cp])
    return found


def recall(
    originals: Sequence[str], translations: Sequence[str], language: str, gold: Sequence[int]
) -> tuple[float, float]:
    """Of the translations the share whose best original is its own (`gold`: the number of it), and the way back."""
    texts = [_source("originals", "\n\n".join(originals), "en")]
    texts += [_source(f"translation {number}", text, language) for number, text in enumerate(translations)]
    reading = pipeline.understand([read(text) for text in texts])
    space = pipeline.space_of(reading, load_encoder())
    homes = _homes(originals, [unit.span for unit in reading.accounts[0].units])
    best: dict[tuple[int, int], float] = {}
    for found in pipeline.compare(reading, space, only=[(0, number) for number in range(1, len(texts))]):
        for row, value in zip(found.rows.tolist(), found.score.tolist(), strict=True):
            pair = homes[row], found.b - 1
            best[pair] = max(value, best.get(pair, value))
    there = back = 0
    for mine, own in enumerate(gold):
        value = best.get((own, mine))
        if value is not None:
            there += all(value > other for (i, j), other in best.items() if j == mine and i != own)
            back += all(value > other for (i, j), other in best.items() if i == own and j != mine)
    return there / len(gold), back / len(gold)


def _source(name: str, text: str, language: str) -> Source:
    return Source(name, text, Metadata(name, language=language))


def _homes(passages: Sequence[str], spans: Sequence[Span]) -> list[int]:
    """For each span of the joined passages the number of its own."""
    ends = list(itertools.accumulate(len(passage) + 2 for passage in passages))
    return [next(number for number, end in enumerate(ends) if span.start_cp < end) for span in spans]


def measure(_out: Path) -> list[Table]:
    """The table of all languages."""
    passages = translated()
    originals = pool(passages)
    gold = [originals.index(passage.english) for passage in passages]
    rows = []
    for language in LANGUAGES:
        there, back = recall(originals, [p.translations[language] for p in passages], language, gold)
        rows.append([language, share(there), share(back)])
    note = (
        f"Recall at the first place: {len(passages)} translated passages among {len(originals)} passages of the "
        f"bundled accounts, and their originals among the {len(passages)} translations."
    )
    return [Table("Across languages", ("language", "to English", "from English"), rows, note)]
