"""Words as they are compared in a search."""

import unicodedata


def plain_word(word: str) -> str:
    """A word as it is compared: without case, accents on Latin letters and curled apostrophes; `ё` is `е`."""
    lower = word.casefold().replace("’", "'").replace("ʼ", "'").replace("ё", "е")
    if lower.isascii() or not any("LATIN" in unicodedata.name(sign, "") for sign in lower):
        return lower
    return "".join(sign for sign in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(sign))
