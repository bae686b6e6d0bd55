"""What a reader writes: notes on events and passages, of a kind."""

from collections.abc import Sequence
from dataclasses import replace

from viewer.annotate.events import bereft
from viewer.annotate.hand import Hand, fresh_id
from viewer.errors import ParallaxError
from viewer.model.change import Change, Edit
from viewer.model.divergence import Annotation, DivergenceStatus, NoteKind, Quote
from viewer.model.place import Passage
from viewer.model.project import Project

MAX_NOTE_CP = 100_000


def add_note(
    project: Project,
    kind: NoteKind,
    text: str,
    by: Hand,
    *,
    event_id: str | None = None,
    passages: Sequence[Passage] = (),
) -> Change:
    """Write a note on an event, on passages (their words are kept as quotes), or on both.

    Raises:
        ParallaxError: If it is about nothing or about an event that is gone, says nothing,
            or is longer than `MAX_NOTE_CP` code points.
    """
    if event_id is None and not passages:
        raise ParallaxError("Choose an event or select words first: a note needs something to speak of.")
    if event_id is not None and event_id not in project.events:
        raise ParallaxError("The event is not there any more. Choose another, or select the words to note.")
    quotes = tuple(Quote(passage, project.words(passage)) for passage in passages)
    note = Annotation(fresh_id("note"), kind, _said(text, kind), by.author, by.at, by.at, event_id, quotes)
    return by.change(f"Note: {kind}", Edit(None, note))


def change_note(
    project: Project, note_id: str, by: Hand, *, kind: NoteKind | None = None, text: str | None = None
) -> Change:
    """Alter the kind or the words of a note. Its author stays.

    Raises:
        ParallaxError: As `add_note`.
    """
    note = project.annotations[note_id]
    kind = kind or note.kind
    said = note.text if text is None else _said(text, kind)
    return by.change("Change note", Edit(note, replace(note, kind=kind, text=said, changed=by.at)))


def remove_note(project: Project, note_id: str, by: Hand) -> Change:
    """Take a note away, and the event with it that only the note held."""
    edits = [Edit(lost, None) for lost in project.unplaced.values() if lost.note_id == note_id]
    edits.append(Edit(project.annotations[note_id], None))
    edits += bereft(project.after(by.change("", *edits)))
    return by.change("Remove note", *edits)


def accept_divergence(project: Project, divergence_id: str, by: Hand, kind: NoteKind | None = None) -> Change:
    """Make a proposed divergence the reader's own: a note with both quotes, of the kind proposed or another."""
    divergence = project.divergences[divergence_id]
    chosen = kind or divergence.kind
    quotes = tuple(Quote(passage, project.words(passage)) for passage in divergence.passages)
    note = Annotation(fresh_id("note"), chosen, divergence.note, by.author, by.at, by.at, divergence.event_id, quotes)
    accepted = replace(divergence, status=DivergenceStatus.ACCEPTED)
    return by.change(f"Accept: {chosen}", Edit(divergence, accepted), Edit(None, note))


def dismiss_divergence(project: Project, divergence_id: str, by: Hand) -> Change:
    """Say that a proposed divergence is none."""
    divergence = project.divergences[divergence_id]
    return by.change(
        f"Dismiss: {divergence.kind}", Edit(divergence, replace(divergence, status=DivergenceStatus.DISMISSED))
    )


def _said(text: str, kind: NoteKind) -> str:
    said = text.strip()
    if not said and not kind.is_divergence:
        raise ParallaxError("The note is empty. Write a few words, or choose Cancel.")
    if len(said) > MAX_NOTE_CP:
        raise ParallaxError(f"The note is longer than {MAX_NOTE_CP:,} characters. Shorten it, or make two of it.")
    return said
