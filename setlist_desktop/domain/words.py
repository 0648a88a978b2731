"""Numbers with their nouns, alike wherever they are told."""

from __future__ import annotations

from setlist_desktop.domain.language import NARROW_SPACE, count, plural, tr

__all__ = ["NARROW_SPACE", "count", "counted", "percent"]


def counted(number: int, one: str, many: str) -> str:
    """Return a count with its noun: "1 show", "1 204 shows". Its text is "{n} shows"."""
    one, many = f"{{n}} {one}", f"{{n}} {many}"
    return plural(number, one, many)


def percent(share: float) -> str:
    """Return a share (0..1) as "71 %", with a space that does not break where there is one."""
    return tr("{n}\u202f%", n=round(share * 100))
