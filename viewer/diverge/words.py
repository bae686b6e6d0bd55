"""Two passages compared word by word, for editions and reprints: what was put in, left out, changed, moved."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from anyascii import anyascii
from rapidfuzz.distance import OSA, LCSseq

from viewer.errors import ParallaxError
from viewer.segment.tokens import Token, tokens
from viewer.translation import translate

MOST_WORDS = 10_000
"""Passages of more words are not compared: time and memory grow with the product of both."""

SHORTEST_MOVE = 3
"""So many words in a row must stand elsewhere to count as moved."""

NEAR_VERBATIM = 0.6
"""The share of words kept from which two passages are versions of one text."""


class Act(StrEnum):
    """What became of some words."""

    KEEP = "keep"
    INSERT = "insert"
    DELETE = "delete"
    REPLACE = "replace"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class Ignored:
    """What is left out of account."""

    case: bool = False
    punctuation: bool = False
    spelling: bool = False


EXACT = Ignored()


@dataclass(frozen=True, slots=True)
class Step:
    """One operation: `a` and `b` are half-open ranges of pieces, `words` those that it puts in, if any."""

    act: Act
    a: tuple[int, int]
    b: tuple[int, int]
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """Both passages in pieces (words and, unless left out of account, marks), and the steps from one to the other.

    The steps stand in the order of the second passage, what was left out before what was put in its place; each piece
    of either passage belongs to one step.
    """

    a: tuple[Token, ...]
    b: tuple[Token, ...]
    steps: tuple[Step, ...]

    @property
    def kept(self) -> float:
        """The share of pieces of both passages that are kept or moved, 0 to 1; 1 for two empty passages."""
        stay = sum(step.a[1] - step.a[0] for step in self.steps if step.act in (Act.KEEP, Act.MOVE))
        whole = len(self.a) + len(self.b)
        return 2 * stay / whole if whole else 1.0

    @property
    def is_near_verbatim(self) -> bool:
        """Whether the passages are versions of one text, so that their words are worth comparing one by one."""
        return self.kept >= NEAR_VERBATIM


def compare(a: str, b: str, ignored: Ignored = EXACT) -> Comparison:
    """How the second passage comes from the first, with the fewest words put in and left out.

    Raises:
        ParallaxError: If a passage has more than `MOST_WORDS` words and marks.

    Source: longest common subsequence by rapidfuzz (H. Hyyrö, 2004); moves are found in what is left, longest first.
    """
    left, right = pieces(a, ignored), pieces(b, ignored)
    if max(len(left), len(right)) > MOST_WORDS:
        raise ParallaxError(
            translate(
                "Errors",
                "These passages are too long to be compared word by word ({0} words at most). Choose shorter ones.",
            ).format(f"{MOST_WORDS:,}")
        )
    keys_a, keys_b = [_key(each.text, ignored) for each in left], [_key(each.text, ignored) for each in right]
    home = _same(keys_a, keys_b)
    moved = _moves(keys_a, keys_b, home)
    return Comparison(left, right, tuple(_steps(left, right, home, moved, ignored)))


def are_versions(a: str, b: str) -> bool:
    """Whether two passages are versions of one text, capitals, punctuation and spelling left out of account."""
    short, long = sorted((len(a), len(b)))
    if not short or long > min(MOST_WORDS, _MOST_UNLIKE * short):
        return False
    return compare(a, b, Ignored(True, True, True)).is_near_verbatim


_MOST_UNLIKE = 2.5


def in_one_line(found: Comparison) -> str:
    """Both passages as one, in plain text: [-left out-], {+put in+}, and <moved> where it has come to stand.

    >>> in_one_line(compare("The old mill burned.", "The mill burned down."))
    'The [-old-] mill burned {+down+}.'
    """
    parts: list[str] = []
    for step in found.steps:
        gone, put = _joined(found.a[slice(*step.a)]), _joined(found.b[slice(*step.b)])
        if step.act is Act.KEEP:
            parts.append(put)
        elif step.act is Act.MOVE:
            parts.append(f"<{put}>")
        else:
            parts += [f"[-{gone}-]"] * bool(gone) + [f"{{+{put}+}}"] * bool(put)
    return re.sub(r" (?=[.,;:!?)\]’”](?:\s|$))", "", " ".join(parts))


def _joined(pieces: Sequence[Token]) -> str:
    """The pieces as they stood, with one blank for any white space between them."""
    said = ""
    for before, piece in zip((None, *pieces), pieces, strict=False):
        said += (" " if before and piece.start_cp > before.end_cp else "") + piece.text
    return said


def apply(steps: Sequence[Step], words: Sequence[str]) -> list[str]:
    """The words of the second passage, made of those of the first."""
    made: list[str] = []
    for step in steps:
        made += words[slice(*step.a)] if step.act in (Act.KEEP, Act.MOVE) else step.words
    return made


def pieces(text: str, ignored: Ignored = EXACT) -> tuple[Token, ...]:
    """The words of a passage and, unless they are left out of account, the marks between them, in order."""
    words = tokens(text)
    if ignored.punctuation:
        return words
    found: list[Token] = []
    end = 0
    for word in (*words, Token(len(text), len(text), "")):
        found += [
            Token(mark.start(), mark.end(), mark[0]) for mark in re.compile(r"[^\s]").finditer(text, end, word.start_cp)
        ]
        found.append(word)
        end = word.end_cp
    return tuple(found[:-1])


_SPELT = (
    (re.compile(r"ph"), "f"),
    (re.compile(r"is(?=(?:e|ed|es|ing|ation|ations|er|ers)$)"), "iz"),
    (re.compile(r"ys(?=(?:e|ed|es|ing)$)"), "yz"),
    (re.compile(r"our(?=s?$|ed$|ing$|able$|ful$|ite$|less$)"), "or"),
    (re.compile(r"(?<=[bct])re$"), "er"),
    (re.compile(r"ogue$"), "og"),
    (re.compile(r"ae|oe"), "e"),
    (re.compile(r"ck|c(?=[aoul]|$)"), "k"),
    (re.compile(r"y"), "i"),
    (re.compile(r"v(?=[^aeiou])"), "u"),
    (re.compile(r"(.)\1"), r"\1"),
    (re.compile(r"(?<=.{3})e$"), ""),
)
_LONG = 5


def _key(word: str, ignored: Ignored) -> str:
    """What words that count as the same have in common."""
    if not ignored.spelling or not word[0].isalpha():
        return word.casefold() if ignored.case else word
    key = anyascii(word.casefold()).replace("'", "")
    for pattern, by in _SPELT:
        key = pattern.sub(by, key)
    capital = not ignored.case and word[0].isupper()
    return key.capitalize() if capital else key


def _are_variants(x: str, y: str, ignored: Ignored) -> bool:
    """Whether two words that stand at one place are one word in two spellings: alike but for a letter or two."""
    if not ignored.case and x[0].isupper() != y[0].isupper():
        return False
    here, there = _key(x, ignored).casefold(), _key(y, ignored).casefold()
    short = min(len(here), len(there))
    if short < _LONG or not (here + there).isalpha() or here[0] != there[0]:
        return False
    return OSA.distance(here, there) <= (1 if short < 2 * _LONG - 2 else 2) and here[-1] == there[-1]


def _same(a: Sequence[str], b: Sequence[str]) -> dict[int, int]:
    """By piece of the second passage, the piece of the first that it keeps: rising on both sides."""
    same: dict[int, int] = {}
    for step in LCSseq.opcodes(a, b):
        if step.tag == "equal":
            pairs = zip(range(step.dest_start, step.dest_end), range(step.src_start, step.src_end), strict=True)
            same.update(pairs)
    return same


def _moves(a: Sequence[str], b: Sequence[str], home: Mapping[int, int]) -> dict[int, int]:
    """By piece of the second passage, the piece of the first that was moved there; the longest runs first."""
    held = set(home.values())
    starts: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(a) - SHORTEST_MOVE + 1):
        if not any(n in held for n in range(at, at + SHORTEST_MOVE)):
            starts.setdefault(tuple(a[at : at + SHORTEST_MOVE]), []).append(at)
    runs: list[tuple[int, int, int]] = []
    for to in range(len(b) - SHORTEST_MOVE + 1):
        for at in starts.get(tuple(b[to : to + SHORTEST_MOVE]), ())[:_MOST_STARTS]:
            length = 0
            while (
                max(at, to) + length < _reach(a, b, at, to)
                and a[at + length] == b[to + length]
                and at + length not in held
                and to + length not in home
            ):
                length += 1
            runs.append((-length, to, at))
    moved: dict[int, int] = {}
    taken: set[int] = set()
    for minus, to, at in sorted(runs):
        spots = range(-minus)
        free = all(to + n not in moved and at + n not in taken for n in spots)
        if -minus >= SHORTEST_MOVE and free and any(a[at + n][0].isalnum() for n in spots):
            moved.update((to + n, at + n) for n in spots)
            taken.update(at + n for n in spots)
    return moved


_MOST_STARTS = 8


def _reach(a: Sequence[str], b: Sequence[str], at: int, to: int) -> int:
    return max(at, to) + min(len(a) - at, len(b) - to)


def _steps(
    a: Sequence[Token], b: Sequence[Token], home: Mapping[int, int], moved: Mapping[int, int], ignored: Ignored
) -> Iterator[Step]:
    """The steps in the order of the second passage."""
    away = set(moved.values())
    done = 0
    for act, run in _runs(len(b), home, moved):
        if act is Act.KEEP:
            yield from _changed(a, b, (done, home[run[0]]), (run[0], run[0]), away, ignored)
            yield Step(act, (home[run[0]], home[run[-1]] + 1), (run[0], run[-1] + 1))
            done = home[run[-1]] + 1
        elif act is Act.MOVE:
            yield Step(act, (moved[run[0]], moved[run[-1]] + 1), (run[0], run[-1] + 1))
        else:
            following = next((home[n] for n in range(run[-1] + 1, len(b)) if n in home), len(a))
            yield from _changed(a, b, (done, following), (run[0], run[-1] + 1), away, ignored)
            done = following
    yield from _changed(a, b, (done, len(a)), (len(b), len(b)), away, ignored)


def _runs(length: int, home: Mapping[int, int], moved: Mapping[int, int]) -> Iterator[tuple[Act, list[int]]]:
    """Pieces of the second passage that share one fate, those kept or moved next to each other on both sides."""

    def fate(n: int) -> tuple[Act, int]:
        if n in home:
            return Act.KEEP, home[n] - n
        return (Act.MOVE, moved[n] - n) if n in moved else (Act.INSERT, 0)

    for (act, _), run in groupby(range(length), key=fate):
        yield act, list(run)


def _changed(
    a: Sequence[Token],
    b: Sequence[Token],
    gone: tuple[int, int],
    put: tuple[int, int],
    away: set[int],
    ignored: Ignored,
) -> Iterator[Step]:
    """What stands between two kept places: words left out, put in, or put in the place of others."""
    left = [(key, list(run)) for key, run in groupby(range(*gone), key=away.__contains__)]
    stay = [run for is_away, run in left if not is_away]
    for run in stay[:-1]:
        yield Step(Act.DELETE, (run[0], run[-1] + 1), (put[0], put[0]))
    last = (stay[-1][0], stay[-1][-1] + 1) if stay else (gone[1], gone[1])
    if last[1] > last[0] and put[1] > put[0]:
        yield from _replaced(a, b, last, put, ignored)
    elif last[1] > last[0]:
        yield Step(Act.DELETE, last, put)
    elif put[1] > put[0]:
        yield Step(Act.INSERT, last, put, tuple(each.text for each in b[slice(*put)]))


def _replaced(
    a: Sequence[Token], b: Sequence[Token], gone: tuple[int, int], put: tuple[int, int], ignored: Ignored
) -> Iterator[Step]:
    """Words in the place of others; of as many as before, mere spellings are kept if that is ignored."""
    fates = [False]
    equally_many = ignored.spelling and gone[1] - gone[0] == put[1] - put[0]
    if equally_many:
        fates = [_are_variants(x.text, y.text, ignored) for x, y in zip(a[slice(*gone)], b[slice(*put)], strict=True)]
    if not any(fates):
        yield Step(Act.REPLACE, gone, put, tuple(each.text for each in b[slice(*put)]))
        return
    for kept, run in groupby(range(len(fates)), key=fates.__getitem__):
        spots = list(run)
        x, y = (gone[0] + spots[0], gone[0] + spots[-1] + 1), (put[0] + spots[0], put[0] + spots[-1] + 1)
        yield Step(Act.KEEP, x, y) if kept else Step(Act.REPLACE, x, y, tuple(each.text for each in b[slice(*y)]))
