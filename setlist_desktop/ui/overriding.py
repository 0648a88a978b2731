"""`override` marks a method that keeps Qt's name; at run time it costs nothing to have it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method: object) -> object:
        """Return the method as it is; only the type checker looks at the mark."""
        return method


__all__ = ["override"]
