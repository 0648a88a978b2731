"""Text files that are dropped on the setlist or chosen as a ballot, read as text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.setlist_text import MAX_LINE_LENGTH, MAX_LINES

LARGEST_BYTES = MAX_LINES * MAX_LINE_LENGTH * 4
"""No sign takes more than four bytes; what is larger is no setlist."""

_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def read_texts(paths: Sequence[Path]) -> str:
    """Return the text of files, one after the other. Raises InvalidInput naming the file."""
    return "\n".join(map(read_text, paths))


def read_text(path: Path, largest_bytes: int = LARGEST_BYTES, too_large: str = "") -> str:
    """Return a file's text: UTF-8, or what Windows writes. Raises InvalidInput naming the file.

    `too_large` is what is said of a larger file, where it is no setlist that is wanted.
    """
    try:
        with path.open("rb") as file:
            data = file.read(largest_bytes + 1)
    except OSError as error:
        raise _refusal(path) from error
    if len(data) > largest_bytes:
        words = too_large or tr("{file} is too large for a setlist.", file=path.name)
        raise InvalidInput(words, field="file")
    try:
        return _decoded(data)
    except UnicodeDecodeError as error:
        raise _refusal(path) from error


def _decoded(data: bytes) -> str:
    if data.startswith(_UTF16):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252")


def _refusal(path: Path) -> InvalidInput:
    return InvalidInput(tr("{file} cannot be read as text.", file=path.name), field="file")
