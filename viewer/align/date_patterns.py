"""The forms in which prose writes dates, as regular expressions for `viewer.align.date_forms`.

Named groups: `d`, `d2` days in figures, `dw` a day in words, `m`, `m2` months, `mn` a month in figures, `y`, `y2`
years, `yy` the second half of a double year, `bc` an era before Christ, `alt...` the day in the other calendar,
`style...` and `mark...` the calendar's name, `part` a part of a time, `season`, `decade`, `feast`, `roman` the marked
days of a Roman month.
"""

import re

from viewer.align.feasts import every_feast
from viewer.align.months import DAY_WORD, MONTH, ORDINAL, PART, SEASON_NUMBER

_DAY = r"[0-3]?\d(?!\d)(?![.,]\d)(?:st|nd|rd|th|er|º|-го|-е|\.)?"
BC = (
    r"(?:B\.?\s?C\.?(?:\s?E\.?)?(?!\w)|av(?:ant|\.)\s?J(?:ésus|\.)?-?\s?C(?:hrist|\.)|v(?:or|\.)\s?(?:Chr(?:istus|\.)"
    r"|u\.\s?Z\.)|a(?:ntes\sde|\.)\s?(?:de\s)?(?:Cristo|C\.|J\.\s?C\.)|до\s(?:н\.\s?э\.|нашей\sэры|Р\.\s?Х\.))"
)
AD = (
    r"(?:A\.?\s?D\.?(?!\w)|C\.?E\.?(?!\w)|apr(?:ès|\.)\s?J(?:ésus|\.)?-?\s?C(?:hrist|\.)|n(?:ach|\.)\s?Chr(?:istus|\.)"
    r"|d(?:espués\sde|\.)\s?(?:Cristo|C\.)|н\.\s?э\.|нашей\sэры)"
)
GAP = r"\s?(?:год[ау]?\s|г\.\s?)?"
_AGE = rf"{GAP}(?:(?P<bc>{BC})|{AD})"
_FULL = r"(?:1\d{3}|20\d{2})(?!\d)(?![.,]\d)"
_YEAR = rf"(?:(?P<y>{_FULL}|\d{{1,4}}(?={GAP}(?:{BC}|{AD})))(?:/(?P<yy>\d{{1,2}})(?!\d))?(?:{_AGE})?)"
_TO = r"\s?(?:-|–|—|/|to|until|and|or|bis|und|au|et|al|y|по|и)\s?"
_UNTIL = r"\s?(?:-|–|—|to|until|till|through|bis(?:\szum)?|au|jusqu['’]au|al|hasta(?:\sel)?|по|до)\s?"
_ALT = rf"(?:\s?[(\[]\s?(?:{MONTH}\s)?(?P<alt>{_DAY})(?:{_TO}{_DAY})?(?:\s(?:{MONTH}))?\s?[)\]]|/(?P<alt2>{_DAY}))"
_OTHER = rf"(?:\s?[(\[]\s?(?P<alt3>{_DAY})\s(?:de\s)?{MONTH}\s?[)\]])"
_STYLE_WORDS = (
    r"(?:old|new)\s(?:style|calendar)|[ON]\.\s?S\.|(?:alten|neuen)\sstils|[an]\.\s?st\.|(?:ancien|vieux|nouveau)\sstyle"
    r"|estilo\s(?:antiguo|viejo|nuevo)|(?:по\s)?(?:старому|новому)\sстилю|(?:старого|нового)\sстиля"
    r"|(?:по\s)?(?:ст|н)\.\s?ст\."
)
_STYLES = (
    rf"\s?(?:\((?P<style{{0}}>{_STYLE_WORDS}|[ON]\.?\s?S\.?|julian|[^()]{{{{0,4}}}}ст\.[^()]{{{{1,6}}}})\)"
    rf"|,?\s(?:года?\s|г\.\s)?(?P<mark{{0}}>{_STYLE_WORDS}))"
)
_STYLE = rf"(?i:{_STYLES.format('')})?"
_THEN = rf"(?:,?\s(?:de\s|del\s(?:año\s)?|in\s|of\s|im\sJahre?\s)?{_YEAR})?(?i:{_STYLES.format(2)})?"

_YEAR_AFTER = r"(?<=[(])|" + "|".join(
    rf"(?<=\b{word} )"
    for word in (
        "[Ii]n of [Bb]y to [Ee]n de [Ii]m [Вв] [Ss]ince until [Aa]fter [Ff]rom year Jahre [Tt]he [Ss]eit [Dd]epuis "
        "[Dd]esde [Cc]irca [Aa]nno [Aa]ño"
    ).split()
)
_YEAR_AFTER += r"|(?<=\b[Cc]\. )|(?<=\b[Cc]a\. )"
_NO_COUNT = r"(?!\s(?!(?:was|is|as)\b)(?:of|men|people|[a-z-]+s|[a-z]+men|[A-Z][\w-]+s|foot|horse|cavalry|infantry)\b)"
_PART_OF_DAY = r"(?i:the\s)?(?i:night|morning|evening|afternoon)?\s?(?i:of\s)?"
_NTH = rf"(?:(?P<dw>{ORDINAL})|(?P<d>[0-3]?\d)(?:st|nd|rd|th))"
_NO_NOUN = r"(?!\s[a-z]*(?:s|ry|ress|ment)\b)"
_PARTS = rf"(?<!\w)(?P<part>(?i:{'|'.join(PART)}))[\s-](?:in\s|of\s|the\s|de\s|du\s|des\s|de\sla\s|d['’])*"
_SEASON = rf"(?<!\w)(?P<season>(?i:{'|'.join(SEASON_NUMBER)}))"
_ALONE = r"(?=\s?[,.;:)]|\s(?:of\sthat|the|he|she|they|it|we|and|when|after|before|as)\b|$)"
_ROMAN = r"(?P<roman>(?i:ides|nones|[kc]alends))"
_BEFORE = rf"(?:(?P<eve>(?i:eve\sof|day\sbefore))|(?P<nth>{ORDINAL})\s(?:day\s)?before)\sthe\s"

_FEASTS = "|".join(re.escape(name) for name in every_feast())

FORMS = tuple(
    (frozenset(needs), form)
    for needs, form in (
        # With a capital: 'an epiphany, 1917' is none.
        ("fY", rf"(?<!\w)(?=[A-ZÀ-Þ])(?P<feast>(?i:{_FEASTS}))(?:,?\s|\sof\s){_YEAR}"),
        # Two days of different months, then one day in two calendars.
        ("md", rf"(?P<m>{MONTH})\s(?P<d>{_DAY}){_UNTIL}(?P<m2>{MONTH})\s(?P<d2>{_DAY}){_THEN}"),
        (
            "md",
            rf"(?<![\d.,/])(?P<d>{_DAY})\s(?:de\s)?(?P<m>{MONTH}){_UNTIL}(?P<d2>{_DAY})\s(?:de\s)?(?P<m2>{MONTH}){_THEN}",
        ),
        ("md", rf"(?P<m>{MONTH})\s(?P<d>{_DAY})\s?/\s?{MONTH}\s(?P<alt>{_DAY}){_THEN}"),
        ("md", rf"(?<![\d.,/])(?P<d>{_DAY})\s(?P<m>{MONTH})\s?/\s?(?P<alt>{_DAY})\s{MONTH}{_THEN}"),
        ("md", rf"(?P<m>{MONTH})\s(?P<d>{_DAY})(?:{_TO}(?P<d2>{_DAY}))?{_ALT}?{_STYLE}{_THEN}"),
        (
            "md",
            rf"(?<![\d.,/])(?P<d>{_DAY})(?:{_TO}(?P<d2>{_DAY}))?{_ALT}?\s(?:of\s|de\s)?(?P<m>{MONTH}){_OTHER}?{_STYLE}{_THEN}",
        ),
        ("m", rf"(?P<dw>{ORDINAL})\s(?:day\s)?of\s(?P<m>{MONTH}){_STYLE}{_THEN}"),
        ("m", rf"(?:(?<=\b[Oo]n )|(?<=\bof )|(?<=\b[Bb]y ))(?P<m>{MONTH})\s(?:the\s)?(?P<dw>{ORDINAL})(?!\w){_THEN}"),
        ("m", rf"(?<!\w)(?P<dw>(?i:{DAY_WORD}))\s(?:de\s)?(?P<m>{MONTH}){_STYLE}{_THEN}"),
        ("mr", rf"(?:{_BEFORE})?(?<!\w){_ROMAN}\sof\s(?P<m>{MONTH}){_THEN}"),
        ("m", rf"{_PARTS}(?P<m>{MONTH}){_THEN}"),
        ("mY", rf"(?P<m>{MONTH})(?:{_TO}(?P<m2>{MONTH}))?,?\s(?:de\s|del\s)?(?P<y>{_FULL})"),
        ("me", rf"(?P<m>{MONTH}),?\s(?:de\s)?{_YEAR}"),
        ("Y", rf"(?<![\d.,/])(?P<d>[0-3]?\d)\.(?P<mn>[01]?\d)\.(?P<y>{_FULL})"),
        ("Y", rf"(?<![\d.,/-])(?P<y>{_FULL})-(?P<mn>[01]\d)-(?P<d>[0-3]\d)"),
        ("Y", rf"(?:{_PARTS})?(?:(?i:the\s))?(?<!\d)(?P<decade>(?:1\d|20)\d0)(?:['’]?s\b|er\sJahren?\b|-[ех]\b)"),
        ("Y", r"(?<!\w)(?:les\sannées|années|los\saños|años|década\sde)\s(?P<decade>(?:1\d|20)\d0)(?!\d)"),
        (
            "sY",
            rf"{_SEASON},?\s(?:of\s|in\s|de\s(?:l['’]an\s)?|del?\s|des\sJahres\s)?(?:the\syear\s)?(?P<y>{_FULL})(?:\s?[-–/]\s?(?P<y2>\d{{2}}(?:\d{{2}})?)(?!\d))?",
        ),
        ("Y", rf"{_PARTS}(?P<y>{_FULL})(?!s)"),
        ("e", rf"(?<![\d.,])(?P<y>[1-9]\d{{0,3}})(?:\s?{BC})?{_UNTIL}(?P<y2>[1-9]\d{{0,3}})\s?(?P<bc>{BC})"),
        ("e", rf"(?<![\d.,])(?P<y>[1-9]\d{{0,3}}){_AGE}"),
        (
            "Y",
            rf"(?:(?i:from|between|von|entre|zwischen))\s(?P<y>{_FULL})\s(?:to|and|bis|und|et|y|a)\s(?P<y2>\d{{4}})(?!\d)",
        ),
        ("Y", rf"(?<![\d.,/£$-])(?P<y>{_FULL})\s?[-–/]\s?(?P<y2>\d{{2}}(?:\d{{2}})?)(?!\d)"),
        ("Y", rf"(?:{_YEAR_AFTER})(?P<y>{_FULL})s?(?!\w){_NO_COUNT}"),
        ("Y", r"\b(?i:A\.?D\.?|year|in)\s(?P<y>[1-9]\d{2})(?=[.,;:)]|\s(?:A\.?D|C\.?E))"),
        (
            "Y",
            rf"(?:\b(?i:im\sJahre?|en\sl['’]an|el\saño)\s(?P<y>[1-9]\d{{2}})|\b[Вв]\s(?P<y3>[1-9]\d{{2}})(?=\sгоду))(?!\d){_NO_COUNT}",
        ),
        ("e", r"\bA\.?D\.?\s(?P<y>[1-9]\d{0,3})(?!\d)"),
        ("m", rf"\b(?i:in|of|until|till|by|since|during|from|through|im|en|в)\s(?P<m>{MONTH})"),
        ("o", rf"\b(?i:on|of|by|until|till|from|since)\s{_PART_OF_DAY}(?i:the\s){_NTH}{_NO_NOUN}(?=\W)"),
        ("d", r"(?:\b(?:[Aa]m|[Vv]om|[Zz]um)\s(?P<d>[0-3]?\d)\.(?=\s[a-zäöü])|\bel\sdía\s(?P<d3>[0-3]?\d)(?!\d))"),
        ("s", rf"\b(?:in|during|by|until)\sthe\s(?P<season>spring|summer|autumn|winter){_ALONE}"),
        ("s", r"\b[Tt]hat\s(?:same\s)?(?P<season>spring|summer|autumn|winter)\b"),
        ("s", r"\b[Ii]m\s(?P<season>Frühjahr|Frühling|Sommer|Herbst|Winter)\b"),
        ("s", r"\b(?:[Aa]u\s(?P<season>printemps)|[Ee]n\s(?P<season2>été|automne|hiver))\b(?!\s(?:et|à)\b)"),
        ("s", r"\b[Ee]n\s(?:(?:el|la)\s)?(?P<season>primavera|verano|otoño|invierno)\b"),
        ("s", r"\b(?P<season>[Вв]есной|[Лл]етом|[Оо]сенью|[Зз]имой)\b"),
    )
)
"""Each form, with what a sentence must hold for it: a month (m), a figure (d), a number of three figures or more (Y),
an era (e), a season (s), a feast (f), an ordinal (o), a marked Roman day (r)."""
