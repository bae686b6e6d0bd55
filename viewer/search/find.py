"""Every place of sources and notes that a query finds."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Self

import numpy as np

from viewer.model.divergence import Annotation
from viewer.model.name_rule import NameRuleKind
from viewer.model.place import Passage, Span
from viewer.model.project import Project
from viewer.model.source import Source
from viewer.progress import SILENT, Progress
from viewer.search.plain import plain_word
from viewer.search.query import Term, read_query
from viewer.search.word_index import Places, WordIndex

NEAR = 30
"""How many words apart the terms of a query may stand."""
MOST_HITS = 1_000
"""Of each source, and of the notes, so many hits are given; all are counted."""
CONTEXT_CP = 80
_PARTING = "\n\n"


@dataclass(frozen=True, slots=True)
class Hit:
    """Words found. `owner_id` is a source's id, or a note's where `in_note`; `spans` are the words in its text.

    `before` and `after` are what stands around them, on one line.
    """

    owner_id: str
    spans: tuple[Span, ...]
    words: str
    before: str
    after: str
    in_note: bool = False

    @property
    def span(self) -> Span:
        """From the first word found to the last."""
        return Span(self.spans[0].start_cp, self.spans[-1].end_cp)

    @property
    def passage(self) -> Passage | None:
        """Where it is in a source; None for a note."""
        return None if self.in_note else Passage(self.owner_id, self.span)


@dataclass(frozen=True, slots=True)
class Found:
    """What a query found: hits in the order of the sources and of their texts, then in notes; `total` counts all."""

    query: str = ""
    hits: tuple[Hit, ...] = ()
    total: int = 0


@dataclass(frozen=True, slots=True)
class Library:
    """The words of a project, read for searching. Read again after an edit, it keeps what has not changed."""

    sources: tuple[Source, ...] = ()
    notes: tuple[Annotation, ...] = ()
    same: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    _indexes: Mapping[str, WordIndex] = field(default_factory=dict)
    _note_text: str = ""
    _note_index: WordIndex = field(default_factory=lambda: WordIndex(""))

    def is_of(self, project: Project) -> bool:
        """Whether it holds just what the project holds now."""
        return self == Library(tuple(project.ordered_sources()), _notes(project), _same(project), *self._read)

    @property
    def _read(self) -> tuple[Mapping[str, WordIndex], str, WordIndex]:
        return self._indexes, self._note_text, self._note_index

    def read(self, project: Project, progress: Progress = SILENT) -> Self:
        """The library of this state of a project; may run in any thread.

        Raises:
            Cancelled: If the progress says so.
        """
        before = {source.id: source.text for source in self.sources}
        sources, notes = tuple(project.ordered_sources()), _notes(project)
        indexes = {
            source.id: self._indexes[source.id]
            if before.get(source.id) == source.text
            else WordIndex(source.text, progress).prepare()
            for source in sources
        }
        text, index = self._note_text, self._note_index
        if [note.text for note in notes] != [note.text for note in self.notes]:
            text = _PARTING.join(note.text for note in notes)
            index = WordIndex(text, progress).prepare()
        return type(self)(sources, notes, _same(project), indexes, text, index)

    def find(self, query: str, *, alike: bool = True) -> Found:
        """All places where the terms of a query stand near each other, in any order; a phrase as it is written.

        With `alike`, words spelt nearly so and other spellings of a name are found too, and the forms of a name that
        the reader said are one.

        Raises:
            ParallaxError: If the query cannot be read.
        """
        terms = read_query(query)
        hits: list[Hit] = []
        total = 0
        for source in self.sources:
            index = self._indexes[source.id]
            places = self._places(index, terms, alike=alike)
            total += len(places)
            whole = Span(0, max(1, len(source.text)))
            hits += [
                Hit(source.id, spans, *_told(source.text, spans, whole)) for spans in _spans(index, places[:MOST_HITS])
            ]
        places = self._places(self._note_index, terms, alike=alike)
        in_notes = list(self._in_notes(_spans(self._note_index, places)))
        return Found(query, (*hits, *in_notes[:MOST_HITS]), total + len(in_notes))

    def _places(self, index: WordIndex, terms: Sequence[Term], *, alike: bool) -> Places:
        """One row a hit: the first word and the last of each term found in it."""
        runs = [self._runs(index, term, alike=alike) for term in terms]
        chief = min(range(len(runs)), key=lambda number: len(runs[number]))
        anchors = runs[chief]
        columns = []
        kept = np.ones(len(anchors), dtype=bool)
        for number, (term, run) in enumerate(zip(terms, runs, strict=True)):
            nearest = anchors if number == chief else _nearest(anchors, run)
            kept &= (nearest >= 0) & (abs(nearest - anchors) <= NEAR)
            columns += [nearest, nearest + len(term.words) - 1]
        return np.stack(columns, axis=1)[kept]

    def _runs(self, index: WordIndex, term: Term, *, alike: bool) -> Places:
        """The number of the first word of every place where a term stands."""
        found: Places | None = None
        for number, word in enumerate(term.words):
            known = index.exact(word)
            if alike and not term.is_phrase and not word.endswith("*"):
                for form in (word, *self.same.get(plain_word(word), ())):
                    known = known | index.exact(form) | index.alike(form)
            places = index.places(known) - number
            found = places if found is None else np.intersect1d(found, places, assume_unique=True)
        assert found is not None
        return found

    def _in_notes(self, found: Iterable[tuple[Span, ...]]) -> Iterable[Hit]:
        """Hits in the single notes; words of two notes make none."""
        starts = [0, *accumulate(len(note.text) + len(_PARTING) for note in self.notes)]
        for spans in found:
            number = bisect_right(starts, spans[0].start_cp) - 1
            start, note = starts[number], self.notes[number]
            if spans[-1].end_cp <= start + len(note.text):
                told = _told(self._note_text, spans, Span(start, start + len(note.text)))
                own = tuple(Span(each.start_cp - start, each.end_cp - start) for each in spans)
                yield Hit(note.id, own, *told, in_note=True)


def _notes(project: Project) -> tuple[Annotation, ...]:
    notes = sorted(project.annotations.values(), key=lambda note: (note.created, note.id))
    return tuple(note for note in notes if note.text)


def _same(project: Project) -> dict[str, tuple[str, ...]]:
    """By a name of one word, its other forms of one word, as the reader said."""
    found: dict[str, tuple[str, ...]] = {}
    for rule in project.ordered_name_rules():
        if rule.kind is NameRuleKind.SAME:
            single = tuple(form for form in rule.forms if " " not in form)
            found |= {plain_word(form): single for form in single}
    return found


def _nearest(anchors: Places, run: Places) -> Places:
    """For each anchor the nearest of a sorted run; -1 throughout if there is none."""
    if not len(run):
        return np.full(len(anchors), -1, np.int32)
    after = np.searchsorted(run, anchors)
    behind, ahead = run[np.maximum(after - 1, 0)], run[np.minimum(after, len(run) - 1)]
    return np.where(abs(anchors - behind) <= abs(ahead - anchors), behind, ahead)


def _spans(index: WordIndex, places: Places) -> Iterable[tuple[Span, ...]]:
    for row in places.tolist():
        pairs = sorted(set(zip(row[::2], row[1::2], strict=True)))
        yield tuple(Span(int(index.starts[first]), int(index.ends[last])) for first, last in pairs)


def _told(text: str, spans: Sequence[Span], whole: Span) -> tuple[str, str, str]:
    """The words found, and what stands before and after them in the whole, each on one line."""
    start, end = spans[0].start_cp, spans[-1].end_cp
    before = text[max(whole.start_cp, start - CONTEXT_CP) : start]
    after = text[end : min(whole.end_cp, end + CONTEXT_CP)]
    return _flat(text[start:end]), _flat(before), _flat(after)


def _flat(words: str) -> str:
    """Words on one line; blanks at the ends stay one."""
    lead, trail = words[:1].isspace(), words[-1:].isspace()
    return " " * lead + " ".join(words.split()) + " " * (trail and bool(words.strip()))
