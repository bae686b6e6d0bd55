"""One name in two spellings: no conflict, and worth knowing."""

from collections.abc import Iterator

from rapidfuzz import fuzz

from viewer.align.rarity import lexicon
from viewer.diverge.naming import RARE, Name, keys_of, lists_of, place_of
from viewer.diverge.scene import Finding, Telling
from viewer.model.divergence import NoteKind
from viewer.translation import QT_TRANSLATE_NOOP

VARIANT = 78.0
"""Similarity (rapidfuzz ratio, 0 to 100) of the fold keys of one name within one event."""

_SHORTEST = 5
_LIGATURES = str.maketrans({"æ": "ae", "œ": "oe"})
"""'Cæsar' for 'Caesar' is a matter of type, not another spelling."""


def find(a: Telling, b: Telling) -> Iterator[Finding]:
    """Names that both tell of and spell differently, each once."""
    for x, y in variants(a, b):
        note = QT_TRANSLATE_NOOP("Divergences", "Same name in two spellings: {0} in {a}, {1} in {b}.").format(
            x.text, y.text, a=a.letter, b=b.letter
        )
        yield Finding(NoteKind.SPELLING, a.passage(x.span), b.passage(y.span), note, 0.8)


def variants(a: Telling, b: Telling) -> list[tuple[Name, Name]]:
    """Pairs of words that are one name in different letters, each from the two lists or sentences most alike."""
    shared = a.keys & b.keys
    found: dict[tuple[str, str], tuple[tuple[int, int], Name, Name]] = {}
    for x in _words(a):
        for y in _words(b):
            keys = x.sentence.names[x.first], y.sentence.names[y.first]
            if _is_variant(x, y, shared):
                alike = (len(_beside(x) & _beside(y)), len(x.sentence.content & y.sentence.content))
                if keys not in found or alike > found[keys][0]:
                    found[keys] = alike, x, y
    return [(x, y) for _, x, y in found.values()]


def _beside(name: Name) -> frozenset[str]:
    """The keys of the names of its list."""
    place = name.span
    return keys_of(other for names in lists_of(name.sentence) for other in names if place_of(names).overlap(place))


def _is_variant(x: Name, y: Name, shared: frozenset[str]) -> bool:
    key_x, key_y = x.sentence.names[x.first], y.sentence.names[y.first]
    # Most pairs are told apart by their keys alone.
    if key_x != key_y and (
        key_x[:1] != key_y[:1]
        or key_x in shared
        or key_y in shared
        or min(len(key_x), len(key_y)) < _SHORTEST
        or fuzz.ratio(key_x, key_y) < VARIANT
    ):
        return False
    word_x, word_y = (name.text.casefold().translate(_LIGATURES) for name in (x, y))
    if word_x == word_y or _is_ending(word_x, word_y) or _stem(x) == _stem(y):
        return False
    return min(x.rarity, y.rarity) >= RARE


def _stem(name: Name) -> str:
    language = name.sentence.account.language
    return f"{language}:{lexicon(language).stem(name.text.lower())}"


def _is_ending(x: str, y: str) -> bool:
    """Whether the words differ in an ending only: 'Kornilov' and 'Kornilovs', 'Serb' and 'Serbian'."""
    short, long = sorted((x, y), key=len)
    return long.startswith(short) and len(long) - len(short) <= 3


def _words(telling: Telling) -> Iterator[Name]:
    for sentence in telling.sentences:
        for number in sorted(sentence.names):
            yield Name(sentence, number, number + 1)
