"""What the person chose returns; what makes no sense is named and passed over."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import ROOT
from viewer.errors import ParallaxError
from viewer.preferences import Preferences, PreferencesFile
from viewer.settings import managed_settings_file


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


def test_the_settings_that_the_documentation_shows_are_understood_whole(file: PreferencesFile, tmp_path: Path) -> None:
    shown = (ROOT / "docs" / "classroom-setup.md").read_text(encoding="utf-8").split("```toml\n")[1].split("```")[0]
    (tmp_path / "managed.toml").write_text(shown, encoding="utf-8")
    assert file.load().language == "de"
    assert file.locked == {"language", "annotator", "meaning"}
    assert file.doubts == ()


def test_what_a_managed_file_says_wrongly_is_named_and_the_rest_of_it_holds(
    file: PreferencesFile, tmp_path: Path
) -> None:
    managed = tmp_path / "managed.toml"
    managed.write_text(
        "theme = 'dark'\nlanguage = ['de']\nreading_px = 99\nlocked = ['theme', 'langauge', 3]", encoding="utf-8"
    )
    file.save(Preferences(theme="light", reading_px=20))
    assert file.load() == Preferences(theme="dark", reading_px=20)
    assert file.locked == {"theme"}
    for entry in ("language", "reading_px", "locked: langauge", "locked: 3"):
        assert any(f"“{entry}”" in doubt and "managed.toml" in doubt for doubt in file.doubts), entry
    managed.write_text("theme = 'dark'\nlocked = 'theme'", encoding="utf-8")
    assert file.load().theme == "dark"
    assert (file.locked, file.doubts) == ({"theme"}, ())


@pytest.mark.parametrize("damage", [b"language = 'de", b"\xff\xfe\x00", b"a = " + b"[" * 20_000])
def test_a_managed_file_that_cannot_be_read_is_named_and_left_to_who_looks_after_it(
    file: PreferencesFile, tmp_path: Path, damage: bytes
) -> None:
    managed = tmp_path / "managed.toml"
    managed.write_bytes(damage)
    file.save(CHOSEN)
    assert file.load() == CHOSEN
    assert len(file.doubts) == 1
    assert "managed.toml" in file.doubts[0]
    assert managed.read_bytes() == damage
    managed.unlink()
    managed.mkdir()
    assert file.load() == CHOSEN


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="only Linux has several such folders")
def test_the_managed_file_is_found_behind_the_folder_of_a_desktop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop, machine = tmp_path / "xdg-ubuntu", tmp_path / "xdg"
    monkeypatch.setenv("XDG_CONFIG_DIRS", f"{desktop}:{machine}")
    assert managed_settings_file() == machine / "parallax" / "settings.toml"
    for folder in (machine, desktop):
        (folder / "parallax").mkdir(parents=True)
        (folder / "parallax" / "settings.toml").write_text("", encoding="utf-8")
        assert managed_settings_file().parent.parent == folder


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
