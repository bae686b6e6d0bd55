"""Dates told from the one before: 'the next day', 'deux mois plus tard', 'накануне'."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from viewer.align.months import COUNTS
from viewer.model.place import Span

MOST_YEARS = 60
"""'A hundred years later' is no step of a story."""


@dataclass(frozen=True, slots=True)
class Step:
    """A way from the date that the story has reached: so many days, weeks, months or years (`unit`).

    `whole` says that all of the unit is meant ('the following month'), not the same day of it.
    """

    span: Span
    count: int
    unit: str
    whole: bool = False


def steps(text: str, place: Span, language: str) -> list[Step]:
    """The relative dates in one sentence, none inside another, in the language of the source (else English)."""
    hint, forms = _grammar(language if language in _FORMS else "en")
    if not hint.search(text, place.start_cp, place.end_cp):
        return []
    words = place.of(text)
    found: list[Step] = []
    for form, fixed in forms:
        for match in form.finditer(words):
            step = _step(match, fixed, place.start_cp)
            if step and not any(step.span.overlap(other.span) for other in found):
                found.append(step)
    return sorted(found, key=lambda step: step.span)


def _step(match: re.Match[str], fixed: int | None, offset: int) -> Step | None:
    part = match.groupdict()
    word = next((word for key, word in part.items() if key.startswith("unit") and word), "day").lower()
    unit, each = next((value for stem, value in _UNITS.items() if word.startswith(stem)), ("day", 1))
    span = Span(match.start() + offset, match.end() + offset)
    if fixed is not None:
        return Step(span, fixed * each, unit, whole=unit != "day")
    said = (part.get("n") or "a").lower()
    count = each * (int(said) if said.isdigit() else COUNTS[said])
    if unit == "year" and count > MOST_YEARS:
        return None
    return Step(span, -count if part.get("back") else count, unit)


_UNITS = {
    **dict.fromkeys(("fortnight", "quinz", "quinc"), ("day", 14)),
    **dict.fromkeys(("week", "woche", "semaine", "semana", "недел"), ("week", 1)),
    **dict.fromkeys(("month", "monat", "mois", "mes", "месяц"), ("month", 1)),
    **dict.fromkeys(("year", "jahr", "an", "año", "год", "лет"), ("year", 1)),
}
"""What a word for a stretch of time means, by how it begins; any other is a day."""

_N = "(?P<n>" + "|".join(sorted((re.escape(word) for word in COUNTS), key=lambda w: (-len(w), w))) + r"|\d{1,2})"
_END = r"(?=\s?(?:[,.;:)]|$))"
_EN, _DE = "(?:day|morning|evening|night|afternoon)", "(?:tage?|morgen|vormittag|nachmittag|abend)"
_ES = "(?:día|noche|tarde|mañana)"
_ALONE_EN = r"(?!\s(?:the|his|her|their|its|this|that|an?|my|our)\b)"
_ALONE_FR = r"(?!\s(?:l[ea]s?|son|sa|ses|leurs?|cet?t?e?|ces|une?|que|de|du)\b|\s(?:l|qu|d)['’])"

_FORMS: Mapping[str, tuple[tuple[str, int | None], ...]] = {
    "en": (
        (rf"(?:the\s)?(?:next|following)\s{_EN}", 1),
        (rf"(?:(?:the|that)\s)?(?:very\s)?same\s{_EN}", 0),
        (r"that\s(?:very\s)?(?:evening|night|afternoon|morning)|on\sthat\s(?:very\s)?day", 0),
        (rf"(?:the\s)?previous\s{_EN}|the\s(?:day|night|evening)\sbefore", -1),
        (rf"the\sday\safter{_END}", 1),
        (rf"(?:the|that)\s(?:next|following)\s(?P<unit>week|month|year){_END}", 1),
        (rf"{_N}\s(?P<unit>days?|weeks?)\s(?:later|afterwards|(?P<back>earlier))", None),
        (rf"{_N}\s(?P<unit>days?|weeks?)\s(?:after|(?P<back>before)){_ALONE_EN}", None),
        (rf"{_N}\s(?P<unit>fortnights?|months?|years?)\s(?:later|afterwards|(?P<back>earlier))", None),
        (rf"{_N}\s(?P<unit>fortnights?|months?|years?)\s(?:after|(?P<back>before)){_END}", None),
    ),
    "de": (
        (rf"(?:am|an\sdem)\s(?:nächsten|folgenden|anderen|andern)\s{_DE}|tags\sdarauf|am\stage?\sdarauf", 1),
        (r"in\sder\s(?:nächsten|folgenden)\snacht", 1),
        (rf"(?:noch\s)?am\s(?:selben|gleichen)\s{_DE}|an\s(?:diesem|jenem)\s{_DE}", 0),
        (r"in\s(?:dieser|jener|derselben)\snacht", 0),
        (rf"am\s(?:vortage?|vorigen\s{_DE}|tage?\s(?:zuvor|davor)|abend\szuvor|vorabend(?!\sde[rs]))", -1),
        (r"in\sder\snacht\szuvor|tags\szuvor", -1),
        (r"(?:in\sder|im)\s(?:nächsten|folgenden|darauffolgenden)\s(?P<unit>woche|monat|jahre?)", 1),
        (rf"{_N}\s(?P<unit>tage?n?|wochen?|monate?n?|jahre?n?)\s(?:später|danach|darauf)", None),
        (rf"{_N}\s(?P<unit>tage?n?|wochen?|monate?n?|jahre?n?)\s(?P<back>zuvor|davor|früher|vorher)", None),
    ),
    "fr": (
        (r"le\slendemain(?:\s(?:matin|soir))?|le\sjour\ssuivant|la\snuit\ssuivante", 1),
        (r"le\ssurlendemain", 2),
        (r"le\smême\s(?:jour|soir)|la\smême\snuit|ce\s(?:jour|soir|matin)-là|cette\snuit-là", 0),
        (r"l['’]avant-veille(?!\sd[eu’']|\sdes)", -2),
        (r"la\sveille(?:\sau\ssoir)?(?!\sd[eu’']|\sdes)|le\sjour\s(?:d['’]avant|précédent)", -1),
        (r"(?:la\s|le\s|l['’])(?P<unit>semaine|mois|année)\s(?:suivante?|d['’]après)", 1),
        (rf"{_N}\s(?P<unit>jours?|semaines?|mois|ans?|quinzaines?)\s(?:plus\stard|après){_ALONE_FR}", None),
        (rf"{_N}\s(?P<unit>jours?|semaines?|mois|ans?)\s(?P<back>auparavant|plus\stôt|avant){_ALONE_FR}", None),
    ),
    "es": (
        (r"(?:al|el)\sdía\ssiguiente|la\s(?:mañana|noche|tarde)\ssiguiente", 1),
        (rf"(?:ese|aquel|el)\smismo\sdía|(?:esa|aquella|la)\smisma\s{_ES}", 0),
        (r"(?:esa|aquella)\s(?:noche|tarde|mañana)|aquel\sdía", 0),
        (r"la\svíspera(?!\sdel?\b)|el\sdía\santerior|la\snoche\santerior", -1),
        (r"(?:la|al|el)\s(?P<unit>semana|mes|año)\ssiguiente", 1),
        (rf"{_N}\s(?P<unit>días?|semanas?|mes(?:es)?|años?)\s(?:más\starde|después)(?!\sdel?\b|\sque\b)", None),
        (rf"{_N}\s(?P<unit>días?|semanas?|mes(?:es)?|años?)\s(?P<back>antes)(?!\sdel?\b|\sque\b)", None),
    ),
    "ru": (
        (r"на\s(?:следующий|другой)\sдень|на\s(?:следующее|другое)\sутро|наутро", 1),
        (r"следующим\s(?:утром|вечером)|в\sследующую\sночь", 1),
        (r"в\s(?:тот|этот)\s(?:же\s)?(?:день|вечер)|в\s(?:ту|эту)\s(?:же\s)?ночь", 0),
        (r"накануне(?=\s?[,.;:)]|\s(?:он|она|они|вечером|ночью)\b|$)|дн[её]м\sраньше", -1),
        (r"(?:на\sследующей|в\sследующем|на\sследующий)\s(?P<unit>неделе|месяце|году|год)", 1),
        (rf"(?:через|спустя)\s(?:{_N}\s)?(?P<unit>день|дня|дней|недел[юиь]|месяц\w*|год|года|лет)", None),
        (rf"(?:{_N}\s)?(?P<unit>день|дня|дней|недел[юиь]|месяц\w*|год|года|лет)\sспустя", None),
        (rf"(?:{_N}\s)?(?P<unit>дн[её]м|днями|недел\w+|месяц\w+|год\w+)\s(?:позже|(?P<back>раньше))", None),
    ),
}
_HINTS = {
    "en": r"day|morning|evening|night|afternoon|week|month|year",
    "de": r"tag|nacht|abend|morgen|woche|monat|jahr",
    "fr": r"jour|demain|veille|nuit|soir|matin|semaine|mois|\bans?\b|année",
    "es": r"día|noche|tarde|mañana|víspera|semana|mes|año",
    "ru": r"день|дня|дней|днём|днем|днями|утро|вечер|ночь|накануне|недел|месяц|год|лет",
}


@lru_cache(maxsize=8)
def _grammar(language: str) -> tuple[re.Pattern[str], tuple[tuple[re.Pattern[str], int | None], ...]]:
    """What every relative date of a language holds, and its forms with the fixed number of units of each."""
    forms = tuple((re.compile(rf"\b(?:{form})(?!\w)", re.IGNORECASE), fixed) for form, fixed in _FORMS[language])
    return re.compile(_HINTS[language], re.IGNORECASE), forms
