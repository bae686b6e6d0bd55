"""Texts that are marked for translation where they stand, and translated where they are shown."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """The text itself, typed as one; Qt's own function of this name says it returns any object."""
    del context
    return text
