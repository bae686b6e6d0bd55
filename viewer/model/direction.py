"""Which way words run."""

import unicodedata

_LEFTWARD, _RIGHTWARD = ("R", "AL"), ("L",)


def runs_leftward(words: str) -> bool:
    """Whether words run from right to left: their first letter says so (Unicode Standard Annex 9, rules P2 and P3).

    >>> runs_leftward("1917 עדות"), runs_leftward("Hebrew עדות")
    (True, False)
    """
    sides = (unicodedata.bidirectional(letter) for letter in words)
    return next((side in _LEFTWARD for side in sides if side in _LEFTWARD + _RIGHTWARD), False)
