"""The comparisons that come with the program."""

import hashlib
import re
import tomllib
from pathlib import Path

import pytest

SOURCES = Path(__file__).resolve().parent.parent / "sources"
MANIFESTS = sorted(SOURCES.glob("*/manifest.toml"))
TEXTS = sorted(SOURCES.glob("*/*.txt"))

CALENDARS = {"gregorian", "julian", "julian-until-1918-02", "unknown"}
FIELDS = {"file", "title", "author", "perspective", "calendar", "language", "licence", "note", "sha256"}
RETOLD = "november-1917"
"""The folder whose texts retell published ones."""

RUN = 8
"""So many words in a row are a copy, not a coincidence."""

QUOTED = re.compile(r"“([^“”]*)”")
WORD = re.compile(r"\w+")


def read(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


def runs(text: str) -> set[tuple[str, ...]]:
    words = [word.casefold() for word in WORD.findall(text)]
    return {tuple(words[start : start + RUN]) for start in range(len(words) - RUN + 1)}


def test_three_comparisons_come_with_the_program():
    assert [path.parent.name for path in MANIFESTS] == ["bastille-1789", "july-crisis-1914", "november-1917"]


@pytest.mark.parametrize("path", MANIFESTS, ids=lambda path: path.parent.name)
def test_manifest_tells_everything_about_every_text_of_its_folder(path: Path):
    manifest = tomllib.loads(read(path))
    rows = manifest.pop("source")
    assert set(manifest) == {"title", "about", "languages"}
    assert all(manifest.values())
    assert sorted(row["file"] for row in rows) == sorted(text.name for text in path.parent.glob("*.txt"))
    for row in rows:
        assert set(row) == FIELDS | ({"after"} if path.parent.name == RETOLD else set())
        assert all(isinstance(value, str) and value.strip() == value != "" for value in row.values())
        assert row["calendar"] in CALENDARS
        assert row["language"] in manifest["languages"]
        assert (row["author"], row["licence"]) == ("Parallax", "CC BY 4.0")
        text = read(path.parent / row["file"])
        assert row["title"] == text.splitlines()[0]
        assert f"{row['note']}." == text.splitlines()[-1]
        assert row["sha256"] == hashlib.sha256(text.encode("utf-8")).hexdigest()


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_text_says_what_it_is_and_has_the_length_and_form_promised(path: Path):
    text = read(path)
    title, *body, marking = text.splitlines()
    retold = path.parent.name == RETOLD
    fewest, most = (500, 1200) if retold else (350, 700)
    assert fewest <= len(" ".join([title, *body]).split()) <= most
    assert marking.startswith("Written for Parallax ")
    assert marking.endswith("; not the original." if retold else "; an exercise, not a source.")
    assert "\r" not in text
    assert "\ufeff" not in text
    assert text.endswith("\n")
    assert not re.search(r"\n{3}|[ \t]\n|\n[ \t]", text)
    marks = [mark for line in body for mark in re.findall(r"(?<=\S)\[(\d)\]", line)]
    notes = [line[1] for line in body if re.match(r"\[\d\] ", line)]
    assert sorted(marks) == sorted(notes)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_quotations_are_closed_and_short(path: Path):
    text = read(path)
    assert text.count("“") == text.count("”") == len(QUOTED.findall(text))
    assert all(len(quotation.split()) <= 15 for quotation in QUOTED.findall(text))


def test_no_retelling_shares_a_run_of_words_with_any_original(shared: Path):
    originals = sorted((shared / "sources").glob("*.txt"))
    assert len(originals) == 5
    copied = set().union(*(runs(read(path)) for path in originals))
    for path in sorted((SOURCES / RETOLD).glob("*.txt")):
        account = read(path).rstrip("\n").rpartition("\n")[0]  # the marking names the original by its title
        outside_quotations = QUOTED.split(account)[::2]
        assert not sorted(set().union(*map(runs, outside_quotations)) & copied), path.name
