"""How likely it is that two units tell of one event: candidates first, then every kind of evidence on them.

The score is a sum of what the evidence is worth, dimmed by the time that lies between the two units. The
constants were chosen by hand on the bench: what was tried stands in docs/decisions/0001-alignment-first-version.md.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.align.dates import DateMention, Timeline, When
from viewer.align.meaning import Meaning
from viewer.align.quantities import Quantity
from viewer.align.vectors import Floats, Ints, Singles
from viewer.progress import Progress
from viewer.translation import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    # Both stand on scipy, which takes a sixth of a second to import; the window needs only names from here.
    from viewer.align.likeness import Space
    from viewer.align.wording import Wording

CANDIDATES = 12
"""Partners kept for each unit, in both directions of a pair of sources."""

LETTERS = 0.4
"""Share of the likeness that rests on letter runs; the rest on words."""

MEANING = 1.25
"""What likeness of meaning, a small number, counts beside likeness of words."""

RETOLD_MEANING = 1.0
"""The share of the part of meaning that counts where one text retells the other."""

FADE_DAYS = 200.0
"""Two units this many days apart keep half of their likeness."""

CROWDING = 0.4
"""How much of a pair's mean likeness to the other best partners of its two units is taken off (CSLS)."""

NOISE = 0.5
"""The share of the pair's noise (the score that one candidate in ten exceeds) that is taken off every score."""

IN_STEP = 0.5
"""Where one text retells the other, the share of the mean score of the pairs before and after that a pair takes on."""

KINSHIP = 1.0
"""What is taken off, among retellings, for the cosine by which two accounts are less alike than the most alike."""

_APART, _ALONG = 0.12, 0.25
_FEW, _ENOUGH = 20, 100
_CROWD = 5
_NOISY = 0.9

SAME_DAY = 0.16
SAME_DAY_MAYBE = 0.06
SAME_NUMBER = 0.10
SAME_NUMBER_BARE = 0.04
BLOCK_CELLS = 2_000_000
"""Pairs of units scored at once: what bounds the memory, 8 bytes a pair and a few copies."""


@dataclass(frozen=True)
class Pairs:
    """Scored pairs of units of two accounts (`a` before `b`): parallel arrays, one entry a pair.

    `choices` is how many pairs of units there were to choose from. `meaning` is the part of the score that rests on
    likeness of meaning. `retold` is how far, from 0 to 1, one account retells the other.
    """

    a: int
    b: int
    rows: Ints
    columns: Ints
    score: Floats
    meaning: Floats
    choices: int = 1
    retold: float = 0.0


def candidates(space: "Space", whens: Sequence[Sequence[When | None]], a: int, b: int, progress: Progress) -> Pairs:
    """The likeliest partners of each unit of account `a` in account `b`, and the other way round.

    Fragments, too short to be linked, are no partners.
    """
    ours, theirs = np.flatnonzero(space.links[space.rows(a)]), np.flatnonzero(space.links[space.rows(b)])
    rows_a, rows_b = ours + space.offset[a], theirs + space.offset[b]
    low_a, high_a = (bound[ours] for bound in _bounds(whens[a]))
    low_b, high_b = (bound[theirs] for bound in _bounds(whens[b]))
    words_b = space.words[rows_b].T.tocsr() * np.float32(1 - LETTERS)
    letters_b = space.letters[rows_b].T.tocsr() * np.float32(LETTERS)
    count_a, count_b = len(ours), len(theirs)
    best: list[tuple[Ints, Ints, Floats]] = []
    top_columns = np.full((CANDIDATES, count_b), -np.inf)
    top_rows = np.zeros((CANDIDATES, count_b), dtype=np.int64)
    height = max(1, BLOCK_CELLS // max(1, count_b))
    meant = Meaning.of(space.meaning[a][ours], space.meaning[b][theirs]) if space.meaning else None
    dated = np.isfinite(high_a).any() and np.isfinite(high_b).any()
    floor = -np.inf if meant else 0.0
    for start in range(0, count_a, height):
        progress.step(start, count_a, translate("Progress", "Comparing passages"))
        stop = min(count_a, start + height)
        rows = rows_a[start:stop]
        block = (space.words[rows] @ words_b).toarray()
        block += (space.letters[rows] @ letters_b).toarray()
        if meant:
            block += MEANING * meant.block(start, stop)
        if dated:
            gap = np.maximum(low_a[start:stop, None] - high_b, low_b - high_a[start:stop, None])
            np.maximum(gap, 0, out=gap)
            np.divide(block, 1 + gap / np.float32(FADE_DAYS), out=block, where=block > 0)
        row, column = _top(block, floor)
        best.append((row + start, column, block[row, column]))
        column, row = _top(block.T, floor) if start == 0 else _above(block, np.maximum(top_columns[-1], floor))
        rank = np.arange(len(column)) - np.searchsorted(column, column)
        merged = np.concatenate([top_columns, np.full((CANDIDATES, count_b), -np.inf)])
        where = np.concatenate([top_rows, np.zeros((CANDIDATES, count_b), dtype=np.int64)])
        merged[CANDIDATES + rank, column] = block[row, column]
        where[CANDIDATES + rank, column] = row + start
        order = np.argsort(-merged, axis=0, kind="stable")[:CANDIDATES]
        top_columns = np.take_along_axis(merged, order, 0)
        top_rows = np.take_along_axis(where, order, 0)
    kept = np.isfinite(top_columns)
    best.append((top_rows[kept], np.nonzero(kept)[1], top_columns[kept]))
    rows_all, columns_all, values = (np.concatenate(part) for part in zip(*best, strict=True))
    _, unique = np.unique(rows_all * (count_b + 1) + columns_all, return_index=True)
    rows_all, columns_all = rows_all[unique], columns_all[unique]
    part = MEANING * meant.pairs(rows_all, columns_all) if meant else np.zeros(len(rows_all))
    return Pairs(a, b, ours[rows_all], theirs[columns_all], values[unique], part, count_a * count_b)


def _bounds(whens: Sequence[When | None]) -> tuple[Singles, Singles]:
    low = np.array([-np.inf if w is None else w.low for w in whens], dtype=np.float32)
    high = np.array([np.inf if w is None else w.high for w in whens], dtype=np.float32)
    return low, high


def _top(block: Floats, floor: float) -> tuple[Ints, Ints]:
    """Row and column of the greatest values of each row, best first, rows in order; none at `floor` or below."""
    count = min(CANDIDATES, block.shape[1])
    some = np.argpartition(block, block.shape[1] - count, axis=1)[:, block.shape[1] - count :]
    some.sort(axis=1)
    order = np.argsort(-np.take_along_axis(block, some, 1), axis=1, kind="stable")
    columns = np.take_along_axis(some, order, 1).ravel()
    rows = np.repeat(np.arange(block.shape[0]), count)
    kept = block[rows, columns] > floor
    return rows[kept].astype(np.int64), columns[kept].astype(np.int64)


def _above(block: Floats, floors: Floats) -> tuple[Ints, Ints]:
    """Column and row of the greatest values of each column above its floor, best first, columns in order.

    Cheaper than `_top` where the floors leave few.
    """
    row, column = np.nonzero(block > floors)
    order = np.lexsort((row, -block[row, column], column))
    row, column = row[order], column[order]
    kept = np.arange(len(column)) - np.searchsorted(column, column) < CANDIDATES
    return column[kept].astype(np.int64), row[kept].astype(np.int64)


_IN_TWO = QT_TRANSLATE_NOOP("Evidence", "same day in two calendars")


def same_day(a: DateMention, b: DateMention) -> tuple[float, str]:
    """What it is worth that two dates meet, and why; 0 where they do not."""
    if not (a.is_day and b.is_day):
        return 0.0, ""
    if not (a.firm and b.firm):
        alike = a.written == b.written and a.written[1] > 0
        return (SAME_DAY_MAYBE, QT_TRANSLATE_NOOP("Evidence", "same day of the year")) if alike else (0.0, "")
    if abs(a.first - b.first) <= max(a.last - a.first, b.last - b.first):
        return SAME_DAY, QT_TRANSLATE_NOOP("Evidence", "same day") if a.written == b.written else _IN_TWO
    if b.first == a.other or a.first == b.other:
        return SAME_DAY_MAYBE, _IN_TWO
    if a.written == b.written and a.julian != b.julian and abs(a.first - b.first) < 15:
        return SAME_DAY_MAYBE, QT_TRANSLATE_NOOP("Evidence", "same date as written, the calendar uncertain")
    return 0.0, ""


def same_number(a: Quantity, b: Quantity) -> tuple[float, str]:
    """What it is worth that two numbers are equal, and why."""
    if a.value != b.value or a.value < 2:
        return 0.0, ""
    if a.counted and a.counted == b.counted:
        return SAME_NUMBER, QT_TRANSLATE_NOOP("Evidence", "same number of the same")
    return (SAME_NUMBER_BARE, QT_TRANSLATE_NOOP("Evidence", "same number")) if a.value > 12 else (0.0, "")


def with_facts(
    pairs: Pairs, timelines: Sequence[Timeline], numbers: Sequence[Sequence[Sequence[Quantity]]], progress: Progress
) -> Pairs:
    """The same pairs, with what equal dates and numbers add."""
    score = pairs.score.copy()
    for at, (row, column) in enumerate(zip(pairs.rows.tolist(), pairs.columns.tolist(), strict=True)):
        if at % 2000 == 0:
            progress.step(at, len(score), translate("Progress", "Weighing evidence"))
        dates_a, dates_b = timelines[pairs.a].by_unit[row], timelines[pairs.b].by_unit[column]
        if dates_a and dates_b:
            score[at] += max(same_day(x, y)[0] for x in dates_a for y in dates_b)
        counts_a, counts_b = numbers[pairs.a][row], numbers[pairs.b][column]
        if counts_a and counts_b:
            score[at] += max(same_number(x, y)[0] for x in counts_a for y in counts_b)
    return replace(pairs, score=score)


def without_crowding(pairs: Pairs) -> Pairs:
    """The same pairs, each judged against the other partners that its two units have.

    A unit that is a little like everything is no evidence for anything: cross-domain similarity local scaling,
    Conneau et al., Word translation without parallel data (2018). What the two accounts have in common throughout
    is none either, so the level that a tenth of the candidates reaches counts against all of them. Where one text
    retells the other, pairs next to a good pair are good, and crowding matters more if there are units
    enough to tell it from an event told at length.
    """
    if not len(pairs.score):
        return pairs
    retold = pairs.retold
    score = pairs.score + retold * IN_STEP / 2 * _beside(pairs)
    size = min(len(np.unique(pairs.rows)), len(np.unique(pairs.columns)))
    crowding = (1 - retold) * CROWDING + retold * float(np.clip((size - _FEW) / (_ENOUGH - _FEW), 0, 1))
    crowd = _mean_of_best(pairs.rows, score) + _mean_of_best(pairs.columns, score)
    noise = float(np.quantile(score, _NOISY))
    return replace(pairs, score=score - crowding * crowd / 2 - (1 - retold) * NOISE * noise)


def retelling(pairs: Pairs) -> float:
    """From 0 to 1, how far one account retells the other, by the wording of the units that prefer one another.

    `pairs` are scored by their wording. On the bench, independent accounts of one event reach .13 at most (lives of
    Caesar, the revolution of 1917), gospels and translations .17 to .47.
    """
    first = (rank_of(pairs.rows, pairs.score) == 0) & (rank_of(pairs.columns, pairs.score) == 0)
    level = float(pairs.score[first].mean()) if first.any() else 0.0
    return float(np.clip((level - _APART) / (_ALONG - _APART), 0, 1))


def reworded(pairs: Pairs, wording: Floats) -> Pairs:
    """The same pairs, scored by their wording as far as one account retells the other."""
    share = retelling(replace(pairs, score=wording))
    retold = wording + RETOLD_MEANING * pairs.meaning
    return replace(pairs, score=(1 - share) * pairs.score + share * retold, retold=share)


def among_kin(compared: Sequence[Pairs], wording: "Wording") -> list[Pairs]:
    """The same pairs; where accounts of a project retell one another, those of accounts that are less alike count less.

    Many reports of look-alike events tell of one event only if they are alike as wholes.
    """
    weight = KINSHIP * sum(pairs.retold for pairs in compared) / max(1, len(compared))
    return [replace(pairs, score=pairs.score - weight * wording.remoteness(pairs.a, pairs.b)) for pairs in compared]


def _beside(pairs: Pairs) -> Floats:
    """For each pair the scores of the pairs just before and after it in both accounts, added."""
    width = int(pairs.columns.max(initial=0)) + 3
    key = (pairs.rows + 1) * width + pairs.columns + 1
    order = np.argsort(key)
    total = np.zeros(len(key))
    for step in (-width - 1, width + 1):
        place = np.searchsorted(key[order], key + step).clip(0, len(key) - 1)
        found = order[place]
        total += np.where(key[found] == key + step, pairs.score[found], 0)
    return total


def _mean_of_best(units: Ints, score: Floats) -> Floats:
    """For each pair the mean of the best scores that its unit has on this side."""
    order = np.lexsort((-score, units))
    ranked = units[order]
    rank = np.arange(len(ranked)) - np.searchsorted(ranked, ranked)
    best = rank < _CROWD
    total = np.bincount(ranked[best], weights=score[order][best], minlength=int(units.max(initial=0)) + 1)
    return np.asarray(total / _CROWD)[units]


def rank_of(units: Ints, score: Floats) -> Ints:
    """The place of each pair among those of its unit, from 0, ties in the order given."""
    order = np.lexsort((-score, units))
    ranked = units[order]
    rank = np.empty(len(ranked), dtype=np.int64)
    rank[order] = np.arange(len(ranked)) - np.searchsorted(ranked, ranked)
    return rank
