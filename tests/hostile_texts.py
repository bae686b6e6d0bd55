"""Texts that nobody would write by hand, each of any size: what a program has to live through."""

import itertools
from collections.abc import Callable, Iterable

PLAIN = (
    "On 3 May 1821 the dike at Harnwerth broke. Five wardens left the town before noon.\n\n"
    "Captain Ode Brandt took 40 men to the sluice. The water stood at the church door on the next day.\n\n"
    "The duke promised money for a new dike. Nobody in Harnwerth believed him.\n"
)
"""The small account that each hostile text is compared with."""

MEGABYTE = 1_000_000


def _until(size: int, parts: Iterable[str]) -> str:
    """The first `size` code points of the parts, over and over."""
    found: list[str] = []
    length = 0
    for part in itertools.cycle(parts):
        found.append(part)
        length += len(part)
        if length >= size:
            return "".join(found)[:size]
    return ""


def _numbered(size: int, make: Callable[[int], str]) -> str:
    """The first `size` code points of make(0), make(1), ..."""
    found: list[str] = []
    length = number = 0
    while length < size:
        found.append(make(number))
        length += len(found[-1])
        number += 1
    return "".join(found)[:size]


def _name(number: int) -> str:
    """A made-up name that no other number has."""
    syllables = ("ba", "ren", "do", "gul", "mi", "stra", "vo", "lek", "ha", "tin")
    return "".join(syllables[int(digit)] for digit in f"{number:04d}").capitalize()


_SCRIPTS = "Harnwerth Харнверт Χάρνβερτ هارنورث הארנוורת 哈恩韦特 ハルンヴェルト ฮาร์นเวิร์ท हार्नवर्थ 한베르트 "
_RIGHT_TO_LEFT = (
    "انكسر السد في هارنورث يوم ٣ مايو ١٨٢١. غادر خمسة حراس المدينة. הסכר בהרנוורת נפרץ. חמישה שומרים עזבו. "
)

TEXTS: dict[str, Callable[[int], str]] = {
    "no full stop": lambda size: _until(
        size, ["the wardens of Harnwerth left the town and the water rose, ", "it broke "]
    ),
    "one-word lines": lambda size: _numbered(size, lambda number: f"{_name(number)[:9]}\n"),
    "digits": lambda size: _numbered(size, lambda number: f"{number * 7919}"),
    "digits in groups": lambda size: _numbered(size, lambda number: f"{number * 7919} "),
    "mixed scripts": lambda size: _until(size, [_SCRIPTS]),
    "mixed scripts, stopped": lambda size: _until(size, [_SCRIPTS.strip() + ". "]),
    "right-to-left": lambda size: _until(size, [_RIGHT_TO_LEFT]),
    "no spaces": lambda size: _until(size, ["堤坝在哈恩韦特决口五名守卫离开"]),
    "one word": lambda size: "a" * size,
    "one word with a capital": lambda size: "Ab" * (size // 2),
    "control characters": lambda size: _until(
        size, ["The dike\u200b broke\u202e at\u2066 Harnwerth\u0085\u2028\ufeff. ", "\x0b\x0c"]
    ),
    "one sentence again and again": lambda size: _until(size, ["On 3 May 1821 the dike at Harnwerth broke. "]),
    "combining marks": lambda size: _until(size, ["Z" + "\u0301\u0316\u0334" * 40 + "a "]),
    "one letter under all marks": lambda size: "a" + "\u0301" * (size - 1),
    "deep lists": lambda size: _numbered(size, lambda number: f"{' ' * (number % 400)}- the dike broke at {number}\n"),
    "headings": lambda size: _numbered(
        size, lambda number: f"{'#' * (number % 7 + 1)} The Dike of {_name(number)}\n\n"
    ),
    "opening brackets": lambda size: "(" * size,
    "brackets and words": lambda size: _until(size, ["(the dike [broke ", "at last "]),
    "closed brackets": lambda size: _until(size, ["The dike broke. (the (dike) broke) "]),
    "quotation marks": lambda size: _until(size, ['“he «said „it "broke! ']),
    "only quotation marks": lambda size: '"' * size,
    "stops": lambda size: _until(size, [". "]),
    "stops without spaces": lambda size: "." * size,
    "outcries": lambda size: _until(size, ["Fire! "]),
    "initials": lambda size: _until(size, ["A. B. C. D.-E. "]),
    "initialism": lambda size: _until(size, ["A."]),
    "names": lambda size: _numbered(size, lambda number: f"{_name(number)} "),
    "names in sentences": lambda size: _numbered(
        size, lambda number: f"There {_name(number)} met {_name(number + 1)}. "
    ),
    "dates": lambda size: _numbered(size, lambda number: f"{number % 28 + 1} May {1000 + number % 1000} "),
    "dates in sentences": lambda size: _numbered(
        size, lambda number: f"On {number % 28 + 1} May {1000 + number % 999} it broke. "
    ),
    "next days": lambda size: _until(size, ["The next day two days later the water rose. "]),
    "numbers in words": lambda size: _until(size, ["two hundred and forty-seven thousand "]),
    "roman numerals": lambda size: _until(size, ["MDCCCXXI "]),
    "hyphens": lambda size: _until(size, ["dike-"]),
    "table": lambda size: _numbered(size, lambda number: f"| {number} | Harnwerth\t{number * 3} |\n"),
    "spaces": lambda size: "dike" + " " * (size - 8) + "dike",
    "blank lines": lambda size: "dike" + "\n" * (size - 8) + "dike",
}
"""By what is hostile in it: the text of about so many code points."""
