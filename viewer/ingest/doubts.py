"""What looks wrong in a text that was read: the person should look before it is added."""

import re

from viewer.translation import translate

ENOUGH = 5
"""Fewer cases than this may be chance."""

NOISE = 0.01
"""The share of words with stray signs from which a text looks badly recognised."""

_MIXED = re.compile("Ã[\u0080-\u00bf]|â€[\u0080-\u00ff™œ“”]|Ð[\u0080-\u00bf°-¿]|Ñ[\u0080-\u008f]|\ufffd")
_BROKEN = re.compile(r"[^\W\d_]{2,}[-\u00ad¬]\n[^\W\d_]{2,}")
_STRAY = re.compile(r"[^\W\d_]+[0-9|~^\\{}<>]+[^\W\d_]+|[|~^\\]{1,3}(?=\s)")
_WORD = re.compile(r"\S+")
_SAMPLE_CP = 500_000


def doubts_about(text: str) -> tuple[str, ...]:
    """Sentences for the person: letters in a wrong encoding, words broken at the ends of lines, signs of bad OCR."""
    sample = text[:_SAMPLE_CP]
    found = []
    if len(_MIXED.findall(sample)) >= ENOUGH:
        found.append(translate("Doubts", "Some letters look as if they had been read in a wrong encoding."))
    if len(_BROKEN.findall(sample)) >= ENOUGH:
        found.append(
            translate("Doubts", "Words are broken with hyphens at the ends of lines; broken words are not matched.")
        )
    words = sum(1 for _ in _WORD.finditer(sample))
    stray = len(_STRAY.findall(sample))
    if stray >= ENOUGH and stray > NOISE * words:
        found.append(
            translate(
                "Doubts", "Many words hold stray signs, as if the text had been recognised badly from pictures (OCR)."
            )
        )
    return tuple(found)
