"""What a unit is made of for comparison: stems, names and spelt-out abbreviations, each with its rarity."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from viewer.align.acts import RARITY as ACT_RARITY
from viewer.align.acts import acts
from viewer.align.months import MONTH_NUMBER
from viewer.align.name_book import Entry, NameBook, plain
from viewer.align.names import entry_keys
from viewer.align.rarity import UNKNOWN, lexicon
from viewer.align.units import Account, Unit
from viewer.model.link import EvidenceKind
from viewer.model.place import Span
from viewer.progress import SILENT, Progress, stepping
from viewer.translation import translate

NAME_BONUS = 1.5
"""By how much a word weighs more for being a name."""

COMMON = 1.2
"""Words less rare than this (Zipf above 6.3: 'the', 'with', 'was') are no terms."""

Spelt = tuple[tuple[str, float], ...]
"""Keys and rarities of the words that an abbreviation stands for."""

ACT = "A"
"""First letter of the key of an act; a name's is N, a word's W."""

_BETWEEN = re.compile(r"[\s\-’']*")
_LINKING = {"of", "the", "and", "de", "la", "des", "du", "für", "der", "for", "y", "и"}


@dataclass(frozen=True, slots=True)
class Term:
    """One occurrence of a term in a unit; equal keys are the same word or name.

    `why` says, of a known name, why it is one with its other forms.
    """

    key: str
    rarity: float
    span: Span
    kind: EvidenceKind
    why: str = ""


def find_terms(
    accounts: Sequence[Account],
    names: Sequence[Sequence[Mapping[int, str]]],
    progress: Progress = SILENT,
    book: NameBook | None = None,
) -> list[list[list[Term]]]:
    """The terms by account and unit, in the order of the text."""
    book = book or NameBook()
    spelt = _abbreviations(accounts, names)
    kinds: dict[str, dict[str, _Kind]] = defaultdict(dict)
    return [
        [
            _terms(account, unit, keys, spelt, book, kinds[account.language])
            for unit, keys in zip(
                stepping(account.units, progress, translate("Progress", "Weighing words")), found, strict=True
            )
        ]
        for account, found in zip(accounts, names, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class _Kind:
    """What a word is wherever it stands; `key` is that of a rare word, of others it is empty."""

    month: bool
    initials: str
    rarity: float
    key: str
    acts: tuple[str, ...]


def _kind(text: str, language: str) -> _Kind:
    known = lexicon(language)
    lower = text.lower()
    rarity, stem = known.rarity(lower), known.stem(lower)
    month = lower in MONTH_NUMBER and text[0].isupper()
    key = "W" + stem if rarity >= COMMON and not lower[0].isnumeric() else ""
    return _Kind(month, _initials(text), rarity, key, tuple(acts(language).get(stem, ())))


def _terms(
    account: Account,
    unit: Unit,
    keys: Mapping[int, str],
    spelt: Mapping[str, Spelt],
    book: NameBook,
    kinds: dict[str, _Kind],
) -> list[Term]:
    terms: list[Term] = []
    why: dict[int, str] = {}
    read: set[int] = set()
    for found in book.find(account, unit):
        places = range(found.first, found.end)
        why.update(dict.fromkeys(places, found.entry.why))
        if len(entry_keys(found.entry)) > 1 and plain(found.entry.form) != plain(found.entry.chief or ""):
            read.update(places)
            span = Span(unit.words[found.first].start_cp, unit.words[found.end - 1].end_cp)
            terms += _spelt_out(found.entry, span)
    for number, word in enumerate(unit.words):
        if number in read:
            continue
        kind = kinds.get(word.text)
        if kind is None:
            kind = kinds[word.text] = _kind(word.text, account.language)
        if kind.month:
            continue
        initials, rarity = kind.initials, kind.rarity
        if initials in spelt:
            terms += [Term(key, worth, word.span, EvidenceKind.NAME) for key, worth in spelt[initials]]
        elif number in keys:
            key, worth = "N" + keys[number], _name_rarity(rarity)
            terms.append(Term(key, worth, word.span, EvidenceKind.NAME, why.get(number, "")))
        elif kind.key:
            terms.append(Term(kind.key, rarity, word.span, EvidenceKind.WORDS))
        if kind.acts and (number not in keys or account.language == "de"):
            terms += [Term(ACT + act, ACT_RARITY, word.span, EvidenceKind.WORDS) for act in kind.acts]
    return sorted(terms, key=lambda term: term.span)


def _spelt_out(entry: Entry, span: Span) -> list[Term]:
    """The terms of the words that a short or foreign form stands for."""
    known = lexicon("en")
    words = zip(entry_keys(entry), entry.words, strict=True)
    return [
        Term("N" + key, _name_rarity(known.rarity(word.lower())) / len(entry.words), span, EvidenceKind.NAME, entry.why)
        for key, word in words
    ]


def _name_rarity(rarity: float) -> float:
    return min(UNKNOWN, rarity + NAME_BONUS)


def _initials(text: str) -> str:
    """The letters of an abbreviation such as 'SRs' or 'C.C.', or nothing."""
    if not (text[1:2] == "." or text[1:2].isupper()):
        return ""
    bare = text.replace(".", "")
    if bare.endswith("s") and len(bare) > 2:
        bare = bare[:-1]
    return bare if 2 <= len(bare) <= 6 and bare.isupper() and bare.isalpha() else ""


def _abbreviations(accounts: Sequence[Account], names: Sequence[Sequence[Mapping[int, str]]]) -> dict[str, Spelt]:
    """The keys of the words that an abbreviation stands for: the commonest run of names with its initials."""
    wanted: set[str] = set()
    runs: dict[str, Counter[Spelt]] = defaultdict(Counter)
    for account in accounts:
        for unit in account.units:
            wanted |= {_initials(word.text) for word in unit.words}
    if wanted <= {""}:
        return {}
    for account, found in zip(accounts, names, strict=True):
        for unit, keys in zip(account.units, found, strict=True):
            for run in _runs(account, unit, keys):
                for size in range(2, min(6, len(run)) + 1):
                    for start in range(len(run) - size + 1):
                        part = run[start : start + size]
                        runs["".join(letter for letter, _ in part)][tuple(term for _, term in part)] += 1
    return {
        letters: min(runs[letters].items(), key=lambda item: (-item[1], item[0]))[0]
        for letters in sorted(wanted & runs.keys() - {""})
    }


def _runs(account: Account, unit: Unit, keys: Mapping[int, str]) -> list[list[tuple[str, tuple[str, float]]]]:
    """Runs of adjacent names (linking words between them apart), each as initial, key and rarity."""
    if len(keys) < 2:
        return []
    runs: list[list[tuple[str, tuple[str, float]]]] = [[]]
    known = lexicon(account.language)
    for number, word in enumerate(unit.words):
        if number and not _BETWEEN.fullmatch(account.text, unit.words[number - 1].end_cp, word.start_cp):
            runs.append([])
        if number in keys and not _initials(word.text):
            rarity = _name_rarity(known.rarity(word.text.lower()))
            runs[-1].append((word.text[0].upper(), ("N" + keys[number], round(rarity, 2))))
        elif word.text.lower() not in _LINKING:
            runs.append([])
    return [run for run in runs if len(run) > 1]
