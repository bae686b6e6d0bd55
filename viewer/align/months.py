"""The words that dates are made of, in English, German, French, Spanish and Russian."""

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
"""The English ordinals up to 31."""

_GERMAN = (
    "ers zwei drit vier fünf sechs sieb ach neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn"
)
_GERMAN_TENS = "neunzehn zwanzigs einundzwanzigs zweiundzwanzigs dreiundzwanzigs vierundzwanzigs fünfundzwanzigs"
_GERMAN_LAST = "sechsundzwanzigs siebenundzwanzigs achtundzwanzigs neunundzwanzigs dreißigs einunddreißigs"
_FRENCH = (
    "premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit "
    "vingt-neuf trente trente-et-un"
)
_SPANISH = (
    "primero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve treinta"
)
_RUSSIAN = (
    "перв втор треть четвёрт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат "
    "шестнадцат семнадцат восемнадцат девятнадцат двадцат"
).split()
_RUSSIAN_DAYS = {
    **{stem: n for n, stem in enumerate(_RUSSIAN, 1)},
    **{f"двадцать {stem}": 20 + n for n, stem in enumerate(_RUSSIAN[:9], 1)},
    "тридцат": 30,
    "тридцать перв": 31,
}
_DAY_WORDS = {
    **{
        f"{stem}te{end}": n
        for n, stem in enumerate(f"{_GERMAN} {_GERMAN_TENS} {_GERMAN_LAST}".split(), 1)
        for end in ("", "n", "r")
    },
    **{word: n for n, word in enumerate(_FRENCH.split(), 1)},
    "vingt et un": 21,
    "trente et un": 31,
    **{word: n for n, word in enumerate(_SPANISH.split(), 1)},
    "treinta y uno": 31,
    **{
        f"{stem}{end}": n
        for stem, n in _RUSSIAN_DAYS.items()
        for end in (("его", "ье") if stem.endswith("треть") else ("ого", "ое"))
    },
}
DAY_WORDS = {
    **_DAY_WORDS,
    **{word.replace("ё", "е"): day for word, day in _DAY_WORDS.items() if "ё" in word},
}
"""The days of a month in words that stand directly before it, in the languages other than English."""

DAY_WORD = "(?:" + "|".join(sorted(DAY_WORDS, key=lambda w: (-len(w), w))) + ")"

COUNTS = {
    **{word: n for n, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)},
    **dict.fromkeys(("a", "an", "ein", "eine", "einen", "einem", "einer", "un", "une", "una"), 1),
    **{word: n for n, word in enumerate("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(), 2)},
    **{word: n for n, word in enumerate("deux trois quatre cinq six sept huit neuf dix onze douze".split(), 2)},
    **{word: n for n, word in enumerate("dos tres cuatro cinco seis siete ocho nueve diez once doce".split(), 2)},
    **{word: n for n, word in enumerate("два три четыре пять шесть семь восемь девять десять".split(), 2)},
    **{word: n for n, word in enumerate("двумя тремя четырьмя пятью шестью семью восемью девятью десятью".split(), 2)},
    "две": 2,
}
"""Small numbers in words, of all the languages: no word means two numbers."""

_WEEKDAYS = (
    "monday mon montag lundi lunes понедельник",
    "tuesday tue tues dienstag mardi martes вторник",
    "wednesday wed mittwoch mercredi miércoles среда среду",
    "thursday thu thurs donnerstag jeudi jueves четверг",
    "friday fri freitag vendredi viernes пятница пятницу",
    "saturday sat samstag sonnabend samedi sábado суббота субботу",
    "sunday sun sonntag dimanche domingo воскресенье",
)
WEEKDAYS = {word: number for number, words in enumerate(_WEEKDAYS) for word in words.split()}
"""The days of the week, from Monday as 0."""

_SEASON_WORDS = {
    21: "spring frühjahr frühling printemps primavera весной весна весне весну",
    22: "summer sommer été verano летом лето лета лету",
    23: "autumn fall herbst automne otoño осенью осень осени",
    24: "winter hiver invierno зимой зима зиме зиму",
}
SEASON_NUMBER = {word: number for number, words in _SEASON_WORDS.items() for word in words.split()}
"""The number of a season in EDTF, 21 for spring."""

_PART_WORDS = {
    "early": "early anfang début principios comienzos inicios начале начало",
    "mid": "mid mitte mi milieu mediados середине середину",
    "late": "late ende fin finales fines конце концу",
    "beginning": "beginning",
    "end": "end",
}
PART = {word: part for part, words in _PART_WORDS.items() for word in words.split()}
"""Which part of a month, year or decade a word means."""

PART_MONTHS = {"early": (1, 4), "mid": (5, 8), "late": (9, 12), "beginning": (1, 3), "end": (10, 12)}
"""First and last month of a part of a year."""

PART_CODES = {"early": 37, "mid": 38, "late": 39, "beginning": 33, "end": 36}
"""The numbers of those parts in EDTF level 2: thirds and quarters of a year."""
