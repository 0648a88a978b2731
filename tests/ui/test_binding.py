"""Qt's binding is loaded without its own way of importing."""

from __future__ import annotations

import subprocess
import sys

SOURCES_READ = """
import builtins, linecache
plain = builtins.__import__
{load}
import wave
print(builtins.__import__ is plain, wave.__file__ in linecache.cache)
"""


def told_after(load: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", SOURCES_READ.format(load=load)],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_no_source_is_read_of_what_is_imported_after_the_binding():
    load = "from setlist_desktop.ui.binding import load_binding; load_binding()"
    assert told_after(load) == "True False"


def test_the_binding_by_itself_still_reads_them():
    """Where this fails, `ui.binding` has nothing to do any more and can go."""
    assert told_after("import PySide6.QtCore") == "False True"
