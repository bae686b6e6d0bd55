"""A file becomes a source with a name, a title and a language."""

import json
from pathlib import Path

import pytest

from viewer.errors import UnreadableSource
from viewer.ingest.language import guess_language
from viewer.ingest.source_file import guess_title, read_source

PROSE = "The miller and his men went to the river, for the ice had broken and they were afraid of what it would do."


def test_the_id_is_the_file_name_without_its_suffix(tmp_path: Path) -> None:
    path = tmp_path / "The mill, 2nd ed. v1.2.TXT"
    path.write_text(f"The Mill\n\n{PROSE}\n", encoding="utf-8")
    source = read_source(path)
    assert source.id == "The mill, 2nd ed. v1.2"
    assert source.text == f"The Mill\n\n{PROSE}\n"
    assert (source.meta.title, source.meta.language, source.position) == ("The Mill", "en", 0)


def test_a_file_without_a_title_is_called_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "mill.md"
    path.write_text(PROSE, encoding="utf-8")
    assert read_source(path).meta.title == "mill"


def test_the_encoding_that_the_person_names_is_used(tmp_path: Path) -> None:
    path = tmp_path / "mill.txt"
    path.write_bytes("Žižka".encode("cp1250"))
    assert read_source(path, "cp1250").text == "Žižka"


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a", "a.txt.exe"])
def test_the_content_says_what_kind_of_file_it_is_not_the_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(PROSE)
    assert read_source(tmp_path / name).text == PROSE


def test_a_refusal_names_the_file(tmp_path: Path) -> None:
    (tmp_path / "void.txt").write_text("\n")
    with pytest.raises(UnreadableSource, match=r"void\.txt: The file holds no words"):
        read_source(tmp_path / "void.txt")
    (tmp_path / "folder.txt").mkdir()
    with pytest.raises(UnreadableSource, match="folder"):
        read_source(tmp_path / "folder.txt")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The Mill\n\nHe went.", "The Mill"),
        ("Monday, October 16, 2023\n\nThe Mill\n\nHe went.", "The Mill"),
        ("\n\n# The Mill #\n\nHe went.", "The Mill"),
        ("By Ann Lee\n\n## The Mill\n\nHe went.", "The Mill"),
        ("He went away and did not come back.\n\nShe stayed.", ""),
        ("12\n\nHe went.", ""),
        ("word " * 100, ""),
    ],
)
def test_the_title_is_the_first_heading_or_a_first_line_that_reads_like_one(text: str, title: str) -> None:
    assert guess_title(text) == title


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (PROSE, "en"),
        ("Der Müller und seine Leute gingen zu dem Fluss, denn das Eis war nicht mehr fest und die Not groß.", "de"),
        (
            "Le meunier et ses gens sont sur la rive, car la glace était rompue et les hommes avaient peur.",
            "fr",
        ),
        (
            "El molinero y los hombres del pueblo fueron al río, por lo que se había dicho de las aguas y del hielo.",
            "es",
        ),
        ("Мельник и его люди пошли к реке, но лёд был слаб, и они не знали, что это для них и как быть.", "ru"),
        ("Mugnaio e uomini andarono verso il fiume perché il ghiaccio era rotto.", ""),
        ("1917 1918 1919", ""),
        ("", ""),
    ],
)
def test_the_language_is_guessed_from_common_words_or_not_at_all(text: str, language: str) -> None:
    assert guess_language(text) == language


def test_the_written_accounts_are_in_the_languages_they_were_written_in(shared: Path) -> None:

    wrong = []
    for file in sorted((shared / "bench" / "accounts").glob("*/episode.json")):
        for account in json.loads(file.read_text(encoding="utf-8"))["accounts"]:
            source = read_source(file.parent / f"account-{account['n']}.txt")
            if source.meta.language != account["language"]:
                wrong.append((file.parent.name, account["n"], source.meta.language))
    assert wrong == []
