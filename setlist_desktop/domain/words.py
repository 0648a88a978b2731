"""Numbers in words, alike wherever they are told."""

from __future__ import annotations

NARROW_SPACE = "\u202f"


def count(number: int) -> str:
    """Return a count with thin spaces between thousands, as "1 204"."""
    return f"{number:,}".replace(",", NARROW_SPACE)


def counted(number: int, one: str, many: str) -> str:
    """Return a count with its noun: "1 show", "1 204 shows"."""
    return f"{count(number)} {one if number == 1 else many}"
