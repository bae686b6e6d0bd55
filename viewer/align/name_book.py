"""Which written forms are one name: a table that comes with the program, what the texts say, what the reader says."""

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from viewer.align.rarity import lexicon
from viewer.align.units import Account, Unit, words_of
from viewer.model.name_rule import NameRule, NameRuleKind
from viewer.progress import SILENT, Progress, stepping
from viewer.settings import table
from viewer.translation import QT_TRANSLATE_NOOP, translate

DECLINED = ("ru", "de")
"""Languages in which a name has case endings."""

TABLE = QT_TRANSLATE_NOOP("Evidence", "one name in two languages or ages")
BODY = QT_TRANSLATE_NOOP("Evidence", "two names of one body")
READER = QT_TRANSLATE_NOOP("Evidence", "one name, as the reader says")

_ALIAS = re.compile(
    r"(?P<full>\b\w+(?:[ \-’'](?:of |the |for |de |du |des |der |und |and )*+[^\W\d_][\w’']*+){0,7}),? ?"
    r"\(?(?:also |better |otherwise |commonly )?(?:known as|abbreviated as|abbreviated to|abbreviated|also called)"
    r" (?:the )?[“\"‘']?(?P<short>[^\W\d_]+)"
)
_CALLED = re.compile(r"known as|abbreviated|also called")
"""What every match of `_ALIAS` holds: looked for first, because most sentences hold none."""
_LINKING = frozenset("of the and de la des du für der for y и".split())


@dataclass(frozen=True, slots=True)
class Line:
    """Forms of one name, the one that the others are read as first, and why they are one."""

    forms: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What a written form is read as: `chief` is the form itself or the one it stands for, none if it is no name.

    `apart` says that the reader told it from another name: no likeness of letters makes it one with any other.
    """

    form: str
    chief: str | None
    why: str = ""
    apart: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the chief form that tell something."""
        found = tuple(word.text for word in words_of(self.chief or ""))
        return tuple(word for word in found if word.lower() not in _LINKING) or found


@dataclass(frozen=True, slots=True)
class Found:
    """An entry and the words of a unit that it stands on, by number, half-open."""

    first: int
    end: int
    entry: Entry


class NameBook:
    """The known forms of names. The order of lines and rules makes no difference; rules go before lines."""

    def __init__(self, lines: Iterable[Line] = (), rules: Iterable[NameRule] = ()) -> None:
        """Join the forms that are one name, but none that the reader told apart."""
        rules = sorted(rules, key=lambda rule: (rule.kind, sorted(rule.forms)))
        lines = sorted(lines, key=lambda line: (line.why, line.forms))
        written: dict[str, str] = {}
        forms = [form for rule in rules for form in rule.forms] + [form for line in lines for form in line.forms]
        for form in sorted(forms):
            written.setdefault(plain(form), form)
        groups = _Groups(
            pair
            for rule in rules
            if rule.kind is NameRuleKind.DIFFERENT
            for pair in itertools.combinations(sorted(map(plain, rule.forms)), 2)
        )
        said = [Line(tuple(sorted(rule.forms)), READER) for rule in rules if rule.kind is NameRuleKind.SAME]
        why: dict[str, str] = {}
        for line in (*said, *lines):
            first, *others = map(plain, line.forms)
            for other in others:
                if groups.join(first, other):
                    for form in (first, other):
                        why.setdefault(form, line.why)
        rank = {plain(line.forms[0]): number for number, line in reversed(list(enumerate(lines)))}
        nothing = {plain(form) for rule in rules if rule.kind is NameRuleKind.NOT_A_NAME for form in rule.forms}
        chiefs: dict[str, str] = {}
        for form in sorted(written, key=lambda form: (rank.get(form, len(rank)), -form.count(" "), form)):
            chiefs.setdefault(groups.of(form), form)
        self._entries = {
            form: Entry(
                written[form],
                None if form in nothing else written[chiefs[groups.of(form)]],
                why.get(form, ""),
                groups.of(form) in groups.parted,
            )
            for form in sorted(written)
        }
        self._by_language: dict[str, dict[str, list[tuple[tuple[str, ...], Entry]]]] = {}

    def entry(self, form: str) -> Entry | None:
        """What a form is read as, if it is known."""
        return self._entries.get(plain(form))

    def find(self, account: Account, unit: Unit) -> Iterator[Found]:
        """The known names in a unit, the longest at each place, in the order of the text."""
        index = self._index(account.language)
        words, at = unit.words, 0
        while at < len(words):
            length, text = 1, words[at].text
            # Every form is written with a capital.
            for form, entry in index.get(_said(text, account.language), ()) if text[0].isupper() else ():
                said = tuple(_said(word.text, account.language) for word in words[at : at + len(form)])
                if said == form and _is_written_so(text, entry.form):
                    yield Found(at, at + len(form), entry)
                    length = len(form)
                    break
            at += length

    def _index(self, language: str) -> Mapping[str, list[tuple[tuple[str, ...], Entry]]]:
        """By its first word: the forms in this language's endings, the longest first."""
        if language not in self._by_language:
            index: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
            for form, entry in self._entries.items():
                said = tuple(_said(word, language) for word in form.split())
                if said:
                    index.setdefault(said[0], []).append((said, entry))
            for entries in index.values():
                entries.sort(key=lambda item: -len(item[0]))
            self._by_language[language] = index
        return self._by_language[language]


class _Groups:
    """Disjoint sets of forms, no two of a pair that is apart in one set."""

    def __init__(self, apart: Iterable[tuple[str, str]]) -> None:
        self._apart = list(apart)
        self._home: dict[str, str] = {}

    def of(self, form: str) -> str:
        """The form that stands for the set of this one."""
        while (home := self._home.get(form, form)) != form:
            form = home
        return form

    def join(self, a: str, b: str) -> bool:
        """Make two sets one, unless that would join what is apart; whether they are one now."""
        one, two = sorted((self.of(a), self.of(b)))
        if any({self.of(x), self.of(y)} == {one, two} for x, y in self._apart):
            return False
        self._home[two] = one
        return True

    @property
    def parted(self) -> set[str]:
        """The sets that hold a form that is told from another."""
        return {self.of(form) for pair in self._apart for form in pair}


def book_for(accounts: Sequence[Account], rules: Sequence[NameRule] = (), progress: Progress = SILENT) -> NameBook:
    """The book for these accounts: the shipped table, aliases that the accounts give, and the reader's rules.

    People's given names in different languages are one name only where the accounts have different languages.

    Raises:
        Cancelled: From `progress`.
    """
    table = _table()
    groups = [group for group in table if group != "given" or len({account.language for account in accounts}) > 1]
    lines = [Line(forms, BODY if group == "bodies" else TABLE) for group in groups for forms in table[group]]
    return NameBook([*lines, *itertools.chain.from_iterable(aliases(account, progress) for account in accounts)], rules)


def aliases(account: Account, progress: Progress = SILENT) -> Iterator[Line]:
    """The names of which the account itself says that they are one: 'A B, known as C'."""
    for unit in stepping(account.units, progress, translate("Progress", "Finding names")):
        # Few units say so, and looking for the full name takes long where all words may be one.
        if not _CALLED.search(account.text, unit.span.start_cp, unit.span.end_cp):
            continue
        for match in _ALIAS.finditer(account.text, unit.span.start_cp, unit.span.end_cp):
            words = match["full"].split()
            while words and (words[0].lower() in _LINKING or not words[0][0].isupper()):
                words.pop(0)
            capitals = [word for word in words if word[0].isupper()]
            named = len(capitals) >= 2 and all(word[0].isupper() or word.lower() in _LINKING for word in words)
            if named and match["short"][0].isupper():
                yield Line(
                    (" ".join(words), match["short"]),
                    QT_TRANSLATE_NOOP("Evidence", "called so in {0}").format(account.id),
                )


def plain(form: str) -> str:
    """A form without what makes no difference: capitals, the kind of apostrophe, points and hyphens."""
    return " ".join(_said(word.text, "") for word in words_of(form))


@lru_cache(maxsize=1 << 16)
def _said(word: str, language: str) -> str:
    if language in DECLINED:
        return lexicon(language).stem(word.lower())
    lower = word.casefold().replace("’", "'")
    return re.sub(r"'s?$", "", lower)


def _is_written_so(text: str, form: str) -> bool:
    """Whether a word has the capitals of a form's first: 'CIA' is no 'Cia'."""
    first = form.split(maxsplit=1)[0]
    return text[0].isupper() and (not first.isupper() or text.isupper())


@lru_cache(maxsize=1)
def _table() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    content = table("names", "forms.toml")
    return {group: tuple(tuple(forms) for forms in lines) for group, lines in content.items()}
