"""The icon of the program is there for every system, in all the sizes in which it is shown."""

import importlib
import plistlib
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PIL import Image

from tests.conftest import ROOT
from viewer.translation import LANGUAGES


@pytest.fixture
def build(monkeypatch: pytest.MonkeyPatch):
    """`build(name)`: a module of the folder build."""
    monkeypatch.syspath_prepend(str(ROOT / "build"))
    return importlib.import_module


def test_the_icons_for_windows_and_macos_hold_every_size_each_drawn_by_itself(build, tmp_path: Path) -> None:
    build("icons").write_icons(tmp_path)
    with Image.open(tmp_path / "parallax.ico") as icon:
        assert {(px, px) for px in (16, 20, 24, 32, 40, 48, 64, 128, 256)} == icon.info["sizes"]
        for size in icon.info["sizes"]:
            drawn = icon.ico.getimage(size).convert("RGBA")
            assert drawn.size == size
            # Round corners, and the dark ground of the SVG between its edge and its pages.
            assert drawn.getpixel((0, 0))[3] == 0
            assert drawn.getpixel((size[0] // 2, size[1] // 8)) == (0, 83, 99, 255)
    with Image.open(tmp_path / "parallax.icns") as icon:
        assert {wide * scale for wide, _, scale in icon.info["sizes"]} >= {32, 64, 128, 256, 512, 1024}


def test_macos_is_told_what_parallax_opens_and_in_which_languages_it_speaks(build) -> None:
    bundle = build("macos_bundle")
    told = plistlib.loads(plistlib.dumps(dict(bundle.info("1.2.3"))))
    (opened,), (kind,) = told["CFBundleDocumentTypes"], told["UTExportedTypeDeclarations"]
    assert opened["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == ["parallax"]
    mime = ET.parse(ROOT / "build" / "linux" / "parallax.xml").getroot()[0].attrib["type"]
    assert kind["UTTypeTagSpecification"]["public.mime-type"] == [mime]
    assert set(told["CFBundleLocalizations"]) == set(LANGUAGES)
    metainfo = (ROOT / "build" / "linux" / "io.github.parallax.Parallax.metainfo.xml").read_text(encoding="utf-8")
    assert f"<id>{bundle.IDENTIFIER}</id>" in metainfo


def test_the_icon_is_named_by_the_recipes_of_windows_and_macos() -> None:
    spec = (ROOT / "build" / "parallax.spec").read_text(encoding="utf-8")
    assert {"parallax.ico", "parallax.icns"} <= set(re.findall(r'ICONS / "([\w.]+)"', spec))
    installer = (ROOT / "build" / "windows" / "parallax.nsi").read_text(encoding="utf-8")
    assert '!define MUI_ICON "${ICON}"' in installer
    # Projects carry the icon of the program that opens them.
    assert re.search(r'Parallax\.Project\\DefaultIcon" "" "\$INSTDIR\\parallax-window\.exe,0"', installer)
