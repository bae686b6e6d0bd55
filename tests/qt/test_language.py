"""Qt speaks the language of the program."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox

from viewer.qt.language import Language, language_of
from viewer.translation import translate


@pytest.fixture
def language(qapp):
    language = Language(qapp)
    yield language
    language.choose("en")


def test_qt_and_the_core_change_language_at_once_and_back(language, qtbot):
    def cancel():
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        return box.button(QDialogButtonBox.StandardButton.Cancel).text()

    english = cancel()
    language.choose("de")
    assert cancel() == "Abbrechen"
    said = QCoreApplication.translate("Actions", "&File")
    assert said == translate("Actions", "&File")
    language.choose("en")
    assert (cancel(), QCoreApplication.translate("Actions", "&File")) == (english, "&File")


def test_a_language_there_is_no_catalogue_for_is_not_taken():
    assert language_of("ru") == "ru"
    assert language_of("system") == language_of("tlh")
