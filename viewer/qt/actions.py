"""Everything the person can do, as one table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from viewer.translation import QT_TRANSLATE_NOOP

CONTEXT = "Actions"
HELD = "held"
"""The property of an action that is never offered."""


class Need(StrEnum):
    """The state in which something can be done."""

    ALWAYS = "always"
    PROJECT = "project"
    EXPORTED = "exported"
    """Something was exported since the program was started."""
    ANY_SOURCE = "any_source"
    SOURCES = "sources"
    """Two at least."""
    EVENTS = "events"
    EVENT = "event"
    """One is chosen."""
    TWO_EVENTS = "two_events"
    """They are marked in the list."""
    FILTERED = "filtered"
    """Some events are left out."""
    PICTURE = "picture"
    """A view is in front that can be kept as a picture."""
    SELECTION = "selection"
    TWO_SELECTIONS = "two_selections"
    SUBJECT = "subject"
    """An event is chosen, or words are selected."""
    UNPLACED = "unplaced"
    """Something waits for words that a corrected text does not have."""
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing the person can do from a menu or the keyboard. `icon` is a Lucide name."""

    id: str
    menu: str
    text: str
    shortcuts: tuple[str, ...] = ()
    needs: Need = Need.ALWAYS
    icon: str = ""
    checkable: bool = False
    separated: bool = False


MENUS = (
    QT_TRANSLATE_NOOP("Actions", "&File"),
    QT_TRANSLATE_NOOP("Actions", "&Edit"),
    QT_TRANSLATE_NOOP("Actions", "&View"),
    QT_TRANSLATE_NOOP("Actions", "&Go"),
    QT_TRANSLATE_NOOP("Actions", "&Align"),
    QT_TRANSLATE_NOOP("Actions", "An&notate"),
    QT_TRANSLATE_NOOP("Actions", "&Help"),
)

ACTIONS = (
    ActionSpec("file.new", "&File", QT_TRANSLATE_NOOP("Actions", "&New project…"), ("Ctrl+N",)),
    ActionSpec("file.open", "&File", QT_TRANSLATE_NOOP("Actions", "&Open project…"), ("Ctrl+O",), icon="folder-open"),
    ActionSpec("file.save_copy", "&File", QT_TRANSLATE_NOOP("Actions", "Save a cop&y…"), (), Need.PROJECT),
    ActionSpec(
        "file.add_source",
        "&File",
        QT_TRANSLATE_NOOP("Actions", "&Add source…"),
        ("Ctrl+Shift+A",),
        icon="plus",
        separated=True,
    ),
    ActionSpec(
        "file.paste_source", "&File", QT_TRANSLATE_NOOP("Actions", "Add source from clip&board…"), ("Ctrl+Shift+V",)
    ),
    ActionSpec(
        "file.describe", "&File", QT_TRANSLATE_NOOP("Actions", "&Describe source…"), ("Ctrl+I",), Need.ANY_SOURCE
    ),
    ActionSpec(
        "file.replace_source",
        "&File",
        QT_TRANSLATE_NOOP("Actions", "Replace source by a corrected &text…"),
        (),
        Need.ANY_SOURCE,
    ),
    ActionSpec(
        "file.cite", "&File", QT_TRANSLATE_NOOP("Actions", "&Citations from a bibliography…"), (), Need.ANY_SOURCE
    ),
    ActionSpec("file.remove_source", "&File", QT_TRANSLATE_NOOP("Actions", "&Remove source…"), (), Need.ANY_SOURCE),
    ActionSpec(
        "file.export",
        "&File",
        QT_TRANSLATE_NOOP("Actions", "&Export comparison…"),
        ("Ctrl+E",),
        Need.ANY_SOURCE,
        icon="file-output",
        separated=True,
    ),
    ActionSpec("file.print", "&File", QT_TRANSLATE_NOOP("Actions", "&Print…"), ("Ctrl+P",), Need.ANY_SOURCE, "printer"),
    ActionSpec(
        "file.import", "&File", QT_TRANSLATE_NOOP("Actions", "&Import comparison or annotations…"), (), Need.PROJECT
    ),
    ActionSpec(
        "file.show_export", "&File", QT_TRANSLATE_NOOP("Actions", "Sho&w the exported file"), needs=Need.EXPORTED
    ),
    ActionSpec("file.quit", "&File", QT_TRANSLATE_NOOP("Actions", "&Quit"), ("Ctrl+Q",), separated=True),
    ActionSpec("edit.undo", "&Edit", QT_TRANSLATE_NOOP("Actions", "&Undo"), ("Ctrl+Z",), Need.UNDO, icon="undo-2"),
    ActionSpec(
        "edit.redo",
        "&Edit",
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        Need.REDO,
        icon="redo-2",
    ),
    ActionSpec("edit.rename_event", "&Edit", QT_TRANSLATE_NOOP("Actions", "Re&name event"), ("F2",), Need.EVENT),
    ActionSpec(
        "edit.history",
        "&Edit",
        QT_TRANSLATE_NOOP("Actions", "&History of the project…"),
        ("Ctrl+Shift+H",),
        Need.PROJECT,
    ),
    ActionSpec(
        "search.everywhere",
        "&Edit",
        QT_TRANSLATE_NOOP("Actions", "S&earch everywhere…"),
        ("Ctrl+Shift+F",),
        Need.ANY_SOURCE,
        icon="search",
        separated=True,
    ),
    ActionSpec(
        "search.here", "&Edit", QT_TRANSLATE_NOOP("Actions", "&Find in this pane…"), ("Ctrl+F",), Need.ANY_SOURCE
    ),
    ActionSpec("search.next", "&Edit", QT_TRANSLATE_NOOP("Actions", "Ne&xt place found"), ("F3",), Need.ANY_SOURCE),
    ActionSpec(
        "search.previous",
        "&Edit",
        QT_TRANSLATE_NOOP("Actions", "&Previous place found"),
        ("Shift+F3",),
        Need.ANY_SOURCE,
    ),
    ActionSpec("edit.annotator", "&Edit", QT_TRANSLATE_NOOP("Actions", "&Annotator’s name…"), (), separated=True),
    ActionSpec("edit.settings", "&Edit", QT_TRANSLATE_NOOP("Actions", "&Settings…"), ("Ctrl+,",)),
    ActionSpec(
        "view.reader",
        "&View",
        QT_TRANSLATE_NOOP("Actions", "&Reader"),
        ("Ctrl+1",),
        icon="columns-3",
        checkable=True,
    ),
    ActionSpec(
        "view.synopsis",
        "&View",
        QT_TRANSLATE_NOOP("Actions", "S&ynopsis"),
        ("Ctrl+2",),
        icon="table-2",
        checkable=True,
    ),
    ActionSpec(
        "view.matrix", "&View", QT_TRANSLATE_NOOP("Actions", "&Matrix"), ("Ctrl+3",), icon="grid-3x3", checkable=True
    ),
    ActionSpec(
        "view.timeline",
        "&View",
        QT_TRANSLATE_NOOP("Actions", "T&imeline"),
        ("Ctrl+4",),
        icon="chart-gantt",
        checkable=True,
    ),
    ActionSpec(
        "view.map", "&View", QT_TRANSLATE_NOOP("Actions", "Ma&p"), ("Ctrl+5",), icon="chart-scatter", checkable=True
    ),
    ActionSpec(
        "view.all_events", "&View", QT_TRANSLATE_NOOP("Actions", "Show &all events"), ("Ctrl+Shift+E",), Need.FILTERED
    ),
    ActionSpec("view.save_picture", "&View", QT_TRANSLATE_NOOP("Actions", "Sa&ve picture…"), (), Need.PICTURE),
    ActionSpec(
        "view.larger", "&View", QT_TRANSLATE_NOOP("Actions", "&Larger text"), ("Ctrl++", "Ctrl+="), separated=True
    ),
    ActionSpec("view.smaller", "&View", QT_TRANSLATE_NOOP("Actions", "&Smaller text"), ("Ctrl+-",)),
    ActionSpec("view.tied", "&View", QT_TRANSLATE_NOOP("Actions", "&Tie scrolling"), ("Ctrl+Shift+S",), checkable=True),
    ActionSpec(
        "view.pane_left",
        "&View",
        QT_TRANSLATE_NOOP("Actions", "Pane to the le&ft"),
        ("Alt+Shift+PgUp",),
        Need.ANY_SOURCE,
    ),
    ActionSpec(
        "view.pane_right",
        "&View",
        QT_TRANSLATE_NOOP("Actions", "Pane to the ri&ght"),
        ("Alt+Shift+PgDown",),
        Need.ANY_SOURCE,
    ),
    ActionSpec(
        "view.pane_source",
        "&View",
        QT_TRANSLATE_NOOP("Actions", "S&ource of the pane…"),
        ("Ctrl+Shift+O",),
        Need.ANY_SOURCE,
    ),
    ActionSpec(
        "view.system", "&View", QT_TRANSLATE_NOOP("Actions", "Colo&urs of the system"), checkable=True, separated=True
    ),
    ActionSpec("view.light", "&View", QT_TRANSLATE_NOOP("Actions", "&Light"), checkable=True),
    ActionSpec("view.dark", "&View", QT_TRANSLATE_NOOP("Actions", "&Dark"), checkable=True),
    ActionSpec("view.contrast", "&View", QT_TRANSLATE_NOOP("Actions", "&High contrast"), checkable=True),
    ActionSpec(
        "go.next", "&Go", QT_TRANSLATE_NOOP("Actions", "&Next event"), ("Alt+Down",), Need.EVENTS, "chevron-right"
    ),
    ActionSpec(
        "go.previous", "&Go", QT_TRANSLATE_NOOP("Actions", "&Previous event"), ("Alt+Up",), Need.EVENTS, "chevron-left"
    ),
    ActionSpec("go.next_open", "&Go", QT_TRANSLATE_NOOP("Actions", "Next &unconfirmed event"), ("U",), Need.EVENTS),
    ActionSpec(
        "go.previous_open", "&Go", QT_TRANSLATE_NOOP("Actions", "Previous un&confirmed event"), ("Alt+U",), Need.EVENTS
    ),
    ActionSpec(
        "go.next_link", "&Go", QT_TRANSLATE_NOOP("Actions", "Next unconfirmed &link"), ("Shift+U",), Need.EVENTS
    ),
    ActionSpec(
        "go.next_bookmark", "&Go", QT_TRANSLATE_NOOP("Actions", "Next &bookmark"), ("B",), Need.PROJECT, separated=True
    ),
    ActionSpec(
        "go.previous_bookmark", "&Go", QT_TRANSLATE_NOOP("Actions", "Previous b&ookmark"), ("Alt+B",), Need.PROJECT
    ),
    ActionSpec("go.bookmarks", "&Go", QT_TRANSLATE_NOOP("Actions", "Boo&kmarks…"), ("Ctrl+B",), Need.PROJECT),
    ActionSpec("go.next_pane", "&Go", QT_TRANSLATE_NOOP("Actions", "Ne&xt pane"), ("Alt+PgDown",), Need.ANY_SOURCE),
    ActionSpec(
        "go.previous_pane", "&Go", QT_TRANSLATE_NOOP("Actions", "Pre&vious pane"), ("Alt+PgUp",), Need.ANY_SOURCE
    ),
    ActionSpec("go.area", "&Go", QT_TRANSLATE_NOOP("Actions", "Next &area of the window"), ("F6",), separated=True),
    ActionSpec("go.command", "&Go", QT_TRANSLATE_NOOP("Actions", "All &commands…"), ("Ctrl+K",)),
    ActionSpec(
        "align.run", "&Align", QT_TRANSLATE_NOOP("Actions", "&Align"), ("Ctrl+L",), Need.SOURCES, icon="git-merge"
    ),
    ActionSpec("align.names", "&Align", QT_TRANSLATE_NOOP("Actions", "&Names…"), ("Ctrl+Shift+N",), Need.ANY_SOURCE),
    ActionSpec(
        "align.confirm",
        "&Align",
        QT_TRANSLATE_NOOP("Actions", "&Confirm event"),
        ("C",),
        Need.EVENT,
        "check",
        separated=True,
    ),
    ActionSpec("align.reject", "&Align", QT_TRANSLATE_NOOP("Actions", "&Reject event"), ("X",), Need.EVENT, "x"),
    ActionSpec(
        "align.link",
        "&Align",
        QT_TRANSLATE_NOOP("Actions", "&Link the selections"),
        ("L",),
        Need.TWO_SELECTIONS,
        "link",
    ),
    ActionSpec(
        "align.merge",
        "&Align",
        QT_TRANSLATE_NOOP("Actions", "&Merge events"),
        ("M",),
        Need.TWO_EVENTS,
        separated=True,
    ),
    ActionSpec("align.split", "&Align", QT_TRANSLATE_NOOP("Actions", "&Split event…"), ("S",), Need.EVENT),
    ActionSpec("align.nothing", "&Align", QT_TRANSLATE_NOOP("Actions", "N&othing here"), (), Need.SELECTION),
    ActionSpec("align.silent", "&Align", QT_TRANSLATE_NOOP("Actions", "So&urce is silent about event"), (), Need.EVENT),
    ActionSpec(
        "align.many", "&Align", QT_TRANSLATE_NOOP("Actions", "Confirm or reject man&y…"), ("Ctrl+Shift+C",), Need.EVENTS
    ),
    ActionSpec("align.places", "&Align", QT_TRANSLATE_NOOP("Actions", "Places to &find again…"), (), Need.UNPLACED),
    ActionSpec(
        "align.start_earlier",
        "&Align",
        QT_TRANSLATE_NOOP("Actions", "Start of the passage a word earlier"),
        ("Alt+Shift+Left",),
        Need.EVENT,
        separated=True,
    ),
    ActionSpec(
        "align.start_later",
        "&Align",
        QT_TRANSLATE_NOOP("Actions", "Start of the passage a word later"),
        ("Alt+Shift+Right",),
        Need.EVENT,
    ),
    ActionSpec(
        "align.end_earlier",
        "&Align",
        QT_TRANSLATE_NOOP("Actions", "End of the passage a word earlier"),
        ("Alt+Shift+Up",),
        Need.EVENT,
    ),
    ActionSpec(
        "align.end_later",
        "&Align",
        QT_TRANSLATE_NOOP("Actions", "End of the passage a word later"),
        ("Alt+Shift+Down",),
        Need.EVENT,
    ),
    ActionSpec(
        "align.start_earlier_sentence",
        "&Align",
        QT_TRANSLATE_NOOP("Actions", "Start of the passage a sentence earlier"),
        ("Ctrl+Alt+Shift+Left",),
        Need.EVENT,
    ),
    ActionSpec(
        "align.start_later_sentence",
        "&Align",
        QT_TRANSLATE_NOOP("Actions", "Start of the passage a sentence later"),
        ("Ctrl+Alt+Shift+Right",),
        Need.EVENT,
    ),
    ActionSpec(
        "align.end_earlier_sentence",
        "&Align",
        QT_TRANSLATE_NOOP("Actions", "End of the passage a sentence earlier"),
        ("Ctrl+Alt+Shift+Up",),
        Need.EVENT,
    ),
    ActionSpec(
        "align.end_later_sentence",
        "&Align",
        QT_TRANSLATE_NOOP("Actions", "End of the passage a sentence later"),
        ("Ctrl+Alt+Shift+Down",),
        Need.EVENT,
    ),
    ActionSpec(
        "annotate.note", "An&notate", QT_TRANSLATE_NOOP("Actions", "&Note…"), ("N",), Need.SUBJECT, icon="sticky-note"
    ),
    ActionSpec("annotate.bookmark", "An&notate", QT_TRANSLATE_NOOP("Actions", "&Bookmark"), ("Ctrl+D",), Need.SUBJECT),
    ActionSpec(
        "annotate.history", "An&notate", QT_TRANSLATE_NOOP("Actions", "&History of event…"), ("Ctrl+H",), Need.EVENT
    ),
    ActionSpec(
        "annotate.notes", "An&notate", QT_TRANSLATE_NOOP("Actions", "&All notes…"), ("Ctrl+Shift+M",), Need.PROJECT
    ),
    ActionSpec("annotate.tags", "An&notate", QT_TRANSLATE_NOOP("Actions", "&Tags…"), (), Need.PROJECT),
    ActionSpec(
        "annotate.dismissed",
        "An&notate",
        QT_TRANSLATE_NOOP("Actions", "&Bring back dismissed divergences"),
        (),
        Need.EVENT,
    ),
    ActionSpec("help.shortcuts", "&Help", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), ("F1",)),
    ActionSpec("help.about", "&Help", QT_TRANSLATE_NOOP("Actions", "&About Parallax")),
)


def make_actions(parent: QObject) -> dict[str, QAction]:
    """One QAction for each row of the table, by id, in its order."""
    actions: dict[str, QAction] = {}
    for spec in ACTIONS:
        action = QAction(translated(spec.text), parent)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
        action.setCheckable(spec.checkable)
        actions[spec.id] = action
    return actions


def enable(actions: dict[str, QAction], states: set[Need]) -> None:
    """Offer just the actions whose need is among the present states."""
    for spec in ACTIONS:
        possible = spec.needs is Need.ALWAYS or spec.needs in states
        actions[spec.id].setEnabled(possible and not actions[spec.id].property(HELD))


def translated(text: str) -> str:
    """A text of the table in the person's language."""
    return QCoreApplication.translate(CONTEXT, text)


def set_shortcuts(actions: Mapping[str, QAction], chosen: Mapping[str, Sequence[str]]) -> None:
    """Give each action the keys chosen for it, else those of the table."""
    for spec in ACTIONS:
        keys = chosen.get(spec.id, spec.shortcuts)
        actions[spec.id].setShortcuts([QKeySequence(each) for each in keys])
