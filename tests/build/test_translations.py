"""Every text of the window is there in every language."""

import re
import shutil
import sys
from pathlib import Path

import pytest

from viewer.settings import resource
from viewer.translation import LANGUAGES

sys.path.insert(0, str(Path(__file__).parents[2] / "build"))

from translations import update


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_no_text_in_the_code_lacks_a_translation(language: str, tmp_path: Path) -> None:
    shutil.copy(resource("translations", f"{language}.ts"), tmp_path)
    assert update(language, tmp_path) == []


def test_no_text_stands_where_the_tool_that_gathers_them_does_not_see_it() -> None:
    """Inside an f-string it finds none."""
    hidden = re.compile(r"""f["'].*\{[^}]*(?:translate|self\.tr|QT_TRANSLATE_NOOP)\(""")
    found = [
        f"{path.name}: {line.strip()}"
        for path in (Path(__file__).parents[2] / "viewer").rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if hidden.search(line)
    ]
    assert found == []
