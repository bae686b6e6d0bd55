"""Words that name the same act or thing: 'resigned' and 'withdrew', 'mob' and 'crowd', in five languages.

Accounts of one event seldom share its verb. A small table of what happens in history, `acts.txt`, stands in for
what a reader knows of the meaning of words.
"""

from functools import lru_cache

from viewer.align.rarity import lexicon
from viewer.settings import resource

RARITY = 3.5
"""What a shared act weighs, on the scale of word rarity."""

_LANGUAGES = ("en", "de", "fr", "es", "ru")


@lru_cache(maxsize=8)
def acts(language: str) -> dict[str, tuple[str, ...]]:
    """The acts that a stem of this language may name; empty for a language the table does not hold."""
    if language not in _LANGUAGES:
        return {}
    column, stem = _LANGUAGES.index(language), lexicon(language).stem
    found: dict[str, tuple[str, ...]] = {}
    for line in resource("lexicons", "acts.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        act, words = line.split(":", 1)
        for word in words.split("|")[column].split():
            known = found.get(stem(word.lower()), ())
            if act not in known:
                found[stem(word.lower())] = (*known, act)
    return found
