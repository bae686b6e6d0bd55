"""What a person asks for, taken apart: single words, and phrases in quotation marks."""

import re
from dataclasses import dataclass

from viewer.errors import ParallaxError
from viewer.segment.tokens import WORD
from viewer.translation import translate

MAX_QUERY_CP = 500
MAX_TERMS = 20
_PIECE = re.compile(r"[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]|([^\s\"“”„«»]+)")


@dataclass(frozen=True, slots=True)
class Term:
    """Words that must stand side by side; one word, or those of a phrase, which is taken as it is written."""

    words: tuple[str, ...]
    is_phrase: bool = False


def read_query(query: str) -> tuple[Term, ...]:
    """The terms of a query, all of which a hit must have near each other.

    Words in quotation marks of any language are a phrase. A `*` ends a word of which only the beginning is known.

    >>> [term.words for term in read_query('resign* "Central Committee"')]
    [('resign*',), ('Central', 'Committee')]

    Raises:
        ParallaxError: If there is nothing to look for, or far too much.
    """
    if len(query) > MAX_QUERY_CP:
        raise ParallaxError(translate("Errors", "That is too long to look for. Take a few words of it."))
    terms = []
    for quoted, bare in _PIECE.findall(query):
        words = tuple(_words(quoted or bare))
        if words:
            # What a hyphen or a stop parts, such as Left-Socialist, is two words side by side.
            terms.append(Term(words, bool(quoted) or len(words) > 1))
    if not terms:
        raise ParallaxError(translate("Errors", "Type a word or a number to look for."))
    if len(terms) > MAX_TERMS:
        raise ParallaxError(
            translate("Errors", "Those are too many words. Take a few of them, or put a phrase in quotation marks.")
        )
    return tuple(terms)


def _words(piece: str) -> list[str]:
    found = [(match[0], match.end()) for match in WORD.finditer(piece)]
    return [word + "*" if piece[end : end + 1] == "*" else word for word, end in found]
