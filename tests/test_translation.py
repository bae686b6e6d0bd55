"""What the program says in other languages."""

import re
from pathlib import Path

import pytest

from viewer.settings import resource
from viewer.translation import ENGLISH, LANGUAGES, read_catalogue, speak, translate

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS><TS version="2.1" language="de"><context><name>Core</name>
<message><source>Open {0}</source><translation>{0} öffnen</translation></message>
<message><source>Close</source><translation type="unfinished">Zu</translation></message>
</context></TS>"""


@pytest.fixture
def german(tmp_path):
    path = tmp_path / "de.ts"
    path.write_text(TS, encoding="utf-8")
    yield speak(read_catalogue(path))
    speak(ENGLISH)


def test_a_text_is_said_in_the_language_chosen_and_in_english_where_the_catalogue_lacks_it(german):
    assert translate("Core", "Open {0}").format("A") == "A öffnen"
    assert translate("Core", "Close") == "Close"
    assert translate("Elsewhere", "Open {0}") == "Open {0}"


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_a_translation_keeps_every_blank_to_be_filled(language):
    for (_, text), translation in read_catalogue(Path(resource("translations", f"{language}.ts"))).items():
        assert sorted(re.findall(r"{\w*}", translation)) == sorted(re.findall(r"{\w*}", text))


def test_no_line_of_french_ends_before_a_sign_that_belongs_to_its_word():
    catalogue = read_catalogue(Path(resource("translations", "fr.ts")))
    assert [text for text in catalogue.values() if re.search(" [;:?!»]|« ", text)] == []
