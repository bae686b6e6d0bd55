"""The language the program speaks: every text a person sees passes through `translate`.

The texts stand in the code in English. `resources/translations/LANGUAGE.ts` holds them in another language, in the
format of Qt Linguist, and is read as it is: by the command line, which has no Qt, and by the window, which lends it
to Qt.

What a project file keeps (what differs, why passages are linked, what was done) is made and kept in English, whatever
is spoken, and said again where it is shown, by `reword`: one file serves people of several languages.
"""

import functools
import re
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from string import Formatter
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
_forms: dict[str, list[tuple[re.Pattern[str], str]]] = {}
"""For each context asked for: how its texts with fields look in English, and the same texts in the language spoken."""


def translate(context: str, text: str) -> str:
    """A text of the program in the language it speaks now; in English where the catalogue lacks it."""
    return _spoken["now"].get((context, text), text)


def speak(catalogue: Catalogue) -> None:
    """Speak from this catalogue from now on, in the whole process."""
    _spoken["now"] = catalogue
    _forms.clear()


def spoken() -> Catalogue:
    """The catalogue spoken from now."""
    return _spoken["now"]


def reword(context: str, sentence: str) -> str:
    """A sentence that was made in English from a text of this context, in the language spoken now.

    Of the fields of a text, `{a}` and `{b}` stand for letters of sources, and `{0}`, `{1}` for words that are kept as
    they are; what stands for a field with a name, such as `{Day}` or `{Day2}`, is reworded from the context of that
    name. A sentence made from no text comes back as it is.
    """
    spoken_now = _spoken["now"]
    if not spoken_now or len(sentence) > MAX_LENGTH:
        return sentence
    whole = spoken_now.get((context, sentence))
    if whole is not None:
        return whole
    for form, said in _forms.get(context) or _read_forms(context, spoken_now):
        match = form.fullmatch(sentence)
        if match:
            return _FIELD.sub(partial(_filled, match), said)
    return sentence


MAX_LENGTH = 4_000
"""Longer sentences are not reworded: no text of the program, filled in, is as long."""

_LETTER = "[A-Z]{1,3}"
_FIELD = re.compile(r"\{(\w+)\}")


def _read_forms(context: str, catalogue: Catalogue) -> list[tuple[re.Pattern[str], str]]:
    texts = [text for own, text in catalogue if own == context and "{" in text]
    # Those that say most first: "{0} and {1}" fits much.
    texts.sort(key=lambda text: (-len(_FIELD.sub("", text)), text))
    _forms[context] = [(_form(text), catalogue[context, text]) for text in texts]
    return _forms[context]


def _filled(sentence: re.Match[str], field: re.Match[str]) -> str:
    words, context = sentence[f"_{field[1]}"], field[1].rstrip("0123456789")
    return words if context in {"", "a", "b"} else reword(context, words)


@functools.cache
def _form(text: str) -> re.Pattern[str]:
    """How a text looks with its fields filled.

    Words end at the first place where what follows them in the text fits; no other is tried, so the time taken only
    grows with the length of the sentence.
    """
    parts, seen = [""], set[str]()
    for literal, field, _, _ in Formatter().parse(text):
        parts[-1] += re.escape(literal)
        if field is None:
            continue
        if field in seen:
            parts[-1] += f"(?P=_{field})"
        elif field in {"a", "b"}:
            parts[-1] += f"(?P<_{field}>{_LETTER})"
        else:
            parts.append(f"(?P<_{field}>.+?)")
        seen.add(field)
    return re.compile("".join([parts[0], *(f"(?>{part})" for part in parts[1:-1]), *parts[1:][-1:]]), re.DOTALL)


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
