"""The notice that goes with the frozen program: every library in it, with its licence and the licence's text."""

import sys
from pathlib import Path

from viewer.parts import parts

OURS = """Parallax is licensed under the Apache License 2.0 (LICENSE).

It comes with these works of others, each under its own licence:

Fonts Gentium Book Plus and Source Sans 3: SIL Open Font License 1.1 (resources/fonts)
Icons of Lucide: ISC License (resources/icons)
The sentence encoder, trained further from multilingual-e5-small: MIT License (resources/meaning)
Citation styles: Creative Commons Attribution-ShareAlike 3.0 (resources/styles)
Qt, by way of PySide6: GNU Lesser General Public License 3; its libraries lie beside the program and can be replaced

Libraries:
"""


def notice() -> str:
    """All of it, libraries by name."""
    found = parts()
    lines = [f"{part.name} {part.version}: {part.licence or 'see below'}" for part in found]
    rule = "=" * 78
    texts = [
        f"\n{rule}\n{part.name} {part.version}\n{rule}\n{text.read_text(encoding='utf-8', errors='replace')}"
        for part in found
        for text in part.texts
    ]
    return OURS + "\n".join(lines) + "\n" + "".join(texts)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(notice(), encoding="utf-8")
