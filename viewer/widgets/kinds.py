"""The kinds of notes in words."""

from PySide6.QtCore import QCoreApplication

from viewer.model.divergence import Certainty, NoteKind
from viewer.translation import QT_TRANSLATE_NOOP

NAMES = {
    NoteKind.NUMBER: QT_TRANSLATE_NOOP("Kinds", "Number"),
    NoteKind.DATE: QT_TRANSLATE_NOOP("Kinds", "Date"),
    NoteKind.CALENDAR: QT_TRANSLATE_NOOP("Kinds", "Calendar"),
    NoteKind.SPELLING: QT_TRANSLATE_NOOP("Kinds", "Spelling"),
    NoteKind.NAME: QT_TRANSLATE_NOOP("Kinds", "Name"),
    NoteKind.PARTICIPANTS: QT_TRANSLATE_NOOP("Kinds", "Participants"),
    NoteKind.OMISSION: QT_TRANSLATE_NOOP("Kinds", "Omission"),
    NoteKind.SEQUENCE: QT_TRANSLATE_NOOP("Kinds", "Sequence"),
    NoteKind.AGENCY: QT_TRANSLATE_NOOP("Kinds", "Agency"),
    NoteKind.CAUSATION: QT_TRANSLATE_NOOP("Kinds", "Causation"),
    NoteKind.CHARACTERISATION: QT_TRANSLATE_NOOP("Kinds", "Characterisation"),
    NoteKind.CONTRADICTION: QT_TRANSLATE_NOOP("Kinds", "Contradiction"),
    NoteKind.QUESTION: QT_TRANSLATE_NOOP("Kinds", "Question"),
    NoteKind.COMMENT: QT_TRANSLATE_NOOP("Kinds", "Comment"),
    NoteKind.ORIGIN: QT_TRANSLATE_NOOP("Kinds", "Source: origin"),
    NoteKind.PURPOSE: QT_TRANSLATE_NOOP("Kinds", "Source: purpose"),
    NoteKind.CORROBORATION: QT_TRANSLATE_NOOP("Kinds", "Source: corroboration"),
    NoteKind.CONTEXT: QT_TRANSLATE_NOOP("Kinds", "Source: context"),
}

CERTAINTIES = {
    Certainty.UNSAID: QT_TRANSLATE_NOOP("NoteComposer", "Not said how sure"),
    Certainty.LOW: QT_TRANSLATE_NOOP("NoteComposer", "Unsure"),
    Certainty.MEDIUM: QT_TRANSLATE_NOOP("NoteComposer", "Fairly sure"),
    Certainty.HIGH: QT_TRANSLATE_NOOP("NoteComposer", "Sure"),
}
"""How sure an annotator is, in words of the context `NoteComposer`."""


def kind_name(kind: NoteKind) -> str:
    """A kind in the person's language."""
    return QCoreApplication.translate("Kinds", NAMES[kind])
