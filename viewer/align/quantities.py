"""Numbers in a text, in digits and in words, and what they count."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from viewer.align.rarity import lexicon
from viewer.align.units import Unit, Word
from viewer.model.place import Span

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ENGLISH = {
    **{word: n for n, word in enumerate(_SMALL)},
    **{word: 10 * n for n, word in enumerate(_TENS, 2)},
    "dozen": 12,
}
_FROM_TWO = {
    "de": "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn",
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince",
    "ru": "два три четыре пять шесть семь восемь девять десять",
}
_TABLES = {
    "en": _ENGLISH,
    **{language: {word: n for n, word in enumerate(words.split(), 2)} for language, words in _FROM_TWO.items()},
}
_SCALES = {
    **dict.fromkeys(("hundred", "hundert", "cent", "cien"), 100),
    **dict.fromkeys(("thousand", "tausend", "mille", "mil", "тысяч", "тысячи"), 1_000),
    "million": 1_000_000,
}


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, and the stem of what it counts (empty where that is not plain)."""

    span: Span
    value: float
    counted: str


def find_numbers(unit: Unit, language: str, dates: Sequence[Span]) -> tuple[Quantity, ...]:
    """The numbers of a unit that are no part of a date."""
    table = _TABLES.get(language, _ENGLISH)
    found: list[Quantity] = []
    at, words = 0, unit.words
    while at < len(words):
        value, end = _read(words, at, table)
        if value is None:
            at += 1
            continue
        span = Span(words[at].start_cp, words[end - 1].end_cp)
        if not any(span.overlap(date) for date in dates):
            found.append(Quantity(span, value, _counted(words, end, language)))
        at = end
    return tuple(found)


def _read(words: Sequence[Word], start: int, table: Mapping[str, int]) -> tuple[float | None, int]:
    """The value that starts at this word, and the number of the word after it."""
    total, current, at = 0.0, None, start
    while at < len(words):
        text = words[at].text.lower()
        if at > start and words[at].start_cp - words[at - 1].end_cp > 5:
            break
        if text[0].isdecimal():
            if at > start:
                break
            current = _digits(text)
        elif (
            text in table
            and not words[start].text[0].isdecimal()
            and (current is None or current % 100 == 0 or (current % 100 >= 20 and table[text] < 10))
        ):
            current = (current or 0) + table[text]
        elif text in _SCALES and (current is not None or text == "hundred"):
            current = (current or 1) * _SCALES[text]
            if _SCALES[text] > 100:
                total, current = total + current, 0
        elif not (text == "and" and current is not None and at + 1 < len(words) and words[at + 1].text.lower() in table
                  and current % 100 == 0 and current):  # fmt: skip
            break
        at += 1
    return (None, start + 1) if current is None else (total + current, at)


def _digits(text: str) -> float:
    """Thousands marks dropped: a mark followed by three digits is one."""
    parts = text.replace(".", ",").split(",")
    if len(parts) > 1 and all(len(part) == 3 for part in parts[1:]):
        return float("".join(parts)[:15])
    return float(".".join(parts[:2])[:15])


def _counted(words: Sequence[Word], end: int, language: str) -> str:
    """The first word after the number that is not among the commonest: 'five old members' counts members roughly."""
    known = lexicon(language)
    for word in words[end : end + 3]:
        if word.text[0].isalpha() and known.rarity(word.text.lower()) > 1.5:
            return known.stem(word.text.lower())
    return ""
