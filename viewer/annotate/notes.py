"""What a reader writes: notes on events and passages, of a kind."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from viewer.annotate.events import bereft
from viewer.annotate.hand import Hand, fresh_id
from viewer.annotate.tags import tags_for
from viewer.errors import ParallaxError
from viewer.model.change import Change, Edit
from viewer.model.divergence import Annotation, Certainty, DivergenceStatus, NoteKind, NoteStatus, Quote
from viewer.model.place import Passage
from viewer.model.project import Project
from viewer.model.words import in_words
from viewer.translation import QT_TRANSLATE_NOOP, reword, translate

MAX_NOTE_CP = 100_000


@dataclass(frozen=True, slots=True)
class Wording:
    """What a person says in a note: its kind, its words in Markdown, the names of its tags, how sure they are."""

    kind: NoteKind
    text: str
    tags: tuple[str, ...] = ()
    certainty: Certainty = Certainty.UNSAID


def add_note(
    project: Project,
    said: Wording,
    by: Hand,
    *,
    event_id: str | None = None,
    passages: Sequence[Passage] = (),
    link_id: str | None = None,
    divergence_id: str | None = None,
) -> Change:
    """Write a note on an event, on passages (their words are kept as quotes), on a link or divergence (its too).

    Raises:
        ParallaxError: If it is about nothing or about something that is gone, says nothing,
            or is longer than `MAX_NOTE_CP` code points.
    """
    link, divergence = project.links.get(link_id or ""), project.divergences.get(divergence_id or "")
    if event_id is not None and event_id not in project.events:
        raise ParallaxError(
            translate("Errors", "The event is not there any more. Choose another, or select the words to note.")
        )
    if (link_id and link is None) or (divergence_id and divergence is None):
        raise ParallaxError(
            translate("Errors", "What the note is about is not there any more. Select the words to note.")
        )
    about = link or divergence
    spoken_of = dict.fromkeys([*passages, *(about.passages if about else ())])
    if event_id is None and not spoken_of:
        raise ParallaxError(
            translate("Errors", "Choose an event or select words first: a note needs something to speak of.")
        )
    quotes = tuple(Quote(passage, project.words(passage)) for passage in spoken_of)
    edits, tags = tags_for(project, said.tags)
    note = Annotation(
        fresh_id("note"),
        said.kind,
        _said(said.text, said.kind),
        by.author,
        by.at,
        by.at,
        event_id or (about.event_id if about else None),
        quotes,
        link_id,
        divergence_id,
        certainty=said.certainty,
        tags=tags,
    )
    return by.change(QT_TRANSLATE_NOOP("Changes", "Note: {Words}").format(Words=said.kind), *edits, Edit(None, note))


def reply(project: Project, note_id: str, text: str, by: Hand) -> Change:
    """Answer a note; an answer to an answer goes to the note itself.

    Raises:
        ParallaxError: If the note is gone, or as `add_note`.
    """
    note = project.annotations.get(note_id)
    if note is None:
        raise ParallaxError(translate("Errors", "The note is not there any more."))
    about = note.reply_to or note.id
    said = _said(text, NoteKind.COMMENT)
    answer = Annotation(fresh_id("note"), NoteKind.COMMENT, said, by.author, by.at, by.at, reply_to=about)
    return by.change(QT_TRANSLATE_NOOP("Changes", "Reply"), Edit(None, answer))


def change_note(project: Project, note_id: str, by: Hand, said: Wording) -> Change:
    """Alter what a note says. Its author stays.

    Raises:
        ParallaxError: As `add_note`.
    """
    note = project.annotations[note_id]
    edits, tags = tags_for(project, said.tags)
    text = _said(said.text, said.kind)
    after = replace(note, kind=said.kind, text=text, certainty=said.certainty, tags=tags, changed=by.at)
    return by.change(QT_TRANSLATE_NOOP("Changes", "Change note"), *edits, Edit(note, after))


def wording_of(project: Project, note: Annotation) -> Wording:
    """What a note says, as a person would say it."""
    tags = tuple(project.tags[tag].name for tag in note.tags if tag in project.tags)
    return Wording(note.kind, note.text, tags, note.certainty)


def settle_notes(project: Project, note_ids: Iterable[str], status: NoteStatus, by: Hand) -> Change:
    """Mark notes as resolved, or open them again.

    Raises:
        ParallaxError: If every one of them is so already.
    """
    notes = [project.annotations[key] for key in note_ids if key in project.annotations]
    edits = [Edit(note, replace(note, status=status, changed=by.at)) for note in notes if note.status is not status]
    if not edits:
        raise ParallaxError(translate("Errors", "Nothing to do: this is {0} already.").format(in_words(status)))
    label = (
        QT_TRANSLATE_NOOP("Changes", "Resolve note")
        if status is NoteStatus.RESOLVED
        else QT_TRANSLATE_NOOP("Changes", "Open note again")
    )
    return by.change(label, *edits)


def tag_notes(project: Project, note_ids: Iterable[str], name: str, by: Hand) -> Change:
    """Give notes a tag, which is made if there is none of this name.

    Raises:
        ParallaxError: If every one of them has it, or as `add_tag`.
    """
    edits, (tag,) = tags_for(project, [name])
    notes = [project.annotations[key] for key in note_ids if key in project.annotations]
    tagged = [Edit(note, replace(note, tags=(*note.tags, tag))) for note in notes if tag not in note.tags]
    if not tagged:
        raise ParallaxError(translate("Errors", "Nothing to do: these notes have the tag already."))
    return by.change(QT_TRANSLATE_NOOP("Changes", "Tag notes"), *edits, *tagged)


def remove_note(project: Project, note_id: str, by: Hand) -> Change:
    """Take a note away with its replies, and the event with it that only the note held."""
    edits = [Edit(lost, None) for lost in project.unplaced.values() if lost.note_id == note_id]
    edits += [Edit(note, None) for note in (*project.replies_to(note_id), project.annotations[note_id])]
    edits += bereft(project.after(by.change("", *edits)))
    return by.change(QT_TRANSLATE_NOOP("Changes", "Remove note"), *edits)


def accept_divergence(project: Project, divergence_id: str, by: Hand, kind: NoteKind | None = None) -> Change:
    """Make a proposed divergence the reader's own: a note with both quotes, of the kind proposed or another."""
    divergence = project.divergences[divergence_id]
    chosen = kind or divergence.kind
    quotes = tuple(Quote(passage, project.words(passage)) for passage in divergence.passages)
    note = Annotation(
        fresh_id("note"),
        chosen,
        # From now on it is the reader's own sentence, so it stays in the language it is read in.
        reword("Divergences", divergence.note),
        by.author,
        by.at,
        by.at,
        divergence.event_id,
        quotes,
        divergence_id=divergence_id,
    )
    accepted = replace(divergence, status=DivergenceStatus.ACCEPTED)
    return by.change(
        QT_TRANSLATE_NOOP("Changes", "Accept: {Words}").format(Words=chosen),
        Edit(divergence, accepted),
        Edit(None, note),
    )


def propose_again(project: Project, divergence_ids: Iterable[str], by: Hand) -> Change:
    """Take back that divergences were dismissed.

    Raises:
        ParallaxError: If none of them was.
    """
    found = [project.divergences[key] for key in divergence_ids if key in project.divergences]
    dismissed = [each for each in found if each.status is DivergenceStatus.DISMISSED]
    if not dismissed:
        raise ParallaxError(translate("Errors", "Nothing to do: none of these was dismissed."))
    edits = [Edit(each, replace(each, status=DivergenceStatus.PROPOSED)) for each in dismissed]
    return by.change(QT_TRANSLATE_NOOP("Changes", "Bring back divergence"), *edits)


def dismiss_divergence(project: Project, divergence_id: str, by: Hand) -> Change:
    """Say that a proposed divergence is none."""
    divergence = project.divergences[divergence_id]
    return by.change(
        QT_TRANSLATE_NOOP("Changes", "Dismiss: {Words}").format(Words=divergence.kind),
        Edit(divergence, replace(divergence, status=DivergenceStatus.DISMISSED)),
    )


def _said(text: str, kind: NoteKind) -> str:
    said = text.strip()
    if not said and not kind.is_divergence:
        raise ParallaxError(translate("Errors", "The note is empty. Write a few words, or choose Cancel."))
    if len(said) > MAX_NOTE_CP:
        raise ParallaxError(
            translate("Errors", "The note is longer than {0} characters. Shorten it, or make two of it.").format(
                f"{MAX_NOTE_CP:,}"
            )
        )
    return said
