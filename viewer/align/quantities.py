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
    "de": "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn",
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve",
    "ru": "два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать "
    "пятнадцать шестнадцать семнадцать восемнадцать девятнадцать",
}
_TENS_FROM_20 = {
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "fr": "vingt trente quarante cinquante soixante",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "ru": "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
}
_HUNDREDS_FROM_200 = {
    "es": "doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos",
    "ru": "двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот",
}
_OTHER = {
    "de": {"dutzend": 12},
    "fr": {"quinzaine": 15, "douzaine": 12, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50},
    "es": {"docena": 12, "veintena": 20, "ciento": 100},
    "ru": {"дюжина": 12, "полсотни": 50, "сто": 100, "двух": 2, "трёх": 3, "четырёх": 4, "пяти": 5, "шести": 6}
    | {"семи": 7, "восьми": 8, "девяти": 9, "десяти": 10, "двадцати": 20, "тридцати": 30, "сорока": 40},
}


def _table(language: str) -> dict[str, int]:
    table = {word: n for n, word in enumerate(_FROM_TWO[language].split(), 2)}
    tens = {word: 10 * n for n, word in enumerate(_TENS_FROM_20[language].split(), 2)}
    if language == "de":
        # German writes the ones before the tens, and hundreds and thousands in one word.
        ones = {"ein": 1, **{word: n for word, n in table.items() if n < 10}}
        tens |= {f"{one}und{ten}": m + n for ten, m in tens.items() for one, n in ones.items()}
        tens |= {f"{one}{scale}": n * m for scale, m in _GERMAN_SCALES.items() for one, n in ones.items()}
    if language == "ru":
        # The oblique cases: 'до четырнадцати', 'двухсот тысяч'.
        tens |= {word.removesuffix("ь") + "и": n for word, n in (table | tens).items() if word.endswith("ь")}
        tens |= {f"{stem}сот": 100 * n for n, stem in enumerate(_RUSSIAN_STEMS.split(), 2)}
    hundreds = {word: 100 * n for n, word in enumerate(_HUNDREDS_FROM_200.get(language, "").split(), 2)}
    return table | tens | hundreds | _OTHER[language]


_RUSSIAN_STEMS = "двух трёх четырёх пяти шести семи восьми девяти"
_GERMAN_SCALES = {"hundert": 100, "tausend": 1000}
_TABLES = {"en": _ENGLISH, **{language: _table(language) for language in _FROM_TWO}}
_SCALES = {
    **dict.fromkeys(("hundred", "hundert", "cent", "cents", "cien"), 100),
    **dict.fromkeys(("thousand", "tausend", "mille", "mil", "тысяч", "тысячи", "тысячу"), 1_000),
    **dict.fromkeys(("десятков", "десятка"), 10),
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
