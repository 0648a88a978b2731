"""The files that the program is shipped with; a start by `--smoke` sees that none is missing."""

from __future__ import annotations

from setlist_desktop.domain.language import LANGUAGES
from setlist_desktop.system.resources import resource

SHIPPED = (
    "icons/app.svg",
    "icons/check.svg",
    "icons/check-dark.svg",
    "prediction/coefficients.json",
    "sample.setlistdesktop",
    "update-keys.txt",
    *(f"translations/setlist_desktop_{code}.qm" for code in LANGUAGES if code != "en"),
)


def missing() -> tuple[str, ...]:
    """Return the files that are not there, or empty."""
    return tuple(name for name in SHIPPED if not _is_there(name))


def _is_there(name: str) -> bool:
    try:
        return resource(*name.split("/")).stat().st_size > 0
    except FileNotFoundError:
        return False
