"""Days in the words of a note."""

from viewer.model.calendars import day_parts
from viewer.translation import QT_TRANSLATE_NOOP

DAYS = (
    QT_TRANSLATE_NOOP("Day", "{0} January"),
    QT_TRANSLATE_NOOP("Day", "{0} February"),
    QT_TRANSLATE_NOOP("Day", "{0} March"),
    QT_TRANSLATE_NOOP("Day", "{0} April"),
    QT_TRANSLATE_NOOP("Day", "{0} May"),
    QT_TRANSLATE_NOOP("Day", "{0} June"),
    QT_TRANSLATE_NOOP("Day", "{0} July"),
    QT_TRANSLATE_NOOP("Day", "{0} August"),
    QT_TRANSLATE_NOOP("Day", "{0} September"),
    QT_TRANSLATE_NOOP("Day", "{0} October"),
    QT_TRANSLATE_NOOP("Day", "{0} November"),
    QT_TRANSLATE_NOOP("Day", "{0} December"),
)
WEEKDAYS = (
    QT_TRANSLATE_NOOP("Weekday", "Monday"),
    QT_TRANSLATE_NOOP("Weekday", "Tuesday"),
    QT_TRANSLATE_NOOP("Weekday", "Wednesday"),
    QT_TRANSLATE_NOOP("Weekday", "Thursday"),
    QT_TRANSLATE_NOOP("Weekday", "Friday"),
    QT_TRANSLATE_NOOP("Weekday", "Saturday"),
    QT_TRANSLATE_NOOP("Weekday", "Sunday"),
)


def in_both(number: int) -> tuple[str, str]:
    """Day and month in the Julian and in the Gregorian calendar."""
    (_, month, day), (_, new_month, new_day) = day_parts(number, julian=True), day_parts(number)
    return DAYS[month - 1].format(day), DAYS[new_month - 1].format(new_day)


def says_only(dated: str, other: str, day: str, read: tuple[str, str] | None, said: str) -> str:
    """The sources, by their letters, of which one gives the day (and how it is read, if in both calendars)."""
    if read is None:
        return QT_TRANSLATE_NOOP("Divergences", "{a} gives the day, {0}; {b} says only “{1}”.").format(
            day, said, a=dated, b=other
        )
    return QT_TRANSLATE_NOOP(
        "Divergences", "{a} gives the day, {0} ({Day} Julian, {Day2} Gregorian); {b} says only “{1}”."
    ).format(day, said, a=dated, b=other, Day=read[0], Day2=read[1])


def one_day(a: str, b: str, said_a: str, said_b: str, day: int) -> str:
    """The sources, by their letters, that write one day in two calendars, and the rule."""
    old, new = in_both(day)
    return QT_TRANSLATE_NOOP(
        "Divergences", "Same day in two calendars: {a} writes {0}, {b} {1}; {Day} Julian is {Day2} Gregorian."
    ).format(said_a, said_b, a=a, b=b, Day=old, Day2=new)
