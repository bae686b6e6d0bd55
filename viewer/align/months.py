"""The words that dates are made of, in the languages that are read."""

import re

_MONTHS = (
    "january jan januar jänner janvier enero января январь январе",
    "february feb februar février fevrier febrero февраля февраль феврале",
    "march mar märz maerz mars marzo марта март марте",
    "april apr avril abril апреля апрель апреле",
    "may mai mayo мая май мае",
    "june jun juni juin junio июня июнь июне",
    "july jul juli juillet julio июля июль июле",
    "august aug août aout agosto августа август августе",
    "september sept sep septembre septiembre setiembre сентября сентябрь сентябре",
    "october oct oktober octobre octubre октября октябрь октябре",
    "november nov novembre noviembre ноября ноябрь ноябре",
    "december dec dezember décembre decembre diciembre декабря декабрь декабре",
)
MONTH_NUMBER = {word: number for number, words in enumerate(_MONTHS, 1) for word in words.split()}

_LETTERS = "jfmasondeяфмаисонд"
_CASED = {word: f"[{word[0]}{word[0].upper()}]{re.escape(word[1:])}" for word in MONTH_NUMBER}
_FREE = ("mars", "may", "mai", "march", "mar", "jan", "dec", "sep", "august", "jun", "jul")
MONTH = (
    r"(?:"
    + "|".join(
        f"{word.capitalize()}" if word in _FREE and word not in ("mars", "mai") else _CASED[word]
        for word in sorted(MONTH_NUMBER, key=lambda w: (-len(w), w))
    )
    + r")(?!\w)\.?"
)
"""A regular expression for the name of a month; names that are also common words must be capitalised."""

_UNITS = "first second third fourth fifth sixth seventh eighth ninth".split()
_TEENS = (
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
ORDINALS = {
    **{word: n for n, word in enumerate(_UNITS + _TEENS, 1)},
    **{f"twenty-{word}": 20 + n for n, word in enumerate(_UNITS, 1)},
    "thirtieth": 30,
    "thirty-first": 31,
}
ORDINAL = "(?:" + "|".join(sorted(ORDINALS, key=lambda w: (-len(w), w))) + ")"

COUNTS = {word: n for n, word in enumerate("one two three four five six seven eight nine ten".split(), 1)}

SEASONS = {
    "early": (1, 4),
    "late": (9, 12),
    "mid": (5, 8),
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
    "fall": (9, 11),
    "beginning": (1, 3),
    "end": (10, 12),
}
"""First and last month of a part of a year."""
