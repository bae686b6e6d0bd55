"""A source as it is cited, in a style of the Citation Style Language, by citeproc-py.

The styles lie in `resources/styles`; that folder says what was altered in them.
"""

import re
import warnings
from collections.abc import Iterator
from typing import Any

from viewer.export.scope import CitationStyle
from viewer.model.source import Metadata
from viewer.settings import resource

_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
_YEAR = re.compile(r"\d{4}")
_BETWEEN_AUTHORS = re.compile(r"\s*;\s*|\s+(?:and|und|et|y|и|&)\s+")
_NO_PERSON = re.compile(
    r"\b(?:institut\w*|committee|university|ministry|party|archiv\w*|редакц\w*|институт\w*)\b", re.IGNORECASE
)
_TWICE = re.compile(r"^(?P<title>.{3,300}?[.”])\s(?P=title)\s")
_TWICE_DATED = re.compile(r"^(?P<title>.{3,300}?)\. (?P<date>\([^)]*\))\. (?P=title)\. ")
_NUMBER = re.compile(r"^1\. ")
_LONGEST_NAME = 4
"""Words of a name; one of more is taken for that of a body."""


def citation(meta: Metadata, style: CitationStyle) -> str:
    """A source in one line: as a full note in Chicago's style, else as an entry of a bibliography."""
    if style is CitationStyle.PLAIN:
        return _plain(meta)
    # It costs the start of every program 40 ms, and most sessions cite nothing.
    from citeproc import (  # noqa: PLC0415 - as said above
        Citation,
        CitationItem,
        CitationStylesBibliography,
        CitationStylesStyle,
        formatter,
    )
    from citeproc.source.json import CiteProcJSON  # noqa: PLC0415 - as said above

    locale = "ru-RU" if style is CitationStyle.GOST else "en-US"
    # citeproc-py warns of every part of a style it does not know; what it makes of the rest is tested.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        rules = CitationStylesStyle(str(resource("styles", f"{style.value}.csl")), validate=False, locale=locale)
        bibliography = CitationStylesBibliography(rules, CiteProcJSON([_item(meta)]), formatter.plain)
        cited = Citation([CitationItem("source")])
        bibliography.register(cited)
        if style is CitationStyle.CHICAGO:
            return str(bibliography.cite(cited, lambda _: None))
        entries = [str(entry) for entry in bibliography.bibliography()]
    return _mended(entries[0]) if entries else _plain(meta)


def _plain(meta: Metadata) -> str:
    parts = (meta.author, f"“{meta.title}”", meta.container, meta.publisher, meta.date)
    return ", ".join(part for part in parts if part) + "."


def _mended(entry: str) -> str:
    """An entry as the styles have it: citeproc-py gives a work without an author its title twice."""
    entry = _NUMBER.sub("", entry)
    entry = _TWICE_DATED.sub(r"\g<title>. \g<date>. ", entry)
    return _TWICE.sub(r"\g<title> ", entry)


def _item(meta: Metadata) -> dict[str, Any]:
    """A source as an item of CSL JSON."""
    item: dict[str, Any] = {"id": "source", "type": meta.genre or ("webpage" if meta.url else "document")}
    fields = {
        "title": meta.title,
        "container-title": meta.container,
        "publisher": meta.publisher,
        "publisher-place": meta.place,
        "volume": meta.volume,
        "issue": meta.issue,
        "page": meta.pages,
        "DOI": meta.doi,
        "URL": meta.url,
    }
    item |= {name: value for name, value in fields.items() if value}
    if meta.author:
        item["author"] = list(_authors(meta.author))
    for name, value in (("issued", meta.date), ("accessed", meta.accessed)):
        parts = _date(value)
        if parts:
            item[name] = {"date-parts": [parts]}
    return item


def _authors(words: str) -> Iterator[dict[str, str]]:
    for name in filter(None, _BETWEEN_AUTHORS.split(words)):
        family, comma, given = name.partition(",")
        if comma:
            yield {"family": family.strip(), "given": given.strip()}
        elif _NO_PERSON.search(name) or not 1 < len(name.split()) <= _LONGEST_NAME:
            yield {"literal": name}
        else:
            *first, last = name.split()
            yield {"family": last, "given": " ".join(first)}


def _date(words: str) -> list[int]:
    found = _DATE.match(words)
    if found:
        return [int(part) for part in found.groups() if part]
    year = _YEAR.search(words)
    return [int(year[0])] if year else []
