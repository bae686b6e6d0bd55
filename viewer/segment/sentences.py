"""Where the sentences of a paragraph end.

Rules for historical prose decide, with a table of abbreviations for five languages. In a language without a table, and
in scripts that put no space after a stop, `sentencex` decides about plain stops.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import sentencex

from viewer.model.place import Span
from viewer.segment.abbreviations import ENGLISH, Stops, stops
from viewer.segment.cuts import LONGEST, cuts

_CLOSING = r"(?:[\"'”’»›“)\]}]|[ \u00a0\u202f][»›](?=[\s,;.]|$))"
_NOTE = r"(?:[ \u00a0]?(?:\[\d{1,3}\]|\(\d{1,3}\))|[¹²³⁰⁴-⁹]{1,3})"
_STOP = re.compile(
    r"(?P<stop>\.(?:[ \u00a0]\.){2,}|[.!?…。！？؟۔।]+)"
    rf"(?P<closing>{_CLOSING}*)"
    rf"(?P<note>(?<=[^\W\d_]{{3}}\.)\d{{1,3}}(?=\s+[^\W\d_a-z])|{_NOTE}*)"
    # A bracket after the stop that holds no stop of its own is the sentence's reference.
    r"(?P<reference>\s?\((?:[^()\n]|\([^()\n]{0,60}\)){1,200}(?<![.!?…])\)(?=\s|$)(?!\s+[a-z]))?"
)
_LOWER = "[^\\W\\d_A-ZА-ЯЁÀ-Þ]"
_GLUED = re.compile(rf"(?:(?<={_LOWER}{{3}}\.)|(?<={_LOWER}{{2}}[)”\"]\.))(?=[A-ZА-ЯЁ]{_LOWER}+[ ,])")
_LOST_AFTER_REFERENCE = re.compile(
    r"(?:\([^\W\d_][^()\n]{1,160}\d\)|\(see pp?\. \d{1,4}(?:[-–]\d{1,4})?)"
    r"(?=\s+(?:The|On|At|In|This|They|He|She|It|His|Their)\s)"
)
_LOST = re.compile(
    r"(?<=[^\W\d_A-Z]{3})(?=\s(?:They|She|Their|Thus|Elsewhere|Moreover|However|Nevertheless)\s[a-z]+\s)"
)
_BEFORE = re.compile(r"[\w.’'§№-]*$")
_OPENING = re.compile(r"[\s\"'“‘«„‚‹»(\[{¿¡—–*_-]*")
_WORD = re.compile(r"[^\W_]+")
_SAYING = re.compile(
    r"(?:[A-Z][\w’'-]* ){1,3}(?:said|says|asked|cried|replied|shouted|answered|exclaimed|declared|added|told|called|"
    r"wrote|demanded|screamed|whispered|remarked|retorted)\b"
)
_IN_QUOTE = re.compile(r"(?:^|[\s(—–])[\"“«„][^\"”»“«„]{0,120}$")
_QUOTE_GOES_ON = re.compile(r"[^\"”»“«\n]{1,120}[\"”»]\s+[a-zа-яà-ÿ]")
_INITIALISM = re.compile(r"(?:[^\W\d_]\.(?:-?))+[^\W\d_]$")
_ROMAN = re.compile(r"[IVXLC]+$")
_ENUMERATOR = re.compile(r"[(\[]?(?:\d{1,3}|[^\W\d_]|[ivxIVX]{1,5})[.)\]]{1,2}")
_SPACELESS = re.compile("[。！？।۔]")
_ASIDE = 300
"""The longest bracket, in code points, whose stops end no sentence."""


def sentences(text: str, paragraph: Span, language: str) -> list[Span]:
    """The sentences of one paragraph, in order, without the white space between them.

    Note marks and references after a stop belong to the sentence before them, quotes and brackets that close after
    the stop too. Every other character of the paragraph lies in some sentence. What goes on without a stop for more
    than `cuts.LONGEST` code points is cut, so that no sentence is much longer.
    """
    words = paragraph.of(text)
    found: list[Span] = []
    start = 0
    for end in _bounded(words, _ends(words, language)):
        while start < end and words[start].isspace():
            start += 1
        last = end
        while last > start and words[last - 1].isspace():
            last -= 1
        if last <= start or (_ENUMERATOR.fullmatch(words, start, last) and last < len(words)):
            continue
        if found and not _WORD.search(words, start, last) and paragraph.start_cp + last - found[-1].start_cp <= LONGEST:
            found[-1] = Span(found[-1].start_cp, paragraph.start_cp + last)
        else:
            found.append(Span(paragraph.start_cp + start, paragraph.start_cp + last))
        start = end
    return found


def _bounded(words: str, ends: Iterable[int]) -> Iterator[int]:
    """The ends of sentences, and where those too long are cut; the last is the end of the paragraph."""
    start = 0
    for end in [*ends, len(words)]:
        yield from cuts(words, start, end)
        yield end
        start = end


def _ends(words: str, language: str) -> list[int]:
    table = stops(language)
    asides = _Asides.of(words)
    spaceless = _SPACELESS.search(words) is not None
    seen = _seen_by_sentencex(words, language) if table is None or spaceless else frozenset()
    ends = set()
    for match in _STOP.finditer(words):
        if asides.hold(match.end()) or not _is_end(words, match, table or ENGLISH):
            continue
        if table or match["stop"] != "." or any(at in seen for at in range(match.end("stop"), match.end() + 1)):
            ends.add(match.end())
    if spaceless:
        ends.update(at for at in seen if _SPACELESS.match(words, at - 1) or _SPACELESS.match(words, at - 2))
    for lost in (_GLUED, _LOST_AFTER_REFERENCE, _LOST):
        ends.update(match.end() for match in lost.finditer(words) if not asides.hold(match.end()))
    return sorted(ends)


def _seen_by_sentencex(words: str, language: str) -> frozenset[int]:
    """Where `sentencex` ends a sentence, white space not counted."""
    ends, offset = [], 0
    for part in sentencex.segment(language.split("-", maxsplit=1)[0] or "en", words):
        ends.append(offset + len(part.rstrip()))
        offset += len(part)
    if offset != len(words):
        raise RuntimeError("sentencex lost part of the text")
    return frozenset(ends)


@dataclass(frozen=True, slots=True)
class _Asides:
    """The outermost brackets of a paragraph that close again soon."""

    starts: list[int]
    ends: list[int]

    @classmethod
    def of(cls, words: str) -> "_Asides":
        open_at: list[int] = []
        pairs: list[tuple[int, int]] = []
        for match in re.finditer(r"[()\[\]]", words):
            if match[0] in "([":
                open_at.append(match.start())
            elif open_at:
                start = open_at.pop()
                if match.start() - start <= _ASIDE:
                    while pairs and pairs[-1][0] > start:
                        pairs.pop()
                    pairs.append((start, match.start()))
        return cls([start for start, _ in pairs], [end for _, end in pairs])

    def hold(self, place: int) -> bool:
        at = bisect_right(self.starts, place) - 1
        return at >= 0 and place < self.ends[at]


def _is_end(words: str, match: re.Match[str], table: Stops) -> bool:
    end = match.end()
    if end == len(words):
        return True
    if not words[end].isspace():
        return False
    opening = _OPENING.match(words, end)
    after = opening.end() if opening else end
    if after == len(words):
        return True
    first = words[after]
    if first.islower() or first in ",;:.!?…)]}%":
        return False
    dash = (opening[0] if opening else "").lstrip()[:1] in ("—", "–")
    if dash and (match["stop"][-1] in "!?…" or match["closing"]):
        return False
    word = _WORD.match(words, after)
    next_word = word[0] if word and words[word.end() : word.end() + 1] != "." else ""
    stop = match["stop"]
    if "…" in stop or (len(stop) > 1 and set(stop) <= {".", " ", "\u00a0"}):
        bare = match.start() and words[match.start() - 1].isspace()
        return not bare or next_word in table.openers
    if stop != ".":
        quoted = any(mark in match["closing"] for mark in "\"'”’»“")
        if quoted:
            return _SAYING.match(words, after) is None
        # An outcry of several parts inside a sentence: "Fire! Fire!" they cried.
        return not (
            _QUOTE_GOES_ON.match(words, end) and _IN_QUOTE.search(words, max(0, match.start() - 120), match.start())
        )
    return not _abbreviates(words, match.start(), first, next_word, table)


def _abbreviates(words: str, stop: int, first: str, next_word: str, table: Stops) -> bool:
    """Whether the stop only ends an abbreviation, an initial or an ordinal."""
    before = _BEFORE.search(words, max(0, stop - 24), stop)
    token = before[0].strip("'’-") if before else ""
    if not token:
        return False
    folded = token.casefold()
    opens = next_word in table.openers
    if folded in table.may_end:
        return False
    if folded in table.never_end:
        return True
    if folded in table.before_number and (first.isdigit() or (bool(_ROMAN.match(next_word)) and next_word != "I")):
        return True
    if folded in table.seldom_end or _INITIALISM.match(token):
        return not opens
    if len(token) == 1 and token.isalpha():
        if not token.isupper():
            return False
        previous = words[: before.start()].rstrip()[-1:] if before else ""
        pronoun = token == "I" and previous.islower()
        return not opens and not pronoun
    if table.ordinals and ((token.isdigit() and len(token) <= 2) or _ROMAN.match(token)):
        return not opens
    return False
