"""What one account of an event tells and no other does: a person, the day, a day given in two calendars."""

from collections.abc import Iterator, Sequence

from viewer.diverge.dates import dual_days
from viewer.diverge.naming import Name, lists_of, words_of_group
from viewer.diverge.scene import Finding, Telling
from viewer.diverge.times import times
from viewer.model.divergence import NoteKind
from viewer.translation import QT_TRANSLATE_NOOP

RARE = 4.0
"""Rarity from which a name is surely none that the other accounts give in other words."""

_FEW = 3


def find(tellings: Sequence[Telling]) -> Iterator[Finding]:
    """What stands in one telling only, without a counterpart to quote."""
    for telling in tellings:
        others = [other for other in tellings if other is not telling]
        if others:
            yield from _read_in_both(telling, others)
            yield from _people(telling, others)
            yield from _day(telling, others)


def _read_in_both(telling: Telling, others: Sequence[Telling]) -> Iterator[Finding]:
    """A day that is written in both calendars, and met by no day of the others: how it is read."""
    for place, said, (old, new) in dual_days(telling):
        if not any(sentence.dates for other in others for sentence in other.sentences):
            note = QT_TRANSLATE_NOOP(
                "Divergences", "{a} writes {0}, one day in two calendars: {Day} Julian is {Day2} Gregorian."
            ).format(said, a=telling.letter, Day=old, Day2=new)
            yield Finding(NoteKind.CALENDAR, telling.passage(place), None, note, 0.8)


def _people(telling: Telling, others: Sequence[Telling]) -> Iterator[Finding]:
    """The first person whom no other source names anywhere, called by a full name or with an office."""
    known = frozenset().union(*(other.every_key for other in others))
    for sentence in telling.sentences:
        for names in lists_of(sentence):
            for name in names:
                if not name.keys & (known | telling.chief | telling.places) and _is_full(name):
                    note = (
                        QT_TRANSLATE_NOOP("Divergences", "{a} alone names {0}; {b} tells of this without the name.")
                        if len(others) == 1
                        else QT_TRANSLATE_NOOP(
                            "Divergences", "{a} alone names {0}; {Names} tell of this without the name."
                        )
                    ).format(name.text, a=telling.letter, b=others[0].letter, Names=_letters(others))
                    yield Finding(NoteKind.OMISSION, telling.passage(name.span), None, note, 0.4)
                    return


def _is_full(name: Name) -> bool:
    """Whether it is surely a person: a rare name of two words or after an office, and no common noun of German."""
    language = name.sentence.account.language
    if language == "de" or not name.is_person or name.rarity < RARE or name.end - name.first > _FEW:
        return False
    offices = words_of_group("office", language)
    last = name.sentence.words[name.end - 1].text.lower()
    if {last, last.removesuffix("s")} & offices:
        return False
    return name.end - name.first > 1 or name.before in offices


def _day(telling: Telling, others: Sequence[Telling]) -> Iterator[Finding]:
    """The day of an event, where no other account says anything of the time."""
    days = [(s, m) for s in telling.sentences for m in s.dates if m.is_day and m.written[1]]
    timed = any(sentence.dates or any(times(sentence)) for other in others for sentence in other.sentences)
    if len(days) == 1 and not timed:
        sentence, mention = days[0]
        said = sentence.text(mention.span).rstrip(" .,;")
        note = (
            QT_TRANSLATE_NOOP("Divergences", "{a} alone gives a day, {0}; {b} tells of this without one.")
            if len(others) == 1
            else QT_TRANSLATE_NOOP("Divergences", "{a} alone gives a day, {0}; {Names} tell of this without one.")
        ).format(said, a=telling.letter, b=others[0].letter, Names=_letters(others))
        yield Finding(NoteKind.OMISSION, telling.passage(mention.span), None, note, 0.45)


def _letters(others: Sequence[Telling]) -> str:
    *most, last = (other.letter for other in others)
    return QT_TRANSLATE_NOOP("Names", "{0} and {1}").format(" and ".join(most), last) if most else last
