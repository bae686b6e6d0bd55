"""Words lost or altered in files of every kind that LibreOffice and pandoc made of plain texts."""

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from tests.bench.places import ROOT, SOURCES
from tests.bench.tables import Block, Table
from viewer.ingest.source_file import read_file

OFFICE, PANDOC = "soffice", "pandoc"
MAKES: Mapping[str, tuple[str, ...]] = {
    OFFICE: ("docx", "odt", "rtf", "html", "epub", "pdf"),
    PANDOC: ("docx", "odt", "rtf", "html", "epub", "tei"),
}
"""The programs, and what each writes."""

BUNDLED = ROOT / "sources" / "november-1917"
PATIENCE_S = 180
_INVISIBLE = re.compile("[\u00ad\u200b\u2060]")


def measure(out: Path) -> Sequence[Block]:
    """A row for each program and format, over the texts beside the checkout, or those that come with the program."""
    texts = sorted((SOURCES if SOURCES.is_dir() else BUNDLED).glob("*.txt"))
    rows = []
    for name in MAKES:
        program = shutil.which(name)
        if program is None:
            rows.append((name, "not installed", "–", "–"))
            continue
        for kind in MAKES[name]:
            lost, length = 0, 0
            for text, path in zip(texts, made(program, kind, texts, out), strict=True):
                distance, whole = errors(text, path)
                lost, length = lost + distance, length + whole
            rows.append((name, kind, f"{length:,}", f"{100 * lost / length:.3f} %"))
    note = "Edits between the words written and the words read, white space and soft hyphens aside, for each sign."
    return [Table("Files of other programs", ("program", "format", "signs", "errors"), rows, note, words=2)]


def made(program: str, kind: str, texts: Sequence[Path], out: Path) -> Iterator[Path]:
    """The files of one kind that a program makes of texts, in their order; `program` is its path."""
    folder = out / f"{Path(program).stem}-{kind}"
    folder.mkdir(parents=True, exist_ok=True)
    if Path(program).stem == PANDOC:
        for text in texts:
            # Typographic marks as they stand, and no first line taken for a header.
            options = ["-f", "markdown-smart-yaml_metadata_block", "-t", kind, "-s"]
            _run(program, *options, "-o", str(folder / f"{text.stem}.{kind}"), str(text))
    else:
        with tempfile.TemporaryDirectory() as profile:
            options = [f"-env:UserInstallation={Path(profile).as_uri()}", "--headless", "--convert-to", kind]
            options += ["--infilter=Text (encoded):UTF8,LF,,,", "--outdir", str(folder)]
            _run(program, *options, *map(str, texts))
    yield from (folder / f"{text.stem}.{kind}" for text in texts)


def errors(text: Path, path: Path) -> tuple[int, int]:
    """The edits between the words of a text and those read in a file made of it, and the length of the text."""
    wanted, found = _plain(text.read_text(encoding="utf-8")), _plain(read_file(path).source.text)
    return Levenshtein.distance(wanted, found), len(wanted)


def _plain(text: str) -> str:
    return " ".join(_INVISIBLE.sub("", text).split())


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE_S)
