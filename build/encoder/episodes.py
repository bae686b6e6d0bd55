"""What the encoder learns from: units of accounts, and which pairs of them tell of one event by the gold."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.align.units import read
from viewer.ingest.source_file import read_source

FOLDS = 5
ALIKE = 0.5
"""The share of a unit that must lie in the passages of an event, as in the measuring scripts of the bench."""
LEAST_CP = 80

Labels = NDArray[np.bool_]


@dataclass(frozen=True)
class Episode:
    """Accounts of one matter as texts of units, and for pairs of accounts which units tell of one event."""

    name: str
    accounts: tuple[tuple[str, ...], ...]
    labels: dict[tuple[int, int], Labels]


def written(folder: Path) -> list[Episode]:
    """The written accounts of the bench, by name."""
    made = []
    for place in sorted(folder.iterdir()):
        if (place / "gold.json").exists():
            events = json.loads((place / "gold.json").read_text(encoding="utf-8"))["author"]["events"]
            made.append(_episode(place.name, sorted(place.glob("account-*.txt")), events))
    return made


def judged(folder: Path, gold: Path) -> Episode:
    """A long pair that one reader judged."""
    (reader,) = json.loads(gold.read_text(encoding="utf-8")).values()
    return _episode(gold.stem, [folder / f"{name}.txt" for name in sorted(reader["sources"])], reader["events"])


def fold(episodes: Sequence[Episode], number: int) -> tuple[list[Episode], list[Episode]]:
    """The episodes to learn from and those left out, every fifth by name."""
    return (
        [episode for i, episode in enumerate(episodes) if i % FOLDS != number],
        [episode for i, episode in enumerate(episodes) if i % FOLDS == number],
    )


def windows(long: Episode, random: np.random.Generator, count: int, size: int) -> list[Episode]:
    """Parts of a long pair, drawn at random.

    Each is a stretch of the second account, the units of the first that tell of the same, and others beside them.
    """
    first, second = long.accounts
    labels = long.labels[0, 1]
    made = []
    for number in range(count):
        start = int(random.integers(0, max(1, len(second) - size)))
        columns = np.arange(start, min(len(second), start + size))
        partners = np.flatnonzero(labels[:, columns].any(axis=1))
        others = int(random.integers(0, max(1, len(first) - size))) + np.arange(size)
        rows = np.unique(np.concatenate([partners, others[others < len(first)]]))
        texts = (tuple(first[i] for i in rows), tuple(second[j] for j in columns))
        made.append(Episode(f"{long.name}-{number}", texts, {(0, 1): labels[np.ix_(rows, columns)]}))
    return made


def _episode(name: str, files: Sequence[Path], events: Sequence[Mapping[str, Any]]) -> Episode:
    texts, told = [], []
    for file in files:
        source = read_source(file)
        units = read(source).units
        texts.append(tuple(unit.span.of(source.text) for unit in units))
        spans = [(unit.span.start_cp, unit.span.end_cp) for unit in units]
        told.append(np.array([[_tells(span, file.stem, event) for event in events] for span in spans]))
    pairs = [(a, b) for b in range(len(files)) for a in range(b)]
    return Episode(name, tuple(texts), {(a, b): (told[a][:, None] & told[b][None]).any(axis=2) for a, b in pairs})


def _tells(span: tuple[int, int], source: str, event: Mapping[str, Any]) -> bool:
    """Whether half of the unit lies in passages of the event, and 80 code points or half of one of them."""
    common = [
        (min(span[1], p["end"]) - max(span[0], p["start"]), p) for p in event["passages"] if p["source"] == source
    ]
    common = [(shared, passage) for shared, passage in common if shared > 0]
    if sum(shared for shared, _ in common) < ALIKE * (span[1] - span[0]):
        return False
    return any(shared >= min(LEAST_CP, (p["end"] - p["start"]) / 2) for shared, p in common)
