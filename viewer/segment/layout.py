"""What each paragraph is: part of the account, or a heading, a by-line, a note mark, a list item, furniture."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.progress import SILENT, Progress, stepping
from viewer.segment.furniture import (
    BIBLIOGRAPHY,
    is_attribution,
    is_byline,
    is_date,
    is_furniture,
    is_name,
    is_table_row,
)
from viewer.segment.paragraphs import LIST_MARK, Paragraph
from viewer.segment.segments import SegmentKind
from viewer.translation import translate

_NUMBER_LINE = re.compile(r"[\[(]?(?:\d{1,3}|[*†‡])[\])]?\.?$")
_MARKDOWN_HEADING = re.compile(r"#{1,6}\s+\S")
_RULED_UNDER = re.compile(r"(?:={3,}|-{3,})$")
_CHAPTER = re.compile(
    r"(?:(?:chapter|part|book|section|act|scene|kapitel|teil|chapitre|partie|livre|capítulo|parte|libro|глава|часть)\s+"
    r"(?:\d{1,3}|[IVXLC]+)\b.{0,80}|[IVXLC]{1,6}\.?)$",
    re.IGNORECASE,
)
_BULLET = re.compile(r"[•‣◦▪·]\s*")
_NUMBERED = re.compile(r"\(?(\d{1,3})[.)]\s+")
_MONTH_AFTER = re.compile(
    r"\d{1,2}\.\s(?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|янв|фев|март|апр|ма[йя]|июн|июл|"
    r"авг|сен|окт|ноя|дек)",
    re.IGNORECASE,
)
_STOPPED = re.compile(r"[.!?…:;,،؟。！？।۔](?:\s?[\"'”’»›“)\]])*(?:\s?[\[(]\d{1,3}[\])]\.?)*$")
_INNER_STOP = re.compile(r"[^\W\d_]{3}[.!?…][\"'”’»)\]]*\s")
_WORDS = re.compile(r"[^\W\d_][\w’'.-]*")
_CLAUSE_OPENING = re.compile(r"(?:And|But|Or|So|He|She|They|It|We|Thus|For that|Und|Aber|Et|Mais|Y|Pero|И|Но|А)\b(?!-)")
_ASKING = re.compile(
    r"(?:How|What|Why|Who|When|Where|Which|Wie|Was|Warum|Wer|Wo|Wann|Comment|Pourquoi|Qui|Où|Quand|Cómo|Qué|Por qué|"
    r"Quién|Cuándo|Как|Что|Почему|Кто|Где|Когда)\b"
)
_CLAUSE = {
    # Words that a sentence has and a heading in small letters seldom has.
    "en": "was were is are be been had has have did does do will would shall should could can may might must he she it "
    "they we i you his her their said says wrote writes added adds continued went goes came also this that these those "
    "then there but not",
    "de": "war waren ist sind hatte hatten wurde wurden hat haben wird werden er sie es wir ich nicht sagte schrieb",
    "fr": "était étaient est sont avait avaient a ont fut furent il elle ils elles nous vous je pas dit écrivit",
    "es": "era eran es fue fueron había habían ha han él ella ellos nosotros no dijo escribió",
    "ru": "был была было были есть он она оно они мы я не сказал писал",
}
_CLAUSE_WORDS = {language: frozenset(words.split()) for language, words in _CLAUSE.items()}
_EMPHASIS = re.compile(r"([*_]{1,3})(?=\S)(.*\S)\1$")
_LONGEST_TITLE, _LONGEST_HEADING, _LONGEST_PLAIN = 30, 20, 10


@dataclass(frozen=True, slots=True)
class _Line:
    """A paragraph as the rules see it: how it begins and how it ends."""

    words: str
    tail: str
    tight: bool
    count: int
    stopped: bool
    capitals: float
    """The share of the longer words, or of all if none is longer, that begin with a capital."""


def kinds(
    text: str, found: Sequence[Paragraph], language: str = "en", progress: Progress = SILENT
) -> list[SegmentKind]:
    """The kind of each paragraph; SENTENCE stands for a paragraph of prose.

    Raises:
        Cancelled: From `progress`.
    """
    label = translate("Progress", "Reading")
    lines = [_line(each.span.of(text), tight=each.tight) for each in stepping(found, progress, label)]
    result = [_alone(line) for line in lines]
    _mark_tables(lines, result)
    _mark_lists(lines, result)
    _mark_headings(lines, result, language)
    _mark_attributions(lines, result)
    _mark_bylines(lines, result)
    _mark_orphans(lines, result)
    _mark_bibliography(lines, result)
    return [kind or SegmentKind.SENTENCE for kind in result]


def _line(words: str, *, tight: bool) -> _Line:
    head = words[:400]
    emphasis = _EMPHASIS.match(head) if len(words) <= 200 else None
    if emphasis:
        words = head = emphasis[2]
    found = _WORDS.findall(head)
    longer = [word for word in found if len(word) > 3] or found
    capitals = sum(not word[0].islower() for word in longer) / len(longer) if longer else 0.0
    count = len(head.split()) if len(words) <= 400 else 400
    tail = words[-12:]
    return _Line(head, tail, tight, count, _STOPPED.search(tail) is not None, capitals)


def _alone(line: _Line) -> SegmentKind | None:
    """The kind that a paragraph's own words give away."""
    if _NUMBER_LINE.match(line.words):
        return SegmentKind.NOTE_MARK
    if is_byline(line.words):
        return SegmentKind.BYLINE
    if is_furniture(line.words):
        return SegmentKind.FURNITURE
    if line.count <= _LONGEST_TITLE and (_MARKDOWN_HEADING.match(line.words) or _CHAPTER.match(line.words)):
        return SegmentKind.HEADING
    return None


def _mark_tables(lines: list[_Line], result: list[SegmentKind | None]) -> None:
    """A block of adjacent lines with table rows in it is a table, with its head."""
    start = 0
    for at in range(1, len(lines) + 1):
        if at < len(lines) and lines[at].tight:
            continue
        rows = [is_table_row(line.words) for line in lines[start:at]]
        if sum(rows) >= 3:
            for place in range(start, at):
                if rows[place - start] or (lines[place].count <= 12 and not lines[place].stopped):
                    result[place] = SegmentKind.FURNITURE
        start = at


def _mark_lists(lines: list[_Line], result: list[SegmentKind | None]) -> None:
    marks = [
        LIST_MARK.match(line.words) if kind is None and not _MONTH_AFTER.match(line.words) else None
        for line, kind in zip(lines, result, strict=True)
    ]
    for at, mark in enumerate(marks):
        if mark is None:
            continue
        neighbours = [marks[near] for near in (at - 1, at + 1) if 0 <= near < len(marks)]
        alone = not any(neighbours)
        line = lines[at]
        rest = line.words[mark.end() :]
        short = line.count <= _LONGEST_HEADING and not rest.rstrip().endswith((".", ";", ",", ":", "!"))
        prose_follows = at + 1 < len(lines) and (lines[at + 1].stopped or lines[at + 1].count > line.count)
        introduced = at > 0 and lines[at - 1].tail.endswith(":")
        heads = alone and short and prose_follows and not introduced and not rest[:1].islower()
        result[at] = SegmentKind.HEADING if heads and mark[0][0] not in "-*+" else SegmentKind.LIST_ITEM


def _mark_headings(lines: list[_Line], result: list[SegmentKind | None], language: str) -> None:
    like = [kind is None and _heads(line, language) for line, kind in zip(lines, result, strict=True)]
    for at in _titles(lines, result):
        like[at] = True
    for at, line in enumerate(lines):
        if at and _RULED_UNDER.match(line.words) and line.tight and lines[at - 1].count <= _LONGEST_TITLE:
            result[at] = SegmentKind.FURNITURE
            like[at - 1] = result[at - 1] in (None, SegmentKind.HEADING)
    for at in range(1, len(lines) - 1):
        apart = not lines[at].tight and not lines[at + 1].tight
        if result[at] is None and apart and _asks(lines[at]) and lines[at + 1].count >= 4 * lines[at].count:
            like[at] = True
    for at, is_like in enumerate(like):
        if not is_like:
            continue
        before = lines[at - 1] if at else None
        if before and before.tail.endswith((":", ",")) and before.count > 3:
            continue
        if _in_verse(lines, like, at):
            continue
        result[at] = SegmentKind.HEADING


def _in_verse(lines: list[_Line], like: list[bool], at: int) -> bool:
    """Whether a short line is one of four or more that follow each other: verse or a list, no heading."""
    start = at
    while start and lines[start].tight and like[start - 1] and at - start < 4:
        start -= 1
    end = at + 1
    while end < len(lines) and lines[end].tight and like[end] and end - at < 4:
        end += 1
    return end - start >= 4


def _titles(lines: list[_Line], result: list[SegmentKind | None]) -> list[int]:
    """The title, a longer line or a question than other headings may be, and a subtitle below it."""
    first = next((at for at, kind in enumerate(result) if kind in (None, SegmentKind.HEADING)), len(lines))
    found: list[int] = []
    for at in range(first, min(first + 2, len(lines) - 1)):
        line, after = lines[at], lines[at + 1]
        asks = line.words.endswith("?") and after.count >= 3 * line.count and at == first
        plain = not line.stopped and not _INNER_STOP.search(line.words)
        if result[at] is not None or line.count > _LONGEST_TITLE or not (asks or plain) or not _opens_line(line.words):
            break
        if at > first and (after.count < 2 * line.count or line.tight):
            break
        found.append(at)
    return found


def _asks(line: _Line) -> bool:
    """Whether a line is one short question, direct or not, as headings in newspapers are."""
    return (
        line.count <= 8
        and (line.words.endswith("?") or (not line.stopped and _ASKING.match(line.words) is not None))
        and _opens_line(line.words)
        and not _INNER_STOP.search(line.words)
        and not _opens_clause(line.words)
    )


def _opens_line(words: str) -> bool:
    return not words[0].islower() and (words[0].isalnum() or words[0] in "\"“‘«„([¿¡'")


def _heads(line: _Line, language: str) -> bool:
    words = line.words
    if not _opens_line(words):
        return False
    if words.endswith(":"):
        return line.count <= 2
    if line.stopped:
        # A title in capitals may end in a stop or a question mark.
        titled = line.capitals == 1.0 and len(re.findall(r"[^\W\d_]{4,}", words)) >= 4 and not language.startswith("de")
        return line.count <= 12 and (titled or words.isupper()) and not words.endswith((",", ";"))
    if line.count > _LONGEST_HEADING:
        return False
    if line.capitals >= 0.7 and (line.count > 1 or line.capitals == 1.0) and not language.startswith("de"):
        return not _opens_clause(words)
    folded = {word.casefold().strip(".'’-") for word in _WORDS.findall(words)}
    clause = _CLAUSE_WORDS.get(language[:2], _CLAUSE_WORDS["en"])
    return line.count <= _LONGEST_PLAIN and not folded & clause and not _opens_clause(words)


def _opens_clause(words: str) -> bool:
    return _CLAUSE_OPENING.match(words) is not None


def _mark_attributions(lines: list[_Line], result: list[SegmentKind | None]) -> None:
    """A line directly below a quoted paragraph that says where it was taken from."""
    for at in range(1, len(lines)):
        line = lines[at]
        if not line.tight or line.count > 25 or result[at] not in (None, SegmentKind.HEADING, SegmentKind.BYLINE):
            continue
        if result[at - 1] is not None or lines[at - 1].tight or line.words[-1:] in ".!?:;,":
            continue
        introduced = (
            at > 1 and result[at - 2] is None and (not lines[at - 2].stopped or lines[at - 2].tail.endswith((":", ",")))
        )
        if is_attribution(line.words) or (introduced and line.count <= 16):
            result[at] = SegmentKind.FURNITURE


def _mark_bylines(lines: list[_Line], result: list[SegmentKind | None]) -> None:
    """Names below the last words, the paper's name beside a by-line, and days that head entries."""
    for at, line in enumerate(lines):
        if result[at] is not SegmentKind.HEADING:
            continue
        near = [result[place] for place in (at - 1, at + 1) if 0 <= place < len(lines)]
        if line.tight and line.words.isupper() and result[at - 1] is SegmentKind.BYLINE and SegmentKind.BYLINE in near:
            result[at] = SegmentKind.BYLINE
    told = [at for at, kind in enumerate(result) if kind in _TELLING]
    last_told = told[-1] if told else -1
    for at, line in enumerate(lines):
        dated = result[at] is SegmentKind.BYLINE and told and told[0] < at < last_told and is_date(line.words)
        # A day above an entry of a diary or a chronicle, unless it stands with a name.
        if dated and SegmentKind.BYLINE not in (result[at - 1], result[at + 1]):
            result[at] = SegmentKind.HEADING
    for at in range(last_told + 1, len(lines)):
        if last_told >= 0 and result[at] is SegmentKind.HEADING and is_name(lines[at].words):
            result[at] = SegmentKind.BYLINE


_TELLING = (None, SegmentKind.LIST_ITEM)


def _mark_orphans(lines: list[_Line], result: list[SegmentKind | None]) -> None:
    """A heading that heads nothing: a caption above a by-line, links below the end."""
    told = [at for at, kind in enumerate(result) if kind in _TELLING]
    first, last = (told[0], told[-1]) if told else (len(lines), len(lines))
    for at in range(len(lines) - 1, -1, -1):
        if result[at] is SegmentKind.HEADING:
            caption = 0 < at < len(lines) - 1 and result[at - 1] in _TELLING and result[at + 1] is SegmentKind.BYLINE
            if caption or first < at > last:
                result[at] = SegmentKind.FURNITURE


def _mark_bibliography(lines: list[_Line], result: list[SegmentKind | None]) -> None:
    """What stands under 'Read more' or 'Bibliography', up to the next heading."""
    inside = False
    for at, line in enumerate(lines):
        if BIBLIOGRAPHY.match(line.words):
            inside = True
            result[at] = SegmentKind.FURNITURE
        elif inside and result[at] is SegmentKind.HEADING:
            inside = not (at + 1 < len(lines) and lines[at + 1].stopped and lines[at + 1].count > 25)
        if inside:
            result[at] = SegmentKind.FURNITURE
