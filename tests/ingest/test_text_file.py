"""Bytes become text, or are refused with a sentence."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.errors import UnreadableSource
from viewer.ingest import text_file
from viewer.ingest.text_file import decode, guess_encodings, read_bytes

GERMAN = (
    "Die Müller gingen über die Brücke; größer war die Not nie gewesen, und keiner wußte, wie es weitergehen sollte. "
    * 5
)
FRENCH = "L’été fut très chaud à la côte ; où étaient les hommes du village, sur la mer ou dans les champs ? " * 4
RUSSIAN = "В этот день никто не вышел на улицу, потому что снег закрыл все дороги и двери домов. " * 5


@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), min_size=1).filter(str.strip))
def test_utf8_comes_back_code_point_for_code_point(text: str) -> None:
    if text.startswith("\ufeff"):
        return
    decoded = decode(text.encode())
    assert (decoded.text, decoded.encoding, decoded.certain) == (text, "utf-8", True)


@given(st.binary(max_size=300), st.sampled_from([None, "utf-8", "cp1252", "utf-16", "utf-32", "koi8-r", "shift_jis"]))
def test_any_bytes_become_a_text_that_can_be_stored_or_are_refused(data: bytes, encoding: str | None) -> None:
    try:
        text = decode(data, encoding).text
    except UnreadableSource:
        return
    assert text.encode()
    assert "\r" not in text
    assert "\0" not in text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
def test_a_byte_order_mark_names_the_encoding_and_is_no_part_of_the_text(encoding: str) -> None:
    mark = "\ufeff" if encoding.endswith(("le", "be")) else ""
    decoded = decode((mark + "Größe").encode(encoding))
    assert decoded.text == "Größe"
    assert decoded.certain


def test_newlines_of_every_system_become_line_feeds_and_a_form_feed_stays() -> None:
    assert decode(b"one\r\ntwo\rthree\n\x0cfour\tfive").text == "one\ntwo\nthree\n\x0cfour\tfive"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(GERMAN, "cp1252"), (FRENCH, "cp1252"), (RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"), (RUSSIAN, "cp866")],
)
def test_an_old_encoding_is_guessed_and_said_to_be_a_guess(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert not decoded.certain


def test_guesses_come_likeliest_first_with_a_preview() -> None:
    guesses = guess_encodings(GERMAN.encode("cp1252"))
    assert guesses[0].preview.startswith("Die Müller gingen")
    assert [guess.confidence for guess in guesses] == sorted((guess.confidence for guess in guesses), reverse=True)
    assert all(guess.confidence < 1 for guess in guesses)


def test_a_named_encoding_is_taken_at_its_word() -> None:
    decoded = decode("Łódź".encode("cp1250"), "windows-1250")
    assert (decoded.text, decoded.certain) == ("Łódź", True)


@pytest.mark.parametrize(
    ("data", "encoding", "reason"),
    [
        (b"", None, "no words"),
        (b" \n\t\r\n", None, "no words"),
        (b"\xef\xbb\xbf", None, "no words"),
        (b"text\0text", None, "binary"),
        (b"text\0text", "utf-8", "binary"),
        (b"\x01\x02\x03\x04\x05\x06", None, "binary"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", None, "binary"),
        (b"caf\xe9", "utf-8", "utf-8"),
        (b"\xff\xfea", None, "binary"),
        (b"text", "klingon", "klingon"),
        (b"text", "", "not known"),
        (b"text", "hex", "hex"),
        (b"text", "utf-7", "utf-7"),
        (b"text", "unicode_escape", "unicode_escape"),
        (b"text", "a\0b", "not known"),
        (b"text", "x" * 5000, "not known"),
    ],
)
def test_what_is_no_text_is_refused_with_the_reason(data: bytes, encoding: str | None, reason: str) -> None:
    with pytest.raises(UnreadableSource, match=reason):
        decode(data, encoding)


def test_a_file_of_the_largest_size_is_read_and_a_larger_one_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(text_file, "MAX_SOURCE_BYTES", 10)
    path = tmp_path / "a.txt"
    path.write_bytes(b"0123456789")
    assert read_bytes(path) == b"0123456789"
    path.write_bytes(b"0123456789a")
    with pytest.raises(UnreadableSource, match="larger than"):
        read_bytes(path)


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(UnreadableSource, match="larger than 32 MB"):
        read_bytes(path)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableSource, match=r"no file gone\.txt"):
        read_bytes(tmp_path / "gone.txt")
    with pytest.raises(UnreadableSource, match="folder"):
        read_bytes(tmp_path)
    with pytest.raises(UnreadableSource):
        read_bytes(Path("a\0b.txt"))
    with pytest.raises(UnreadableSource):
        read_bytes(tmp_path / ("x" * 5000))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    with pytest.raises(UnreadableSource, match="no ordinary file"):
        read_bytes(pipe)


def test_a_file_without_permission_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The tests may run as root, whom no file refuses.
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(text_file.os, "open", refuse)
    (tmp_path / "a.txt").write_text("text")
    with pytest.raises(UnreadableSource, match="permission"):
        read_bytes(tmp_path / "a.txt")
