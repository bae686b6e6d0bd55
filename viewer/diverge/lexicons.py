"""Word lists that finders rest on, read from `resources/lexicons`, where a person can add to them."""

from collections.abc import Mapping
from functools import lru_cache

from viewer.settings import table


@lru_cache(maxsize=16)
def groups(name: str) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """A word list: for each group the words by language (`en`, `de`, ...) or by wording."""
    content = table("lexicons", f"{name}.toml")
    return {group: {key: tuple(words) for key, words in lists.items()} for group, lists in content.items()}


@lru_cache(maxsize=1)
def aliases() -> Mapping[str, tuple[str, ...]]:
    """The names of each thing that has several."""
    return {thing: names for things in groups("aliases").values() for thing, names in things.items()}
