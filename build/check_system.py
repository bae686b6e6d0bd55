"""Finds out whether this machine has what Qt and a virtual environment need, and on Debian installs what is missing.

Runs before anything is installed, so with the standard library only. Silent when nothing is missing.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys

# The libraries outside the wheel that PySide6 6.11 names as needed (readelf -d) in QtCore, QtGui, QtWidgets,
# QtDBus and the platform plugins xcb and offscreen, each with Debian's package.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}


def missing() -> dict[str, str]:
    """What cannot be loaded or imported here, each with the Debian package that holds it."""
    absent = {name: package for name, package in LIBRARIES.items() if not _loads(name)}
    if importlib.util.find_spec("ensurepip") is None:
        absent["the Python module ensurepip"] = f"python3.{sys.version_info.minor}-venv"
    return absent


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def main() -> int:
    """Check, install where that is possible, and tell what is left to do. 0 when all is there."""
    absent = missing() if sys.platform == "linux" else {}
    if not absent:
        return 0
    packages = sorted(set(absent.values()))
    if not shutil.which("apt-get"):
        print("Parallax needs from your system's package manager:", ", ".join(sorted(absent)), file=sys.stderr)
        return 1
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        print("Parallax needs some system libraries. Install them with:", file=sys.stderr)
        print("sudo", *command, file=sys.stderr)
        return 1
    print("Installing what Qt needs:", *packages, flush=True)
    for step in (["apt-get", "update", "-qq"], [*command, "-qq"]):
        done = subprocess.run(step, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"}, check=False)
        if done.returncode != 0:
            print(f"'{' '.join(step)}' failed; the reason stands above.", file=sys.stderr)
            return 1
    absent = missing()
    if absent:
        print("Still missing:", ", ".join(sorted(absent)), file=sys.stderr)
    return 1 if absent else 0


if __name__ == "__main__":
    sys.exit(main())
