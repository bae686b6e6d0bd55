"""Proper names, and which of them are one name in several spellings."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz import fuzz

from viewer.align.name_book import DECLINED, Entry, NameBook, plain
from viewer.align.rarity import lexicon
from viewer.align.units import Account, Unit
from viewer.progress import SILENT, Progress, stepping
from viewer.translation import translate

VARIANT = 86.0
"""Similarity (rapidfuzz ratio, 0 to 100) from which two fold keys of different sources are one name."""

_FUZZY_LENGTH = 6
_CROWD = 1_000  # names of one beginning, the commonest, that are compared: their number counts squared
_RARE_NOUN = 4.0

_FOLDS = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (r"shch|schtsch|chtch|stsch", "s"),
        (r"tsch|tch|tsh|cz|ch", "C"),
        (r"sch|sh", "s"),
        (r"zh|dj|dzh", "z"),
        (r"kh|ck|qu|q", "k"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"x", "ks"),
        (r"c(?=[eiy])", "s"),
        (r"c", "k"),
        (r"w", "v"),
        (r"tz|ts|z", "z"),
        (r"ou|oo|yu|iu|ju", "u"),
        (r"ya|ia|ja|ea", "a"),
        (r"yo|jo", "o"),
        (r"ye|je|ie|ee", "e"),
        (r"y|j|ii|ij|iy", "i"),
        (r"ae|oe|ue", "e"),
        (r"(?<=o)f+\b|(?<=e)f+\b", "v"),
        (r"(.)\1+", r"\1"),
        (r"(?<=sk)i?\b", "i"),
        (r"(?<=..)[eh]\b", ""),
    )
)


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """A key that spellings of one name share across transliterations.

    >>> fold("Miliutin") == fold("Milyutin"), fold("Trotzky") == fold("Trotskii")
    (True, True)
    """
    key = re.sub(r"['’]s?$", "", name.lower())
    key = re.sub(r"[^a-z]", "", anyascii(key).lower())
    for pattern, by in _FOLDS:
        key = pattern.sub(by, key)
    return key


NameKeys = Sequence[Sequence[Mapping[int, str]]]
"""By account and unit: the number of a word in the unit, and the key of the name that it is or is part of."""


def find_names(
    accounts: Sequence[Account], progress: Progress = SILENT, book: NameBook | None = None
) -> list[list[dict[int, str]]]:
    """The names of all accounts: a word that is written with a capital where no rule but its own asks for one.

    Keys are equal across accounts for spellings of one name, and for the forms that the book says are one.
    """
    book = book or NameBook()
    label = translate("Progress", "Finding names")
    capital, small = _habits(accounts, progress)
    found = [
        [
            {
                number: fold(_bare(account, word.text))
                for number, word in enumerate(unit.words)
                if _is_name(account, unit, number, capital, small)
            }
            for unit in stepping(account.units, progress, label)
        ]
        for account in accounts
    ]
    for account, units in zip(accounts, found, strict=True):
        for unit, keys in stepping(list(zip(account.units, units, strict=True)), progress, label):
            _read_by(book, account, unit, keys)
    canon = _canon([Counter(key for unit in units for key in unit.values()) for units in found])
    return [[{n: canon.get(key, key) for n, key in unit.items() if key} for unit in units] for units in found]


APART = "~"
"""Stands in the key of a name that the reader told from another."""


def entry_keys(entry: Entry) -> tuple[str, ...]:
    """The keys of the words that a known form is read as; of a form told from another, one of its own."""
    if entry.apart and entry.chief:
        return (f"{fold(entry.chief)}{APART}{plain(entry.chief)}",)
    return tuple(fold(word) for word in entry.words)


def _read_by(book: NameBook, account: Account, unit: Unit, keys: dict[int, str]) -> None:
    """Put right the keys of a unit's names that the book knows by one word."""
    for found in book.find(account, unit):
        known = entry_keys(found.entry)
        for number in range(found.first, found.end):
            if found.entry.chief is None:
                keys.pop(number, None)
            elif len(known) == 1 and unit.words[number].text[0].isupper():
                keys[number] = known[0]


def _habits(accounts: Sequence[Account], progress: Progress) -> tuple[Counter[str], Counter[str]]:
    """How often each word is capitalised inside a sentence, and how often it is not, over all accounts."""
    capital: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for account in accounts:
        for unit in stepping(account.units, progress, translate("Progress", "Finding names")):
            for number, word in enumerate(unit.words):
                if not word.text[0].isupper():
                    small[word.text.lower()] += 1
                elif number:
                    capital[word.text.lower()] += 1
    return capital, small


def _is_name(account: Account, unit: Unit, number: int, capital: Counter[str], small: Counter[str]) -> bool:
    text = unit.words[number].text
    if not text[0].isupper() or len(text) < 2:
        return False
    lower = text.lower()
    rarity = lexicon(account.language).rarity(lower)
    if account.language == "de" and rarity < _RARE_NOUN:
        return False
    if number == 0 and not capital[lower] and rarity < _RARE_NOUN:
        return False
    return (small[lower] * 2 <= capital[lower] and rarity > 1) or (not small[lower] and rarity >= _RARE_NOUN)


def _bare(account: Account, text: str) -> str:
    """Without the case ending, where the language declines names."""
    return lexicon(account.language).stem(text.lower()) if account.language in DECLINED else text


def _canon(counts: Sequence[Counter[str]]) -> dict[str, str]:
    """Maps keys to the key of the same name elsewhere, where that is spelt a little differently.

    One source keeps to one spelling, so that two keys of one source are never made one.
    """
    homes: dict[str, set[int]] = defaultdict(set)
    for home, keys in enumerate(counts):
        for key in keys:
            homes[key].add(home)
    total: Counter[str] = Counter()
    for keys in counts:
        total.update(keys)
    buckets: dict[str, list[str]] = defaultdict(list)
    for key in sorted(homes):
        if len(key) >= _FUZZY_LENGTH and APART not in key:
            buckets[key[:2]].append(key)
    canon: dict[str, str] = {}
    for bucket in buckets.values():
        taken: dict[str, set[int]] = {}
        for key in sorted(bucket, key=lambda k: (-total[k], k))[:_CROWD]:
            twin = next(
                (
                    chief
                    for chief in taken
                    if abs(len(chief) - len(key)) <= 2
                    and not taken[chief] & homes[key]
                    and fuzz.ratio(chief, key) >= VARIANT
                ),
                None,
            )
            if twin is None:
                taken[key] = set(homes[key])
            else:
                canon[key] = twin
                taken[twin] |= homes[key]
    return canon
