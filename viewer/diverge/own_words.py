"""The words that judge: those that come with the program, and those that a person adds in a file of their own."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from viewer.diverge.lexicons import groups
from viewer.errors import ParallaxError
from viewer.translation import translate

MOST_BYTES = 200_000
MOST_WORDS = 10_000
LONGEST_WORD = 80


class UnreadableWords(ParallaxError):
    """A person's word list is too large, no TOML, or of another form."""


@dataclass(frozen=True, slots=True)
class WordList:
    """For each group its wordings, for each wording the words that say much the same."""

    groups: tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...]

    @classmethod
    def of(cls, given: Mapping[str, Mapping[str, tuple[str, ...]]]) -> "WordList":
        """A list of these groups, in their order."""
        return cls(tuple((group, tuple(wordings.items())) for group, wordings in given.items()))

    def __iter__(self) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        """Group, wording and words."""
        return ((group, wording, words) for group, wordings in self.groups for wording, words in wordings)


@cache
def shipped_words() -> WordList:
    """The words that come with the program."""
    return WordList.of(groups("loaded"))


def words_with(path: Path) -> WordList:
    """The shipped words and those of a person's file, if it is there: of the same groups, or of groups of their own.

    Raises:
        UnreadableWords: If the file is no word list.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return shipped_words()
    except OSError as error:
        raise _refused(path, str(error.strerror)) from error
    if len(content) > MOST_BYTES:
        raise _refused(path, translate("Errors", "it is larger than {0} bytes").format(f"{MOST_BYTES:,}"))
    try:
        own = tomllib.loads(content.decode("utf-8-sig"))
    except RecursionError as error:
        raise _refused(path, translate("Errors", "it is nested too deeply")) from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _refused(path, str(error)) from error
    merged = {group: dict(wordings) for group, wordings in shipped_words().groups}
    number = 0
    for group, wording, words in _entries(path, own):
        number += len(words)
        if number > MOST_WORDS:
            raise _refused(path, translate("Errors", "it has more than {0} words").format(f"{MOST_WORDS:,}"))
        known = merged.setdefault(group, {})
        known[wording] = (*known.get(wording, ()), *(word for word in words if word not in known.get(wording, ())))
    return WordList.of(merged)


def _entries(path: Path, own: Mapping[str, object]) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for group, wordings in own.items():
        if not isinstance(wordings, dict):
            raise _refused(path, translate("Errors", "“{0}” is no group of wordings in square brackets").format(group))
        for wording, words in wordings.items():
            if not (isinstance(words, list) and words and all(map(_is_word, words))):
                raise _refused(
                    path,
                    translate("Errors", "“{0}” in “{1}” is no list of words in quotation marks").format(wording, group),
                )
            yield group, wording, tuple(word.strip() for word in words)


def _is_word(word: object) -> bool:
    return isinstance(word, str) and bool(word.strip()) and len(word) <= LONGEST_WORD


def _refused(path: Path, why: str) -> UnreadableWords:
    return UnreadableWords(
        translate(
            "Errors",
            "Your word list {0} was left out: {1}. Mend the file, or move it away; the words that come with Parallax "
            "are used.",
        ).format(path, why.rstrip("."))
    )
