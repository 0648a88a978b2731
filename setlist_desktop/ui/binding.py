"""Qt's binding, loaded so that it leaves Python's way of importing as it was.

PySide6 puts a function of its own in the place of `__import__`: it reads the source of every module
that is imported from then on, to see whether that asks for another spelling of Qt's names
(`from __feature__ import snake_case`). Nothing here does, and the sources of a thousand modules
would be read at every start, and kept: https://bugreports.qt.io/browse/PYSIDE-2029.
"""

from __future__ import annotations

import builtins


def load_binding() -> None:
    """Import the core of Qt, then give Python's own `__import__` its place back."""
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - imported for what it leaves behind

    builtins.__import__ = plain
