"""How this copy of the program came here: by the system's packages, or by hand."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from setlist_desktop.domain.language import tr
from setlist_desktop.system.resources import resource

MARK = "brought-by"
"""A file beside the resources that a package of a distribution lays there: the packages' name."""
KEYS = "update-keys.txt"


def desktop_entry(environ: Mapping[str, str] = os.environ) -> str:
    """Return the name of this copy's desktop entry and icon: Flatpak calls both by its own name."""
    return environ.get("FLATPAK_ID") or "setlist-desktop"


def brought_by(environ: Mapping[str, str] = os.environ, root: Path = Path("/")) -> str:
    """Return the name of the packages that bring this copy's updates; empty where none do."""
    if (root / ".flatpak-info").exists():
        return "Flatpak"
    if environ.get("SNAP"):
        return "Snap"
    try:
        return resource(MARK).read_text("utf-8").strip() or tr("the system's packages")
    except OSError:
        return ""


def update_keys() -> tuple[str, ...]:
    """Return the public keys that a feed of releases may be signed by, base64, one a line."""
    try:
        lines = resource(KEYS).read_text("utf-8").splitlines()
    except OSError:
        return ()
    return tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))
