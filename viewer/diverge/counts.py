"""The counts of a sentence: each number with what it counts."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from viewer.align.quantities import Quantity
from viewer.align.rarity import lexicon
from viewer.diverge.lexicons import groups
from viewer.diverge.scene import Sentence
from viewer.model.place import Span

UNITS = frozenset({"time", "money", "length", "share", "ships"})
"""Groups of which only the noun itself can say that a number belongs to them."""

_PHRASE = 4
_REACH = 5
_TO = {"to", "and", "or", "bis", "und", "oder", "à", "et", "y", "a", "до", "и", "-", "–", "—"}
_AND = {"and", "und", "et", "y", "и"}
_OF = {"of", "the", "our", "his", "their", "its", "of the", "der", "des", "de", "les"}
_HEDGES = set("some about around perhaps nearly almost over barely roughly rund etwa fast environ".split())
_CLOCK = {"o'clock", "o’clock", "uhr", "heures", "часов", "a.m.", "p.m.", "local"}
_AT = set("at um around about past towards toward before after until till between".split())
_ODD = {"odd", "some"}
_IN = set("in of by since until from year".split())
_PAGE = set("pp p page pages vol no chapter volume panel".split())
_MILLIONS = {"million": 1e6, "millions": 1e6, "millionen": 1e6, "thousands": 1e3}
_FRACTIONS = {
    "half": 50.0,
    "a third": 33.3,
    "a quarter": 25.0,
    "two-thirds": 66.7,
    "two thirds": 66.7,
    "three-quarters": 75.0,
}
_SHARE = re.compile(
    r"\b(?:(?:about |some |nearly |only |barely )*(?P<fraction>a third|a quarter|two[- ]thirds|three-quarters|half) of"
    r"(?: (?:the |his |their |all )?[^\W\d]+)"
    r"|(?P<percent>\d{1,2}(?:[.,]\d)?) ?(?:%|per ?cent|Prozent|pour cent|por ciento))",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Count:
    """A number, or a range of numbers, and what the text says of it.

    `heads` are the stems of what is counted, `about` those of its part of the sentence, `kinds` the groups of
    `counted.toml` that its noun, or else a word near it, belongs to.
    """

    sentence: Sentence
    span: Span
    low: float
    high: float
    heads: frozenset[str]
    about: frozenset[str]
    kinds: frozenset[str]
    named: bool = False
    """Whether `kinds` are those of its own noun, and not of a word near it."""
    added: bool = False
    """Whether the value is a sum that the text leaves to the reader, as in 'three and Teodorovich'."""

    @property
    def part(self) -> Span:
        """The part of the sentence that it stands in."""
        return self.sentence.span(*self.sentence.part_of(self.span))

    @property
    def said(self) -> str:
        """The words of the number and its noun, quoted, and the sum, where they give none, in brackets."""
        words = f"“{self.sentence.text(self.span)}”"
        return f"{words} (= {self.high:g})" if self.added else words


def counts(sentence: Sentence) -> list[Count]:
    """The counts of a sentence that are no dates, hours, pages or ordinals; a range is one count."""
    found: list[Count] = []
    found += [*_shares(sentence), *_amounts(sentence)]
    taken = [count.span for count in found]
    for first, last in _runs(sentence):
        if any(first.span.overlap(span) for span in taken):
            continue
        if not _is_label(sentence, first, last):
            found.append(_count(sentence, first, last))
    return sorted((count for count in found if count.high > 1), key=lambda count: count.span)


def _shares(sentence: Sentence) -> list[Count]:
    """Shares of a whole, in per cent: 'a quarter of the voters', '43.9 per cent'."""
    found = []
    place = sentence.unit.span
    for match in _SHARE.finditer(sentence.account.text, place.start_cp, place.end_cp):
        said = match["fraction"]
        value = _FRACTIONS[said.lower()] if said else float(match["percent"].replace(",", "."))
        span = Span(*match.span())
        part = sentence.part_of(span)
        found.append(Count(sentence, span, value, value, frozenset(), _about(sentence, part), frozenset({"share"})))
    return found


def _amounts(sentence: Sentence) -> list[Count]:
    """Amounts without a figure, as the range they may stand for: 'several thousand dancers'."""
    found: list[Count] = []
    place = sentence.unit.span
    for low, high, pattern in _amount_patterns(sentence.account.language):
        for match in pattern.finditer(sentence.account.text, place.start_cp, place.end_cp):
            span = Span(*match.span())
            if any(span.overlap(other.span) for other in found):
                continue
            start, end = sentence.word_at(span), _after(sentence, span)
            part = sentence.part_of(span)
            heads = _heads(sentence, end, part[1])
            end = max([end, *(at + 1 for at in heads)])
            near = sentence.words[max(part[0], start - _REACH) : min(part[1], end + _REACH)]
            stems = frozenset(sentence.stems[at] for at in heads) - {""}
            language = sentence.account.language
            own = _kinds(language, [sentence.words[at].text for at in heads])
            kinds = own or _kinds(language, [word.text for word in near]) - UNITS
            place_of = sentence.span(start, end)
            found.append(Count(sentence, place_of, low, high, stems, _about(sentence, part), kinds))
    return found


def _about(sentence: Sentence, part: tuple[int, int]) -> frozenset[str]:
    """The stems of a part without those of its numbers: 'thousand' does not say what is counted."""
    numbers = [number.span for number in sentence.numbers]
    return frozenset(
        sentence.stems[at]
        for at in range(*part)
        if sentence.stems[at] and not any(sentence.span(at, at + 1).overlap(place) for place in numbers)
    )


@lru_cache(maxsize=8)
def _amount_patterns(language: str) -> tuple[tuple[float, float, re.Pattern[str]], ...]:
    """Range and words, the greatest amounts first, because their words hold those of the smaller."""
    found = []
    for key, by_language in groups("amounts").items():
        low, _, high = key.partition("-")
        words = "|".join(by_language.get(language, ())) or "(?!)"
        found.append((float(low), float(high), re.compile(rf"\b(?:{words})\b", re.IGNORECASE)))
    return tuple(sorted(found, key=lambda item: -item[0]))


def _runs(sentence: Sentence) -> list[tuple[Quantity, Quantity]]:
    """Numbers, those of a range together: first and last."""
    runs: list[tuple[Quantity, Quantity]] = []
    for number in sentence.numbers:
        if runs and runs[-1][1].span.end_cp < number.span.start_cp:
            between = sentence.text(Span(runs[-1][1].span.end_cp, number.span.start_cp))
            if between.strip().lower() in _TO or _is_grouped(sentence, between, number):
                runs[-1] = runs[-1][0], number
                continue
        runs.append((number, number))
    return runs


def _is_grouped(sentence: Sentence, between: str, number: Quantity) -> bool:
    """Whether a number is the last three digits of one written with a space: '160 000'."""
    return between.isspace() and len(number.span) == 3 and sentence.text(number.span).isdigit()


def _is_label(sentence: Sentence, first: Quantity, last: Quantity) -> bool:
    """Whether the number is an hour, a year, a page, a note mark or part of an ordinal."""
    text = sentence.account.text
    before, after = sentence.word_at(first.span), _after(sentence, last.span)
    following = sentence.words[after].text.lower() if after < len(sentence.words) else ""
    preceding = sentence.words[before - 1].text.lower() if before else ""
    said = sentence.text(first.span)
    bare = said.isdigit() and (after == len(sentence.words) or not sentence.stems[after])
    year = bare and (1000 <= first.value <= 2030 or (first.value >= 100 and preceding in _IN))
    hour = preceding in _AT and first.value <= 24 and not sentence.stems_in(after, after + 1)
    joined = text[last.span.end_cp : last.span.end_cp + 1]
    attribute = said.isdigit() and joined == "-" and following not in _ODD
    marked = text[max(0, first.span.start_cp - 1) : first.span.start_cp] in {"[", ":"} or joined == ":"
    return attribute or joined.isalpha() or year or hour or marked or preceding in _PAGE or following in _CLOCK


def _after(sentence: Sentence, span: Span) -> int:
    """The number of the first word behind a place."""
    at = sentence.word_at(span)
    while at < len(sentence.words) and sentence.words[at].start_cp < span.end_cp:
        at += 1
    return at


def _count(sentence: Sentence, first: Quantity, last: Quantity) -> Count:
    start, end = sentence.word_at(first.span), _after(sentence, last.span)
    part = sentence.part_of(first.span)
    low, high = _values(sentence, first, last)
    added = _and_name(sentence, end) if first is last else None
    if added is not None:
        low, high, heads, end = low + 1, high + 1, range(0), added
    else:
        heads = _heads(sentence, end, part[1])
        end = max([end, *(at + 1 for at in heads)])
    factor = next((_MILLIONS[w] for at in heads if (w := sentence.words[at].text.lower()) in _MILLIONS), 1.0)
    if start > part[0] and sentence.words[start - 1].text.lower() in _HEDGES:
        start -= 1
    nouns = sentence.words[heads[0] : heads[-1] + 1] if heads else ()
    near = sentence.words[max(part[0], start - _REACH) : min(part[1], end + _REACH)]
    language = sentence.account.language
    own = _kinds(language, [w.text for w in nouns])
    return Count(
        sentence,
        sentence.span(start, end),
        low * factor,
        high * factor,
        frozenset(sentence.stems[at] for at in heads) - {""},
        _about(sentence, part),
        own or _kinds(language, [w.text for w in near]) - UNITS,
        bool(own),
        added is not None,
    )


def _values(sentence: Sentence, first: Quantity, last: Quantity) -> tuple[float, float]:
    """Lowest and highest value: 'two to three thousand' begins at 2,000, '160 000' is one number."""
    if first is last:
        return first.value, first.value
    between = sentence.text(Span(first.span.end_cp, last.span.start_cp))
    if between.isspace():
        return (first.value * 1000 + last.value,) * 2
    low = first.value
    for scale in (1e6, 1e3, 1e2):
        if low < 100 and last.value % scale == 0 and low < last.value / scale:
            low *= scale
            break
    return min(low, last.value), max(low, last.value)


def _heads(sentence: Sentence, end: int, stop: int) -> range:
    """The content words that follow a number directly or after 'of the': 'ten armoured cars', 'two of the enemy'."""
    at = end
    while at < min(stop, end + 2) and sentence.words[at].text.lower() in _OF:
        at += 1
    first = at
    text = sentence.account.text
    while at < min(stop, end + _PHRASE) and (sentence.stems[at] or at in sentence.names):
        at += 1
        if _is_noun(sentence, at - 1):
            return range(first, at)
        if at < stop and text[sentence.words[at - 1].end_cp : sentence.words[at].start_cp].strip(" -"):
            break
    return range(first, min(at, first + 1))


def _is_noun(sentence: Sentence, number: int) -> bool:
    """Whether a word can close the phrase: a plural, a noun in German, or a word that is known to be counted."""
    word = sentence.words[number].text
    if sentence.account.language == "de":
        return word[0].isupper()
    if re.search(r"['’]s?$", word):
        return False
    return re.search(r"[^s]s$", word) is not None or bool(_kinds(sentence.account.language, [word]))


def _and_name(sentence: Sentence, end: int) -> int | None:
    """Where a name ends that is added to a number without a noun, as in 'the last three and Teodorovich'."""
    if end + 1 >= len(sentence.words) or sentence.words[end].text.lower() not in _AND:
        return None
    at = end + 1
    while at in sentence.names:
        at += 1
    return at if at > end + 1 else None


def _kinds(language: str, words: list[str]) -> frozenset[str]:
    """The groups that words belong to."""
    by_stem, known = _groups_by_stem(language), lexicon(language)
    return frozenset().union(*(by_stem.get(known.stem(word.lower()), frozenset()) for word in words))


@lru_cache(maxsize=8)
def _groups_by_stem(language: str) -> Mapping[str, frozenset[str]]:
    known = lexicon(language)
    found: dict[str, set[str]] = {}
    for group, by_language in groups("counted").items():
        for word in by_language.get(language, ()):
            found.setdefault(known.stem(word), set()).add(group)
    return {stem: frozenset(names) for stem, names in found.items()}
