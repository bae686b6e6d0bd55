"""Things by what they belong to, kept up to date edit by edit: a large project is not sorted anew for each."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar


class Named(Protocol):
    """What has an id."""

    @property
    def id(self) -> str:
        """What tells it from others of its kind."""
        ...


Thing = TypeVar("Thing", bound=Named)
Groups = Mapping[str, tuple[Thing, ...]]


@dataclass(frozen=True)
class Grouping(Generic[Thing]):
    """How things of one kind are grouped: `key` gives the group of a thing or None, `order` its place in the group."""

    key: Callable[[Thing], str | None]
    order: Callable[[Thing], tuple[Any, ...]]

    def of(self, things: Iterable[Thing]) -> Groups[Thing]:
        """All groups of these things."""
        found: dict[str, list[Thing]] = {}
        for thing in things:
            if (key := self.key(thing)) is not None:
                found.setdefault(key, []).append(thing)
        return {key: tuple(sorted(group, key=self.order)) for key, group in found.items()}

    def after(self, groups: Groups[Thing], edits: Iterable[tuple[Thing | None, Thing | None]]) -> Groups[Thing]:
        """The groups once things were replaced by others; None stands before what is new, after what is gone."""
        new = dict(groups)
        for before, after in edits:
            left = self.key(before) if before else None
            entered = self.key(after) if after else None
            if before and left is not None:
                new[left] = tuple(thing for thing in new.get(left, ()) if thing.id != before.id)
            if after and entered is not None:
                new[entered] = tuple(sorted([*new.get(entered, ()), after], key=self.order))
            if left is not None and not new[left]:
                del new[left]
        return new
