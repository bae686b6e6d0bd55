"""The names of a sentence as a reader sees them: runs of words, and lists of them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from viewer.align.rarity import lexicon
from viewer.diverge.lexicons import aliases, groups
from viewer.diverge.scene import Sentence
from viewer.model.place import Span

RARE = 3.3
"""Rarity from which a capitalised word is a name and not a nation or a common word."""

_AT = frozenset(
    [
        *"in at near to from into towards toward through outside across of for on via".split(),
        *"am bei nach aus à en au aux del в на из у".split(),
    ]
)
_THE = set("the a an this that der die das den le la les el los der".split())
_JOINS = re.compile(
    r"(?:\s[a-z]+s|-[A-Za-z]+s)?\s*(?:,|,?\s(?:and|und|et|y|и))\s+(?:(?:several )?[a-z]+ of )?(?:the\s)?"
)


@dataclass(frozen=True)
class Name:
    """A run of words of a sentence that are one name."""

    sentence: Sentence
    first: int
    end: int

    @cached_property
    def keys(self) -> frozenset[str]:
        """The keys of its words."""
        return frozenset(self.sentence.names[n] for n in range(self.first, self.end))

    @cached_property
    def span(self) -> Span:
        """Where it stands."""
        return self.sentence.span(self.first, self.end)

    @cached_property
    def text(self) -> str:
        """As it is written, without a possessive ending."""
        return re.sub(r"['’]s?$", "", self.sentence.text(self.span))

    @cached_property
    def rarity(self) -> float:
        """That of its rarest word."""
        known = lexicon(self.sentence.account.language)
        return max(known.rarity(word.text.lower()) for word in self.sentence.words[self.first : self.end])

    @cached_property
    def before(self) -> str:
        """The word before it in lower case, or nothing."""
        return self.sentence.words[self.first - 1].text.lower() if self.first else ""

    @cached_property
    def is_person(self) -> bool:
        """Whether it reads as a person's: rare or with a title, no place after a preposition, no adjective."""
        said = {word.text.lower() for word in self.sentence.words[self.first : self.end]}
        offices = words_of_group("office", self.sentence.account.language)
        if not self.may_act or self.before in _AT or said <= offices:
            return False
        titled = self.before in offices or bool(said & offices)
        return titled or (self.rarity >= RARE and self.before not in _THE and not self._is_adjective)

    @cached_property
    def may_act(self) -> bool:
        """Whether it may be a person or a party: no place, day, institution or abbreviation."""
        said = {word.text.lower() for word in self.sentence.words[self.first : self.end]}
        if said & words_of_group("other", "en") or re.search(r"\.|^[A-Z]{2,5}s?$", self.text):
            return False
        return self.text not in _with_aliases()

    @cached_property
    def _is_adjective(self) -> bool:
        """Whether a noun follows directly: 'Bolshevik delegates'."""
        sentence = self.sentence
        if self.end >= len(sentence.words):
            return False
        glue = sentence.account.text[self.span.end_cp : sentence.words[self.end].start_cp]
        following = sentence.words[self.end].text
        noun = following[0].isupper() or (following.endswith("s") and bool(sentence.stems[self.end]))
        return glue in {" ", "-"} and noun and self.end - self.first == 1


def names_of(sentence: Sentence) -> list[Name]:
    """The names of a sentence, adjacent words of a name together."""
    found: list[Name] = []
    text = sentence.account.text
    for number in sorted(sentence.names):
        last = found[-1] if found else None
        glue = text[sentence.words[number - 1].end_cp : sentence.words[number].start_cp] if number else ""
        if last and last.end == number and re.fullmatch(r"[\s\-]*", glue):
            found[-1] = Name(sentence, last.first, number + 1)
        else:
            found.append(Name(sentence, number, number + 1))
    return found


@lru_cache(maxsize=1024)
def lists_of(sentence: Sentence) -> tuple[tuple[Name, ...], ...]:
    """Names side by side, joined by commas and 'and'; a name by itself is a list of one."""
    lists: list[list[Name]] = []
    for name in names_of(sentence):
        before = lists[-1][-1] if lists else None
        glue = sentence.account.text[before.span.end_cp : name.span.start_cp] if before else ""
        if before and _JOINS.fullmatch(glue):
            lists[-1].append(name)
        else:
            lists.append([name])
    return tuple(tuple(names) for names in lists)


def keys_of(names: Iterable[Name]) -> frozenset[str]:
    """The keys of several names."""
    return frozenset().union(*(name.keys for name in names))


def place_of(names: Sequence[Name]) -> Span:
    """From the first of some names to the last."""
    return Span(names[0].span.start_cp, names[-1].span.end_cp)


@lru_cache(maxsize=1)
def _with_aliases() -> frozenset[str]:
    """The names that one thing or another has beside others."""
    return frozenset(name for names in aliases().values() for name in names)


@lru_cache(maxsize=32)
def words_of_group(group: str, language: str) -> frozenset[str]:
    """The words of a group of `people.toml`."""
    return frozenset(groups("people")[group].get(language, ()))
