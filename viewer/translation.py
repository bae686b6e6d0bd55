"""The language the program speaks: every text a person sees passes through `translate`.

The texts stand in the code in English. `resources/translations/LANGUAGE.ts` holds them in another language, in the
format of Qt Linguist, and is read as it is: by the command line, which has no Qt, and by the window, which lends it
to Qt.
"""

import functools
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

Catalogue = Mapping[tuple[str, str], str]
"""The translation of a text, by the context it stands in and its English."""

ENGLISH: Catalogue = {}
LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "ru": "Русский",
}
"""The languages there are, by their codes of ISO 639-1, each in its own words."""

_spoken: dict[str, Catalogue] = {"now": ENGLISH}


def translate(context: str, text: str) -> str:
    """A text of the program in the language it speaks now; in English where the catalogue lacks it."""
    return _spoken["now"].get((context, text), text)


def speak(catalogue: Catalogue) -> None:
    """Speak from this catalogue from now on, in the whole process."""
    _spoken["now"] = catalogue


def spoken() -> Catalogue:
    """The catalogue spoken from now."""
    return _spoken["now"]


@functools.cache
def read_catalogue(path: Path) -> Catalogue:
    """The finished translations of a `.ts` file.

    Raises:
        OSError: If there is no such file.
        xml.etree.ElementTree.ParseError: If it is no XML.
    """
    found = {}
    # The file comes with the program, so it is trusted.
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and translation.get("type") is None:
                found[name, message.findtext("source", "")] = translation.text
    return found


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name by which Qt's lupdate finds texts
    """The text itself: marked here for the catalogue, translated where it is shown."""
    del context
    return text
