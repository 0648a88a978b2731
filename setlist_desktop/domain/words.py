"""Numbers with their nouns, alike wherever they are told."""

from __future__ import annotations

from setlist_desktop.domain.language import NARROW_SPACE, count, plural

__all__ = ["NARROW_SPACE", "count", "counted"]


def counted(number: int, one: str, many: str) -> str:
    """Return a count with its noun: "1 show", "1 204 shows". Its text is "{n} shows"."""
    one, many = f"{{n}} {one}", f"{{n}} {many}"
    return plural(number, one, many)
