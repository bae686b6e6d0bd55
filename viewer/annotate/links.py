"""What a reader does with links: confirm, reject, draw; and what a new alignment may change."""

from collections.abc import Iterable
from dataclasses import replace

from viewer.annotate.events import bereft, label_of, placed_last
from viewer.annotate.hand import Hand, fresh_id
from viewer.errors import ParallaxError
from viewer.model.alignment import Alignment
from viewer.model.change import Change, Edit
from viewer.model.link import Event, Link, LinkStatus, Origin
from viewer.model.place import Passage
from viewer.model.project import Project
from viewer.model.shelves import Shelves
from viewer.model.words import in_words
from viewer.translation import QT_TRANSLATE_NOOP, translate


def judge_links(project: Project, link_ids: Iterable[str], status: LinkStatus, by: Hand) -> Change:
    """Confirm links, reject them, or make them suggestions again.

    A rejected link leaves its event; an event that is left with nothing goes.

    Raises:
        ParallaxError: If every link has that status already.
    """
    links = [project.links[key] for key in link_ids]
    edits = [
        Edit(link, replace(link, status=status, event_id=None if status is LinkStatus.REJECTED else link.event_id))
        for link in links
        if link.status is not status
    ]
    if not edits:
        raise ParallaxError(translate("Errors", "Nothing to do: this is {0} already.").format(in_words(status)))
    number = len(edits)
    edits += bereft(project.after(by.change("", *edits)))
    one, many = _JUDGED[status]
    return by.change(one if number == 1 else many.format(number), *edits)


_JUDGED = {
    LinkStatus.CONFIRMED: (
        QT_TRANSLATE_NOOP("Changes", "Confirm link"),
        QT_TRANSLATE_NOOP("Changes", "Confirm {0} links"),
    ),
    LinkStatus.REJECTED: (
        QT_TRANSLATE_NOOP("Changes", "Reject link"),
        QT_TRANSLATE_NOOP("Changes", "Reject {0} links"),
    ),
    LinkStatus.SUGGESTED: (
        QT_TRANSLATE_NOOP("Changes", "Reopen link"),
        QT_TRANSLATE_NOOP("Changes", "Reopen {0} links"),
    ),
}
"""What is done to one link and to several."""


def draw_link(project: Project, a: Passage, b: Passage, by: Hand, event_id: str | None = None) -> Change:
    """Join two passages: in the event named, else in a new one. A drawn link is a confirmed one.

    A suggestion or rejection of just these two passages becomes the drawn link.

    Raises:
        ParallaxError: If both passages lie in one source, or are joined already.
    """
    if a.source_id == b.source_id:
        raise ParallaxError(
            translate("Errors", "Both selections are in one source. Select words in two sources to link them.")
        )
    position = {source.id: place for place, source in enumerate(project.ordered_sources())}
    a, b = sorted((a, b), key=lambda passage: position[passage.source_id])
    known = next((link for link in project.links.values() if {a, b} == set(link.passages)), None)
    if known and known.status is LinkStatus.CONFIRMED:
        raise ParallaxError(translate("Errors", "These two passages are linked already."))
    edits: list[Edit] = []
    home = event_id or (known.event_id if known else None)
    if home is None:
        event = placed_last(project, fresh_id("event"), label_of(project.words(a)))
        edits.append(Edit(None, event))
        home = event.id
    drawn = Link(
        known.id if known else fresh_id("link"),
        a,
        b,
        1.0,
        LinkStatus.CONFIRMED,
        Origin.READER,
        home,
        known.evidence if known else (),
    )
    edits.append(Edit(known, drawn))
    edits += bereft(project.after(by.change("", *edits)))
    return by.change(
        QT_TRANSLATE_NOOP("Changes", "Link {a} and {b}").format(
            a=project.letter(a.source_id), b=project.letter(b.source_id)
        ),
        *edits,
    )


def rename_event(project: Project, event_id: str, label: str, by: Hand) -> Change:
    """Give an event another label.

    Raises:
        ParallaxError: If the label is empty.
    """
    if not label.strip():
        raise ParallaxError(translate("Errors", "An event needs a label. Type a few words that say what happened."))
    event = project.events[event_id]
    return by.change(
        QT_TRANSLATE_NOOP("Changes", "Rename event"), Edit(event, replace(event, label=label.strip(), named=True))
    )


def take_alignment(project: Project, alignment: Alignment, by: Hand) -> Change:
    """Put the aligner's suggestions in the place of its earlier ones.

    What the reader confirmed, rejected or drew stays. An event keeps its id, and with it its notes and the label that
    the reader gave it, where the new event shares the most of its passages; an event that a note speaks of stays in
    any case.

    Raises:
        ParallaxError: If the alignment speaks of a source or a text that the project no longer has.
    """
    texts = {source.id: len(source.text) for source in project.sources.values()}
    if any(end.span.end_cp > texts.get(end.source_id, 0) for link in alignment.links for end in link.passages):
        raise ParallaxError(
            translate("Errors", "A source was taken out or replaced while the aligner was at work. Align again.")
        )
    old_events = dict(project.events)
    renamed = _renamed_events(project, alignment)
    edits: list[Edit] = []
    noted = {note.event_id for note in project.annotations.values()}
    final_events: dict[str, Event] = {}
    for event in alignment.events:
        key = renamed[event.id]
        before = old_events.get(key)
        final_events[key] = replace(event, id=key)
        if before and (before.named or key in noted):
            final_events[key] = replace(final_events[key], label=before.label, named=before.named)
    for key, event in final_events.items():
        before = old_events.get(key)
        if before != event:
            edits.append(Edit(before, event))
    fixed = {link.id for link in project.links.values() if is_readers(link)}
    final_links = {link.id: replace(link, event_id=renamed.get(link.event_id or "")) for link in alignment.links}
    for key, link in final_links.items():
        standing = project.links.get(key)
        after = link
        if standing and key in fixed:
            rejected = standing.status is LinkStatus.REJECTED
            after = standing if rejected else replace(standing, event_id=link.event_id)
        if standing != after:
            edits.append(Edit(standing, after))
    edits += [Edit(link, None) for key, link in project.links.items() if key not in final_links and key not in fixed]
    edits += bereft(project.after(by.change("", *edits)))
    return by.change(QT_TRANSLATE_NOOP("Changes", "Align"), *edits)


def is_readers(link: Link) -> bool:
    """Whether the reader has judged or drawn a link, so that the aligner may not touch it."""
    return link.status is not LinkStatus.SUGGESTED or link.origin is Origin.READER


def _renamed_events(project: Project, alignment: Alignment) -> dict[str, str]:
    """The id under which each new event is kept: that of the event it continues, else its own, unlike all others."""
    renamed = _matched_events(project, alignment)
    taken = set(renamed.values())
    for event in alignment.events:
        if event.id not in renamed:
            key = event.id
            while key in taken:
                key += "+"
            renamed[event.id] = key
            taken.add(key)
    return renamed


def _matched_events(project: Project, alignment: Alignment) -> dict[str, str]:
    """For each new event the standing one that it continues: the pair with the most text in common first.

    The event of a link that the reader judged or drew is always continued by the one that carries its id.
    """
    homes = Shelves[tuple[Passage, str]].of(
        ((passage, link.event_id), [passage])
        for link in project.links.values()
        if link.event_id
        for passage in link.passages
    )
    common: dict[tuple[str, str], int] = {}
    for link in alignment.links:
        for passage in link.passages if link.event_id else ():
            for standing, event_id in homes.near([passage]):
                overlap = passage.overlap(standing)
                if overlap:
                    key = (link.event_id or "", event_id)
                    common[key] = common.get(key, 0) + overlap
    shared = sorted((-overlap, new, old) for (new, old), overlap in common.items())
    matched: dict[str, str] = {}
    for link in alignment.links:
        standing_link = project.links.get(link.id)
        if standing_link and is_readers(standing_link) and link.event_id and link.event_id == standing_link.event_id:
            matched[link.event_id] = link.event_id
    taken = set(matched)
    for _, new, old in shared:
        if new not in matched and old not in taken:
            matched[new] = old
            taken.add(old)
    return matched
