"""Bring the catalogues in resources/translations up to date with the texts in the code, and say what each lacks.

What was translated stays; texts that are gone from the code go. `make translations` calls it;
Qt's lupdate reads the code.
"""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"


def update(language: str) -> int:
    """Update one catalogue; the number of texts without a translation is returned."""
    catalogue = FOLDER / f"{language}.ts"
    code = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "viewer").rglob("*.py"))
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    subprocess.run([lupdate, *options, *code, "-ts", catalogue], cwd=ROOT, check=True)
    translations = ET.parse(catalogue).getroot().iter("translation")  # noqa: S314 - made by this project
    return sum(each.get("type") is not None or not each.text for each in translations)


if __name__ == "__main__":
    for name in ("de", "fr", "es", "ru"):
        print(f"{name}: {update(name)} texts are not translated")
