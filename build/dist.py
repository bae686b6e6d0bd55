"""Freezes the program into out/dist/parallax, and makes of that what can be given away: a tar.xz, a .deb.

`make dist`, `make tarball` and `make deb` call it; LITE=1 leaves the language model out. Everything goes to out/.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from icons import write_icons
from slimming import slim

from viewer import __version__

ROOT = Path(__file__).parent.parent
OUT = ROOT / "out"
FROZEN = OUT / "dist" / "parallax"
ICONS = OUT / "icons"

ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def freeze(*, lite: bool) -> None:
    """Make the frozen program anew."""
    write_icons(ICONS)
    os.environ["LITE"] = "1" if lite else ""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    folders = ["--distpath", str(OUT / "dist"), "--workpath", str(OUT / "work")]
    subprocess.run([*command, *folders, str(ROOT / "build" / "parallax.spec")], check=True, cwd=ROOT)
    if sys.platform == "linux":
        slim(FROZEN)
    subprocess.run([sys.executable, str(ROOT / "build" / "notice.py"), str(FROZEN / "NOTICE.txt")], check=True)
    print(f"{FROZEN.relative_to(ROOT)}: {size_mb(FROZEN):.0f} MB")


def size_mb(folder: Path) -> float:
    """What the files in a folder take, in megabytes of 1,000,000 bytes."""
    return sum(each.lstat().st_size for each in folder.rglob("*") if each.is_file()) / 1e6


def tarball() -> Path:
    """A portable archive: unpack it anywhere and start `parallax/parallax`."""
    made = OUT / f"parallax-{__version__}-{os.uname().sysname.lower()}-{os.uname().machine}.tar.xz"
    with tarfile.open(made, "w:xz", preset=6) as archive:
        archive.add(FROZEN, "parallax", filter=_nobodys)
    print(f"{made.relative_to(ROOT)}: {made.stat().st_size / 1e6:.0f} MB")
    return made


def _nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """The same file, owned by root and of no moment, so that two runs give the same archive."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = 0
    return entry


def deb() -> Path:
    """A package for Debian and Ubuntu: the program under /usr/lib/parallax, and what the desktop needs to know."""
    tree = OUT / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    linux = ROOT / "build" / "linux"
    shutil.copytree(FROZEN, tree / "usr/lib/parallax", symlinks=True)
    places = {
        "parallax.desktop": "usr/share/applications",
        "parallax.xml": "usr/share/mime/packages",
        "io.github.parallax.Parallax.metainfo.xml": "usr/share/metainfo",
        "parallax.overrides": "usr/share/lintian/overrides/parallax",
        "copyright": "usr/share/doc/parallax",
    }
    for name, place in places.items():
        target = tree / place if place.endswith("overrides/parallax") else tree / place / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(linux / name, target)
    icon = tree / "usr/share/icons/hicolor/scalable/apps/parallax.svg"
    icon.parent.mkdir(parents=True)
    shutil.copyfile(ROOT / "resources" / "icons" / "parallax.svg", icon)
    _packed(ROOT / "CHANGELOG.md", tree / "usr/share/doc/parallax/NEWS.md.gz")
    _packed(linux / "parallax.1", tree / "usr/share/man/man1/parallax.1.gz")
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/parallax").symlink_to("../lib/parallax/parallax")
    for each in tree.rglob("*"):
        if each.is_dir():
            each.chmod(0o755)
        elif not each.is_symlink():
            each.chmod(0o755 if each == tree / "usr/lib/parallax/parallax" else 0o644)
    control = (linux / "control").read_text(encoding="utf-8")
    architecture = ARCHITECTURES[os.uname().machine]
    size = round(size_mb(tree) * 1000 / 1.024)
    filled = control.format(version=__version__, architecture=architecture, size=size, libc=oldest_libc(tree))
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN/control").write_text(filled, encoding="utf-8")
    made = OUT / f"parallax_{__version__}_{architecture}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(made)], check=True)
    print(f"{made.relative_to(ROOT)}: {made.stat().st_size / 1e6:.0f} MB")
    return made


def oldest_libc(tree: Path) -> str:
    """The oldest C library with which every program and library in a folder can be loaded, such as `2.35`.

    They name the versions of the symbols that they need; the newest one counts.
    """
    named = (
        (int(found[1]), int(found[2]))
        for each in tree.rglob("*")
        if each.is_file() and not each.is_symlink() and (".so" in each.name or each.stat().st_mode & 0o100)
        for found in re.finditer(rb"\0GLIBC_(\d+)\.(\d+)(?=[.\0])", each.read_bytes())
    )
    return "{}.{}".format(*max(named))


def _packed(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    packed = subprocess.run(["gzip", "-9nc", str(source)], check=True, stdout=subprocess.PIPE).stdout
    target.write_bytes(packed)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("freeze", "tarball", "deb"))
    wanted = parser.parse_args().what
    if wanted == "freeze":
        freeze(lite=os.environ.get("LITE") == "1")
    elif not FROZEN.is_dir():
        sys.exit("There is no frozen program. Run 'make dist' first.")
    else:
        tarball() if wanted == "tarball" else deb()
