"""Which shared libraries the program's folder carries on Linux: those that something in it links.

Left to the system are libraries that must fit it, as printing, which speaks with its CUPS, fonts,
or the C++ library, which the system's drivers need as new as their own. `linux/control` names
them; with them goes whatever only they need.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import PurePath

OF_THE_SYSTEM = re.compile(
    r"lib(cups|freetype|fontconfig|dbus-1|stdc\+\+|gcc_s|gssapi_krb5|X11)\.so"
)
_LIBRARY = re.compile(r"^lib[^/]*\.so(\.[0-9.]+)?$")
_NEEDED = re.compile(r"^\s*NEEDED\s+(\S+)", re.MULTILINE)


def carried(entries: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Return the entries of PyInstaller (name, source, kind) that the folder needs, in order.

    Modules, plug-ins and what is no library stay; a library stays if something that stays links it.
    """
    libraries = {
        PurePath(name).name: source
        for name, source, kind in entries
        if kind == "BINARY" and _is_library(name)
    }
    waiting = [source for name, source, kind in entries if _begins(name, kind)]
    reached: set[str] = set()
    while waiting:
        wanted = _links(waiting.pop()) & libraries.keys() - reached
        reached |= wanted
        waiting += [libraries[name] for name in wanted if not OF_THE_SYSTEM.match(name)]
    kept = {name for name in reached if not OF_THE_SYSTEM.match(name)}
    return [e for e in entries if not _is_library(e[0]) or PurePath(e[0]).name in kept]


def without_dangling(
    data: list[tuple[str, str, str]], binaries: list[tuple[str, str, str]]
) -> list[tuple[str, str, str]]:
    """Return the data files without links to libraries that are not carried."""
    there = {PurePath(name).name for name, _, _ in binaries}
    return [e for e in data if e[2] != "SYMLINK" or PurePath(e[0]).name in there]


def _begins(name: str, kind: str) -> bool:
    return kind in {"BINARY", "EXTENSION"} and not _is_library(name)


def _is_library(name: str) -> bool:
    """Whether this is linked by others: neither a module of Python nor a plug-in of Qt."""
    file = PurePath(name).name
    if "/plugins/" in name or file.startswith("libpython"):
        return False
    return bool(_LIBRARY.match(file)) and ".cpython-" not in file


def _links(path: str) -> set[str]:
    told = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=False)
    return set(_NEEDED.findall(told.stdout))
