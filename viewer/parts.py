"""What the program is made of: the libraries it needs, with their versions and licences, as they say themselves."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Part:
    """A library. `licence` is empty where the library does not say; `texts` are its licence files."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def parts(root: str = "parallax") -> list[Part]:
    """The libraries that `root` needs here, and those that they need, by name; without `root` itself.

    Raises:
        PackageNotFoundError: If `root` is not installed.
    """
    found: dict[str, Part] = {}
    waiting = list(_needed(distribution(root)))
    while waiting:
        name = waiting.pop()
        key = name.lower().replace("_", "-").replace(".", "-")
        if key in found:
            continue
        try:
            library = distribution(name)
        except PackageNotFoundError:
            # Needed on other systems, or for an extra, only.
            continue
        found[key] = Part(library.metadata["Name"], library.version, _licence(library), tuple(_texts(library)))
        waiting.extend(_needed(library))
    return [found[key] for key in sorted(found)]


def _needed(library: Distribution) -> Iterator[str]:
    for requirement in library.requires or ():
        name = _NAME.match(requirement)
        if name and "extra ==" not in requirement:
            yield name[0]


def _licence(library: Distribution) -> str:
    """The licence as an expression of SPDX where there is one, else in the words of the library."""
    about = library.metadata.json
    said = str(about.get("license_expression") or about.get("license") or "")
    if said and len(said) <= _LONGEST and "\n" not in said:
        return said
    classifiers = [str(entry).split(" :: ") for entry in about.get("classifier", [])]
    return ", ".join(path[-1] for path in classifiers if path[0] == "License")


def _texts(library: Distribution) -> Iterator[Path]:
    for file in library.files or ():
        if re.match(r"(licen[cs]e|copying|notice|authors)", file.name, re.IGNORECASE) and ".dist-info" in str(file):
            yield Path(str(file.locate()))
