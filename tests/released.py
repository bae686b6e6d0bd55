"""The project file that a release leaves among the test data, for all later ones to open: `python -m tests.released`.

Every table of the present format has a row in it. `docs/releasing.md` says when it is made.
"""

import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from tests.conftest import ROOT
from tests.samples import passage
from viewer.annotate.bookmarks import add_bookmark
from viewer.annotate.links import draw_link, judge_links, rename_event
from viewer.annotate.names import merge_names
from viewer.annotate.notes import Wording, accept_divergence, add_note, dismiss_divergence, reply
from viewer.annotate.reanchor import replace_text
from viewer.annotate.rulings import rule_nothing
from viewer.annotate.verdicts import judge_source
from viewer.model.divergence import Certainty, DivergenceStatus, NoteKind
from viewer.model.link import LinkStatus
from viewer.model.ruling import Verdict
from viewer.model.source import Calendar, Metadata, Source
from viewer.model.structure import Locus, LocusKind, Structure
from viewer.session import Session
from viewer.store.file_format import MAJOR, MINOR

FOLDER = ROOT / "tests" / "data" / "projects"

DIKE = """The dike at Harnwerth broke on 3 May 1651. The water stood in the church for nine days.

On 7 May five wardens left the council of Harnwerth, and Ode Vries with them. Bread was dear that summer.

Nobody was blamed. The mill of Tamme Hoek was lost to the flood on the first night."""

FLOOD = """In the spring of 1651 the water came over the dike at Harnwerth. It stood in the church for eleven days.

Four wardens, among them Ode Vries, gave up their seats in the council of Harnwerth on 7 May.

Tamme Hoek had long wanted a new mill. On the first night of the flood his mill burnt down."""

GOAT = "The sexton's goat sat on the roof for a week.\n\n"

LETTER = f"""Dear sister, the water took all of our rye, and Jeltje weeps.

{GOAT}Pray for us who live behind the dike."""

EVENT, QUESTION, READER = "The wardens resign", "Who *counted* the wardens?", "H. Brandt"
WARDENS = ("five wardens left the council of Harnwerth", "Four wardens, among them Ode Vries, gave up their seats")


def _sources() -> tuple[Source, Source, Source]:
    pages = Structure(loci=(Locus(LocusKind.PAGE, "12", 0), Locus(LocusKind.PAGE, "13", DIKE.index("Nobody"))))
    dike = Metadata("The dike", "A. Boom", "1652", perspective="council", calendar=Calendar.GREGORIAN, language="en")
    flood = Metadata("High water", "M. Tjaden", "1660", perspective="parish", calendar=Calendar.JULIAN, language="en")
    return (
        Source("dike", DIKE, dike, 0, pages),
        Source("flood", FLOOD, flood, 1),
        Source("letter", LETTER, Metadata("A letter", genre="personal_communication", place="Harnwerth"), 2),
    )


def write(path: Path) -> None:
    """Make the file: a comparison of invented accounts that a reader has worked on with all there is."""
    dike, flood, letter = sources = _sources()
    with Session.create(path, READER, sources) as session:
        session._clock = lambda: datetime(2026, 11, 22, 10, tzinfo=UTC)
        session.meaning = False
        session.align()
        five, four = passage(dike, WARDENS[0]), passage(flood, WARDENS[1])
        session.apply(draw_link(session.project, five, four, session.hand()))
        drawn = next(link for link in session.project.links.values() if link.passages == (five, four))
        event = drawn.event_id
        assert event
        session.apply(rename_event(session.project, event, EVENT, session.hand()))
        counted = passage(dike, "five wardens")
        asked = Wording(NoteKind.QUESTION, QUESTION, ("numbers",), Certainty.LOW)
        session.apply(add_note(session.project, asked, session.hand(), event_id=event, passages=[counted]))
        question = next(note for note in session.project.annotations.values() if note.text == QUESTION)
        session.apply(reply(session.project, question.id, "The clerk of the council.", session.hand()))
        suggested = min(key for key, link in session.project.links.items() if link.status is LinkStatus.SUGGESTED)
        session.apply(judge_links(session.project, [suggested], LinkStatus.CONFIRMED, session.hand()))
        accepted, dismissed = sorted(session.project.divergences)[:2]
        session.apply(accept_divergence(session.project, accepted, session.hand()))
        session.apply(dismiss_divergence(session.project, dismissed, session.hand()))
        assert session.project.divergences[dismissed].status is DivergenceStatus.DISMISSED
        bread = passage(dike, "Bread was dear that summer.")
        session.apply(rule_nothing(session.project, bread, session.hand()))
        session.apply(judge_source(session.project, event, flood.id, Verdict.DIFFERS, session.hand()))
        session.apply(merge_names(session.project, ["Ode Vries", "O. Vries"], session.hand()))
        session.apply(add_bookmark(session.project, session.hand(), event_id=event))
        goat = Wording(NoteKind.COMMENT, "Whose goat?")
        session.apply(add_note(session.project, goat, session.hand(), passages=[passage(letter, "The sexton's goat")]))
        corrected = Source("corrected", LETTER.replace(GOAT, ""), letter.meta)
        session.apply(replace_text(session.project, letter.id, corrected, session.hand()).change)
    with closing(sqlite3.connect(path)) as connection:
        # Small pages, as most tables hold a row or two.
        connection.execute("PRAGMA page_size = 1024")
        connection.execute("VACUUM")


if __name__ == "__main__":
    made = FOLDER / f"format-{MAJOR}.{MINOR}.parallax"
    if made.exists():
        sys.exit(f"{made.name} is there already. A file of a released format is never made anew.")
    write(made)
    print(made.relative_to(ROOT))
