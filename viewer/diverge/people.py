"""Who takes part: people named in one account and not in the other."""

from collections.abc import Iterator, Sequence

from viewer.diverge.counts import counts
from viewer.diverge.naming import Name, keys_of, lists_of, place_of, words_of_group
from viewer.diverge.scene import Finding, Sentence, Telling
from viewer.diverge.spellings import variants
from viewer.model.divergence import NoteKind
from viewer.translation import QT_TRANSLATE_NOOP

ALIKE = 2
"""Content words that two parts of sentences must share if the people in them are to be compared."""

LIST = 3
"""In a list of so many names parties and bodies are taken for participants, too."""


def find(a: Telling, b: Telling) -> Iterator[Finding]:
    """Lists of people that differ; else people named on both sides, or on one where the other gives an office only."""
    twins = variants(a, b)
    known = (a.keys & b.keys) | frozenset(key for pair in twins for name in pair for key in name.keys)
    counted = [*_counted(a, b, known), *_counted(b, a, known)]
    yield from counted
    if counted:
        return
    here = _others(a, known | b.nearby | b.chief | a.places)
    there = _others(b, known | a.nearby | a.chief | b.places)
    listed = [*_in_lists(a, b, here, known), *_in_lists(b, a, there, known)]
    listed = listed or list(_differing(a, b, known))
    yield from listed
    if listed:
        return
    if here and there:
        yield from _instead(a, b, here, there)
    elif not _people_of(b):
        yield from _unnamed(a, b, _others(a, known | a.places))
    elif not _people_of(a):
        yield from _unnamed(b, a, _others(b, known | b.places))


Group = Sequence[Name]


def _others(telling: Telling, known: frozenset[str]) -> list[Group]:
    """The people that this telling alone names, those of one list together."""
    found: list[Group] = []
    seen: set[str] = set()
    for sentence in telling.sentences:
        for names in lists_of(sentence):
            group = [
                name
                for name in names
                if not name.keys & (known | seen) and (name.is_person or (len(names) >= LIST and name.may_act))
            ]
            if group:
                seen |= keys_of(group)
                found.append(group)
    return found


def _counted(here: Telling, there: Telling, known: frozenset[str]) -> Iterator[Finding]:
    """A list of as many people as the other account counts without their names."""
    people = [
        count
        for sentence in there.sentences
        for count in counts(sentence)
        if count.kinds & _PERSONS and (count.named or not count.heads)
    ]
    for group in _others(here, known):
        for count in people:
            if count.low == count.high == len(group) >= LIST:
                note = QT_TRANSLATE_NOOP("Divergences", "{a} counts {0}; {b} names {Names}.").format(
                    count.said, Names=_named(group), a=there.letter, b=here.letter
                )
                yield Finding(
                    NoteKind.PARTICIPANTS, here.passage(place_of(group)), there.passage(count.span), note, 0.65
                )
                return


_PERSONS = {"people", "crowd", "force"}


def _people_of(telling: Telling) -> list[Name]:
    return [name for sentence in telling.sentences for name in _people(sentence)]


def _in_lists(here: Telling, there: Telling, groups: list[Group], known: frozenset[str]) -> Iterator[Finding]:
    """People named beside those whom the other account names too, in a list there."""
    theirs = [names for sentence in there.sentences for names in lists_of(sentence)]
    for group in groups:
        sentence = group[0].sentence
        beside = keys_of(_people(sentence)) & known
        about = sentence.stems_in(*sentence.part_of(group[0].span))
        ranked = sorted(
            (
                -here.bond(sentence, names[0].sentence),
                -len(_shared(names, beside)) - len(names[0].sentence.content & about),
                number,
            )
            for number, names in enumerate(theirs)
            if _shared(names, beside)
        )
        best = theirs[ranked[0][-1]] if ranked else []
        if not best or (max(len(group), len(best)) < 2 and not _in_list(group[0])):
            continue
        sure = 0.65 if len(best) > 1 else 0.5
        note = QT_TRANSLATE_NOOP("Divergences", "{a} also names {Names}; {b} does not.").format(
            Names=_named(group), a=here.letter, b=there.letter
        )
        yield Finding(NoteKind.PARTICIPANTS, here.passage(place_of(group)), there.passage(place_of(best)), note, sure)


def _differing(a: Telling, b: Telling, known: frozenset[str]) -> Iterator[Finding]:
    """Two lists that have a name in common, and names that the other has not: the two that have most in common."""
    left = [names for sentence in a.sentences for names in lists_of(sentence) if len(names) > 1]
    right = [names for sentence in b.sentences for names in lists_of(sentence) if len(names) > 1]
    ranked = sorted(
        (
            not _shared(x, known) & _shared(y, known),
            -a.bond(x[0].sentence, y[0].sentence),
            -len(_shared(x, known) & _shared(y, known)),
            i,
            j,
        )
        for i, x in enumerate(left)
        for j, y in enumerate(right)
        if max(len(x), len(y)) >= LIST
    )
    for apart, *_, i, j in ranked[:1]:
        x, y = left[i], right[j]
        more_x = [name for name in x if not name.keys & (keys_of(y) | known | b.chief)]
        more_y = [name for name in y if not name.keys & (keys_of(x) | known | a.chief)]
        if apart or not (more_x or more_y) or not all(name.may_act for name in (*more_x, *more_y)):
            return
        if more_x and more_y:
            note = QT_TRANSLATE_NOOP(
                "Divergences", "{a}’s list alone has {Names}; {b}’s list alone has {Names2}."
            ).format(a=a.letter, b=b.letter, Names=_named(more_x), Names2=_named(more_y))
        else:
            note = QT_TRANSLATE_NOOP("Divergences", "{a}’s list alone has {Names}.").format(
                a=(a if more_x else b).letter, Names=_named(more_x or more_y)
            )
        yield Finding(NoteKind.PARTICIPANTS, a.passage(place_of(x)), b.passage(place_of(y)), note, 0.55)


def _shared(names: Group, beside: frozenset[str]) -> frozenset[str]:
    return keys_of(name for name in names if name.is_person or len(names) >= LIST) & beside


def _in_list(name: Name) -> bool:
    """Whether the name stands in a list, or is added to one: 'the last three and Teodorovich'."""
    return name.before in {"and", "und", "et", "y", "и"} or any(
        name in names and len(names) > 1 for names in lists_of(name.sentence)
    )


def _people(sentence: Sentence) -> list[Name]:
    return [name for names in lists_of(sentence) for name in names if name.is_person or len(names) >= LIST]


def _instead(a: Telling, b: Telling, here: list[Group], there: list[Group]) -> Iterator[Finding]:
    """The two groups whose parts of the sentence are likest."""
    ranked = sorted(
        (-a.bond(x[0].sentence, y[0].sentence), -_likeness(x[0], y[0]), i, j)
        for i, x in enumerate(here)
        for j, y in enumerate(there)
        if _likeness(x[0], y[0]) >= ALIKE
    )
    if not ranked:
        return
    *_, i, j = ranked[0]
    x, y = here[i], there[j]
    note = QT_TRANSLATE_NOOP("Divergences", "{a} names {Names}, {b} {Names2}.").format(
        Names=_named(x), Names2=_named(y), a=a.letter, b=b.letter
    )
    yield Finding(NoteKind.PARTICIPANTS, a.passage(place_of(x)), b.passage(place_of(y)), note, 0.45)


def _unnamed(here: Telling, there: Telling, groups: list[Group]) -> Iterator[Finding]:
    """A person named here where the other account speaks of an office."""
    offices = [
        (sentence, number)
        for sentence in there.sentences
        for number, word in enumerate(sentence.words)
        if _is_office(sentence, number) and number not in sentence.names
    ]
    ranked = sorted(
        (-_nearness(group[0], sentence, number), i, j)
        for i, group in enumerate(groups)
        for j, (sentence, number) in enumerate(offices)
        if len(group) > 1 or not sentence.words[number].text.endswith("s")
    )
    if not ranked or -ranked[0][0] < (1 if len(groups[ranked[0][1]]) >= LIST else ALIKE):
        return
    _, i, j = ranked[0]
    sentence, number = offices[j]
    place = sentence.span(max(0, number - 1), number + 1)
    note = QT_TRANSLATE_NOOP("Divergences", "{a} names {Names}; {b} says “{0}”.").format(
        sentence.text(place), Names=_named(groups[i]), a=here.letter, b=there.letter
    )
    yield Finding(NoteKind.PARTICIPANTS, here.passage(place_of(groups[i])), there.passage(place), note, 0.45)


def _is_office(sentence: Sentence, number: int) -> bool:
    """Whether a word stands for somebody in an office: 'the count of Flanders', not 'the usual count'."""
    word = sentence.words[number].text.lower()
    if word in _ALSO_OTHERWISE:
        return number + 1 < len(sentence.words) and sentence.words[number + 1].text.lower() == "of"
    return word in words_of_group("office", sentence.account.language)


_ALSO_OTHERWISE = {"count", "major", "general"}


def _nearness(name: Name, sentence: Sentence, number: int) -> int:
    """How many content words stand about both; the same office held by the person counts as so many as are needed."""
    part = name.sentence.part_of(name.span)
    own = {word.text.lower() for word in name.sentence.words[max(part[0], name.first - 2) : name.end + 2]}
    near = name.sentence.stems_in(*part) & sentence.stems_in(*sentence.part_of(sentence.words[number].span))
    return len(near) + ALIKE * (sentence.words[number].text.lower() in own)


def _likeness(x: Name, y: Name) -> int:
    near_x = x.sentence.stems_in(*x.sentence.part_of(x.span))
    near_y = y.sentence.stems_in(*y.sentence.part_of(y.span))
    return len(near_x & near_y)


def _named(group: Group) -> str:
    *most, last = (name.text for name in group)
    return QT_TRANSLATE_NOOP("Names", "{0} and {1}").format(", ".join(most), last) if most else last
