"""The files shipped with the program: one look-up for checkout, wheel and frozen program."""

from __future__ import annotations

from pathlib import Path

import setlist_desktop


def resource(*parts: str) -> Path:
    """Return the path of a shipped file, such as `resource("icons", "app.svg")`.

    In a wheel and in the frozen program `resources/` lies inside the package, in a checkout
    beside it. Raises FileNotFoundError where it is missing.
    """
    package = Path(setlist_desktop.__file__).parent
    for root in (package / "resources", package.parent / "resources"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(("resources", *parts)))
