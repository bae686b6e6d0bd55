"""Qt speaks the language of the program."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from viewer.settings import resource
from viewer.translation import ENGLISH, LANGUAGES, read_catalogue, speak, translate

SYSTEM = "system"


class _Catalogue(QTranslator):
    """Lends the program's catalogue to Qt, so that `tr` and the core speak from one."""

    def isEmpty(self) -> bool:
        return False

    # None, not an empty text, lets Qt ask the next translator: its own words stand elsewhere.
    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        said = translate(context, source)
        return None if said == source else said


def language_of(wanted: str) -> str:
    """The language for a preference: the one named, or for `system` the first of the person's that there is."""
    if wanted in LANGUAGES:
        return wanted
    asked = (name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in asked if code in LANGUAGES), "en")


class Language(QObject):
    """What is spoken now. Parts built after `choose` speak it; those there are have to be built anew."""

    def __init__(self, parent: QObject) -> None:
        """Speak English until something else is chosen."""
        super().__init__(parent)
        self.code = "en"
        self._installed: list[QTranslator] = []

    def choose(self, wanted: str) -> None:
        """Speak this language, or for `system` the person's own."""
        self.code = language_of(wanted)
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed.clear()
        speak(ENGLISH if self.code == "en" else read_catalogue(resource("translations", f"{self.code}.ts")))
        QLocale.setDefault(QLocale(self.code))
        QApplication.setLayoutDirection(QLocale(self.code).textDirection())
        if self.code == "en":
            return
        own_words = QTranslator(self)
        if own_words.load(f"qtbase_{self.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            self._install(own_words)
        self._install(_Catalogue(self))

    def _install(self, translator: QTranslator) -> None:
        QCoreApplication.installTranslator(translator)
        self._installed.append(translator)
