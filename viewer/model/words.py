"""The values of the model as words within a sentence, in the language spoken now."""

from enum import StrEnum

from viewer.translation import QT_TRANSLATE_NOOP, translate

KNOWN = (
    QT_TRANSLATE_NOOP("Words", "number"),
    QT_TRANSLATE_NOOP("Words", "date"),
    QT_TRANSLATE_NOOP("Words", "calendar"),
    QT_TRANSLATE_NOOP("Words", "spelling"),
    QT_TRANSLATE_NOOP("Words", "name"),
    QT_TRANSLATE_NOOP("Words", "participants"),
    QT_TRANSLATE_NOOP("Words", "omission"),
    QT_TRANSLATE_NOOP("Words", "sequence"),
    QT_TRANSLATE_NOOP("Words", "agency"),
    QT_TRANSLATE_NOOP("Words", "causation"),
    QT_TRANSLATE_NOOP("Words", "characterisation"),
    QT_TRANSLATE_NOOP("Words", "contradiction"),
    QT_TRANSLATE_NOOP("Words", "question"),
    QT_TRANSLATE_NOOP("Words", "comment"),
    QT_TRANSLATE_NOOP("Words", "origin"),
    QT_TRANSLATE_NOOP("Words", "purpose"),
    QT_TRANSLATE_NOOP("Words", "corroboration"),
    QT_TRANSLATE_NOOP("Words", "context"),
    QT_TRANSLATE_NOOP("Words", "words"),
    QT_TRANSLATE_NOOP("Words", "quotation"),
    QT_TRANSLATE_NOOP("Words", "meaning"),
    QT_TRANSLATE_NOOP("Words", "proposed"),
    QT_TRANSLATE_NOOP("Words", "accepted"),
    QT_TRANSLATE_NOOP("Words", "dismissed"),
    QT_TRANSLATE_NOOP("Words", "open"),
    QT_TRANSLATE_NOOP("Words", "resolved"),
    QT_TRANSLATE_NOOP("Words", "low"),
    QT_TRANSLATE_NOOP("Words", "medium"),
    QT_TRANSLATE_NOOP("Words", "high"),
    QT_TRANSLATE_NOOP("Words", "suggested"),
    QT_TRANSLATE_NOOP("Words", "confirmed"),
    QT_TRANSLATE_NOOP("Words", "rejected"),
    QT_TRANSLATE_NOOP("Words", "aligner"),
    QT_TRANSLATE_NOOP("Words", "reader"),
    QT_TRANSLATE_NOOP("Words", "agrees"),
    QT_TRANSLATE_NOOP("Words", "differs"),
    QT_TRANSLATE_NOOP("Words", "alone"),
    QT_TRANSLATE_NOOP("Words", "silent"),
)
"""Kinds of notes and of evidence, what readers say of proposals, notes and links, and verdicts."""


def in_words(value: StrEnum) -> str:
    """A value in the language spoken now; itself where it has no word.

    >>> from viewer.model.divergence import NoteKind
    >>> in_words(NoteKind.CAUSATION)
    'causation'
    """
    return translate("Words", value.value)
