"""Words that give away what is around an account: by-lines, captions, menus, tables, licences, references."""

import re

_I = re.IGNORECASE
_PATTERNS = r"""
    comments\ are\ closed | (?:no|\d{1,6})\ comments?(?:\ yet|\ so\ far)?\s?[:.]?$ | leave\ a\ (?:reply|comment)
    | add\ a\ comment
    | (?: read\ more | see\ also | share(?:\ this)? | print | e-?mail | subscribe | sign\ up | newsletter
        | advertisement | tags? | skip\ to\ content | (?:next|previous)(?:\ (?:article|page|post|chapter))?
        | back\ to\ (?:top|contents|index) | home | menu | search | table\ of\ contents
        | mehr\ lesen | lire\ aussi | leer\ más | читать\ далее )\s*[:»→.…]{0,3}$
    | (?:source|quelle|fuente|источник)s?\s*:\s*\S.{0,200}$
    | (?: photo(?:graph)?\ by\b
        | (?:photo(?:graph)?|image|picture|caption|illustration|abbildung|abb\.|foto|фото|credit)s?(?=\s?[:©])
        | fig(?:ure|\.)?\s*\d{1,3}(?=\s?[:.]) )\s?[:.©]?.{0,200}(?<![a-z][.!?])$
    | .{0,60}\bcreative\ commons\b.{0,120}$ | .{0,80}\blicen[cs]ed\ under\ (?:a|the|cc)\b.{0,120}\b(?:licen[cs]e|cc)\b
    | .{0,80}\ball\ rights\ reserved\.?$ | © | copyright\s+(?:©|\(c\)|\d{4}|by\b)
    | written\ for\ parallax\b.{0,300}$ | .{0,300}\b(?:not\ the\ original|an\ exercise,\ not\ a\ source)\.?$
    | (?:retrieved|accessed|downloaded|archived|available)\ (?:from|on|at)\ (?:https?:|www\.|\d).{0,200}$
    | (?:https?://|www\.)\S+$ | [^\s@]{1,80}@[^\s@]{1,80}\.\w{2,10}$
    | !\[[^\]\n]{0,300}\]\([^)\n]{0,400}\)$ | \[(?:image|photo|map|table|figure)\b[^\]\n]{0,200}\]$
    | \|                # a cell or a caption
    | [\W_]+$           # rules and ornaments
"""
_FURNITURE = re.compile(_PATTERNS, re.IGNORECASE | re.VERBOSE)
_ADDRESS = re.compile(
    r"\b(?:https?://|www\.|[a-z0-9-]{3,40}\.(?:com|org|net|co\.uk|info)(?:/\S*)?(?:$|\s))|[£$€]\d", _I
)
_MENU = re.compile(r"\S(?:[ \u00a0]*[\u00a0\t|·•»][ \u00a0\t|·•»]*|[ ]{3,})(?=\S)")
_STOP = re.compile(r"[.!?…][\"'”’»)\]]*(?:\s|$)")
_FIGURE = re.compile(r"[-+]?[£$€]?\d{1,15}(?:[.,]\d{1,15}){0,6}%?$")

_MONTH = (
    r"(?:jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|f[ée]vr(?:ier)?|mar(?:ch|s|zo)?|märz|apr(?:il)?|avril|abril|"
    r"ma[iy]o?|june?|juni|juin|junio|july?|juli|juillet|julio|aug(?:ust)?|août|agosto|sept?(?:ember|embre|iembre)?|"
    r"o[ck]t(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|de[cz](?:ember|iembre)?|déc(?:embre)?|enero|febrero|"
    r"январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|"
    r"декабр[ья])\.?"
)
_DAY_NAME = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|tue|wed|thu|sat|\w{2,9}(?:tag|di))\.?"
_DATE = re.compile(
    rf"(?:(?:{_DAY_NAME}),?\s+)?(?:"
    rf"\d{{1,2}}(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?{_MONTH},?\s+(?:de\s+)?\d{{4}}(?:\s*г\.?)?|"
    rf"{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}|"
    rf"\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}})(?:[,\s]+\d{{1,2}}[:.]\d{{2}}(?:\s*[ap]m)?)?$",
    _I,
)
_LABEL = re.compile(
    r"(?:(?:subject\s+)?(?:essay|article|text|story|report)|author|translator|editor|translat(?:ed|ion)|edited|written|"
    r"introduction|autor|auteur|verfasser|автор|перевод)(?:\s+by\b|\s?:)\s*",
    _I,
)
_ISSUED = re.compile(
    r"(?:(?:first |originally )?(?:published|posted|updated|last modified)|date)"
    r"(?:\s?:.{1,80}|\s[^.!?]{1,30}\b\d{4}|\s(?:on|in)\b.{1,80}(?<![.!?,]))$",
    _I,
)
_BY = re.compile(r"(?:By|BY|by|Von|Par|Por|От)\s+(?=\S)")
_NAME = re.compile(
    r"(?:(?:Dr|Prof|Sir|Mr|Mrs|Ms|Lady)\.?\s+)?"
    r"[^\W\d_a-z][\w’'-]*\.?(?:[ ](?:(?:de|da|del|der|van|von|la|le|of|and|und|et|y|и|&)[ ])?"
    r"[^\W\d_a-z][\w’'.-]*,?){0,5}"
)
_NO_NAME = frozenset(
    "the a an of in on to and for from with at by la le les der die das el los introduction conclusion notes preface "
    "part chapter party revolution war state history works peace".split()
)
_ATTRIBUTION = re.compile(
    r".{0,80}\b(?:quoted|cited|zitiert|cité|citado|цит)\b|.{0,120}\b(?:pp?\.|vol\.|no\.|nr\.|S\.)\s?\d|"
    r"(?!(?:The|A|An|In|On|From|To) )[^\W\d_a-zà-ÿ][\w’'-]+(?: [A-Z][\w’'.-]+){0,2}, "
    r"(?:The|On|A|An|In|Das|Die|Der|La|Le|Les|El)? ?[A-Z«“\"]",
)
BIBLIOGRAPHY = re.compile(
    r"#{0,6}\s*(?:read more|further reading|select(?:ed)? bibliography|bibliography|works cited|references|literature|"
    r"literatur|bibliographie|bibliografía|литература)\s*[:.]?$",
    _I,
)


def is_furniture(words: str) -> bool:
    """Whether a paragraph is a menu, a table row, a link, a licence or the like, by its own words."""
    if _FURNITURE.match(words):
        return True
    if len(words) < 300 and not words.endswith((".", "!", "?", "”", '"')) and _ADDRESS.search(words):
        return True
    return _is_menu(words) or _row_columns(words) >= 2


def is_table_row(words: str) -> bool:
    """Whether a line ends in a figure, as the rows of a table do."""
    return _row_columns(words) >= 1 or words.count("\t") >= 1


def _row_columns(words: str) -> int:
    """How many figures a short line ends in, after its name."""
    if len(words) > 120 or _STOP.search(words):
        return 0
    cells = words.split()
    figures = 0
    while figures < len(cells) and _FIGURE.match(cells[-1 - figures]):
        figures += 1
    return figures if figures < len(cells) <= figures + 8 else 0


def _is_menu(words: str) -> bool:
    if len(words) > 200 or _STOP.search(words):
        return False
    cells = [cell for cell in _MENU.split(words) if cell.strip()]
    return len(cells) >= 2 and all(len(cell.split()) <= 3 for cell in cells)


def is_byline(words: str) -> bool:
    """Whether a line only says who wrote the account, or when it came out."""
    if len(words) > 120:
        return False
    if is_date(words) or _ISSUED.match(words):
        return True
    label = _LABEL.match(words) or _BY.match(words)
    return label is not None and _NAME.fullmatch(words, label.end()) is not None


def is_date(words: str) -> bool:
    """Whether a line is a full date and nothing else."""
    return len(words) <= 120 and _DATE.match(words) is not None


def is_name(words: str) -> bool:
    """Whether a line may be a person's name: two to four words in capitals, none of them a common one."""
    parts = words.split()
    return (
        2 <= len(parts) <= 4
        and _NAME.fullmatch(words) is not None
        and not any(part.casefold().strip(".,") in _NO_NAME for part in parts)
    )


def is_attribution(words: str) -> bool:
    """Whether a line names a work, as below a quotation."""
    return _ATTRIBUTION.match(words) is not None
