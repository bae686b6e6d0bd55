"""Every text of the window is there in every language."""

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
