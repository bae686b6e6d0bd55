"""Places that a reader wants to come back to: marked, let go, walked through in the order of the list."""

from viewer.annotate.events import bereft, label_of
from viewer.annotate.hand import Hand, fresh_id
from viewer.errors import ParallaxError
from viewer.model.bookmark import MAX_LABEL_CP, Bookmark
from viewer.model.change import Change, Edit
from viewer.model.place import Passage
from viewer.model.project import Project
from viewer.translation import QT_TRANSLATE_NOOP, translate


def add_bookmark(
    project: Project, by: Hand, *, event_id: str | None = None, passage: Passage | None = None, label: str = ""
) -> Change:
    """Mark a passage, else an event, under its own words if no label is given.

    Raises:
        ParallaxError: If there is nothing to mark, it is marked already, or the event is gone.
    """
    if passage is not None:
        event_id = None
        words = label_of(project.words(passage))
    elif event_id in project.events and event_id is not None:
        words = project.events[event_id].label
    else:
        raise ParallaxError(translate("Errors", "Choose an event or select words first: a bookmark needs a place."))
    if any((mark.event_id, mark.passage) == (event_id, passage) for mark in project.bookmarks.values()):
        raise ParallaxError(translate("Errors", "This has a bookmark already."))
    said = (label.strip() or words or "…")[:MAX_LABEL_CP]
    return by.change(
        QT_TRANSLATE_NOOP("Changes", "Bookmark"),
        Edit(None, Bookmark(fresh_id("mark"), said, by.author, by.at, event_id, passage)),
    )


def remove_bookmark(project: Project, bookmark_id: str, by: Hand) -> Change:
    """Take a bookmark away, and the event with it that only the bookmark held."""
    edit = Edit(project.bookmarks[bookmark_id], None)
    return by.change(QT_TRANSLATE_NOOP("Changes", "Remove bookmark"), edit, *bereft(project.after(by.change("", edit))))


def ordered_bookmarks(project: Project) -> list[Bookmark]:
    """First those on events, in the order of the list, then those on passages, source by source in reading order."""
    events = {event.id: number for number, event in enumerate(project.ordered_events())}
    sources = {source.id: number for number, source in enumerate(project.ordered_sources())}

    def place(mark: Bookmark) -> tuple[int, int, int, str]:
        if mark.passage:
            return 1, sources[mark.passage.source_id], mark.passage.span.start_cp, mark.id
        return 0, events[mark.event_id or ""], 0, mark.id

    return sorted(project.bookmarks.values(), key=place)
