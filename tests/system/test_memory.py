"""Memory that is let go of goes back to the system."""

from __future__ import annotations

import ctypes
import subprocess
import sys

import pytest

from setlist_desktop.system import memory

# Much is taken in small pieces and let go of but for the last: the C library then keeps it all.
PROGRAM = """
import os
from pathlib import Path
from setlist_desktop.system.memory import give_back
def held_kb():
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Anonymous:"))
pieces = [os.urandom(2000) for _ in range(20_000)]
del pieces[:-1]
before = held_kb()
give_back()
print(before - held_kb())
"""


def has_glibc() -> bool:
    try:
        return hasattr(ctypes.CDLL(None), "malloc_trim")
    except (OSError, TypeError):
        return False


@pytest.mark.skipif(not has_glibc(), reason="the C library gives back by itself")
def test_what_was_let_go_of_goes_back():
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True
    )
    assert int(done.stdout) > 30_000


def test_without_such_a_c_library_nothing_happens(monkeypatch):
    monkeypatch.setattr(memory, "_trim", lambda: None)
    memory.give_back()
