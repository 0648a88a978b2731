"""Whether a window can be opened here; asked before Qt is, which would end the process."""

from __future__ import annotations

import ctypes
import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from setlist_desktop.domain.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

# What Qt's own plug-in for X loads, by the Debian package that brings it. One that is missing
# makes Qt abort the process, which Python cannot catch.
_XCB_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
_QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}


@dataclass(frozen=True, slots=True)
class WindowSystem:
    """The window system of this process; `problem` says in words why no window can be opened."""

    name: str
    problem: str = ""

    @property
    def usable(self) -> bool:
        """Whether a window can be opened."""
        return not self.problem


def window_system(environ: Mapping[str, str], platform: str = sys.platform) -> WindowSystem:
    """Return the window system that Qt would choose. Opens no connection to it.

    One that is named but has no socket here any more is none: Qt would end the process.
    """
    chosen = environ.get("QT_QPA_PLATFORM", "").split(";")[0].partition(":")[0]
    if chosen not in {"", "xcb", "wayland"}:
        return _with_libraries(chosen, platform)
    if not platform.startswith("linux"):
        return WindowSystem({"darwin": "cocoa", "win32": "windows"}.get(platform, platform))
    if chosen != "xcb" and _has_wayland(environ):
        return _with_libraries("wayland", platform)
    if _has_x(environ.get("DISPLAY", "")):
        return _with_libraries("xcb", platform)
    return WindowSystem(
        "none",
        tr(
            "There is no display here, so that no window can be opened. Log in to a desktop, run "
            "it by `xvfb-run -a setlist-desktop`, or set QT_QPA_PLATFORM=offscreen."
        ),
    )


def _has_wayland(environ: Mapping[str, str]) -> bool:
    name = environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and _is_there(os.path.join(environ.get("XDG_RUNTIME_DIR", ""), name))  # noqa: PTH118


def _has_x(display: str) -> bool:
    """Whether a display of X is there; one on another machine is taken to be."""
    host, colon, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if host not in {"", "unix"} or not colon:
        return bool(display)
    socket = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X has it
    return _is_there(socket) or _is_there_without_file(socket)


def _is_there(socket: str) -> bool:
    return os.path.exists(socket)  # noqa: PTH110 - imports no pathlib


def _is_there_without_file(socket: str) -> bool:
    """Whether there is a socket that has a name alone, as X opens one, too."""
    try:
        with open("/proc/net/unix", encoding="utf-8", errors="replace") as known:  # noqa: PTH123
            return any(line.endswith(f"@{socket}\n") for line in known)
    except OSError:
        return False


def _with_libraries(name: str, platform: str) -> WindowSystem:
    if not platform.startswith("linux"):
        return WindowSystem(name)
    wanted = {**_QT_LIBRARIES, **(_XCB_LIBRARIES if name == "xcb" else {})}
    missing = [package for library, package in wanted.items() if not _can_load(library)]
    if not missing:
        return WindowSystem(name)
    return WindowSystem(
        name,
        tr(
            "Qt needs libraries that are not here: {names}. On Debian and Ubuntu: {command}",
            names=", ".join(missing),
            command=f"sudo apt-get install {' '.join(missing)}",
        ),
    )


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
