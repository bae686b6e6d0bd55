"""What a reader does with whole events: merge two, split one, bring back what was rejected."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from viewer.annotate.events import label_of, placed_last
from viewer.annotate.hand import Hand, fresh_id
from viewer.errors import ParallaxError
from viewer.model.change import Change, Edit
from viewer.model.link import Link, LinkStatus, Origin
from viewer.model.project import Project
from viewer.model.ruling import Ruling, RulingKind
from viewer.translation import QT_TRANSLATE_NOOP, translate


def merge_events(project: Project, event_ids: Sequence[str], by: Hand) -> Change:
    """Make one event of several: the first takes up the links, notes, divergences and rulings of the others.

    That a source is silent about one of them holds no more if another has it speak.

    To say that they are one is to confirm their links, so that every later alignment keeps them together.

    Raises:
        ParallaxError: If fewer than two events are named.
    """
    home, *others = dict.fromkeys(event_ids)
    if not others:
        raise ParallaxError(translate("Errors", "One event cannot be merged. Choose two or more events in the list."))
    gone = set(others)
    first = project.events[home]
    date = next((project.events[key].date for key in (home, *others) if project.events[key].date), "")
    edits = [Edit(first, replace(first, date=date))] if date != first.date else []
    edits += _confirmed([link for key in (home, *others) for link in project.links_of(key)], home)
    edits += [
        Edit(each, replace(each, event_id=home)) for each in project.divergences.values() if each.event_id in gone
    ]
    edits += [
        Edit(note, replace(note, event_id=home)) for note in project.annotations.values() if note.event_id in gone
    ]
    edits += [Edit(mark, replace(mark, event_id=home)) for mark in project.bookmarks.values() if mark.event_id in gone]
    edits += _rulings_merged(project, home, gone)
    edits += [Edit(project.events[key], None) for key in others]
    return by.change(QT_TRANSLATE_NOOP("Changes", "Merge {0} events").format(len(others) + 1), *edits)


def _rulings_merged(project: Project, home: str, gone: set[str]) -> Iterator[Edit]:
    """Rulings of the merged events now speak of the one; those that make no sense there go.

    Of two verdicts on one source that of the first event stays.
    """
    told = {source_id for key in (home, *gone) for source_id in project.passages_of(key)}
    judged = {r.source_id for r in project.rulings.values() if r.kind is RulingKind.VERDICT and r.event_id == home}
    for ruling in project.rulings.values():
        named = tuple(home if key in gone else key for key in (ruling.event_id, ruling.other_id))
        moved = named != (ruling.event_id, ruling.other_id)
        moot = (
            (ruling.kind is RulingKind.APART and named[0] == named[1])
            or (ruling.kind is RulingKind.SILENT and named[0] == home and ruling.source_id in told)
            or (ruling.kind is RulingKind.VERDICT and moved and ruling.source_id in judged)
        )
        if moot:
            yield Edit(ruling, None)
        elif moved:
            yield Edit(ruling, replace(ruling, event_id=named[0], other_id=named[1]))
            judged |= {ruling.source_id} if ruling.kind is RulingKind.VERDICT else set()


def split_event(project: Project, event_id: str, link_ids: Iterable[str], by: Hand) -> Change:
    """Let some links of an event make a new event, which no later alignment joins with the old one again.

    To say which links tell of which event is to confirm them.

    Raises:
        ParallaxError: If no link would move, or none would stay.
    """
    wanted = set(link_ids)
    links = project.links_of(event_id)
    moved = [link for link in links if link.id in wanted]
    staying = [link for link in links if link.id not in wanted]
    if not moved or not staying:
        raise ParallaxError(translate("Errors", "An event is split into two parts. Choose some of its links, not all."))
    old = project.events[event_id]
    new = replace(placed_last(project, fresh_id("event"), label_of(project.words(moved[0].a))), position=old.position)
    apart = Ruling(fresh_id("ruling"), RulingKind.APART, event_id=event_id, other_id=new.id)
    edits = [Edit(None, new), *_confirmed(moved, new.id), *_confirmed(staying, event_id), Edit(None, apart)]
    return by.change(QT_TRANSLATE_NOOP("Changes", "Split event"), *edits)


def _confirmed(links: Iterable[Link], event_id: str) -> list[Edit]:
    pairs = [(link, replace(link, status=LinkStatus.CONFIRMED, event_id=event_id)) for link in links]
    return [Edit(before, after) for before, after in pairs if before != after]


def rejected_links(project: Project) -> list[Link]:
    """The links that the reader rejected, in the order of the text."""
    place = {source.id: number for number, source in enumerate(project.ordered_sources())}
    return sorted(project.rejected_links, key=lambda link: (place[link.a.source_id], link.a, link.b, link.id))


def restore_link(project: Project, link_id: str, by: Hand) -> Change:
    """Make a rejected link what it was: a suggestion, or, where the reader drew it, a confirmed link.

    It joins the event that holds the most of its passages, else a new one.

    Raises:
        ParallaxError: If the link is not rejected.
    """
    link = project.links[link_id]
    if link.status is not LinkStatus.REJECTED:
        raise ParallaxError(translate("Errors", "This link is not rejected, so there is nothing to restore."))
    status = LinkStatus.CONFIRMED if link.origin is Origin.READER else LinkStatus.SUGGESTED
    common = {
        event.id: sum(
            passage.span.overlap(span)
            for passage in link.passages
            for span in project.passages_of(event.id).get(passage.source_id, ())
        )
        for event in project.ordered_events()
    }
    home = max(common, key=lambda key: common[key], default=None)
    edits: list[Edit] = []
    if home is None or not common[home]:
        event = placed_last(project, fresh_id("event"), label_of(project.words(link.a)))
        edits.append(Edit(None, event))
        home = event.id
    return by.change(
        QT_TRANSLATE_NOOP("Changes", "Restore link"), *edits, Edit(link, replace(link, status=status, event_id=home))
    )
