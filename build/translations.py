"""Bring the catalogues in resources/translations up to date with the texts in the code, and say what each lacks.

What was translated stays; texts that are gone from the code go. `make translations` calls it;
Qt's lupdate reads the code, and a module made of the texts that it would not find: those of
the templates and of the help of the commands.
"""

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from viewer.cli import parallax
from viewer.commands.terminal import help_texts

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"


def update(language: str, folder: Path = FOLDER) -> list[str]:
    """Update one catalogue in its folder; the texts without a translation are returned."""
    catalogue = folder / f"{language}.ts"
    code = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "viewer").rglob("*.py"))
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    with tempfile.TemporaryDirectory() as made:
        more = Path(made) / "more.py"
        more.write_text(_marked(_elsewhere()), encoding="utf-8")
        subprocess.run([lupdate, *options, *code, more, "-ts", catalogue], cwd=ROOT, check=True)
    if language == "fr":
        catalogue.write_text(_with_french_spaces(catalogue.read_text(encoding="utf-8")), encoding="utf-8")
    messages = ET.parse(catalogue).getroot().iter("message")  # noqa: S314 - made by this project
    return [each.findtext("source", "") for each in messages if not _translated(each)]


def _with_french_spaces(catalogue: str) -> str:
    """Translations as French is set: no line ends before one of ; : ? ! » or after «."""

    def spaced(translation: re.Match[str]) -> str:
        return re.sub(r" (?=[;:?!»])", "&#xa0;", translation[0]).replace("« ", "«&#xa0;")

    return re.sub(r"<translation>[^<]*", spaced, catalogue)


def _elsewhere() -> Iterator[tuple[str, str]]:
    yield from (("Report", text) for text in template_texts())
    yield from (("Commands", text) for text in sorted(set(help_texts(parallax))))


def template_texts() -> list[str]:
    """The texts of the templates: what stands in `_("…")`."""
    templates = sorted((ROOT / "resources" / "templates").glob("*.jinja"))
    found = (re.findall(r"""_\((["'])(.+?)\1\)""", each.read_text(encoding="utf-8")) for each in templates)
    return sorted({text for each in found for _, text in each})


def _marked(texts: Iterable[tuple[str, str]]) -> str:
    lines = (f"QT_TRANSLATE_NOOP({json.dumps(context)}, {json.dumps(text)})\n" for context, text in texts)
    return "from viewer.translation import QT_TRANSLATE_NOOP\n" + "".join(lines)


def _translated(message: ET.Element) -> bool:
    translation = message.find("translation")
    return translation is not None and translation.get("type") is None and bool(translation.text)


if __name__ == "__main__":
    for name in ("de", "fr", "es", "ru"):
        lacking = update(name)
        print(f"{name}: {len(lacking)} texts are not translated", *lacking, sep="\n  ")
