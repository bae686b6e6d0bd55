"""What each source tells of one event, as the finders read it: sentences with their names, dates and numbers."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from viewer.align.dates import DateMention, timeline
from viewer.align.name_book import NameBook
from viewer.align.names import find_names
from viewer.align.quantities import Quantity, find_numbers
from viewer.align.rarity import lexicon
from viewer.align.units import Account, Unit, Word, read
from viewer.model.divergence import NoteKind
from viewer.model.place import Passage, Span
from viewer.model.project import Project
from viewer.progress import SILENT, Progress, stepping
from viewer.translation import translate

CONTENT = 1.6
"""Rarity from which a word says something by itself."""

OFTEN = 5
"""A name that a source has so many times may be meant by 'he' in it."""

_SHARE = 0.5
_PLACE = frozenset("in at near into from through across towards toward am bei nach à en в из".split())
_BREAK = re.compile(r"[;:—–()\[\]“”\"«»]|,(?=\s)")
_CLAUSE = re.compile(r"[;:—–()\[\]]")
_SHORTEST_PART = 3


@dataclass(frozen=True, eq=False)
class Sentence:
    """One sentence of a telling, equal to itself only. `names` maps the numbers of its words to the keys of names."""

    account: Account
    unit: Unit
    names: Mapping[int, str]
    dates: tuple[DateMention, ...]
    numbers: tuple[Quantity, ...]
    before: "Sentence | None" = None
    """The sentence before it in its paragraph."""

    @property
    def words(self) -> tuple[Word, ...]:
        """The words, in order."""
        return self.unit.words

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """The stem of each word; empty for the commonest words and for numbers."""
        known = lexicon(self.account.language)
        lower = [word.text.lower() for word in self.words]
        return tuple(known.stem(w) if w[0].isalpha() and known.rarity(w) >= CONTENT else "" for w in lower)

    @cached_property
    def content(self) -> frozenset[str]:
        """The stems of all content words."""
        return frozenset(stem for stem in self.stems if stem)

    @cached_property
    def parts(self) -> tuple[tuple[int, int], ...]:
        """The sentence in parts between marks of punctuation, as half-open ranges of words."""
        text, words = self.account.text, self.words
        breaks = (n for n in range(1, len(words)) if _BREAK.search(text, words[n - 1].end_cp, words[n].start_cp))
        cuts = [0, *breaks, len(words)]
        merged = [cuts[0]]
        for cut in cuts[1:-1]:
            if cut - merged[-1] >= _SHORTEST_PART:
                merged.append(cut)
        return tuple((a, b) for a, b in zip(merged, [*merged[1:], cuts[-1]], strict=True) if b > a)

    def part_of(self, place: Span) -> tuple[int, int]:
        """The part that holds a place, as a range of words."""
        for first, end in self.parts:
            if self.words[end - 1].end_cp > place.start_cp:
                return first, end
        return self.parts[-1]

    def clause_of(self, place: Span) -> Span:
        """The words about a place between marks stronger than a comma: a claim with what belongs to it."""
        text, words = self.account.text, self.words
        at = self.word_at(place)
        first = end = at
        while first and not _CLAUSE.search(text, words[first - 1].end_cp, words[first].start_cp):
            first -= 1
        while end + 1 < len(words) and not _CLAUSE.search(text, words[end].end_cp, words[end + 1].start_cp):
            end += 1
        return self.span(first, end + 1)

    def span(self, first: int, end: int) -> Span:
        """Where the words from `first` up to `end` stand."""
        return Span(self.words[first].start_cp, self.words[end - 1].end_cp)

    def text(self, place: Span) -> str:
        """The words at a place."""
        return place.of(self.account.text)

    def word_at(self, place: Span) -> int:
        """The number of the first word that a place touches."""
        return next(n for n, word in enumerate(self.words) if word.end_cp > place.start_cp)

    def stems_in(self, first: int, end: int) -> frozenset[str]:
        """The stems of the content words in a range."""
        return frozenset(stem for stem in self.stems[max(0, first) : end] if stem)


@dataclass(frozen=True)
class Telling:
    """What one source tells of one event. `letter` is the source's letter in the project."""

    source_id: str
    letter: str
    sentences: tuple[Sentence, ...]
    nearby: frozenset[str] = frozenset()
    """The keys of all names in the paragraphs that it lies in."""
    chief: frozenset[str] = frozenset()
    """The keys of the names that its source has often: it may mean them without naming them."""
    every_key: frozenset[str] = frozenset()
    """The keys of all names of its source."""
    places: frozenset[str] = frozenset()
    """The keys of names that stand after 'in', 'at' or 'from' in any of the sources."""
    bonds: Mapping[tuple[Sentence, Sentence], float] = field(default_factory=dict)
    """How surely two sentences tell of one thing, by the links that join them, either way round."""

    @cached_property
    def keys(self) -> frozenset[str]:
        """The keys of all names in it."""
        return frozenset(key for sentence in self.sentences for key in sentence.names.values())

    def bond(self, own: Sentence, other: Sentence) -> float:
        """The score of the surest link that joins one of its sentences with another account's; 0 if none does."""
        return self.bonds.get((own, other), 0.0)

    def passage(self, place: Span) -> Passage:
        """A place of this source."""
        return Passage(self.source_id, place)


@dataclass(frozen=True, slots=True)
class Finding:
    """A difference of tellings: its places and the sentence that says it; `b` is None where the others are silent."""

    kind: NoteKind
    a: Passage
    b: Passage | None
    note: str
    confidence: float


Places = tuple[tuple[str, tuple[Span, ...]], ...]
"""The places of an event by source, in the order of the text."""

Ties = tuple[tuple[Passage, Passage, float], ...]
"""The links of an event: what they join, and how surely."""


class Library:
    """The sources of a project, read once for all events."""

    def __init__(self, project: Project, progress: Progress = SILENT) -> None:
        """Read every source.

        Raises:
            Cancelled: From `progress`.
        """
        sources = project.ordered_sources()
        self._read = sources, project.ordered_name_rules()
        self._order = [source.id for source in sources]
        self._letters = {source.id: project.letter(source.id) for source in sources}
        accounts = [read(source, progress) for source in sources]
        named = find_names(accounts, progress, NameBook((), project.ordered_name_rules()))
        self._sentences: dict[str, list[Sentence]] = {}
        self._ends: dict[str, list[int]] = {}
        for source, account, names in zip(sources, accounts, named, strict=True):
            dates = timeline(account, source.meta.calendar, progress).by_unit
            told: list[Sentence] = []
            units = list(zip(account.units, names, dates, strict=True))
            for unit, keys, given in stepping(units, progress, translate("Progress", "Reading dates and numbers")):
                if unit.words:
                    numbers = find_numbers(unit, account.language, [m.span for m in given])
                    before = told[-1] if told and told[-1].unit.paragraph == unit.paragraph else None
                    told.append(Sentence(account, unit, keys, given, numbers, before))
            self._sentences[source.id] = told
            self._ends[source.id] = [sentence.unit.span.end_cp for sentence in self._sentences[source.id]]

        self._named = {key: _named(sentences) for key, sentences in self._sentences.items()}
        self._every = {
            key: frozenset(name for sentence in sentences for name in sentence.names.values())
            for key, sentences in self._sentences.items()
        }
        self._chief = {key: _chief(sentences) for key, sentences in self._sentences.items()}
        self._places = _places([sentence for key in self._order for sentence in self._sentences[key]])

    def is_of(self, project: Project) -> bool:
        """Whether these are the sources of the project, and the reader has said the same of names."""
        return self._read == (project.ordered_sources(), project.ordered_name_rules())

    def tellings(self, places: Places, ties: Ties = ()) -> list[Telling]:
        """What the sources tell at the places of an event, in the order of the sources."""
        given = dict(places)
        bonds = self._bonds(ties)
        found = (self._telling(key, tuple(self._within(key, given[key])), bonds) for key in self._order if key in given)
        return [telling for telling in found if telling.sentences]

    def _bonds(self, ties: Ties) -> dict[tuple[Sentence, Sentence], float]:
        found: dict[tuple[Sentence, Sentence], float] = {}
        for a, b, sure in ties:
            for x in self._within(a.source_id, [a.span]):
                for y in self._within(b.source_id, [b.span]):
                    found[x, y] = found[y, x] = max(sure, found.get((x, y), 0.0))
        return found

    def _telling(
        self, source_id: str, sentences: tuple[Sentence, ...], bonds: Mapping[tuple[Sentence, Sentence], float]
    ) -> Telling:
        paragraphs = {sentence.unit.paragraph for sentence in sentences}
        nearby = frozenset[str]().union(*(self._named[source_id].get(paragraph, ()) for paragraph in paragraphs))
        chief, every = self._chief[source_id], self._every[source_id]
        return Telling(source_id, self._letters[source_id], sentences, nearby, chief, every, self._places, bonds)

    def _within(self, source_id: str, places: Sequence[Span]) -> Iterator[Sentence]:
        sentences, done = self._sentences[source_id], 0
        for place in places:
            at = max(done, bisect_right(self._ends[source_id], place.start_cp))
            while at < len(sentences) and sentences[at].unit.span.start_cp < place.end_cp:
                span = sentences[at].unit.span
                at += 1
                if span.overlap(place) >= _SHARE * min(len(span), len(place)):
                    yield sentences[at - 1]
                    done = at


def _named(sentences: Sequence[Sentence]) -> dict[int, set[str]]:
    """The names of each paragraph."""
    found: dict[int, set[str]] = {}
    for sentence in sentences:
        found.setdefault(sentence.unit.paragraph, set()).update(sentence.names.values())
    return found


def _chief(sentences: Sequence[Sentence]) -> frozenset[str]:
    count = Counter(key for sentence in sentences for key in sentence.names.values())
    return frozenset(key for key, times in count.items() if times >= OFTEN)


def _places(sentences: Sequence[Sentence]) -> frozenset[str]:
    """Names of which a third stands directly after a word of place."""
    every: Counter[str] = Counter()
    placed: Counter[str] = Counter()
    for sentence in sentences:
        for number, key in sentence.names.items():
            every[key] += 1
            placed[key] += number > 0 and sentence.words[number - 1].text.lower() in _PLACE
    return frozenset(key for key, times in placed.items() if times * 3 >= every[key])
