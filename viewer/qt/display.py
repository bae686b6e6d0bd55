"""Whether there is a screen to show a window on. Imports no Qt: a missing display makes Qt end the process."""

import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path


def display_reachable(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether a window can be shown here: always on Windows and macOS, else if a display server answers.

    A platform that is named in QT_QPA_PLATFORM and needs no server (such as offscreen) counts.
    """
    if platform in ("win32", "darwin"):
        return True
    chosen = environment.get("QT_QPA_PLATFORM", "").split(":")[0]
    if chosen and chosen not in ("xcb", "wayland", "wayland-egl"):
        return True
    wayland, runtime = environment.get("WAYLAND_DISPLAY", ""), environment.get("XDG_RUNTIME_DIR", "")
    if wayland and _answers(socket.AF_UNIX, str(Path(runtime, wayland))):
        return True
    return _x_answers(environment.get("DISPLAY", ""))


def _x_answers(display: str) -> bool:
    host, colon, number = display.rpartition(":")
    number = number.split(".")[0]
    if not colon or not number.isdigit():
        return False
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers listen, by X(7)
        return _answers(socket.AF_UNIX, path) or _answers(socket.AF_UNIX, "\0" + path)
    return _answers(socket.AF_INET, (host, 6000 + int(number)))


def _answers(family: int, address: str | tuple[str, int]) -> bool:
    try:
        with socket.socket(family, socket.SOCK_STREAM) as connection:
            connection.settimeout(2)
            connection.connect(address)
    except OSError:
        return False
    return True
