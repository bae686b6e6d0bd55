"""The bundled comparisons are read as their manifests say, or refused."""

import hashlib
from pathlib import Path

import pytest

from viewer.errors import UnreadableSource
from viewer.ingest.catalogue import comparison, comparisons
from viewer.model.source import Calendar, Metadata

TEXT = "The Mill\n\nHe went.\n"
SHA256 = hashlib.sha256(TEXT.encode()).hexdigest()
HEAD = 'title = "The mill"\nabout = "Who broke the wheel."\nlanguages = ["en"]\n'
SOURCE = f'[[source]]\nfile = "miller.txt"\ntitle = "The Miller"\nsha256 = "{SHA256}"\n'


def write(folder: Path, manifest: str, name: str = "mill") -> Path:
    (folder / name).mkdir(exist_ok=True)
    (folder / name / "manifest.toml").write_text(manifest, encoding="utf-8")
    (folder / name / "miller.txt").write_bytes(TEXT.encode())
    return folder / name


def test_a_comparison_has_its_sources_in_order_with_all_that_is_known(tmp_path: Path) -> None:
    extra = (
        'after = "Lee, The Mill"\nauthor = "Ann Lee"\nperspective = "the miller"\ncalendar = "julian"\n'
        'language = "en"\nlicence = "CC BY 4.0"\nnote = "Written for Parallax"\n'
    )
    folder = write(tmp_path, HEAD + SOURCE + extra + SOURCE.replace("miller.txt", "other.txt"))
    (folder / "other.txt").write_bytes(TEXT.encode())
    found = comparison(folder)
    assert (found.id, found.title, found.about) == ("mill", "The mill", "Who broke the wheel.")
    assert [(source.id, source.position, source.text) for source in found.sources] == [
        ("miller", 0, TEXT),
        ("other", 1, TEXT),
    ]
    assert found.sources[0].meta == Metadata(
        title="The Miller",
        author="Ann Lee",
        container="Lee, The Mill",
        perspective="the miller",
        calendar=Calendar.JULIAN,
        language="en",
        licence="CC BY 4.0",
        note="Written for Parallax",
    )
    assert found.sources[1].meta == Metadata(title="The Miller")


def test_comparisons_come_by_name_and_other_folders_are_passed_over(tmp_path: Path) -> None:
    write(tmp_path, HEAD + SOURCE, "b")
    write(tmp_path, HEAD + SOURCE, "a")
    (tmp_path / "notes").mkdir()
    assert [found.id for found in comparisons(tmp_path)] == ["a", "b"]
    assert comparisons(tmp_path / "notes") == ()
    with pytest.raises(UnreadableSource, match="missing"):
        comparisons(tmp_path / "gone")


@pytest.mark.parametrize(
    ("manifest", "reason"),
    [
        ("title = ", "not valid TOML"),
        ("a = " + "[" * 100_000, "not valid TOML"),
        (HEAD, "names no sources"),
        (HEAD + "source = 3", "names no sources"),
        (HEAD + "source = [3]", "names no sources"),
        (SOURCE, "lacks the field title"),
        (HEAD.replace('"The mill"', "7") + SOURCE, "title"),
        (HEAD.replace('"The mill"', '" "') + SOURCE, "title"),
        (HEAD + SOURCE + SOURCE, "same file twice"),
        (HEAD + SOURCE.replace("miller.txt", "gone.txt"), r"no file gone\.txt"),
        (HEAD + SOURCE.replace("miller.txt", "../mill/miller.txt"), "beside the manifest"),
        (HEAD + SOURCE.replace("miller.txt", "/etc/hostname"), "beside the manifest"),
        (HEAD + SOURCE.replace("miller.txt", ".."), "beside the manifest"),
        (HEAD + SOURCE.replace(SHA256, "0" * 64), "not the text"),
        (HEAD + SOURCE + 'calendar = "mayan"', "mayan"),
        (HEAD + SOURCE + "author = 3", "author"),
    ],
)
def test_a_manifest_out_of_order_is_refused_with_the_reason(tmp_path: Path, manifest: str, reason: str) -> None:
    with pytest.raises(UnreadableSource, match=reason):
        comparison(write(tmp_path, manifest))


def test_a_manifest_that_is_no_text_is_refused(tmp_path: Path) -> None:
    folder = write(tmp_path, HEAD + SOURCE)
    (folder / "manifest.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UnreadableSource):
        comparison(folder)
