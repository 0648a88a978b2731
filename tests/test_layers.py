"""What the import contracts cannot see: modules as they load, and what the files name."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

IMPORT_ALL = """
import importlib, pkgutil, sys
for name in {blocked!r}:
    sys.modules[name] = None
import setlist_desktop
for part in {parts!r}:
    package = importlib.import_module("setlist_desktop." + part)
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        importlib.import_module(module.name)
print(len([name for name in sys.modules if name.startswith("setlist_desktop.")]))
print(*sorted(set({heavy!r}) & set(sys.modules)))
"""
BELOW_UI = ("cli", "services", "storage", "providers", "prediction", "system", "domain")
HEAVY = ("alembic", "httpx", "keyring", "numpy", "sqlalchemy")


def _import_all(
    parts: tuple[str, ...], *, blocked: tuple[str, ...] = (), heavy: tuple[str, ...] = ()
) -> list[str]:
    code = IMPORT_ALL.format(parts=parts, blocked=blocked, heavy=heavy)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_nothing_below_the_window_needs_qt():
    count, *_ = _import_all(BELOW_UI, blocked=("PySide6", "shiboken6", "qasync"))
    assert int(count) > 50


def test_the_window_paints_before_heavy_modules_are_imported():
    _, heavy = _import_all(("ui",), heavy=HEAVY)
    assert heavy == ""


def _own_files() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], capture_output=True, text=True, check=False, cwd=ROOT
    )
    if listed.returncode:
        pytest.skip("needs a git checkout")
    return [path for name in listed.stdout.split("\0") if name and (path := ROOT / name).is_file()]


# Written in pieces, so that this file does not name what it looks for.
FOREIGN = re.compile(
    "|".join(
        [
            "py" + r"pi\.org",
            "python" + r"hosted\.org",
            "index" + "-url",
            r"(?<![\w.~}])/(?:" + "root|" + r"work|home/\w+|Users/\w+)/",
        ]
    )
)
ALLOWED = {("scripts/lock.sh", "index" + "-url")}  # the option that leaves the address out


def test_no_file_names_a_registry_or_a_place_on_one_machine():
    found = []
    for path in _own_files():
        name = path.relative_to(ROOT).as_posix()
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        found += [
            f"{name}: {match[0]}"
            for match in FOREIGN.finditer(text)
            if (name, match[0]) not in ALLOWED
        ]
    assert found == []
