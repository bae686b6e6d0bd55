"""Bibliographies of other programs (BibTeX, RIS, CSL JSON), and which entry describes which source."""

import json
import logging
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz, process

from viewer.errors import UnreadableSource
from viewer.ingest.text_file import decode, read_bytes
from viewer.model.source import Metadata, Source
from viewer.translation import translate

MAX_CP = 16_000_000
MAX_ENTRIES = 20_000
MAX_FIELD_CP = 2_000

LEAST = 72.0
"""An entry less like a source than this, of 100, is not offered for it."""

TITLE_SHARE = 0.75
"""What the likeness of the titles counts, where both sides name an author; the authors count the rest."""

_RIS = re.compile(r"^\ufeff?\s*TY  - ", re.MULTILINE)
_BIBTEX = re.compile(r"^\s*@\s*\w+\s*[{(]", re.MULTILINE)
_NO_LETTER = re.compile(r"[\W_]+")
_DAY = re.compile(r"(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?")
_BRACES = re.compile(r"(?<!\\)[{}]")
_GENRES = {
    "book": "book",
    "jour": "article-journal",
    "article": "article-journal",
    "mgzn": "article-magazine",
    "news": "article-newspaper",
    "chap": "chapter",
    "inbook": "chapter",
    "incollection": "chapter",
    "thes": "thesis",
    "phdthesis": "thesis",
    "mastersthesis": "thesis",
    "elec": "webpage",
    "online": "webpage",
    "unpb": "manuscript",
    "unpublished": "manuscript",
    "pcomm": "personal_communication",
}
"""The types of RIS and BibTeX in the words of CSL."""


@dataclass(frozen=True, slots=True)
class Match:
    """An entry that seems to describe a source; `likeness` lies in 0..100."""

    source_id: str
    entry: Metadata
    likeness: float


def read_bibliography(path: Path) -> tuple[Metadata, ...]:
    """The entries of a file that have a title. Its kind, its content says.

    Raises:
        UnreadableSource: If it is too large, damaged, or of another kind.
    """
    data = read_bytes(path)
    try:
        return read_entries(decode(data).text)
    except UnreadableSource as error:
        raise UnreadableSource(translate("Errors", "{0}: {1}").format(path.name, error)) from None


def read_entries(text: str) -> tuple[Metadata, ...]:
    """The entries of a bibliography that have a title.

    Raises:
        UnreadableSource: If it is damaged, has too many entries or none, or is of no known kind.
    """
    if len(text) > MAX_CP:
        raise UnreadableSource(
            translate("Errors", "This bibliography is too large; export only the entries that are needed.")
        )
    if text.lstrip()[:1] in ("[", "{") and not _BIBTEX.match(text):
        raw: Iterable[Mapping[str, str]] = _from_csl(text)
    elif _RIS.search(text):
        raw = _from_ris(text)
    elif _BIBTEX.search(text):
        raw = _from_bibtex(text)
    else:
        raise UnreadableSource(
            translate("Errors", "This is no bibliography that is read; BibTeX, RIS and CSL JSON are.")
        )
    entries = []
    for said in raw:
        if said.get("title"):
            entries.append(Metadata(**{name: _clean(words) for name, words in said.items()}))  # type: ignore[arg-type]  # all of these are words
        if len(entries) > MAX_ENTRIES:
            raise UnreadableSource(
                translate("Errors", "This bibliography has too many entries; export only those that are needed.")
            )
    if not entries:
        raise UnreadableSource(translate("Errors", "This bibliography holds no entry with a title; export it again."))
    return tuple(entries)


def matches(sources: Sequence[Source], entries: Sequence[Metadata]) -> tuple[Match, ...]:
    """For each source the likeliest entry, if one is like enough; in the order of the sources."""
    titles = [_folded(entry.title) for entry in entries]
    found = []
    for source in sources:
        title, best = _folded(source.meta.title), None
        for _, alike, number in process.extract(title, titles, scorer=fuzz.token_sort_ratio, limit=20):
            likeness = _with_author(max(alike, _without_subtitle(title, titles[number])), source.meta, entries[number])
            if likeness >= LEAST and (best is None or likeness > best.likeness):
                best = Match(source.id, entries[number], round(likeness, 1))
        if best:
            found.append(best)
    return tuple(found)


def described(known: Metadata, entry: Metadata) -> Metadata:
    """What is known of a source, with what the entry says in place of it; what the entry leaves out stays."""
    said = {field.name: getattr(entry, field.name) for field in fields(entry) if field.name != "calendar"}
    return replace(known, **{name: value for name, value in said.items() if value})


def _with_author(title: float, known: Metadata, entry: Metadata) -> float:
    if not known.author or not entry.author:
        return title
    author = fuzz.token_set_ratio(_folded(known.author), _folded(entry.author))
    return TITLE_SHARE * title + (1 - TITLE_SHARE) * author


def _without_subtitle(one: str, other: str) -> float:
    """One title may lack the subtitle that the other has; a title of one word says too little for that."""
    short, long = sorted((one, other), key=len)
    return 90.0 if len(short.split()) > 1 and f"{long} ".startswith(f"{short} ") else 0.0


def _folded(words: str) -> str:
    plain = unicodedata.normalize("NFKD", words.casefold())
    return " ".join(_NO_LETTER.sub(" ", "".join(sign for sign in plain if not unicodedata.combining(sign))).split())


def _clean(words: str) -> str:
    plain = words.encode("utf-8", "replace").decode().replace("\0", "")
    return unicodedata.normalize("NFC", " ".join(plain.split()))[:MAX_FIELD_CP]


def _from_csl(text: str) -> Iterator[dict[str, str]]:
    try:
        whole: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnreadableSource(translate("Errors", "This JSON is damaged; export the bibliography again.")) from error
    items = whole.get("items") if isinstance(whole, dict) else whole
    for item in items if isinstance(items, list) else ():
        if not isinstance(item, dict):
            continue
        said = {key: str(value) for key, value in item.items() if isinstance(value, str | int)}
        yield _present(
            title=said.get("title"),
            author="; ".join(_csl_names(item.get("author") or item.get("editor"))),
            date=_csl_date(item.get("issued")),
            container=said.get("container-title"),
            genre=said.get("type"),
            publisher=said.get("publisher"),
            place=said.get("publisher-place"),
            volume=said.get("volume"),
            issue=said.get("issue"),
            pages=said.get("page"),
            doi=said.get("DOI"),
            url=said.get("URL"),
            accessed=_csl_date(item.get("accessed")),
            language=said.get("language"),
        )


def _csl_names(names: object) -> Iterator[str]:
    for name in names if isinstance(names, list) else ():
        if isinstance(name, dict):
            family, given, literal = (str(name.get(part) or "") for part in ("family", "given", "literal"))
            yield literal or (f"{family}, {given}" if given else family)


def _csl_date(date: object) -> str:
    if not isinstance(date, dict):
        return ""
    parts = date.get("date-parts")
    first = parts[0] if isinstance(parts, list) and parts else None
    if not isinstance(first, list):
        return _day(str(date.get("raw") or date.get("literal") or ""))
    return _day("-".join(str(part) for part in first[:3]))


def _from_ris(text: str) -> Iterator[dict[str, str]]:
    # Only who takes in a bibliography pays for its reader.
    import rispy  # noqa: PLC0415 - as said above

    try:
        items = rispy.loads(text.lstrip("\ufeff"))
    except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
        raise UnreadableSource(
            translate("Errors", "This RIS file is damaged; export the bibliography again.")
        ) from error
    for item in items:
        said = {key: "; ".join(value) if isinstance(value, list) else str(value) for key, value in item.items()}

        def first(*keys: str, said: Mapping[str, str] = said) -> str:
            return next((said[key] for key in keys if said.get(key)), "")

        pages = "-".join(filter(None, (first("start_page"), first("end_page"))))
        yield _present(
            title=first("title", "primary_title"),
            author=first("authors", "first_authors", "secondary_authors"),
            date=_day(first("date", "year", "publication_year")),
            container=first("journal_name", "secondary_title", "alternate_title3", "alternate_title2"),
            genre=_GENRES.get(first("type_of_reference").lower()),
            publisher=first("publisher"),
            place=first("place_published"),
            volume=first("volume"),
            issue=first("number"),
            pages=pages,
            doi=first("doi"),
            url=first("urls").split("; ")[0],
            accessed=_day(first("access_date")),
            language=first("language"),
        )


def _from_bibtex(text: str) -> Iterator[dict[str, str]]:
    # Only who takes in a bibliography pays for its reader.
    from bibtexparser.entrypoint import parse_string  # noqa: PLC0415 - as said above
    from bibtexparser.middlewares import LatexDecodingMiddleware  # noqa: PLC0415 - as said above

    # What it cannot read it leaves out, and would say so between the lines of a command.
    logging.getLogger("bibtexparser").setLevel(logging.ERROR)
    try:
        library = parse_string(text, append_middleware=[LatexDecodingMiddleware()])
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError) as error:
        raise UnreadableSource(
            translate("Errors", "This BibTeX file is damaged; export the bibliography again.")
        ) from error
    for entry in library.entries:
        said = {key.lower(): _BRACES.sub("", str(field.value)) for key, field in entry.fields_dict.items()}

        def first(*keys: str, said: Mapping[str, str] = said) -> str:
            return next((said[key] for key in keys if said.get(key)), "")

        yield _present(
            title=first("title"),
            author="; ".join(re.split(r"\s+and\s+", first("author", "editor"))),
            date=_day(first("date", "year")),
            container=first("journal", "journaltitle", "booktitle"),
            genre=_GENRES.get(entry.entry_type.lower()),
            publisher=first("publisher", "school", "institution"),
            place=first("location", "address"),
            volume=first("volume"),
            issue=first("number", "issue"),
            pages=re.sub("--|–", "-", first("pages")),
            doi=first("doi"),
            url=first("url"),
            accessed=_day(first("urldate")),
        )


def _day(words: str) -> str:
    """A day, month or year as in ISO 8601; words that are none of these, as they stand."""
    found = _DAY.match(words)
    return "-".join(part.zfill(2) for part in found.groups() if part) if found else words


def _present(**fields: str | None) -> dict[str, str]:
    return {name: value for name, value in fields.items() if value}
