"""Whether spans of a text are found again in a corrected version of it, against an account of every letter's way."""

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.tables import Block, Printed
from viewer.annotate.text_map import TextMap
from viewer.ingest.catalogue import comparisons
from viewer.model.place import Span
from viewer.settings import comparisons_folder

SHARE = 0.05
SPANS = 1_000
NEAR_CP = 2
"""An end found this near to where its letter went is right: what was put in beside it may belong to either side."""

Letters = list[tuple[str, int]]
"""The letters of a version, each with its place in the text it was made from; -1 for letters put in."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Shares of the spans whose words are still there: found rightly, to the letter, wrongly, and not found.

    `ghosts` is the share found of those whose words are gone; `seconds` the time of comparing and of all spans.
    """

    right: float
    exact: float
    wrong: float
    reported: float
    ghosts: float
    seconds: float


def own_words(length: int, seed: int) -> str:
    """A text of the bundled accounts' words, of about this many letters: their sentences, drawn and joined anew."""
    texts = [source.text for each in comparisons(comparisons_folder()) for source in each.sources]
    sentences = [part.strip() for text in texts for part in text.replace("\n", " ").split(". ") if len(part) > 30]
    words = " ".join(texts).split()
    chance = random.Random(seed)
    parts: list[str] = []
    size = 0
    while size < length:
        sentence = chance.choice(sentences).split()
        for _ in range(max(1, len(sentence) // 5)):
            sentence[chance.randrange(len(sentence))] = chance.choice(words)
        part = " ".join(sentence) + (".\n\n" if chance.random() < 0.2 else ". ")
        parts.append(part)
        size += len(part)
    return "".join(parts)


def misread(letters: Letters, chance: random.Random) -> Letters:
    """One letter in twenty taken for another, as by a machine that reads."""
    alphabet = "abcdefghilmnoprstuvw1l0c"
    return [(chance.choice(alphabet), at) if chance.random() < SHARE else (letter, at) for letter, at in letters]


def added(letters: Letters, chance: random.Random) -> Letters:
    """Words put in here and there, one letter in twenty in all."""
    made: Letters = []
    for letter, at in letters:
        made.append((letter, at))
        if letter == " " and chance.random() < SHARE:
            made += [(each, -1) for each in chance.choice(("namely ", "as is known ", "[sic] ", "it is said "))[:12]]
    return made


def cut(letters: Letters, chance: random.Random) -> Letters:
    """Stretches of up to thirty letters taken out, one letter in twenty in all."""
    made: Letters = []
    at = 0
    while at < len(letters):
        if chance.random() < SHARE / 15:
            at += chance.randrange(1, 30)
        if at < len(letters):
            made.append(letters[at])
        at += 1
    return made


def moved(letters: Letters, chance: random.Random) -> Letters:
    """Stretches of 1,500 letters moved elsewhere, one letter in twenty in all."""
    for _ in range(max(1, round(SHARE * len(letters) / 1_500))):
        start = chance.randrange(len(letters) - 1_500)
        piece = letters[start : start + 1_500]
        letters = letters[:start] + letters[start + 1_500 :]
        goal = chance.randrange(len(letters))
        letters = letters[:goal] + piece + letters[goal:]
    return letters


def hyphenated(letters: Letters, chance: random.Random) -> Letters:
    """Lines broken anew, words parted at their ends by a hyphen."""
    made: Letters = []
    since = 0
    for letter, at in letters:
        since += 1
        if since > 38 and letter.isalpha() and chance.random() < 0.5:
            made += [("-", -1), ("\n", -1)]
            since = 0
        made.append(("\n", at) if letter == " " and since > 36 and chance.random() < 0.3 else (letter, at))
    return made


def mixed(letters: Letters, chance: random.Random) -> Letters:
    """All of these in turn on a fifth of the text each."""
    fifth = len(letters) // 5
    parts = [letters[number * fifth : (number + 1) * fifth if number < 4 else None] for number in range(5)]
    return [each for part, kind in zip(parts, KINDS.values(), strict=False) for each in kind(part, chance)]


KINDS: dict[str, Callable[[Letters, random.Random], Letters]] = {
    "letters misread": misread,
    "words put in": added,
    "stretches cut": cut,
    "paragraphs moved": moved,
    "lines broken anew": hyphenated,
    "mixed": mixed,
}


def outcome(text: str, kind: str, seed: int) -> Outcome:
    """What becomes of a thousand spans, of a word to a paragraph, where a text is changed in one way."""
    chance = random.Random(seed)
    letters = KINDS[kind](list(zip(text, range(len(text)), strict=True)), chance)
    went = {at: place for place, (_, at) in enumerate(letters) if at >= 0}
    spans = [_span(text, chance) for _ in range(SPANS)]
    started = time.perf_counter()
    text_map = TextMap(text, "".join(letter for letter, _ in letters))
    found = [text_map.find(span) for span in spans]
    seconds = time.perf_counter() - started
    counts = dict.fromkeys(("right", "exact", "wrong", "reported", "ghosts", "there", "gone"), 0)
    for span, place in zip(spans, found, strict=True):
        ways = [went[at] for at in range(span.start_cp, span.end_cp) if at in went]
        if len(ways) < 0.5 * len(span) or max(ways) - min(ways) > 2 * len(span) + 40:
            counts["gone"] += 1
            counts["ghosts"] += place is not None
            continue
        counts["there"] += 1
        truth = Span(ways[0], ways[-1] + 1) if ways[0] <= ways[-1] else None
        if place is None or truth is None:
            counts["reported"] += 1
            continue
        off = max(abs(place.start_cp - truth.start_cp), abs(place.end_cp - truth.end_cp))
        counts["right"] += off <= NEAR_CP
        counts["exact"] += off == 0
        counts["wrong"] += off > NEAR_CP
    there = max(1, counts["there"])
    shares = (counts[name] / there for name in ("right", "exact", "wrong", "reported"))
    return Outcome(*shares, counts["ghosts"] / max(1, counts["gone"]), seconds)


def _span(text: str, chance: random.Random) -> Span:
    """From the start of a word to the end of one: a word, a sentence or a paragraph."""
    while True:
        start = chance.randrange(len(text) - 700)
        while start and text[start - 1].isalnum():
            start -= 1
        end = start + chance.choice((3, 8, 20, 60, 120, 300, 600))
        while end < len(text) and text[end].isalnum():
            end += 1
        if text[start].isalnum() and text[end - 1].isalnum():
            return Span(start, end)


def measure(_: Path) -> Sequence[Block]:
    """Every kind of change on 60,000 letters with three seeds, and a mixed one on 1,000,000."""
    lines = ["change                seed   right   exact   wrong  reported  found though gone  seconds"]
    text = own_words(60_000, 1)
    runs = [(kind, seed, text) for kind in KINDS for seed in (1, 2, 3)]
    runs += [("mixed", 4, own_words(1_000_000, 2))]
    for kind, seed, each in runs:
        got = outcome(each, kind, seed)
        shares = f"{got.right:7.3f} {got.exact:7.3f} {got.wrong:7.3f}   {got.reported:7.3f} {got.ghosts:17.3f}"
        lines.append(f"{kind if len(each) < 500_000 else kind + ', 1,000,000':20} {seed:5} {shares} {got.seconds:8.2f}")
    return [Printed("spans found again in a corrected text", "\n".join(lines))]
