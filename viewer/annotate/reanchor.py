"""A corrected text in the place of a source's: everything that stands on its words finds them again, or is listed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import cast

from viewer.annotate.events import bereft, label_of, placed_last
from viewer.annotate.hand import Hand, fresh_id
from viewer.annotate.links import is_readers
from viewer.annotate.text_map import CONTEXT_CP, TextMap
from viewer.errors import ParallaxError
from viewer.model.change import Change, Edit, Entity
from viewer.model.divergence import Annotation, Divergence, DivergenceStatus, Quote
from viewer.model.ground import moved_to, passages_of
from viewer.model.link import Evidence, Link
from viewer.model.place import Passage, Span
from viewer.model.project import Project
from viewer.model.ruling import Ruling, RulingKind
from viewer.model.source import Source
from viewer.model.unplaced import Displaced, LostWords, Unplaced
from viewer.progress import SILENT, Progress
from viewer.translation import QT_TRANSLATE_NOOP, translate

LONGEST_LOST_CP = 4_000
"""Of longer lost words the beginning is kept to look for; all of them stand in the earlier text, which stays."""


@dataclass(frozen=True, slots=True)
class Replaced:
    """The change that puts a corrected text in, and what became of the places in the old one.

    `placed` and `lost` count passages of what people made or judged; `dropped` the program's own suggestions whose
    words are gone, which the next alignment makes anew if there is ground.
    """

    change: Change
    placed: int
    lost: int
    dropped: int


def replace_text(
    project: Project, source_id: str, corrected: Source, by: Hand, progress: Progress = SILENT
) -> Replaced:
    """Give a source another text, with what its file says beside the words; what is known about it stays.

    What a person made on words that are not found again is kept as `Unplaced`. Pure: may run in any thread.

    Raises:
        ParallaxError: If the text is that of a source of the project already.
        Cancelled: If the progress says so.
    """
    source = project.sources[source_id]
    twin = next((each for each in project.sources.values() if each.sha256 == corrected.sha256), None)
    if twin is source:
        raise ParallaxError(translate("Errors", "This is the text that the source has already. Nothing has changed."))
    if twin:
        raise ParallaxError(
            translate("Errors", "“{0}” has this text already. Take that source out first, or keep both.").format(
                twin.meta.title
            )
        )
    after = replace(source, text=corrected.text, structure=corrected.structure)
    anchoring = _Anchoring(project, source, after, TextMap(source.text, corrected.text, progress))
    things = [each for each in project.entities() if not isinstance(each, Source)]
    edits: list[Edit] = [Edit(source, after)]
    for done, thing in enumerate(things):
        if done % 50 == 0:
            progress.step(done, len(things), translate("Progress", "Finding places again"))
        edits += anchoring.edits(thing)
    edits += bereft(project.after(by.change("", *edits)))
    change = by.change(QT_TRANSLATE_NOOP("Changes", "Replace the text of {0}").format(source.meta.title), *edits)
    return Replaced(change, anchoring.placed, anchoring.lost, anchoring.dropped)


class _Anchoring:
    """What becomes of each thing that stands on words of one source."""

    def __init__(self, project: Project, before: Source, after: Source, text_map: TextMap) -> None:
        self._project, self._before, self._map = project, before, text_map
        self._texts = {source.id: source.text for source in project.sources.values()} | {after.id: after.text}
        self.placed = self.lost = self.dropped = 0

    def edits(self, thing: Entity) -> list[Edit]:
        """The edits that bring a thing onto the new text; none if it does not stand on this source."""
        if isinstance(thing, Unplaced):
            return self._unplaced_again(thing)
        here = [number for number, each in enumerate(passages_of(thing)) if each.source_id == self._before.id]
        if not here:
            return []
        passages, lost = self._moved(passages_of(thing), here)
        if isinstance(thing, Link):
            thing_after: Entity = replace(thing, evidence=tuple(self._evidence(thing)))
        else:
            thing_after = thing
        if lost and isinstance(thing, Ruling) and thing.kind is RulingKind.SILENT:
            # It holds without the words too: they only say where else the event is told.
            gone = {each.number for each in lost}
            passages = [each for number, each in enumerate(passages) if number not in gone]
            self.placed += len(here) - len(lost)
            return [Edit(thing, replace(thing, passages=tuple(passages)))]
        own = _is_programs(thing)
        self.placed += 0 if own else len(here) - len(lost)
        self.lost += 0 if own else len(lost)
        if not lost:
            return [Edit(thing, moved_to(thing_after, passages, self._texts))]
        if own:
            self.dropped += 1
            return [Edit(thing, None)]
        if isinstance(thing, Annotation):
            return self._without_quotes(thing, passages, lost)
        kept = moved_to(thing_after, passages, self._texts)
        return [Edit(thing, None), Edit(None, _kept(cast(Displaced, kept), self._before.id, lost))]

    def _moved(self, passages: Sequence[Passage], here: Iterable[int]) -> tuple[list[Passage], list[LostWords]]:
        moved, lost = list(passages), []
        for number in here:
            found = self._map.find(passages[number].span)
            if found:
                moved[number] = Passage(self._before.id, found)
            else:
                lost.append(self._lost(number, passages[number].span))
        return moved, lost

    def _lost(self, number: int, span: Span) -> LostWords:
        text = self._before.text
        return LostWords(
            number,
            span.of(text)[:LONGEST_LOST_CP],
            text[max(0, span.start_cp - CONTEXT_CP) : span.start_cp],
            text[span.end_cp : span.end_cp + CONTEXT_CP],
            self._map.expected(span.start_cp),
        )

    def _evidence(self, link: Link) -> Iterable[Evidence]:
        """The pieces whose words are still there; the next alignment weighs them anew."""
        for piece in link.evidence:
            side = "a" if link.a.source_id == self._before.id else "b"
            found = self._map.find(piece.a if side == "a" else piece.b)
            if found:
                yield replace(piece, a=found) if side == "a" else replace(piece, b=found)

    def _without_quotes(self, note: Annotation, passages: Sequence[Passage], lost: Sequence[LostWords]) -> list[Edit]:
        gone = {each.number for each in lost}
        quotes = tuple(
            Quote(each, each.span.of(self._texts[each.source_id]))
            for number, each in enumerate(passages)
            if number not in gone
        )
        kept = Unplaced(fresh_id("lost"), self._before.id, tuple(lost), note_id=note.id)
        return [Edit(note, replace(note, quotes=quotes)), Edit(None, kept)]

    def _unplaced_again(self, kept: Unplaced) -> list[Edit]:
        """The other places of what waits for its words are brought along, or are lost as well."""
        thing = kept.thing
        still = {each.number for each in kept.lost}
        if thing is not None:
            passages = passages_of(thing)
            here = [n for n, each in enumerate(passages) if each.source_id == self._before.id and n not in still]
            moved, lost = self._moved(passages, here)
            if here:
                after = _kept(cast(Displaced, moved_to(thing, moved, self._texts)), kept.source_id, [*kept.lost, *lost])
                return [Edit(kept, replace(after, id=kept.id))]
        return []


def _kept(thing: Displaced, source_id: str, lost: Sequence[LostWords]) -> Unplaced:
    match thing:
        case Link():
            return Unplaced(fresh_id("lost"), source_id, tuple(lost), link=thing)
        case Divergence():
            return Unplaced(fresh_id("lost"), source_id, tuple(lost), divergence=thing)
        case Ruling():
            return Unplaced(fresh_id("lost"), source_id, tuple(lost), ruling=thing)
    return Unplaced(fresh_id("lost"), source_id, tuple(lost), bookmark=thing)


def _is_programs(thing: Entity) -> bool:
    """Whether the program made it and no person has judged it."""
    if isinstance(thing, Link):
        return not is_readers(thing)
    return isinstance(thing, Divergence) and thing.status is DivergenceStatus.PROPOSED


def place_again(project: Project, unplaced_id: str, passage: Passage, by: Hand) -> Change:
    """Put the first lost words of a thing where the reader found them; once it has all, it stands again.

    Raises:
        ParallaxError: If the words are in another source than the lost ones, or the thing has no room any more.
    """
    kept = project.unplaced[unplaced_id]
    words, *rest = kept.lost
    thing = kept.thing
    old = None
    if thing is None and kept.note_id:
        old = project.annotations[kept.note_id]
        source_id = kept.source_id
    else:
        assert thing is not None
        source_id = passages_of(thing)[words.number].source_id
    if passage.source_id != source_id:
        title = project.sources[source_id].meta.title
        raise ParallaxError(translate("Errors", "The words were in “{0}”. Select them in that text.").format(title))
    edits: list[Edit] = [Edit(kept, replace(kept, lost=tuple(rest)) if rest else None)]
    if old:
        quotes = list(old.quotes)
        quotes.insert(words.number, Quote(passage, project.words(passage)))
        edits.append(Edit(old, replace(old, quotes=tuple(quotes))))
        return by.change(QT_TRANSLATE_NOOP("Changes", "Place words"), *edits)
    assert thing is not None
    passages = list(passages_of(thing))
    passages[words.number] = passage
    texts = {source.id: source.text for source in project.sources.values()}
    placed = cast(Displaced, moved_to(thing, passages, texts))
    if rest:
        after = _kept(placed, passages[rest[0].number].source_id, rest)
        edits = [Edit(kept, replace(after, id=kept.id))]
    else:
        edits += _standing(project, placed)
    return by.change(QT_TRANSLATE_NOOP("Changes", "Place words"), *edits)


def _standing(project: Project, thing: Displaced) -> list[Edit]:
    """The edits by which a thing stands in the project again, in an event of its own if its event is gone."""
    if project.get(type(thing), thing.id) is not None:
        raise ParallaxError(translate("Errors", "This stands in the project again already. Drop it from the list."))
    event_id = getattr(thing, "event_id", None)
    if event_id is None or event_id in project.events:
        return [Edit(None, thing)]
    event = placed_last(project, event_id, label_of(project.words(passages_of(thing)[0])))
    return [Edit(None, event), Edit(None, thing)]


def drop_unplaced(project: Project, unplaced_id: str, by: Hand) -> Change:
    """Look for lost words no more. Undoing the change brings them back."""
    return by.change(QT_TRANSLATE_NOOP("Changes", "Drop lost words"), Edit(project.unplaced[unplaced_id], None))
