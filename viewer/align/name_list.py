"""All names of the sources, as a list that a reader can look through and correct."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from viewer.align.months import MONTH_NUMBER
from viewer.align.name_book import READER, NameBook, book_for, plain
from viewer.align.names import entry_keys, find_names
from viewer.align.units import Account, Unit, read
from viewer.model.name_rule import NameRule
from viewer.model.source import Source
from viewer.progress import SILENT, Progress, stepping
from viewer.translation import translate


@dataclass(frozen=True, slots=True)
class NameForm:
    """A written form of a name; `counts` says how often it stands in each source, by id."""

    text: str
    counts: Mapping[str, int]

    @property
    def count(self) -> int:
        """How often it stands in all sources."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class ListedName:
    """A name with the forms that are taken for it, the commonest first; `why` is empty where they are spellings only.

    `struck` says that the reader took it off the names.
    """

    forms: tuple[NameForm, ...]
    why: str = ""
    struck: bool = False

    @property
    def count(self) -> int:
        """How often it stands in all sources, in any form."""
        return sum(form.count for form in self.forms)

    @property
    def sources(self) -> tuple[str, ...]:
        """The ids of the sources that have it, in order."""
        return tuple(sorted({source for form in self.forms for source in form.counts}))


def list_names(
    sources: Sequence[Source], rules: Sequence[NameRule] = (), progress: Progress = SILENT
) -> tuple[ListedName, ...]:
    """The names that the sources have and that the aligner sees, the commonest first; adjacent words are one name.

    Raises:
        Cancelled: From `progress`, when the person stops the work.
    """
    accounts = []
    for number, source in enumerate(sources):
        progress.step(number, len(sources), translate("Progress", "Reading"))
        accounts.append(read(source, progress))
    book = book_for(accounts, rules, progress)
    counted: dict[tuple[str, ...], dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    why: dict[tuple[str, ...], str] = {}
    for account, units in zip(accounts, find_names(accounts, progress, book), strict=True):
        pairs = list(zip(account.units, units, strict=True))
        for unit, keys in stepping(pairs, progress, translate("Progress", "Listing names")):
            for text, key, reason in _names(account, unit, keys, book):
                if text.lower() in MONTH_NUMBER:
                    continue
                counted[key][text][account.id] += 1
                if reason:
                    why[key] = max(why.get(key, ""), reason, key=lambda said: (said == READER, said))
    listed = [
        ListedName(_forms(forms), why.get(key, "") if len(forms) > 1 else "", key[0] == _STRUCK)
        for key, forms in counted.items()
    ]
    return tuple(sorted(listed, key=lambda name: (-name.count, name.forms[0].text)))


_STRUCK = "-"


def _forms(counted: Mapping[str, Counter[str]]) -> tuple[NameForm, ...]:
    forms = [NameForm(text, dict(sorted(counts.items()))) for text, counts in counted.items()]
    return tuple(sorted(forms, key=lambda form: (-form.count, form.text)))


def _names(
    account: Account, unit: Unit, keys: Mapping[int, str], book: NameBook
) -> list[tuple[str, tuple[str, ...], str]]:
    """The names of a unit: each as it is written, its key, and why it is one with other forms."""
    found: list[tuple[str, tuple[str, ...], str]] = []
    taken: set[int] = set()
    for known in book.find(account, unit):
        taken.update(range(known.first, known.end))
        text = _written(account, unit, known.first, known.end)
        key = (_STRUCK, plain(text)) if known.entry.chief is None else entry_keys(known.entry)
        found.append((text, key, known.entry.why))
    run: list[int] = []
    for number in [*(n for n in sorted(keys) if n not in taken), len(unit.words) + 1]:
        glued = run and number == run[-1] + 1 and _is_glue(account, unit, number)
        if run and not glued:
            text = _written(account, unit, run[0], run[-1] + 1)
            found.append((text, tuple(keys[n] for n in run), ""))
            run = []
        run.append(number)
    return found


def _is_glue(account: Account, unit: Unit, number: int) -> bool:
    if number >= len(unit.words):
        return False
    between = account.text[unit.words[number - 1].end_cp : unit.words[number].start_cp]
    return re.fullmatch(r"[\s\-]*", between) is not None


def _written(account: Account, unit: Unit, first: int, end: int) -> str:
    text = account.text[unit.words[first].start_cp : unit.words[end - 1].end_cp]
    return re.sub(r"['’]s?$", "", re.sub(r"\s+", " ", text))
