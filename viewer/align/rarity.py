"""How rare a word is in the language at large, and how it is stemmed."""

import re
from functools import lru_cache
from math import log10 as _log10

import Stemmer

UNKNOWN = 6.5
"""Rarity of a word that the frequency list does not know."""

_LIST = "best"
_CEILING = 7.5
_APOSTROPHE = re.compile("['’]")
_SNOWBALL = {"en": "english", "de": "german", "fr": "french", "es": "spanish", "ru": "russian", "it": "italian"}


class Lexicon:
    """The vocabulary of one language.

    Rarity is 7.5 minus the Zipf frequency (log10 of occurrences per thousand million words; van Heuven et
    al. 2014), from 0 for the commonest words to 6.5 for unknown ones. The frequencies are wordfreq's.
    """

    def __init__(self, language: str) -> None:
        """Load the frequency list of the language; one that has none gives every word the same rarity."""
        # A quarter of a second to import, which the window does not wait for.
        from wordfreq import available_languages, get_frequency_dict  # noqa: PLC0415 - start-up budget

        self.language = language
        self._frequency = get_frequency_dict(language, _LIST) if language in available_languages(_LIST) else {}
        self._stemmer = Stemmer.Stemmer(_SNOWBALL.get(language, "english"))
        self._stems: dict[str, str] = {}

    def rarity(self, word: str) -> float:
        """Rarity of a lower-case word, 0 to 6.5."""
        frequency = self._frequency.get(word)
        return UNKNOWN if not frequency else min(UNKNOWN, max(0.0, _CEILING - 9 - _log10(frequency)))

    def stem(self, word: str) -> str:
        """The Snowball stem of a lower-case word."""
        known = self._stems.get(word)
        if known is None:
            known = self._stems[word] = self._stemmer.stemWord(_APOSTROPHE.split(word, maxsplit=1)[0])
        return known


@lru_cache(maxsize=8)
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language, loaded once a process."""
    return Lexicon(language)
