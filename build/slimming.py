"""Takes out of a frozen program for Linux what nothing in it loads, and the symbols that only a debugger reads."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

LEFT_TO_THE_SYSTEM = frozenset({"libcups.so.2"})
"""Qt's way to printers asks for it when there is one; with it come libraries for encryption, which age."""

_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")

_NOT_STRIPPED = ("PySide6", "shiboken6")


def slim(program: Path) -> None:
    """Make the folder of a frozen program smaller; what it does stays the same."""
    inside = program / "_internal"
    # Both are of binutils, which PyInstaller asks for too.
    if shutil.which("readelf") and shutil.which("strip"):
        for orphan in orphans(program, inside):
            orphan.unlink()
        for library in _with_symbols(inside):
            subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)


def orphans(program: Path, inside: Path) -> list[Path]:
    """Libraries of the system that were brought along for parts that were left out since."""
    binaries = [path for path in [*inside.rglob("*"), program / program.name] if _is_elf(path)]
    needs = {path: _needed(path) for path in binaries}
    brought = {path.name: path for path in binaries if path.parent == inside and _is_of_the_system(path)}
    gone = {name for name in brought if name in LEFT_TO_THE_SYSTEM}
    while True:
        used = {name for path, names in needs.items() if path.name not in gone for name in names}
        idle = brought.keys() - used - gone
        if not idle:
            return [brought[name] for name in sorted(gone)]
        gone |= idle


def _needed(binary: Path) -> set[str]:
    """The libraries that it asks for itself, and not those that these ask for in turn."""
    said = subprocess.run(["readelf", "--dynamic", str(binary)], capture_output=True, text=True, check=True).stdout
    return set(_NEEDED.findall(said))


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _is_of_the_system(path: Path) -> bool:
    return path.name.startswith("lib") and not path.name.startswith("libpython") and ".cpython-" not in path.name


def _with_symbols(inside: Path) -> Iterator[Path]:
    """The interpreter, and compiled modules that bring no libraries of their own, whose places are written in them."""
    yield from inside.glob("libpython*.so*")
    for path in inside.rglob("*.so"):
        package = path.relative_to(inside).parts[0]
        # `strip` makes the libraries unloadable that a wheel was given, and modules that were bound to them.
        is_module = (".cpython-" in path.name or ".abi3." in path.name) and not path.is_symlink()
        if is_module and package not in _NOT_STRIPPED and not (inside / f"{package}.libs").is_dir():
            yield path
