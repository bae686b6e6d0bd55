"""Damaged files of every kind: each is read or refused with a sentence, in bounded time and memory.

Files made in `tests/ingest/files.py` and by the exports are damaged by chance, with a fixed seed: bytes altered, cut,
doubled, put in from a list of awkward ones or from another file; in archives also the parts, packed anew, and in JSON
the values. A kind is read in a process of its own, so that a crash or a hang of one is seen as such.
"""

import copy
import io
import json
import random
import subprocess
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from tests.bench.processes import python
from tests.bench.tables import Block, Table
from tests.ingest import files
from tests.ingest.test_bibliography import BIBTEX, CSL, RIS
from tests.samples import HAND, flood_project
from viewer.annotate.take_in import take_in
from viewer.errors import ParallaxError
from viewer.export.read_back import read_back
from viewer.export.write import export
from viewer.ingest.bibliography import read_entries
from viewer.ingest.source_file import read_data
from viewer.ingest.text_file import decode

INPUTS = 2_000
"""Damaged files of one kind."""

HANG_S = 5.0
PATIENCE_S = 900
"""After so long a whole kind counts as a hang."""

AWKWARD = (
    *(b"<", b">", b"&", b"&#0;", b"&#x10ffff;", b"]]>", b"<!--", b"<![CDATA[", b"\0", b"\xff\xfe", b"\xed\xa0\x80"),
    *(b"{", b"}", b"[", b"]", b'"', b"\\", b"\\u", b"\\'", b"\\bin99999", b"{\\*\\", b"null", b"-1", b"1e999"),
    *(
        b"99999999999999999999",
        b"\xd9\xa3",
        b"\r\n",
        b"%PDF-",
        b"endobj",
        b"stream",
        b"/Kids",
        b"/Length ",
        b"PK\x03\x04",
    ),
    *(b"<p>" * 300, b"[" * 3000, b"{" * 3000, b"<div>" * 3000, b"\xf0\x9d\x94\xbd", b"\xe2\x80\xae", b"@", b"TY  - "),
)

ODD = (None, True, -1, 0, 10**30, 1.5, "", "\0", "\ud800", "e1", [], [[]], {}, {"start": -1}, ["a", 1], "2026-13-99")


def measure(_: Path) -> Sequence[Block]:
    """A row for each kind."""
    rows, inputs, crashes = [], 0, 0
    for name in SEEDS:
        try:
            printed, usage = python("-m", "tests.bench.fuzz", name, patience_s=PATIENCE_S)
        except subprocess.TimeoutExpired:
            rows.append((name, "–", "–", "–", f"over {PATIENCE_S} s", "–"))
            crashes += 1
            continue
        except subprocess.CalledProcessError as error:
            rows.append((name, "–", "–", f"process ended: {error.returncode}", "–", "–"))
            crashes += 1
            continue
        *faults, summary = printed.splitlines()
        for fault in faults:
            print(f"{name}: {fault}")
        read, refused, crashed, slowest = summary.split()
        inputs += int(read) + int(refused) + int(crashed)
        crashes += int(crashed)
        rows.append((name, read, refused, crashed, slowest, f"{usage.peak_mb:.0f}"))
    header = ("kind", "read", "refused", "crashed", "slowest, ms", "peak, MB")
    return [Table("Damaged files", header, rows, f"{inputs:,} inputs, {crashes} crashes.")]


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The file with one to six damages; of an archive, in every second case, one part damaged and packed anew."""
    if data.startswith(b"PK") and chance.random() < 0.5:
        return _part_damaged(data, chance)
    if data.startswith((b"{\n", b'{"', b"[\n", b"[{")) and chance.random() < 0.5:
        return _value_altered(data, chance)
    made = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(made) + 1)
        length = min(len(made) - at, int(2 ** chance.uniform(0, 10)))
        match chance.randrange(6):
            case 0:
                for place in range(at, at + min(length, 8)):
                    made[place] ^= 1 << chance.randrange(8)
            case 1:
                del made[at : at + length]
            case 2:
                made[at:at] = made[at : at + length] * chance.choice((1, 2, 50))
            case 3:
                made[at:at] = chance.choice(AWKWARD)
            case 4:
                made[at : at + length] = chance.choice(AWKWARD)
            case _:
                other = chance.choice(_every_seed())
                start = chance.randrange(len(other))
                made[at:at] = other[start : start + length]
    if chance.random() < 0.1:
        del made[chance.randrange(len(made) + 1) :]
    return bytes(made)


def _part_damaged(data: bytes, chance: random.Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice(sorted(parts))
    held = parts[name]
    parts[name] = damaged(held if isinstance(held, bytes) else held.encode(), chance)
    return files.zipped(parts)


def _value_altered(data: bytes, chance: random.Random) -> bytes:
    """Sound JSON with one to three values that nobody would write there."""
    whole: Any = json.loads(data)
    for _ in range(chance.randint(1, 3)):
        holder: Any = whole
        while True:
            keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
            if not keys:
                break
            key = chance.choice(keys)
            if isinstance(holder[key], dict | list) and holder[key] and chance.random() < 0.9:
                holder = holder[key]
                continue
            holder[key] = copy.deepcopy(chance.choice(ODD))
            break
    return json.dumps(whole).encode()


def _read(suffix: str) -> Callable[[bytes], None]:
    def read(data: bytes) -> None:
        read_data(data, "file", suffix)

    return read


def _take_back(data: bytes) -> None:
    with tempfile.NamedTemporaryFile() as file:
        file.write(data)
        file.flush()
        project = flood_project()
        project.after(take_in(project, read_back(Path(file.name)), HAND).change)


def _bibliography(data: bytes) -> None:
    read_entries(decode(data).text)


def _exported(format_id: str) -> Callable[[], bytes]:
    return lambda: export(flood_project(), "Flood", "2026-11-03", format_id)


def _pages() -> bytes:
    return files.pdf([[f"Page {number}", files.TITLE, "", files.FIRST, files.SECOND] for number in range(1, 4)])


def _markdown() -> bytes:
    words = f"# {files.TITLE}\n\n{files.FIRST}[^1]\n\n> {files.SECOND}\n\n| a | b |\n|---|---|\n\n[^1]: {files.NOTE}\n"
    return words.encode()


def _cyrillic() -> bytes:
    return "В ночь на 25 октября мосты были заняты.\nНикто не пострадал.\n".encode("cp1251") * 5


SEEDS: dict[str, tuple[Callable[[], bytes], Callable[[bytes], None]]] = {
    "text": (_cyrillic, _read(".txt")),
    "markdown": (_markdown, _read(".md")),
    "html": (files.html, _read(".html")),
    "docx": (files.docx, _read(".docx")),
    "odt": (files.odt, _read(".odt")),
    "rtf": (files.rtf, _read(".rtf")),
    "epub": (files.epub, _read(".epub")),
    "pdf": (_pages, _read(".pdf")),
    "tei": (files.tei, _read(".xml")),
    "JSON project": (_exported("json"), _take_back),
    "Web Annotations": (_exported("annotations"), _take_back),
    "TEI project": (_exported("tei"), _take_back),
    "BibTeX": (BIBTEX.encode, _bibliography),
    "RIS": (RIS.encode, _bibliography),
    "CSL JSON": (CSL.encode, _bibliography),
}
"""For each kind, what makes a sound file of it, and what reads one."""


@lru_cache
def _every_seed() -> tuple[bytes, ...]:
    return tuple(make() for make, _ in SEEDS.values())


def fuzz(name: str, inputs: int = INPUTS) -> tuple[Counter[str], float, list[str]]:
    """Counts of what became of the damaged files, the longest time of one in seconds, and what was raised."""
    make, read = SEEDS[name]
    seed, chance = make(), random.Random(name)
    counts: Counter[str] = Counter(read=0, refused=0, crashed=0)
    slowest, faults = 0.0, []
    for number in range(inputs):
        data = damaged(seed, chance)
        started = time.perf_counter()
        try:
            read(data)
            outcome = "read"
        except ParallaxError:
            outcome = "refused"
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            outcome = "crashed"
            faults.append(f"input {number}: {type(error).__name__}: {error}")
        counts[outcome] += 1
        took = time.perf_counter() - started
        slowest = max(slowest, took)
        if took > HANG_S:
            faults.append(f"input {number}: {took:.1f} s")
    return counts, slowest, faults


if __name__ == "__main__":
    found, longest, raised = fuzz(sys.argv[1])
    for sentence in raised[:20]:
        print(sentence.replace("\n", " ")[:300])
    print(found["read"], found["refused"], found["crashed"], f"{1000 * longest:.0f}")
