"""Five fixed folds of the written accounts: what is fitted on four can be reported on the fifth.

python -m tests.bench.folds 2                     the episodes of fold 2, as evaluate_accounts.py --only takes them
python -m tests.bench.run accounts --fold 2       measures them
"""

import sys
from pathlib import Path

from tests.bench.places import ACCOUNTS

FOLDS = 5


def episodes(folder: Path = ACCOUNTS) -> list[str]:
    """The names of all episodes, sorted."""
    return sorted(place.name for place in folder.iterdir() if (place / "gold.json").exists())


def fold(number: int, folder: Path = ACCOUNTS) -> list[str]:
    """The episodes whose place in the sorted names, modulo five, is `number` (0 to 4)."""
    if number not in range(FOLDS):
        raise ValueError(f"There is no fold {number}; they count from 0 to {FOLDS - 1}.")
    return episodes(folder)[number::FOLDS]


if __name__ == "__main__":
    print(",".join(fold(int(sys.argv[1]))))
