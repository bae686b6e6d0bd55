"""Adapter for the unit sets of the bench: `align_units.py SET_DIR OUT.jsonl` writes the scored pairs of units.

Each pair of documents that the set names is compared within the whole set, so that rarity is that of the set. Pairs
that the aligner would make links of carry their confidence, and whether it is high enough to be shown.
"""

import json
import sys
from pathlib import Path

from viewer.align import founded, pipeline, score, select
from viewer.align.encoder import load_encoder
from viewer.align.units import from_lines
from viewer.progress import SILENT


def main(folder: Path, out: Path) -> None:
    """Score the set in `folder`."""
    pairs = [tuple(pair) for pair in json.loads((folder / "pairs.json").read_text(encoding="utf-8"))]
    names = sorted({name for pair in pairs for name in pair})
    number = {name: index for index, name in enumerate(names)}
    lines = {name: (folder / "docs" / f"{name}.txt").read_text(encoding="utf-8").splitlines() for name in names}
    accounts = [from_lines(name, [line for line in lines[name] if line.strip()]) for name in names]
    reading = pipeline.understand(accounts)
    space = pipeline.space_of(reading, load_encoder())
    compared = pipeline.compare(reading, space, SILENT, [(number[a], number[b]) for a, b in pairs])
    sure = {(match.a, match.b, *match.units): match.score for match in select.matches(compared)}
    with out.open("w", encoding="utf-8") as file:
        for found in compared:
            rows = zip(found.rows.tolist(), found.columns.tolist(), found.score.tolist(), strict=True)
            for i, j, value in rows:
                row = {"a": names[found.a], "b": names[found.b], "a_unit": i, "b_unit": j, "score": value}
                confidence = sure.get((found.a, found.b, i, j))
                if confidence is not None:
                    row |= {"confidence": confidence, "shown": confidence >= founded.SHOWN}
                file.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    score.CANDIDATES = 20  # the bench asks for the best 20 partners of each unit
    main(Path(sys.argv[1]), Path(sys.argv[2]))
