"""What a reader rules: nothing is told here, this source is silent, this is no evidence; and taking it back."""

from collections.abc import Callable
from dataclasses import replace

from viewer.align.constraints import bare, without_refused
from viewer.annotate.events import bereft
from viewer.annotate.hand import Hand, fresh_id
from viewer.annotate.links import is_readers
from viewer.errors import ParallaxError
from viewer.model.change import Change, Edit
from viewer.model.link import Evidence, Link, LinkStatus
from viewer.model.place import Passage
from viewer.model.project import Project
from viewer.model.ruling import Ruling, RulingKind
from viewer.translation import QT_TRANSLATE_NOOP, translate


def rule_nothing(project: Project, passage: Passage, by: Hand) -> Change:
    """Say that a passage tells of nothing: suggestions that touch it go, and none comes again.

    Raises:
        ParallaxError: If the reader confirmed or drew a link there, or has said so already.
    """
    _refuse_twice(project, lambda known: known.kind is RulingKind.NOTHING and known.passages == (passage,))
    ruling = Ruling(fresh_id("ruling"), RulingKind.NOTHING, (passage,))
    return _ruled(
        project,
        ruling,
        QT_TRANSLATE_NOOP("Changes", "Nothing here"),
        lambda link: any(passage.overlap(end) for end in link.passages),
        by,
    )


def rule_silent(project: Project, event_id: str, source_id: str, by: Hand) -> Change:
    """Say that a source is silent about an event: suggestions that say otherwise go, and none comes again.

    Raises:
        ParallaxError: If the reader confirmed or drew such a link, or has said so already.
    """
    _refuse_twice(
        project,
        lambda known: known.kind is RulingKind.SILENT and (known.event_id, known.source_id) == (event_id, source_id),
    )
    told = [Passage(key, span) for key, spans in project.passages_of(event_id).items() for span in spans]
    others = tuple(sorted(passage for passage in told if passage.source_id != source_id))
    ruling = Ruling(fresh_id("ruling"), RulingKind.SILENT, others, source_id, event_id)

    def speaks(link: Link) -> bool:
        there = link.side(source_id) is not None
        return there and (link.event_id == event_id or any(x.overlap(y) for x in link.passages for y in others))

    change = _ruled(
        project, ruling, QT_TRANSLATE_NOOP("Changes", "{a} is silent").format(a=project.letter(source_id)), speaks, by
    )
    said = [
        Edit(known, None)
        for known in project.rulings.values()
        if known.kind is RulingKind.VERDICT and (known.event_id, known.source_id) == (event_id, source_id)
    ]
    return by.change(change.label, *said, *change.edits)


def _ruled(project: Project, ruling: Ruling, label: str, against: Callable[[Link], bool], by: Hand) -> Change:
    struck = [link for link in project.links.values() if link.status is not LinkStatus.REJECTED and against(link)]
    if any(is_readers(link) for link in struck):
        raise ParallaxError(
            translate("Errors", "You confirmed or drew a link that says otherwise. Reject that link first.")
        )
    edits = [*(Edit(link, None) for link in struck), Edit(None, ruling)]
    edits += bereft(project.after(by.change("", *edits)))
    return by.change(label, *edits)


def refuse_evidence(project: Project, link_id: str, piece: Evidence, by: Hand, *, everywhere: bool = False) -> Change:
    """Say that a piece of evidence does not count, in this link or in every link: they are scored anew without it.

    Raises:
        ParallaxError: If it is refused already.
    """
    link = project.links[link_id]
    words = tuple(
        project.words(Passage(end.source_id, span)) for end, span in zip(link.passages, (piece.a, piece.b), strict=True)
    )
    ruling = Ruling(
        fresh_id("ruling"),
        RulingKind.EVIDENCE,
        () if everywhere else link.passages,
        evidence=piece.kind,
        words=(words[0], words[1]),
    )
    _refuse_twice(project, lambda known: replace(known, id=ruling.id) == ruling)
    label = (
        QT_TRANSLATE_NOOP("Changes", "This counts nowhere: {0}")
        if everywhere
        else QT_TRANSLATE_NOOP("Changes", "This does not count: {0}")
    )
    return _rescored(project, Edit(None, ruling), label.format(bare(words[0])), by)


def take_back(project: Project, ruling_id: str, by: Hand) -> Change:
    """Take a ruling back. Suggestions that it kept away come again with the next alignment.

    A split is undone by merging the events, which takes its ruling along.
    """
    ruling = project.rulings[ruling_id]
    change = _rescored(project, Edit(ruling, None), QT_TRANSLATE_NOOP("Changes", "Take back"), by)
    return by.change(change.label, *change.edits, *bereft(project.after(change)))


def rulings_on(project: Project, link: Link, piece: Evidence) -> list[Ruling]:
    """The rulings by which a piece of a link does not count."""
    texts = {end.source_id: project.sources[end.source_id].text for end in link.passages}
    only = replace(link, evidence=(replace(piece, refused=False),))
    return [ruling for ruling in project.rulings.values() if without_refused(only, [ruling], texts).evidence[0].refused]


def _rescored(project: Project, edit: Edit, label: str, by: Hand) -> Change:
    """The edit of a ruling, and every link as it is scored under the rulings that then stand."""
    later = project.after(by.change("", edit))
    texts = {source.id: source.text for source in project.sources.values()}
    rulings = list(later.rulings.values())
    links = [(link, without_refused(link, rulings, texts)) for link in project.links.values()]
    return by.change(label, edit, *(Edit(before, after) for before, after in links if before != after))


def _refuse_twice(project: Project, same: Callable[[Ruling], bool]) -> None:
    if any(same(ruling) for ruling in project.rulings.values()):
        raise ParallaxError(translate("Errors", "You have said so already. Nothing has changed."))
