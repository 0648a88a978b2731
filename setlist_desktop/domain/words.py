"""Numbers with their nouns, alike wherever they are told."""

from __future__ import annotations

from setlist_desktop.domain.language import NARROW_SPACE, count, decimal, plural, spoken, tr

__all__ = ["NARROW_SPACE", "count", "counted", "inside", "percent", "size"]


def counted(number: int, one: str, many: str) -> str:
    """Return a count with its noun: "1 show", "1 204 shows". Its text is "{n} shows"."""
    one, many = f"{{n}} {one}", f"{{n}} {many}"
    return plural(number, one, many)


def percent(share: float) -> str:
    """Return a share (0..1) as "71 %", with a space that does not break where there is one."""
    return tr("{n}\u202f%", n=round(share * 100))


def size(size_bytes: int) -> str:
    """Return the size of a file: "1.2 MB", "48 kB"."""
    if size_bytes >= 1e5:
        return tr("{size} MB", size=decimal(size_bytes / 1e6, 1))
    return tr("{size} kB", size=count(round(size_bytes / 1e3)))


def inside(heading: str) -> str:
    """Return a heading as it stands within a sentence: small in English, as it is elsewhere."""
    return heading.lower() if spoken() is None else heading
