"""What the person chose returns; what makes no sense is named and passed over."""

from dataclasses import replace
from pathlib import Path

import pytest

from viewer.errors import ParallaxError
from viewer.preferences import Preferences, PreferencesFile


@pytest.fixture
def file(tmp_path: Path) -> PreferencesFile:
    return PreferencesFile(tmp_path / "own" / "settings.toml", tmp_path / "managed.toml")


CHOSEN = Preferences(
    annotator="Ж. Brandt",
    theme="dark",
    language="ru",
    reading_px=20,
    line_percent=160,
    measure=60,
    meaning=False,
    projects="/p",
    hints_seen=True,
    recent=("a",),
    shortcuts={"go.next": ("N",)},
)


def test_preferences_return_as_they_were_kept(file: PreferencesFile) -> None:
    file.save(CHOSEN)
    assert file.load() == CHOSEN
    assert file.doubts == ()


def test_an_entry_that_makes_no_sense_is_named_and_has_its_default(file: PreferencesFile) -> None:
    file.save(CHOSEN)
    file.path.write_text("theme = 'loud'\nreading_px = true\nrecent = 3\nlanguage = 'ru'", encoding="utf-8")
    assert file.load() == replace(Preferences(), language="ru")
    assert [
        key for key in ("theme", "reading_px", "recent", "language") if any(f"“{key}”" in d for d in file.doubts)
    ] == [
        "theme",
        "reading_px",
        "recent",
    ]


def test_a_file_that_is_no_toml_is_kept_beside(file: PreferencesFile) -> None:
    file.path.parent.mkdir()
    file.path.write_text("no toml at all [", encoding="utf-8")
    assert file.load() == Preferences()
    assert len(file.doubts) == 1
    assert [each.read_text(encoding="utf-8") for each in file.path.parent.iterdir()] == ["no toml at all ["]


def test_what_another_version_keeps_stays_in_the_file(file: PreferencesFile) -> None:
    file.path.parent.mkdir()
    file.path.write_text("from_later = [1, 2]", encoding="utf-8")
    file.save(file.load())
    assert "from_later" in file.path.read_text(encoding="utf-8")


def test_the_managed_file_gives_defaults_and_locks(file: PreferencesFile, tmp_path: Path) -> None:
    (tmp_path / "managed.toml").write_text("language = 'fr'\ntheme = 'dark'\nlocked = ['language']", encoding="utf-8")
    file.save(Preferences(theme="light", language="de"))
    assert (file.load().language, file.load().theme, file.locked) == ("fr", "light", {"language"})
    file.save(replace(file.load(), annotator="A"))
    assert 'language = "fr"' not in file.path.read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ParallaxError, match="could not be kept"):
        PreferencesFile(tmp_path / "file" / "settings.toml", tmp_path / "none").save(Preferences())


def test_recent_projects_come_once_newest_first(tmp_path: Path) -> None:
    preferences = Preferences()
    for name in [*"abcdefghijkl", "b"]:
        preferences = preferences.with_recent(tmp_path / name)
    names = [Path(entry).name for entry in preferences.recent]
    assert names[:3] == ["b", "l", "k"]
    assert len(names) == 10
